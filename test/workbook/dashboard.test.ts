import { day } from '../../src/days/plain-date.ts';
import { statusesOf } from '../../src/plan/status/statuses.ts';
import { workingCalendar } from '../../src/days/working-calendar.ts';
import { DASHBOARD_COLUMNS } from '../../src/tabs/layout.ts';
import { dashboardBlock } from '../../src/workbook/dashboard.ts';
import type { DashboardInput } from '../../src/workbook/dashboard.ts';
import { aBody, aDecision, aMeeting, anAction, anInspection, aPlan, aDeadlineRule } from '../support/builders.ts';
import type { Plan } from '../../src/plan/model.ts';

const today = day('2016-07-18');
const calendar = workingCalendar();

function blockOf(plan: Plan, more: Partial<DashboardInput> = {}): string[] {
  const statuses = statusesOf(plan, { today, calendar });
  const block = dashboardBlock({
    plan,
    statuses,
    today,
    calendar,
    problemCount: 0,
    lastNightly: undefined,
    updatesInstalledBy: '',
    ...more,
  });
  expect(block.every((row) => row.length === DASHBOARD_COLUMNS)).toBe(true);
  return block
    .map((row) =>
      row
        .map((cell) => (typeof cell === 'object' ? cell.date : String(cell)))
        .filter((cell) => cell !== '')
        .join(' | '),
    )
    .filter((line) => line !== '');
}

describe('the Dashboard', () => {
  it("begins with the plan's name and day, and says what an empty plan needs", () => {
    const lines = blockOf(aPlan({ settings: { planName: 'Improvement plan', councilName: 'Exampleshire' } }));
    expect(lines.slice(0, 4)).toEqual([
      'Improvement plan: Exampleshire',
      'As at 18 July 2016 | 2016-07-18',
      'Actions: no actions',
      'No actions yet. Type the first one on the Action plan tab.',
    ]);
  });

  it('counts with a denominator, and lists what is late before what is due, the worst first', () => {
    const actions = [
      anAction({ ref: 'A1', action: 'Hire', deadline: '2016-07-15', progress: 'In progress' }),
      anAction({ ref: 'A2', action: 'Train', deadline: '2016-06-30', progress: 'In progress' }),
      anAction({ ref: 'A3', action: 'Audit', deadline: '2016-07-25', progress: 'In progress', percent: 100 }),
      anAction({ ref: 'A4', action: 'Review', deadline: '2016-06-30', progress: 'Done' }),
    ];
    const lines = blockOf(aPlan({ actions }));
    expect(lines.find((line) => line.startsWith('Actions: '))).toBe('Actions: 1 of 4 complete (1 awaiting sign-off), 2 red, 1 green');
    const late = lines.indexOf('Late: 2 actions past the deadline');
    expect(lines.slice(late + 2, late + 4).map((line) => line.split(' | ')[0])).toEqual(['A2', 'A1']);
    expect(lines.find((line) => line.startsWith('Due by 15 August 2016'))).toBe('Due by 15 August 2016: 1 action');
    expect(lines.filter((line) => line.startsWith('A3 |'))).toHaveLength(1);
  });

  it('ends a long list by saying how many more there are', () => {
    const actions = Array.from({ length: 40 }, (_, index) =>
      anAction({ ref: `A${index}`, deadline: '2016-06-30', progress: 'In progress' }),
    );
    expect(blockOf(aPlan({ actions }))).toContain('and 25 more');
  });

  it('names the event that a statutory date counts from', () => {
    const rule = aDeadlineRule({
      name: 'Statement of action',
      number: 70,
      unit: 'working days',
      direction: 'after',
      anchor: 'Report published',
      active: true,
    });
    const inspection = anInspection({ ref: 'I1', reportPublished: '2016-05-16', rules: ['Statement of action'] });
    const line = blockOf(aPlan({ deadlineRules: [rule], inspections: [inspection] })).find((text) => text.startsWith('I1 |'));
    expect(line).toContain('Statement of action | Report published, 16 May 2016 | 2016-08-23');
  });

  it('lists promises that are open, and none that are met', () => {
    const bodies = [aBody({ ref: 'B1', name: 'Scrutiny' })];
    const meetings = [aMeeting({ ref: 'M1', body: 'B1', date: '2016-05-25' })];
    const decisions = [
      aDecision({ ref: 'D1', meeting: 'M1', kind: 'Undertaking', state: 'Open' }),
      aDecision({ ref: 'D2', meeting: 'M1', kind: 'Undertaking', state: 'Met' }),
    ];
    const lines = blockOf(aPlan({ bodies, meetings, decisions }));
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
    expect(blockOf(aPlan(), { lastNightly: last === undefined ? undefined : day(last), updatesInstalledBy: by })).toContain(words);
  });

  it('says how many cells wait on the Checks tab', () => {
    expect(blockOf(aPlan(), { problemCount: 1 })).toContain('1 cell to look at, listed on the Checks tab');
  });
});
