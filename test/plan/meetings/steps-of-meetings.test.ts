import { day } from '../../../src/days/plain-date.ts';
import { workingCalendar } from '../../../src/days/working-calendar.ts';
import { DEADLINE_RULES } from '../../../src/plan/clocks/deadline-rules.ts';
import { planBack, planBackWarning, rulesForBody, stepsOfMeeting } from '../../../src/plan/meetings/plan-back.ts';
import { BODY_KINDS } from '../../../src/plan/model.ts';
import { meetings as meetingsSection, programme, promises } from '../../../src/plan/position/overview/committees.ts';
import { aBody, aClearance, aDeadlineRule, aDecision, aMeeting, aPlan } from '../../support/builders.ts';
import { expectGolden } from '../../support/golden.ts';

const calendar = workingCalendar();
const rules = DEADLINE_RULES.map((rule, index) => ({ ...rule, row: index + 2 }));
type Rule = NonNullable<Parameters<typeof aDeadlineRule>[0]>;
const before = (name: string, number: number, more: Rule = {}) =>
  aDeadlineRule({ name, number, unit: 'calendar days', direction: 'before', anchor: 'Meeting', ...more });

describe('the steps of a meeting', () => {
  it.each([undefined, ...BODY_KINDS])('of a body of kind %s are these, before, on and after the day', (kind) => {
    const body = { name: 'The body', kind };
    const told = ['2026-05-01', '2026-06-17', '2026-06-24', '2026-06-25', '2026-08-31'].map((today) => {
      const steps = planBack({ body, date: day('2026-06-24'), rules, today: day(today), calendar });
      const lines = steps.map(({ name, kind: of, date, time, words, countdown, state, note, proof }) =>
        [`  ${name} (${of})`, date, time || '-', words, countdown, state, note || '-', proof === undefined ? 'no proof' : 'proof'].join(
          ' | ',
        ),
      );
      return [`on ${today}: ${planBackWarning(steps) || '-'}`, ...lines].join('\n');
    });
    expectGolden(`test/plan/meetings/steps-${(kind ?? 'none').toLowerCase()}.txt`, told.join('\n'));
  });

  it('of one day stand in this order: clearance, others, the meeting', () => {
    const request = { body: aBody(), date: day('2026-06-24'), today: day('2026-06-01'), calendar };
    const steps = planBack({
      ...request,
      rules: [before('Report to the clerk', 7), before('Clearance', 7), before('Something else', 7), before('Print', 1)],
    });
    expect(steps.map(({ name }) => name)).toEqual(['Clearance', 'Report to the clerk', 'Something else', 'Print', 'Meeting']);
  });

  it('count after the decision from the day it is published, or the meeting’s where no rule publishes it', () => {
    const after = before('Answer the scrutiny', 10, { direction: 'after', anchor: 'Recommendations received' });
    const published = before('Decision published', 2, { direction: 'after' });
    const dates = (...all: readonly ReturnType<typeof before>[]) =>
      planBack({ body: { name: 'x', kind: undefined }, date: day('2026-06-24'), rules: all, today: day('2026-06-01'), calendar }).map(
        ({ date }) => date,
      );
    expect(dates(after)).toEqual(['2026-06-24', '2026-07-04']);
    expect(dates(after, published)).toEqual(['2026-06-24', '2026-06-26', '2026-07-06']);
  });

  it.each([
    ['at once', '10:00', 'send by 10:00'],
    ['by its note alone', '9:30', 'By 9:30 at the latest'],
    ['not without a "by"', '', 'at 10:00'],
    ['not at half an hour', '', 'by 1030'],
  ])('have the hour that their note gives: %s', (_what, time, note) => {
    const [step] = planBack({
      body: aBody(),
      date: day('2026-06-24'),
      rules: [before('Report to the clerk', 7, { note })],
      today: day('2026-06-01'),
      calendar,
    });
    expect(step?.time).toBe(time);
  });

  it('follow from active rules of meetings; an executive’s own opening of papers goes before the general one', () => {
    const all = [
      before('Agenda open to the public', 5),
      before('Executive agenda open to the public', 6),
      before('Clearance', 7, { active: false }),
      before('Keep the papers', 8),
      before('Phase 1', 9),
      before('Call-in', 3),
    ];
    const names = (kind: Parameters<typeof rulesForBody>[1]['kind'], of = all) => rulesForBody(of, { kind }).map(({ name }) => name);
    expect(names('Executive')).toEqual(['Executive agenda open to the public', 'Call-in']);
    expect(names('Scrutiny')).toEqual(['Agenda open to the public']);
    expect(names('Executive', [all[0]!, { ...all[1]!, active: false }])).toEqual(['Agenda open to the public']);
    expect(names(undefined)).toEqual(['Agenda open to the public', 'Call-in']);
  });

  it.each([
    ['received today', [aClearance({ received: '2026-06-10' })], 'done', 'Received', 'S151 Officer: received on 10 June 2026.'],
    ['received tomorrow', [aClearance({ received: '2026-06-11' })], 'due', '5 working days left', 'S151 Officer: not requested.'],
    [
      'requested',
      [aClearance({ requested: '2026-06-01', received: '2026-06-11' })],
      'due',
      '5 working days left',
      'S151 Officer: requested on 1 June 2026, not received.',
    ],
    [
      'received twice',
      [aClearance({ received: '2026-06-09' }), aClearance({ officer: 'Legal', received: '2026-06-10' })],
      'done',
      'Received',
      'S151 Officer: received on 9 June 2026; Legal: received on 10 June 2026.',
    ],
  ] as const)('know a clearance %s', (_what, clearances, state, countdown, note) => {
    const steps = stepsOfMeeting(aMeeting({ date: '2026-06-24' }), undefined, {
      rules: [before('Clearance', 7)],
      today: day('2026-06-10'),
      calendar,
      clearances,
    });
    expect(steps[0]).toMatchObject({ state, countdown, note });
    expect(steps[1]?.words).toBe('the body');
  });

  it('are none without a day; those that have gone are named', () => {
    expect(stepsOfMeeting(aMeeting({ date: undefined }), aBody(), { rules, today: day('2026-06-10'), calendar })).toEqual([]);
    const steps = (today: string) =>
      planBack({
        body: aBody(),
        date: day('2026-06-24'),
        rules: [before('Report to the clerk', 7), before('Print', 8)],
        today: day(today),
        calendar,
      });
    expect(['2026-06-16', '2026-06-17', '2026-06-18', '2026-06-25'].map((today) => planBackWarning(steps(today)))).toEqual([
      '',
      '1 date has already passed: Print (16 June 2026).',
      '2 dates have already passed: Print (16 June 2026) and Report to the clerk (17 June 2026).',
      '',
    ]);
  });
});

describe('committees on the overview', () => {
  const plan = aPlan({
    bodies: [
      aBody({ name: 'Scrutiny', monitors: true, frequency: 'Monthly' }),
      aBody({ row: 3, ref: 'B2', name: 'Cabinet' }),
      aBody({ row: 4, ref: 'B3', name: 'Board' }),
    ],
    meetings: [
      aMeeting({ ref: 'M1', date: '2026-07-15' }),
      aMeeting({ ref: 'M2', body: 'B9', date: '2026-07-01' }),
      aMeeting({ ref: 'M3', body: 'B2', date: '2026-06-30' }),
      aMeeting({ ref: 'M4', body: 'B2', date: undefined }),
    ],
    deadlineRules: [before('Report to the clerk', 7, { note: 'by 10:00' }), before('Clearance', 8)],
    decisions: [aDecision({ text: 'Do it' }), aDecision({ ref: 'D2', state: 'Met' })],
  });
  it('are told like this', () => {
    const context = { plan, today: day('2026-07-01'), calendar, before: undefined };
    const sections = [meetingsSection, programme, promises].map((make) => {
      const { title, sentences, tables } = make(context);
      return [
        `## ${title}`,
        ...sentences,
        ...tables.flatMap(({ headings, rows }) => [headings, ...rows].map((cells) => cells.join(' | '))),
      ].join('\n');
    });
    expectGolden('test/plan/meetings/committees.txt', sections.join('\n'));
  });
});
