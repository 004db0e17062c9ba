import type { PlainDate } from '../plain-date.ts';
import type { Period } from './period.ts';

/** What a day and month without a year is read against. */
export interface PhraseContext {
  readonly today: PlainDate;
  readonly planStart?: PlainDate;
  /** Another day that the same cell names with its year: a day without one is read as the nearest to it. */
  readonly near?: PlainDate;
  /** The day, with its year, that ends a list: "31 March, 30 June and 30 September 2026". Those before it in the list are not after it. */
  readonly notAfter?: PlainDate;
}

/** A date, or a period, found in a text: where it stands and what it says, or why no such day exists. */
export interface DatePhrase {
  readonly index: number;
  readonly end: number;
  readonly period: Period | { readonly impossible: string };
}

/** What a pattern makes of its words; `undefined` where they are no date after all. */
export type Found = DatePhrase['period'] | undefined;
