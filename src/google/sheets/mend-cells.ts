import { PLAIN_TEXT_FORMAT } from '../../tabs/layout.ts';
import type { ColumnLayout } from '../../tabs/layout.ts';
import { columnLetters } from '../spreadsheet.ts';
import { put, read } from './calls.ts';
import { isFresh, neighbours, placeOf } from './mend.ts';
import type { Comparison, Mend } from './mend.ts';
import { paintRuns } from './paint-runs.ts';
import { belowHeadings } from './sheet-facts.ts';

const COMPUTED_COLOUR = '#f3f3f3';
/** How an untouched cell names its format: https://github.com/brucemcpherson/gas-fakes/issues/27, and as the editor shows it. */
const AUTOMATIC = ['', 'General', 'general', '0.###############'];

/** Number formats, wrapping and grey of the columns; widths. No value changes. */
export function cellMends(comparison: Comparison): Mend[] {
  return [...formatMends(comparison), ...lookMends(comparison), ...widthMends(comparison)];
}

/**
 * True where a cell of this format shall get the wanted one. Plain text goes on empty cells and on words only: on a number
 * or a date it would change what is shown and how it is read. Another format than plain text goes on cells without one
 * of their own, and on plain text, where a date typed later would stay words.
 */
function needsFormat(present: string, wanted: string, value: unknown): boolean {
  if (present === wanted) return false;
  if (wanted === PLAIN_TEXT_FORMAT) return value === undefined || typeof value === 'string';
  return AUTOMATIC.includes(present) || present === PLAIN_TEXT_FORMAT;
}

function formatMends(comparison: Comparison): Mend[] {
  const { sheet, layout, placed, facts } = comparison;
  const wanted = new Map<string, string[]>();
  for (const column of layout.columns) {
    const { numberFormat, key } = column;
    const place = placed.get(key);
    if (numberFormat === undefined || place === undefined) continue;
    const isThere = facts.isNew && facts.formats[0]?.[place - 1] === numberFormat;
    const ranges = isThere ? [] : isFresh(comparison, key) ? [belowHeadings(place)] : rowsToFormat(numberFormat, place);
    if (ranges.length > 0) wanted.set(numberFormat, [...(wanted.get(numberFormat) ?? []), ...ranges]);
  }
  return [...wanted].map(([format, ranges]) => ({
    part: 'number formats',
    act: () => put(() => sheet.getRangeList(ranges).setNumberFormat(format)),
  }));

  function rowsToFormat(format: string, place: number): string[] {
    const rows = facts.formats.flatMap((row, index) =>
      needsFormat(row[place - 1] ?? format, format, facts.values[index + 1]?.[place - 1]) ? [index + 2] : [],
    );
    if (rows.length === 0) return [];
    const words = format === PLAIN_TEXT_FORMAT ? rows.filter((row) => (facts.values[row - 1]?.[place - 1] ?? '') !== '') : [];
    // In a cell of plain text a formula would become its own words at the next edit: cells with one are left alone.
    const formulas = words.length === 0 ? [] : read(() => sheet.getRange(1, place, facts.values.length, 1).getFormulas());
    const kept = rows.filter((row) => (formulas[row - 1]?.[0] ?? '') === '');
    if (kept.length === facts.formats.length) return [belowHeadings(place)];
    const letters = columnLetters(place);
    return neighbours(kept).map(({ first, last }) => `${letters}${first}:${letters}${last}`);
  }
}

function lookMends(comparison: Comparison): Mend[] {
  const { sheet, layout, facts } = comparison;
  const columns = Math.max(facts.columns, ...comparison.placed.values());
  const mends: Mend[] = [];
  const places = (wanted: (column: ColumnLayout, place: number) => boolean): number[] =>
    layout.columns.flatMap((column) => {
      const place = placeOf(comparison, column.key);
      return place > 0 && wanted(column, place) ? [place] : [];
    });
  const each = (found: readonly number[], act: (list: GoogleAppsScript.Spreadsheet.RangeList) => unknown, row: 1 | 2): void => {
    if (found.length === 0) return;
    const ranges = neighbours(found).map(({ first, last }) => `${columnLetters(first)}${row}:${columnLetters(last)}`);
    mends.push({ part: 'look', act: () => put(() => act(sheet.getRangeList(ranges))) });
  };
  const whole = facts.alignments.length > 0 && facts.alignments[0] !== 'top';
  if (whole) mends.push({ part: 'look', act: () => put(() => sheet.getRange(`A:${columnLetters(columns)}`).setVerticalAlignment('top')) });
  each(
    places(({ wraps }, place) => wraps && facts.wraps[place - 1] === false),
    (list) => list.setWrap(true),
    1,
  );
  each(
    places((column, place) => !column.wraps && facts.wraps[place - 1] !== false),
    (list) => list.setWrap(false),
    1,
  );
  each(
    places((column, place) => column.isGrey && (isFresh(comparison, column.key) || facts.backgrounds[place - 1] !== COMPUTED_COLOUR)),
    (list) => list.setBackground(COMPUTED_COLOUR),
    2,
  );
  return mends;
}

/** Columns that the description does not know keep their width. */
function widthMends({ sheet, layout, placed, facts, asDescribed, added }: Comparison): Mend[] {
  const isWanted = ({ key }: ColumnLayout): boolean => asDescribed || added.includes(key);
  const last = Math.max(0, ...layout.columns.filter(isWanted).map(({ key }) => placed.get(key) ?? 0));
  const present = Array.from({ length: last }, (_, index) => facts.widths[index] ?? facts.widths[facts.widths.length - 1] ?? -1 - index);
  const wanted = [...present];
  for (const column of layout.columns)
    if (isWanted(column) && placed.has(column.key)) wanted[(placed.get(column.key) ?? 1) - 1] = column.width;
  return paintRuns(present, wanted)
    .filter(({ value }) => value > 0)
    .map(({ first, last: end, value }) => ({
      part: 'widths',
      act: () => put(() => sheet.setColumnWidths(first + 1, end - first + 1, value)),
    }));
}
