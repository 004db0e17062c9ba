import type { PlainDate } from '../../days/plain-date.ts';
import { escapeXml } from './xml.ts';
import type { ZipArchive } from './zip.ts';

/** What Word shows under File, Info. */
export interface DocumentProperties {
  readonly title: string;
  /** The council: no officer's name is left in a published file. */
  readonly author: string;
  readonly description: string;
  /** The date stamp, created and modified alike. */
  readonly date: PlainDate;
}

const CORE = 'docProps/core.xml';
const CORE_TYPE = 'application/vnd.openxmlformats-package.core-properties+xml';
const CORE_RELATION = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';

/** Writes title, author, language and date afresh, whatever the template said; a template without properties gets them. */
export function setProperties(zip: ZipArchive, properties: DocumentProperties): void {
  zip.put(CORE, coreProperties(properties));
  addContentType(zip);
  addRelation(zip);
  setLanguage(zip);
}

function coreProperties({ title, author, description, date }: DocumentProperties): string {
  const stamp = `${date}T00:00:00Z`;
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"' +
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"' +
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${escapeXml(title)}</dc:title><dc:creator>${escapeXml(author)}</dc:creator>` +
    `<dc:description>${escapeXml(description)}</dc:description><dc:language>en-GB</dc:language>` +
    `<cp:lastModifiedBy>${escapeXml(author)}</cp:lastModifiedBy>` +
    `<dcterms:created xsi:type="dcterms:W3CDTF">${stamp}</dcterms:created>` +
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${stamp}</dcterms:modified></cp:coreProperties>`
  );
}

function addContentType(zip: ZipArchive): void {
  const name = '[Content_Types].xml';
  const types = zip.text(name) ?? '';
  if (types.includes(CORE_TYPE)) return;
  zip.put(name, types.replace('</Types>', `<Override PartName="/${CORE}" ContentType="${CORE_TYPE}"/></Types>`));
}

function addRelation(zip: ZipArchive): void {
  const name = '_rels/.rels';
  const relations = zip.text(name) ?? '';
  if (relations.includes(CORE_RELATION)) return;
  zip.put(
    name,
    relations.replace('</Relationships>', `<Relationship Id="rIdCore" Type="${CORE_RELATION}" Target="${CORE}"/></Relationships>`),
  );
}

/** British English for spelling and screen readers, in every run that names no language of its own. */
function setLanguage(zip: ZipArchive): void {
  const name = 'word/styles.xml';
  const styles = zip.text(name);
  if (styles === undefined) return;
  const language = '<w:lang w:val="en-GB"/>';
  const defaults = /<w:rPrDefault>[\s\S]*?<\/w:rPrDefault>|<w:rPrDefault\/>/.exec(styles)?.[0];
  zip.put(name, defaults === undefined ? withDefaults(styles, language) : styles.replace(defaults, () => withLanguage(defaults, language)));
}

function withDefaults(styles: string, language: string): string {
  const block = `<w:rPrDefault><w:rPr>${language}</w:rPr></w:rPrDefault>`;
  if (/<w:docDefaults>/.test(styles)) return styles.replace('<w:docDefaults>', `<w:docDefaults>${block}`);
  return styles.replace(/<w:styles\b[^>]*>/, (start) => `${start}<w:docDefaults>${block}</w:docDefaults>`);
}

function withLanguage(defaults: string, language: string): string {
  if (/<w:lang\b/.test(defaults)) return defaults.replace(/<w:lang\b[^>]*\/>/, language);
  return defaults.includes('</w:rPr>')
    ? defaults.replace('</w:rPr>', `${language}</w:rPr>`)
    : `<w:rPrDefault><w:rPr>${language}</w:rPr></w:rPrDefault>`;
}
