import { describe, expect, it } from '@jest/globals';
import { dueFrom, dueWordsIn } from '../../../src/plan/decisions/due-words.ts';
import { day } from '../../../src/days/plain-date.ts';
import { readDeadline } from '../../../src/days/deadlines/read-deadline.ts';

describe('dueWordsIn', () => {
  it.each([
    ['a month with its year', 'That the annual report be submitted in June 2013.', 'in June 2013'],
    ['a day after "by"', 'That a report be brought by 31 March 2017', 'by 31 March 2017'],
    ['the end of a month', 'That it be done by the end of March 2017', 'by the end of March 2017'],
    ['a time of year', 'That a report come in the autumn of 2013', 'in the autumn of 2013'],
    ['a date before an event', 'That an update be submitted early in 2017, following a further visit', 'early in 2017'],
    [
      'an event where there is no date',
      'That an update be submitted following a further visit from Ofsted',
      'following a further visit from Ofsted',
    ],
    ['the meeting it goes to', 'That a report be brought to the next meeting', 'to the next meeting'],
    ['a rhythm', 'That progress be reported quarterly', 'quarterly'],
    ['a span', 'That the Director report within six months', 'within six months'],
    ['every later paper', 'To make costs explicit in all future reports', 'with the next report'],
    ['nothing in a financial year', 'That £195K be allocated in 2016/2017', ''],
    ['nothing in what was already settled', 'That the decision taken at the meeting held on 20 July 2016 be noted', ''],
    ['nothing where no time is named', 'That the report be noted', ''],
  ])('finds %s', (_because, text, words) => {
    expect(dueWordsIn(text)).toBe(words);
  });
});

describe('dueFrom', () => {
  const meeting = day('2016-08-31');

  it.each([
    ['within six months', 'within six months of 31 August 2016', '2017-02-28'],
    ["in two weeks' time", 'within two weeks of 31 August 2016', '2016-09-14'],
    ['within the next 10 working days', 'within 10 working days of 31 August 2016', '2016-09-14'],
  ])('counts %j from the meeting, in words that the deadline reader knows', (words, expected, date) => {
    const due = dueFrom(words, meeting);
    expect(due).toBe(expected);
    expect(readDeadline(due, { today: meeting })).toMatchObject({ date });
  });

  it.each([['in June 2013'], ['early in 2017'], ['with the next update'], ['']])('leaves %j as it is', (words) => {
    expect(dueFrom(words, meeting)).toBe(words);
  });

  it('leaves a span as it is while the meeting has no date', () => {
    expect(dueFrom('within six months', undefined)).toBe('within six months');
  });
});
