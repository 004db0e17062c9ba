import { day } from '../../../src/days/plain-date.ts';
import { disagreements } from '../../../src/papers/checks/date-agreement.ts';
import { datesIn, isFarOff } from '../../../src/papers/checks/dates-in-text.ts';
import { laterDates } from '../../../src/papers/checks/later-dates.ts';
import { sentencesOf } from '../../../src/papers/checks/prose.ts';
import type { Prose } from '../../../src/papers/checks/prose.ts';
import { anInspection, aPlan } from '../../support/builders.ts';

const prose = (...texts: readonly string[]): Prose[] =>
  texts.map((text, index) => ({ text, place: `paragraph ${index + 1}`, byProduct: false }));

describe('dates in words', () => {
  it.each<readonly [string, readonly string[]]>([
    ['on 20 July 2016 and 3rd Aug 2017', ['3:20 July 2016=2016-7-20', '20:3rd Aug 2017=2017-8-3']],
    ['in May 2012, then Sept. 2013', ['3:May 2012=2012-5-', '18:Sept. 2013=2013-9-']],
    ['1st January, 2016', ['0:1st January, 2016=2016-1-1']],
    ['due 31/12/2016 or 1.2.2017', ['4:31/12/2016=2016-12-31', '18:1.2.2017=2017-2-1']],
    ['20 july 2016', []],
    ['20 July', []],
    ['20 July 20167', []],
    ['120 July 2016', ['4:July 2016=2016-7-']],
    ['The Marching 2016', []],
    ['31/12/16', []],
    ['', []],
  ])('are found in "%s"', (text, dates) => {
    expect(datesIn(text).map(({ start, words, year, month, day: date }) => `${start}:${words}=${year}-${month}-${date ?? ''}`)).toEqual(
      dates,
    );
  });

  it('are of these months', () => {
    const months = [
      'January',
      'February',
      'March',
      'April',
      'May',
      'June',
      'July',
      'August',
      'September',
      'October',
      'November',
      'December',
    ];
    expect(months.flatMap((month) => datesIn(`${month} 2016, ${month.slice(0, 3)} 2016`).map((date) => date.month))).toEqual(
      months.flatMap((_, index) => [index + 1, index + 1]),
    );
  });

  it.each([
    [2006, false],
    [2026, false],
    [2005, true],
    [2027, true],
    [2016, false],
  ])('are far off from 2016 or not: %i', (year, isFar) => {
    expect(isFarOff({ words: '', year, month: 1, start: 0 }, '2016-07-20')).toBe(isFar);
  });
});

describe('sentences', () => {
  it.each<readonly [string, readonly string[]]>([
    ['One. Two! Three? Four', ['One.', 'Two!', 'Three?', 'Four']],
    ['He said “no.” She left. "Yes." it was', ['He said “no.”', 'She left.', '"Yes." it was']],
    ['It cost 2.5 m. in all. £3 more', ['It cost 2.5 m. in all.', '£3 more']],
    ['One\n\ntwo\nthree', ['One', 'two', 'three']],
    ['See (note.) "New" one', ['See (note.)', '"New" one']],
    ['  ', []],
  ])('of %j', (text, sentences) => {
    expect(sentencesOf(text)).toEqual(sentences);
  });
});

describe('a day told as past that is to come', () => {
  const told = (text: string): string[] => laterDates(prose(text), day('2016-07-04')).map(({ words }) => words);
  const sentence = (date: string): string => `tells of ${date} as past; the paper is as at 4 July 2016. Take it out, or say it is to come.`;

  it.each([
    ['Cabinet approved it on 20 July 2016.', '20 July 2016'],
    ['Cabinet approved it on 5 July 2016.', '5 July 2016'],
    ['Cabinet met in August 2016.', 'August 2016'],
    ['The plan was agreed at Cabinet on 20 July 2016.', '20 July 2016'],
    ['The team has been in place since 9 October 2016.', '9 October 2016'],
    ['It will change; members went there on 1/8/2016.', '1/8/2016'],
    ['Members (who saw it on 1 August 2016) agree.', '1 August 2016'],
    ['Staff should know that members visited on 1 August 2016.', '1 August 2016'],
  ])('is found: "%s"', (text, date) => {
    expect(told(text)).toEqual([sentence(date)]);
  });

  it.each([
    'Cabinet approved it on 4 July 2016.',
    'Cabinet met in July 2016.',
    'Cabinet meets on 20 July 2016.',
    'Cabinet will have approved it by 20 July 2016.',
    'The action was due on 20 July 2016.',
    'They agreed to meet on 20 July 2016.',
    'The stated date, 20 July 2016, stands.',
    'Staff need help in August 2016.',
    'We proceed on 20 July 2016.',
    'Cabinet met: the next day is 20 July 2016.',
    'It was agreed; 20 July 2016 follows.',
    'Cabinet met (again on 20 July 2016).',
    '20 July 2016 was agreed.',
  ])('is not found: "%s"', (text) => {
    expect(told(text)).toEqual([]);
  });

  it('is found in each sentence of each paragraph, with its place', () => {
    const found = laterDates(
      prose('It was so on 1 August 2016. It was so on 2 August 2016 too.', 'It was so.', 'It went on 3 August 2016.'),
      day('2016-07-04'),
    );
    expect(found.map(({ place }) => place)).toEqual(['paragraph 1', 'paragraph 1', 'paragraph 3']);
  });
});

describe('one event dated twice', () => {
  const plan = aPlan({
    inspections: [
      anInspection({
        fieldworkStart: '2026-01-12',
        fieldworkEnd: '2026-01-23',
        letterReceived: '2026-02-02',
        reportReceived: '2026-03-02',
        reportPublished: '2026-03-09',
      }),
    ],
  });
  const inPlan = (...texts: readonly string[]): string[] =>
    disagreements(prose(...texts), plan).map(({ place, words }) => `${place} ${words}`);
  const visit = (date: string): string =>
    `paragraph 1 gives ${date} for the inspection; the Inspections tab says 12 January 2026 to 23 January 2026. ` +
    `Correct the one that is wrong.`;
  const report = (date: string): string =>
    `paragraph 1 gives ${date} for publication of the inspection report; the Inspections tab says 9 March 2026. ` +
    `Correct the one that is wrong.`;

  it.each([
    ['The areas come from the May 2026 inspection.', visit('May 2026')],
    ['Inspectors came in April 2026.', visit('April 2026')],
    ['Inspectors came on 1 February 2026.', visit('1 February 2026')],
    ['The service was inspected on 11 January 2026.', visit('11 January 2026')],
    ['The service was inspected on 24 January 2026.', visit('24 January 2026')],
    ['They inspected it between 1 May 2026 and then.', visit('1 May 2026')],
    ['The report was published on 10 March 2026.', report('10 March 2026')],
    ['The report of the inspectors, published in April 2026, is long.', report('April 2026')],
  ])('is found against the Inspections tab: "%s"', (text, words) => {
    expect(inPlan(text)).toEqual([words]);
  });

  it.each([
    'Inspectors came in January 2026.',
    'The service was inspected on 12 January 2026.',
    'The service was inspected on 23 January 2026.',
    'The areas come from the January 2026 inspection.',
    'The areas come from the May 2012 inspection.',
    'The report was published on 9 March 2026.',
    'The report was published in March 2026.',
    'The inspection of 2 February 2026 is known by its letter.',
    'The plan for May 2026 was made after the inspection.',
    'The next inspection is expected in May 2026.',
    'Inspectors came in March 2026, when the report was published.',
    'The post began in May 2026 after the inspection.',
    'Within May 2026 inspection follows.',
    'By May 2026 inspectors had gone.',
    'The inspection in January 2026, and the meeting of 20 July 2026.',
    'In May 2026, the inspection began.',
    'Work began in May 2026 on guidance for inspection.',
    'Nothing happened in May 2026.',
  ])('is not found: "%s"', (text) => {
    expect(inPlan(text)).toEqual([]);
  });

  it('is found between paragraphs where the plan has no day in that year', () => {
    const among = (...texts: readonly string[]): string[] =>
      disagreements(prose(...texts), aPlan()).map(({ place, words }) => `${place} ${words}`);
    expect(among('They came from the May 2012 inspection.', 'Inspectors came in April 2012.')).toEqual([
      'paragraph 2 gives April 2012 for the inspection, but paragraph 1 gives May 2012. Correct the one that is wrong.',
    ]);
    expect(among('Inspectors came in May 2012.', 'Inspectors came in April 2013.')).toEqual([]);
    expect(among('Inspectors came on 30 April 2012.', 'Inspectors came on 4 May 2012.')).toEqual([]);
    expect(among('Inspectors came on 30 April 2012.', 'Inspectors came on 4 June 2012.')).toHaveLength(1);
    expect(among('Inspectors came in May 2012.', 'Inspectors came on 4 May 2012.')).toEqual([]);
    expect(among('Inspectors came in April 2012.', 'Inspectors came on 4 May 2012.')).toHaveLength(1);
    expect(
      among('Inspectors came in May 2012.', 'The report was published in May 2011.', 'The report was published in June 2011.'),
    ).toEqual([
      'paragraph 3 gives June 2011 for publication of the inspection report, but paragraph 2 gives May 2011. Correct ' +
        'the one that is wrong.',
    ]);
    expect(disagreements(prose('Inspectors came in May 2026.', 'Inspectors came in April 2026.'), plan)).toHaveLength(2);
  });

  it('takes an inspection of one day, or without days, as it is', () => {
    const one = aPlan({ inspections: [anInspection({ fieldworkEnd: undefined, reportPublished: undefined })] });
    const said = (text: string): string[] => disagreements(prose(text), one).map(({ words }) => words);
    expect(said('Inspectors came on 13 January 2026.')).toEqual([
      'gives 13 January 2026 for the inspection; the Inspections tab says 12 January 2026. Correct the one that is wrong.',
    ]);
    expect([said('Inspectors came on 12 January 2026.'), said('The report was published on 1 May 2026.')]).toEqual([[], []]);
    const none = aPlan({ inspections: [anInspection({ fieldworkStart: undefined })] });
    expect(disagreements(prose('Inspectors came on 13 January 2026.'), none)).toEqual([]);
  });
});
