import type { PlainDate } from '../plain-date.ts';

/**
 * What a deadline cell says. `words` always keeps what the officer typed.
 * - `date`: one day (31/08/2016). `note` says how it was read where something was taken for granted (no year given).
 * - `latest`: a period, read to the latest day it could mean (Autumn 2013 → 30 November 2013).
 * - `event`: waits for something that has no date yet ("following a further visit from Ofsted").
 * - `recurring`: goes on or comes round ("Ongoing", "Quarterly"). `from` and `until` are its first and last day where they
 *   are named ("2023-2027 quarterly"), `next` the coming day of what comes round every year ("31 August (annually)").
 * - `question`: could not be read, or is not believable; `question` asks the lead in one sentence.
 * - `none`: an empty cell.
 */
export type DeadlineReading =
  | { readonly kind: 'date'; readonly date: PlainDate; readonly words: string; readonly note?: string }
  | { readonly kind: 'latest'; readonly date: PlainDate; readonly words: string; readonly note: string }
  | { readonly kind: 'event'; readonly awaiting: string; readonly words: string }
  | {
      readonly kind: 'recurring';
      readonly words: string;
      readonly from?: PlainDate;
      readonly until?: PlainDate;
      readonly next?: PlainDate;
      readonly note?: string;
    }
  | { readonly kind: 'question'; readonly question: string; readonly words: string }
  | { readonly kind: 'none'; readonly words: '' };

/** The day a reading falls due, where it names one: for what comes round, the last day of it. */
export function dueDate(reading: DeadlineReading): PlainDate | undefined {
  if (reading.kind === 'recurring') return reading.until;
  return reading.kind === 'date' || reading.kind === 'latest' ? reading.date : undefined;
}
