import fc from 'fast-check';
import { detectDelimiter, parseDelimited } from '../../../src/imports/sources/delimited.ts';
import type { Delimiter } from '../../../src/imports/sources/delimited.ts';
import { htmlTables } from '../../../src/imports/sources/html-tables.ts';
import { pastedTable } from '../../../src/imports/sources/pasted-table.ts';

describe('parseDelimited', () => {
  it.each<[string, Delimiter, string[][], string]>([
    [
      'a\tb\nc\td',
      '\t',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
      'tabs',
    ],
    ['"one\ntwo"\tb', '\t', [['one\ntwo', 'b']], 'a line break in a cell'],
    ['"say ""yes"" now",b', ',', [['say "yes" now', 'b']], 'doubled quotation marks'],
    ['5" nails,b', ',', [['5" nails', 'b']], 'a quotation mark inside a cell'],
    [
      '"never closed,b\nc,d',
      ',',
      [
        ['"never closed', 'b'],
        ['c', 'd'],
      ],
      'a quotation mark that is never closed',
    ],
    [
      'a,\r\n,b\r\n',
      ',',
      [
        ['a', ''],
        ['', 'b'],
      ],
      'empty cells and Windows lines',
    ],
    ['\ufeffa;b', ';', [['a', 'b']], 'a byte order mark'],
  ])('reads %j with %j as %j: %s', (text, delimiter, rows) => {
    expect(parseDelimited(text, delimiter)).toEqual(rows);
  });

  it('gives back what was written', () => {
    const cells = fc.array(
      fc.array(fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', ' ', ';', '£') }), { minLength: 2, maxLength: 4 }),
      { minLength: 1, maxLength: 5 },
    );
    fc.assert(
      fc.property(cells, (rows) => {
        const text = rows.map((row) => row.map((cell) => `"${cell.replace(/"/g, '""')}"`).join(',')).join('\n');
        expect(parseDelimited(text, ',')).toEqual(rows);
      }),
    );
  });

  it.each([
    ['Ref,Action\n1,"Do; this; and; that"', ','],
    ['Ref;Action;Cost\n1;Do this;5,00', ';'],
    ['Ref\tAction, long\n1\tDo, this', '\t'],
  ])('finds what stands between the cells of %j', (text, delimiter) => {
    expect(detectDelimiter(text)).toBe(delimiter);
  });
});

describe('htmlTables', () => {
  it('reads words, lines and merged cells, and drops scripts, styles and comments', () => {
    const html =
      `<html><head><style>td { color: red }</style></head><body><!--StartFragment-->
      <table><tr><th colspan=2>Plan <script>alert('<td>x</td>')</script></th><th>Lead</th></tr>
      <tr><td rowspan="2"><p>First&nbsp;step</p><p>Second &amp; last<o:p></o:p></p></td><td>a<br>b</td><td ` +
      `onclick="x('>')">Head&#8217;s</td></tr>
      <tr><td>c</td><td><ul><li>one</li><li>two</li></ul></td></tr></table></body></html>`;
    expect(htmlTables(html, 'pasted')).toEqual([
      {
        name: 'pasted',
        rows: [
          ['Plan', '', 'Lead'],
          ['First step\nSecond & last', 'a\nb', 'Head’s'],
          ['', 'c', '• one\n• two'],
        ],
        merges: [
          { row: 0, column: 0, rows: 1, columns: 2 },
          { row: 1, column: 0, rows: 2, columns: 1 },
        ],
      },
    ]);
  });

  it('takes a table inside a cell for a part of its words', () => {
    const [table, ...others] = htmlTables(
      '<table><tr><td>a <table><tr><td>in</td><td>side</td></tr></table> b</td><td>c</td></tr></table>',
    );
    expect(others).toEqual([]);
    expect(table?.rows).toEqual([[expect.stringMatching(/^a\s+in\s+side\s+b$/), 'c']]);
  });

  it('survives tags that are never closed and spans without end', () => {
    const [table] = htmlTables('<table><tr><td>a<td rowspan=99999999>b<tr><td>c');
    expect(table?.rows).toEqual([['a', 'b'], ['c']]);
  });

  it('answers any text without a throw', () => {
    const piece = fc.constantFrom(
      '<table>',
      '</table>',
      '<tr>',
      '<td>',
      '</td>',
      '<td colspan=3>',
      'x',
      '<script>',
      '</script>',
      '<!--',
      '-->',
      '&amp;',
      '&#0;',
      '&bogus;',
      '<',
      '>',
      '"',
    );
    fc.assert(fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => expect(Array.isArray(htmlTables(pieces.join('')))).toBe(true)));
  });
});

describe('pastedTable', () => {
  it('takes the HTML before the text', () => {
    expect(pastedTable({ html: '<table><tr><td>a</td><td>b</td></tr></table>', text: 'c\td' })?.rows).toEqual([['a', 'b']]);
    expect(pastedTable({ html: '<p>no table</p>', text: 'c\td' })?.rows).toEqual([['c', 'd']]);
  });

  it('puts several tables below one another', () => {
    const html =
      '<table><tr><td>a</td><td>b</td></tr></table><p>and</p><table><tr><td rowspan=2>c</td><td>d</td></tr><tr><td>e</td></tr></table>';
    expect(pastedTable({ html })).toMatchObject({
      rows: [['a', 'b'], [], ['c', 'd'], ['', 'e']],
      merges: [{ row: 2, column: 0, rows: 2, columns: 1 }],
    });
  });

  it.each(['', 'Dear all,', 'one line\nand another'])('finds no table in %j', (text) => {
    expect(pastedTable({ text })).toBeUndefined();
  });
});
