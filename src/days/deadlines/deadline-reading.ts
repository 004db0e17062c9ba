import type { PlainDate } from '../plain-date.ts';

/**
 * What a deadline cell says. `words` always keeps what the officer typed.
 * - `date`: one day (31/08/2016). `note` says how it was read where something was taken for granted (no year given).
 * - `latest`: a period, read to the latest day it could mean (Autumn 2013 → 30 November 2013).
 * - `event`: waits for something that has no date yet ("following a further visit from Ofsted").
 * - `recurring`: goes on or comes round ("Ongoing", "Quarterly").
 * - `question`: could not be read, or is not believable; `question` asks the lead in one sentence.
 * - `none`: an empty cell.
 */
export type DeadlineReading =
  | { readonly kind: 'date'; readonly date: PlainDate; readonly words: string; readonly note?: string }
  | { readonly kind: 'latest'; readonly date: PlainDate; readonly words: string; readonly note: string }
  | { readonly kind: 'event'; readonly awaiting: string; readonly words: string }
  | { readonly kind: 'recurring'; readonly words: string }
  | { readonly kind: 'question'; readonly question: string; readonly words: string }
  | { readonly kind: 'none'; readonly words: '' };

/** The day a reading falls due, where it names one. */
export function dueDate(reading: DeadlineReading): PlainDate | undefined {
  return reading.kind === 'date' || reading.kind === 'latest' ? reading.date : undefined;
}
