import { day } from '../../../src/days/plain-date.ts';
import { LISTS } from '../../../src/papers/lists/plan-lists.ts';
import type { PlanListName } from '../../../src/papers/lists/list-names.ts';
import type { PaperSource } from '../../../src/papers/paper-source.ts';
import { aWorkstream, aDeadlineRule, anInspection } from '../../support/builders.ts';
import { expectGolden, inLines } from '../../support/golden.ts';
import { frozenOf, sourceOf } from '../a-source.ts';
import type { Frozen } from '../a-source.ts';

type Shown = readonly [what: string, rows: unknown];
const golden = (file: string, cases: readonly Shown[]): void =>
  expectGolden(`test/papers/corners/${file}.txt`, cases.map(([what, rows]) => `# ${what}\n${inLines(rows)}\n`).join('\n'));
const rows = (name: PlanListName, source: PaperSource) => LISTS[name].rows(source);
/** Some columns of every action's row. */
const columns = (source: PaperSource, ...names: readonly string[]): string[] =>
  rows('actions', source).map((row) => names.map((name) => String(row[name])).join(' | '));

describe('the row of an action', () => {
  it('has every cell, filled or not', () => {
    const full: Frozen = {
      ...{
        status: 'red',
        recommendations: ['R1', 'R2'],
        workstream: 'W1',
        phase: '2',
        leadPost: 'Head',
        partners: 'Police',
        start: '2026-04-01',
      },
      ...{
        deadline: '2026-06-01',
        originalDeadline: '2026-05-01',
        timesRedated: 1,
        percent: 40,
        latestUpdate: 'Two posts are filled.',
        successMeasure: 'x',
      },
      ...{ evidence: 'Rota', impact: 'Early signs', cause: 'Resource', pathToGreen: 'Agency cover', cost: 5000, funding: 'Reserves' },
    };
    golden('action-rows', [
      ['full', rows('actions', sourceOf([full], { workstreams: [aWorkstream({ agency: 'Health' })] }))],
      ['empty', rows('actions', sourceOf([{ status: 'green', deadline: '', leadPost: '', workstream: 'W9' }], {}, { statuses: [] }))],
      [
        'of no status',
        rows('actions', sourceOf([{}], { workstreams: [aWorkstream({ agency: '' })] }, { snapshot: frozenOf([]), statuses: [] })),
      ],
    ]);
  });

  it('says why, how it moved, why it is late and how it will be put right, before its update', () => {
    const of = (...changes: readonly Frozen[]) =>
      columns(sourceOf(changes.map((each) => ({ deadline: '2026-12-31', ...each }))), 'whyAndUpdate');
    golden('why-and-update', [
      ['on track, with and without an update', of({ latestUpdate: 'It goes on.' }, {})],
      [
        'verified, with and without an update or a verifier',
        of(
          { status: 'verified', latestUpdate: 'Ended.', verifiedBy: ' Head ', verifiedOn: '2026-06-01' },
          { status: 'verified', latestUpdate: 'Ended.', verifiedBy: 'Head' },
          { status: 'verified', verifiedBy: 'Head' },
          { status: 'verified', latestUpdate: 'Ended.' },
        ),
      ],
      [
        'an exception',
        of(
          { status: 'red', cause: 'Slipped', pathToGreen: 'Soon' },
          { status: 'amber', cause: 'Slipped' },
          { status: 'amber', pathToGreen: 'Soon.' },
          { status: 'red' },
        ),
      ],
      [
        'a cause of one that is none',
        of({ status: 'green', cause: 'Slipped', pathToGreen: 'Soon', latestUpdate: 'x.' }, { status: 'not-yet-due', cause: 'Slipped' }),
      ],
      [
        'moved',
        of(
          { originalDeadline: '2026-05-01' },
          { originalDeadline: '2026-05-01', timesRedated: 1 },
          { originalDeadline: '2026-05-01', timesRedated: 2 },
          { originalDeadline: '2026-05-01', timesRedated: 3 },
          { originalDeadline: '2026-12-31', timesRedated: 2 },
        ),
      ],
      [
        'moved with approval',
        of({
          originalDeadline: '2026-05-01',
          timesRedated: 1,
          approvedDeadline: '2026-12-31',
          redatingApprovedBy: 'Board',
          redatedBecause: 'x',
        }),
      ],
    ]);
    expect(
      columns(
        sourceOf([
          { originalDeadline: '2026-05-01', timesRedated: 2, deadline: '2026-12-31' },
          { originalDeadline: '2026-12-31', deadline: '2026-12-31' },
        ]),
        'deadlineWords',
      ),
    ).toEqual(['31 December 2026\n(originally 1 May 2026, moved twice)', '31 December 2026']);
  });

  it('cuts an update that is too long, and keeps one that is not', () => {
    const of = (length: number) =>
      columns(sourceOf([{ latestUpdate: 'x'.repeat(length) }], { settings: { paperUpdateCharacters: 50 } }), 'update')[0] ?? '';
    expect([of(50).length, of(51).endsWith('… (Shortened; the plan holds the rest.)') || of(51)]).toEqual([50, true]);
  });

  it.each([
    ['publication', {}, 'Head of Assessment'],
    ['clearance', { verifiedBy: 'Head', verifiedOn: '2026-06-01' }, 'Head of Assessment\nVerified by Head on 1 June 2026'],
    ['clearance', { verifiedBy: 'Head' }, 'Head of Assessment\nVerified by Head'],
    ['clearance', {}, 'Head of Assessment'],
    ['publication', { verifiedBy: 'Head' }, 'Head of Assessment'],
    ['clearance', { verifiedBy: 'Head', status: 'verified' }, 'Head of Assessment'],
    ['publication', { leadPost: '' }, 'No lead'],
  ] as const)('names its lead in the %s copy of %j', (copy, changes, lead) => {
    expect(columns(sourceOf([changes], {}, { copy }), 'lead')).toEqual([lead]);
  });

  it('counts to the day on which its phase ends, where its deadline only names the month', () => {
    const phase = (number: number) => ({
      workstreams: [aWorkstream({ phase: '1' })],
      deadlineRules: [aDeadlineRule({ name: 'Phase 1', number, unit: 'calendar days', anchor: 'Report published' })],
      inspections: [anInspection({ reportPublished: '2026-06-01' })],
    });
    const due: Frozen = {
      workstream: 'W1',
      deadline: { kind: 'latest', date: day('2026-06-30'), words: 'June 2026' } as never,
    };
    const july: Frozen = { workstream: 'W1', deadline: { kind: 'latest', date: day('2026-07-31'), words: 'July 2026' } as never };
    golden('phase-days', [
      ['past', columns(sourceOf([due], phase(20)), 'deadline', 'why', 'countdown')],
      ['to come', columns(sourceOf([july], phase(45)), 'deadline', 'why', 'countdown')],
      ['another month', columns(sourceOf([july], phase(90)), 'deadline', 'why', 'countdown')],
    ]);
  });
});
