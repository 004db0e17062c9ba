import { beginning } from '../../words/words.ts';
import { formatShortDate, partsOf, plainDate } from '../plain-date.ts';
import type { PlainDate } from '../plain-date.ts';
import type { WorkingCalendar } from '../working-calendar.ts';

/** What a deadline is read against. */
export interface DeadlineContext {
  readonly today: PlainDate;
  /** When the plan began: a day and month without a year is read as the first one on or after it. */
  readonly planStart?: PlainDate;
  /** The action's own start: "Immediate" is read as that day. */
  readonly start?: PlainDate | undefined;
  /** The event that "within 3 months" counts from, named as it reads in a sentence: "publication of the report". */
  readonly anchor?: { readonly name: string; readonly date: PlainDate };
  /** The council's calendar, for "within 70 working days"; that of England and Wales where absent. */
  readonly calendar?: WorkingCalendar;
  /** A day further ahead than this, or as far before the plan began, is a question: ten years where absent. */
  readonly plausibleWithinYears?: number;
}

/** A coming 31 March, to show how a date is written. */
export function exampleDate(today: PlainDate): string {
  const { year } = partsOf(today);
  const thisYear = plainDate(year, 3, 31) as PlainDate;
  return formatShortDate(thisYear > today ? thisYear : (plainDate(year + 1, 3, 31) as PlainDate));
}

const LONGEST_QUOTE = 80;

/** The words in quotation marks: enough of a long cell to know it again. */
export function quoted(words: string): string {
  return words.length <= LONGEST_QUOTE ? `"${words}"` : `"${beginning(words, LONGEST_QUOTE)}…"`;
}
