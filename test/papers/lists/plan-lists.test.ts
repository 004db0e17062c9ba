import { day } from '../../../src/days/plain-date.ts';
import { exemptItems } from '../../../src/papers/lists/exempt-items.ts';
import { FURTHER } from '../../../src/papers/lists/highlights.ts';
import { LISTS } from '../../../src/papers/lists/plan-lists.ts';
import { trendRows } from '../../../src/papers/lists/trend-rows.ts';
import type { PlanListName } from '../../../src/papers/lists/list-names.ts';
import type { PaperSource } from '../../../src/papers/paper-source.ts';
import {
  aJudgement,
  aMeasure,
  aMeeting,
  aRecommendation,
  aRegionalOutcome,
  aReportText,
  aRisk,
  aSnapshot,
  aSnapshotAction,
  aWorkstream,
  aDeadlineRule,
  anInspection,
  someFunding,
} from '../../support/builders.ts';
import { expectGolden, inLines } from '../../support/golden.ts';
import { frozenOf, MEETINGS, sourceOf, inApril } from '../a-source.ts';
import type { Frozen, inputOf } from '../a-source.ts';

type Shown = readonly [what: string, rows: unknown];
const golden = (file: string, cases: readonly Shown[]): void =>
  expectGolden(`test/papers/corners/${file}.txt`, cases.map(([what, rows]) => `# ${what}\n${inLines(rows)}\n`).join('\n'));
const rows = (name: PlanListName, source: PaperSource) => LISTS[name].rows(source);
const many = (count: number, changes: Frozen): Frozen[] => Array.from({ length: count }, () => changes);

describe('lists of a paper', () => {
  it('of exempt items name the paragraph of the law and the public interest', () => {
    const hidden: Frozen = { isPublic: false };
    const source = sourceOf(
      [
        ...[1, 2, 3, 4, 5, 6, 7, 8, undefined].map((exemptParagraph): Frozen => ({ ...hidden, exemptParagraph })),
        { ...hidden, leadPost: '', latestUpdate: 'Begun.', publicWording: 'It is right.', status: 'red' },
        {},
      ],
      {
        reportText: [
          aReportText({ row: 5, isPublic: false, exemptParagraph: 3, publicInterest: 'It outweighs.' }),
          aReportText({ row: 6, isPublic: false }),
          aReportText({ row: 7, isPublic: false, body: 'B9' }),
          aReportText(),
        ],
      },
    );
    golden('exempt-items', [
      ['of actions and texts', exemptItems(source)],
      ['of an action without a status', exemptItems({ ...source, frozen: () => undefined }).slice(0, 1)],
    ]);
  });

  it('of highlights hold four of each, and say how many more', () => {
    const before = (count: number) => [frozenOf(many(count, {}), { id: 'S1', asAt: day('2026-04-10'), meeting: 'M1' })];
    const of = (source: PaperSource): Readonly<Record<string, unknown>> => ({
      ...Object.fromEntries(
        (['doneSince', 'dueNext', 'briefExceptions', 'exceptionGroups', 'briefRisks', 'moneyLines', 'milestones'] as const).map((name) => [
          name,
          rows(name, source),
        ]),
      ),
      further: Object.values(FURTHER).map((words) => words(source)),
    });
    const due = (...deadlines: readonly string[]) => deadlines.map((deadline): Frozen => ({ deadline }));
    const risks = [3, 4, 2, 5, 1].map((likelihood, at) =>
      aRisk({ ref: `K${at + 1}`, row: at + 2, text: `Risk ${at + 1}`, actions: [], likelihood }),
    );
    golden('highlights', [
      ['nothing', of(sourceOf([]))],
      ['done since', rows('doneSince', sourceOf(many(4, { status: 'verified', deadline: '' }), {}, { earlier: before(4) }))],
      [
        'five done, one of them exempt',
        [
          FURTHER.done(sourceOf([...many(4, { status: 'verified' }), { status: 'verified', isPublic: false }], {}, { earlier: before(5) })),
          FURTHER.done(sourceOf(many(5, { status: 'verified' }), {}, { earlier: before(5) })),
          FURTHER.done(sourceOf(many(6, { status: 'verified' }), {}, { earlier: before(6) })),
        ],
      ],
      [
        'due',
        of(
          sourceOf([
            ...due('2026-08-26', '2026-06-30', '2026-07-01', '2026-08-27', ''),
            { deadline: '2026-07-10', status: 'verified' },
            { deadline: '2026-07-10', status: 'closed' },
            { deadline: '2026-07-10' },
          ]),
        )['dueNext'],
      ],
      [
        'more due',
        [
          FURTHER.due(sourceOf(due('2026-07-10', '2026-07-10', '2026-07-10', '2026-07-10', '2026-07-10'))),
          FURTHER.due(sourceOf(due(...Array.from({ length: 14 }, () => '2026-07-10')))),
        ],
      ],
      [
        'exceptions',
        of(
          sourceOf([
            { status: 'red', cause: 'Resource', pathToGreen: 'word '.repeat(40), action: 'word  '.repeat(20), deadline: '' },
            { status: 'amber', deadline: '' },
          ]),
        )['briefExceptions'],
      ],
      [
        'groups of exceptions',
        of(
          sourceOf([
            ...many(4, { status: 'red', cause: 'Resource' }),
            { status: 'amber', pathToGreen: 'word '.repeat(40) },
            { status: 'red' },
          ]),
        )['exceptionGroups'],
      ],
      [
        'risks',
        of(
          sourceOf(
            [],
            { risks },
            {
              earlier: [inApril(12, 8, 9)],
            },
          ),
        )['briefRisks'],
      ],
      ['more risks', [FURTHER.risks(sourceOf([], { risks })), FURTHER.risks(sourceOf([], { risks: risks.slice(1) }))]],
      [
        'money',
        of(
          sourceOf([{ funding: 'Reserves' }], {
            funding: [
              someFunding({ posts: 'two social workers', postsStart: '2026-04-01', postsEnd: '2026-09-30' }),
              someFunding({ ref: 'F2', row: 3, financialYear: '2027/28' }),
            ],
          }),
        )['moneyLines'],
      ],
      [
        'milestones',
        of(
          sourceOf([], {
            deadlineRules: [aDeadlineRule(), aDeadlineRule({ row: 3, name: 'Plan', number: 200 })],
            meetings: [...MEETINGS, aMeeting({ ref: 'M3', row: 4, date: '2026-09-15' }), aMeeting({ ref: 'M4', row: 5, date: undefined })],
          }),
        )['milestones'],
      ],
    ]);
  });

  it('of grades, outcomes, workstreams and statuses', () => {
    const judged = [
      aJudgement({ strand: 'Help', isOverall: false }),
      aJudgement({ row: 3 }),
      aJudgement({ row: 4, inspection: 'I9', strand: 'Care', subJudgement: 'Homes', isLimiting: true }),
      aJudgement({ row: 5, inspection: '', strand: 'Care', subJudgement: 'Leaders' }),
    ];
    golden('lists', [
      [
        'judgements',
        rows(
          'judgements',
          sourceOf([], {
            judgements: judged,
            inspections: [anInspection(), anInspection({ ref: 'I9', row: 3, name: 'Visit' })],
            meetings: MEETINGS,
          }),
        ),
      ],
      [
        'grades by inspection',
        rows(
          'gradesByInspection',
          sourceOf([], { judgements: judged, inspections: [anInspection(), anInspection({ ref: 'I9', row: 3, name: 'Visit' })] }),
        ),
      ],
      [
        'outcomes',
        rows(
          'regionalOutcomes',
          sourceOf([], {
            regionalOutcomes: [
              aRegionalOutcome(),
              aRegionalOutcome({ authority: 'Thirdham', grade: 'Poor' }),
              aRegionalOutcome({ authority: 'Otherton' }),
              aRegionalOutcome({ strand: 'Help' }),
            ],
          }),
        ),
      ],
      [
        'workstreams',
        rows(
          'workstreams',
          sourceOf([{ workstream: 'W1', status: 'verified' }, { workstream: 'W1', status: 'red' }, {}], {
            workstreams: [aWorkstream(), aWorkstream({ ref: 'W2', row: 3, name: 'Data' })],
          }),
        ),
      ],
      [
        'actions by workstream',
        rows(
          'actionsByWorkstream',
          sourceOf(
            [
              { workstream: 'W2' },
              { workstream: 'W1', phase: 'Phase 3' },
              {},
              { workstream: 'Other' },
              { workstream: 'W1', isPublic: false },
              { workstream: 'W1', status: 'verified' },
            ],
            { workstreams: [aWorkstream(), aWorkstream({ ref: 'W2', row: 3, name: 'Phase one', agency: '', leadPost: '', phase: '' })] },
          ),
        ).map((row) => ({ ...row, rows: (row['rows'] as { ref: string }[]).map(({ ref }) => ref) })),
      ],
      [
        'recommendations',
        rows('recommendationsAnswered', sourceOf([{ recommendations: ['R1'], status: 'red' }], { recommendations: [aRecommendation()] })),
      ],
      [
        'the key',
        rows(
          'statusKey',
          sourceOf(
            [{ status: 'red' }, { status: 'closed' }],
            {},
            { earlier: [frozenOf(many(3, { status: 'closed' }), { id: 'S1', asAt: day('2026-04-10'), meeting: 'M1' })] },
          ),
        ).map((row) => ({ ...row, meaning: undefined })),
      ],
      [
        'the key in a first paper',
        rows('statusKey', sourceOf([{ status: 'red' }])).map(({ label, now, before }) => ({ label, now, before })),
      ],
      [
        'risks',
        rows(
          'risks',
          sourceOf([], {
            risks: [aRisk({ likelihood: undefined }), aRisk({ ref: 'K2', row: 3 }), aRisk({ ref: 'K3', row: 4, likelihood: 5, impact: 5 })],
          }),
        ),
      ],
      [
        'measures',
        rows('measures', sourceOf([], { measures: [aMeasure(), aMeasure({ ref: 'P2', row: 3, latest: '', latestDate: undefined })] })),
      ],
    ]);
  });

  it('of the trend draw the snapshots before, where the position is public and known', () => {
    const earlier = [
      aSnapshot({
        id: 'S1',
        asAt: '2026-03-31',
        actions: [aSnapshotAction({ status: 'red' }), aSnapshotAction({ ref: 'A2', status: 'verified' })],
      }),
      aSnapshot({ id: 'S2', asAt: '2026-04-30', actions: [] }),
    ];
    const of = (more: Parameters<typeof inputOf>[2]) => trendRows(sourceOf([{ status: 'red' }, {}], {}, { earlier, ...more }));
    golden('trend', [
      ['of a public paper', of({})],
      ['of the exempt part', of({ copy: 'exempt' })],
      ['of a past day', of({ standing: 'not kept' })],
    ]);
  });
});
