import { addDays, addMonths, formatDate } from '../plain-date.ts';
import type { PlainDate } from '../plain-date.ts';
import { addWorkingDays } from '../working-days.ts';
import type { WorkingCalendar } from '../working-calendar.ts';

/** "within 3 months", "seventy working days", "2-3 years": the longest time the words allow, and from what. */
export interface Duration {
  readonly count: number;
  readonly unit: DurationUnit;
  /** What the words themselves count from ("the Equality Commission's approval"), or ''. */
  readonly from: string;
}

const UNITS = {
  hour: 'hours',
  'working day': 'working days',
  day: 'days',
  week: 'weeks',
  fortnight: 'fortnights',
  month: 'months',
  year: 'years',
} as const;
export type DurationUnit = keyof typeof UNITS;

const NUMBER_WORDS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fifteen: 15,
  eighteen: 18,
  twenty: 20,
  'twenty-four': 24,
  twentyfour: 24,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  ninety: 90,
};
const NUMBER = `(\\d{1,3}|${Object.keys(NUMBER_WORDS)
  .sort((a, b) => b.length - a.length)
  .join('|')})`;
const LEAD = '(?:^|\\b(?:within|in|under|less than|up to|no more than|over)\\s+)(?:the\\s+)?(?:next\\s+)?';
const UNIT = '(hour|hr|working day|calendar day|day|week|fortnight|month|year)s?';
const DURATION = new RegExp(
  `${LEAD}${NUMBER}(?:\\s*(?:-|to|or)\\s*${NUMBER})?\\s*\\(?\\s*${UNIT}\\b\\)?(?:['’]s?)?(?:\\s+(?:of|after|` +
    `from|following|post|since)\\s+(.+?)[.)\\s]*$)?`,
  'i',
);

/** The duration a text names, if it names one. */
export function durationIn(text: string): Duration | undefined {
  const match = DURATION.exec(text);
  if (match === null) return undefined;
  const count = numberOf(match[2] ?? match[1] ?? '');
  const unit = (match[3] ?? '').toLowerCase();
  return { count, unit: unit === 'hr' ? 'hour' : unit === 'calendar day' ? 'day' : (unit as DurationUnit), from: match[4] ?? '' };
}

/** The last day of the duration after its anchor; hours are rounded up to whole days. */
export function endOfDuration({ count, unit }: Duration, anchor: PlainDate, calendar: WorkingCalendar): PlainDate {
  switch (unit) {
    case 'hour':
      return addDays(anchor, Math.ceil(count / 24));
    case 'working day':
      return addWorkingDays(anchor, count, calendar);
    case 'day':
      return addDays(anchor, count);
    case 'week':
      return addDays(anchor, count * 7);
    case 'fortnight':
      return addDays(anchor, count * 14);
    case 'month':
      return addMonths(anchor, count);
    case 'year':
      return addMonths(anchor, count * 12);
  }
}

/** "70 working days", "1 month". */
export function durationWords({ count, unit }: Duration): string {
  return `${count} ${count === 1 ? unit : UNITS[unit]}`;
}

/** "70 working days after publication of the report (16 May 2016)" */
export function durationAfter(duration: Duration, anchor: { readonly name: string; readonly date: PlainDate }): string {
  return `${durationWords(duration)} after ${anchor.name} (${formatDate(anchor.date)})`;
}

/** Words that every event may share, and that therefore tell none apart. */
const COMMON = new Set(['the', 'a', 'an', 'this', 'our', 'its', 'report', 'inspection', 'of']);
const STEM_LETTERS = 6;

/** True where the words name the anchor event: "publication", "publishing the report" for "publication of the report". */
export function isAnchor(words: string, anchorName: string): boolean {
  const telling = (text: string): string[] =>
    text
      .toLowerCase()
      .split(/[^a-z]+/)
      .filter((word) => word !== '' && !COMMON.has(word))
      .map((word) => word.slice(0, STEM_LETTERS));
  const named = telling(words);
  const anchor = telling(anchorName);
  return named.length > 0 && named.every((stem) => anchor.includes(stem));
}

function numberOf(written: string): number {
  return NUMBER_WORDS[written.toLowerCase()] ?? Number(written);
}
