import fc from 'fast-check';
import { fromTableText, toTableText } from '../../../../../emulator/browser/client/grid/table-text.ts';

describe('copied tables', () => {
  it.each([
    ['one', [['one']], 'a single cell'],
    [
      'a\tb\r\nc\td\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
      'the last line break is no row',
    ],
    ['"two\nlines"\tb', [['two\nlines', 'b']], 'quotes hold line breaks'],
    ['"say ""yes"""', [['say "yes"']], 'two quotes are one'],
    ['\t\tc', [['', '', 'c']], 'empty cells stay'],
  ])('%j is read as %j: %s', (text, rows) => {
    expect(fromTableText(text)).toEqual(rows);
  });

  it('come back as they were copied', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'é', '"', '\t', '\n', ' ', ',') });
    const table = fc
      .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
      .chain(([rows, columns]) =>
        fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
      );
    fc.assert(
      fc.property(
        table.filter((rows) => rows[rows.length - 1]?.join('') !== ''),
        (rows) => {
          expect(fromTableText(toTableText(rows))).toEqual(rows);
        },
      ),
    );
  });
});
