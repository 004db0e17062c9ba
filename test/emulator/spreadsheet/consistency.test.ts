import fc from 'fast-check';
import {
  deleteColumns,
  deleteRows,
  insertColumns,
  insertRows,
  moveColumns,
  moveRows,
  type WorkbookModel,
} from '../../../emulator/spreadsheet/index.ts';
import { aSpreadsheet } from './a-spreadsheet.ts';

/** A sheet with something of everything. */
function furnished(): WorkbookModel {
  const { app, model, sheet } = aSpreadsheet();
  sheet
    .getRange('A1:E8')
    .setValues(Array.from({ length: 8 }, (_, row) => Array.from({ length: 5 }, (_each, column) => `${row},${column}`)));
  sheet.getRange('G1').setFormula('=SUM(A2:$C$4)+Plan!B7&"A1"&COUNTA(A:A)&LEN(\'Plan\'!2:3)');
  sheet.getRange('B2:C4').setBackground('red').setNote('n');
  sheet.getRange('D2:D6').setDataValidation(app.newDataValidation().requireValueInRange(sheet.getRange('F1:F4')).build());
  sheet.getRange('B6:C7').merge();
  sheet.getRange('A1:E8').createFilter();
  sheet.getRange('A3:E5').protect().setWarningOnly(true);
  sheet.getRange('B:C').shiftColumnGroupDepth(1);
  app.getActiveSpreadsheet()!.setNamedRange('block', sheet.getRange('B2:D6'));
  app.flush();
  return model;
}

/** What the sheet holds, without the empty rests of rows. */
function contents(model: WorkbookModel): unknown {
  const sheet = model.sheets[0]!;
  const trimmed = (cells: readonly unknown[] | undefined): unknown[] => {
    const kept = [...(cells ?? [])].map((cell) => cell ?? null);
    while (kept.length > 0 && kept.at(-1) === null) kept.pop();
    return kept;
  };
  const rows = sheet.rowModels.map((row) => [row?.values, row?.formats, row?.formulas, row?.notes, row?.validations].map(trimmed));
  while (rows.length > 0 && rows.at(-1)!.every((cells) => cells.length === 0)) rows.pop();
  return JSON.parse(
    JSON.stringify({
      rows,
      merges: sheet.merges,
      filter: sheet.filter?.rect,
      protections: sheet.protections.map((each) => each.rect),
      names: model.namedRanges,
      depths: trimmed(sheet.columnLines.map((line) => line?.depth)),
      size: [sheet.maxRows, sheet.maxColumns],
    }),
  );
}

describe('inserting and then deleting the same lines', () => {
  it('leaves a sheet as it was', () => {
    const before = contents(furnished());
    fc.assert(
      fc.property(fc.boolean(), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 4 }), (rows, at, count) => {
        const model = furnished();
        if (rows) {
          insertRows(model, 'Plan', at, count);
          deleteRows(model, 'Plan', at, count);
        } else {
          insertColumns(model, 'Plan', at, count);
          deleteColumns(model, 'Plan', at, count);
        }
        expect(contents(model)).toEqual(before);
      }),
      { numRuns: 60 },
    );
  });
});

describe('moving lines and moving them back', () => {
  it('leaves the cells as they were', () => {
    // Formulas and dropdowns that refer to a block of which only a part was away need not come back the same.
    const values = (model: WorkbookModel): unknown =>
      (contents(model) as { rows: unknown[][] }).rows.map(([cells, formats, , notes]) => [cells, formats, notes]);
    const before = values(furnished());
    fc.assert(
      fc.property(
        fc.boolean(),
        fc.integer({ min: 1, max: 6 }),
        fc.integer({ min: 1, max: 3 }),
        fc.integer({ min: 1, max: 12 }),
        (rows, from, count, to) => {
          fc.pre(to < from || to > from + count);
          const model = furnished();
          const move = rows ? moveRows : moveColumns;
          move(model, 'Plan', from, count, to);
          if (to > from) move(model, 'Plan', to - count, count, from);
          else move(model, 'Plan', to, count, from + count);
          expect(values(model)).toEqual(before);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('a formula', () => {
  it.each([
    ['rows before it', () => 2, '=SUM(A4:$C$6)+Plan!B9&"A1"&COUNTA(A:A)&LEN(\'Plan\'!4:5)'],
    ['rows inside its block', () => 3, '=SUM(A2:$C$6)+Plan!B9&"A1"&COUNTA(A:A)&LEN(\'Plan\'!2:5)'],
    ['rows after it', () => 9, '=SUM(A2:$C$4)+Plan!B7&"A1"&COUNTA(A:A)&LEN(\'Plan\'!2:3)'],
  ])('follows its cells past two new %s, and keeps its texts', (_where, at, formula) => {
    const model = furnished();
    insertRows(model, 'Plan', at(), 2);
    expect(model.sheets[0]!.formula(1, 7)!.text).toBe(formula);
  });
});
