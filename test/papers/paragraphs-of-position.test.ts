import { aBody, aPlanVersion, aRecommendation, aSnapshot, aSnapshotAction } from '../support/builders.ts';
import { sourceOf } from './a-source.ts';
import type { Frozen } from './a-source.ts';
import { golden, many } from './told.ts';
import type { PlanChanges } from './told.ts';

describe('a paragraph at its corners', () => {
  it('of progress', () => {
    const of = (statuses: readonly NonNullable<Frozen['status']>[], plan: PlanChanges = {}) =>
      sourceOf(
        statuses.map((status) => ({ status })),
        plan,
      );
    const areas = (complete: number, open: number): PlanChanges => ({
      recommendations: Array.from({ length: complete + open }, (_, at) => aRecommendation({ ref: `R${at + 1}`, row: at + 2 })),
    });
    const answering = (statuses: readonly NonNullable<Frozen['status']>[], plan: PlanChanges) =>
      sourceOf(
        statuses.map((status, at) => ({ status, recommendations: [`R${at + 1}`] })),
        plan,
      );
    const earlier = (red: number, complete: number) => [
      aSnapshot({
        id: 'S1',
        asAt: '2026-03-31',
        actions: [
          ...many(red, {}).map((_, at) => aSnapshotAction({ ref: `X${at}`, status: 'red' })),
          ...many(complete, {}).map((_, at) => aSnapshotAction({ ref: `Y${at}`, status: 'verified' })),
        ],
      }),
    ];
    golden('progress', [
      ['no actions', of([])],
      ['one, verified', of(['verified'])],
      ['one, not verified', of(['awaiting-sign-off'])],
      ['one, red', of(['red'])],
      ['one, to check', of(['check'])],
      ['two, red', of(['red', 'red'])],
      ['all verified', of(['verified', 'verified'])],
      ['all complete, none verified', of(['awaiting-sign-off', 'awaiting-sign-off'])],
      ['one complete, one other', of(['verified', 'green'])],
      ['two complete, some verified, two others alike', of(['verified', 'awaiting-sign-off', 'amber', 'amber'])],
      [
        'two complete, one verified, others of every kind',
        of(['verified', 'awaiting-sign-off', 'red', 'amber', 'green', 'not-yet-due', 'check', 'closed']),
      ],
      ['none complete, others of two kinds', of(['red', 'green', 'green', 'closed', 'closed'])],
      ['one closed alone', of(['closed'])],
      ['one area, not complete', answering(['red'], areas(0, 1))],
      ['one area, complete', answering(['verified'], areas(1, 0))],
      ['areas, none complete', answering(['red', 'green'], areas(0, 2))],
      ['areas, one complete, one without an action', answering(['verified', 'red'], areas(1, 2))],
      ['areas, and no action counted', answering(['closed'], areas(0, 1))],
      [
        'an ended area',
        answering(['red'], { recommendations: [aRecommendation({ endedWith: '1' })], versions: [aPlanVersion({ to: '2026-05-01' })] }),
      ],
      [
        'a deadline moved, and one with approval',
        sourceOf([
          { originalDeadline: '2026-05-01', timesRedated: 1, deadline: '2026-09-30' },
          {
            originalDeadline: '2026-05-01',
            timesRedated: 2,
            deadline: '2026-09-30',
            redatedBecause: 'x',
            redatingApprovedBy: 'Board',
            approvedDeadline: '2026-09-30',
          },
        ]),
      ],
      ['risen and fallen since', sourceOf([{ status: 'verified' }, { status: 'red' }], {}, { earlier: earlier(2, 0) })],
      ['fallen and stayed since', sourceOf([{ status: 'red' }, { status: 'green' }], {}, { earlier: earlier(1, 1) })],
      ['a past day, as kept', sourceOf([{ status: 'red' }], {}, { standing: 'as kept' })],
      ['a past day, not kept', sourceOf([{ status: 'red' }], {}, { standing: 'not kept' })],
    ]);
  });

  it('of what needs attention', () => {
    const resource = { status: 'red', cause: 'Resource', pathToGreen: 'Agency cover' } as const;
    golden('exceptions', [
      ['none', sourceOf([{ status: 'green' }])],
      ['one red, cause and path', sourceOf([{ ...resource, action: 'Hire' }])],
      ['one amber of two, no cause', sourceOf([{ status: 'amber', pathToGreen: 'Soon.', leadPost: 'Head' }, {}])],
      ['two red alike', sourceOf([resource, { ...resource, leadPost: 'Other' }])],
      ['four alike, named by ref', sourceOf(many(4, resource))],
      ['sixteen alike', sourceOf(many(16, resource))],
      [
        'red and amber, each cause',
        sourceOf(
          (['Slipped', 'Performance fluctuating', 'Awaiting sign-off', 'Outside our control', 'Dependency'] as const).flatMap(
            (cause): Frozen[] => [
              { status: 'red', cause },
              { status: 'amber', cause, pathToGreen: 'x' },
            ],
          ),
        ),
      ],
      ['larger groups first', sourceOf([{ status: 'amber', cause: 'Slipped' }, { status: 'red', cause: 'Slipped' }, resource, resource])],
      ['exempt ones aside', sourceOf([resource, { status: 'amber', isPublic: false, exemptParagraph: 3 }])],
      ['exempt ones that are no exceptions', sourceOf([resource, { status: 'green', isPublic: false, exemptParagraph: 3 }])],
      ['a board', sourceOf([resource, { status: 'amber' }, { status: 'amber' }], {}, { body: aBody({ kind: 'Board' }) })],
      [
        'leads who owe, and some without a lead',
        sourceOf([...['A', 'B', 'C', 'D', 'E', 'F', 'G', 'A', ''].map((leadPost): Frozen => ({ status: 'red', leadPost })), resource]),
      ],
      [
        'only some without a lead',
        sourceOf([
          { status: 'red', leadPost: '' },
          { status: 'red', leadPost: '' },
        ]),
      ],
      ['one without a lead', sourceOf([{ status: 'red', leadPost: '' }])],
      [
        'public wording, and a long action',
        sourceOf([
          { ...resource, publicWording: 'Told so.' },
          { ...resource, pathToGreen: 'Other', action: 'word '.repeat(40) },
        ]),
      ],
    ]);
  });
});
