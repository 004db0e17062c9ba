import { setDocumentProperties } from '../google/properties.ts';
import { readGrid, writeBlock } from '../google/spreadsheet.ts';
import type { Cell, Grid } from '../tabs/cells.ts';
import { OFFICERS_TABS } from '../tabs/tabs.ts';
import type { TabDescription } from '../tabs/tab-description.ts';
import { RefGiver } from '../workbook/refs.ts';
import { misplacedRefs } from '../workbook/settled-refs.ts';
import type { MisplacedRef, RefsGiven } from '../workbook/settled-refs.ts';
import type { Sheet } from '../workbook/sheet.ts';
import type { Workbook } from '../workbook/workbook.ts';
import type { ReferredList } from './append-rows.ts';
import { highWaterOf, STATE } from './document-state.ts';
import type { Properties } from './document-state.ts';

/** Rows that are moved again and again are left to the next run. */
const MOST_TRIES = 5;

/** A row that has words and no ref, and the ref that it is given. */
interface FreshRef {
  /** Index in the grid. */
  readonly row: number;
  readonly ref: string;
}

/**
 * Gives the next ref to each row of these tabs that has words and none, where the tab has a column for it: other tabs can
 * point to it from then on, and so can papers. The high-water marks are kept first, so that no ref is ever given twice; the
 * workbook of this run knows the tab as it stands then. Needs the lock, and tabs that were read and not kept.
 */
export function giveRefs(lists: readonly ReferredList[], workbook: Workbook, properties: Properties): Properties {
  const wanting = lists.flatMap((list) => {
    const sheet = workbook.sheet(list);
    const giver = sheet === undefined ? undefined : giverOf(list, sheet, properties);
    const fresh = sheet === undefined || giver === undefined ? [] : freshRefs(list, sheet, giver);
    return sheet === undefined || giver === undefined || fresh.length === 0 ? [] : [{ list, sheet, fresh, highest: giver.highWater }];
  });
  if (wanting.length === 0) return {};
  const highest = Object.fromEntries(wanting.map(({ list, highest: mark }) => [STATE.highestRef(prefixOf(list)), String(mark)]));
  setDocumentProperties(highest);
  for (const { list, sheet, fresh } of wanting) write(list, sheet, fresh, workbook);
  return highest;
}

const prefixOf = (list: ReferredList): string => {
  const { refPrefix = '' }: TabDescription = OFFICERS_TABS[list];
  return refPrefix;
};

const text = (cell: Cell | undefined): string => (cell === undefined || typeof cell === 'object' ? '' : String(cell).trim());

function giverOf(list: ReferredList, { grid, headingRow, columns }: Sheet, properties: Properties): RefGiver | undefined {
  const column = columns.get('ref');
  if (column === undefined) return undefined;
  const standing = grid.rows.slice(headingRow + 1).map((row) => text(row[column]));
  return new RefGiver(prefixOf(list), highWaterOf(prefixOf(list), properties), standing);
}

/** A row is one once a cell that it needs is filled. */
function freshRefs(list: ReferredList, { grid, headingRow, columns }: Sheet, giver: RefGiver): readonly FreshRef[] {
  const tab: TabDescription = OFFICERS_TABS[list];
  const column = columns.get('ref') ?? -1;
  const needed = tab.columns.filter(({ key, required }) => required === true && key !== 'ref').flatMap(({ key }) => columns.get(key) ?? []);
  return grid.rows.flatMap((cells, row) => {
    const isWanting = row > headingRow && text(cells[column]) === '' && needed.some((at) => isFilled(cells[at]));
    return isWanting ? [{ row, ref: giver.next() }] : [];
  });
}

const isFilled = (cell: Cell | undefined): boolean => cell !== undefined && cell !== '' && cell !== false;

/**
 * One write for each run of rows: a ref that stands is never covered. Then the tab is read again, since rows may have moved
 * while they were written, and what stands beside another row's words is put right.
 */
function write(list: ReferredList, { grid, headingRow, columns }: Sheet, fresh: readonly FreshRef[], workbook: Workbook): void {
  const column = columns.get('ref') ?? 0;
  const { name } = OFFICERS_TABS[list];
  writeRefs(name, column, fresh);
  const refs = new Map(fresh.map(({ row, ref }) => [row, ref]));
  const rows = grid.rows.map((cells, row) => (refs.has(row) ? Object.assign([...cells], { [column]: refs.get(row) }) : cells));
  const given: RefsGiven = { rows, headingRow, column, fresh: new Set(refs.values()) };
  let now = readGrid(name);
  for (let tries = 0; tries < MOST_TRIES && now !== undefined && stillHeads(now, given); tries += 1) {
    const misplaced = misplacedRefs(now.rows, given);
    if (misplaced.length === 0) break;
    writeRefs(name, column, misplaced);
    now = readGrid(name);
  }
  workbook.stands(list, now ?? { ...grid, rows });
}

/** False where the column of refs has been moved: then nothing more is written. */
function stillHeads({ rows: now }: Grid, { rows, headingRow, column }: RefsGiven): boolean {
  return now[headingRow]?.[column] === rows[headingRow]?.[column];
}

function writeRefs(tab: string, column: number, refs: readonly MisplacedRef[]): void {
  for (let from = 0; from < refs.length;) {
    let to = from + 1;
    while (refs[to]?.row === (refs[to - 1]?.row ?? 0) + 1) to += 1;
    const run = refs.slice(from, to);
    writeBlock(
      tab,
      (run[0]?.row ?? 0) + 1,
      column + 1,
      run.map(({ ref }) => [ref]),
    );
    from = to;
  }
}
