import { openZip, zipBytes, ZipArchive } from '../../src/papers/document/zip.ts';

/** The day that every part of a shipped template carries, so that building it again gives the same bytes. */
const STAMP = '2016-01-01T00:00:00Z';

/** Parts that the library always adds and no format uses: notes, comments, an empty list of fonts, custom properties. */
const UNUSED =
  /^(?:docProps\/custom\.xml|word\/(?:endnotes|footnotes|comments|fontTable|theme\/theme1)\.xml|word\/_rels\/(?!document)[^/]*)$/;

/** The same Word file without unused parts and without the moment it was built at: fixed dates, fixed order. */
export function fixedBytes(docx: Uint8Array): Uint8Array {
  const zip = openZip(docx);
  const fresh = new ZipArchive();
  for (const name of zip.names.filter((each) => !UNUSED.test(each)).sort()) fresh.put(name, fixedText(name, zip.text(name) ?? ''));
  return zipBytes(fresh);
}

function fixedText(name: string, text: string): string {
  if (name === 'docProps/core.xml') return text.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${STAMP}`);
  if (name === '[Content_Types].xml') return withoutUnused(text, 'Override', 'PartName', (target) => target.replace(/^\//, ''));
  if (name === '_rels/.rels') return withoutUnused(text, 'Relationship', 'Target', (target) => target.replace(/^\//, ''));
  if (name === 'word/_rels/document.xml.rels') return withoutUnused(text, 'Relationship', 'Target', (target) => `word/${target}`);
  if (name === 'word/settings.xml') return text.replace(/<w:(footnotePr|endnotePr)>[\s\S]*?<\/w:\1>/g, '');
  return text;
}

/** The list without the entries that name a part that is left out. */
function withoutUnused(text: string, element: string, attribute: string, partOf: (target: string) => string): string {
  return text.replace(new RegExp(`<${element}\\b[^>]*/>`, 'g'), (entry) => {
    const target = new RegExp(`${attribute}="([^"]*)"`).exec(entry)?.[1] ?? '';
    return UNUSED.test(partOf(target)) ? '' : entry;
  });
}
