import type { PlainDate } from '../../days/plain-date.ts';
import PizZip from 'pizzip';
import { setProperties } from '../document/document-properties.ts';
import { escapeXml } from '../document/xml.ts';
import { zipBytes } from '../document/zip.ts';
import { STYLES } from './plain-styles.ts';

/** A cell or paragraph: words, and the web address they lead to where there is one. */
export interface LinkedText {
  readonly text: string;
  readonly link?: string;
}

export type PlainBlock =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  /** The header row repeats on every page and no row is split. Widths are shares of the page's width. */
  | {
      readonly kind: 'table';
      readonly headings: readonly string[];
      readonly widths: readonly number[];
      readonly rows: readonly (readonly LinkedText[])[];
    };

/** A document without a template: a title, headings, paragraphs and tables on A4. */
export interface PlainDocument {
  readonly title: string;
  readonly author: string;
  readonly date: PlainDate;
  readonly blocks: readonly PlainBlock[];
}

/** Width of the text on A4 with margins of 2 cm, in twentieths of a point. */
const TEXT_WIDTH_TWIPS = 9638;
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
/** Only addresses that open a page; anything else stays text. */
const OPENS = /^https?:\/\//i;

/** The addresses that a document's hyperlinks lead to, each once, with its relation's id. */
class Links {
  private readonly ids = new Map<string, string>();

  idOf(link: string): string {
    const id = this.ids.get(link) ?? `rIdLink${this.ids.size + 1}`;
    this.ids.set(link, id);
    return id;
  }

  relations(): string {
    return [...this.ids]
      .map(([link, id]) => `<Relationship Id="${id}" Type="${RELATION}/hyperlink" Target="${escapeXml(link)}" TargetMode="External"/>`)
      .join('');
  }
}

const run = (text: string): string => `<w:r><w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;

function paragraph(style: string, content: string): string {
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${content}</w:p>`;
}

function linked({ text, link }: LinkedText, links: Links): string {
  if (link === undefined || !OPENS.test(link)) return run(text);
  const words = text === '' ? link : text;
  return `<w:hyperlink r:id="${links.idOf(link)}"><w:r><w:rPr><w:rStyle w:val="Hyperlink"/></w:rPr><w:t xml:space="preserve">${escapeXml(words)}</w:t></w:r></w:hyperlink>`;
}

function row(cells: readonly string[], widths: readonly number[], isHeader: boolean): string {
  const properties = `<w:trPr><w:cantSplit/>${isHeader ? '<w:tblHeader/>' : ''}</w:trPr>`;
  const shading = isHeader ? '<w:shd w:val="clear" w:color="auto" w:fill="E3E7EB"/>' : '';
  const body = cells
    .map(
      (content, index) =>
        `<w:tc><w:tcPr><w:tcW w:w="${widths[index] ?? 0}" w:type="dxa"/>${shading}</w:tcPr>${paragraph(isHeader ? 'TableHeading' : 'TableText', content)}</w:tc>`,
    )
    .join('');
  return `<w:tr>${properties}${body}</w:tr>`;
}

function table(block: Extract<PlainBlock, { kind: 'table' }>, links: Links): string {
  const total = block.widths.reduce((sum, width) => sum + width, 0);
  const widths = block.widths.map((width) => Math.round((width / total) * TEXT_WIDTH_TWIPS));
  const grid = `<w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>`;
  const properties = `<w:tblPr><w:tblStyle w:val="PlainTable"/><w:tblW w:w="${TEXT_WIDTH_TWIPS}" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:firstRow="1" w:noHBand="1" w:noVBand="1"/></w:tblPr>`;
  const rows = block.rows
    .map((cells) =>
      row(
        cells.map((cell) => linked(cell, links)),
        widths,
        false,
      ),
    )
    .join('');
  return `<w:tbl>${properties}${grid}${row(block.headings.map(run), widths, true)}${rows}</w:tbl>${paragraph('TableText', '')}`;
}

function blockXml(block: PlainBlock, links: Links): string {
  if (block.kind === 'table') return table(block, links);
  return paragraph(block.kind === 'heading' ? 'Heading1' : 'Normal', run(block.text));
}

const FOOTER = `${XML}<w:ftr ${W}><w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr>${run('Page ')}<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>${run(' of ')}<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> NUMPAGES </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p></w:ftr>`;
const PART = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const TYPES = `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${PART}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${PART}.styles+xml"/><Override PartName="/word/footer1.xml" ContentType="${PART}.footer+xml"/></Types>`;
const RELATIONS = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"';

/** The Word file of a plain document: real headings, marked header rows, title and British English. Same data, same bytes. */
export function plainDocx({ title, author, date, blocks }: PlainDocument): Uint8Array {
  const links = new Links();
  const body = [paragraph('Title', run(title)), ...blocks.map((block) => blockXml(block, links))].join('');
  const section =
    '<w:sectPr><w:footerReference w:type="default" r:id="rIdFooter"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>';
  const zip = new PizZip();
  zip.file('[Content_Types].xml', TYPES);
  zip.file(
    '_rels/.rels',
    `${XML}<Relationships ${RELATIONS}><Relationship Id="rIdDocument" Type="${RELATION}/officeDocument" Target="word/document.xml"/></Relationships>`,
  );
  zip.file('word/document.xml', `${XML}<w:document ${W} ${R}><w:body>${body}${section}</w:body></w:document>`);
  zip.file(
    'word/_rels/document.xml.rels',
    `${XML}<Relationships ${RELATIONS}><Relationship Id="rIdStyles" Type="${RELATION}/styles" Target="styles.xml"/><Relationship Id="rIdFooter" Type="${RELATION}/footer" Target="footer1.xml"/>${links.relations()}</Relationships>`,
  );
  zip.file('word/styles.xml', STYLES);
  zip.file('word/footer1.xml', FOOTER);
  setProperties(zip, { title, author, description: '', date });
  return zipBytes(zip);
}
