import type { NewCell } from '../tabs/cells.ts';
import type { Block, PlacedColumn, WantedRows } from './changed-blocks.ts';
import { runsOf } from './changed-blocks.ts';

/** The refs of a tab's rows: as they stand and as they must be, from the first row below the headings. */
export interface Refs {
  readonly standing: readonly string[];
  readonly wanted: readonly string[];
  /** Index of the row of headings, and of the column of refs. */
  readonly headingRow: number;
  readonly column: number;
}

/**
 * One block for each run of rows whose ref has to be written, and no row whose ref is right among them, so that a write
 * never covers a ref that stands. What is computed of those rows is written with their refs where it stands beside them.
 */
export function refBlocks(
  { standing, wanted, headingRow, column }: Refs,
  rows: WantedRows,
  columns: readonly number[],
): { readonly blocks: readonly Block[]; readonly rows: ReadonlySet<number> } {
  const beside = runBeside(column, columns);
  const blocks: Block[] = [];
  const written = new Set<number>();
  wanted.forEach((ref, index) => {
    if (ref === standing[index]) return;
    const row = headingRow + 1 + index;
    const computed = rows.get(row);
    const cells: NewCell[] = [ref, ...(beside ?? []).map(({ position }) => computed?.[position] ?? '')];
    const last = blocks[blocks.length - 1];
    if (last !== undefined && last.firstRow + last.cells.length === row + 1) last.cells.push(cells);
    else blocks.push({ firstRow: row + 1, firstColumn: column + 1, cells: [cells] });
    if (beside !== undefined) written.add(row);
  });
  return { blocks, rows: written };
}

/** The computed columns where they are one run that begins beside the refs. */
function runBeside(column: number, columns: readonly number[]): readonly PlacedColumn[] | undefined {
  const [run, ...others] = runsOf(columns);
  return others.length === 0 && run?.[0]?.column === column + 1 ? run : undefined;
}
