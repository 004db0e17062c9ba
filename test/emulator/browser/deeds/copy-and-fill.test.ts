import { seriesOf } from '../../../../emulator/browser/deeds/series.ts';
import { Office } from './officer.ts';

const from = (a1: string) => ({ sheet: 'Sheet1', a1 });

describe('copying within the workbook', () => {
  const office = (): Office => {
    const made = new Office([
      ['1', '=A1+1'],
      ['2', '=$A$1'],
    ]);
    made.sheet.setNote(1, 1, { text: 'note' });
    made.sheet.setValidation(1, 1, { criteria: 'VALUE_IN_LIST', values: ['1'], allowInvalid: true });
    return made;
  };

  it('takes formulas along, and notes and dropdowns', () => {
    const made = office();
    made.do({ do: 'copy block', from: from('A1:B2'), to: from('D5') });
    expect(made.show('D5:E6')).toEqual([
      ['1', '=D5+1'],
      ['2', '=$A$1'],
    ]);
    expect([made.sheet.note(5, 4)?.text, made.sheet.validation(5, 4)?.criteria]).toEqual(['note', 'VALUE_IN_LIST']);
    made.turn('undo');
    expect(made.show('D5:E6').flat().join('')).toBe('');
    expect(made.sheet.note(5, 4)).toBeUndefined();
  });

  it('fills a target that is a multiple of what was copied', () => {
    const made = office();
    made.do({ do: 'copy block', from: from('A1'), to: from('D1:E3') });
    expect(made.show('D1:E3').flat()).toEqual(['1', '1', '1', '1', '1', '1']);
  });

  it('takes values alone where asked', () => {
    const made = office();
    made.do({ do: 'copy values', from: from('A1:A2'), to: from('D1') });
    expect(made.show('D1:D2').flat()).toEqual(['1', '2']);
    expect(made.sheet.validation(1, 4)).toBeUndefined();
  });

  it('moves what was cut: the formula refers to the same cells, and nothing stays behind', () => {
    const made = office();
    made.do({ do: 'move block', from: from('A1:B1'), to: from('A4') });
    expect(made.show('A1:B4')).toEqual([
      ['', ''],
      ['2', '=$A$1'],
      ['', ''],
      ['1', '=A1+1'],
    ]);
    expect(made.sheet.validation(1, 1)).toBeUndefined();
    made.turn('undo');
    expect(made.show('A1:B1')).toEqual([['1', '=A1+1']]);
    expect(made.sheet.validation(1, 1)?.criteria).toBe('VALUE_IN_LIST');
  });

  it('moves over its own cells', () => {
    const made = new Office([['1'], ['2'], ['3']]);
    made.do({ do: 'move block', from: from('A1:A3'), to: from('A2') });
    expect(made.show('A1:A4').flat()).toEqual(['', '1', '2', '3']);
  });

  it('moves to another sheet, and back by one undo', () => {
    const made = office();
    const other = made.model.addSheet('Other');
    made.do({ do: 'move block', from: from('A1:A2'), to: { sheet: 'Other', a1: 'C3' } });
    expect([other.value(3, 3), made.show('A1')[0]?.[0]]).toEqual([1, '']);
    made.turn('undo');
    expect([other.value(3, 3), made.show('A1')[0]?.[0]]).toEqual([null, '1']);
  });

  it('says so where it does not fit', () => {
    const made = office();
    expect(() => made.do({ do: 'copy block', from: from('A1:B2'), to: from('Z1') })).toThrow('What you copied does not fit here');
  });
});

describe('rows that the filter hides', () => {
  const filtered = (): Office => {
    const made = new Office([
      ['Ref', 'Status'],
      ['A1', 'Red'],
      ['A2', 'Green'],
      ['A3', 'Red'],
    ]);
    made.do({ do: 'filter on', a1: 'A1:B4' });
    made.do({ do: 'filter', column: 2, hidden: ['Green'] });
    return made;
  };

  it.each([
    ['clearing', (made: Office) => made.do({ do: 'clear', blocks: ['A2:A4'] }), ['', 'A2', '']],
    ['pasting texts', (made: Office) => made.do({ do: 'paste', a1: 'A2', texts: [['x'], ['y']] }), ['x', 'A2', 'y']],
    ['filling', (made: Office) => made.do({ do: 'fill', from: 'A2:A2', to: 'A2:A4', series: false }), ['A1', 'A2', 'A1']],
    ['pasting a copy', (made: Office) => made.do({ do: 'copy block', from: from('B1:B2'), to: from('A2') }), ['Status', 'A2', 'Red']],
  ])('are left as they were by %s', (_, act, expected) => {
    const made = filtered();
    act(made);
    expect(made.show('A2:A4').flat()).toEqual(expected);
    made.turn('undo');
    expect(made.show('A2:A4').flat()).toEqual(['A1', 'A2', 'A3']);
  });

  it('are shown again by undo', () => {
    const made = filtered();
    expect(made.turn('undo')).toBe('Undone: filtering.');
    expect(made.sheet.filter?.criteria.size).toBe(0);
    expect(made.turn('undo')).toBe('Undone: turning the filter on.');
    expect(made.sheet.filter).toBeNull();
  });
});

describe('the fill handle', () => {
  it.each([
    [['A1', 'A2'], 'A1:A2', 'A1:A4', ['A1', 'A2', 'A3', 'A4'], 'counted words go on'],
    [['1'], 'A1:A1', 'A1:A3', ['1', '1', '1'], 'a single number is repeated'],
    [['10', '20'], 'A1:A2', 'A1:A4', ['10', '20', '30', '40'], 'numbers go on by their step'],
    [['31/03/2026'], 'A1:A1', 'A1:A3', ['31/03/2026', '01/04/2026', '02/04/2026'], 'a date goes on by days'],
    [['Red', 'Green'], 'A1:A2', 'A1:A5', ['Red', 'Green', 'Red', 'Green', 'Red'], 'words are repeated'],
    [['=B1'], 'A1:A1', 'A1:A3', ['=B1', '=B2', '=B3'], 'formulas move'],
  ])('%j: %s to %s gives %j (%s)', (cells, source, target, expected) => {
    const made = new Office(cells.map((cell) => [cell]));
    made.do({ do: 'fill', from: source, to: target, series: true });
    expect(made.show(target).flat()).toEqual(expected);
  });

  it('fills upwards and to the left, counting back', () => {
    const made = new Office([[''], [''], ['5'], ['6']]);
    made.do({ do: 'fill', from: 'A3:A4', to: 'A1:A4', series: true });
    expect(made.show('A1:A4').flat()).toEqual(['3', '4', '5', '6']);
  });

  it('repeats without a series, as Ctrl+D does', () => {
    const made = new Office([['A1']]);
    made.do({ do: 'fill', from: 'A1:A1', to: 'A1:A3', series: false });
    expect(made.show('A1:A3').flat()).toEqual(['A1', 'A1', 'A1']);
  });

  it.each([
    [[1, 2, 4], false, undefined, 'no even step'],
    [['Item 09'], false, 'Item 10', 'leading noughts stay'],
    [[null], false, undefined, 'an empty cell'],
    [[true], false, undefined, 'a truth value'],
  ] as const)('%j (dates: %s) goes on with %j: %s', (values, isDate, next) => {
    expect(seriesOf(values, isDate)?.(1)).toEqual(next);
  });
});

describe('settings of the sheet', () => {
  it('are undone: widths and what is hidden', () => {
    const made = new Office([['x']]);
    made.do({ do: 'size', axis: 'columns', at: 1, count: 2, size: 250 });
    made.do({ do: 'hide', axis: 'columns', at: 2, count: 1 });
    expect([made.sheet.column(1).size, made.sheet.column(2).hidden]).toEqual([250, true]);
    expect(made.turn('undo')).toBe('Undone: hiding 1 column.');
    expect(made.turn('undo')).toBe('Undone: changing the width of 2 columns.');
    expect([made.sheet.column(1).size, made.sheet.column(2).hidden]).toEqual([undefined, undefined]);
  });

  it('refuse a size that nobody could work with', () => {
    expect(() => new Office([['x']]).do({ do: 'size', axis: 'columns', at: 1, count: 1, size: 3 })).toThrow('between 8 and 2000 pixels');
  });
});
