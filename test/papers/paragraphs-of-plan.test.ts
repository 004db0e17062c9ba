import type { PaperSource } from '../../src/papers/paper-source.ts';
import type { ParagraphKey } from '../../src/papers/paragraphs/keys.ts';
import { isSwitchedOn, paragraphWords, written } from '../../src/papers/paragraphs/paragraphs.ts';
import { PARAGRAPH_KEYS } from '../../src/papers/paragraphs/keys.ts';
import {
  aBody,
  aDeadlineRule,
  aJudgement,
  aMeasure,
  anInspection,
  aPlan,
  aPlanVersion,
  aRecommendation,
  aReportText,
  aRisk,
  aStrength,
  aVersionChange,
  aWorkstream,
  someFunding,
} from '../support/builders.ts';
import { expectGolden } from '../support/golden.ts';
import { AS_AT, BODY, MEETINGS, sourceOf, inApril } from './a-source.ts';
import type { Frozen } from './a-source.ts';
import { golden, many } from './told.ts';
import type { PlanChanges } from './told.ts';

describe('a paragraph at its corners', () => {
  it('of money, risks and impact', () => {
    const paying = (...funding: readonly Frozen['funding'][]) => funding.map((each): Frozen => ({ funding: each }));
    golden('money', [
      ['nothing', sourceOf([])],
      ['all cost-neutral', sourceOf(paying('Cost-neutral', 'Cost-neutral'))],
      ['within existing resources', sourceOf(paying('Cost-neutral', 'Within existing resources'))],
      ['some from reserves', sourceOf([...paying('Cost-neutral'), { funding: 'Reserves', cost: 5000 }, {}])],
      ['cost-neutral beside money that was agreed', sourceOf(paying('Cost-neutral'), { funding: [someFunding({ spent: 30_000 })] })],
      [
        'money without actions, with posts',
        sourceOf([], { funding: [someFunding({ posts: 'two social workers', postsStart: '2026-04-01', postsEnd: '2026-09-30' })] }),
      ],
      ['closed actions alone', sourceOf([{ progress: 'Closed', latestUpdate: 'Not needed', funding: 'Reserves' }])],
      ['an action closed without a reason', sourceOf([{ progress: 'Closed', funding: 'Reserves' }])],
    ]);
    const last = {
      earlier: [inApril(6, 20, 9)],
    };
    const risks = (...changes: readonly Parameters<typeof aRisk>[0][]): PlanChanges => ({
      risks: changes.map((each, at) => aRisk({ ref: `K${at + 1}`, row: at + 2, text: `Risk ${at + 1}`, actions: [], ...each })),
    });
    golden('risks', [
      ['none', sourceOf([])],
      ['one, in the first paper', sourceOf([], risks({}))],
      ['one without mitigation or score', sourceOf([], risks({ mitigation: '', likelihood: undefined }), last)],
      [
        'up, down, the same and new, the highest first',
        sourceOf([], risks({ likelihood: 3 }, { likelihood: 1 }, { likelihood: 3, impact: 3 }, { likelihood: 5, impact: 5 }), last),
      ],
      ['all the same', sourceOf([], risks({ likelihood: 3, impact: 2 }), last)],
    ]);
    golden('impact', [
      ['nothing', sourceOf([{}])],
      ['measures alone', sourceOf([{}], { measures: [aMeasure()] })],
      [
        'actions alone',
        sourceOf([
          { impact: 'Early signs' },
          { impact: 'Evidenced' },
          {},
          { impact: 'Early signs', progress: 'Closed', latestUpdate: 'Not needed' },
          { impact: 'Early signs' },
        ]),
      ],
      ['both', sourceOf([{ impact: 'Early signs' }], { measures: [aMeasure(), aMeasure({ ref: 'P2', name: 'Visits', latest: '' })] })],
    ]);
  });

  it('of equality and strengths', () => {
    golden('equality', [
      ['no actions', sourceOf([])],
      ['none open', sourceOf([{ progress: 'Closed', latestUpdate: 'Not needed' }])],
      ['one closed without a reason', sourceOf([{ progress: 'Closed' }])],
      ['one, not tagged', sourceOf([{}])],
      ['two, not tagged', sourceOf([{}, {}])],
      ['one tagged, complete', sourceOf([{ equality: true, status: 'verified' }, {}])],
      ['one tagged, not complete', sourceOf([{ equality: true, status: 'red' }])],
      [
        'two tagged, one complete',
        sourceOf([
          { equality: true, status: 'verified' },
          { equality: true, publicWording: 'Told so' },
          { equality: true, isPublic: false },
        ]),
      ],
      ['many tagged', sourceOf(many(12, { equality: true }))],
      ['one more than are told', sourceOf(many(9, { equality: true }))],
    ]);
    golden('strengths', [
      ['none', sourceOf([])],
      ['one, with its paragraph', sourceOf([], { strengths: [aStrength()] })],
      [
        'several, without',
        sourceOf([], {
          strengths: [
            aStrength({ paragraph: '' }),
            aStrength({ inspection: '', paragraph: '' }),
            aStrength({ inspection: '', paragraph: '7' }),
          ],
        }),
      ],
    ]);
  });

  it('of inspections, grades and clocks', () => {
    const of = (...changes: readonly Parameters<typeof anInspection>[0][]): PlanChanges => ({
      inspections: changes.map((each, at) => anInspection({ ref: `I${at + 1}`, row: at + 2, ...each })),
      meetings: MEETINGS.map((each) => ({ ...each, inspections: [] })),
    });
    const none = {
      fieldworkStart: undefined,
      fieldworkEnd: undefined,
      letterReceived: undefined,
      reportReceived: undefined,
      reportPublished: undefined,
    } as const;
    const clocks: PlanChanges = {
      deadlineRules: [aDeadlineRule(), aDeadlineRule({ row: 3, name: 'Plan: published', number: 20, anchor: 'Report published' })],
    };
    golden('inspections', [
      ['none', sourceOf([], { inspections: [] })],
      ['with all its days, and areas', sourceOf([{}], { ...of({}), recommendations: [aRecommendation()] })],
      ['areas, and no actions', sourceOf([], { ...of({}), recommendations: [aRecommendation(), aRecommendation({ ref: 'R2' })] })],
      ['begun', sourceOf([], of({ fieldworkEnd: undefined, reportReceived: undefined, reportPublished: undefined }))],
      ['received', sourceOf([], of({ reportPublished: undefined }))],
      ['with a letter', sourceOf([], of({ ...none, letterReceived: '2026-02-02', name: 'Letter of concern', framework: '' }))],
      ['without days', sourceOf([], of(none))],
      ['two without days', sourceOf([], of(none, { ...none, name: 'Peer challenge', framework: 'LGA' }))],
      [
        'one with and one without',
        sourceOf([{}], {
          ...of({ name: 'ILACS inspection' }, { ...none, name: 'Peer challenge', framework: '' }),
          recommendations: [aRecommendation()],
        }),
      ],
    ]);
    golden('judgements', [
      ['none', sourceOf([])],
      [
        'the overall one first',
        sourceOf([], {
          judgements: [
            aJudgement({ strand: 'Help', isOverall: false, grade: 'Good' }),
            aJudgement(),
            aJudgement({ row: 4, strand: 'Leaders', subJudgement: 'Practice', isOverall: false }),
          ],
        }),
      ],
      [
        'a limiting one',
        sourceOf([], {
          judgements: [
            aJudgement({ grade: 'Inadequate' }),
            aJudgement({ strand: 'Help', grade: 'Inadequate', isOverall: false, isLimiting: true }),
          ],
        }),
      ],
    ]);
    golden('statutoryClock', [
      ['none', sourceOf([], { ...clocks, inspections: [] })],
      ['of one inspection', sourceOf([], { ...clocks, ...of({}) })],
      ['with a date of the council’s own', sourceOf([], { ...clocks, ...of({ statedDeadline: '2026-06-12' }) })],
      ['not dated yet', sourceOf([], { ...clocks, ...of(none) })],
      [
        'of two',
        sourceOf([], { ...clocks, ...of({}, { name: 'Focused visit', framework: 'ILACS', ...none, letterReceived: '2026-06-01' }) }),
      ],
    ]);
  });

  it('of the plan’s own making', () => {
    golden('workstreams', [
      ['none', sourceOf([])],
      ['one', sourceOf([], { workstreams: [aWorkstream({ phase: '' })] })],
      [
        'several in phases',
        sourceOf([], {
          workstreams: [
            aWorkstream(),
            aWorkstream({ ref: 'W2', name: 'Workforce', phase: 'Phase 2' }),
            aWorkstream({ ref: 'W3', name: 'Data' }),
          ],
        }),
      ],
    ]);
    golden('monitoringBodies', [
      ['none', sourceOf([])],
      [
        'two',
        sourceOf([], {
          bodies: [BODY, aBody({ ref: 'B2', name: 'The Board', monitors: true }), aBody({ ref: 'B3', name: 'Cabinet', monitors: true })],
        }),
      ],
    ]);
    golden('versions', [
      ['none', sourceOf([])],
      [
        'one that ended',
        sourceOf([], {
          versions: [aPlanVersion({ to: '2026-05-01' }), aPlanVersion({ version: '2', row: 3, from: '2026-05-01' })],
          versionChanges: [aVersionChange()],
          recommendations: [aRecommendation()],
        }),
      ],
    ]);
    const named = (changes: Parameters<typeof aReportText>[0]): PlanChanges => ({
      reportText: [aReportText({ text: 'See Appendix A.', ...changes })],
    });
    golden('planAttached', [
      ['that nobody names', sourceOf([])],
      ['that officers name', sourceOf([], named({}))],
      ['that officers name for another body', sourceOf([], named({ body: 'B9' }))],
      ['that officers name for this body and another meeting', sourceOf([], named({ body: 'B1', meeting: 'M9' }))],
      ['that officers name for this meeting', sourceOf([], named({ body: 'B1', meeting: 'M2' }))],
      ['of which officers say something else', sourceOf([], named({ text: 'See the appendices.' }))],
    ]);
    golden('conclusion', [
      ['of the plan', sourceOf([{ status: 'verified' }, {}])],
      ['of no actions', sourceOf([])],
      ['in a format that only tells', sourceOf([{}], {}, { format: 'B' })],
      ['of a past day', sourceOf([{}], {}, { standing: 'not kept' })],
      ['of a past day, in a format that only tells', sourceOf([{}], {}, { format: 'B', standing: 'not kept' })],
    ]);
  });
});

describe('whether a paragraph is written', () => {
  it('is said for this paper, or else by the setting', () => {
    const source = (switches: object, setting: boolean) => ({ switches, plan: aPlan({ settings: { writeRisks: setting } }) });
    expect([
      isSwitchedOn('risks', source({}, true)),
      isSwitchedOn('risks', source({}, false)),
      isSwitchedOn('risks', source({ risks: false }, true)),
      isSwitchedOn('risks', source({ risks: true }, false)),
    ]).toEqual([true, false, false, true]);
    const risks = { risks: [aRisk({ actions: [] })] };
    expect(written('risks', sourceOf([], risks, { switches: { risks: false } }))).toEqual([]);
  });

  it('depends on what can be known of a past day', () => {
    const source = sourceOf([{ status: 'red' }], { measures: [aMeasure()] });
    const isWritten = (key: ParagraphKey, standing: PaperSource['standing']) =>
      written(key, { ...source, standing, switches: { [key]: true } }).length > 0;
    expect(
      (['now', 'as kept', 'not kept'] as const).map((standing) => [
        isWritten('exceptions', standing),
        isWritten('sinceLastMet', standing),
        isWritten('progress', standing),
      ]),
    ).toEqual([
      [true, true, true],
      [false, true, true],
      [false, false, true],
    ]);
  });

  it('is asked in these words', () => {
    expectGolden(
      'test/papers/corners/words.txt',
      PARAGRAPH_KEYS.map((key) => `${paragraphWords(key).name}: ${paragraphWords(key).help}`).join('\n'),
    );
    expect(AS_AT).toBe('2026-07-01');
  });
});
