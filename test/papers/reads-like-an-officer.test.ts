import { day } from '../../src/days/plain-date.ts';
import type { Action } from '../../src/plan/model.ts';
import { trendOf } from '../../src/plan/snapshots/trend.ts';
import { paperFromPlan } from '../../src/papers/paper-from-plan.ts';
import { paperTree } from '../../src/papers/paper-tree.ts';
import { anAction } from '../support/builders.ts';
import { aPaperInput, aPaperPlan, snapshotOf } from './paper-plan.ts';
import { asHtml, rendered, shippedTemplates } from './rendered.ts';

const LATE = { deadline: '2026-06-05', progress: 'In progress', percent: 10, isPublic: true } as const;
const late = (count: number, changes: (index: number) => Partial<Parameters<typeof anAction>[0]>): readonly Action[] =>
  Array.from({ length: count }, (_, index) =>
    anAction({
      ...LATE,
      ref: `A${index + 1}`,
      row: index + 2,
      action: `Do thing ${index + 1}`,
      leadPost: 'Head of Service',
      ...changes(index),
    }),
  );

const paragraphsOf = (actions: readonly Action[]) => {
  const { paper } = paperFromPlan(aPaperInput(aPaperPlan(0, { actions }), { meeting: 'M2', format: 'A' }));
  return paper.sections.flatMap(({ paragraphs }) => paragraphs).filter(({ id }) => id.startsWith('exceptions'));
};

beforeAll(shippedTemplates, 60_000);

describe('exceptions', () => {
  it('that are alike are told together, by their refs', () => {
    const [first, second] = paragraphsOf(late(6, () => ({ cause: 'Resource', pathToGreen: 'The lead agrees extra hours' })));
    expect(first?.text).toBe('All 6 actions need members’ attention: all are red.');
    expect(first?.bullets).toEqual([
      'Six actions are red for want of capacity: A1, A2, A3, A4, A5 and A6. Path to green: The lead agrees extra hours.',
    ]);
    expect(second).toBeUndefined();
  });

  it('fill no more than a screen: the rest are counted, and none is told twice', () => {
    const [first] = paragraphsOf(late(20, (index) => ({ cause: 'Slipped', pathToGreen: `Step ${index + 1} is booked` })));
    expect(first?.bullets).toHaveLength(9);
    expect(first?.bullets[0]).toBe('A1 (Do thing 1) is red because the work has slipped. Path to green: Step 1 is booked.');
    expect(first?.bullets[8]).toBe('12 further exceptions are set out in the action plan.');
  });

  it.each([
    ['its lead', { leadPost: 'Head of Service' }, '; to be given by Head of Service (A1 and A2).'],
    ['nobody', { leadPost: '' }, ': A1 and A2 have no lead.'],
  ])('without cause and path to green are gathered in one sentence that names %s', (_who, lead, owes) => {
    const found = paragraphsOf(late(2, () => lead));
    expect(found.map(({ bullets }) => bullets)).toEqual([[], []]);
    expect(found[1]?.text).toBe(`The cause or the path to green is not given yet for all 2 exceptions${owes}`);
  });
});

describe('the trend', () => {
  const plan = aPaperPlan(6);
  const input = aPaperInput(plan, { meeting: 'M2', format: 'A' });
  const on = (date: string, statuses = input.statuses) => snapshotOf(plan, statuses, day(date), '', '');

  it('has the last snapshot of each month, at most six days, and never one after the paper’s own', () => {
    const days = [
      '2025-11-03',
      '2026-01-05',
      '2026-01-19',
      '2026-02-02',
      '2026-03-02',
      '2026-04-06',
      '2026-05-04',
      '2026-06-29',
      '2026-08-03',
    ];
    expect(
      trendOf(
        days.map((each) => on(each)),
        on('2026-07-01'),
      ).map(({ asAt }) => asAt),
    ).toEqual([...['2026-02-02', '2026-03-02', '2026-04-06', '2026-05-04', '2026-06-29', '2026-07-01']]);
    expect(trendOf([], on('2026-07-01'))).toEqual([]);
  });

  it('is drawn as a table with a header row, whose every cell has words, and said in a sentence', async () => {
    const earlier = [
      on(
        '2026-05-04',
        input.statuses.map((each) => ({ ...each, status: 'green' as const })),
      ),
    ];
    const { bytes, paper } = await rendered({ ...input, earlier });
    const html = await asHtml(bytes);
    expect(html).toMatch(/<thead><tr><th>(?:<[^>]*>)*As at.*?04\/05\/2026.*?01\/07\/2026.*?<\/thead>/);
    expect(html).toContain('2 of 6');
    expect(JSON.stringify(paper.sections)).toContain(
      'Since 4 May 2026 complete actions have risen from 0 of 6 to 2 of 6, and red ones have risen from 0 of 6 to 2 of 6.',
    );
    const trends = paperTree(paper).pages.flatMap(({ blocks }) => blocks.filter(({ kind }) => kind === 'trend'));
    expect(trends).toHaveLength(1);
  }, 20_000);
});
