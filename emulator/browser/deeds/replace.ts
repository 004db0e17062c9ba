import type { OfficerEdit, SheetModel, WorkbookModel } from '../../spreadsheet/index.ts';
import { a1Of, displayText, rect, typeIntoCell } from '../../spreadsheet/index.ts';
import { contains } from '../../spreadsheet/model/rect.ts';
import { entryText } from '../views/entry-text.ts';
import { findCells } from '../views/selected-cells.ts';
import { changeCells } from './cell-changes.ts';
import type { Done } from './deed.ts';
import { counted } from './deed.ts';

interface Wanted {
  /** What is looked for, whatever the capitals. */
  readonly words: string;
  readonly by: string;
  /** In this cell alone; in the whole sheet where absent. */
  readonly at?: string;
}

interface Cell {
  readonly row: number;
  readonly column: number;
}

/**
 * Replaces words in the cells that show them, as if each were typed anew. Formulas, protected cells and hidden rows and
 * columns are left as they are; so is a cell whose dropdown refuses the new text. Says how many were changed, and left.
 */
export function replaceDeed(model: WorkbookModel, sheet: SheetModel, { words, by, at }: Wanted, thisYear: number): Done {
  const found = findCells(model, sheet, words).filter(({ row, column }) => at === undefined || a1Of(rect(row, column)) === at);
  const ours = found.filter((cell) => !isLeft(sheet, cell));
  const refusals: string[] = [];
  const changed: Cell[] = [];
  const act = (): OfficerEdit[] => {
    const edits = ours.flatMap((cell) => {
      const before = entryText(model, sheet, cell.row, cell.column, thisYear) ?? shownText(model, sheet, cell);
      const after = before.replace(new RegExp(escaped(words), 'gi'), () => by);
      if (after === before) return [];
      try {
        const edit = typeIntoCell(model, sheet.name, a1Of(rect(cell.row, cell.column)), after, thisYear);
        changed.push(cell);
        return [edit];
      } catch (error) {
        refusals.push(`${a1Of(rect(cell.row, cell.column))}: ${error instanceof Error ? error.message : String(error)}`);
        return [];
      }
    });
    return edits.length <= 1 ? edits : [around(sheet, changed)];
  };
  const blocks = ours.map(({ row, column }) => rect(row, column));
  const done = changeCells(sheet, `replacing “${words}”`, blocks, act);
  return { ...done, said: inWords(words, changed.length, found.length - ours.length, refusals) };
}

const isLeft = (sheet: SheetModel, { row, column }: Cell): boolean =>
  sheet.formula(row, column) !== undefined ||
  sheet.protections.some(
    ({ rect: guarded, unprotected }) =>
      (guarded === undefined || contains(guarded, row, column)) && !unprotected.some((free) => contains(free, row, column)),
  );

const shownText = (model: WorkbookModel, sheet: SheetModel, { row, column }: Cell): string =>
  displayText(sheet.value(row, column), sheet.format(row, column), model.locale);

const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Many cells are told to triggers as the block around them. */
function around(sheet: SheetModel, cells: readonly Cell[]): OfficerEdit {
  const [rows, columns] = [cells.map(({ row }) => row), cells.map(({ column }) => column)];
  const [top, left] = [rows.reduce((a, b) => Math.min(a, b)), columns.reduce((a, b) => Math.min(a, b))];
  const [bottom, right] = [rows.reduce((a, b) => Math.max(a, b)), columns.reduce((a, b) => Math.max(a, b))];
  return { sheet: sheet.name, ...rect(top, left, bottom - top + 1, right - left + 1), changeType: 'EDIT' };
}

function inWords(words: string, changed: number, left: number, refusals: readonly string[]): string {
  const [refusal] = refusals;
  return [
    changed === 0 ? `“${words}” was replaced nowhere.` : `“${words}” was replaced in ${counted(changed, 'cell')}.`,
    left === 0 ? '' : `${counted(left, 'cell')} ${left === 1 ? 'is' : 'are'} worked out or protected and stayed.`,
    refusal === undefined ? '' : `${counted(refusals.length, 'cell')} stayed: ${refusal}`,
  ]
    .filter((part) => part !== '')
    .join(' ');
}
