import { setDocumentProperties } from '../google/properties.ts';
import { appendRows as append, findSheet } from '../google/spreadsheet.ts';
import type { NewCell } from '../tabs/cells.ts';
import { PLAIN_TEXT_FORMAT, sheetLayout } from '../tabs/layout.ts';
import { OFFICERS_TABS, TAB_OF } from '../tabs/tabs.ts';
import type { ListName, ThingName } from '../tabs/tabs.ts';
import type { TabDescription, TypedOf, WholeRowOf } from '../tabs/tab-description.ts';
import { RefGiver } from '../workbook/refs.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { cellsOf } from '../workbook/written-rows.ts';
import { highWaterOf, STATE } from './document-state.ts';
import type { Properties } from './document-state.ts';

type TypedKey<L extends ListName> = keyof TypedOf<(typeof OFFICERS_TABS)[L]> & string;

/** Cells of one row by field, as officers would type them; dates may be given as date cells. */
export type RowCells<L extends ListName> = { readonly [K in Exclude<TypedKey<L>, 'ref'>]?: NewCell };

/** The lists whose rows have refs. */
export type ReferredList = { [L in ListName]: 'ref' extends TypedKey<L> ? L : never }[ListName];

/**
 * Adds rows to an officers' tab where its columns stand now, each with the next ref, in one write. A field whose column the
 * tab no longer has is left out. The ref's high-water mark is kept first, so that no ref is ever given twice. Needs the
 * lock. Gives the refs; `undefined` where there is no such tab.
 */
export function appendRows<L extends ReferredList>(
  list: L,
  rows: readonly RowCells<L>[],
  workbook: Workbook,
  properties: Properties,
): readonly string[] | undefined {
  const sheet = workbook.sheet(list);
  if (sheet === undefined || findSheet(OFFICERS_TABS[list].name) === undefined) return undefined;
  if (rows.length === 0) return [];
  const { refPrefix = '', name }: TabDescription = OFFICERS_TABS[list];
  const { columns, headingRow, grid } = sheet;
  const refColumn = columns.get('ref') ?? -1;
  const standing = grid.rows.slice(headingRow + 1).map((row) => String(row[refColumn] ?? ''));
  const giver = new RefGiver(refPrefix, highWaterOf(refPrefix, properties), standing);
  const refs = rows.map(() => giver.next());
  const cells = rows.map((row, index) => lineOf({ ...row, ref: refs[index] ?? '' }, columns));
  setDocumentProperties({ [STATE.highestRef(refPrefix)]: String(giver.highWater), [STATE.keptDay]: '' });
  append(name, cells, plainTextColumns(OFFICERS_TABS[list], columns));
  return refs;
}

/** A row's cells where the columns stand. */
export function lineOf(cells: Readonly<Record<string, NewCell>>, columns: ReadonlyMap<string, number>): NewCell[] {
  const line: NewCell[] = Array.from({ length: Math.max(...columns.values()) + 1 }, () => '');
  for (const [key, column] of columns) line[column] = cells[key] ?? '';
  return line;
}

/** Where the columns are (from 0) in which what is typed stays as it is typed. */
export function plainTextColumns(tab: TabDescription, columns: ReadonlyMap<string, number>): number[] {
  const plain = sheetLayout(tab, []).columns.filter(({ numberFormat }) => numberFormat === PLAIN_TEXT_FORMAT);
  return plain.flatMap(({ key }) => columns.get(key) ?? []);
}

/** Adds rows to one of the product's own tabs, in one write. */
export function appendRecords<T extends Exclude<ThingName, ListName>>(thing: T, rows: readonly WholeRowOf<(typeof TAB_OF)[T]>[]): void {
  append(
    TAB_OF[thing].name,
    rows.map((row) => cellsOf(TAB_OF[thing], row)),
  );
}
