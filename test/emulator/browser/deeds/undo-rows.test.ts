import fc from 'fast-check';
import { BEN, Office } from './officer.ts';

const PLAN = [
  ['Ref', 'Action', 'Cost'],
  ['A1', 'one', '5'],
  ['A2', 'two', '3'],
  ['A3', 'three', '4'],
];

describe('inserted rows', () => {
  it('go again when it is undone, and come back when it is done again', () => {
    const office = new Office(PLAN);
    office.do({ do: 'insert', axis: 'rows', at: 3, count: 2 });
    expect(office.show('A3:A5').flat()).toEqual(['', '', 'A2']);
    expect(office.turn('undo')).toBe('Undone: inserting 2 rows.');
    expect(office.show('A1:C4')).toEqual(PLAN);
    office.turn('redo');
    expect(office.show('A5')).toEqual([['A2']]);
  });

  it('stay once somebody has written into them', () => {
    const office = new Office(PLAN);
    office.do({ do: 'insert', axis: 'rows', at: 3, count: 1 });
    office.script('B3', 'written by the script');
    expect(() => office.turn('undo')).toThrow('Something has been written into them since');
    expect(office.show('B3')).toEqual([['written by the script']]);
  });

  it('are found again where others have moved them', () => {
    const office = new Office(PLAN);
    office.do({ do: 'insert', axis: 'rows', at: 3, count: 1 });
    office.do({ do: 'insert', axis: 'rows', at: 2, count: 1 }, BEN);
    office.turn('undo');
    expect(office.show('A1:A5').flat()).toEqual(['Ref', '', 'A1', 'A2', 'A3']);
  });
});

describe('deleted rows', () => {
  it('come back with all that was in them, and formulas refer to them again', () => {
    const office = new Office(PLAN);
    office.script('D1', '=C3*2');
    office.script('D4', '=SUM(C2:C4)');
    office.sheet.setNote(3, 2, { text: 'a note' });
    office.do({ do: 'delete', axis: 'rows', at: 3, count: 1 });
    expect(office.show('D1:D3').flat()).toEqual(['=#REF!*2', '', '=SUM(C2:C3)']);
    expect(office.turn('undo')).toBe('Undone: deleting 1 row.');
    expect(office.show('A1:C4')).toEqual(PLAN);
    expect(office.show('D1:D4').flat()).toEqual(['=C3*2', '', '', '=SUM(C2:C4)']);
    expect(office.sheet.note(3, 2)?.text).toBe('a note');
  });

  it('come back before the row that followed them, wherever that is now', () => {
    const office = new Office(PLAN);
    office.do({ do: 'delete', axis: 'rows', at: 3, count: 1 });
    office.do({ do: 'insert', axis: 'rows', at: 2, count: 1 }, BEN);
    office.turn('undo');
    expect(office.show('A1:A5').flat()).toEqual(['Ref', '', 'A1', 'A2', 'A3']);
  });

  it('bring back protected blocks and the filter that went with them', () => {
    const office = new Office(PLAN);
    const { sheet } = office;
    sheet.filter = { rect: { row: 1, column: 1, rows: 4, columns: 3 }, criteria: new Map() };
    sheet.merges = [{ row: 3, column: 1, rows: 1, columns: 2 }];
    office.do({ do: 'delete', axis: 'rows', at: 3, count: 1 });
    expect([sheet.merges, sheet.filter?.rect.rows]).toEqual([[], 3]);
    office.turn('undo');
    expect([sheet.merges, sheet.filter?.rect.rows]).toEqual([[{ row: 3, column: 1, rows: 1, columns: 2 }], 4]);
  });

  it('cannot be all the rows below the headings', () => {
    const office = new Office(PLAN);
    office.sheet.frozenRows = 1;
    expect(() => office.do({ do: 'delete', axis: 'rows', at: 2, count: office.sheet.maxRows - 1 })).toThrow(
      'A sheet keeps at least one row',
    );
  });
});

describe('deleted columns', () => {
  it('come back with their cells and widths', () => {
    const office = new Office(PLAN);
    office.sheet.columnForWriting(2).size = 321;
    office.script('D2', '=B2&C2');
    office.do({ do: 'delete', axis: 'columns', at: 2, count: 1 });
    expect(office.show('A2:C2')).toEqual([['A1', '5', '=#REF!&B2']]);
    office.turn('undo');
    expect(office.show('A2:D2')).toEqual([['A1', 'one', '5', '=B2&C2']]);
    expect(office.sheet.column(2).size).toBe(321);
  });
});

describe('sorted rows', () => {
  it('go back with whatever was written into them since', () => {
    const office = new Office(PLAN);
    office.do({ do: 'sort', a1: 'A2:C4', column: 3, descending: false });
    expect(office.show('A2:A4').flat()).toEqual(['A2', 'A3', 'A1']);
    office.script('B2', 'written since');
    expect(office.turn('undo')).toBe('Undone: sorting.');
    expect(office.show('A2:C4')).toEqual([
      ['A1', 'one', '5'],
      ['A2', 'written since', '3'],
      ['A3', 'three', '4'],
    ]);
  });

  it('stay where others have moved them since', () => {
    const office = new Office(PLAN);
    office.do({ do: 'sort', a1: 'A2:C4', column: 3, descending: false });
    office.do({ do: 'delete', axis: 'rows', at: 2, count: 1 }, BEN);
    expect(() => office.turn('undo')).toThrow('The rows have been moved or renamed since');
  });
});

describe('any deeds of one officer', () => {
  const deed = fc.oneof(
    fc.record({
      do: fc.constant('type' as const),
      a1: fc.constantFrom('A2', 'B3', 'C4', 'B6'),
      text: fc.constantFrom('x', '7', '=A1', ''),
    }),
    fc.record({ do: fc.constant('clear' as const), blocks: fc.constantFrom(['A2:B3'], ['C1', 'C4']) }),
    fc.record({
      do: fc.constantFrom('insert' as const, 'delete' as const),
      axis: fc.constantFrom('rows' as const, 'columns' as const),
      at: fc.integer({ min: 1, max: 4 }),
      count: fc.integer({ min: 1, max: 2 }),
    }),
    fc.record({
      do: fc.constant('sort' as const),
      a1: fc.constant('A2:C4'),
      column: fc.integer({ min: 1, max: 3 }),
      descending: fc.boolean(),
    }),
    fc.record({
      do: fc.constantFrom('hide' as const, 'unhide' as const),
      axis: fc.constantFrom('rows' as const, 'columns' as const),
      at: fc.integer({ min: 1, max: 4 }),
      count: fc.constant(1),
    }),
    fc.record({ do: fc.constant('fill' as const), from: fc.constant('A2:A3'), to: fc.constant('A2:A6'), series: fc.boolean() }),
  );

  it('undone one after another, leave the sheet as it was; done again, as it became', () => {
    fc.assert(
      fc.property(fc.array(deed, { maxLength: 8 }), (deeds) => {
        const office = new Office(PLAN);
        const state = (): unknown => [office.show('A1:F9'), office.sheet.maxRows, office.sheet.maxColumns];
        const before = state();
        for (const each of deeds) office.do(each);
        const after = state();
        for (const _ of deeds) office.turn('undo');
        expect(state()).toEqual(before);
        for (const _ of deeds) office.turn('redo');
        expect(state()).toEqual(after);
      }),
    );
  });
});
