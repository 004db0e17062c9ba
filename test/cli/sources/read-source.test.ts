import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Document, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';
import { writeXlsx } from 'hucre';
import { readSource } from '../../../cli/sources/read-source.ts';
import { shownText } from '../../../src/imports/source-grid.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sources-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string, content: Uint8Array | string): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};
const texts = async (path: string): Promise<string[][]> => ((await readSource(path))[0]?.rows ?? []).map((row) => row.map(shownText));

describe('a .csv file', () => {
  const lines = 'Action,Cost\r\n"Café, “first”",£5 – no more\r\n';
  const expected = [
    ['Action', 'Cost'],
    ['Café, “first”', '£5 – no more'],
  ];
  const windows = (text: string): Uint8Array =>
    Uint8Array.from([...text].map((letter) => ({ '“': 0x93, '”': 0x94, '–': 0x96 })[letter] ?? letter.charCodeAt(0)));
  const utf16be = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'utf16le').swap16());

  it.each<[string, Uint8Array]>([
    ['UTF-8', Buffer.from(lines)],
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${lines}`)],
    ['UTF-16, little end first', Buffer.from(`\ufeff${lines}`, 'utf16le')],
    ['UTF-16, big end first', utf16be(`\ufeff${lines}`)],
    ['UTF-16 without a mark', Buffer.from(lines, 'utf16le')],
    ['Windows-1252', windows(lines)],
  ])('is read in %s', async (_, bytes) => {
    expect(await texts(file('plan.csv', bytes))).toEqual(expected);
  });

  it.each([';', '\t', '|'])('is read with %j between its cells', async (delimiter) => {
    expect(await texts(file('plan.csv', `Action${delimiter}Lead\nDo it, now${delimiter}Head of Service\n`))).toEqual([
      ['Action', 'Lead'],
      ['Do it, now', 'Head of Service'],
    ]);
  });
});

describe('an .xlsx file', () => {
  it('gives each visible sheet, with dates, codes and merged cells', async () => {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: 'Plan',
          rows: [
            ['Ref', 'Action', 'Deadline'],
            ['1.1', 'Do it', new Date(Date.UTC(2027, 2, 31))],
            ['', 'Do more', true],
          ],
          merges: [{ startRow: 1, startCol: 0, endRow: 2, endCol: 0 }],
        },
        { name: 'Lists', hidden: true, rows: [['x']] },
      ],
    });
    const sources = await readSource(file('plan.xlsx', bytes));
    expect(sources.map(({ name }) => name)).toEqual(['Plan']);
    expect(sources[0]?.rows[1]).toEqual(['1.1', 'Do it', { date: '2027-03-31', time: '00:00' }]);
    expect(sources[0]?.merges).toEqual([{ row: 1, column: 0, rows: 2, columns: 1 }]);
  });
});

describe('a .docx file', () => {
  it('gives its tables, with the lines of their cells and what is merged', async () => {
    const cell = (lines: string[], span = 1) => new TableCell({ children: lines.map((text) => new Paragraph(text)), columnSpan: span });
    const document = new Document({
      sections: [
        {
          children: [
            new Paragraph('Our plan'),
            new Table({
              rows: [
                new TableRow({ children: [cell(['Action']), cell(['Lead']), cell(['By when'])] }),
                new TableRow({ children: [cell(['Priority 1'], 3)] }),
                new TableRow({ children: [cell(['First step', 'Second step']), cell(['Head of Service']), cell(['March 2027'])] }),
              ],
            }),
          ],
        },
      ],
    });
    const [source] = await readSource(file('plan.docx', await Packer.toBuffer(document)));
    expect(source?.rows).toEqual([
      ['Action', 'Lead', 'By when'],
      ['Priority 1', '', ''],
      ['First step\nSecond step', 'Head of Service', 'March 2027'],
    ]);
    expect(source?.merges).toEqual([{ row: 1, column: 0, rows: 1, columns: 3 }]);
  });
});

describe('a file that cannot be imported', () => {
  const ole = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]);
  it.each<[string, Uint8Array | string, string]>([
    ['plan.xlsx', ole, '"plan.xlsx" is protected by a password. Open it, take the password off, and save it again.'],
    ['plan.doc', ole, '"plan.doc" is of an old kind of Office file. Open it and save it as .docx.'],
    [
      'broken.xlsx',
      'PK no zip',
      '"broken.xlsx" is not an Excel workbook (.xlsx), or it is damaged. Open it in the program it comes from and save it again.',
    ],
    [
      'broken.docx',
      'PK no zip',
      '"broken.docx" is not a Word document (.docx), or it is damaged. Open it in the program it comes from and save it again.',
    ],
    ['empty.csv', '', '"empty.csv" is empty: there is nothing to import.'],
    ['page.html', '<p>No table</p>', '"page.html" holds no table: there is nothing to import.'],
    ['plan.pdf', '%PDF', '"plan.pdf" cannot be imported. Give a file that ends in .xlsx, .csv, .tsv, .docx or .html.'],
  ])('%s is refused in one sentence', async (name, content, sentence) => {
    await expect(readSource(file(name, content))).rejects.toThrow(sentence);
  });
});
