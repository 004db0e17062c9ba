import type { RowModel, SheetModel, WorkbookModel } from '../../spreadsheet/index.ts';
import { deleteColumns, deleteRows, insertColumns, insertRows } from '../../spreadsheet/index.ts';
import { CELL_ARRAYS, type Line } from '../../spreadsheet/model/sheet-model.ts';
import type { Axis } from '../protocol/commands.ts';
import type { Deed, Done, Reversal } from './deed.ts';
import { counted, sheetOfDeed } from './deed.ts';
import { linesName } from './lines.ts';
import { Structure } from './structure.ts';

type Cells = { readonly [Name in (typeof CELL_ARRAYS)[number]]?: readonly unknown[] };

/** What went with the lines. */
interface Removed {
  readonly rows: readonly (RowModel | undefined)[];
  readonly columnLines: readonly (Line | undefined)[];
  /** For columns: what each row held in them. */
  readonly cells: ReadonlyMap<RowModel, Cells>;
  readonly frozen: number;
  readonly before: Structure;
  readonly after: Structure;
  /** The row that came right after them. */
  readonly next: RowModel | undefined;
}

/** Deletes rows or columns; undoing brings them back with all that was in them, and mends what referred to them. */
export function deleteLinesDeed(model: WorkbookModel, sheet: SheetModel, axis: Axis, at: number, count: number): Done {
  const last = axis === 'rows' ? sheet.maxRows : sheet.maxColumns;
  if (count >= last - (axis === 'rows' ? sheet.frozenRows : 0))
    throw new Error(`A sheet keeps at least one ${axis === 'rows' ? 'row below its headings' : 'column'}.`);
  const deed = new DeletedLines(sheet.id, axis, at, count);
  return { edits: deed.redo(model).edits, deed };
}

class DeletedLines implements Deed {
  readonly words: string;
  private removed: Removed | undefined;

  constructor(
    readonly sheetId: number,
    private readonly axis: Axis,
    private at: number,
    private readonly count: number,
  ) {
    this.words = `deleting ${counted(count, axis === 'rows' ? 'row' : 'column')}`;
  }

  get a1(): string {
    return linesName(this.axis, this.at, this.count);
  }

  redo(model: WorkbookModel): Reversal {
    const sheet = sheetOfDeed(model, this.sheetId, this.words);
    const { axis, at, count } = this;
    if (this.removed !== undefined && axis === 'rows' && this.removed.rows.some((line, index) => sheet.rowModels[at - 1 + index] !== line))
      throw new Error(`The rows have moved since, so ${this.words} cannot be done again.`);
    const before = Structure.of(model, sheet);
    const kept = {
      rows: axis === 'rows' ? Array.from({ length: count }, (_, index) => sheet.rowForWriting(at + index)) : [],
      columnLines: axis === 'columns' ? sheet.columnLines.slice(at - 1, at - 1 + count) : [],
      cells: axis === 'columns' ? cellsOfColumns(sheet, at, count) : new Map<RowModel, Cells>(),
      frozen: axis === 'rows' ? sheet.frozenRows : sheet.frozenColumns,
      next: axis === 'rows' ? sheet.rowModels[at - 1 + count] : undefined,
    };
    const edit = (axis === 'rows' ? deleteRows : deleteColumns)(model, sheet.name, at, count);
    this.removed = { ...kept, before, after: Structure.of(model, sheet) };
    return { edits: [edit], kept: 0 };
  }

  undo(model: WorkbookModel): Reversal {
    const sheet = sheetOfDeed(model, this.sheetId, this.words);
    const { removed, axis, count } = this;
    if (removed === undefined) throw new Error(`${this.words} has not been done.`);
    const at = this.placeNow(sheet, removed);
    const now = Structure.of(model, sheet);
    const edit = (axis === 'rows' ? insertRows : insertColumns)(model, sheet.name, at, count);
    if (axis === 'rows') sheet.rowModels.splice(at - 1, count, ...removed.rows);
    else putColumnsBack(sheet, at, count, removed);
    sheet[axis === 'rows' ? 'frozenRows' : 'frozenColumns'] = removed.frozen;
    const placeIn = (place: number): number => (axis === 'rows' || place < at - 1 ? place : place - count);
    removed.before.putBack(model, sheet, { after: removed.after, now, placeIn });
    this.at = at;
    return { edits: [edit], kept: 0 };
  }

  /** Rows come back before the row that followed them, wherever that is now; at the old place where it is gone. */
  private placeNow(sheet: SheetModel, { next }: Removed): number {
    const moved = next === undefined ? -1 : sheet.rowModels.indexOf(next);
    const size = this.axis === 'rows' ? sheet.maxRows : sheet.maxColumns;
    return moved === -1 ? Math.min(this.at, size + 1) : moved + 1;
  }
}

function cellsOfColumns(sheet: SheetModel, at: number, count: number): Map<RowModel, Cells> {
  const kept = new Map<RowModel, Cells>();
  for (const line of sheet.rowModels) {
    if (line === undefined) continue;
    kept.set(line, Object.fromEntries(CELL_ARRAYS.map((name) => [name, line[name]?.slice(at - 1, at - 1 + count)])));
  }
  return kept;
}

function putColumnsBack(sheet: SheetModel, at: number, count: number, { cells, columnLines }: Removed): void {
  sheet.columnLines.splice(at - 1, count, ...Array.from({ length: count }, (_, index) => columnLines[index]));
  for (const line of sheet.rowModels) {
    const held = line === undefined ? undefined : cells.get(line);
    if (line === undefined || held === undefined) continue;
    for (const name of CELL_ARRAYS) {
      const old = held[name];
      if (old === undefined) continue;
      const array = ((line as unknown as Record<string, unknown[]>)[name] ??= []);
      const empty = name === 'values' ? null : undefined;
      while (array.length < at - 1 + count) array.push(empty);
      for (let index = 0; index < count; index++) array[at - 1 + index] = old[index] ?? empty;
    }
  }
}
