import { describe, expect, it } from '@jest/globals';
import {
  actionFundingProblems,
  fundingByYear,
  fundingProblems,
  fundingSentence,
  postCountdowns,
  pounds,
} from '../../../src/plan/position/money.ts';
import { day } from '../../../src/days/plain-date.ts';
import { workingCalendar } from '../../../src/days/working-calendar.ts';
import { anAction, someFunding } from '../../support/builders.ts';

describe('pounds', () => {
  it.each([
    [195_000, '£195,000'],
    [0, '£0'],
    [1234.5, '£1,234.50'],
    [-40, '−£40'],
    [1_000_000, '£1,000,000'],
  ])('writes %d as %s', (amount, words) => {
    expect(pounds(amount)).toBe(words);
  });
});

describe('fundingByYear', () => {
  it('adds up by financial year and source, with what is drawn and left', () => {
    const years = fundingByYear([
      someFunding({ amount: 150_000, spent: 40_000, financialYear: '2016/17' }),
      someFunding({ amount: 45_000, financialYear: '2016-17' }),
      someFunding({ source: 'Grant', amount: undefined, financialYear: '2017/18' }),
    ]);
    expect(years.map((year) => year.sentence)).toEqual([
      'Reserves, 2016/17: £195,000 agreed, £40,000 drawn, £155,000 left',
      'Grant, 2017/18: £0 agreed, £0 spent, £0 left, and 1 row without an amount',
    ]);
  });

  it('says when more is drawn than was agreed', () => {
    expect(fundingByYear([someFunding({ amount: 10, spent: 15, financialYear: '2016/17' })])[0]?.sentence).toContain('£5 more than agreed');
  });
});

describe('postCountdowns', () => {
  const countdown = (changes: Parameters<typeof someFunding>[0], today: string) =>
    postCountdowns([someFunding({ posts: 'Two reviewing officers', ...changes })], day(today), workingCalendar())[0];
  const dates = { postsStart: '2016-09-01', postsEnd: '2017-02-28' } as const;

  it.each([
    [
      'the day before they start',
      dates,
      '2016-08-31',
      'not started',
      'Two reviewing officers: from 1 September 2016 until 28 February 2017.',
    ],
    ['the day before the last', dates, '2017-02-27', 'running', 'Two reviewing officers: until 28 February 2017, 1 working day left.'],
    ['the last day', dates, '2017-02-28', 'running', 'Two reviewing officers: until 28 February 2017, last day today.'],
    ['the day after', dates, '2017-03-01', 'ended', 'Two reviewing officers: ended on 28 February 2017.'],
    ['without an end', {}, '2017-03-01', 'no end date', 'Two reviewing officers: no end date is entered.'],
    [
      'an end before the start',
      { postsStart: '2016-09-01', postsEnd: '2016-03-01' },
      '2016-10-01',
      'no end date',
      'Two reviewing officers: until 1 March 2016, but only from 1 September 2016.',
    ],
  ])('tells %s', (_because, changes, today, state, sentence) => {
    expect(countdown(changes, today)).toMatchObject({ state, sentence });
  });

  it('lists only rows with posts', () => {
    expect(countdown({ posts: '' }, '2017-01-01')).toBeUndefined();
  });
});

describe('fundingProblems', () => {
  it.each([
    [
      'posts end before they start',
      { postsStart: '2016-09-01', postsEnd: '2016-08-31' },
      'post-ends-before-start',
      'end on 31 August 2016, before they start on 1 September 2016',
    ],
    ['the year is none', { financialYear: '2016/18' }, 'financial-year-unreadable', '"2016/18" is not a financial year'],
    ['more is spent than agreed', { amount: 1, spent: 2 }, 'funding-overspent', '£2 is more than the £1 agreed'],
    [
      'posts outlive their money',
      { financialYear: '2016/17', postsEnd: '2017-04-01' },
      'post-outlives-funding',
      'in 2017/18, but the money is for 2016/17',
    ],
  ] as const)('says that %s', (_because, changes, code, words) => {
    expect(fundingProblems([someFunding(changes)])).toEqual([expect.objectContaining({ code, words: expect.stringContaining(words) })]);
  });

  it('counts an action that is closed without a reason, as everything else does', () => {
    expect(fundingSentence([anAction({ progress: 'Closed' }), anAction()])).toBe('None of the 2 actions says how it is paid for.');
  });

  it('lists a live action that says nothing of money, and no closed one', () => {
    const closed = anAction({ ref: 'A3', progress: 'Closed', latestUpdate: 'Superseded by A2' });
    const actions = [anAction({ row: 4 }), anAction({ ref: 'A2', funding: 'Cost-neutral' }), closed];
    expect(actionFundingProblems(actions)).toEqual([expect.objectContaining({ row: 4, code: 'action-funding-missing' })]);
    expect(fundingSentence(actions)).toBe('Of 2 actions, 1 is cost-neutral and 1 does not say how it is paid for.');
  });

  it.each([
    ['no action at all', [], 'There is no live action to pay for.'],
    ['one action', [anAction({ funding: 'Reserves' })], 'The one action is paid from reserves; it is not cost-neutral.'],
    [
      'several sources',
      [
        anAction({ funding: 'Grant' }),
        anAction({ funding: 'Within existing resources' }),
        anAction({ funding: 'Within existing resources' }),
      ],
      'Of 3 actions, none is cost-neutral, 2 are met from within existing resources and 1 is paid from a grant.',
    ],
  ])('counts how %s is paid for, cost-neutral said even where it is none', (_what, actions, sentence) => {
    expect(fundingSentence(actions)).toBe(sentence);
  });
});
