import { day } from '../../src/days/plain-date.ts';
import type { CellReader } from '../../src/tabs/cell-reader.ts';
import type { Cell } from '../../src/tabs/cells.ts';
import { tab } from '../../src/tabs/tab-description.ts';
import type { Column, Kind, Role } from '../../src/tabs/tab-description.ts';
import { findColumns } from '../../src/workbook/find-columns.ts';
import type { Problem } from '../../src/plan/problem.ts';
import { RowReader, readRows, tellingColumns } from '../../src/workbook/read-rows.ts';

const today = day('2026-03-31');
const inWords = ({ row = 0, field, words: what }: Problem): string => `${row} ${field ?? ''}: ${what}`;

/** What columns of a made-up tab were asked to read, in order: "key=words". */
const asked: string[] = [];
const words = (more: Partial<Kind<string>> = {}): Kind<string> => ({
  kind: 'text',
  read: (cell: Cell, at: CellReader) => {
    asked.push(`${at.field}=${String(cell)}`);
    return typeof cell === 'string' ? cell.trim() : String(cell);
  },
  write: (value) => value,
  ...more,
});
/** A kind that has something to say of an empty cell. */
const telling = words({
  read: (cell, at) => {
    asked.push(`${at.field}=${String(cell)}`);
    if (cell === '') at.report('nothing', 'there is nothing here.');
    return String(cell);
  },
});
/** A kind that is read against the column "last", and says what it found there. */
const against = words({
  after: 'last',
  read: (cell, at) => {
    asked.push(`${at.field}=${String(cell)}`);
    return `${String(cell)} of ${String(at.soFar['last'])}`;
  },
});
const column = <R extends Role>(
  heading: string,
  role: R,
  holds: Kind<string>,
  more: Pick<Partial<Column>, 'isEssential' | 'whenBlank'> = {},
): Column<string, R> => ({
  heading,
  help: '',
  width: 100,
  role,
  holds,
  ...more,
});

const made = (owner: 'officers' | 'product') =>
  tab({
    name: 'Bodies',
    purpose: '',
    owner,
    shown: 'when used',
    group: 'plan',
    fields: {
      ref: column('Ref', 'typed', words()),
      late: column('Late', 'typed', against),
      plain: column('Plain', 'typed', words()),
      needed: column('Needed', 'typed', words(), { isEssential: true }),
      asked: column('Asked', 'typed', words(), { whenBlank: { code: 'asked-empty', words: 'say something here.' } }),
      told: column('Told', 'typed', telling),
      kept: column('Kept', 'kept', words()),
      shown: column('Shown', 'shown', words()),
      last: column('Last', 'typed', words()),
    },
  });
const OFFICERS = made('officers');
const HEADINGS = ['Ref', 'Late', 'Plain', 'Needed', 'Asked', 'Told', 'Kept', 'Shown', 'Last'];

const read = (...rows: readonly (readonly Cell[])[]) => {
  const grid = { tab: 'Bodies', rows: [HEADINGS, ...rows] };
  const columns = new Map(OFFICERS.columns.map(({ key }, index) => [key, index]));
  asked.length = 0;
  const found = readRows(grid, OFFICERS, { headingRow: 0, columns, problems: [] }, { today });
  return { rows: found.rows, problems: found.problems.map(inWords) };
};
const FULL = ['B1', 'l', 'p', 'n', 'a', 't', 'k', 's', 'z'];

describe('a row of any tab', () => {
  it('is what its columns make of its cells; one read against another comes after it, and what is shown is not read', () => {
    const { rows, problems } = read(FULL);
    expect(rows).toEqual([{ row: 2, ref: 'B1', late: 'l of z', plain: 'p', needed: 'n', asked: 'a', told: 't', kept: 'k', last: 'z' }]);
    expect(problems).toEqual([]);
    expect(asked.filter((entry) => !entry.endsWith('='))).toEqual([
      'ref=B1',
      'plain=p',
      'needed=n',
      'asked=a',
      'told=t',
      'kept=k',
      'last=z',
      'late=l',
    ]);
  });

  it('has its empty cells read only where they may say something', () => {
    read(FULL, ['', '', 'p']);
    const ofTheSecond = asked.slice(asked.indexOf('late=l') + 1);
    expect(ofTheSecond).toEqual(['plain=p', 'needed=', 'asked=', 'told=', 'late=']);
  });

  it('has a harmless value where a cell is empty, the row ends before it or the tab lacks the column', () => {
    expect(read(['', '', '', 'n', 'a', 't']).rows).toEqual([
      { row: 2, ref: '', late: ' of ', plain: '', needed: 'n', asked: 'a', told: 't', kept: '', last: '' },
    ]);
    const reader = new RowReader(OFFICERS, new Map([['needed', 0]]), { today });
    expect(reader.read(['n'], 7)).toEqual({
      row: 7,
      ref: '',
      late: ' of ',
      plain: '',
      needed: 'n',
      asked: '',
      told: '',
      kept: '',
      last: '',
    });
    expect(reader.problems.map(inWords)).toEqual(['7 asked: say something here.', '7 told: there is nothing here.']);
  });

  it.each<readonly [string, readonly Cell[], number, readonly string[]]>([
    ['an essential cell is empty', ['B1', '', '', '', 'a', 't'], 0, []],
    ['an essential cell holds spaces', ['B1', '', '', '  ', 'a', 't'], 0, []],
    ['a cell that is asked for is empty', ['B1', '', '', 'n', '', 't'], 1, ['2 asked: say something here.']],
    ['a cell that is asked for holds spaces', ['B1', '', '', 'n', ' ', 't'], 1, ['2 asked: say something here.']],
    ['a cell holds a number', ['B1', '', '', 0, 'a', 't'], 1, []],
    [
      'a cell shows an error',
      ['B1', '', '#n/a ', 'n', 'a', 't'],
      1,
      ['2 plain: the cell shows #n/a, an error in its formula. Mend the formula or type the value.'],
    ],
    [
      'an essential cell shows an error',
      ['B1', '', '', '#REF!', 'a', 't'],
      0,
      ['2 needed: the cell shows #REF!, an error in its formula. Mend the formula or type the value.'],
    ],
    ['words begin as an error does', ['B1', '', '#1 priority', 'n', 'a', 't'], 1, []],
    ['words end as an error does', ['B1', '', 'see #REF!', 'n', 'a', 't'], 1, []],
    ['words begin with an error', ['B1', '', '#REF! again', 'n', 'a', 't'], 1, []],
  ])('where %s', (_what, cells, rows, problems) => {
    const found = read(cells);
    expect([found.rows.length, found.problems]).toEqual([rows, problems]);
  });

  it.each(['#REF!', '#N/A', '#VALUE!', '#NAME?', '#DIV/0!', '#NUM!', '#NULL!', '#ERROR!'])('reads the error %s as nothing', (error) => {
    expect(read(['B1', '', error, 'n', 'a', 't']).rows[0]?.plain).toBe('');
  });

  it.each<readonly [string, readonly Cell[], boolean]>([
    ['nothing', [], false],
    ['empty cells and spaces', ['', '', ' ', '', '  '], false],
    ['a ref alone', ['B1'], false],
    ['only what the product wrote', ['', '', '', '', '', '', 'k', 's'], false],
    ['a word', ['', '', '', '', '', '', '', '', 'z'], true],
    ['a nought', ['', '', 0], true],
    ['a tick that is off', ['', '', false], true],
  ])('with %s is there: %#', (_what, cells, isThere) => {
    const columns = new Map(OFFICERS.columns.map(({ key }, index) => [key, index]));
    expect(new RowReader(OFFICERS, columns, { today }).isThere(cells)).toBe(isThere);
    expect(read(['', '', '', 'n', 'a', 't'], cells).problems.length).toBe(isThere ? 2 : 0);
  });

  it('is told by what officers typed, and on the product’s own tabs by every column that is there', () => {
    const columns = new Map(
      [...OFFICERS.columns.map(({ key }, index): [string, number] => [key, index])].filter(([key]) => key !== 'plain'),
    );
    expect(tellingColumns(OFFICERS, columns)).toEqual([1, 3, 4, 5, 8]);
    expect(tellingColumns(made('product'), columns)).toEqual([0, 1, 3, 4, 5, 6, 7, 8]);
  });

  it('is a copy of the shape that its tab brings, with the fields that are worked out later there from the start', () => {
    const copies: (readonly [Readonly<Record<string, unknown>>, number])[] = [];
    const shape = {
      worked: ['sum', 'rest'],
      copy: (empty: Readonly<Record<string, unknown>>, row: number) => {
        copies.push([empty, row]);
        return { ...empty, row };
      },
    };
    const reader = new RowReader(OFFICERS, new Map([['needed', 0]]), { today }, shape);
    expect(reader.read(['n'], 3)).toMatchObject({ row: 3, needed: 'n', sum: undefined, rest: undefined });
    expect(copies).toEqual([
      [
        {
          row: 0,
          ref: '',
          late: ' of undefined',
          plain: '',
          needed: '',
          asked: '',
          told: '',
          kept: '',
          last: '',
          sum: undefined,
          rest: undefined,
        },
        3,
      ],
    ]);
    expect(Object.keys(reader.read(['n'], 4) ?? {})).toEqual(Object.keys(copies[0]?.[0] ?? {}));
  });

  it('keeps the sheet’s own number where title rows stand above or only a part was read', () => {
    const grid = { tab: 'Bodies', rows: [['Our bodies'], HEADINGS, FULL, [], FULL] };
    const found = findColumns(grid, OFFICERS);
    expect(readRows(grid, OFFICERS, found, { today }).rows.map(({ row }) => row)).toEqual([3, 5]);
    const part = { ...grid, part: { from: 2, skipped: 40, holdsParts: false } };
    expect(readRows(part, OFFICERS, found, { today }).rows.map(({ row }) => row)).toEqual([43, 45]);
  });
});
