import { headingMeanings } from '../../tabs/headings/read-heading.ts';
import type { HeadingMeaning } from '../../tabs/headings/read-heading.ts';
import { PLAN_TARGETS } from '../columns/targets.ts';
import { headingKeyOf } from '../source-grid.ts';

/** The grid's cells as they are shown, row by row. */
export type Texts = readonly (readonly string[])[];

/** Where a table's headings stand, and what each column is headed. */
export interface FoundHeadings {
  /** Rows of the grid that hold them: one, or two where a row of groups stands above or a row of parts below. */
  readonly rows: readonly number[];
  readonly headings: readonly string[];
}

/** Titles and keys above the headings are passed over, up to this many rows. */
const ROWS_SEARCHED = 60;
const LONGEST_HEADING = 90;
const KNOWN = 0.6;

const known = new Map<string, readonly HeadingMeaning[]>();

/** What a cell may be a heading of. Kept, because the same headings are looked at again and again. */
function meaningsOf(text: string): readonly HeadingMeaning[] {
  const kept = known.get(text);
  if (kept !== undefined) return kept;
  const isHeading = text.length <= LONGEST_HEADING && !/[.!]\s|\.$|^\d[\d./-]*$/.test(text.replace(/\bno\.$/i, 'no'));
  const found = isHeading ? [...exact(text), ...headingMeanings(text)] : [];
  if (known.size > 500) known.clear();
  known.set(text, found);
  return found;
}

function exact(text: string): HeadingMeaning[] {
  const name = headingKeyOf(text);
  return PLAN_TARGETS.filter(({ spellings }) => spellings.includes(name)).map(({ key }) => ({ key, confidence: 1 }));
}

/** How much a row looks like headings: the different columns its cells name, less where many cells name none. */
export function headingScore(row: readonly string[]): number {
  const cells = row.filter((text) => text !== '');
  const named = cells
    .map((text) => meaningsOf(text)[0])
    .filter((meaning): meaning is HeadingMeaning => meaning !== undefined && meaning.confidence >= KNOWN);
  const different = new Set(named.map(({ key }) => key)).size;
  return different < 2 ? 0 : (different * named.length) / cells.length;
}

/** The first row that looks most like headings, with its groups or parts; `undefined` where none does. */
export function findHeadings(texts: Texts): FoundHeadings | undefined {
  const scores = texts.slice(0, ROWS_SEARCHED).map(headingScore);
  const best = Math.max(0, ...scores);
  const row = best >= 1.2 ? scores.findIndex((score) => score >= best * 0.6) : unknownHeadings(texts);
  return row === undefined || row < 0 ? undefined : withSecondRow(texts, row);
}

/** Without a known heading: a row of short words above rows that have cells in most of its columns. */
function unknownHeadings(texts: Texts): number | undefined {
  const found = texts.slice(0, 10).findIndex((row, index) => {
    const below = texts[index + 1] ?? [];
    const cells = row.filter((text) => text !== '');
    return (
      cells.length >= 2 &&
      cells.every((text) => text.length <= 40 && /[a-z]/i.test(text)) &&
      below.filter((text) => text !== '').length >= 2
    );
  });
  return found < 0 ? undefined : found;
}

/** True where a row repeats headings: most of its cells stand under the same words. */
export function repeatsHeadings(row: readonly string[], headings: readonly string[], parts: readonly (readonly string[])[]): boolean {
  if (row.some((text) => text.length > 2 * LONGEST_HEADING)) return false;
  const cells = row.map((text, index) => [headingKeyOf(text), index] as const).filter(([key]) => key !== '');
  const same = cells.filter(
    ([key, index]) => key === headingKeyOf(headings[index] ?? '') || parts.some((part) => key === headingKeyOf(part[index] ?? '')),
  );
  return cells.length >= 2 && same.length >= cells.length * 0.7;
}

/** Headings over two rows are joined: "Timescale" above "Original" is "Timescale Original". */
export function withSecondRow(texts: Texts, row: number): FoundHeadings {
  const main = texts[row] ?? [];
  const below = texts[row + 1] ?? [];
  const above = texts[row - 1] ?? [];
  if (isPartsOf(main, below)) return { rows: [row, row + 1], headings: joined(filledRight(main, below), below) };
  if (isGroupsOf(above, main)) return { rows: [row - 1, row], headings: joined(filledRight(above, main), main) };
  return { rows: [row], headings: [...main] };
}

const filled = (row: readonly string[]): number[] => row.flatMap((text, index) => (text === '' ? [] : [index]));
const isShort = (text: string): boolean => text.length <= 40 && !/\d{2}[/.]\d{2}|^\d+$/.test(text);

/** A row under the headings that names the parts of headings which span several columns, and nothing in the first column. */
function isPartsOf(main: readonly string[], below: readonly string[]): boolean {
  const cells = filled(below);
  if (cells.length < 2 || cells[0] === 0 || !cells.every((index) => isShort(below[index] as string))) return false;
  const underBlank = cells.filter((index) => (main[index] ?? '') === '');
  const underHeading = cells.filter((index) => (main[index] ?? '') !== '' && (main[index + 1] ?? '') !== '');
  return underBlank.length >= 1 && underHeading.length === 0 && filled(main).length >= 2;
}

/** A row above the headings that groups them: at least two short cells, fewer than below, none in the place of a title. */
function isGroupsOf(above: readonly string[], main: readonly string[]): boolean {
  const cells = filled(above);
  const isTitle = cells.length < 2 && (cells[0] ?? 0) <= 1;
  if (cells.length === 0 || isTitle || cells.length >= filled(main).length) return false;
  if (cells.some((index) => IN_A_KEY.test(above[index] as string))) return false;
  return cells.every((index) => isShort(above[index] as string) && (main[index] ?? '') !== '') && headingScore(above) < headingScore(main);
}

/** "Key:", "B = embedded": a key of colours above the headings groups nothing. */
const IN_A_KEY = /^(?:key|legend|total)\b|=|:/i;

/** A group's words over each of its columns, until the next group. */
function filledRight(groups: readonly string[], parts: readonly string[]): string[] {
  let last = '';
  return Array.from({ length: Math.max(groups.length, parts.length) }, (_, index) => {
    if ((groups[index] ?? '') !== '') last = groups[index] as string;
    return (groups[index] ?? '') !== '' || (parts[index] ?? '') !== '' ? last : '';
  });
}

function joined(groups: readonly string[], parts: readonly string[]): string[] {
  return groups.map((group, index) =>
    [group, parts[index] ?? ''].filter((text, at, all) => text !== '' && all.indexOf(text) === at).join(' '),
  );
}
