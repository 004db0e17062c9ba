import { day } from '../../src/days/plain-date.ts';
import { ACTION_PLAN_TAB } from '../../src/tabs/action-plan.ts';
import type { Cell, Grid, NewCell } from '../../src/tabs/cells.ts';
import type { ColumnsMark } from '../../src/tabs/own-columns.ts';
import { columnOf, differs, formCells, formWords, rowsWith } from '../../src/workbook/action-form.ts';
import type { FormRow, FormWords } from '../../src/workbook/action-form.ts';
import { actionNowAt } from '../../src/workbook/actions-now.ts';
import { isSameCell } from '../../src/workbook/computed-cells.ts';
import { findActionRow, nameOfRow } from '../../src/workbook/find-action-row.ts';
import { findColumns, headingKey } from '../../src/workbook/find-columns.ts';
import { packTab, unpackTab } from '../../src/workbook/kept-tabs.ts';
import { refFinder, repeatedRefs } from '../../src/workbook/link-refs.ts';
import { guardedGrid } from '../../src/workbook/officers-columns.ts';
import { placeOf, problemInWords, shownProblem } from '../../src/workbook/places.ts';
import { problemsInOrder } from '../../src/workbook/problems-in-order.ts';
import { readPlan } from '../../src/workbook/read-plan.ts';
import { withRenamed } from '../../src/workbook/renamed-columns.ts';
import { identityOf } from '../../src/workbook/row-identity.ts';
import { seenWords } from '../../src/workbook/row-watch.ts';
import type { Sheet } from '../../src/workbook/sheet.ts';
import { likeliest } from '../../src/workbook/similar-rows.ts';
import { weeklySnapshots } from '../../src/workbook/weekly-snapshots.ts';
import { comparedWeek, readWeeklyStatuses, withWeek } from '../../src/workbook/weekly-statuses.ts';
import type { WeeklyStatus } from '../../src/workbook/weekly-statuses.ts';
import { expectGolden, inLines } from '../support/golden.ts';
import { gridOf, workbookOf } from '../support/one-tab.ts';

const today = day('2026-03-31');
const sheetOf = (...rows: readonly Readonly<Record<string, Cell>>[]): Sheet => {
  const grid = gridOf('actions', ...rows);
  return { grid, ...findColumns(grid, ACTION_PLAN_TAB) };
};

describe('what an action’s lead tells', () => {
  const sheet = sheetOf({
    ref: 'A1',
    action: ' Hire ',
    leadPost: 'Head',
    deadline: 'Ongoing',
    progress: 'In progress',
    percent: 40,
    latestUpdate: 'One\r\ntwo',
  });
  const of: FormRow = { sheet, row: 1, today, holdsParts: false };
  const cells = (wanted: FormWords, row = of) => {
    const found = formCells(row, wanted);
    return {
      cells: [...found.cells].map(([column, cell]) => [ACTION_PLAN_TAB.columns[column]?.key, cell]),
      fields: found.fields,
      faults: found.faults,
    };
  };

  it('stands in the row like this, also where % is held in parts of 1 and a column is missing', () => {
    expect(formWords(of)).toEqual({
      action: 'Hire',
      leadPost: 'Head',
      deadline: 'Ongoing',
      progress: 'In progress',
      percent: '40',
      latestUpdate: 'One\ntwo',
      confidence: '',
      cause: '',
      pathToGreen: '',
      impact: '',
      evidence: '',
    });
    const parts: FormRow = { ...of, holdsParts: true, sheet: sheetOf({ ref: 'A1', action: 'Hire', percent: 0.4 }) };
    expect(formWords(parts).percent).toBe('40');
    expect(cells({ percent: '65' }, parts).cells).toEqual([['percent', 0.65]]);
    const columns = new Map([...sheet.columns].filter(([key]) => key !== 'cause'));
    expect('cause' in formWords({ ...of, sheet: { ...sheet, columns } })).toBe(false);
    expect(cells({ cause: 'Resource' }, { ...of, sheet: { ...sheet, columns } }).fields).toEqual([]);
    expect(formWords({ ...of, row: 9 }).action).toBe('');
    expect(formWords({ ...of, sheet: sheetOf({ action: 'x', percent: 'half' }) }).percent).toBe('half');
  });

  it('is written where it differs, and refused where it cannot stand', () => {
    expect(cells({ progress: ' In progress ', latestUpdate: 'One\rtwo', percent: '40', evidence: '' })).toEqual({
      cells: [],
      fields: [],
      faults: [],
    });
    expect(cells({ progress: 'Done', percent: '100', latestUpdate: ' Ended ', action: 'Never' })).toEqual({
      cells: [
        ['progress', 'Done'],
        ['percent', 100],
        ['latestUpdate', 'Ended'],
      ],
      fields: ['progress', 'percent', 'latestUpdate'],
      faults: [],
    });
    expectGolden(
      'test/workbook/corner-form.txt',
      inLines(cells({ progress: 'Nearly', percent: '140', confidence: 'Sure', impact: 'Great' })),
    );
    expect([differs(undefined, 'x'), differs('', undefined), differs('x ', 'x'), differs('y', 'x')]).toEqual([false, false, false, true]);
    expect(() => columnOf('nothing' as never)).toThrow('The Action plan tab has no field "nothing".');
    expect(rowsWith(sheet, 1, new Map<number, NewCell>([[1, 'Changed']])).map((row) => row[1])).toEqual([
      sheet.grid.rows[0]?.[1],
      'Changed',
    ]);
  });

  it('is worked out for its row alone', () => {
    const { workbook } = workbookOf({ actions: sheet.grid });
    expect(actionNowAt(workbook, 1)?.action.ref).toBe('A1');
    expect(actionNowAt(workbook, 2)).toBeUndefined();
    expect(actionNowAt(workbookOf({}).workbook, 1)).toBeUndefined();
  });
});

describe('a row', () => {
  const sheet = sheetOf(
    { ref: 'A1', action: 'Hire' },
    { ref: 'A2', action: 'Train' },
    { ref: 'A2', action: 'Audit' },
    { action: 'Move' },
    { action: 'Twin' },
    { action: 'Twin' },
  );
  const markOf = (row: number): string => nameOfRow(sheet, row).mark;

  it.each([
    ['its ref', { ref: 'A1', mark: 'other' }, 1],
    ['its ref and words, where two have the ref', { ref: 'A2', mark: markOf(3) }, 3],
    ['its ref, where neither of two has the words', { ref: 'A2', mark: 'other' }, 'several'],
    ['its words, where it has no ref', { ref: '', mark: markOf(4) }, 4],
    ['its words, where its ref has gone', { ref: 'A9', mark: markOf(4) }, 4],
    ['words that two rows have', { ref: '', mark: markOf(5) }, 'several'],
    ['nothing', { ref: '', mark: 'other' }, 'gone'],
  ])('is known again by %s', (_by, name, found) => {
    expect(findActionRow(sheet, name)).toBe(found);
  });

  it('has a name, wherever it stands', () => {
    expect([nameOfRow(sheet, 2).ref, nameOfRow(sheet, 99).ref, markOf(5) === markOf(6), markOf(1) === markOf(2)]).toEqual([
      'A2',
      '',
      true,
      false,
    ]);
    expect(seenWords(sheet.grid.rows[1] ?? [], sheet.columns)).toEqual({ action: 'Hire' });
  });

  it('is likest to the row that shares most of its words, at least half', () => {
    const row = (...words: string[]) => ({ words });
    const [one, two, three] = [row('a', 'b', 'c', 'd'), row('x', 'y'), row('a', 'b')];
    const likes = [row('a', 'b', 'q', 'r'), row('a', 'b', 'c', 'd'), row('x', 'y', 'z', 'w', 'v'), row('x', 'x', 'x', 'p')];
    expect(likeliest([one, two, three], likes).map(({ row: of, like }) => [of.words.join(''), like.words.join('')])).toEqual([
      ['abcd', 'abcd'],
      ['abcd', 'abqr'],
      ['ab', 'abqr'],
      ['ab', 'abcd'],
    ]);
    expect([likeliest([], likes), likeliest([one], [])]).toEqual([[], []]);
    const alike = (count: number) =>
      likeliest(
        [row('s')],
        Array.from({ length: count }, () => row('s')),
      ).length;
    expect([alike(50), alike(51)]).toEqual([50, 0]);
  });

  it.each<readonly [Cell | undefined, NewCell, boolean]>([
    [undefined, '', true],
    ['', '', true],
    [1, '1', false],
    [{ date: today, time: '00:00' }, { date: today, time: '00:00' }, true],
    [{ date: today, time: '00:00' }, { date: today, time: '09:00' }, false],
    [{ date: today, time: '00:00' }, { date: day('2026-04-01'), time: '00:00' }, false],
    [{ date: today, time: '00:00' }, '2026-03-31', false],
    ['2026-03-31', { date: today, time: '00:00' }, false],
  ])('whose cell %j is to be %j: the same? %s', (old, fresh, same) => {
    expect(isSameCell(old, fresh)).toBe(same);
  });

  it('stands where it stood after a write, or is seen to have moved', () => {
    const grid: Grid = {
      tab: 'Action plan',
      rows: [
        ['Ref', 'Status', 'Action'],
        ['', '', 'Hire'],
        ['A2', 'Red', 'Train'],
      ],
    };
    const own: Sheet = { grid, ...findColumns(grid, ACTION_PLAN_TAB) };
    const { isSo, ...place } = identityOf(own, ['A1', 'A2'], [{ firstRow: 2, firstColumn: 1, cells: [['A1', 'Green']] }]);
    expect(place).toEqual({ firstRow: 1, firstColumn: 1, lastColumn: 3 });
    const head = ['Ref', 'Status', 'Action'];
    expect(
      [
        [head, ['A1', 'Green', 'Hire'], ['A2', 'Red', 'Train']],
        [head, ['A1', 'Green', 'Hire '], ['A2', 'Red', 'Train'], ['', '', '']],
        [head, ['A2', 'Red', 'Train'], ['A1', 'Green', 'Hire']],
        [head, ['A1', 'Red', 'Hire'], ['A2', 'Red', 'Train']],
        [head, ['A1', 'Green', 'Hire']],
        [head, ['A1', 'Green', 'Hire'], ['A2', 'Red', 'Train'], ['A3', '', 'New']],
        [
          ['Ref', 'Action', 'Status'],
          ['A1', 'Green', 'Hire'],
          ['A2', 'Red', 'Train'],
        ],
      ].map(isSo),
    ).toEqual([true, true, false, false, false, false, false]);
    const part: Sheet = { ...own, grid: { ...grid, part: { from: 1, skipped: 40, holdsParts: false } } };
    expect(identityOf(part, ['A1', 'A2'], [])).toMatchObject({ firstRow: 42, lastRow: 43, firstColumn: 1, lastColumn: 3 });
  });
});

describe('columns', () => {
  const tab = (rows: readonly (readonly Cell[])[]): Grid => ({ tab: 'Action plan', rows });

  it('are found by heading, then by alias, below title rows, and complained of like this', () => {
    const found = [
      tab([['The plan'], [], ['Ref', 'ACTION ', '% complete', 'Action', 'Deadline', '', 'Progress'], ['A1', 'x', '', '', '', 'odd', '']]),
      tab([
        ['Ref', 'Action'],
        ['A1', 'x'],
      ]),
      tab([['nothing'], ['here']]),
      tab([]),
      tab([...Array.from({ length: 10 }, () => ['title']), ['Ref', 'Action', 'Deadline', 'Progress']]),
      tab([[...Array.from({ length: 27 }, () => 'x'), 'Ref', 'Action', 'Action', 'Deadline', 'Progress']]),
    ].map((grid) => {
      const { headingRow, columns, problems } = findColumns(grid, ACTION_PLAN_TAB);
      return { headingRow, columns: [...columns].map(([key, at]) => `${key} ${at}`).join(', '), problems: problems.map(problemInWords) };
    });
    expectGolden('test/workbook/corner-columns.txt', inLines(found));
    expect(headingKey('% done, £')).toBe(headingKey(' Percent DONE pounds '));
  });

  it('that an officer has renamed since the first reading are found where they stood', () => {
    const before = {
      columns: new Map([
        ['a', 0],
        ['b', 1],
        ['c', 2],
      ]),
      headings: ['A', 'B', 'C'],
    };
    const now = (headings: readonly Cell[], ...columns: [string, number][]) => [
      ...withRenamed({ columns: new Map(columns), headings }, before),
    ];
    expect(now(['A', 'Bee', 'C'], ['a', 0], ['c', 2])).toEqual([
      ['a', 0],
      ['c', 2],
      ['b', 1],
    ]);
    expect(now(['A', '', 'C'], ['a', 0], ['c', 2])).toEqual([
      ['a', 0],
      ['c', 2],
    ]);
    expect(now(['A', 'C', 'B2'], ['a', 0], ['c', 1])).toEqual([
      ['a', 0],
      ['c', 1],
    ]);
    expect(now(['A', 'A', 'C'], ['a', 0], ['c', 2])).toEqual([
      ['a', 0],
      ['c', 2],
    ]);
    expect(now(['A', 'B'], ['a', 0], ['b', 1])).toEqual([
      ['a', 0],
      ['b', 1],
    ]);
  });

  it.each<readonly [string, ColumnsMark | undefined, readonly Cell[], readonly string[], number]>([
    ['the product’s own, by its mark', { status: 'Status' }, ['Ref', 'Action', 'Status'], ['Ref', 'Action', 'Status'], 0],
    [
      'officers’ of one name beside its own',
      { status: 'Status' },
      ['Ref', 'Action', 'RAG', 'Status'],
      ['Ref', 'Action', 'RAG (not worked out)', 'Status'],
      0,
    ],
    ['officers’ alone', {}, ['Ref', 'Action', 'Status'], ['Ref', 'Action', 'Status (not worked out)'], 1],
    [
      'officers’ where nothing is kept',
      undefined,
      ['Ref', 'Action', 'Status', 'Why'],
      ['Ref', 'Action', 'Status (not worked out)', 'Why (not worked out)'],
      2,
    ],
  ])('are told from officers’: %s', (_what, mark, headings, wanted, problems) => {
    const grid = tab([headings, headings.map(() => 'x')]);
    const guarded = guardedGrid(grid, ACTION_PLAN_TAB, mark);
    expect(guarded.grid.rows[0]).toEqual(wanted);
    expect(guarded.grid.rows[1]).toEqual(grid.rows[1]);
    expect(guarded.problems).toHaveLength(problems);
    if (problems === 1)
      expect(guarded.problems.map(problemInWords)).toEqual([
        'Action plan, row 1, Status: the column headed "Status" is not one that the product made, so it is left as it is. ' +
          'Choose Set up ▸ Create or repair tabs for one that is worked out.',
      ]);
  });
});

describe('what is kept', () => {
  const sheet: Sheet = (() => {
    const grid = gridOf(
      'bodies',
      { ref: 'B1', name: 'Café ☕', monitors: true },
      {},
      { ref: 'B3', name: 'Board', nextReportDue: { date: today, time: '00:00' } },
    );
    return {
      grid,
      ...findColumns(grid, { ...ACTION_PLAN_TAB, columns: [] }),
      headingRow: 0,
      columns: new Map(grid.rows[0]?.map((_, at) => [['ref', 'name', 'kind'][at] ?? `c${at}`, at])),
    };
  })();

  it.each([
    '',
    '{}',
    'null',
    '[]',
    '{"version":1,"fields":["a"],"headingRow":0,"rows":[]}',
    '{"version":2,"fields":[],"headingRow":0,"rows":[]}',
  ])('as %s is not what this version keeps', (text) => {
    expect(unpackTab('bodies', text)).toBeUndefined();
  });

  const kept = JSON.parse(packTab('bodies', sheet)) as { version: number; fields: string[]; headingRow: number; rows: unknown[][] };

  it('is ASCII, without rows that say nothing or are not wanted', () => {
    expect(packTab('bodies', sheet)).toMatch(/^[\x20-\x7e]*$/);
    expect(packTab('bodies', sheet)).toContain('Caf\\u00e9 \\u2615');
    expect(kept.rows.map(([row]) => row)).toEqual([1, 3]);
    expect((JSON.parse(packTab('bodies', sheet, (row) => row > 1)) as typeof kept).rows.map(([row]) => row)).toEqual([3]);
    expect(unpackTab('bodies', packTab('bodies', undefined))).toEqual({ grid: undefined });
    expect(unpackTab('bodies', JSON.stringify(kept))?.grid?.rows).toHaveLength(4);
  });

  it.each<readonly [string, unknown]>([
    ['a row too short', [1, 'x']],
    ['no row number', ['1', ...(kept.rows[0] ?? []).slice(1)]],
    ['half a row', [1.5, ...(kept.rows[0] ?? []).slice(1)]],
    ['a row before the first', [-1, ...(kept.rows[0] ?? []).slice(1)]],
    ['a row beyond any sheet', [10_000_000, ...(kept.rows[0] ?? []).slice(1)]],
    ['a cell that is none', [1, null, ...(kept.rows[0] ?? []).slice(2)]],
    ['a moment in three parts', [1, ['a', 'b', 'c'], ...(kept.rows[0] ?? []).slice(2)]],
    ['a moment of numbers', [1, [1, 2], ...(kept.rows[0] ?? []).slice(2)]],
    ['no list', 'row'],
  ])('with %s is not used', (_what, row) => {
    expect(unpackTab('bodies', JSON.stringify({ ...kept, rows: [row] }))).toBeUndefined();
    expect(unpackTab('bodies', JSON.stringify({ ...kept, rows: [kept.rows[0]] }))?.grid?.rows[1]?.[1]).toBe('Café ☕');
  });

  it('of weeks is two, the earlier before today compared', () => {
    const week = (asAt: string, status: WeeklyStatus['status'] = 'red'): WeeklyStatus => ({ asAt: day(asAt), status });
    expect(readWeeklyStatuses('red 2026-03-16,amber 2026-03-23, blue 2026-03-30, green soon, ')).toEqual([
      week('2026-03-16'),
      week('2026-03-23', 'amber'),
    ]);
    expect(withWeek([week('2026-03-09'), week('2026-03-16'), week('2026-03-23')], week('2026-03-23', 'green'))).toEqual([
      week('2026-03-16'),
      week('2026-03-23', 'green'),
    ]);
    expect(comparedWeek([week('2026-03-23'), week('2026-03-31')], today)).toEqual(week('2026-03-23'));
    expect(comparedWeek([week('2026-03-31')], today)).toBeUndefined();
    expectGolden(
      'test/workbook/corner-weeks.txt',
      inLines(
        weeklySnapshots([
          { ref: 'A1', weeklyStatuses: 'red 2026-03-23, green 2026-03-16' },
          { ref: '', weeklyStatuses: 'red 2026-03-09' },
          { ref: 'A2', weeklyStatuses: 'amber 2026-03-16' },
        ]),
      ),
    );
  });
});

describe('problems', () => {
  it('name their place and stand in the order of tabs, rows and columns', () => {
    const at = (place: object, code: string) => ({ ...place, code, words: `${code}.` }) as never;
    const found = [
      at({ of: 'bodies', row: 2, field: 'name' }, 'six'),
      at({ of: 'actions', row: 3, field: 'deadline' }, 'five'),
      at({ of: 'actions', row: 3, field: 'action' }, 'four'),
      at({ of: 'actions', row: 3 }, 'three'),
      at({ of: 'actions', row: 2, field: 'progress' }, 'two'),
      at({ of: 'actions' }, 'one'),
    ];
    expect(problemsInOrder(found).map(({ code }) => code)).toEqual(['one', 'two', 'three', 'four', 'five', 'six']);
    expect(problemsInOrder([...found].reverse())).toEqual(problemsInOrder(found));
    expect(found.map(shownProblem).map(({ message }) => message)[1]).toBe('Action plan, row 3, Deadline: five.');
    expect([placeOf({ of: 'papers', part: 'Cover' }), placeOf({ of: 'settings', setting: 'planName' }), placeOf({ of: 'risks' })]).toEqual([
      'Papers, Cover',
      'Settings, Plan name',
      'Risks',
    ]);
  });

  it('of refs: who is named by ref before who is named so, and whose ref stands twice', () => {
    const find = refFinder([
      { row: 2, ref: 'B1', name: 'B2' },
      { row: 3, ref: 'B2', name: 'Board' },
      { row: 4, ref: '', name: 'No ref' },
    ]);
    expect(['b1', 'B2', ' board ', 'no ref', '', 'x', 'B2'].map(find)).toEqual(['B1', 'B2', 'B2', undefined, undefined, undefined, 'B2']);
    const repeated = repeatedRefs('bodies', [
      { row: 2, ref: 'B1' },
      { row: 3, ref: 'b1' },
      { row: 4 },
      { row: 5, ref: '' },
      { row: 6, ref: 'B1' },
    ]);
    expect(repeated.map(problemInWords)).toEqual([
      'Bodies, row 3, Ref: "b1" already stands in row 2. Clear one of the two cells, and the product gives that row a new ref.',
      'Bodies, row 6, Ref: "B1" already stands in row 2. Clear one of the two cells, and the product gives that row a new ref.',
    ]);
  });

  it('of cells are these, whatever is typed', () => {
    const odd = gridOf(
      'actions',
      {
        action: 'a',
        leadPost: '',
        deadline: '32/1/2026',
        progress: 'Nearly',
        percent: 'half',
        start: 'x',
        overrideStatus: 'Mauve',
        isPublic: 'maybe',
        cost: 'lots',
        funding: 'Gold',
        confidence: 'none',
        verifiedOn: '1/1',
      },
      {
        ref: 'A2',
        action: '#REF!',
        leadEmail: 'x@',
        deadline: true,
        percent: 250,
        start: '01/05/2026',
        overrideStatus: 'Red',
        overrideBy: 'x',
        equality: 'perhaps',
      },
      {
        ref: 'a2',
        action: ' #N/A ',
        deadline: '01/04/2026',
        start: '02/04/2026',
        isPublic: 'No, paragraph 9',
        recommendations: 'R1; R2, R3',
      },
      { ref: 'A5', action: '#REF', deadline: 46000, percent: 0.5, isPublic: 'No' },
      { ref: 'A6', action: '' },
    );
    const grids = [
      odd,
      gridOf('recommendations', { ref: 'R1', text: 'x', inspection: 'I9' }, { ref: 'R1', text: '' }),
      gridOf('meetings', { ref: 'M1', date: '31/2/2026' }),
      gridOf('risks', { ref: 'K1', likelihood: 7, impact: 'high' }),
    ];
    const { plan, problems } = readPlan(grids, { today });
    expectGolden('test/workbook/corner-cells.txt', [...problems.map(problemInWords), inLines(plan.actions)].join('\n'));
  });
});
