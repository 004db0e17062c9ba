import { clearanceOf, receivedWords, trackingGrid } from '../../../src/papers/lists/clearance-rows.ts';
import { LISTS } from '../../../src/papers/lists/plan-lists.ts';
import type { PlanListName } from '../../../src/papers/lists/list-names.ts';
import type { PaperSource } from '../../../src/papers/paper-source.ts';
import { aBody, aClearance, aMeeting } from '../../support/builders.ts';
import { expectGolden, inLines } from '../../support/golden.ts';
import { MEETINGS, sourceOf } from '../a-source.ts';

type Shown = readonly [what: string, rows: unknown];
const golden = (file: string, cases: readonly Shown[]): void =>
  expectGolden(`test/papers/corners/${file}.txt`, cases.map(([what, rows]) => `# ${what}\n${inLines(rows)}\n`).join('\n'));
const rows = (name: PlanListName, source: PaperSource) => LISTS[name].rows(source);

describe('clearances', () => {
  const asked = (officer: string, changes: Parameters<typeof aClearance>[0] = {}) => aClearance({ meeting: 'M2', officer, ...changes });

  it('are those of the meeting, and those that are always asked', () => {
    golden('clearances', [
      ['none recorded', rows('clearances', sourceOf([]))],
      [
        'of each kind',
        rows(
          'clearances',
          sourceOf([], {
            clearances: [
              asked('s151 officer', { requested: '2026-06-01', received: '2026-06-08' }),
              asked('Head', { requested: '2026-06-01' }),
              asked('Clerk'),
              asked('Elsewhere', { meeting: 'M9' }),
            ],
          }),
        ),
      ],
    ]);
  });

  it('of one officer are the statement, or what came, or what was asked', () => {
    const of = (...clearances: readonly ReturnType<typeof asked>[]) => clearanceOf('Head', sourceOf([], { clearances }))?.row;
    const [plain, came, said] = [
      asked('Head', { row: 2 }),
      asked('head', { row: 3, received: '2026-06-08' }),
      asked('Head', { row: 4, received: '2026-06-08', statement: 'So.' }),
    ];
    expect([of(plain, came, said), of(plain, came), of(plain), of(asked('Clerk')), of()]).toEqual([4, 3, 2, undefined, undefined]);
    expect([receivedWords(said), receivedWords(came), receivedWords(plain), receivedWords(undefined)]).toEqual([
      'So.',
      'Yes, on 8 June 2026.',
      '',
      '',
    ]);
  });

  it('stand in the tracking grid with the meetings of each kind of body', () => {
    const bodies = [aBody(), aBody({ ref: 'B2', kind: 'Executive' }), aBody({ ref: 'B3', kind: 'Council' })];
    const meetings = [
      ...MEETINGS,
      aMeeting({ ref: 'M3', body: 'B2', date: '2026-05-01' }),
      aMeeting({ ref: 'M4', body: 'B2', date: '2026-06-01' }),
      aMeeting({ ref: 'M5', body: 'B3', date: '2026-07-01' }),
      aMeeting({ ref: 'M6', body: 'B3', date: undefined }),
    ];
    const clearances = [
      asked('Chief Executive', { requested: '2026-06-01', received: '2026-06-08' }),
      asked('Cabinet Member for Children', { requested: '2026-06-01' }),
      asked('Partner agencies'),
    ];
    golden('tracking', [
      ['of each kind', trackingGrid(sourceOf([], { bodies, meetings, clearances }))],
      ['of nothing', trackingGrid(sourceOf([], { bodies: [aBody({ kind: 'Board' })] }))],
    ]);
  });
});
