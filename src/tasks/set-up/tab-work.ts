import { mendSheet, partsToMend, writeFirstRows } from '../../google/sheets/dress-sheet.ts';
import type { StandingTab } from '../../google/sheets/dress-sheet.ts';
import type { Part } from '../../google/sheets/mend.ts';
import { appendRows, readGrid } from '../../google/spreadsheet.ts';
import { placeIn, problem } from '../../plan/problem.ts';
import type { Problem } from '../../plan/problem.ts';
import type { StatusKeyRow } from '../../plan/model.ts';
import type { Cell, NewCell } from '../../tabs/cells.ts';
import type { SheetLayout } from '../../tabs/layout.ts';
import { isOwnMaking, ownColumns } from '../../tabs/own-columns.ts';
import type { ColumnsMark } from '../../tabs/own-columns.ts';
import type { TabDescription } from '../../tabs/tab-description.ts';
import { thingOf } from '../../tabs/tabs.ts';
import { findColumns, headingKey } from '../../workbook/find-columns.ts';
import { wholeLayout } from '../../workbook/first-rows.ts';

/** A described tab that is there, as set up reads it. */
export interface TabAsRead {
  readonly tab: TabDescription;
  readonly layout: SheetLayout;
  readonly rows: readonly (readonly Cell[])[];
  /** Index of the heading row. */
  readonly headingRow: number;
  /** Indexes from 0. */
  readonly columns: ReadonlyMap<string, number>;
  /** Keys of computed columns of which several stand under one name: none of these is the product's for certain. */
  readonly unsure: readonly string[];
  readonly problems: readonly Problem[];
}

/** What mending did to a tab. */
export interface TabMended {
  readonly changes: number;
  readonly problems: readonly Problem[];
}

/** Reads a tab in one call; columns that officers made do not count as the product's, whatever their headings. */
export function readStandingTab(tab: TabDescription, key: readonly StatusKeyRow[], mark: ColumnsMark | undefined): TabAsRead {
  const layout = wholeLayout(tab, key);
  if (tab.columns.length === 0) return { tab, layout, rows: [], headingRow: 0, columns: new Map(), unsure: [], problems: [] };
  const grid = readGrid(tab.name) ?? { tab: tab.name, rows: [] };
  const { headingRow, columns: found, problems } = findColumns(grid, tab);
  const headings = headingsOf(grid.rows[headingRow] ?? []);
  const computed = tab.columns.filter((column) => column.computed);
  const { own, unsure } = ownColumns(headings, mark, computed, isOwnTab(tab, headings));
  const columns = new Map([...found].filter(([key]) => !computed.some((column) => column.key === key)));
  for (const [name, index] of tab.owner === 'product' ? found : own) columns.set(name, index);
  return { tab, layout, rows: grid.rows, headingRow, columns, unsure, problems: problems.filter(({ code }) => code !== 'heading-missing') };
}

/** A tab that has just been made as described. */
export function newTab(tab: TabDescription, key: readonly StatusKeyRow[]): TabAsRead {
  const headings = tab.columns.map(({ heading }) => heading);
  const columns = new Map(tab.columns.map(({ key: name }, index): [string, number] => [name, index]));
  return { tab, layout: wholeLayout(tab, key), rows: [headings], headingRow: 0, columns, unsure: [], problems: [] };
}

export const headingsOf = (row: readonly Cell[]): string[] => row.map((cell) => (typeof cell === 'string' ? cell : ''));

export function isOwnTab({ columns }: TabDescription, headings: readonly string[]): boolean {
  return isOwnMaking(
    headings,
    columns.map(({ heading }) => heading),
  );
}

const isEmpty = ({ rows }: TabAsRead): boolean => rows.every((row) => row.every((cell) => cell === ''));

function lastFilled(row: readonly Cell[]): number {
  for (let index = row.length; index > 0; index -= 1) if (row[index - 1] !== '') return index;
  return 0;
}

function standing(read: TabAsRead, asDescribed: boolean): StandingTab {
  const { layout, rows, columns } = read;
  const asNew = read.tab.columns.length === 0 || isEmpty(read);
  const inOrder = layout.columns.map(({ key }, index): [string, number] => [key, index + 1]);
  return {
    layout,
    values: rows,
    placed: asNew ? new Map(inOrder) : new Map([...columns].map(([key, index]) => [key, index + 1])),
    // Behind everything that stands there, also in columns without a heading.
    lastHeading: rows.reduce((most, row) => Math.max(most, lastFilled(row)), 0),
    leaveOut: read.unsure,
    asDescribed,
  };
}

/** The headings of the product's own columns on an officers' tab, as they stand once the tab is whole. */
export function markOfTab({ tab, rows, headingRow, columns, unsure }: TabAsRead): ColumnsMark {
  const headings = headingsOf(rows[headingRow] ?? []);
  const isOurs = tab.owner === 'officers';
  const computed = tab.columns.filter(({ key, computed: isComputed }) => isOurs && isComputed && !unsure.includes(key));
  return Object.fromEntries(computed.map(({ key, heading }) => [key, headings[columns.get(key) ?? -1] ?? heading]));
}

/** Compares a tab with its description and puts right what differs; first rows that a newer version brings are added. */
export function mendTab(read: TabAsRead, asDescribed: boolean, repair: Pick<StandingTab, 'isBegun' | 'announce'> = {}): TabMended {
  // Headings that are not in the first row stand below a title of the officers' own: nothing is added beside those.
  if (read.headingRow > 0) return { changes: 0, problems: [] };
  const { parts, refused } = mendSheet({ ...standing(read, asDescribed), ...repair });
  const problems = refused.map(({ part, words }) =>
    problem(
      placeIn(thingOf(read.tab)),
      'part-refused',
      `Google did not take the ${part} (${words}). A tab that was made into a table has its own: nothing else was left out.`,
    ),
  );
  if (read.tab.columns.length > 0 && isEmpty(read)) {
    writeFirstRows(read.layout);
    return { changes: parts.length + 1 + read.layout.firstRows.length, problems };
  }
  return { changes: parts.length + addFirstRows(read), problems };
}

/** The parts of a tab that differ from its description. Changes nothing. */
export function partsWrong(read: TabAsRead): readonly Part[] {
  return read.headingRow > 0 ? [] : [...partsToMend(standing(read, false)), ...missingFirstRows(read).map(() => 'headings' as const)];
}

/** True where a column or a first row of the description is missing: what can be told from the cells alone. */
export function lacksCells(read: TabAsRead): boolean {
  if (read.headingRow > 0 || read.tab.columns.length === 0) return false;
  const described = read.layout.columns.filter(({ heading }) => heading !== '');
  return described.some(({ key }) => !read.columns.has(key) && !read.unsure.includes(key)) || missingFirstRows(read).length > 0;
}

/** Rows that a newer version brings (a setting, a status), told by their key. */
function missingFirstRows({ layout, columns, rows }: TabAsRead): SheetLayout['firstRows'] {
  const keyIndex = layout.firstRowsKey;
  const keyColumn = keyIndex === undefined ? undefined : columns.get(layout.columns[keyIndex]?.key ?? '');
  if (keyIndex === undefined || keyColumn === undefined) return [];
  const known = new Set(rows.map((row) => headingKey(String(row[keyColumn] ?? ''))));
  return layout.firstRows.filter((row) => !known.has(headingKey(String(row[keyIndex]))));
}

function addFirstRows(read: TabAsRead): number {
  const missing = missingFirstRows(read);
  const { layout, columns } = read;
  const width = Math.max(...columns.values()) + 1;
  const cells = missing.map((row) => {
    const placed: NewCell[] = Array.from({ length: width }, () => '');
    layout.columns.forEach(({ key }, index) => {
      const place = columns.get(key);
      if (place !== undefined) placed[place] = row[index] ?? '';
    });
    return placed;
  });
  if (cells.length > 0) appendRows(layout.name, cells);
  return cells.length;
}
