import { addDays, day } from '../../src/days/plain-date.ts';
import { workingCalendar } from '../../src/days/working-calendar.ts';
import type { Plan } from '../../src/plan/model.ts';
import { DEFAULT_STATUS_KEY } from '../../src/plan/status/status-key.ts';
import { statusesOf } from '../../src/plan/status/statuses.ts';
import type { PageCell } from '../../src/tabs/cells.ts';
import { lateSection, dueSection } from '../../src/workbook/dashboard/action-sections.ts';
import { countsOf } from '../../src/plan/position/roll-up.ts';
import { countsSection } from '../../src/workbook/dashboard/counts-section.ts';
import { linesOf } from '../../src/workbook/dashboard/dashboard-input.ts';
import type { DashboardFacts, DashboardInput, DashboardSection } from '../../src/workbook/dashboard/dashboard-input.ts';
import { gapsSection } from '../../src/workbook/dashboard/gaps-section.ts';
import { healthWords } from '../../src/workbook/dashboard/health-words.ts';
import { trendSection, workstreamSection } from '../../src/workbook/dashboard/standing-sections.ts';
import { anAction, anActionStatus, aPlan } from '../support/builders.ts';

const today = day('2026-11-23');
const calendar = workingCalendar();

function inputOf(changes: Parameters<typeof aPlan>[0] = {}, more: Partial<DashboardInput> = {}): DashboardFacts {
  const plan: Plan = aPlan({ ...changes, settings: { urgentWithinDays: 28, ...changes?.settings } });
  const statuses = statusesOf(plan, { today, calendar });
  const input = { plan, statuses, today, calendar, problemCount: 0, lastNightly: undefined, updatesInstalledBy: '', ...more };
  return { ...input, lines: linesOf(input), counts: countsOf(input.statuses) };
}
const shown = (cell: PageCell): string => (typeof cell === 'object' ? JSON.stringify(cell) : String(cell));
const linesIn = ({ lines }: DashboardSection): string[] => lines.map((cells) => cells.map(shown).join(' | '));

describe('Gaps', () => {
  const gaps = (actions: readonly Parameters<typeof anAction>[0][], more: Partial<DashboardInput> = {}) =>
    linesIn(gapsSection(inputOf({ actions: actions.map((changes, index) => anAction({ ref: `A${index + 1}`, ...changes })) }, more)));
  const outline = { recommendations: ['R1', 'R2', 'R3'], workstreams: [] };

  it.each<readonly [string, readonly Parameters<typeof anAction>[0][], Partial<DashboardInput>, readonly string[]]>([
    ['none', [{}], {}, []],
    ['one action without a lead', [{ leadPost: '' }, {}], {}, ['1 action without a lead']],
    ['two without a deadline', [{ deadline: '' }, { deadline: '' }], {}, ['2 actions without a deadline']],
    ['both', [{ leadPost: '', deadline: '' }], {}, ['1 action without a lead, 1 without a deadline']],
    ['a closed action without either', [{ leadPost: '', deadline: '', progress: 'Closed', latestUpdate: 'Not needed' }], {}, []],
    ['one cell to look at', [], { problemCount: 1 }, ['1 cell to look at, listed on the Checks tab']],
    ['two cells', [], { problemCount: 2 }, ['2 cells to look at, listed on the Checks tab']],
    [
      'recommendations without an action',
      [{ recommendations: ['R2'] }],
      { outline },
      ['2 of 3 recommendations without an action: R1 and R3'],
    ],
    [
      'one whose action was closed',
      [{ recommendations: ['R1', 'R2'] }, { recommendations: ['R3'], progress: 'Closed', latestUpdate: 'x' }],
      { outline },
      ['1 of 3 recommendations without an action: R3'],
    ],
    ['none of these', [{ recommendations: ['R1', 'R2', 'R3'] }], { outline }, []],
  ])('%s', (_what, actions, more, lines) => {
    expect(gaps(actions, more)).toEqual(lines);
  });

  it('count what was not updated and what nobody verified, by the settings', () => {
    const statuses = [
      anActionStatus({ isStale: true }),
      anActionStatus({ isStale: true, isSignOffLate: true }),
      anActionStatus({ isSignOffLate: true }),
      anActionStatus(),
      anActionStatus({ isSignOffLate: true }),
    ];
    const input = inputOf(
      { actions: statuses.map(() => anAction()), settings: { staleAfterDays: 1, signOffWithinDays: 14 } },
      { statuses },
    );
    expect(linesIn(gapsSection(input))).toEqual(['2 actions without an update for 1 day, 3 unverified for 14 days']);
  });

  it('say so where there is none, and keep to the block', () => {
    const { title, headings, whenEmpty } = gapsSection(inputOf());
    expect([title, headings, whenEmpty]).toEqual([
      'Gaps',
      [],
      'None: every recommendation has an action, every action a lead and a deadline.',
    ]);
    const many = { recommendations: Array.from({ length: 60 }, (_, index) => `R${index}`), workstreams: [] };
    const [line = ''] = gaps([], { outline: many });
    expect([line.startsWith('60 of 60 recommendations'), line.length <= 74]).toEqual([true, true]);
  });
});

describe('the line about runs', () => {
  it.each([
    [undefined, '', 'never', false],
    [0, 'x', 'today', false],
    [1, 'x', 'yesterday', false],
    [2, 'x', '2 days ago', true],
    [2, '', '2 days ago', false],
    [undefined, 'x', 'never', false],
  ])('after a nightly run %s days ago, switched on by "%s"', (ago, by, when, isDead) => {
    const words = healthWords(inputOf({}, { lastNightly: ago === undefined ? undefined : addDays(today, -ago), updatesInstalledBy: by }));
    expect(words.split('  ·  ')).toEqual([
      `Last nightly refresh: ${when}${isDead ? '. The trigger seems to be dead: choose Set up ▸ Automatic updates' : ''}`,
      'Weekly summaries last sent: never',
      by === '' ? 'Automatic updates are off. Choose Set up ▸ Automatic updates.' : 'Automatic updates were switched on by x',
    ]);
  });

  it('says when summaries were sent', () => {
    expect(healthWords(inputOf({}, { lastSummaries: day('2026-11-16') }))).toContain('Weekly summaries last sent: 16 November 2026');
  });
});

describe('lists of actions', () => {
  it('pass over actions of which no status is known', () => {
    const input = inputOf({ actions: [anAction({ ref: 'A1' }), anAction({ ref: 'A2' })] });
    expect(linesOf(input).map(({ action }) => action.ref)).toEqual(['A1', 'A2']);
    expect(linesOf({ ...input, statuses: input.statuses.slice(0, 1) }).map(({ action }) => action.ref)).toEqual(['A1']);
  });

  it('show a ref as a place of the sheet where that is known, and no day where there is none', () => {
    const late = anActionStatus({ workingDaysLeft: -3, countdown: '3 working days late' });
    const input = inputOf(
      { actions: [anAction({ ref: 'A7', row: 9, action: 'Hire', leadPost: 'Head', deadline: '' })] },
      { statuses: [late] },
    );
    expect(lateSection(input).lines).toEqual([['A7', 'Hire', 'Head', '', '3 working days late']]);
    expect(lateSection({ ...input, actionPlanId: '77' }).lines[0]?.[0]).toEqual({ words: 'A7', link: '#gid=77&range=A9:9' });
    expect(lateSection(input).title).toBe('Late: 1 action past the deadline');
    expect(dueSection(input).lines).toEqual([]);
  });

  it('are in order: the latest first, and the soonest first', () => {
    const due = (ref: string, deadline: string) => anAction({ ref, deadline });
    const input = inputOf({
      actions: [due('A1', '2026-11-20'), due('A2', '2026-12-01'), due('A3', '2026-11-02'), due('A4', '2026-11-24')],
    });
    const refs = ({ lines }: DashboardSection) => lines.map(([ref]) => ref);
    expect([refs(lateSection(input)), refs(dueSection(input))]).toEqual([
      ['A3', 'A1'],
      ['A4', 'A2'],
    ]);
    expect([lateSection(inputOf()).title, lateSection(inputOf()).whenEmpty]).toEqual(['Late: nothing', 'No action is past its deadline.']);
    expect([dueSection(inputOf()).title, dueSection(inputOf()).whenEmpty]).toEqual([
      'Due by 21 December 2026: nothing',
      'No action is due in the next 28 days.',
    ]);
  });
});

describe('counts', () => {
  it('stand in the order of the council’s own key, then those it leaves out', () => {
    const statusKey = DEFAULT_STATUS_KEY.filter(({ code }) => code === 'green' || code === 'red').reverse();
    const { lines } = countsSection(inputOf({ statusKey, actions: [anAction()] }, { statuses: [anActionStatus({ status: 'amber' })] }));
    expect(lines.slice(0, 2).map(([label]) => label)).toEqual(statusKey.map(({ label }) => label));
    expect(lines).toHaveLength(8);
    expect(lines.find(([label]) => label === 'Amber')).toEqual(['Amber', 1, 'of 1', '']);
    expect(lines.filter(([, , of]) => of === 'not counted')).toHaveLength(1);
  });

  it('of workstreams find them by ref or name, whatever the letters, and else keep the words that were typed', () => {
    const outline = {
      recommendations: [],
      workstreams: [
        { ref: 'W1', name: 'Workforce' },
        { ref: 'W2', name: '' },
        { ref: '', name: 'Data' },
      ],
    };
    const actions = [' w1 ', 'WORKFORCE', 'w2', 'Other', '', 'data'].map((workstream) => anAction({ workstream }));
    const statuses = actions.map(() => anActionStatus({ status: 'amber' }));
    const ambers = (more: Partial<DashboardInput>) =>
      workstreamSection(inputOf({ actions }, { statuses, ...more })).lines.map(([name, , amber]) => [name, amber]);
    expect(ambers({ outline })).toEqual([
      ['Workforce', 2],
      ['W2', 1],
      ['Data', 1],
      ['Other', 1],
      ['No workstream', 1],
    ]);
    expect(ambers({}).map(([name]) => name)).toEqual(['w1', 'WORKFORCE', 'w2', 'Other', 'data', 'No workstream']);
    expect(workstreamSection(inputOf({ actions: [anAction()] })).lines).toEqual([]);
    expect(trendSection(inputOf()).lines).toEqual([]);
  });
});
