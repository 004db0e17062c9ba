import { describe, expect, it } from '@jest/globals';
import { DEADLINE_RULES } from '../../../src/plan/clocks/deadline-rules.ts';
import { reinspectionWindows } from '../../../src/plan/inspections/reinspection-window.ts';
import type { Plan } from '../../../src/plan/model.ts';
import { phaseDeadlines, phaseProblems } from '../../../src/plan/deadlines/phase-deadlines.ts';
import { day } from '../../../src/days/plain-date.ts';
import { workingCalendar } from '../../../src/days/working-calendar.ts';
import { anAction, anInspection, aPlan, aWorkstream } from '../../support/builders.ts';

const calendar = workingCalendar();
const deadlineRules = DEADLINE_RULES.map((rule, index) => ({ ...rule, row: index + 2 }));
const SIX_MONTHS = 'Improvement within six months, from publication';
const inspection = anInspection({
  framework: 'SLAC',
  fieldworkStart: '2012-02-20',
  fieldworkEnd: '2012-03-02',
  reportReceived: undefined,
  reportPublished: '2012-04-10',
  rules: [SIX_MONTHS],
});
const phased = (more: Partial<Plan> = {}) =>
  aPlan({
    deadlineRules,
    inspections: [inspection],
    workstreams: [aWorkstream({ phase: '1' }), aWorkstream({ ref: 'W5', phase: '2' })],
    ...more,
  });

describe('phaseDeadlines', () => {
  it('gives phase 1 from publication and from the end of fieldwork, each named', () => {
    const [phase, ...others] = phaseDeadlines(phased(), day('2012-08-21'), calendar);
    expect(others).toEqual([]);
    expect(phase).toMatchObject({ phase: '1', deadline: '2012-10-10' });
    expect(phase?.anchors.map((each) => [each.anchor, each.deadline])).toEqual([
      ['Report published', '2012-10-10'],
      ['Fieldwork end', '2012-09-02'],
    ]);
    expect(phase?.sentence).toBe(
      'Phase 1: 10 October 2012 from publication of the report (10 April 2012): 35 working days left. It would be ' +
        '2 September 2012 from the end of fieldwork (2 March 2012).',
    );
  });

  it('takes a rule called after a phase for that phase', () => {
    const own = {
      row: 40,
      name: 'Phase 2',
      number: 18,
      unit: 'months',
      direction: 'after',
      anchor: 'Fieldwork end',
      source: 'Local',
      verifiedOn: undefined,
      note: '',
      active: true,
    } as const;
    const found = phaseDeadlines(
      phased({ deadlineRules: [own], inspections: [{ ...inspection, rules: ['Phase 2'] }] }),
      day('2012-08-21'),
      calendar,
    );
    expect(found.map((each) => [each.phase, each.deadline])).toEqual([['2', '2013-09-02']]);
  });

  it('waits while its event has no date', () => {
    const [phase] = phaseDeadlines(phased({ inspections: [{ ...inspection, reportPublished: undefined }] }), day('2012-08-21'), calendar);
    expect(phase?.deadline).toBeUndefined();
    expect(phase?.sentence).toBe(
      'Phase 1: waits for the report to be published, then 6 months after publication of the report. It would be ' +
        '2 September 2012 from the end of fieldwork (2 March 2012).',
    );
  });
});

describe('phaseProblems', () => {
  const codes = (deadline: Parameters<typeof anAction>[0]) =>
    phaseProblems(phased({ actions: [anAction({ workstream: 'W1', ...deadline })] }), day('2012-08-21'), calendar).map((each) => each.code);

  it.each([
    ['accepts the last day of the phase', { deadline: '2012-10-10' }, []],
    ['finds the day after', { deadline: '2012-10-11' }, ['deadline-after-phase']],
    [
      'accepts "by October 2012" for a phase that ends in October',
      { deadline: { kind: 'latest', date: day('2012-10-31'), words: 'by October 2012', note: '' } },
      [],
    ],
    ['leaves a later phase alone', { deadline: '2013-09-30', workstream: 'W5' }, []],
  ] as const)('%s', (_because, changes, expected) => {
    expect(codes(changes)).toEqual(expected);
  });
});

describe('reinspectionWindows', () => {
  const rules = ['Re-inspection after an inadequate judgement: earliest', 'Re-inspection after an inadequate judgement: latest'];
  const window = (today: string, changes: Parameters<typeof anInspection>[0] = {}) =>
    reinspectionWindows(
      phased({ inspections: [{ ...inspection, name: 'the inspection of 2012', rules, ...changes } as typeof inspection] }),
      day(today),
      calendar,
    )[0];

  it.each([
    [
      '2013-04-09',
      'not yet open',
      'Re-inspection after the inspection of 2012: the window opens 10 April 2013 (1 working day left), closes 10 ' +
        'October 2013 (129 working days left).',
    ],
    [
      '2013-04-10',
      'open',
      'Re-inspection after the inspection of 2012: the window is open, closes 10 October 2013 (128 working days left).',
    ],
    ['2013-10-10', 'open', 'Re-inspection after the inspection of 2012: the window is open, closes 10 October 2013 (due today).'],
    ['2013-10-11', 'closed', 'Re-inspection after the inspection of 2012: the window closed on 10 October 2013.'],
  ])('on %s is %s', (today, state, sentence) => {
    expect(window(today)).toMatchObject({ state, sentence });
  });

  it('waits for publication', () => {
    expect(window('2012-05-01', { reportPublished: undefined })).toMatchObject({
      state: 'waiting',
      sentence: 'Re-inspection after the inspection of 2012: waits for the report to be published.',
    });
  });
});
