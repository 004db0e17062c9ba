import type { Rect, SheetModel, WorkbookModel } from '../../spreadsheet/index.ts';
import { a1Of, clearBlock, pasteBlock, rect, typeIntoCell } from '../../spreadsheet/index.ts';
import { changeCells } from './cell-changes.ts';
import type { Done } from './deed.ts';
import { unfilteredParts, unfilteredRows } from './filtered-rows.ts';

/** Types a text into one cell, or replaces what it holds. Throws Google's sentence where a strict dropdown refuses it. */
export function typeDeed(model: WorkbookModel, sheet: SheetModel, a1: string, cell: Rect, text: string, thisYear: number): Done {
  return changeCells(sheet, `typing in ${a1}`, [cell], () => [typeIntoCell(model, sheet.name, a1, text, thisYear)]);
}

/** Empties blocks. Rows that the filter hides are left as they are. */
export function clearDeed(model: WorkbookModel, sheet: SheetModel, blocks: readonly Rect[]): Done {
  const parts = blocks.flatMap((block) => unfilteredParts(model, sheet, block));
  const words = `clearing ${blocks.map(a1Of).join(', ')}`;
  return changeCells(sheet, words, parts, () => parts.map((part) => clearBlock(model, sheet.name, a1Of(part))));
}

/** Pastes texts from elsewhere from a cell on, each read as if typed. Rows that the filter hides are passed over. */
export function pasteDeed(
  model: WorkbookModel,
  sheet: SheetModel,
  corner: Rect,
  texts: readonly (readonly string[])[],
  thisYear: number,
): Done {
  const width = Math.max(1, ...texts.map((line) => line.length));
  const parts = placedLines(model, sheet, corner.row, texts).map(({ row, lines }) => ({
    lines,
    block: rect(row, corner.column, lines.length, width),
  }));
  const blocks = parts.map(({ block }) => block);
  return changeCells(sheet, `pasting into ${a1Of(blocks[0] ?? corner)}`, blocks, () =>
    parts.map(({ block, lines }) => pasteBlock(model, sheet.name, a1Of(rect(block.row, block.column)), lines, thisYear)),
  );
}

/** The lines, in runs that go to rows that follow one another. */
export function placedLines<Line>(
  model: WorkbookModel,
  sheet: SheetModel,
  from: number,
  all: readonly Line[],
): { row: number; lines: Line[] }[] {
  const places: { row: number; lines: Line[] }[] = [];
  const rows = unfilteredRows(model, sheet, from);
  for (const line of all) {
    const row = rows.next().value as number;
    const last = places[places.length - 1];
    if (last !== undefined && last.row + last.lines.length === row) last.lines.push(line);
    else places.push({ row, lines: [line] });
  }
  return places;
}
