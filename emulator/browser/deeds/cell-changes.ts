import type { CellValue, OfficerEdit, Rect, RowModel, SheetModel, WorkbookModel } from '../../spreadsheet/index.ts';
import { a1Of, rect } from '../../spreadsheet/index.ts';
import { DEFAULT_FORMAT } from '../../spreadsheet/model/cell-format.ts';
import type { CellState } from './cell-state.ts';
import { holdsSame, isSame, stateOf, turnCell } from './cell-state.ts';
import type { Deed, Done, Reversal } from './deed.ts';
import { sheetOfDeed } from './deed.ts';

/** A cell at one moment: what it held, and the words before its row and above its column, by which it is known again. */
interface Moment {
  readonly state: CellState;
  readonly rowWords: CellValue;
  readonly columnWords: CellValue;
}

interface CellChange {
  /** The row itself: rows move when others are inserted and deleted. */
  readonly line: RowModel;
  readonly column: number;
  readonly before: Moment;
  readonly after: Moment;
}

const FIRST_COLUMN = 1;
const headingRow = (sheet: SheetModel): number => Math.max(1, sheet.frozenRows);

const momentOf = (sheet: SheetModel, row: number, column: number): Moment => ({
  state: stateOf(sheet, row, column),
  rowWords: sheet.value(row, FIRST_COLUMN),
  columnWords: sheet.value(headingRow(sheet), column),
});

/** The cells of the blocks down to the last row that holds anything. */
function* cellsOf(sheet: SheetModel, blocks: readonly Rect[]): Generator<readonly [number, number]> {
  for (const block of blocks) {
    const last = Math.min(block.row + block.rows - 1, sheet.rowModels.length);
    for (let row = block.row; row <= last; row++)
      for (let column = block.column; column < block.column + block.columns; column++) yield [row, column];
  }
}

const keyOf = (row: number, column: number): string => `${row} ${column}`;

/**
 * Does something to cells of one sheet and remembers each cell that it changed. `blocks` are what it may change; `act`
 * does it and says what triggers are told of it. What triggers do afterwards is not remembered.
 */
export function changeCells(sheet: SheetModel, words: string, blocks: readonly Rect[], act: () => readonly OfficerEdit[]): Done {
  const before = new Map<string, Moment>();
  for (const [row, column] of cellsOf(sheet, blocks)) before.set(keyOf(row, column), momentOf(sheet, row, column));
  const edits = act();
  const changes: CellChange[] = [];
  const seen = new Set<string>();
  for (const [row, column] of cellsOf(sheet, blocks)) {
    const key = keyOf(row, column);
    const after = momentOf(sheet, row, column);
    const was = before.get(key) ?? NOTHING;
    if (seen.has(key) || isSame(was.state, after.state)) continue;
    seen.add(key);
    changes.push({ line: sheet.rowForWriting(row), column, before: was, after });
  }
  return { edits, deed: new CellDeed(words, sheet.id, a1Of(blocks[0] ?? rect(1, 1)), changes) };
}

/** A cell of a row that was not there yet. */
const NOTHING: Moment = {
  state: { value: null, formula: undefined, format: DEFAULT_FORMAT, note: undefined, validation: undefined, runs: undefined },
  rowWords: null,
  columnWords: null,
};

class CellDeed implements Deed {
  constructor(
    readonly words: string,
    readonly sheetId: number,
    readonly a1: string,
    private readonly changes: readonly CellChange[],
  ) {}

  undo(model: WorkbookModel): Reversal {
    return this.turn(model, 'after', 'before');
  }

  redo(model: WorkbookModel): Reversal {
    return this.turn(model, 'before', 'after');
  }

  /** Cells that no longer hold what this deed left there are not touched. */
  private turn(model: WorkbookModel, from: 'before' | 'after', to: 'before' | 'after'): Reversal {
    const sheet = sheetOfDeed(model, this.sheetId, this.words);
    const rowOf = rowsByLine(sheet);
    const turned: (readonly [number, number])[] = [];
    const ready = this.changes.filter(({ line, column, [from]: then }) => {
      const row = rowOf.get(line);
      return row !== undefined && isStill(sheet, row, column, then);
    });
    for (const { line, column, [from]: then, [to]: wanted } of ready) {
      const row = rowOf.get(line);
      if (row === undefined) continue;
      turnCell(sheet, row, column, then.state, wanted.state);
      turned.push([row, column]);
    }
    if (turned.length > 0) model.version++;
    return { edits: editsOf(sheet, turned), kept: this.changes.length - turned.length };
  }
}

/** Where each row stands now. Rows in which nothing was ever put have no model. */
function rowsByLine(sheet: SheetModel): Map<RowModel, number> {
  const places = new Map<RowModel, number>();
  for (const [index, line] of sheet.rowModels.entries()) if (line !== undefined) places.set(line, index + 1);
  return places;
}

function isStill(sheet: SheetModel, row: number, column: number, then: Moment): boolean {
  const now = momentOf(sheet, row, column);
  // Where there were no words, the script may have given some since: a ref to a new action.
  const isKnown = (was: CellValue, is: CellValue): boolean => was === null || was === is;
  return holdsSame(now.state, then.state) && isKnown(then.rowWords, now.rowWords) && isKnown(then.columnWords, now.columnWords);
}

/** The block around the cells: what Google tells of an undone paste or deletion. */
function editsOf(sheet: SheetModel, cells: readonly (readonly [number, number])[]): OfficerEdit[] {
  if (cells.length === 0) return [];
  const rows = cells.map(([row]) => row);
  const columns = cells.map(([, column]) => column);
  const [top, left] = [rows.reduce((a, b) => Math.min(a, b)), columns.reduce((a, b) => Math.min(a, b))];
  const block = rect(top, left, rows.reduce((a, b) => Math.max(a, b)) - top + 1, columns.reduce((a, b) => Math.max(a, b)) - left + 1);
  return [{ sheet: sheet.name, ...block, changeType: 'EDIT' }];
}
