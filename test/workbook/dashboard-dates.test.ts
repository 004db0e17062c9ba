import { addDays, day } from '../../src/days/plain-date.ts';
import { workingCalendar } from '../../src/days/working-calendar.ts';
import type { Plan } from '../../src/plan/model.ts';
import { statusesOf } from '../../src/plan/status/statuses.ts';
import type { PageCell } from '../../src/tabs/cells.ts';
import type { DashboardInput, DashboardSection } from '../../src/workbook/dashboard/dashboard-input.ts';
import { committeeSection, promisesSection, statutorySection } from '../../src/workbook/dashboard/date-sections.ts';
import { aBody, aDeadlineRule, aDecision, aMeeting, anInspection, aPlan } from '../support/builders.ts';

const today = day('2026-11-23');
const calendar = workingCalendar();

function inputOf(changes: Parameters<typeof aPlan>[0] = {}, more: Partial<DashboardInput> = {}): DashboardInput {
  const plan: Plan = aPlan({ ...changes, settings: { urgentWithinDays: 28, ...changes?.settings } });
  const statuses = statusesOf(plan, { today, calendar });
  return { plan, statuses, today, calendar, problemCount: 0, lastNightly: undefined, updatesInstalledBy: '', ...more };
}
const shown = (cell: PageCell): string => (typeof cell === 'object' ? JSON.stringify(cell) : String(cell));
const linesIn = ({ lines }: DashboardSection): string[] => lines.map((cells) => cells.map(shown).join(' | '));

describe('Dates set by law and custom', () => {
  const rule = (name: string, number: number, anchor = 'Report received') =>
    aDeadlineRule({ name, number, unit: 'calendar days', anchor: anchor as never });
  /** One inspection whose report came on this day, with these rules. */
  const section = (received: string | undefined, rules: ReturnType<typeof rule>[], inspection: Parameters<typeof anInspection>[0] = {}) =>
    statutorySection(
      inputOf({
        deadlineRules: rules,
        inspections: [anInspection({ reportReceived: received, reportPublished: undefined, ...inspection })],
      }),
    );

  it.each([
    ['long passed', -400, true],
    ['yesterday', -1, true],
    ['today', 0, true],
    ['the last day within sight', 28, true],
    ['the day after it', 29, false],
  ])('show what is not met: %s', (_what, days, isShown) => {
    const found = section(addDays(today, days - 10), [rule('Made-up rule', 10)]);
    expect(found.lines).toHaveLength(isShown ? 1 : 0);
  });

  it('say from what each counts, in the order of their days, those without a day last', () => {
    const found = section('2026-11-13', [
      rule('Third rule', 30),
      rule('Waiting rule', 5, 'Report published'),
      rule('First rule', 10),
      rule('Second rule', 12),
    ]);
    expect(linesIn(found)).toEqual([
      'I1 | First rule | 13/11/2026 | 23/11/2026 | Due today',
      'I1 | Second rule | 13/11/2026 | 25/11/2026 | 2 working days left',
      'I1 | Third rule | 13/11/2026 | 13/12/2026 | 14 working days left',
      'I1 | Waiting rule | Report published |  | Waits for the report to b…',
    ]);
    expect([found.title, found.headings, found.whenEmpty]).toEqual([
      'Dates set by law and custom',
      ['Inspection', 'Rule', 'Counts from', 'Date', 'Countdown'],
      'No such date falls in the next 28 days.',
    ]);
  });
});

describe('Committee dates', () => {
  const meeting = (ref: string, date: string | undefined, body = 'B1') => aMeeting({ ref, date, body });
  const bodies = [aBody({ ref: 'B1', name: 'Panel', kind: 'Scrutiny' })];

  it.each([
    ['yesterday', -1, false],
    ['today', 0, true],
    ['the last day within sight', 28, true],
    ['the day after it', 29, false],
  ])('show a meeting: %s', (_what, days, isShown) => {
    expect(committeeSection(inputOf({ bodies, meetings: [meeting('M1', addDays(today, days))] })).lines).toHaveLength(isShown ? 1 : 0);
  });

  it('show meetings and the days of their papers by day, each under its body, or under the words of one that is unknown', () => {
    const rules = [
      aDeadlineRule({ name: 'Agenda published', number: 5, unit: 'clear working days', direction: 'before', anchor: 'Meeting' }),
    ];
    const found = committeeSection(
      inputOf({
        bodies,
        deadlineRules: rules,
        meetings: [
          meeting('M2', '2026-12-16', 'Cabinet'),
          meeting('M1', '2026-12-02'),
          meeting('M0', undefined),
          meeting('M9', '2026-12-02'),
        ],
      }),
    );
    expect(linesIn(found)).toEqual([
      'M1 | Agenda published | Panel | 24/11/2026 | 1 working day left',
      'M9 | Agenda published | Panel | 24/11/2026 | 1 working day left',
      'M1 | Meeting: Panel | Panel | 02/12/2026 | 7 working days left',
      'M9 | Meeting: Panel | Panel | 02/12/2026 | 7 working days left',
      'M2 | Agenda published | Cabinet | 08/12/2026 | 11 working days left',
      'M2 | Meeting: Cabinet | Cabinet | 16/12/2026 | 17 working days left',
    ]);
    expect([found.title, found.headings, found.whenEmpty]).toEqual([
      'Committee dates',
      ['Meeting', 'What', 'Body', 'Date', 'Countdown'],
      'No meeting has a date in the next 28 days.',
    ]);
  });
});

describe('Promises and requests still open', () => {
  const decision = (changes: Parameters<typeof aDecision>[0]) =>
    promisesSection(
      inputOf({ bodies: [aBody({ name: 'Panel' })], meetings: [aMeeting()], decisions: [aDecision({ text: 'Report', ...changes })] }),
    );

  it.each<readonly [string, Parameters<typeof aDecision>[0], readonly string[]]>([
    ['an undertaking of an owner', {}, ['D1 | Report | Improvement Plan C… |  | No date']],
    ['an undertaking of nobody', { ownerPost: '' }, ['D1 | Report | Panel |  | No date']],
    ['an undertaking of nobody at an unknown meeting', { ownerPost: '', meeting: 'M9' }, ['D1 | Report |  |  | No date']],
    ['a request of nobody', { kind: 'Action requested', ownerPost: '' }, ['D1 | Report | Panel |  | No date']],
    ['a decision of nobody', { kind: 'Resolution', ownerPost: '' }, []],
    ['a decision with an owner', { kind: 'Resolution', ownerPost: 'Clerk' }, ['D1 | Report | Clerk |  | No date']],
    ['one that is late', { ownerPost: 'Clerk', due: '2026-11-20' }, ['D1 | Report | Clerk | 20/11/2026 | 1 working day overdue']],
    ['one that was met', { state: 'Met' }, []],
    ['one that was not met', { state: 'Not met', ownerPost: 'Clerk' }, ['D1 | Report | Clerk |  | Not met']],
    ['one that nobody wants any more', { state: 'Withdrawn' as never }, []],
  ])('%s', (_what, changes, lines) => {
    expect(linesIn(decision(changes))).toEqual(lines);
  });

  it('say so where nothing is', () => {
    const { title, headings, whenEmpty } = decision({ state: 'Met' });
    expect([title, headings.join(), whenEmpty]).toEqual([
      'Promises and requests still open',
      'Decision,What,Owner (post),Due,Countdown',
      'Nothing that was promised or asked for is open.',
    ]);
  });
});
