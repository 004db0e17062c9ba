import { isDateCell } from '../tabs/cells.ts';
import type { Cell } from '../tabs/cells.ts';
import { addTo } from '../words/groups.ts';

/** A tab in which refs have just been written: as it was read before, with the refs as they must be. */
export interface RefsGiven {
  readonly rows: readonly (readonly Cell[])[];
  readonly headingRow: number;
  /** Index of the column of refs. */
  readonly column: number;
  /** The refs that were written. */
  readonly fresh: ReadonlySet<string>;
}

/** A ref that stands in another row's cell, and what must stand there; rows as indexes. */
export interface MisplacedRef {
  readonly row: number;
  readonly ref: Cell;
}

/**
 * What must be put right where officers sorted, inserted or deleted rows while refs were written beside them. A row is told
 * by its other cells, which the product did not write: its ref is the one it had or was to get. A ref that was written
 * beside a row that nobody knows, or beside none, is taken away where its own row has it; such a row gets back the one ref
 * that would be lost otherwise.
 */
export function misplacedRefs(now: readonly (readonly Cell[])[], { rows, headingRow, column, fresh }: RefsGiven): MisplacedRef[] {
  const refsByWords = new Map<string, Cell[]>();
  for (const cells of rows.slice(headingRow + 1)) addTo(refsByWords, wordsOf(cells, column), refIn(cells, column));
  const met = now.map((cells, row) => {
    const words = wordsOf(cells, column);
    const own = row <= headingRow || words === '' ? undefined : refsByWords.get(words)?.shift();
    return { row, standing: refIn(cells, column), own, isBlank: words === '', isBelow: row > headingRow };
  });
  const owned = new Set(met.flatMap(({ own }) => own ?? []));
  const strange = met.filter(
    ({ isBelow, own, standing, isBlank }) =>
      isBelow && own === undefined && fresh.has(String(standing)) && (isBlank || owned.has(standing)),
  );
  const kept = new Set(met.filter((each) => !strange.includes(each)).map(({ own, standing }) => own ?? standing));
  const lost = [...refsByWords.values()].flat().filter((ref) => ref !== '' && !kept.has(ref));
  const unknown = strange.filter(({ isBlank }) => !isBlank);
  const [back = ''] = lost.length === 1 && unknown.length === 1 ? lost : [];
  return [
    ...met.flatMap(({ row, standing: found, own }) => (own === undefined || own === found ? [] : [{ row, ref: own }])),
    ...strange.map(({ row, isBlank }) => ({ row, ref: isBlank ? '' : back })),
  ].sort((one, other) => one.row - other.row);
}

const refIn = (cells: readonly Cell[], column: number): Cell => cells[column] ?? '';

/** A row's other cells as one text; '' where all are empty. */
function wordsOf(cells: readonly Cell[], column: number): string {
  const words = cells.map((cell, index) => (index === column ? '' : isDateCell(cell) ? `${cell.date} ${cell.time}` : String(cell)));
  const last = words.reduce((most, word, index) => (word === '' ? most : index), -1);
  return last < 0 ? '' : JSON.stringify(words.slice(0, last + 1));
}
