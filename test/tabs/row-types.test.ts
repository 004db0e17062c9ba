import type { Action, Recommendation } from '../../src/plan/model.ts';
import { problem } from '../../src/plan/problem.ts';
import type { RowCells } from '../../src/storage/append-rows.ts';
import { longText, number } from '../../src/tabs/columns.ts';
import { tab } from '../../src/tabs/tab-description.ts';
import type { RowOf } from '../../src/tabs/tab-description.ts';
import { TAB_OF } from '../../src/tabs/tabs.ts';
import { anAction, aRecommendation } from '../support/builders.ts';

/**
 * What the compiler must refuse. Each line below "expects an error": were there none, `npm run types` would fail.
 */
describe('the types that follow from a tab', () => {
  const action: Action = anAction({ evidence: 'Minutes' });
  const recommendation: Recommendation = aRecommendation();

  it('know no key that the tab has not', () => {
    // @ts-expect-error The Action plan has no column of this key.
    expect(action.evidencex).toBeUndefined();
    // @ts-expect-error The Recommendations have no column of this key.
    expect(recommendation.evidence).toBeUndefined();
    // @ts-expect-error A problem of an action names a field of an action.
    expect(problem({ of: 'actions', row: 2, field: 'strand' }, 'code', 'words').code).toBe('code');
  });

  it('know what each column holds', () => {
    // @ts-expect-error A day is no number.
    const start: number | undefined = action.start;
    // @ts-expect-error The words of a deadline are read, not kept as a string.
    const deadline: string = action.deadline;
    expect([start, typeof deadline]).toEqual([undefined, 'object']);
  });

  it('leave out what the product only shows', () => {
    // @ts-expect-error The status is worked out, never read back.
    expect(action.status).toBeUndefined();
  });

  it('let only officers’ fields be written by key', () => {
    // @ts-expect-error The ref is given by the product.
    const withRef: RowCells<'decisions'> = { ref: 'D1' };
    // @ts-expect-error There is no such field.
    const unknown: RowCells<'meetings'> = { place: 'Town hall' };
    expect([withRef, unknown]).toHaveLength(2);
  });

  it('follow a new column at once', () => {
    const small = tab({
      name: TAB_OF.risks.name,
      purpose: 'A tab for a test.',
      owner: 'officers',
      shown: 'hidden',
      group: 'records',
      fields: { words: longText('Words', 'Some words.'), score: number('Score', 'A number.') },
    });
    const row: RowOf<typeof small> = { row: 2, words: 'a', score: undefined };
    // @ts-expect-error It freezes through no column that it has.
    const frozen = tab({ ...small, fields: small.fields, frozenThrough: 'height' });
    expect([row.words, frozen.name]).toEqual(['a', TAB_OF.risks.name]);
  });
});
