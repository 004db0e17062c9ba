import { shown } from '../../support/shown.ts';
import { describe, expect, it } from '@jest/globals';
import { clocksOfPlan, statutoryDate } from '../../../src/plan/clocks/clocks-of-plan.ts';
import { DEADLINE_RULES } from '../../../src/plan/clocks/deadline-rules.ts';
import { inspectionProblems } from '../../../src/plan/clocks/inspection-problems.ts';
import { printedProof } from '../../../src/plan/clocks/proof.ts';
import { concerns, ruleKind } from '../../../src/plan/clocks/rule-kinds.ts';
import { ruleProblems } from '../../../src/plan/clocks/rule-problems.ts';
import { inspectionRuleProblems } from '../../../src/plan/clocks/rules-of-inspection.ts';
import type { Inspection, Plan } from '../../../src/plan/model.ts';
import { day } from '../../../src/days/plain-date.ts';
import { workingCalendar } from '../../../src/days/working-calendar.ts';
import { aDeadlineRule, aJudgement, aMeeting, anInspection, aPlan, aPlanVersion } from '../../support/builders.ts';

const calendar = workingCalendar();
const deadlineRules = DEADLINE_RULES.map((rule, index) => ({ ...rule, row: index + 2 }));
const FROM_PUBLICATION = 'Written statement of action, counted from publication';
const bury = (changes: Parameters<typeof anInspection>[0] = {}): Inspection =>
  anInspection({
    framework: 'SIF',
    fieldworkStart: '2016-02-22',
    fieldworkEnd: '2016-03-17',
    reportReceived: undefined,
    reportPublished: '2016-05-16',
    statedDeadline: '2016-08-23',
    rules: [FROM_PUBLICATION],
    ...changes,
  });
const clocks = (inspection: Inspection, today = '2016-08-01', more: Partial<Plan> = {}) =>
  clocksOfPlan(aPlan({ inspections: [inspection], deadlineRules, ...more }), day(today), calendar);

describe('clocksOfPlan', () => {
  it('computes 23 August 2016 from publication, names the anchor and finds the stated date the same', () => {
    const [clock, ...others] = clocks(bury());
    expect(others).toEqual([]);
    expect(clock).toMatchObject({
      anchorName: 'Report published',
      anchorDate: '2016-05-16',
      computed: '2016-08-23',
      stated: '2016-08-23',
      state: 'running',
      countdown: '16 working days left',
    });
    expect(clock?.difference).toBe('The stated date is the computed one, 23 August 2016.');
  });

  it('proves the date with 70 counted days that skip 30 May', () => {
    const proof = clocks(bury())[0]?.proof;
    expect(proof?.lines.filter((line) => line.counted)).toHaveLength(70);
    expect(proof?.lines.find((line) => line.date === '2016-05-30')).toMatchObject({ counted: false, why: 'Spring bank holiday' });
    expect(proof === undefined ? [] : printedProof(proof)).toContain('Result: Tuesday 23 August 2016');
  });

  it('shows a stated date that differs, with the days between', () => {
    const [clock] = clocks(bury({ statedDeadline: '2016-08-25' }));
    expect(clock?.difference).toBe('The stated date, 25 August 2016, is 2 days later than the computed one, 23 August 2016.');
  });

  it('waits honestly for an event without a date', () => {
    const [clock] = clocks(bury({ reportPublished: undefined, statedDeadline: undefined }));
    expect(clock).toMatchObject({ state: 'waiting', computed: undefined, countdown: 'Waits for the report to be published' });
    expect(clock?.sentence).toBe(
      `${FROM_PUBLICATION}: waits for the report to be published; then due 70 working days after publication of the report.`,
    );
  });

  it.each([
    ['running on its last day', '2016-08-23', [], 'running', 'Due today'],
    ['passed the day after', '2016-08-24', [], 'passed', '1 working day overdue'],
    ['met once the version is sent in time', '2016-09-01', [aPlanVersion({ submission: '2016-08-22' })], 'met', 'Met on 22 August 2016'],
    ['met late', '2016-09-01', [aPlanVersion({ submission: '2016-08-31' })], 'met late', 'Met late, on 31 August 2016'],
    ['not met by a submission still ahead', '2016-08-10', [aPlanVersion({ submission: '2016-08-22' })], 'running', '9 working days left'],
  ])('is %s', (_because, today, versions, state, countdown) => {
    expect(clocks(bury(), today, { versions })[0]).toMatchObject({ state, countdown });
  });

  it('runs every rule that the framework and judgements call for where the inspection names none', () => {
    const names = clocks(bury({ rules: [], reportReceived: '2016-05-09' })).map((clock) => clock.rule.name);
    expect(names).toEqual(['Publish the inspection report', 'Written statement of action', FROM_PUBLICATION]);
    const inadequate = clocks(bury({ rules: [] }), '2016-08-01', { judgements: [aJudgement({ grade: 'Inadequate' })] }).map(
      (clock) => clock.rule.name,
    );
    expect(inadequate).toContain('Re-inspection after an inadequate judgement: latest');
    expect(clocks(bury({ rules: [], framework: 'LGA peer review' }))).toEqual([]);
    expect(clocks(bury({ rules: [], framework: 'Area SEND' })).map((clock) => clock.rule.name)).toContain('Area SEND priority action plan');
  });

  it('takes the publishing of the report as done on its date', () => {
    const [clock] = clocks(bury({ rules: ['Publish the inspection report'], reportReceived: '2016-05-09' }));
    expect(clock?.state).toBe('met');
  });
});

describe('clocksOfPlan, re-inspection', () => {
  const first = bury({
    ref: 'I1',
    rules: ['Re-inspection: latest, within three years'],
    reportPublished: '2012-06-13',
    fieldworkStart: undefined,
    fieldworkEnd: undefined,
    statedDeadline: undefined,
  });
  const standing = (today: string, others: readonly Inspection[] = []) =>
    clocksOfPlan(aPlan({ inspections: [first, ...others], deadlineRules }), day(today), calendar)[0];

  it.each([
    ['runs until its last day', '2015-06-12', [], 'running', 'Due on Saturday 13 June 2015'],
    ['has passed, and nobody is late', '2015-06-16', [], 'passed', 'Passed on 13 June 2015'],
    ['ends when inspectors come back', '2016-07-04', [bury({ ref: 'I4' })], 'met', 'Inspectors came back on 22 February 2016'],
    [
      'does not end with a peer review',
      '2016-07-04',
      [bury({ ref: 'I3', framework: 'LGA peer review' })],
      'passed',
      'Passed on 13 June 2015',
    ],
  ])('%s', (_because, today, others, state, countdown) => {
    expect(standing(today, others)).toMatchObject({ computed: '2015-06-13', state, countdown });
  });
});

describe('statutoryDate', () => {
  it('is the earliest of the plan clocks', () => {
    expect(statutoryDate(clocks(bury({ rules: [], reportReceived: '2016-05-09' })), 'I1')?.date).toBe('2016-08-16');
  });

  it('is the stated date while nothing can be computed', () => {
    expect(statutoryDate(clocks(bury({ reportPublished: undefined })), 'I1')?.date).toBe('2016-08-23');
  });
});

describe('inspectionProblems', () => {
  const problems = (changes: Parameters<typeof anInspection>[0], more: Partial<Plan> = {}) =>
    inspectionProblems(aPlan({ inspections: [bury(changes)], deadlineRules, ...more }), day('2016-08-01'), calendar);

  it.each([
    ['a missing anchor beside a stated date', { reportPublished: undefined }, 'anchor-missing', 'Report published'],
    [
      'an anchor on a Sunday',
      { reportPublished: '2016-05-15', statedDeadline: undefined },
      'anchor-not-working-day',
      'Sunday 15 May 2016 is not a working day.',
    ],
    [
      'an anchor on a bank holiday',
      { reportPublished: '2016-05-30', statedDeadline: undefined },
      'anchor-not-working-day',
      '(Spring bank holiday)',
    ],
    ['a stated date that differs', { statedDeadline: '2016-08-30' }, 'stated-differs', '7 days later'],
    [
      'dates out of order',
      { fieldworkStart: '2016-03-18' },
      'inspection-dates-order',
      '17 March 2016 is before fieldwork start (18 March 2016)',
    ],
    [
      'an anchor after the known calendar',
      { reportPublished: '2031-05-16', statedDeadline: undefined },
      'anchor-beyond-calendar',
      'computed by rule',
    ],
  ])('says so of %s', (_because, changes, code, words) => {
    expect(shown(problems(changes))).toEqual([
      expect.objectContaining({ tab: 'Inspections', row: 2, code, message: expect.stringContaining(words) }),
    ]);
  });

  it('is content with a stated date that either way of counting gives', () => {
    expect(problems({ rules: [], reportReceived: '2016-05-09' })).toEqual([]);
    expect(problems({ rules: [], reportReceived: '2016-05-09', statedDeadline: '2016-08-16' })).toEqual([]);
    expect(problems({ rules: [], reportReceived: '2016-05-09', statedDeadline: '2016-08-17' }).map((each) => each.code)).toEqual([
      'stated-differs',
      'stated-differs',
    ]);
  });

  it('refuses an anchor before 2000 and says why', () => {
    const found = problems({
      fieldworkStart: undefined,
      fieldworkEnd: undefined,
      reportPublished: '1999-05-17',
      statedDeadline: undefined,
    });
    expect(found.map((each) => each.code)).toEqual(['anchor-too-early', 'clock-refused']);
  });

  it('says that a meeting is before the report it serves', () => {
    const found = problems({}, { meetings: [aMeeting({ row: 4, date: '2016-05-13', inspections: ['I1'] })] });
    expect(found).toEqual([expect.objectContaining({ of: 'meetings', row: 4, code: 'anchor-after-meeting' })]);
  });
});

describe('inspectionRuleProblems', () => {
  it.each([
    ['asks for the nearest rule', ['Writen statement of action'], 'deadline-rule-unknown', 'Did you mean "Written statement of action"?'],
    ['names a rule that is switched off', ['Call-in ends at midday'], 'deadline-rule-inactive', 'is switched off'],
    ['names a rule of meetings', ['Call-in ends'], 'deadline-rule-of-meeting', 'no event of an inspection'],
  ])('%s', (_because, rules, code, words) => {
    expect(inspectionRuleProblems({ inspections: [bury({ rules })], deadlineRules })).toEqual([
      expect.objectContaining({ code, words: expect.stringContaining(words) }),
    ]);
  });
});

describe('ruleProblems', () => {
  it.each([[0], [-5], [1.5]])('refuses a rule of %d days with a sentence', (number) => {
    expect(ruleProblems([aDeadlineRule({ row: 9, number })])).toEqual([
      expect.objectContaining({ of: 'deadlineRules', row: 9, code: 'rule-unusable' }),
    ]);
  });

  it('finds a name used twice', () => {
    expect(ruleProblems([aDeadlineRule(), aDeadlineRule({ row: 3 })]).map((each) => [each.row, each.code])).toEqual([
      [3, 'rule-name-repeated'],
    ]);
  });

  it('finds nothing in the rules that ship', () => {
    expect(ruleProblems(deadlineRules)).toEqual([]);
  });
});

describe('ruleKind', () => {
  it('knows every rule that ships', () => {
    expect(Object.fromEntries(deadlineRules.map((rule) => [rule.name, ruleKind(rule)]))).toEqual({
      'Publish the inspection report': 'publish report',
      'Written statement of action': 'plan',
      [FROM_PUBLICATION]: 'plan',
      'Joint targeted area inspection: written statement': 'plan',
      'Focused visit with priority action: draft plan': 'plan',
      'Focused visit with priority action: final plan': 'plan',
      'Area SEND priority action plan': 'plan',
      'Improvement within six months, from publication': 'phase',
      'Improvement within six months, from the end of fieldwork': 'phase',
      'Re-inspection: latest, within three years': 're-inspection',
      'Re-inspection after an inadequate judgement: earliest': 're-inspection',
      'Re-inspection after an inadequate judgement: latest': 're-inspection',
      'Inspection begins after the call': 'call',
      'Agenda and report open to the public': 'open to the public',
      'Executive agenda and report open to the public': 'open to the public',
      'Notice of a key decision': 'key decision notice',
      'Final report to the clerk': 'final report',
      'Clearance by legal and finance': 'clearance',
      'Decision published': 'decision notice',
      'Call-in ends': 'call-in',
      'Call-in ends at midday': 'call-in',
      'Executive answers scrutiny': 'response',
      'Keep minutes and reports open to inspection': 'retention',
      'Keep background papers open to inspection': 'retention',
    });
  });

  it('keeps call-in to the executive', () => {
    expect([
      concerns({ name: 'Call-in ends' }, 'Executive'),
      concerns({ name: 'Call-in ends' }, 'Scrutiny'),
      concerns({ name: 'Call-in ends' }, undefined),
    ]).toEqual([true, false, true]);
  });
});
