import { ANNE, BEN, Office } from './officer.ts';

const PLAN = [
  ['Ref', 'Update', 'Status'],
  ['A1', 'begun', 'Amber'],
  ['A2', 'late', 'Red'],
];

describe('undo of what an officer wrote', () => {
  it('puts back the value, the formula and the format that typing replaced', () => {
    const office = new Office(PLAN);
    office.script('B2', '=C2');
    office.do({ do: 'type', a1: 'B2', text: '31/03/2026' });
    expect(office.show('B2')).toEqual([['31/03/2026']]);
    expect(office.turn('undo')).toBe('Undone: typing in B2.');
    expect(office.show('B2')).toEqual([['=C2']]);
    expect(office.sheet.format(2, 2)).toEqual({});
    expect(office.turn('redo')).toBe('Done again: typing in B2.');
    expect(office.show('B2')).toEqual([['31/03/2026']]);
  });

  it('leaves a cell that the script has changed since, and says so', () => {
    const office = new Office(PLAN);
    office.do({
      do: 'paste',
      a1: 'B2',
      texts: [
        ['one', 'Green'],
        ['two', 'Green'],
      ],
    });
    office.script('C3', 'Blue');
    expect(office.turn('undo')).toBe('Undone: pasting into B2:C3. 1 cell was left: the script or somebody else has changed it since.');
    expect(office.show('B2:C3')).toEqual([
      ['begun', 'Amber'],
      ['late', 'Blue'],
    ]);
  });

  it('changes nothing where every cell has been changed since', () => {
    const office = new Office(PLAN);
    office.do({ do: 'type', a1: 'B2', text: 'done' });
    office.script('B2', 'checked');
    expect(office.turn('undo')).toBe('Nothing was changed: the script or somebody else has changed that cell since.');
    expect(office.show('B2')).toEqual([['checked']]);
  });

  it('never takes back what another officer did', () => {
    const office = new Office(PLAN);
    office.do({ do: 'type', a1: 'B2', text: 'of Anne' }, ANNE);
    office.do({ do: 'type', a1: 'B3', text: 'of Ben' }, BEN);
    office.turn('undo', ANNE);
    expect(office.show('B2:B3')).toEqual([['begun'], ['of Ben']]);
    expect(() => office.turn('undo', ANNE)).toThrow('There is nothing of yours to undo.');
  });

  it.each([
    ['inserted above', (office: Office) => office.do({ do: 'insert', axis: 'rows', at: 2, count: 1 }, BEN), 'B4', 'late'],
    ['sorted since', (office: Office) => office.do({ do: 'sort', a1: 'A2:C3', column: 3, descending: true }, BEN), 'B2', 'late'],
  ])('follows its row when rows were %s, or leaves it', (_, meanwhile, cell, expected) => {
    const office = new Office(PLAN);
    office.do({ do: 'clear', blocks: ['B3'] });
    meanwhile(office);
    office.turn('undo');
    const shown = office.show(cell)[0]?.[0];
    expect([expected, '']).toContain(shown);
    expect(
      office
        .show('B2:B4')
        .flat()
        .filter((text) => text === 'late').length,
    ).toBeLessThanOrEqual(1);
    expect(office.show('A2:B4').find(([ref]) => ref === 'A1')?.[1]).toBe('begun');
  });

  it('clears several blocks in one step', () => {
    const office = new Office(PLAN);
    office.do({ do: 'clear', blocks: ['B2', 'C3'] });
    expect(office.show('B2:C3')).toEqual([
      ['', 'Amber'],
      ['late', ''],
    ]);
    expect(office.turn('undo')).toBe('Undone: clearing B2, C3.');
    expect(office.show('A1:C3')).toEqual(PLAN);
  });

  it('forgets what could be done again as soon as something new is done', () => {
    const office = new Office(PLAN);
    office.do({ do: 'type', a1: 'B2', text: 'x' });
    office.turn('undo');
    office.do({ do: 'type', a1: 'B3', text: 'y' });
    expect(() => office.turn('redo')).toThrow('There is nothing to do again.');
  });

  it('writes nothing where a dropdown refuses what was typed', () => {
    const office = new Office(PLAN);
    office.sheet.setValidation(2, 3, { criteria: 'VALUE_IN_LIST', values: ['Red'], allowInvalid: false });
    expect(() => office.do({ do: 'type', a1: 'C2', text: 'Pink' })).toThrow('violates the data validation rules');
    expect(office.history.words()[ANNE]?.undo).toBeUndefined();
  });
});
