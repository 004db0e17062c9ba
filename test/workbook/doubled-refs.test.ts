import { doubledRows } from '../../src/workbook/doubled-refs.ts';
import { withRenamed } from '../../src/workbook/renamed-columns.ts';
import { openPlanHost, rowsOf } from '../support/plan-host.ts';

const rows = (marks: readonly string[], keptMarks: readonly string[]) => ({
  isItem: (index: number) => marks[index] !== '',
  isAsKept: (index: number) => marks[index] === keptMarks[index],
  prefix: 'A',
});

describe('of rows with one ref', () => {
  it.each([
    ['the row that still says what it said keeps it, wherever it stands', ['A1', 'A1'], ['new', 'old'], ['old', 'old'], [0]],
    ['the first keeps it where all say the same', ['A1', 'A2', 'a1'], ['x', 'y', 'x'], ['x', 'y', 'x'], [2]],
    ['the first keeps it where none says what it said', ['A1', 'A1', 'A1'], ['p', 'q', 'r'], ['', '', ''], [1, 2]],
    ['a row that says nothing yields', ['A1', 'A1'], ['', 'x'], ['x', ''], [0]],
    ['none yields a ref of the officers’ own style', ['1.2', '1.2'], ['x', 'y'], ['x', 'x'], []],
  ] as const)('%s', (_what, refs, marks, kept, doubled) => {
    expect([...doubledRows(refs, rows(marks, kept))]).toEqual(doubled);
  });

  it('the copy gets the next ref and a history of its own, and is told of once', async () => {
    const host = await openPlanHost(
      {
        'Action plan': [
          { Ref: 'A1', Action: 'Hire', Deadline: '30/09/2026', Progress: 'In progress' },
          { Ref: 'A2', Action: 'Train', Deadline: '31/10/2026', Progress: 'In progress' },
        ],
      },
      { now: '2026-04-20T09:00:00Z' },
    );
    host.call('refreshNow');
    const sheet = host.model.sheetByName('Action plan')!;
    const headings = Array.from({ length: sheet.lastColumn() }, (_, index) => sheet.value(1, index + 1));
    sheet.setValue(2, headings.indexOf('Times re-dated') + 1, 4);
    for (let column = 1; column <= sheet.lastColumn(); column += 1) sheet.setValue(4, column, sheet.value(2, column));
    sheet.setValue(4, headings.indexOf('Action') + 1, 'Hire a second worker');
    host.call('refreshNow');
    expect(rowsOf(host, 'Action plan').map((row) => [row['Ref'], row['Action'], row['Times re-dated']])).toEqual([
      ['A1', 'Hire', '4'],
      ['A2', 'Train', '0'],
      ['A3', 'Hire a second worker', '0'],
    ]);
    const told = () => rowsOf(host, 'Checks').filter((row) => row['Kind'] === 'ref-doubled');
    expect(told().map((row) => row['What to do'])).toEqual([expect.stringContaining('Row 2 keeps it, and this row is A3 now.')]);
    host.call('refreshNow');
    expect(told()).toEqual([]);
  });
});

describe('a heading renamed while a run is under way', () => {
  const before = {
    columns: new Map([
      ['ref', 0],
      ['why', 1],
    ]),
    headings: ['Ref', 'Why', 'Notes'],
  };

  it('leaves the column where it was', () => {
    expect(withRenamed({ columns: new Map([['ref', 0]]), headings: ['Ref', 'Reason', 'Notes'] }, before).get('why')).toBe(1);
  });

  it('is not a column that came to stand there', () => {
    expect(withRenamed({ columns: new Map([['ref', 0]]), headings: ['Ref', 'Notes', ''] }, before).has('why')).toBe(false);
    expect(withRenamed({ columns: new Map([['ref', 1]]), headings: ['', 'Ref'] }, before).has('why')).toBe(false);
  });
});
