import type { OfficerEdit, Rect, SheetModel, WorkbookModel } from '../../spreadsheet/index.ts';
import { a1Of, rect } from '../../spreadsheet/index.ts';
import { DEFAULT_FORMAT } from '../../spreadsheet/model/cell-format.ts';
import { formulaMoved } from '../../spreadsheet/model/formula-references.ts';
import { changeCells } from './cell-changes.ts';
import { placedLines } from './cell-deeds.ts';
import type { CellState } from './cell-state.ts';
import { stateOf } from './cell-state.ts';
import type { Deed, Done } from './deed.ts';
import { unfilteredParts } from './filtered-rows.ts';

export interface Place {
  readonly sheet: SheetModel;
  readonly block: Rect;
}

/** How a block travels: copied with everything, moved (cut and pasted), or as values alone. */
export type Manner = 'copy' | 'move' | 'values';

interface Copied {
  readonly row: number;
  readonly column: number;
  readonly state: CellState;
}

/**
 * Copies or moves a block of the workbook; a copy goes again and again where the target is a multiple of it. Rows that
 * the filter hides are neither copied nor written to.
 */
export function copyDeed(model: WorkbookModel, from: Place, to: Place, manner: Manner): Done {
  const lines = repeated(copiedLines(model, from), to.block, manner);
  const width = lines[0]?.length ?? 0;
  const parts = placedLines(model, to.sheet, to.block.row, lines).map(({ row, lines: each }) => ({
    cells: each,
    block: rect(row, to.block.column, each.length, width),
  }));
  const blocks = parts.map(({ block }) => block);
  refuseBeyond(to.sheet, blocks);
  const words = `${manner === 'move' ? 'moving' : 'pasting'} into ${a1Of(blocks[0] ?? to.block)}`;
  const sources = manner === 'move' ? unfilteredParts(model, from.sheet, from.block) : [];
  const act = (): readonly OfficerEdit[] => {
    for (const block of sources) empty(from.sheet, block);
    for (const { block, cells } of parts)
      cells.forEach((line, r) => line.forEach((cell, c) => place(to.sheet, block.row + r, block.column + c, cell, manner)));
    model.version++;
    return [...sources.map((block) => editOf(from.sheet, block)), ...blocks.map((block) => editOf(to.sheet, block))];
  };
  if (sources.length === 0 || from.sheet === to.sheet) return changeCells(to.sheet, words, [...blocks, ...sources], act);
  let inner: Done | undefined;
  const outer = changeCells(from.sheet, words, sources, () => (inner = changeCells(to.sheet, words, blocks, act)).edits);
  return inner === undefined ? outer : { edits: outer.edits, deed: both(outer.deed, inner.deed) };
}

const editOf = (sheet: SheetModel, block: Rect): OfficerEdit => ({ sheet: sheet.name, ...block, changeType: 'EDIT' });

function copiedLines(model: WorkbookModel, { sheet, block }: Place): Copied[][] {
  return unfilteredParts(model, sheet, block).flatMap((part) =>
    Array.from({ length: part.rows }, (_, r) =>
      Array.from({ length: part.columns }, (__, c) => {
        const at = { row: part.row + r, column: part.column + c };
        return { ...at, state: stateOf(sheet, at.row, at.column) };
      }),
    ),
  );
}

function repeated(lines: readonly (readonly Copied[])[], target: Rect, manner: Manner): (readonly Copied[])[] {
  const width = lines[0]?.length ?? 0;
  const times = (wanted: number, own: number): number => (manner !== 'move' && own > 0 && wanted % own === 0 ? wanted / own : 1);
  const across = times(target.columns, width);
  const wide = lines.map((line) => Array.from({ length: across }, () => line).flat());
  return Array.from({ length: times(target.rows, lines.length) }, () => wide).flat();
}

function refuseBeyond(sheet: SheetModel, blocks: readonly Rect[]): void {
  for (const { row, column, rows, columns } of blocks)
    if (row + rows - 1 > sheet.maxRows || column + columns - 1 > sheet.maxColumns)
      throw new Error(
        `What you copied does not fit here: the sheet "${sheet.name}" has ${sheet.maxRows} rows and ${sheet.maxColumns} columns.`,
      );
}

/** What a cut leaves behind: nothing, neither look nor dropdown, as in Google Sheets. */
function empty(sheet: SheetModel, { row, column, rows, columns }: Rect): void {
  for (let r = row; r < row + rows; r++) {
    for (let c = column; c < column + columns; c++) {
      sheet.setValue(r, c, null);
      sheet.setFormat(r, c, DEFAULT_FORMAT);
      sheet.setNote(r, c, undefined);
      sheet.setValidation(r, c, undefined);
    }
  }
}

/** Formulas follow a copy to its place; those that are moved go on referring to the same cells. */
function place(sheet: SheetModel, row: number, column: number, { state, ...source }: Copied, manner: Manner): void {
  const { value, formula, runs } = state;
  if (formula === undefined || manner === 'values') sheet.setValue(row, column, value);
  else {
    const text = manner === 'move' ? formula.text : formulaMoved(formula.text, row - source.row, column - source.column);
    sheet.setFormula(row, column, { text }, value);
  }
  if (runs !== undefined && formula === undefined) sheet.setRuns(row, column, runs);
  if (manner === 'values') return;
  sheet.setFormat(row, column, state.format);
  sheet.setNote(row, column, state.note);
  sheet.setValidation(row, column, state.validation);
}

function both(first: Deed, second: Deed): Deed {
  const turn = (deeds: readonly Deed[], direction: 'undo' | 'redo'): Deed['undo'] => {
    return (model) => {
      const results = deeds.map((deed) => deed[direction](model));
      return { edits: results.flatMap(({ edits }) => edits), kept: results.reduce((sum, { kept }) => sum + kept, 0) };
    };
  };
  const { words, sheetId, a1 } = second;
  return { words, sheetId, a1, undo: turn([second, first], 'undo'), redo: turn([first, second], 'redo') };
}
