import { FIRST_HOLIDAY_YEAR } from '../../days/bank-holidays.ts';
import { daysBetween, formatDate, partsOf } from '../../days/plain-date.ts';
import type { PlainDate } from '../../days/plain-date.ts';
import { counted, sentenceCase } from '../../words/words.ts';
import type { WorkingCalendar } from '../../days/working-calendar.ts';
import { ruleFaults } from './check-rule.ts';
import { ANCHOR_EVENTS, clockWords } from './clock-words.ts';
import { computeClock } from './compute-clock.ts';
import type { ComputedClock } from './compute-clock.ts';
import type { ShippedRule } from './deadline-rules.ts';

/**
 * Where a clock stands.
 * - `computed`: it has its date; `warnings` are sentences about an anchor or a result that somebody should look at.
 * - `waiting`: the event has no date yet, and the clock says honestly what it waits for.
 * - `refused`: it cannot run, and the sentence says why and what to do.
 */
export type ClockReading =
  | ({ readonly kind: 'computed' } & ComputedClock)
  | { readonly kind: 'waiting'; readonly words: string }
  | { readonly kind: 'refused'; readonly words: string };

/** What can be said of a rule and the date of its event. Nothing is guessed, and nothing throws. */
export function readClock(rule: ShippedRule, anchorDate: PlainDate | undefined, calendar: WorkingCalendar): ClockReading {
  const [fault] = ruleFaults(rule);
  if (fault !== undefined) return { kind: 'refused', words: `${rule.name}: ${fault}` };
  const event = ANCHOR_EVENTS[rule.anchor];
  if (anchorDate === undefined) return { kind: 'waiting', words: `Awaiting ${event}: due ${clockWords(rule)}.` };
  if (partsOf(anchorDate).year < FIRST_HOLIDAY_YEAR) {
    return {
      kind: 'refused',
      words:
        `${sentenceCase(event)} is dated ${formatDate(anchorDate)}, before ${FIRST_HOLIDAY_YEAR}: the bank holidays ` +
        `of that time are not known here. Check the year.`,
    };
  }
  if (partsOf(anchorDate).year > LAST_YEAR) {
    return {
      kind: 'refused',
      words: `${sentenceCase(event)} is dated ${formatDate(anchorDate)}, which is beyond every plan. Check the year.`,
    };
  }
  const computed = computeClock(rule, anchorDate, calendar);
  if (partsOf(computed.date).year < FIRST_HOLIDAY_YEAR) {
    return {
      kind: 'refused',
      words:
        `${sentenceCase(clockWords(rule))} (${formatDate(anchorDate)}) is before ${FIRST_HOLIDAY_YEAR}: the bank ` +
        `holidays of that time are not known here. Check the year and the rule.`,
    };
  }
  return { kind: 'computed', ...computed };
}

/** No event of an inspection can be dated later; a later one is a slip such as 2106 for 2016. */
const LAST_YEAR = 2099;

/** How a date that the council states differs from the computed one. `days` is positive where the stated is later. */
export interface StatedComparison {
  readonly days: number;
  readonly words: string;
}

/** The stated date beside the computed one; `undefined` where none is stated. */
export function comparedWithStated(computed: PlainDate, stated: PlainDate | undefined): StatedComparison | undefined {
  if (stated === undefined) return undefined;
  const days = daysBetween(computed, stated);
  if (days === 0) return { days, words: `The stated date is the computed one, ${formatDate(computed)}.` };
  const difference = `${counted(Math.abs(days), 'day')} ${days > 0 ? 'later' : 'earlier'} than`;
  return { days, words: `The stated date, ${formatDate(stated)}, is ${difference} the computed one, ${formatDate(computed)}.` };
}
