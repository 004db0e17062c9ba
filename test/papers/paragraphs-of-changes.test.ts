import { day } from '../../src/days/plain-date.ts';
import { written } from '../../src/papers/paragraphs/paragraphs.ts';
import { aDecision, aMeeting } from '../support/builders.ts';
import { frozenOf, MEETINGS, sourceOf } from './a-source.ts';
import type { Frozen } from './a-source.ts';
import { golden, many } from './told.ts';

describe('a paragraph at its corners', () => {
  it('of what changed since this body last met', () => {
    const before = [
      { status: 'green' },
      { status: 'green' },
      { status: 'green' },
      { status: 'verified' },
      { status: 'closed' },
      { status: 'green' },
      { status: 'green' },
    ] as const;
    const last = (changes: Parameters<typeof frozenOf>[1] = {}) => [
      frozenOf(before, { id: 'S1', asAt: day('2026-04-10'), meeting: 'M1', ...changes }),
    ];
    const now: Frozen[] = [
      { status: 'verified' },
      { status: 'red' },
      { status: 'green', isPublic: false },
      { status: 'amber' },
      { status: 'green' },
      { status: 'closed' },
      {},
      { status: 'red' },
    ];
    const moved = frozenOf(now);
    const redated = (count: number, changes: Frozen = {}) => {
      const all = many(count, changes);
      const at = (deadline: string) => frozenOf(all).actions.map((each) => ({ ...each, deadline: day(deadline) }));
      return sourceOf(
        all,
        {},
        {
          snapshot: frozenOf(all, { actions: at('2026-12-31') }),
          earlier: [frozenOf(all, { id: 'S1', asAt: day('2026-04-10'), meeting: 'M1', actions: at('2026-09-30') })],
        },
      );
    };
    golden('sinceLastMet', [
      ['the first paper', sourceOf([{}], { meetings: MEETINGS.slice(1) })],
      ['a meeting before, and no snapshot', sourceOf([{}])],
      ['a paper before, and no snapshot', sourceOf([{}], { meetings: MEETINGS.slice(1) }, { earlierPaper: day('2026-03-01') })],
      ['nothing', sourceOf(many(2, {}), {}, { earlier: [frozenOf(many(2, {}), { id: 'S1', asAt: day('2026-04-10'), meeting: 'M1' })] })],
      ['something of each kind', sourceOf(now, {}, { earlier: last(), snapshot: moved })],
      ['for a meeting that is gone', sourceOf(now, {}, { earlier: last({ meeting: 'M9' }), snapshot: moved })],
      [
        'sixteen completed',
        sourceOf(
          many(16, { status: 'verified' }),
          {},
          { earlier: [frozenOf(many(16, {}), { id: 'S1', asAt: day('2026-04-10'), meeting: 'M1' })] },
        ),
      ],
      [
        'exempt ones completed',
        sourceOf(
          many(2, { status: 'verified', isPublic: false }),
          {},
          { earlier: [frozenOf(many(2, {}), { id: 'S1', asAt: day('2026-04-10'), meeting: 'M1' })] },
        ),
      ],
      ['one re-dated', redated(1)],
      ['six re-dated', redated(6)],
      ['one re-dated with approval', redated(1, { approvedDeadline: '2026-12-31', redatingApprovedBy: 'Board', redatedBecause: 'x' })],
      ['one re-dated beyond approval', redated(1, { approvedDeadline: '2026-12-30', redatingApprovedBy: 'Board', redatedBecause: 'x' })],
      [
        'one re-dated before its approval',
        redated(1, { approvedDeadline: '2027-01-31', redatingApprovedBy: 'Board', redatedBecause: 'x' }),
      ],
    ]);
  });

  it('of what this body asked for', () => {
    const of = (...decisions: readonly Parameters<typeof aDecision>[0][]) =>
      sourceOf(
        [],
        {
          decisions: decisions.map((changes, at) =>
            aDecision({ row: at + 2, ref: `D${at + 1}`, text: `That it be told ${at + 1}`, ...changes }),
          ),
        },
        { earlier: [frozenOf([], { id: 'S1', asAt: day('2026-04-20'), meeting: 'M1' })] },
      );
    golden('whatYouAsked', [
      ['nothing', of()],
      ['one, open', of({})],
      ['one, met', of({ state: 'Met', answer: 'Section 2 tells it', answeredOn: '2026-05-01' })],
      ['one, overtaken', of({ state: 'Overtaken', answeredOn: '2026-05-01' })],
      ['one, not met', of({ state: 'Not met', due: '2026-08-01' })],
      [
        'met on the day of the last paper, and before it',
        of({ state: 'Met', answeredOn: '2026-04-20' }, { state: 'Met', answeredOn: '2026-04-19' }, { state: 'Met' }),
      ],
      [
        'some, withdrawn ones and those of this and other meetings left out',
        of(
          { state: 'Met' },
          { due: '2026-06-30' },
          { due: '2026-07-01', kind: 'Agreed' },
          { state: 'Withdrawn' },
          { meeting: 'M2' },
          { meeting: 'M9' },
        ),
      ],
      [
        'words for a day',
        of(
          { due: { kind: 'event', words: 'after the visit', event: 'the visit' } as never },
          { due: { kind: 'event', words: 'after the visit' } as never, state: 'Not met' },
        ),
      ],
      ['none met', of({}, {})],
      ['two met', of({ state: 'Met' }, { state: 'Met' })],
    ]);
    const dates = sourceOf([], {
      meetings: [
        aMeeting({ ref: 'M0', row: 4, date: undefined }),
        aMeeting({ ref: 'M5', row: 5, date: '2026-05-15' }),
        aMeeting({ ref: 'M6', row: 6, date: '2026-08-15' }),
        aMeeting({ ref: 'M7', row: 7, body: 'B2', date: '2026-05-15' }),
        ...MEETINGS,
      ],
      decisions: ['M0', 'M1', 'M5', 'M6', 'M7'].map((meeting, at) => aDecision({ row: at + 2, ref: `D${at}`, meeting, text: meeting })),
    });
    expect(written('whatYouAsked', dates)[0]?.bullets).toEqual([
      '15 May 2026, undertaking: M5. Not yet met.',
      '15 April 2026, undertaking: M1. Not yet met.',
      'Earlier, undertaking: M0. Not yet met.',
    ]);
  });
});
