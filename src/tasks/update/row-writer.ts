import { flush, readGrid, writeBlock } from '../../google/spreadsheet.ts';
import { ACTION_PLAN_TAB } from '../../tabs/action-plan.ts';
import type { Cell, NewCell } from '../../tabs/cells.ts';
import { runsOf } from '../../workbook/changed-blocks.ts';
import type { PlacedColumn } from '../../workbook/changed-blocks.ts';
import { isSameCell } from '../../workbook/computed-cells.ts';
import { findActionRow } from '../../workbook/find-action-row.ts';
import type { RowName } from '../../workbook/find-action-row.ts';
import type { Sheet } from '../../workbook/sheet.ts';

const TAB = ACTION_PLAN_TAB.name;
/** Rows may be moved again while they are put right; it is tried this often. */
const MOST_TRIES = 6;

type Row = readonly Cell[];
/** New cells of one row by column index. */
type Cells = ReadonlyMap<number, NewCell>;

/** What some row must hold once this run ends: the action that is updated, and every row that a write met in its place. */
interface Owed {
  readonly find: (sheet: Sheet) => number | undefined;
  readonly cells: Cells;
}

/**
 * Writes officers' cells of one row beside other editors. Nothing at Google keeps rows from moving between a read and a
 * write: where they did, the words that were written over come back from the first read, and the action gets its own.
 */
export class RowWriter {
  /** What this run last wrote, by row index. */
  private readonly places = new Map<number, Cells>();
  private readonly owed: Owed[];

  constructor(
    /** The tab as it was first read. */
    private readonly before: Sheet,
    private readonly row: number,
    private readonly name: RowName,
    /** The mark of the row's words once the cells are written. */
    markAfter: string,
    private readonly cells: Cells,
  ) {
    const find = (sheet: Sheet): number | undefined => {
      const found = [name, { ...name, mark: markAfter }].map((each) => findActionRow(sheet, each));
      return found.find((each): each is number => typeof each === 'number');
    };
    this.owed = [{ find, cells }];
  }

  /** Writes the cells, neighbours together. */
  write(): void {
    this.put(this.row, this.cells);
  }

  /**
   * Puts back what stood there, for a write that failed half way: each piece by itself and sent at once, because one that
   * may not be written now was not written before.
   */
  takeBack(): void {
    const cells = this.cellsOf(this.before.grid.rows[this.row]);
    for (const run of runsOf([...cells.keys()])) {
      try {
        writeRun(this.row, run, cells);
        flush();
      } catch (error) {
        if (!isProtected(error)) throw error;
      }
    }
  }

  private put(row: number, cells: Cells): void {
    this.places.set(row, cells);
    for (const run of runsOf([...cells.keys()])) writeRun(row, run, cells);
  }

  /** Looks where the rows are now and puts every cell right; false where the action is there no longer. */
  putRight(): boolean {
    for (let tries = 1; tries <= MOST_TRIES; tries += 1) {
      const sheet = { ...this.before, grid: readGrid(TAB) ?? this.before.grid };
      this.noteVictims(sheet);
      const wrong = this.owed.flatMap(({ find, cells }) => {
        const row = find(sheet);
        return row === undefined || holds(sheet.grid.rows[row], cells) ? [] : [{ row, cells }];
      });
      if (wrong.length === 0) break;
      for (const { row, cells } of wrong) this.put(row, cells);
    }
    return this.owed[0]?.find({ ...this.before, grid: readGrid(TAB) ?? this.before.grid }) !== undefined;
  }

  /** Rows that stand where this run wrote, and hold what it meant for another: they are owed what they said before. */
  private noteVictims(sheet: Sheet): void {
    for (const [place, cells] of this.places) {
      const standing = sheet.grid.rows[place];
      const isMeant = this.owed.some(({ find, cells: own }) => own === cells && find(sheet) === place);
      if (standing === undefined || isMeant) continue;
      const own = this.originalOf(standing);
      const lost = [...own].filter(([column, cell]) => {
        const written = cells.get(column);
        return written !== undefined && isSameCell(standing[column], written) && !isSame(cell, written);
      });
      if (lost.length === 0) continue;
      const key = this.keyOf(standing);
      this.owed.push({ cells: new Map(lost), find: (now) => indexOf(now, (row) => this.keyOf(row) === key) });
      this.places.delete(place);
    }
  }

  /** What the first read saw in the written columns of this row; nothing for a row that was not there. */
  private originalOf(standing: Row): Cells {
    const [key, refColumn] = [this.keyOf(standing), this.before.columns.get('ref') ?? -1];
    const alike = this.before.grid.rows.slice(this.before.headingRow + 1).filter((row) => this.keyOf(row) === key);
    return this.cellsOf(alike.find((row) => row[refColumn] === standing[refColumn]) ?? alike[0]);
  }

  private cellsOf(row: Row | undefined): Cells {
    return new Map([...this.cells.keys()].map((column): [number, NewCell] => [column, row?.[column] ?? '']));
  }

  /** What a row is known by that this run does not write: its action, and the post that leads it. */
  private keyOf(row: Row): string {
    const { columns } = this.before;
    return ['action', 'leadPost', 'deadline'].map((key) => JSON.stringify(row[columns.get(key) ?? -1] ?? '')).join();
  }

  /** The ref by which messages name the action. */
  get ref(): string {
    return this.name.ref;
  }
}

/** True for what Google says of cells that this person may not change. */
export function isProtected(error: unknown): boolean {
  return /protected cell or object/i.test(String(error));
}

function writeRun(row: number, run: readonly PlacedColumn[], cells: Cells): void {
  writeBlock(TAB, row + 1, (run[0]?.column ?? 0) + 1, [run.map(({ column }) => cells.get(column) ?? '')]);
}

const isSame = (one: NewCell, other: NewCell): boolean => JSON.stringify(one) === JSON.stringify(other);

function holds(row: Row | undefined, cells: Cells): boolean {
  return [...cells].every(([column, cell]) => isSameCell(row?.[column], cell));
}

function indexOf({ grid, headingRow }: Sheet, isIt: (row: Row) => boolean): number | undefined {
  const index = grid.rows.findIndex((row, at) => at > headingRow && isIt(row));
  return index < 0 ? undefined : index;
}
