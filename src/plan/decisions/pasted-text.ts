/** Elements of a web page that end a line of text. */
const LINE_ENDING_TAG = /<\s*\/?\s*(?:p|div|br|li|ol|ul|tr|td|th|h[1-6]|table|section|article|blockquote|hr)\b[^>]*>/gi;
const CELL = /\s*<\s*(td|th)\b[^>]*>([\s\S]*?)<\s*\/\s*\1\s*>\s*/gi;
const HIDDEN_ELEMENT = /<\s*(script|style|head)\b[\s\S]*?<\s*\/\s*\1\s*>/gi;
const COMMENT = /<!--[\s\S]*?-->/g;
const ANY_TAG = /<\/?[a-z][^<>]*>/gi;
/** Zero-width and soft-hyphen characters that web pages and PDFs leave behind; none belongs in a sentence. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u2028\u2029\u2060\ufeff]/g;
const SPACES = /[ \t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+/g;
const TAB_AND_SPACES = / *\t */g;
const SPACES_WITHOUT_TAB = /[ \u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+/g;

const ENTITIES: Readonly<Record<string, string>> = {
  nbsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  pound: '£',
  rsquo: '’',
  lsquo: '‘',
  rdquo: '”',
  ldquo: '“',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  bull: '•',
  middot: '·',
  shy: '',
};

function character(code: number): string {
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
}

function entity(whole: string, name: string): string {
  if (/^#x/i.test(name)) return character(parseInt(name.slice(2), 16));
  if (name.startsWith('#')) return character(Number(name.slice(1)));
  return ENTITIES[name.toLowerCase()] ?? whole;
}

/** The markup gone, entities as their characters, invisible characters out; one line for each that the page showed. */
function shownLines(text: string): string[] {
  return text
    .replace(LINE_ENDING_TAG, '\n')
    .replace(ANY_TAG, '')
    .replace(/&(#x[0-9a-f]+|#\d+|[a-z]+);/gi, entity)
    .replace(INVISIBLE, '')
    .split('\n');
}

function withoutHiddenParts(text: string): string {
  return text
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    .replace(COMMENT, '')
    .replace(HIDDEN_ELEMENT, '')
    .replace(/<\s*li\b[^>]*>/gi, '\n• ');
}

/**
 * Text as an officer pasted it, made readable: tags and entities of a web page, non-breaking and invisible characters
 * and runs of spaces go; every line that the page showed stays a line. A list item keeps a bullet, because the page's
 * own number is not in its text.
 */
export function linesOfPastedText(text: string): string[] {
  return shownLines(withoutHiddenParts(text)).map((line) => line.replace(SPACES, ' ').trim());
}

/** What one cell shows: its paragraphs run on, a list in it keeps its lines. */
function cellText(inner: string): string {
  return inner.includes('\n• ') ? inner.trim() : inner.replace(LINE_ENDING_TAG, ' ').replace(/\s+/g, ' ').trim();
}

/** The same, with the cells of one table row on one line, a tab between two: as Word and a spreadsheet copy a table. */
export function linesAndCellsOfPastedText(text: string): string[] {
  return shownLines(withoutHiddenParts(text).replace(CELL, (_, __, inner: string) => `${cellText(inner)}\t`)).map((line) =>
    line
      .replace(SPACES_WITHOUT_TAB, ' ')
      .replace(TAB_AND_SPACES, '\t')
      .replace(/^[ \t]+|[ \t]+$/g, ''),
  );
}
