import { wordsOf } from '../document/xml.ts';
import type { DocxParts } from '../document/zip.ts';
import { found } from './check.ts';
import type { Found } from './check.ts';

/** Backgrounds that carry no meaning: none, white, and light greys and blues of header cells. */
const QUIET = /^(?:auto|FFFFFF|[D-F][0-9A-F][D-F][0-9A-F][E-F][0-9A-F])$/i;

const BODY = 'word/document.xml';

/** Headings that skip a level, or a document without any. */
export function skippedHeadings(document: DocxParts): readonly Found[] {
  const levels = headingLevels(document.text('word/styles.xml') ?? '');
  const headings = paragraphsOf(document.text(BODY) ?? '').flatMap((paragraph) => {
    const style = /<w:pStyle w:val="([^"]*)"/.exec(paragraph)?.[1];
    const level = style === undefined ? undefined : levels.get(style);
    return level === undefined ? [] : [{ level, words: wordsOf(paragraph).trim() }];
  });
  if (headings.length === 0) return [found('The document', 'has no real heading. Use the styles Heading 1, 2 and 3 in the template.')];
  return headings.flatMap(({ level, words }, index) => {
    const before = headings[index - 1]?.level ?? 0;
    return level > before + 1
      ? [
          found(
            `Heading "${words}"`,
            `is of level ${level} after level ${before}. Use level ${before + 1}, or put a heading of that level before it.`,
          ),
        ]
      : [];
  });
}

/** Styles that are headings, by their own name or outline level: their ids differ between languages and templates. */
function headingLevels(styles: string): ReadonlyMap<string, number> {
  const levels = new Map<string, number>();
  for (const style of styles.match(/<w:style\b[\s\S]*?<\/w:style>/g) ?? []) {
    const id = /w:styleId="([^"]*)"/.exec(style)?.[1];
    const named = /<w:name w:val="heading (\d)"/i.exec(style)?.[1];
    const outline = /<w:outlineLvl w:val="(\d)"/.exec(style)?.[1];
    if (id === undefined || !/w:type="paragraph"/.test(style)) continue;
    if (named !== undefined) levels.set(id, Number(named));
    else if (outline !== undefined && Number(outline) < 9) levels.set(id, Number(outline) + 1);
  }
  return levels;
}

/** Tables of several rows whose header is not marked: neither a header row, nor a first column of labels. */
export function headlessTables(document: DocxParts): readonly Found[] {
  return tablesOf(document).flatMap((table, index) => {
    const rows = table.match(/<w:tr[ >][\s\S]*?<\/w:tr>/g) ?? [];
    const isMarked = /<w:tblHeader\b(?! w:val="(?:0|false)")/.test(rows[0] ?? '') || isLabelTable(table);
    return rows.length < 2 || isMarked
      ? []
      : [found(tablePlace(table, index), 'has no header row. In Word: Table Layout, Repeat Header Rows.')];
  });
}

/** Merged cells in tables that have a header row: screen readers lose their place in them. */
export function mergedCells(document: DocxParts): readonly Found[] {
  return tablesOf(document).flatMap((table, index) =>
    /<w:tblHeader\b/.test(table) && /<w:(?:gridSpan|vMerge)\b/.test(table)
      ? [found(tablePlace(table, index), 'has merged cells. Give every row the same cells.')]
      : [],
  );
}

/** A coloured cell that says nothing: colour may not be the only carrier of meaning. */
export function wordlessColours(document: DocxParts): readonly Found[] {
  return tablesOf(document)
    .flatMap((table, index) =>
      (table.match(/<w:tc>[\s\S]*?<\/w:tc>/g) ?? []).flatMap((cell) => {
        const fill = /<w:shd\b[^>]*w:fill="([^"]*)"/.exec(cell)?.[1];
        return fill === undefined || QUIET.test(fill) || wordsOf(cell).trim() !== ''
          ? []
          : [found(tablePlace(table, index), `has a cell coloured #${fill} without a word. Write the status in it.`)];
      }),
    )
    .slice(0, 10);
}

/** A title and a language, which screen readers announce. */
export function missingProperties(document: DocxParts): readonly Found[] {
  const title = /<dc:title>([^<]*)<\/dc:title>/.exec(document.text('docProps/core.xml') ?? '')?.[1] ?? '';
  const hasLanguage = /<w:lang\b[^>]*w:val="[a-z]{2}-[A-Z]{2}"/.test(document.text('word/styles.xml') ?? '');
  return [
    ...(title.trim() === '' ? [found('The document', 'has no title. Give the meeting a title on the Meetings tab.')] : []),
    ...(hasLanguage ? [] : [found('The document', "names no language. Set the template's proofing language to English (United Kingdom).")]),
  ];
}

/** Placeholders that stand unanswered in any part. */
export function unexpandedIn(document: DocxParts): readonly Found[] {
  return document.names
    .filter((name) => /^word\/(?:document|header\d*|footer\d*)\.xml$/.test(name))
    .flatMap((name) => {
      const words = paragraphsOf(document.text(name) ?? '')
        .map(wordsOf)
        .join('\n');
      return [...new Set(words.match(/\{[#/^@]?\s*[A-Za-z][\w.]*\s*\}/g) ?? [])].map((placeholder) =>
        found(
          `The document (${name})`,
          `still holds ${placeholder}. Correct its spelling, or take it out: docs/placeholders.md lists those there are.`,
        ),
      );
    });
}

function isLabelTable(table: string): boolean {
  return /<w:tblLook\b[^>]*w:firstColumn="(?:1|true)"/.test(table);
}

function tablePlace(table: string, index: number): string {
  const first = wordsOf(/<w:tc>[\s\S]*?<\/w:tc>/.exec(table)?.[0] ?? '').trim();
  return `Table ${index + 1}${first === '' ? '' : ` ("${first.slice(0, 40)}")`}`;
}

function tablesOf(document: DocxParts): readonly string[] {
  return (document.text(BODY) ?? '').match(/<w:tbl>[\s\S]*?<\/w:tbl>/g) ?? [];
}

function paragraphsOf(xml: string): readonly string[] {
  return xml.match(/<w:p[ >][\s\S]*?<\/w:p>/g) ?? [];
}
