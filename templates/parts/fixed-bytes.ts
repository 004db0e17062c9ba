import PizZip from 'pizzip';

/** The day that every part of a shipped template carries, so that building it again gives the same bytes. */
const STAMP = '2016-01-01T00:00:00Z';

/** The same Word file without the moment it was built at: fixed dates, fixed order, [Content_Types].xml first. */
export function fixedBytes(docx: Uint8Array): Uint8Array {
  const zip = new PizZip(docx);
  const fresh = new PizZip();
  const names = Object.keys(zip.files).filter((name) => zip.files[name]?.dir === false).sort();
  const first = '[Content_Types].xml';
  for (const name of [first, ...names.filter((other) => other !== first)]) {
    const part = zip.file(name);
    if (part === null) continue;
    const isCore = name === 'docProps/core.xml';
    const text = isCore ? part.asText().replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${STAMP}`) : '';
    fresh.file(name, isCore ? text : part.asBinary(), { binary: !isCore, date: new Date(1980, 0, 1, 0, 0, 0) });
  }
  return fresh.generate({ type: 'uint8array', compression: 'DEFLATE' });
}
