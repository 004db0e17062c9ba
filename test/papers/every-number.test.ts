import fc from 'fast-check';
import { addDays, day } from '../../src/days/plain-date.ts';
import { workingCalendar } from '../../src/days/working-calendar.ts';
import { CAUSES } from '../../src/tabs/sets.ts';
import { paperFromPlan } from '../../src/papers/paper-from-plan.ts';
import { FUNDING_SOURCES, IMPACTS } from '../../src/plan/model.ts';
import { statusesOf } from '../../src/plan/status/statuses.ts';
import {
  aDeadlineRule,
  aDecision,
  aMeasure,
  anAction,
  anInspection,
  aPlanVersion,
  aRecommendation,
  aRisk,
  aVersionChange,
  someFunding,
} from '../support/builders.ts';
import { aPaperInput, aPaperPlan, snapshotOf } from './paper-plan.ts';
import { generatedSentences, KINDS, numbersIn, recounted } from './recounts.ts';
import type { Recounting } from './recounts.ts';

const FIRST = day('2026-01-01');
const someDay = (from: number, to: number) => fc.integer({ min: from, max: to }).map((days) => addDays(FIRST, days));
const some = <T>(values: readonly T[]) => fc.constantFrom(...values);
const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: undefined });

/** Officers' own words hold no number, so that every number of a sentence is the product's. */
const anyAction = fc.record({
  deadline: fc.oneof(someDay(0, 500), someDay(150, 240)),
  originalDeadline: maybe(someDay(0, 500)),
  approvedDeadline: maybe(someDay(0, 500)),
  redatedBecause: some(['', 'The supplier was late']),
  redatingApprovedBy: some(['', 'Director']),
  progress: some(['Not started', 'In progress', 'Done', 'Paused', 'Closed'] as const),
  percent: fc.integer({ min: 0, max: 100 }),
  cause: maybe(some(CAUSES)),
  pathToGreen: some(['', 'The lead agrees extra hours', 'Agency cover from Monday']),
  leadPost: some(['', 'Head of Service', 'Team Manager', 'Commissioner', 'Principal', 'Registrar', 'Planner', 'Auditor']),
  verifiedBy: some(['', 'Quality Assurance']),
  isPublic: fc.boolean(),
  equality: fc.boolean(),
  impact: maybe(some(IMPACTS)),
  funding: maybe(some(FUNDING_SOURCES)),
  recommendations: some([['R1'], ['R2'], ['R1', 'R2'], []]),
});

const anyPaper = fc
  .record({
    actions: fc.oneof(
      { weight: 4, arbitrary: fc.array(anyAction, { minLength: 30, maxLength: 60, size: 'max' }) },
      fc.array(anyAction, { minLength: 1, maxLength: 2 }),
    ),
    before: fc.array(some(['Not started', 'In progress', 'Done', 'Closed'] as const), { minLength: 60, maxLength: 60 }),
    hasEarlier: fc.boolean(),
    asAt: someDay(110, 190),
    risks: fc.array(
      fc.record({
        likelihood: maybe(fc.integer({ min: 1, max: 5 })),
        impact: fc.integer({ min: 1, max: 5 }),
        was: fc.integer({ min: 1, max: 5 }),
      }),
      { maxLength: 6 },
    ),
    states: fc.array(some(['Open', 'Met', 'Not met', 'Overtaken'] as const), { maxLength: 4 }),
    funding: fc.array(
      fc.record({
        amount: maybe(fc.integer({ min: 0, max: 2_000_000 })),
        spent: fc.integer({ min: 0, max: 2_000_000 }),
        source: some(['Reserves', 'Grant'] as const),
        end: maybe(someDay(50, 500)),
      }),
      { maxLength: 3 },
    ),
    became: fc.array(some(['Kept', 'Changed', 'Replaced', 'Retired'] as const), { maxLength: 4 }),
    format: some(['A', 'B', 'C', 'F'] as const),
    hasReport: fc.boolean(),
  })
  .map(({ actions: rows, before, hasEarlier, asAt, risks, states, funding, became, format, hasReport }): Recounting => {
    const actions = rows.map((row, index) =>
      anAction({
        ...row,
        ...{ ref: `A${index + 1}`, row: index + 2, action: 'Improve the service', latestUpdate: 'Work goes on', lastUpdated: '2026-01-02' },
        ...{
          exemptParagraph: row.isPublic ? undefined : 3,
          evidence: 'Audit',
          verifiedOn: row.verifiedBy === '' ? undefined : '2026-02-01',
        },
      }),
    );
    const plan = aPaperPlan(0, {
      actions,
      reportText: [],
      recommendations: [aRecommendation({ ref: 'R1' }), aRecommendation({ ref: 'R2', row: 3 })],
      risks: risks.map(({ was: _was, ...each }, index) =>
        aRisk({ ...each, ref: `K${index}`, row: index + 2, text: 'A risk', mitigation: 'Care' }),
      ),
      decisions: states.flatMap((state, index) =>
        ['M1', 'M3', 'M0'].map((meeting) =>
          aDecision({ ref: `D${index}${meeting}`, meeting, state, text: 'That a note be sent', answer: 'It was sent' }),
        ),
      ),
      funding: funding.map(({ end, ...row }) =>
        someFunding({ ...row, approvedBy: '', posts: end === undefined ? '' : 'Some posts', postsStart: undefined, postsEnd: end }),
      ),
      measures: [aMeasure({ name: 'Assessments in time', baseline: '71', target: '90', latest: '84', latestDate: '2026-01-31' })],
      inspections: [
        anInspection({ rules: ['Written plan'], reportReceived: '2026-01-12', reportPublished: hasReport ? '2026-02-10' : undefined }),
      ],
      deadlineRules: [
        aDeadlineRule({ name: 'Written plan', number: 70, unit: 'working days', direction: 'after', anchor: 'Report received' }),
      ],
      versions: [aPlanVersion({ version: 'first' }), aPlanVersion({ row: 3, version: 'second', from: '2026-01-05' })],
      versionChanges: became.map((each, index) =>
        aVersionChange({
          ref: `Q${index}`,
          became: each,
          version: 'first',
          newVersion: 'second',
          words: 'Work together',
          newRefs: '',
          reason: '',
        }),
      ),
    });
    const then = {
      ...plan,
      actions: actions.map((each, index) => ({
        ...each,
        progress: before[index] ?? 'Done',
        deadline: { kind: 'date' as const, date: each.originalDeadline ?? FIRST, words: '' },
      })),
      risks: plan.risks.map((each, index) => ({ ...each, likelihood: risks[index]?.was })),
    };
    const meeting = { A: 'M2', B: 'M2', C: 'M4', F: 'M5' }[format];
    const body = { A: 'B1', B: 'B1', C: 'B2', F: 'B3' }[format];
    const long = addDays(asAt, -60);
    const earlier = hasEarlier ? [snapshotOf(then, statusesOf(then, { today: long, calendar: workingCalendar() }), long, body, 'M0')] : [];
    const input = aPaperInput(plan, { meeting, format, asAt, earlier, copy: 'publication' });
    return { paper: paperFromPlan(input).paper, plan, snapshot: input.snapshot, earlier: earlier[0], asAt, body };
  });

describe('every number in every sentence that the product writes', () => {
  it('equals a recount, and no sentence with a number is of a kind that nobody recounts', () => {
    fc.assert(
      fc.property(anyPaper, (given) => {
        for (const sentence of generatedSentences(given))
          expect([sentence, numbersIn(sentence)]).toEqual([sentence, recounted(sentence, given)]);
      }),
      { numRuns: 90 },
    );
  });

  it('is of each kind that is recounted: none of them is idle', () => {
    const met = new Set<string>();
    for (const given of fc.sample(anyPaper, { numRuns: 160, seed: 11 }))
      for (const sentence of generatedSentences(given)) for (const { name, is } of KINDS) if (is.test(sentence)) met.add(name);
    expect(KINDS.map(({ name }) => name).filter((name) => !met.has(name))).toEqual([]);
  });

  it('refuses a sentence with a number that it does not know', () => {
    const [given] = fc.sample(anyPaper, { numRuns: 1, seed: 3 });
    expect(() => recounted('Some 12 things are said.', given as Recounting)).toThrow('Nobody recounts: Some 12 things are said.');
    expect(numbersIn('Of the 12 others, three are red, 1,250 days, A4 and A12 since 3 May 2026 in 2026/27.')).toEqual(['12', '3', '1250']);
  });
});
