import type { Cell, NewCell } from '../../tabs/cells.ts';
import { isDateCell } from '../../tabs/cells.ts';
import { PLAIN_TEXT_FORMAT, sheetLayout } from '../../tabs/layout.ts';
import type { TabDescription } from '../../tabs/tab-description.ts';
import { OFFICERS_TABS, TAB_OF } from '../../tabs/tabs.ts';
import type { ListName } from '../../tabs/tabs.ts';
import { RefGiver } from '../../workbook/refs.ts';
import type { Sheet } from '../../workbook/sheet.ts';
import type { Workbook } from '../../workbook/workbook.ts';
import { highWaterOf } from '../document-state.ts';
import type { Properties } from '../document-state.ts';

/** A cell of an officers' tab that shall hold something else. */
interface CellChange {
  readonly list: ListName;
  /** What its row is known by: its ref, or on a tab without refs what stands in its first column. */
  readonly row: string;
  readonly field: string;
  readonly to: NewCell;
}

/** A row to be added: cells by field, the ref among them where the tab has refs. */
export type AddedRow = Readonly<Record<string, NewCell>>;

/** What a task adds to officers' tabs and changes on them: all of it, or nothing. */
export interface PlanChange {
  /** As the officer knows it: "Read an inspection report". */
  readonly task: string;
  readonly added: { readonly [L in ListName]?: readonly AddedRow[] };
  readonly changed: readonly CellChange[];
}

/** The lists that a change adds to or changes, in the order of the tabs. */
export function listsOf({ added, changed }: Pick<PlanChange, 'added' | 'changed'>): ListName[] {
  const touched = new Set<string>([...Object.keys(added), ...changed.map(({ list }) => list)]);
  return (Object.keys(OFFICERS_TABS) as ListName[]).filter((list) => touched.has(list));
}

/** The field by which rows of a list are known. */
export function keyField(list: ListName): string {
  return TAB_OF[list].columns[0]?.key ?? 'ref';
}

/** The next refs of a list, never used before: `carryOut` keeps the highest before it writes them. */
export function nextRefs(list: ListName, count: number, workbook: Workbook, properties: Properties): string[] {
  const { refPrefix = '' }: TabDescription = OFFICERS_TABS[list];
  const giver = new RefGiver(refPrefix, highWaterOf(refPrefix, properties), [...rowsByKey(list, workbook.sheet(list)).keys()]);
  return Array.from({ length: count }, () => giver.next());
}

/** Each row of a tab by what it is known by, as its index in the grid; of two that are known alike, the first. */
export function rowsByKey(list: ListName, sheet: Sheet | undefined): Map<string, number> {
  const rows = new Map<string, number>();
  if (sheet === undefined) return rows;
  const column = sheet.columns.get(keyField(list)) ?? -1;
  for (let row = sheet.headingRow + 1; row < sheet.grid.rows.length; row += 1) {
    const key = plainCell(sheet.grid.rows[row]?.[column] ?? '');
    if (key !== '' && !rows.has(key)) rows.set(key, row);
  }
  return rows;
}

/** A cell as text, so that what was written can be known again when it is read. */
export function plainCell(cell: Cell | NewCell): string {
  return isDateCell(cell) ? `${cell.date} ${cell.time}` : String(cell).trim();
}

/** Keys of the columns in which what is typed stays as it is typed. */
export function plainTextFields(list: ListName): ReadonlySet<string> {
  const { columns } = sheetLayout(OFFICERS_TABS[list], []);
  return new Set(columns.filter(({ numberFormat }) => numberFormat === PLAIN_TEXT_FORMAT).map(({ key }) => key));
}

/** "Action plan, A3, Progress". */
export function cellWords(list: ListName, row: string, field: string): string {
  const { name, columns }: TabDescription = TAB_OF[list];
  return `${name}, ${row}, ${columns.find(({ key }) => key === field)?.heading ?? field}`;
}
