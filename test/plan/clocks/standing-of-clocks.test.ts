import { day } from '../../../src/days/plain-date.ts';
import { workingCalendar } from '../../../src/days/working-calendar.ts';
import { clocksOfPlan, statutoryDate } from '../../../src/plan/clocks/clocks-of-plan.ts';
import { inspectionProblems } from '../../../src/plan/clocks/inspection-problems.ts';
import { reinspectionWindows } from '../../../src/plan/inspections/reinspection-window.ts';
import { aCalendarRow, aDeadlineRule, aMeeting, anInspection, aPlan, aPlanVersion } from '../../support/builders.ts';
import { expectGolden } from '../../support/golden.ts';
import { told } from '../../support/told.ts';

const calendar = workingCalendar([aCalendarRow({ date: '2026-03-04' })]);
const NO_DATES = { fieldworkStart: undefined, fieldworkEnd: undefined, reportReceived: undefined, reportPublished: undefined };
type Rule = NonNullable<Parameters<typeof aDeadlineRule>[0]>;
type Visit = NonNullable<Parameters<typeof anInspection>[0]>;
const months = (name: string, number: number, more: Rule = {}): Rule => ({
  name,
  number,
  unit: 'months',
  anchor: 'Report published',
  ...more,
});

interface Case {
  readonly rules: readonly Rule[];
  readonly visits?: readonly Visit[];
  readonly today?: string;
  readonly submission?: string;
}
const rulesOf = (rules: readonly Rule[]) => rules.map((rule, at) => aDeadlineRule({ row: at + 2, ...rule }));
const planOf = ({ rules, visits = [{}], submission }: Case) =>
  aPlan({
    deadlineRules: rulesOf(rules),
    inspections: visits.map((visit, at) =>
      anInspection({
        ref: `I${at + 1}`,
        row: at + 2,
        name: `Visit ${at + 1}`,
        ...NO_DATES,
        reportPublished: '2026-03-09',
        rules: rules.map(({ name = '' }) => name),
        ...visit,
      }),
    ),
    versions: [
      aPlanVersion({ submission }),
      aPlanVersion({ inspection: 'I9', submission: '2020-01-01' }),
      aPlanVersion({ submission: undefined }),
    ],
  });

const PLAN = months('Statement of action', 3);
const AGAIN: Visit = { framework: 'ILACS', reportPublished: undefined, fieldworkStart: '2027-01-11', rules: ['None'] };
const EARLIEST = months('Re-inspection: earliest', 6);
const LATEST = months('Re-inspection: latest', 36);

const CASES: Readonly<Record<string, Case>> = {
  'a plan, running': { rules: [PLAN], today: '2026-06-08' },
  'a plan, on its day': { rules: [PLAN], today: '2026-06-09' },
  'a plan, the day after': { rules: [PLAN], today: '2026-06-10' },
  'a plan, sent in time': { rules: [PLAN], today: '2026-06-10', submission: '2026-06-09' },
  'a plan, sent late': { rules: [PLAN], today: '2026-06-10', submission: '2026-06-10' },
  'a plan, sent tomorrow': { rules: [PLAN], today: '2026-06-08', submission: '2026-06-09' },
  'a plan, as stated': { rules: [PLAN], visits: [{ statedDeadline: '2026-06-09' }] },
  'a plan, stated otherwise': { rules: [PLAN], visits: [{ statedDeadline: '2026-06-10' }] },
  'a plan, stated as another clock has it': { rules: [PLAN, months('Action plan', 4)], visits: [{ statedDeadline: '2026-07-09' }] },
  'a plan, stated as another inspection’s clock has it': {
    rules: [PLAN],
    visits: [{ statedDeadline: '2026-07-09' }, { reportPublished: '2026-04-09', statedDeadline: '2026-07-09' }],
  },
  'a plan without its event': { rules: [PLAN], visits: [{ reportPublished: undefined }] },
  'a plan without its event, stated': { rules: [PLAN], visits: [{ reportPublished: undefined, statedDeadline: '2026-06-09' }] },
  'a plan from an impossible event': { rules: [PLAN], visits: [{ reportPublished: '2106-03-09', statedDeadline: '2026-06-09' }] },
  'a plan from the last year that is believed': { rules: [PLAN], visits: [{ reportPublished: '2099-03-09' }] },
  'a plan from the year after': { rules: [PLAN], visits: [{ reportPublished: '2100-03-09' }] },
  'a plan from the first year that is known': { rules: [PLAN], visits: [{ reportPublished: '2000-01-04' }] },
  'a plan that goes back before it': { rules: [{ ...PLAN, direction: 'before' }], visits: [{ reportPublished: '2000-03-31' }] },
  'a plan that goes back to it': { rules: [{ ...PLAN, direction: 'before' }], visits: [{ reportPublished: '2000-04-01' }] },
  'a plan from long ago': { rules: [PLAN], visits: [{ reportPublished: '1970-03-09' }] },
  'a plan that counts nothing': { rules: [{ ...PLAN, number: 0 }] },
  'a plan before its event': { rules: [{ ...PLAN, direction: 'before' }], today: '2025-12-09' },
  'a phase stated': { rules: [months('Phase 1', 3)], visits: [{ statedDeadline: '2026-06-10' }] },
  'publishing, done': {
    rules: [{ name: 'Publish the report', number: 30, anchor: 'Report received' }],
    visits: [{ reportReceived: '2026-03-02' }],
  },
  'publishing, done late': {
    rules: [{ name: 'Publish the report', number: 2, anchor: 'Report received' }],
    visits: [{ reportReceived: '2026-03-02' }],
  },
  'publishing, to do': {
    rules: [{ name: 'Publish the report', number: 3, anchor: 'Report received' }],
    visits: [{ reportReceived: '2026-03-02', reportPublished: undefined }],
    today: '2026-03-03',
  },
  'a letter, by its day or the report’s': {
    rules: [{ name: 'Answer the letter', number: 5, anchor: 'Letter received' }],
    visits: [{ letterReceived: '2026-03-02', reportReceived: '2026-03-09' }, { reportReceived: '2026-03-09' }, {}],
  },
  'a window, before it opens': { rules: [EARLIEST, LATEST], today: '2026-09-08' },
  'a window, on the day it opens': { rules: [EARLIEST, LATEST], today: '2026-09-09' },
  'a window, the day after': { rules: [EARLIEST, LATEST], today: '2026-09-10' },
  'a window, on its last day': { rules: [EARLIEST, LATEST], today: '2029-03-09' },
  'a window, closed': { rules: [EARLIEST, LATEST], today: '2029-03-10' },
  'a window without an end': { rules: [EARLIEST], today: '2026-03-10' },
  'a window without an end, open': { rules: [EARLIEST], today: '2029-03-10' },
  'a window without a beginning': { rules: [LATEST], today: '2026-09-08' },
  'a window that waits': { rules: [EARLIEST, LATEST], visits: [{ reportPublished: undefined }] },
  'a window, inspectors back tomorrow': { rules: [LATEST], visits: [{}, AGAIN], today: '2027-01-10' },
  'a window, inspectors back today': { rules: [LATEST], visits: [{}, AGAIN], today: '2027-01-11' },
  'a window, inspectors back twice': {
    rules: [LATEST],
    visits: [{}, AGAIN, { ...AGAIN, fieldworkStart: '2026-11-02' }],
    today: '2027-01-11',
  },
  'a window, a review': { rules: [LATEST], visits: [{}, { ...AGAIN, framework: 'Peer review' }], today: '2027-01-11' },
  'a window, inspectors before': { rules: [LATEST], visits: [{}, { ...AGAIN, fieldworkStart: '2026-03-09' }], today: '2027-01-11' },
  'a window, inspectors the day after': { rules: [LATEST], visits: [{}, { ...AGAIN, fieldworkStart: '2026-03-10' }], today: '2027-01-11' },
  'a window from receipt, published later': {
    rules: [{ ...LATEST, anchor: 'Report received' }],
    visits: [{ reportReceived: '2026-03-01', reportPublished: undefined, fieldworkEnd: '2027-02-01' }, AGAIN],
    today: '2027-01-11',
  },
  'a window from fieldwork': {
    rules: [{ ...LATEST, anchor: 'Fieldwork end' }],
    visits: [{ reportPublished: undefined, fieldworkEnd: '2026-03-01' }, AGAIN],
    today: '2027-01-11',
  },
  'a window from the start of fieldwork': {
    rules: [{ ...LATEST, anchor: 'Fieldwork start' }],
    visits: [{ reportPublished: undefined, fieldworkStart: '2026-03-01' }, AGAIN],
    today: '2027-01-11',
  },
};

describe('clocks', () => {
  it('stand like this', () => {
    const lines = Object.entries(CASES).map(([what, each]) => {
      const plan = planOf(each);
      const today = day(each.today ?? '2026-03-10');
      const clocks = clocksOfPlan(plan, today, calendar);
      const by = statutoryDate(clocks, 'I1');
      return [
        `# ${what}`,
        ...clocks.map(({ inspection, state, countdown, sentence, difference, proof }) =>
          [inspection.ref, state, countdown, sentence, difference || '-', proof === undefined ? 'no proof' : 'proof'].join(' | '),
        ),
        ...(by === undefined ? [] : [`statutory: ${by.date} ${by.clock.rule.name}`]),
        ...reinspectionWindows(plan, today, calendar).map(({ inspection, opens, closes, state, sentence }) =>
          ['window', inspection.ref, opens ?? '-', closes ?? '-', state, sentence].join(' | '),
        ),
        ...inspectionProblems(plan, today, calendar).map(told),
      ].join('\n');
    });
    expectGolden('test/plan/clocks/standing-of-clocks.txt', lines.join('\n'));
  });

  it('have the earliest computed date, else the earliest stated one', () => {
    const plan = planOf({
      rules: [months('Action plan', 5), months('Statement', 4), months('Draft plan', 5)],
      visits: [{ statedDeadline: '2026-01-01' }],
    });
    const clocks = clocksOfPlan(plan, day('2026-03-10'), calendar);
    expect(statutoryDate(clocks, 'I1')).toMatchObject({ date: '2026-07-09', clock: { rule: { name: 'Statement' } } });
    expect(statutoryDate(clocks, 'I2')).toBeUndefined();
    const waiting = planOf({ rules: [months('Action plan', 5)], visits: [{ reportPublished: undefined, statedDeadline: '2026-01-01' }] });
    expect(statutoryDate(clocksOfPlan(waiting, day('2026-03-10'), calendar), 'I1')?.date).toBe('2026-01-01');
  });

  it('are asked about where the dates of an inspection do not fit', () => {
    const dates = {
      fieldworkStart: '2026-03-02',
      fieldworkEnd: '2026-03-03',
      letterReceived: '2026-03-05',
      reportReceived: '2026-03-06',
      reportPublished: '2026-03-09',
    } as const;
    const visits: readonly Visit[] = [
      dates,
      { ...dates, fieldworkEnd: '2026-03-02', letterReceived: '2026-03-02' },
      { ...dates, fieldworkStart: '2026-03-10' },
      { ...dates, letterReceived: undefined, reportReceived: '2026-03-02' },
      { reportPublished: '2026-03-07' },
      { reportPublished: '2026-03-08' },
      { reportPublished: '2026-03-04' },
      { reportPublished: '2026-04-06' },
      { reportPublished: '1994-12-30' },
      { reportPublished: '1999-12-31' },
      { reportPublished: '2000-01-04' },
      { reportPublished: '2028-12-29' },
      { reportPublished: '2029-01-02' },
      { reportPublished: '2031-01-02' },
    ];
    const plan = planOf({ rules: [], visits });
    const meetings = ['2026-03-05', '2026-03-06', undefined].map((date, at) => aMeeting({ row: at + 2, date, inspections: ['I1', 'I5'] }));
    expectGolden(
      'test/plan/clocks/dates-of-inspections.txt',
      inspectionProblems({ ...plan, meetings }, day('2026-03-10'), calendar)
        .map(told)
        .join('\n'),
    );
  });
});
