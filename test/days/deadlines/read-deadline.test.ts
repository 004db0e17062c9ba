import fc from 'fast-check';
import { dueDate } from '../../../src/days/deadlines/deadline-reading.ts';
import { addDays, day, formatDate, formatShortDate, partsOf } from '../../../src/days/plain-date.ts';
import { readDeadline } from '../../../src/days/deadlines/read-deadline.ts';
import type { DeadlineCell, DeadlineContext } from '../../../src/days/deadlines/read-deadline.ts';

const today = day('2016-07-20');
const read = (cell: DeadlineCell, context: Partial<DeadlineContext> = {}) => readDeadline(cell, { today, ...context });
const noteOf = (cell: DeadlineCell, context: Partial<DeadlineContext> = {}): string | undefined => {
  const reading = read(cell, context);
  return 'note' in reading ? reading.note : undefined;
};
const questionOf = (cell: DeadlineCell, context: Partial<DeadlineContext> = {}): string => {
  const reading = read(cell, context);
  return reading.kind === 'question' ? reading.question : `no question, but ${reading.kind}`;
};

describe('a single day', () => {
  it.each([
    ['31/08/2016', '2016-08-31', 'slashes'],
    ['31.08.16', '2016-08-31', 'dots and two digits of the year'],
    ['17.7.12', '2012-07-17', 'single digits'],
    ['05/04/2016', '2016-04-05', 'British order: 5 April'],
    ['8/3/2014', '2014-03-08', 'British order: 8 March'],
    ['31-08-2016', '2016-08-31', 'hyphens'],
    ['31 08 2016', '2016-08-31', 'spaces'],
    ['2016-08-31', '2016-08-31', 'ISO'],
    ['2014/05/23', '2014-05-23', 'year first with slashes'],
    ['2016-10-26T18:28:58.201Z', '2016-10-26', 'a time of day is left out'],
    ['31/08/2016 17:00', '2016-08-31', 'a time of day is left out'],
    ['5pm on 31/08/2016', '2016-08-31', 'a time of day is left out'],
    ['20 March 2015', '2015-03-20', 'in words'],
    ['31st August 2016', '2016-08-31', 'with an ordinal'],
    ['31 st August 2016', '2016-08-31', 'with a stray space'],
    ['the 31st of August 2016', '2016-08-31', 'in full'],
    ['Wed 31 Aug 2016', '2016-08-31', 'with its weekday'],
    ['31-Aug-16', '2016-08-31', 'as spreadsheets show it'],
    ["31 Aug '16", '2016-08-31', 'with an apostrophe'],
    ['31August2016', '2016-08-31', 'without spaces'],
    ['December 31, 2021', '2021-12-31', 'American words are clear'],
    ['Aug. 31, 2016', '2016-08-31', 'and so is a full stop'],
    ['By 11 July 2018', '2018-07-11', 'with "by"'],
    ['Not later than 31 March 2015', '2015-03-31', 'with "not later than"'],
    ['Meeting held by 28 February 2014', '2014-02-28', 'words around a date'],
    ['Completed 12/08/2016', '2016-08-12', 'a day to come cannot be past'],
    ['10/10/2012 (statutory)', '2012-10-10', 'words after a date'],
    ['31/03/2016 (was 31/12/2015)', '2016-03-31', 'a date it was before is none'],
    ['Revised from 31/03/2016 to 30/06/2016', '2016-06-30', 'the date it was moved to'],
    ['29/02/2016', '2016-02-29', 'a leap day'],
    ['  31/08/2016 ', '2016-08-31', 'spaces around it'],
    ['31\u00a0August\u00a02016', '2016-08-31', 'spaces that do not break'],
  ])('%s is %s: %s', (cell, date) => {
    expect(read(cell)).toEqual({ kind: 'date', date, words: cell.trim() });
  });

  it.each<[DeadlineCell, string, string, string]>([
    [{ date: day('2016-08-31'), time: '00:00' }, '2016-08-31', '31/08/2016', 'a date cell'],
    [{ date: day('2016-08-31'), time: '17:30' }, '2016-08-31', '31/08/2016', 'a date cell with a time'],
    [44197, '2021-01-01', '44197', 'a serial number'],
    ['44197', '2021-01-01', '44197', 'a serial number as text'],
    [45717.75, '2025-03-01', '45717.75', 'a serial number with a time'],
    [20160831, '2016-08-31', '20160831', 'year, month and day in one number'],
  ])('%j is %s and keeps "%s": %s', (cell, date, words) => {
    expect(read(cell)).toMatchObject({ kind: 'date', date, words });
  });

  it('says so where a number was read as a day', () => {
    expect(noteOf(44197)).toBe('Read as 1 January 2021: 44197 is how a spreadsheet stores that day.');
  });

  it('is the day before where the words say "before"', () => {
    expect(read('before 31 March 2017')).toMatchObject({
      kind: 'date',
      date: '2017-03-30',
      note: 'Read as 30 March 2017, the day before 31 March 2017.',
    });
    expect(read('before April 2017')).toMatchObject({ kind: 'latest', date: '2017-03-31' });
    expect(read('before the end of March 2017')).toMatchObject({ kind: 'latest', date: '2017-03-31' });
  });

  it('is read day first in every British spelling of every day', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 9000 }).map((days) => addDays(day('2000-01-01'), days)),
        (date) => {
          const { year, month, day: dayOfMonth } = partsOf(date);
          for (const spelling of [
            formatShortDate(date),
            formatDate(date),
            `${dayOfMonth}.${month}.${String(year).slice(2)}`,
            `by ${dayOfMonth}/${month}/${year}`,
            date,
          ]) {
            expect(dueDate(read(spelling))).toBe(date);
          }
        },
      ),
    );
  });
});

describe('a period, read to the latest day it could mean', () => {
  it.each([
    ['Aug 2016', '2016-08-31', 'a month'],
    ['end of August 2016', '2016-08-31', 'the end of a month'],
    ['by the end of March 2018', '2018-03-31', 'the end of a month'],
    ['by October 2012', '2012-10-31', 'a month with "by"'],
    ['End Oct 03', '2003-10-31', 'two digits of the year'],
    ['Aug-16', '2016-08-31', 'as spreadsheets show it'],
    ['08/2016', '2016-08-31', 'month and year in figures'],
    ['08/16', '2016-08-31', 'there is no month 16'],
    ['2016-09', '2016-09-30', 'year and month'],
    ['(April 2020)', '2020-04-30', 'in brackets'],
    ['for next BAF update April 2018', '2018-04-30', 'words around it'],
    ['Complete by October 2019', '2019-10-31', 'words around it'],
    ['SHORT TERM TARGETS (Achievable within 6 months ie, by June 2006)', '2006-06-30', 'the month, not the duration'],
    ['early August 2016', '2016-08-10', 'the first ten days'],
    ['mid-August 2016', '2016-08-20', 'the next ten days'],
    ['late August 2016', '2016-08-31', 'the rest'],
    ['early in 2017', '2017-04-30', 'the first third of a year'],
    ['beginning of 2017', '2017-04-30', 'the first third of a year'],
    ['mid 2017', '2017-08-31', 'the second third of a year'],
    ['late 2016', '2016-12-31', 'the last third of a year'],
    ['first half of 2017', '2017-06-30', 'a half year'],
    ['1st half of 2017', '2017-06-30', 'a half year in figures'],
    ['H2 2017', '2017-12-31', 'a half year, short'],
    ['2016', '2016-12-31', 'a year'],
    ['Complete Outcome Evaluation in 2017', '2017-12-31', 'a year among words'],
    ['Autumn 2013', '2013-11-30', 'a season'],
    ['Winter 2016', '2017-02-28', 'winter ends in the next year'],
    ['Spring 2016/17', '2017-05-31', 'a season of a financial year'],
    ['Spring term 2017', '2017-04-30', 'a school term'],
    ['Autumn term 2016/17', '2016-12-31', 'a term of a school year'],
    ['Summer term 2016/17', '2017-07-31', 'a term of a school year'],
    ['Summer 2015 - Half Term 5', '2015-08-31', 'the season is the latest it could mean'],
    ['Feb half term 2017', '2017-02-28', 'half term by its month'],
    ['2016/17 school year', '2017-08-31', 'a school year'],
    ['Easter 2017', '2017-04-17', 'Easter Monday'],
    ['Q2 2016/17', '2016-09-30', 'a quarter of a financial year'],
    ['2016/17 Q4', '2017-03-31', 'the year first'],
    ['2nd quarter 2016/17', '2016-09-30', 'in words'],
    ['by end of Quarter 3 16/17', '2016-12-31', 'short years'],
    ['Q3 2017', '2017-12-31', 'by calendar or financial year: the later'],
    ["Q3 '17", '2017-12-31', 'two digits of the year'],
    ['Q4 2017', '2018-03-31', 'by calendar or financial year: the later'],
    ['Q2-Q3 2017', '2017-12-31', 'to the last of two quarters'],
    ['237 signed contracts by Q3 2017', '2017-12-31', 'a number before it is none of its business'],
    ['2016/17', '2017-03-31', 'a financial year'],
    ['2016-17', '2017-03-31', 'a financial year with a hyphen'],
    ['16/17', '2017-03-31', 'a financial year, short'],
    ['due in the new financial year 2017/18', '2018-03-31', 'a financial year in words'],
    ['FY2023', '2024-03-31', 'one year named for two: the later'],
    ['2014–2016', '2016-12-31', 'a range of years'],
    ['2016-2019', '2019-12-31', 'a range of years'],
    ['April 2023 – June 2023', '2023-06-30', 'a range of months'],
    ['April - June 2017', '2017-06-30', 'a range with one year'],
    ['1 April - 30 June 2017', '2017-06-30', 'a range of days with one year'],
    ['from April to June 2017', '2017-06-30', 'a range in words'],
    ['Sept 16 - Mar 17', '2017-03-31', 'a range with short years'],
    ['Week commencing 5 September 2016', '2016-09-11', 'to the Sunday of the week'],
    ['w/c 05/09/2016', '2016-09-11', 'to the Sunday of the week'],
    ['(1) 2014/05/23: Milestone Description (2) 2014-06-12: Milestone Description', '2014-06-12', 'several days: the latest'],
    ['31/08/2016-30/09/2016', '2016-09-30', 'a range of days'],
    ['Quarterly until March 2018', '2018-03-31', 'it comes round, but ends'],
    ['Begin to implement by Q4 2017', '2018-03-31', 'a beginning with a "by" is due'],
    ['within 5 days of 31 March 2016', '2016-04-05', 'counted from a day it names'],
    ['3 months from 1 April 2016', '2016-07-01', 'counted from a day it names'],
  ])('"%s" is %s: %s', (cell, date) => {
    const reading = read(cell);
    expect(reading).toMatchObject({ kind: 'latest', date, words: cell });
    expect(noteOf(cell)).toContain(formatDate(day(date)));
  });

  it.each([
    ['Aug 2016', 'Read as 31 August 2016, the last day of August 2016.'],
    ['Autumn 2013', 'Read as 30 November 2013, the last day of autumn 2013 (September to November).'],
    ['early in 2017', 'Read as 30 April 2017, the last day of the first third of 2017.'],
    ['Q2 2016/17', 'Read as 30 September 2016, the last day of quarter 2 of the financial year 2016/17.'],
    [
      'Q3 2017',
      'Read as 31 December 2017, the last day of quarter 3 of the financial year 2017/18. It could also mean the ' +
        'calendar quarter to 30 September 2017: the later is taken.',
    ],
    ['2016/17', 'Read as 31 March 2017, the last day of the financial year 2016/17.'],
    ['31/03/2016 and 30/06/2016', 'The cell names 2 days: the latest, 30 June 2016, is taken.'],
  ])('"%s" says how it was read', (cell, note) => {
    expect(noteOf(cell)).toBe(note);
  });

  it('is a year where the cell holds its number', () => {
    expect(read(2017)).toMatchObject({ kind: 'latest', date: '2017-12-31', words: '2017' });
  });
});

describe('a day without a year', () => {
  const planStart = day('2012-05-01');

  it.each([
    ['14 Aug', '2012-08-14', 'the first after the plan began'],
    ['30 Sept', '2012-09-30', 'the first after the plan began'],
    ['11 Sep', '2012-09-11', 'the first after the plan began'],
    ['by 21st November', '2012-11-21', 'words around it'],
    ['1 May', '2012-05-01', 'the plan’s first day'],
    ['30 April', '2013-04-30', 'a day before the plan began is of the next year'],
    ['31/08', '2012-08-31', 'in figures'],
    ['29 Feb', '2016-02-29', 'the first year that has the day'],
    ['April 17th', '2013-04-17', 'an ordinal is a day, not a year'],
  ])('"%s" is %s: %s', (cell, date) => {
    expect(read(cell, { planStart })).toMatchObject({ kind: 'date', date });
    expect(noteOf(cell, { planStart })).toContain('No year is given: the first after the plan began on 1 May 2012 is taken.');
  });

  it.each([
    ['June', '2012-06-30', 'a month alone'],
    ['by early May', '2012-05-10', 'part of a month'],
    ['End of Aug', '2012-08-31', 'the end of a month'],
    ['Spring term', '2013-04-30', 'a school term'],
    ['summer', '2012-08-31', 'a season'],
    ['Q2', '2012-09-30', 'a quarter'],
    ['by Christmas', '2012-12-25', 'a feast'],
  ])('as a period, "%s" ends on %s: %s', (cell, date) => {
    expect(read(cell, { planStart })).toMatchObject({ kind: 'latest', date });
  });

  it('is the nearest to today where the plan’s start is not known, and says so', () => {
    expect(read('14 Aug')).toMatchObject({ date: '2016-08-14' });
    expect(read('14 Feb')).toMatchObject({ date: '2016-02-14' });
    expect(noteOf('14 Aug')).toBe('Read as 14 August 2016. No year is given: the one nearest to today is taken. Add the year to be sure.');
  });

  it('is the nearest to another day that the cell names', () => {
    expect(read('30 Sept (agreed at Cabinet 20 July 2013)')).toMatchObject({ kind: 'latest', date: '2013-09-30' });
  });
});

describe('what waits for an event', () => {
  it.each([
    ['following a further visit from Ofsted', 'a further visit from Ofsted'],
    ['After the inspection', 'the inspection'],
    ['To be completed following a further visit from Ofsted.', 'a further visit from Ofsted'],
    ['on receipt of the report', 'receipt of the report'],
    ['on completion of recruitment', 'completion of recruitment'],
    ['once the new head is recruited', '"once the new head is recruited"'],
    ['when funding is agreed', '"when funding is agreed"'],
    ['subject to Cabinet approval', 'Cabinet approval'],
    ['Dependent on funding', 'funding'],
    ['by next Ofsted visit', 'the next Ofsted visit'],
    ['before the next Improvement Board', 'the next Improvement Board'],
    ['After the summer holidays', 'the summer holidays'],
    ['Immediately following the inspection', 'the inspection'],
    ['Within six months of new Council.', 'new Council'],
    ['Within three months of the Equality Commission approval of the scheme.', 'the Equality Commission approval of the scheme'],
    ['Within 60 days of the completion of agency respective inventories', 'the completion of agency respective inventories'],
  ])('"%s" awaits %s', (cell, awaiting) => {
    expect(read(cell)).toEqual({ kind: 'event', awaiting, words: cell });
  });
});

describe('what goes on or comes round', () => {
  it.each([
    'Ongoing',
    'On-going',
    'ONGOING',
    'Quarterly',
    'Monthly',
    'Annually',
    'Measured Annually',
    'Termly',
    'every 6 weeks',
    'each term',
    'Continuous',
    'Annual',
    'As required',
    'Immediate and ongoing',
    'Every 6 weeks from the next meeting',
  ])('"%s"', (cell) => {
    expect(read(cell)).toEqual({ kind: 'recurring', words: cell });
  });
});

describe('what goes on or comes round, with a day', () => {
  it.each<[string, Record<string, string>, string]>([
    ['31 August (annually)', { next: '2016-08-31' }, 'the coming one'],
    ['March (annually)', { next: '2017-03-31' }, 'the coming one, by its month'],
    ['31 March each year', { next: '2017-03-31' }, 'this year’s is past'],
    ['31 March 2015, yearly', { next: '2017-03-31' }, 'the first is past'],
    ['2016-2019 quarterly', { from: '2016-01-01', until: '2019-12-31' }, 'the years it runs for'],
    ['April 2016 – June 2018, monthly', { from: '2016-04-01', until: '2018-06-30' }, 'the months it runs for'],
    ['July 2023 and ongoing', { from: '2023-07-01' }, 'a start and no end'],
    ['Jan 2017 - ongoing', { from: '2017-01-01' }, 'a start and no end'],
    ['Sept 2016 then quarterly', { from: '2016-09-01' }, 'a first time'],
  ])('"%s" is %j: %s', (cell, days) => {
    const { kind, words, note, ...rest } = read(cell) as Record<string, unknown>;
    expect({ kind, words, ...rest }).toEqual({ kind: 'recurring', words: cell, ...days });
    expect(note).toMatch(/^(Comes round|Goes on) .*\d{4}/);
  });

  it('falls due on the last day of it', () => {
    expect(dueDate(read('2016-2019 quarterly'))).toBe('2019-12-31');
    expect(dueDate(read('31 August (annually)'))).toBeUndefined();
    expect(read('2016-2030 quarterly').kind).toBe('question');
  });

  it('says that financial years may be meant by a range of years', () => {
    expect(noteOf('2016-2019 quarterly')).toContain('If financial years are meant, it ends on 31 March 2019');
    expect(noteOf('2016-2019')).toContain('If financial years are meant, it ends on 31 March 2019');
  });
});

describe('a number or month that was not understood', () => {
  it.each([
    ['31/03/2O17', 'a letter for a figure'],
    ['3l/03/2017', 'a letter for a figure'],
    ['31/O3/2017', 'a letter for a figure'],
    ['31 / 03 / 20 17', 'a year in two halves'],
    ['31 March 20 17', 'a year in two halves'],
    ['31 March, 10:00, 2017', 'the year far from its day'],
    ['the first Monday of March 2017', 'a day that is not worked out'],
    ['thirty-first of March 2017', 'a day in words'],
    ['last Friday in March 2017', 'a day that is not worked out'],
    ['Phase 2 March 2017', 'phase 2, or 2 March'],
    ['2. March 2017', 'entry 2, or 2 March'],
    ['2017, March 28', 'two years, or a day'],
    ['12 of 31 March', 'another number'],
    ['quarterly, 31st', 'a day without a month'],
    ['Jan to report in 2017', 'a name or a month'],
    ['As required by the FY2023 budget timeline', 'a year in a name'],
    ['Finished in Feb 2016', 'progress'],
    ['Completed 12/07/2016', 'progress'],
  ])('makes "%s" a question: %s', (cell) => {
    expect(read(cell).kind).toBe('question');
  });

  it.each([
    ['send 5 officers by March 2017', '2017-03-31', 'a count'],
    ['March 2017 for 12 schools', '2017-03-31', 'a count after the date'],
    ['£5,000 to be spent by March 2017', '2017-03-31', 'money'],
    ['80% by March 2017', '2017-03-31', 'a share'],
    ['Phase 2 by 31 March 2017', '2017-03-31', 'a numbered phase'],
    ['Recommendation 7: 31 March 2017', '2017-03-31', 'a numbered recommendation'],
    ['KS2 review, 31 March 2017', '2017-03-31', 'a name with a figure'],
    ['10:30 on 31 March 2017', '2017-03-31', 'a time of day'],
    ['31 March 2017 at 10.30', '2017-03-31', 'a time of day'],
    ['1-2/03/2017', '2017-03-02', 'the later of two days'],
    ['28/29 March 2017', '2017-03-29', 'the later of two days'],
    ['1st to 30th June 2017', '2017-06-30', 'the later of two days'],
    ['Sept/Oct 2016', '2016-10-31', 'the later of two months'],
    ['2nd draft by 31 March 2017', '2017-03-31', 'a rank'],
    ['1. March 2017\n2. June 2017', '2017-06-30', 'numbered lines'],
    ['weekly until 31 March 2017', '2017-03-31', 'an end'],
  ])('is no part of the date in "%s", which is %s: %s', (cell, date) => {
    expect(dueDate(read(cell))).toBe(date);
  });
});

describe('a weekday', () => {
  it.each<[string, string | undefined, string]>([
    ['Monday 31 August 2016', '31 August 2016 is a Wednesday: check the day.', 'another day of the week'],
    ['31/08/2016 (Mon)', '31 August 2016 is a Wednesday: check the day.', 'after the day'],
    ['Wednesday 31 August 2016', undefined, 'the right one'],
    ['Weds 31 August 2016', undefined, 'the right one, short'],
  ])('"%s" gives %s: %s', (cell, note) => {
    expect(read(cell)).toMatchObject({ date: '2016-08-31' });
    expect(noteOf(cell)).toBe(note);
  });
});

describe('every spelling of a day', () => {
  const spaces = ['', ' ', '  ', '\u00a0', '\u2009', '\u202f', '\u3000', '\t'];
  const dashes = ['-', '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212', '\ufe58', '\ufe63', '\uff0d'];
  const marks = [...dashes, '.', '/', '\u2044', '\u2215', ',', '·', ''];
  const gap = fc.tuple(fc.constantFrom(...spaces), fc.constantFrom(...marks), fc.constantFrom(...spaces)).map((parts) => parts.join(''));
  const date = fc.integer({ min: 0, max: 3600 }).map((n) => addDays(day('2016-07-21'), n));
  const ordinal = (n: number): string =>
    n % 10 === 1 && n !== 11 ? 'st' : n % 10 === 2 && n !== 12 ? 'nd' : n % 10 === 3 && n !== 13 ? 'rd' : 'th';
  const month = fc.constantFrom(
    (name: string) => name,
    (name: string) => name.slice(0, 3),
    (name: string) => name.toUpperCase(),
    (name: string) => `${name.slice(0, 3)}.`,
  );

  it('is that day or a question, never another day', () => {
    const style = fc.record({
      order: fc.constantFrom('dmy', 'ymd', 'mdy-in-words', 'dmy-in-words', 'ymd-in-words'),
      gaps: fc.tuple(gap, gap),
      same: fc.boolean(),
      month,
      padded: fc.boolean(),
      th: fc.constantFrom('', 'th', ' th', 'th of', ' day of'),
      year: fc.constantFrom(4, 2),
      around: fc.constantFrom(
        '%',
        'by %',
        'By % at the latest',
        'the %',
        '(%)',
        'Deadline: %',
        '% (was 31 / 12 / 2015)',
        'no later than %',
        '%.',
        'Board, %',
      ),
    });
    let read31 = 0;
    fc.assert(
      fc.property(date, style, (when, { order, gaps, same, month: written, padded, th, year, around }) => {
        const { year: y, month: m, day: d } = partsOf(when);
        const name = formatDate(when).split(' ')[1] as string;
        const two = (n: number): string => (padded ? String(n).padStart(2, '0') : String(n));
        const isWords = order.endsWith('words');
        const dd = isWords && th !== '' ? `${d}${th.replace('th', ordinal(d))}` : two(d);
        const mm = isWords ? written(name) : two(m);
        const yy = order.startsWith('y') || year === 4 ? String(y) : String(y).slice(2);
        const [one, other] = same ? [gaps[0], gaps[0]] : gaps;
        const parts = order.startsWith('ymd') ? [yy, mm, dd] : order.startsWith('mdy') ? [mm, dd, String(y)] : [dd, mm, yy];
        const spelled = `${parts[0]}${one}${parts[1]}${other}${parts[2]}`;
        // Day and month that run together may be a year or a month to everybody: "2011-2016", "2019-21", "11-2025".
        fc.pre((one !== '' && other !== '') || !/^(?:(?:19|20)\d\d\W+\d\d(?:\d\d)?|1[0-2]\W+\d{4})$/.test(spelled));
        const cell = around.replace('%', spelled);
        const reading = read(cell);
        const due = dueDate(reading);
        if (reading.kind !== 'question') expect([cell, due ?? reading.kind]).toEqual([cell, when]);
        else read31 += 1;
      }),
      { numRuns: 6000 },
    );
    expect(read31).toBeLessThan(2500);
  });
});

describe('a question to the lead', () => {
  it.each([
    ['31/11/2016', '"31/11/2016" is not a date: November 2016 has 30 days. Enter a date such as 30/11/2016.'],
    ['29/02/2017', '"29/02/2017" is not a date: February 2017 has 28 days. Enter a date such as 28/02/2017.'],
    ['30 Feb', '"30 February" is not a date: February has 28 days. Enter a date such as 28/02/2027.'],
    [
      '05/23/2014',
      '"05/23/2014" is not a date: the day comes before the month, and there is no month 23. If 23 May 2014 is meant, enter 23/05/2014.',
    ],
    ['2016-13-01', '"2016-13-01" is not a date: there is no such month. Enter a date such as 31/03/2027.'],
    ['00/00/2016', '"00/00/2016" is not a date: there is no such month. Enter a date such as 31/03/2027.'],
    ['13/2016', '"13/2016" is not a date: there is no such month. Enter a date such as 31/03/2027.'],
    [
      '0109-2016',
      '"0109-2016" is not a date that can be read. Enter a day such as 31/03/2017, a month such as March 2027, or what it ' +
        'waits for, such as "After the next visit".',
    ],
    [
      'Setpember 2016',
      '"Setpember 2016" is not a date: "Setpember" is not a month. If September is meant, write it so. Enter a date such as 31/03/2027.',
    ],
    [
      '31 Augst 2016',
      '"31 Augst 2016" is not a date: "Augst" is not a month. If August is meant, write it so. Enter a date such as 31/03/2027.',
    ],
    ['20 July 2106', '"20 July 2106" is more than ten years away. Check the year and enter the date again, such as 31/03/2017.'],
    ['31 December 1999', '"31 December 1999" is before the year 2000. Check the year and enter the date again, such as 31/03/2017.'],
    ['05/11', '"05/11" may be a day and a month, or a month and a year. Enter the day it is due, such as 31/03/2017.'],
    ['August 31', '"August 31" may mean a day or a year. Enter 31 August with its year, or the year in full: August 2031.'],
    [
      'within three months',
      '"within three months" does not say from which day the 3 months count. Enter the day it is due, such as 31/03/2017.',
    ],
    ['within a month', '"within a month" does not say from which day the 1 month counts. Enter the day it is due, such as 31/03/2017.'],
    ['Immediate', '"Immediate" names no day. Enter the day it is due, such as 31/03/2017.'],
    ['TBC', '"TBC" is still to be settled. Enter the day it is due, such as 31/03/2017.'],
    [
      'To be confirmed in Children and Social Work Act',
      '"To be confirmed in Children and Social Work Act" is still to be settled. Enter the day it is due, such as 31/03/2017.',
    ],
    ['[DD/MM/YYYY]', '"[DD/MM/YYYY]" has not been filled in. Enter the day it is due, such as 31/03/2017.'],
    [
      'Complete',
      '"Complete" says how far the work is, not when it is due. Enter the day it is due, such as 31/03/2017. Put ' +
        'progress in the Progress column.',
    ],
    ['#REF!', 'The cell holds the spreadsheet error #REF!. Enter the day it is due, such as 31/03/2017.'],
    ['n/a', '"n/a" gives no deadline. Enter the day it is due, such as 31/03/2017.'],
    ['From June 2017', '"From June 2017" says from when, or after what, not by when. Enter the day it is due, such as 31/03/2017.'],
    ['2016 onwards', '"2016 onwards" says from when, or after what, not by when. Enter the day it is due, such as 31/03/2017.'],
    [
      'Begin to implement in January 2018',
      '"Begin to implement in January 2018" says from when, or after what, not by when. Enter the day it is due, such as 31/03/2017.',
    ],
    [
      'Following Cabinet on 20 July 2016',
      '"Following Cabinet on 20 July 2016" says what it follows, not by when. Enter the day it is due, such as 31/03/2017.',
    ],
    [
      '2 weeks before 31 March 2017',
      '"2 weeks before 31 March 2017" counts back from another day. Enter the day it is due, such as 31/03/2017.',
    ],
    ['end of term', 'Which day "end of term" means depends on when it was written. Enter the day it is due, such as 31/03/2017.'],
    [true, 'A tick is not a date. Enter the day it is due, such as 31/03/2017.'],
    [31, 'The number 31 is not a date. Enter the day it is due, such as 31/03/2017.'],
    [1.5, 'The number 1.5 is not a date. Enter the day it is due, such as 31/03/2017.'],
    [
      'see above',
      '"see above" is not a date that can be read. Enter a day such as 31/03/2017, a month such as March 2027, or ' +
        'what it waits for, such as "After the next visit".',
    ],
  ])('%j asks: %s', (cell, question) => {
    expect(questionOf(cell)).toBe(question);
  });

  it.each([
    'ASAP',
    'As soon as possible',
    'urgent',
    'tba',
    'to be agreed',
    'unknown',
    '?',
    '-',
    'none',
    'done',
    'In progress',
    'next month',
    'by the end of the year',
    '2-3 years',
    '7-10 years',
    '3-6 months',
    'Less than 6 (months)',
    '1 month or urgently as …',
    'within seventy working days',
    'Begin in Q3 2017',
    'From Oct 03',
    'After 31 March 2017',
    'Not before 1 April 2017',
    'Short term',
    'Phase 2',
    '£2000',
    '50%',
    'may be completed',
    '2016/7',
    '1/1/1',
    'As per project plan',
    '99999',
    '0',
    '123456789012345',
  ])('"%s" is one too', (cell) => {
    expect(read(cell).kind).toBe('question');
  });

  it('shows a coming 31 March as its example', () => {
    expect(questionOf('TBC', { today: day('2026-03-30') })).toContain('31/03/2026');
    expect(questionOf('TBC', { today: day('2026-03-31') })).toContain('31/03/2027');
  });

  it('quotes the beginning of a long cell and keeps the whole', () => {
    const cell = `see ${'the other plan '.repeat(3000)}`.trim();
    expect(questionOf(cell).length).toBeLessThan(300);
    expect(read(cell).words).toBe(cell);
  });
});

describe('a believable deadline', () => {
  it.each([
    ['20/07/2026', 'date', 'ten years from today'],
    ['21/07/2026', 'question', 'a day more'],
    ['01/01/2000', 'date', 'the first day'],
    ['31/12/1999', 'question', 'before it'],
    ['2016-2027', 'question', 'a period that ends too far ahead'],
  ])('%s is a %s: %s', (cell, kind) => {
    expect(read(cell).kind).toBe(kind);
  });

  it('is asked of date cells and numbers too', () => {
    expect(questionOf({ date: day('2106-07-20'), time: '00:00' })).toBe(
      '"20/07/2106" is read as 20 July 2106, which is more than ten years away. Check the year and enter the date ' +
        'again, such as 31/03/2017.',
    );
    expect(read(73_000).kind).toBe('question');
  });

  it('is not ten years before the plan began', () => {
    expect(read('15/05/2006', { planStart: day('2016-05-16') }).kind).toBe('question');
    expect(read('16/05/2006', { planStart: day('2016-05-16') }).kind).toBe('date');
  });
});

describe('what is counted from an event', () => {
  const anchor = { name: 'publication of the report', date: day('2016-05-16') };

  it.each([
    ['within three months', '2016-08-16', 'months by the corresponding date'],
    ['within seventy working days', '2016-08-23', 'working days'],
    ['2-3 years', '2019-05-16', 'the longer of two'],
    ['6 weeks', '2016-06-27', 'weeks'],
    ['within 10 days', '2016-05-26', 'calendar days'],
    ['within 48 hours', '2016-05-18', 'hours as whole days'],
    ['Less than 6 (months)', '2016-11-16', 'in brackets'],
    ['within 3 months of publication', '2016-08-16', 'the event by a word of its name'],
  ])('"%s" of 16 May 2016 is %s: %s', (cell, date) => {
    expect(read(cell, { anchor })).toMatchObject({ kind: 'latest', date });
    expect(noteOf(cell, { anchor })).toContain('after publication of the report (16 May 2016)');
  });

  it('leaves out the council’s closures', () => {
    const reading = read('within 1 working day', { anchor });
    expect(reading).toMatchObject({ date: '2016-05-17' });
  });

  it('waits where the words name another event', () => {
    expect(read('within 6 months of receipt of the report', { anchor })).toMatchObject({
      kind: 'event',
      awaiting: 'receipt of the report',
    });
  });

  it('takes "Immediate" for the action’s start, or the plan’s', () => {
    expect(read('Immediate', { planStart: day('2016-05-16') })).toMatchObject({ kind: 'latest', date: '2016-05-16' });
    expect(read('ASAP', { planStart: day('2016-05-16'), start: day('2016-06-01') })).toMatchObject({
      kind: 'latest',
      date: '2016-06-01',
      note: 'Read as 1 June 2016, the day the action starts. Enter a date if another was meant.',
    });
  });
});

describe('a cell of several lines', () => {
  it('is read to the latest day, and says what was not used', () => {
    expect(read('• Complete\n• July 2017\n• September 2017\n• Ongoing')).toEqual({
      kind: 'latest',
      date: '2017-09-30',
      words: '• Complete\n• July 2017\n• September 2017\n• Ongoing',
      note:
        'Of the cell\'s 4 entries the latest day, 30 September 2017, is taken. Not used: "Complete", "Ongoing". Read ' +
        'as 30 September 2017, the last day of September 2017.',
    });
  });

  it('asks where no line has a day and one is a question', () => {
    expect(read('Ongoing\nTBC').kind).toBe('question');
    expect(read('Ongoing\nMonthly').kind).toBe('recurring');
  });
});

describe('any cell at all', () => {
  it.each(['', '   ', '\n', '\u00a0'])('%j is no deadline', (cell) => {
    expect(read(cell)).toEqual({ kind: 'none', words: '' });
  });

  it('is answered without a throw, keeps its words, and asks in a full sentence', () => {
    const words = fc.constantFrom(
      'by',
      'end',
      'of',
      'Q2',
      '2016/17',
      'March',
      '31',
      '/',
      '-',
      '.',
      '2016',
      'within',
      '3',
      'months',
      'after',
      'TBC',
      'ongoing',
      'the',
      'May',
      "'17",
      '00',
      '99',
      '(',
      '\n',
      'early',
      'term',
    );
    const cell = fc.oneof(
      fc.string(),
      fc.array(words, { maxLength: 8 }).map((parts) => parts.join(' ')),
      fc.double(),
      fc.boolean(),
    );
    fc.assert(
      fc.property(cell, (value) => {
        const reading = read(value);
        expect(reading.words).toBe(
          typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : value ? 'TRUE' : 'FALSE',
        );
        if (reading.kind === 'question') expect(reading.question).toMatch(/[.?]"?\.?$/);
        const due = dueDate(reading);
        if (due !== undefined) expect(due >= '2000-01-01' && due <= '2026-07-20').toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});
