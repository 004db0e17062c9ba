import { addMonths, formatDate } from '../plain-date.ts';
import type { PlainDate } from '../plain-date.ts';
import type { DeadlineReading } from './deadline-reading.ts';
import { EVERY_YEAR, GOES_ON_WORDS, RECURRING, THEN } from './deadline-vocabulary.ts';
import type { Line } from './line.ts';
import type { Period } from './period.ts';

/** "Ongoing", "quarterly", with no day. */
export function readUndatedRecurring({ text, words }: Line): DeadlineReading | undefined {
  return RECURRING.test(text) ? { kind: 'recurring', words } : undefined;
}

interface Named {
  readonly date: PlainDate;
  readonly period: Period;
  readonly after: string;
}

/**
 * What goes on or comes round, with days: "July 2023 and ongoing" has a start, "2023-2027 quarterly" an end, and
 * "31 August (annually)" a next day, which is not before today.
 */
export function recurringWithDates({ text, words, context }: Line, dated: readonly Named[]): DeadlineReading {
  const [first, last] = [dated[0], dated[dated.length - 1]] as [Named, Named];
  const spans = last.period.isYears === true || dated.length > 1;
  if (GOES_ON_WORDS.test(text) || THEN.test(first.after))
    return { kind: 'recurring', words, from: first.period.first, note: `Goes on from ${formatDate(first.period.first)}.` };
  if (spans) {
    const settled = last.period.settled === undefined ? '' : ` ${last.period.settled}`;
    return {
      kind: 'recurring',
      words,
      from: first.period.first,
      until: last.date,
      note: `Comes round until ${formatDate(last.date)}.${settled}`,
    };
  }
  if (!EVERY_YEAR.test(text)) return { kind: 'recurring', words, note: `${formatDate(last.date)} is named, but not as the last day.` };
  const next = nextYearly(last.date, context.today);
  return { kind: 'recurring', words, next, note: `Comes round every year: next on ${formatDate(next)}.` };
}

/** The same day of the first year in which it is not before today. */
function nextYearly(date: PlainDate, today: PlainDate): PlainDate {
  let years = -Math.max(0, Number(date.slice(0, 4)) - Number(today.slice(0, 4)));
  while (addMonths(date, 12 * years) < today) years += 1;
  return addMonths(date, 12 * years);
}
