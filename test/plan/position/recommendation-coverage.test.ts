import { describe, expect, it } from '@jest/globals';
import { coverageProblems, coverageSentence, recommendationCoverage } from '../../../src/plan/position/recommendation-coverage.ts';
import { anAction, aRecommendation } from '../../support/builders.ts';

const complete = { recommendations: ['R1'], successMeasure: 'Nine in ten on time' } as const;

describe('recommendationCoverage', () => {
  it.each([
    ['covered by one complete action', [anAction(complete)], true, 'R1 is answered by 1 live action.'],
    [
      'covered by an action that waits for an event',
      [anAction({ ...complete, deadline: { kind: 'event', awaiting: 'a visit', words: 'after a visit' } })],
      true,
      'R1 is answered by 1 live action.',
    ],
    [
      'not covered without an action',
      [anAction({ ...complete, recommendations: ['R2'] })],
      false,
      'R1 has no action. Add one, or enter R1 as the recommendation of an action.',
    ],
    [
      'not covered by a closed action',
      [anAction({ ...complete, progress: 'Closed' })],
      false,
      'R1 has only closed actions. Add a live one.',
    ],
    [
      'not covered by an action without lead, deadline or measure',
      [anAction({ recommendations: ['R1'], leadPost: '', deadline: '' })],
      false,
      'R1 has no complete action: A1 needs a lead, a deadline and a success measure.',
    ],
    [
      'not covered by a deadline that nobody can read',
      [anAction({ ...complete, deadline: { kind: 'question', question: '?', words: 'TBC' } })],
      false,
      'R1 has no complete action: A1 needs a deadline.',
    ],
  ])('is %s', (_because, actions, isCovered, sentence) => {
    expect(recommendationCoverage({ recommendations: [aRecommendation()], actions })[0]).toMatchObject({ isCovered, sentence });
  });

  it('counts with a denominator', () => {
    const coverage = recommendationCoverage({
      recommendations: [aRecommendation(), aRecommendation({ ref: 'R2' })],
      actions: [anAction(complete)],
    });
    expect(coverageSentence(coverage)).toBe('1 of 2 recommendations has a live action with a lead, a deadline and a success measure.');
  });
});

describe('coverageSentence', () => {
  it.each([
    [0, 1, '0 of 1 recommendation has'],
    [1, 1, '1 of 1 recommendation has'],
    [2, 3, '2 of 3 recommendations have'],
  ])('agrees with %d of %d', (covered, total, words) => {
    const coverage = Array.from({ length: total }, (_, index) => ({
      recommendation: aRecommendation(),
      actions: [],
      isCovered: index < covered,
      sentence: '',
    }));
    expect(coverageSentence(coverage)).toMatch(new RegExp(`^${words} a live action`));
  });
});

describe('coverageProblems', () => {
  it('lists each uncovered recommendation at its row, and tells no action from an incomplete one', () => {
    const recommendations = [aRecommendation({ row: 5 }), aRecommendation({ row: 6, ref: 'R2' }), aRecommendation({ row: 7, ref: 'R3' })];
    const problems = coverageProblems({ recommendations, actions: [anAction(complete), anAction({ recommendations: ['R3'] })] });
    expect(problems.map(({ of, row, code }) => [of, row, code])).toEqual([
      ['recommendations', 6, 'recommendation-without-action'],
      ['recommendations', 7, 'recommendation-action-incomplete'],
    ]);
  });
});
