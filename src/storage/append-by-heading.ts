import { setDocumentProperties } from '../google/properties.ts';
import { appendRows } from '../google/spreadsheet.ts';
import type { Grid, NewCell } from '../tabs/cells.ts';
import { findColumns } from '../workbook/find-columns.ts';
import { RefGiver } from '../workbook/refs.ts';
import { PLAIN_TEXT_FORMAT, sheetLayout } from '../tabs/layout.ts';
import type { TabDescription } from '../tabs/tab-description.ts';
import { STATE } from './document-state.ts';
import type { Properties } from './document-state.ts';

/** A new row by column key. A key whose column the tab no longer has is left out. */
export type NewRow = Readonly<Record<string, NewCell>>;

/**
 * Adds rows to an officers' tab where its columns stand now, each with the next ref, in one write. Gives the refs.
 * The ref's high-water mark is kept first, so that no ref is ever given twice. Needs the lock.
 */
export function appendByHeading(tab: TabDescription, grid: Grid, rows: readonly NewRow[], properties: Properties): string[] {
  if (rows.length === 0) return [];
  const { columns, headingRow } = findColumns(grid, tab);
  const refColumn = columns.get('ref');
  const prefix = tab.refPrefix ?? '';
  const standing = refColumn === undefined ? [] : grid.rows.slice(headingRow + 1).map((row) => String(row[refColumn] ?? ''));
  const giver = new RefGiver(prefix, Number(properties[STATE.highestRef(prefix)] ?? 0), standing);
  const refs = rows.map(() => giver.next());
  const width = Math.max(...columns.values()) + 1;
  const cells = rows.map((row, index) => {
    const line: NewCell[] = Array.from({ length: width }, () => '');
    for (const [key, column] of columns) line[column] = key === 'ref' ? (refs[index] ?? '') : (row[key] ?? '');
    return line;
  });
  setDocumentProperties({ [STATE.highestRef(prefix)]: String(giver.highWater), [STATE.governanceDay]: '' });
  appendRows(tab.name, cells, plainTextColumns(tab, columns));
  return refs;
}

/** Where the columns are in which what is typed stays as it is typed. */
function plainTextColumns(tab: TabDescription, columns: ReadonlyMap<string, number>): number[] {
  const plain = sheetLayout(tab, []).columns.filter(({ numberFormat }) => numberFormat === PLAIN_TEXT_FORMAT);
  return plain.flatMap(({ key }) => columns.get(key) ?? []);
}
