import { dayOfWeek, formatDate, MONTH_NAMES, partsOf, plainDate, weekdayName } from '../../days/plain-date.ts';
import type { PlainDate } from '../../days/plain-date.ts';
import { monthNumber } from '../../days/deadlines/period.ts';
import { counted } from '../../words/words.ts';

const MONTHS = MONTH_NAMES.join('|');
const WEEKDAY = '(?:(Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day,? (?:the )?)?';
const LONG = new RegExp(`\\b${WEEKDAY}(\\d{1,2})(?:st|nd|rd|th)?(?: of)? (${MONTHS}),? (\\d{4})\\b`, 'gi');
const SHORT = /(?<![\d./])(\d{1,2})[/.](\d{1,2})[/.](\d{4})(?![\d/])/g;
const BELIEVABLE_YEARS = 10;
/** No minutes of these councils speak of a day outside these years, whatever their own. */
const [FIRST_YEAR, LAST_YEAR] = [1900, 2090];
const WEEKDAYS = ['sun', 'mon', 'tues', 'wednes', 'thurs', 'fri', 'satur'];

interface Written {
  readonly words: string;
  readonly weekday: string;
  readonly year: number;
  readonly date: PlainDate | undefined;
}

function datesIn(text: string): Written[] {
  const written: Written[] = [];
  const read = (pattern: RegExp, of: (groups: RegExpExecArray) => Written): void => {
    const own = new RegExp(pattern.source, pattern.flags);
    for (let found = own.exec(text); found !== null; found = own.exec(text)) written.push(of(found));
  };
  read(LONG, ([words, weekday = '', d, month = '', y]) => ({
    words,
    weekday,
    year: Number(y),
    date: plainDate(Number(y), monthNumber(month) ?? 0, Number(d)),
  }));
  read(SHORT, ([words, d, m, y]) => ({ words, weekday: '', year: Number(y), date: plainDate(Number(y), Number(m), Number(d)) }));
  return written;
}

/** The year that minutes are of: their meeting's, else the one in the middle of all that they name. */
function yearOf(written: readonly Written[], meeting: PlainDate | undefined): number | undefined {
  if (meeting !== undefined) return partsOf(meeting).year;
  const unlike = written.filter(({ words, year }, at) => year <= LAST_YEAR && written.findIndex((each) => each.words === words) === at);
  const years = unlike.map(({ year }) => year).sort((one, other) => one - other);
  return years.length < 2 ? undefined : years[Math.floor((years.length - 1) / 2)];
}

/**
 * Dates in minutes that cannot be meant: no such day, a weekday that is not that date's, or more than ten years from
 * the meeting. "20 July 2106" stands in published minutes. One sentence each; the words are left as they are.
 */
export function oddDates(text: string, meeting: PlainDate | undefined): string[] {
  const written = datesIn(text);
  const year = yearOf(written, meeting);
  const remarks = written.flatMap(({ words, weekday, date, year: own }): string[] => {
    if (date === undefined) return [`“${words}” is no day of the calendar. Check it before adding what rests on it.`];
    const far = year === undefined ? 0 : Math.abs(own - year);
    const from = meeting === undefined ? 'the other dates of these minutes' : `the meeting of ${formatDate(meeting)}`;
    if (far > BELIEVABLE_YEARS)
      return [`“${words}” lies ${counted(far, 'year')} ${own > (year ?? 0) ? 'after' : 'before'} ${from}. Check the year.`];
    if (own > LAST_YEAR || own < FIRST_YEAR) return [`“${words}” cannot be meant. Check the year.`];
    if (weekday !== '' && WEEKDAYS[dayOfWeek(date)] !== weekday.toLowerCase())
      return [`“${words}” was a ${weekdayName(date)}. Check the day before adding what rests on it.`];
    return [];
  });
  return [...new Set(remarks)];
}
