import { isProclaimed, LAST_PROCLAIMED_YEAR } from '../../days/bank-holidays.ts';
import type { ClockAnchor } from '../model.ts';
import { formatDate, formatDateWithWeekday, partsOf } from '../../days/plain-date.ts';
import type { PlainDate } from '../../days/plain-date.ts';
import { listed } from '../../words/words.ts';
import { ANCHOR_EVENTS } from './clock-words.ts';

/** One day of a count, or one month or year of it. */
export interface ProofLine {
  readonly date: PlainDate;
  /** Its place in the count, from 1; absent where it does not count. */
  readonly count?: number;
  readonly counted: boolean;
  /** "working day", "Spring bank holiday", "day 0: …". */
  readonly why: string;
}

/** How a date follows from its rule, so that a reader can count it again with a finger on a calendar. */
export interface Proof {
  /** The rule's name. */
  readonly rule: string;
  /** "70 working days after publication of the report" */
  readonly words: string;
  readonly source: string;
  /** When the source was last checked; `undefined` where it never was. */
  readonly verifiedOn: PlainDate | undefined;
  readonly anchor: { readonly event: ClockAnchor; readonly date: PlainDate };
  readonly result: { readonly date: PlainDate; readonly time?: '12:00' };
  /** What is counted: "Day", "Clear day", "Month", "Year". */
  readonly unit: string;
  /** From the anchor, in the order they are counted. */
  readonly lines: readonly ProofLine[];
  /** What a reader must know besides: holidays not yet proclaimed, a source not verified, an anchor on a Sunday. */
  readonly notes: readonly string[];
}

/** "Day 11: Tuesday 31 May 2016", "Monday 30 May 2016 does not count: Spring bank holiday". */
function proofLineWords(line: ProofLine, unit: string): string {
  const date = formatDateWithWeekday(line.date);
  if (!line.counted || line.count === undefined) return `${date} does not count${date.startsWith(line.why) ? '' : `: ${line.why}`}`;
  return `${unit} ${line.count}: ${date}`;
}

/** The proof as lines to print: what it proves, from what, each day, and the notes. */
export function printedProof(proof: Proof): string[] {
  const verified = proof.verifiedOn === undefined ? 'not verified' : `verified on ${formatDate(proof.verifiedOn)}`;
  return [
    `${proof.rule}: ${proof.words}`,
    `Source: ${proof.source === '' ? 'none given' : proof.source} (${verified})`,
    `Counted from ${ANCHOR_EVENTS[proof.anchor.event]}: ${formatDateWithWeekday(proof.anchor.date)}`,
    ...proof.lines.map((line) => proofLineWords(line, proof.unit)),
    `Result: ${resultWords(proof.result)}`,
    ...proof.notes,
  ];
}

/** "Tuesday 23 August 2016", "midday on Friday 2 September 2016". */
export function resultWords({ date, time }: Proof['result']): string {
  return `${time === undefined ? '' : 'midday on '}${formatDateWithWeekday(date)}`;
}

/** Says which years of a count rest on holidays that are expected, not proclaimed; '' where none does. */
export function proclaimedNote(days: readonly PlainDate[]): string {
  const years = [...new Set(days.map((date) => partsOf(date).year))].filter((year) => !isProclaimed(year)).sort((a, b) => a - b);
  if (years.length === 0) return '';
  const named = years.length <= 3 ? listed(years.map(String)) : `${years[0]} to ${years[years.length - 1]}`;
  return (
    `The bank holidays of ${named} are computed by rule: they are published only as far as ${LAST_PROCLAIMED_YEAR}. ` +
    `Add a day that is proclaimed or moved on the Calendar tab.`
  );
}
