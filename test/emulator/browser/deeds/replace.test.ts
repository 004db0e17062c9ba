import { doDeed } from '../../../../emulator/browser/deeds/do-deed.ts';
import { rect } from '../../../../emulator/spreadsheet/index.ts';
import { ANNE, Office } from './officer.ts';

const YEAR = 2026;

function replace(office: Office, words: string, by: string, at?: string): { said: string | undefined; edits: readonly unknown[] } {
  const asked = { do: 'replace', sheet: office.sheet.name, words, by, as: ANNE, ...(at === undefined ? {} : { at }) } as const;
  const { deed, said, edits } = doDeed(office.model, asked, YEAR);
  office.history.record(ANNE, deed);
  return { said, edits };
}

describe('replacing words', () => {
  const office = (): Office =>
    new Office([
      ['The plan', 'the (old) plan', '=CONCAT("the ","sum")'],
      ['31/03/2026', '12', 'none'],
    ]);

  it('goes through every cell that shows them, whatever the capitals, and can be undone in one', () => {
    const made = office();
    const { said, edits } = replace(made, 'the', 'our');
    expect(said).toContain('“the” was replaced in 2 cells.');
    expect(made.show('A1:B1')).toEqual([['our plan', 'our (old) plan']]);
    expect(edits).toMatchObject([{ row: 1, column: 1, rows: 1, columns: 2 }]);
    expect(made.turn('undo')).toBe('Undone: replacing “the”.');
    expect(made.show('A1:B1')).toEqual([['The plan', 'the (old) plan']]);
  });

  it('takes signs that mean something in patterns as they are, in one cell where one is named', () => {
    const made = office();
    expect(replace(made, '(old)', '$&', 'B1').said).toBe('“(old)” was replaced in 1 cell.');
    expect(made.show('B1')).toEqual([['the $& plan']]);
    expect(replace(made, 'plan', 'work', 'A1').said).toBe('“plan” was replaced in 1 cell.');
    expect(made.show('A1:B1')).toEqual([['The work', 'the $& plan']]);
  });

  it('types anew: a date stays a date, and a number a number', () => {
    const made = office();
    replace(made, '2026', '2027');
    replace(made, '12', '13');
    expect(made.show('A2:B2')).toEqual([['31/03/2027', '13']]);
    expect(typeof made.sheet.value(2, 1)).toBe('number');
    expect(made.sheet.value(2, 2)).toBe(13);
  });

  it('leaves formulas, protected cells and what a dropdown refuses, and says so', () => {
    const made = office();
    made.script('C2', 'Amber');
    made.sheet.setValidation(2, 3, { criteria: 'VALUE_IN_LIST', values: ['Amber'], allowInvalid: false });
    expect(replace(made, 'Amber', 'Yellow').said).toMatch(/^“Amber” was replaced nowhere\. 1 cell stayed: C2: /);
    expect(made.show('C2')).toEqual([['Amber']]);
    const guard = { id: 1, description: 'Worked out', warningOnly: true, editors: [], domainEdit: false, unprotected: [] };
    made.sheet.protections.push({ ...guard, rect: rect(1, 1) });
    expect(replace(made, 'the', 'our').said).toContain('stayed.');
    expect(made.show('A1:B1')).toEqual([['The plan', 'our (old) plan']]);
  });
});
