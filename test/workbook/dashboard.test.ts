import { addDays, day } from '../../src/days/plain-date.ts';
import { statusesOf } from '../../src/plan/status/statuses.ts';
import { workingCalendar } from '../../src/days/working-calendar.ts';
import { isLinkCell } from '../../src/tabs/cells.ts';
import { packTrend, unpackTrend, withSnapshot } from '../../src/plan/position/trend.ts';
import type { TrendPoint } from '../../src/plan/position/trend.ts';
import { DEFAULT_STATUS_KEY } from '../../src/plan/status/status-key.ts';
import { DASHBOARD_COLUMNS, DASHBOARD_PAGE, DASHBOARD_ROWS } from '../../src/tabs/dashboard-page.ts';
import type { PageBlockName } from '../../src/tabs/dashboard-page.ts';
import { dashboardBlock } from '../../src/workbook/dashboard/dashboard.ts';
import type { DashboardInput } from '../../src/workbook/dashboard/dashboard-input.ts';
import { aBody, aDecision, aMeeting, anAction, anInspection, aPlan, aDeadlineRule } from '../support/builders.ts';
import type { Plan } from '../../src/plan/model.ts';

const today = day('2016-07-18');
const calendar = workingCalendar();

type Page = ReturnType<typeof dashboardBlock>;

function pageOf(plan: Plan, more: Partial<DashboardInput> = {}): Page {
  const statuses = statusesOf(plan, { today, calendar });
  const page = dashboardBlock({
    plan,
    statuses,
    today,
    calendar,
    problemCount: 0,
    lastNightly: undefined,
    updatesInstalledBy: '',
    ...more,
  });
  expect(page).toHaveLength(DASHBOARD_ROWS);
  expect(page.every((row) => row.length === DASHBOARD_COLUMNS)).toBe(true);
  return page;
}

/** Words of these rows and columns, line by line, without empty cells and lines. */
function wordsIn(page: Page, { row, column, width, rows }: { row: number; column: number; width: number; rows: number }): string[] {
  return page
    .slice(row - 1, row - 1 + rows)
    .map((cells) =>
      cells
        .slice(column - 1, column - 1 + width)
        .map((cell) => (typeof cell !== 'object' ? String(cell).trim() : isLinkCell(cell) ? cell.words : cell.date))
        .filter((words) => words !== '')
        .join(' | '),
    )
    .filter((line) => line !== '');
}

function block(name: PageBlockName, plan: Plan, more: Partial<DashboardInput> = {}): string[] {
  const { chartRows, lines, ...place } = DASHBOARD_PAGE[name];
  return wordsIn(pageOf(plan, more), { ...place, rows: chartRows + lines + (name === 'gaps' ? 1 : 2) });
}

const top = (plan: Plan, more: Partial<DashboardInput> = {}): string[] =>
  wordsIn(pageOf(plan, more), { row: 1, column: 1, width: DASHBOARD_COLUMNS, rows: 4 });

const symbolOf = (code: string): string => DEFAULT_STATUS_KEY.find((row) => row.code === code)?.symbol ?? '';

const LATE_PLAN = [
  anAction({ ref: 'A1', action: 'Hire', deadline: '2016-07-15', progress: 'In progress', workstream: 'W1' }),
  anAction({ ref: 'A2', action: 'Train', deadline: '2016-06-30', progress: 'In progress', workstream: 'practice' }),
  anAction({ ref: 'A3', action: 'Audit', deadline: '2016-07-25', progress: 'In progress', percent: 100, recommendations: ['R2'] }),
  anAction({ ref: 'A4', action: 'Review', deadline: '2016-06-30', progress: 'Done', workstream: 'W1' }),
];

describe('the Dashboard', () => {
  it("begins with the plan's name and day, and says what an empty plan needs", () => {
    const plan = aPlan({ settings: { planName: 'Improvement plan', councilName: 'Exampleshire' } });
    expect(top(plan).slice(0, 2)).toEqual(['Improvement plan: Exampleshire', 'As at 18 July 2016 | 2016-07-18 | Actions: no actions']);
    expect(block('counts', plan)).toContain('None yet | No actions yet. Type the first one on the Action plan tab.');
  });

  it('has no two blocks on one place, and none beyond the page', () => {
    const taken = new Set<string>();
    for (const { row, column, width, lines, chartRows } of Object.values(DASHBOARD_PAGE)) {
      for (let y = row; y < row + chartRows + lines + 1; y += 1) {
        for (let x = column; x < column + width; x += 1) {
          expect(taken.has(`${y} ${x}`)).toBe(false);
          taken.add(`${y} ${x}`);
          expect([y <= DASHBOARD_ROWS, x <= DASHBOARD_COLUMNS]).toEqual([true, true]);
        }
      }
    }
  });

  it('counts with a denominator, and lists what is late before what is due, the worst first', () => {
    const plan = aPlan({ actions: LATE_PLAN });
    expect(top(plan)[1]).toContain('Actions: 1 of 4 complete (1 awaiting sign-off), 2 red, 1 green');
    expect(block('counts', plan)).toContain(`Red | 2 | of 4 | ${symbolOf('red')}`);
    const late = block('late', plan);
    expect(late[0]).toBe('Late: 2 actions past the deadline');
    expect(late.slice(2).map((line) => line.split(' | ')[0])).toEqual(['A2', 'A1']);
    expect(block('due', plan)[0]).toBe('Due by 15 August 2016: 1 action');
    expect(block('due', plan)[2]).toMatch(/^A3 \| Audit \| .*25\/07\/2016/);
  });

  it('links what is late and due to its row', () => {
    const page = pageOf(aPlan({ actions: LATE_PLAN.map((action, index) => ({ ...action, row: index + 2 })) }), { actionPlanId: '77' });
    expect(page[DASHBOARD_PAGE.late.row + 1]?.[0]).toEqual({ words: 'A2', link: '#gid=77&range=A3:3' });
    expect(page[DASHBOARD_PAGE.due.row + 1]?.[0]).toEqual({ words: 'A3', link: '#gid=77&range=A4:4' });
  });

  it('counts by workstream under its name, in the order of the Workstreams tab, those without one last', () => {
    const outline = {
      recommendations: [],
      workstreams: [
        { ref: 'W1', name: 'Workforce' },
        { ref: 'W2', name: 'Practice' },
      ],
    };
    expect(block('workstreams', aPlan({ actions: LATE_PLAN }), { outline }).slice(1)).toEqual([
      'Workstream | Red | Amber | Green | Complete | Other',
      'Workforce | 1 | 0 | 0 | 1 | 0',
      'Practice | 1 | 0 | 0 | 0 | 0',
      'No workstream | 0 | 0 | 1 | 0 | 0',
    ]);
  });

  it('shows the trend of twelve weeks, the last one last', () => {
    const weeks = Array.from({ length: 15 }, (_, week) => ({
      asAt: addDays(day('2016-04-04'), 7 * week),
      actions: [{ ref: 'A1', status: 'red' as const, deadline: undefined, percent: undefined, isPublic: true }],
    }));
    const trend = weeks.reduce<readonly TrendPoint[]>(withSnapshot, []);
    const lines = block('trend', aPlan(), { trend: unpackTrend(packTrend(trend)) }).slice(2);
    expect([lines.length, lines[0], lines[11]]).toEqual([12, '25 Apr | 1 | 0 | 0 | 0 | 0', '11 Jul | 1 | 0 | 0 | 0 | 0']);
  });

  it('names recommendations without an action, and actions without a lead or a deadline', () => {
    const actions = [...LATE_PLAN, anAction({ ref: 'A5', leadPost: '', deadline: '' })];
    const outline = { recommendations: ['R1', 'R2', 'R3'], workstreams: [] };
    expect(block('gaps', aPlan({ actions }), { outline }).slice(0, 3)).toEqual([
      'Gaps',
      '2 of 3 recommendations without an action: R1 and R3',
      '1 action without a lead, 1 without a deadline',
    ]);
  });

  it('ends a long list by saying how many more there are', () => {
    const actions = Array.from({ length: 40 }, (_, index) =>
      anAction({ ref: `A${index}`, deadline: '2016-06-30', progress: 'In progress' }),
    );
    expect(block('late', aPlan({ actions }))[8]).toBe('and 34 more');
  });

  it('names the day that a statutory date counts from', () => {
    const rule = aDeadlineRule({
      name: 'Statement of action',
      number: 70,
      unit: 'working days',
      direction: 'after',
      anchor: 'Report published',
      active: true,
    });
    const inspection = anInspection({ ref: 'I1', reportPublished: '2016-05-16', rules: ['Statement of action'] });
    const lines = block('statutory', aPlan({ deadlineRules: [rule], inspections: [inspection] }));
    expect(lines[2]).toContain('I1 | Statement of action | 16/05/2016 | ');
    expect(lines[2]).toContain('23/08/2016');
  });

  it('lists promises that are open, and none that are met', () => {
    const bodies = [aBody({ ref: 'B1', name: 'Scrutiny' })];
    const meetings = [aMeeting({ ref: 'M1', body: 'B1', date: '2016-05-25' })];
    const decisions = [
      aDecision({ ref: 'D1', meeting: 'M1', kind: 'Undertaking', state: 'Open' }),
      aDecision({ ref: 'D2', meeting: 'M1', kind: 'Undertaking', state: 'Met' }),
    ];
    const lines = block('promises', aPlan({ bodies, meetings, decisions }));
    expect(lines.filter((line) => /^D\d \|/.test(line)).map((line) => line.slice(0, 2))).toEqual(['D1']);
  });

  it.each([
    [undefined, '', 'Last nightly refresh: never'],
    ['2016-07-18', 'a@exampleshire.example', 'Last nightly refresh: today'],
    ['2016-07-17', 'a@exampleshire.example', 'Last nightly refresh: yesterday'],
    [
      '2016-07-15',
      'a@exampleshire.example',
      'Last nightly refresh: 3 days ago. The trigger seems to be dead: choose Set up ▸ Automatic updates',
    ],
  ])('after a nightly refresh on %s, switched on by "%s", says "%s"', (last, by, words) => {
    const [, , health] = top(aPlan(), { lastNightly: last === undefined ? undefined : day(last), updatesInstalledBy: by });
    expect(health?.split('  ·  ')[0]).toBe(words);
  });

  it('says how many cells wait on the Checks tab', () => {
    expect(block('gaps', aPlan(), { problemCount: 1 })).toContain('1 cell to look at, listed on the Checks tab');
  });
});
