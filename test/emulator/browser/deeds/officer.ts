import { doDeed } from '../../../../emulator/browser/deeds/do-deed.ts';
import type { Direction } from '../../../../emulator/browser/deeds/history.ts';
import { History } from '../../../../emulator/browser/deeds/history.ts';
import type { SheetDeed } from '../../../../emulator/browser/protocol/commands.ts';
import type { SheetModel } from '../../../../emulator/spreadsheet/index.ts';
import { displayText, parseA1, WorkbookModel } from '../../../../emulator/spreadsheet/index.ts';
import { typeIntoCell } from '../../../../emulator/spreadsheet/officer-edits.ts';

export const ANNE = 'anne@example.com';
export const BEN = 'ben@example.com';
const YEAR = 2026;

type Asked = SheetDeed extends infer Deed ? (Deed extends unknown ? Omit<Deed, 'as' | 'sheet'> : never) : never;

/** A small workbook, the officers who work in it, and what each can undo. */
export class Office {
  readonly model = WorkbookModel.blank({ name: 'Test' });
  readonly history = new History();

  constructor(rows: readonly (readonly string[])[] = []) {
    rows.forEach((row, r) => row.forEach((text, c) => this.script(`${String.fromCharCode(65 + c)}${r + 1}`, text)));
  }

  get sheet(): SheetModel {
    return this.model.activeSheet();
  }

  /** Somebody who is no officer with an undo writes: the script, say. */
  script(a1: string, text: string): void {
    typeIntoCell(this.model, this.sheet.name, a1, text, YEAR);
  }

  do(deed: Asked, as = ANNE): void {
    const done = doDeed(this.model, { sheet: this.sheet.name, ...deed, as } as SheetDeed, YEAR);
    this.history.record(as, done.deed);
  }

  /** What the officer is told. */
  turn(direction: Direction, as = ANNE): string {
    return this.history.go(this.model, as, direction).sentence;
  }

  /** What a block shows, row by row; formulas as they are written. */
  show(a1: string): string[][] {
    const block = parseA1(a1, { rows: this.sheet.maxRows, columns: this.sheet.maxColumns });
    if (block === undefined) throw new Error(`"${a1}" is no block.`);
    const text = (row: number, column: number): string =>
      this.sheet.formula(row, column)?.text ??
      displayText(this.sheet.value(row, column), this.sheet.format(row, column), this.model.locale);
    return Array.from({ length: block.rows }, (_, r) =>
      Array.from({ length: block.columns }, (__, c) => text(block.row + r, block.column + c)),
    );
  }
}
