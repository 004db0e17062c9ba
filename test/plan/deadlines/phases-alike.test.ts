import { day } from '../../../src/days/plain-date.ts';
import type { DeadlineReading } from '../../../src/days/deadlines/deadline-reading.ts';
import { workingCalendar } from '../../../src/days/working-calendar.ts';
import { phaseDays, phaseDeadlines, phaseProblems, phasesOf } from '../../../src/plan/deadlines/phase-deadlines.ts';
import { aDeadlineRule, anAction, anInspection, aPlan, aWorkstream } from '../../support/builders.ts';
import { told } from '../../support/told.ts';

const calendar = workingCalendar();
const TODAY = day('2026-07-01');
type Rule = NonNullable<Parameters<typeof aDeadlineRule>[0]>;
/** An inspection published on Monday 9 March 2026, with fieldwork until Friday 23 January. */
const planWith = (rules: readonly Rule[], phases: readonly string[] = ['1'], changes: Parameters<typeof anInspection>[0] = {}) =>
  aPlan({
    deadlineRules: rules.map((rule, at) => aDeadlineRule({ row: at + 2, unit: 'months', anchor: 'Report published', ...rule })),
    inspections: [anInspection({ reportReceived: undefined, rules: rules.map(({ name = '' }) => name), ...changes })],
    workstreams: phases.map((phase, at) => aWorkstream({ ref: `W${at}`, phase })),
  });
const found = (...of: Parameters<typeof planWith>) =>
  phaseDeadlines(planWith(...of), TODAY, calendar).map(({ phase, rule, deadline }) => `${phase} by ${rule.name}: ${deadline ?? '-'}`);

describe('the deadlines of phases', () => {
  it.each<readonly [string, readonly Rule[], readonly string[], readonly string[]]>([
    ['one rule', [{ name: 'Phase 1', number: 6 }], ['1'], ['1 by Phase 1: 2026-09-09']],
    [
      'two of one span for one phase: the first',
      [
        { name: 'Phase 1', number: 6 },
        { name: 'Phase 1 from fieldwork', number: 6, anchor: 'Fieldwork end' },
      ],
      ['1'],
      ['1 by Phase 1: 2026-09-09'],
    ],
    [
      'two of other numbers for one phase',
      [
        { name: 'Phase 1', number: 6 },
        { name: 'Phase 1 again', number: 7 },
      ],
      ['1'],
      ['1 by Phase 1: 2026-09-09', '1 by Phase 1 again: 2026-10-09'],
    ],
    [
      'two of other units for one phase',
      [
        { name: 'Phase 1', number: 6 },
        { name: 'Phase 1 again', number: 6, unit: 'years' },
      ],
      ['1'],
      ['1 by Phase 1: 2026-09-09', '1 by Phase 1 again: 2032-03-09'],
    ],
    [
      'two of one span for two phases',
      [
        { name: 'Phase 1', number: 6 },
        { name: 'Phase 2', number: 6 },
      ],
      ['1', '2'],
      ['1 by Phase 1: 2026-09-09', '2 by Phase 2: 2026-09-09'],
    ],
    ['a phase that the plan writes otherwise', [{ name: 'Phase 1', number: 6 }], ['PHASE 1'], ['PHASE 1 by Phase 1: 2026-09-09']],
    ['a phase that the plan does not name', [{ name: 'Phase 3', number: 6 }], ['1'], ['3 by Phase 3: 2026-09-09']],
    ['a rule without a phase: the first', [{ name: 'Within six months', number: 6 }], ['2', '1'], ['1 by Within six months: 2026-09-09']],
    ['a rule without a phase, in a plan without any', [{ name: 'Within six months', number: 6 }], [], []],
    ['a rule of something else', [{ name: 'Statement of action', number: 6 }], ['1'], []],
  ])('are, of %s', (_what, rules, phases, wanted) => {
    expect(found(rules, phases)).toEqual(wanted);
  });

  it.each<readonly [string, Rule, Parameters<typeof anInspection>[0], string]>([
    [
      'from each event that has a day',
      { name: 'Phase 1', number: 6 },
      { reportReceived: '2026-03-02' },
      'Phase 1: 9 September 2026 from publication of the report (9 March 2026): 49 working days left. It would be ' +
        '2 September 2026 from receipt of the report (2 March 2026), and 23 July 2026 from the end of fieldwork (23 January 2026).',
    ],
    [
      'from the only event',
      { name: 'Phase 1', number: 6 },
      { fieldworkEnd: undefined },
      'Phase 1: 9 September 2026 from publication of the report (9 March 2026): 49 working days left.',
    ],
    [
      'that waits',
      { name: 'Phase 1', number: 6, anchor: 'Letter received' },
      { reportPublished: undefined },
      'Phase 1: waits for the letter to be received, then 6 months after receipt of the letter. It would be 23 July ' +
        '2026 from the end of fieldwork (23 January 2026).',
    ],
    [
      'that waits alone',
      { name: 'Phase 1', number: 6 },
      { reportPublished: undefined, fieldworkEnd: undefined },
      'Phase 1: waits for the report to be published, then 6 months after publication of the report.',
    ],
    [
      'that has passed',
      { name: 'Phase 1', number: 1 },
      { fieldworkEnd: undefined },
      'Phase 1: 9 April 2026 from publication of the report (9 March 2026): 57 working days overdue.',
    ],
  ])('are told %s', (_what, rule, changes, sentence) => {
    expect(phaseDeadlines(planWith([rule], ['1'], changes), TODAY, calendar)[0]?.sentence).toBe(sentence);
  });

  it('are told by the plan’s own name for the phase', () => {
    const sentences = ['PHASE 1', 'phase 1'].map((name) =>
      phaseDeadlines(planWith([{ name: 'Phase 1', number: 6 }], [name]), TODAY, calendar)[0]?.sentence.slice(0, 8),
    );
    expect(sentences).toEqual(['PHASE 1:', 'phase 1:']);
  });

  const latest = (date: string): DeadlineReading => ({ kind: 'latest', date: day(date), words: 'by then', note: 'the last day' });
  it.each<readonly [string, Parameters<typeof anAction>[0], string | undefined, boolean]>([
    ['on its last day', { deadline: '2026-09-09' }, undefined, false],
    ['a day later', { deadline: '2026-09-10' }, undefined, true],
    ['within its month, by name', { deadline: latest('2026-09-30') }, '2026-09-09', false],
    ['at the end of the next month', { deadline: latest('2026-10-31') }, undefined, true],
    ['at the end of the month before', { deadline: latest('2026-08-31') }, undefined, false],
    ['in the same month a year later', { deadline: latest('2027-09-30') }, undefined, true],
    ['later, and closed', { deadline: '2026-09-10', progress: 'Closed' }, undefined, false],
    ['later, and done', { deadline: '2026-09-10', progress: 'Done' }, undefined, true],
    ['later, of another phase', { deadline: '2026-09-10', phase: '2' }, undefined, false],
    ['later, of its workstream’s phase', { deadline: '2026-09-10', phase: '', workstream: 'W0' }, undefined, true],
    ['later, of no phase', { deadline: '2026-09-10', phase: '', workstream: 'W9' }, undefined, false],
    ['after an event', { deadline: { kind: 'event', awaiting: 'x', words: 'x' } }, undefined, false],
  ])('of an action due %s', (_what, changes, kept, isLate) => {
    const plan = { ...planWith([{ name: 'Phase 1', number: 6 }]), actions: [anAction({ row: 4, phase: 'Phase 1', ...changes })] };
    expect(phaseDays(plan, TODAY, calendar).get('A1')).toBe(kept);
    expect(phaseProblems(plan, TODAY, calendar).map(({ code }) => code)).toEqual(isLate ? ['deadline-after-phase'] : []);
  });

  it('that wait keep no day and warn of nothing', () => {
    const plan = {
      ...planWith([{ name: 'Phase 1', number: 6 }], ['1'], { reportPublished: undefined }),
      actions: [anAction({ phase: '1', deadline: latest('2026-09-30') })],
    };
    expect([...phaseDays(plan, TODAY, calendar), ...phaseProblems(plan, TODAY, calendar)]).toEqual([]);
  });

  it('are warned of in a sentence', () => {
    const plan = {
      ...planWith([{ name: 'Phase 1', number: 6 }]),
      actions: [anAction({ row: 4, phase: 'Phase 1', deadline: '2026-09-10' })],
    };
    expect(phaseProblems(plan, TODAY, calendar).map(told)).toEqual([
      'actions 4 deadline deadline-after-phase: A1 is due on 10 September 2026, after phase 1 ends on 9 September ' +
        '2026. Bring it forward or move it to a later phase.',
    ]);
  });

  it('are in the order of their numbers, each once, as last written', () => {
    const plan = {
      workstreams: [aWorkstream({ phase: '2' }), aWorkstream({ phase: '' })],
      actions: [anAction({ phase: 'Phase 1' }), anAction({ phase: 'phase 2' })],
    };
    expect(phasesOf(plan)).toEqual(['Phase 1', 'phase 2']);
  });
});
