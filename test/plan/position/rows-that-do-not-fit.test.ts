import { day } from '../../../src/days/plain-date.ts';
import { actionFundingProblems, fundingByYear, fundingProblems, fundingSentence } from '../../../src/plan/position/money.ts';
import { measureProblems } from '../../../src/plan/position/measures.ts';
import { riskProblems } from '../../../src/plan/snapshots/risk-movement.ts';
import { aMeasure, anAction, aRisk, someFunding } from '../../support/builders.ts';
import { told } from '../../support/told.ts';

type Changes<Build extends (changes: never) => unknown> = NonNullable<Parameters<Build>[0]>;

describe('funding', () => {
  it.each<readonly [string, Changes<typeof someFunding>, readonly string[]]>([
    ['posts of one day', { postsStart: '2026-09-01', postsEnd: '2026-09-01' }, []],
    ['posts without a start', { postsEnd: '2027-03-31' }, []],
    ['posts without an end', { postsStart: '2026-09-01' }, []],
    ['all of it spent', { amount: 5, spent: 5 }, []],
    ['no amount, and spent', { amount: undefined, spent: 5 }, []],
    ['an amount, and nothing spent yet', { amount: 5, spent: undefined }, []],
    ['no year', { financialYear: '', postsEnd: '2030-01-01' }, []],
    [
      'posts that end before they start',
      { row: 7, postsStart: '2026-09-02', postsEnd: '2026-09-01' },
      [
        'funding 7 postsEnd post-ends-before-start: the posts end on 1 September 2026, before they start on 2 September ' +
          '2026. Correct one of the two dates.',
      ],
    ],
    [
      'a year that is none',
      { row: 8, financialYear: '2026' },
      ['funding 8 financialYear financial-year-unreadable: "2026" is not a financial year. Enter one such as 2016/17.'],
    ],
    [
      'more spent than agreed',
      { row: 9, amount: 5, spent: 5.01 },
      ['funding 9 spent funding-overspent: £5.01 is more than the £5 agreed. Correct it, or add the further approval.'],
    ],
    [
      'posts that outlive their money by a day',
      { row: 10, postsEnd: '2027-04-01' },
      [
        'funding 10 postsEnd post-outlives-funding: the posts end on 1 April 2027, in 2027/28, but the money is for ' +
          '2026/27 (to 31 March 2027). Add the later year’s funding.',
      ],
    ],
  ])('with %s', (_what, changes, wanted) => {
    expect(fundingProblems([someFunding(changes)]).map(told)).toEqual(wanted);
  });

  it.each<readonly [string, Changes<typeof someFunding>, string, number]>([
    ['agreed and not drawn', {}, 'Reserves, 2026/27: £90,000 agreed, £0 drawn, £90,000 left', 90_000],
    ['drawn whole', { spent: 90_000 }, 'Reserves, 2026/27: £90,000 agreed, £90,000 drawn, £0 left', 0],
    ['overdrawn', { spent: 90_001 }, 'Reserves, 2026/27: £90,000 agreed, £90,001 drawn, £1 more than agreed', -1],
    ['of a grant', { source: 'Grant', spent: 1 }, 'Grant, 2026/27: £90,000 agreed, £1 spent, £89,999 left', 89_999],
    [
      'without source, year and amount',
      { source: undefined, financialYear: 'soon', amount: undefined },
      'Source not given, year not given: £0 agreed, £0 spent, £0 left, and 1 row without an amount',
      0,
    ],
  ])('%s is told in a sentence', (_what, changes, sentence, left) => {
    expect(fundingByYear([someFunding(changes)])).toMatchObject([{ sentence, left }]);
  });

  it('is grouped by year and source, and the years are in order', () => {
    const rows = [
      someFunding({ financialYear: '2027/28' }),
      someFunding({ financialYear: '2026/27', source: 'Grant', amount: undefined }),
      someFunding({ financialYear: '2026-27', amount: undefined }),
      someFunding({ financialYear: '26/27', amount: 10, spent: 4 }),
    ];
    expect(fundingByYear(rows).map(({ sentence, rowsWithoutAmount }) => `${sentence} ${rowsWithoutAmount}`)).toEqual([
      'Grant, 2026/27: £0 agreed, £0 spent, £0 left, and 1 row without an amount 1',
      'Reserves, 2026/27: £10 agreed, £4 drawn, £6 left, and 1 row without an amount 1',
      'Reserves, 2027/28: £90,000 agreed, £0 drawn, £90,000 left 0',
    ]);
  });

  const paid = (...sources: readonly Changes<typeof anAction>['funding'][]) => sources.map((funding) => anAction({ funding }));
  it.each([
    [paid('Cost-neutral'), 'The one action is cost-neutral.'],
    [paid('Cost-neutral', 'Cost-neutral'), 'All 2 actions are cost-neutral.'],
    [paid('Reserves', 'Reserves'), 'All 2 actions are paid from reserves; none is cost-neutral.'],
    [paid('Other body'), 'The one action is paid by another body; it is not cost-neutral.'],
    [paid(undefined), 'The one action does not say how it is paid for.'],
    [paid(undefined, undefined), 'None of the 2 actions says how it is paid for.'],
    [paid('Cost-neutral', 'Cost-neutral', 'Grant'), 'Of 3 actions, 2 are cost-neutral and 1 is paid from a grant.'],
    [
      paid('Reserves', undefined, undefined),
      'Of 3 actions, none is cost-neutral, 1 is paid from reserves and 2 do not say how they are paid for.',
    ],
    [paid('Reserves', undefined), 'Of 2 actions, none is cost-neutral, 1 is paid from reserves and 1 does not say how it is paid for.'],
    [[anAction({ funding: 'Reserves', progress: 'Closed', latestUpdate: 'Superseded' })], 'There is no live action to pay for.'],
    [[anAction({ funding: 'Reserves', progress: 'Done' })], 'The one action is paid from reserves; it is not cost-neutral.'],
  ])('is told of actions: %#', (actions, sentence) => {
    expect(fundingSentence(actions)).toBe(sentence);
  });

  it('is asked for where a live action has none', () => {
    const actions = [
      anAction({ ref: 'A7', row: 4 }),
      anAction({ funding: 'Grant' }),
      anAction({ progress: 'Closed', latestUpdate: 'Superseded' }),
    ];
    expect(actionFundingProblems(actions).map(told)).toEqual([
      'actions 4 funding action-funding-missing: A7 does not say how it is paid for. Choose Cost-neutral, Within ' +
        'existing resources, Reserves, Grant or Other body.',
    ]);
  });
});

describe('measures and risks', () => {
  it.each<readonly [string, Changes<typeof aMeasure>, readonly string[]]>([
    ['read today', { latestDate: '2026-07-01' }, []],
    ['read as long ago as is allowed', { latestDate: '2026-06-21' }, []],
    ['never read', { latest: '', latestDate: undefined }, []],
    [
      'without a target',
      { target: '', latestDate: '2026-07-01' },
      ['measures 3 target measure-without-target: P1 has no target. Enter what would show success.'],
    ],
    [
      'without a date',
      { latestDate: undefined },
      ['measures 3 latestDate measure-undated: the latest reading of P1 has no date. Enter the day it was taken.'],
    ],
    [
      'read tomorrow',
      { latestDate: '2026-07-02' },
      ['measures 3 latestDate measure-in-future: the latest reading of P1 is dated 2 July 2026, which has not come yet. Correct the date.'],
    ],
    [
      'read a day too long ago',
      { latestDate: '2026-06-20' },
      ['measures 3 latestDate measure-stale: P1 was last read 11 days ago, on 20 June 2026. Enter a newer reading.'],
    ],
  ])('a measure %s', (_what, changes, wanted) => {
    expect(measureProblems([aMeasure({ row: 3, ...changes })], day('2026-07-01'), 10).map(told)).toEqual(wanted);
  });

  it.each<readonly [string, Changes<typeof aRisk>, readonly string[]]>([
    ['whole', {}, []],
    [
      'without likelihood',
      { likelihood: undefined },
      ['risks 5 likelihood risk-not-scored: K1 has no score. Enter likelihood and impact from 1 to 5.'],
    ],
    [
      'without impact',
      { impact: undefined },
      ['risks 5 likelihood risk-not-scored: K1 has no score. Enter likelihood and impact from 1 to 5.'],
    ],
    ['without an owner', { ownerPost: '' }, ['risks 5 ownerPost risk-without-owner: K1 has no owner. Enter a post.']],
  ])('a risk %s', (_what, changes, wanted) => {
    expect(riskProblems([aRisk({ row: 5, ...changes })]).map(told)).toEqual(wanted);
  });
});
