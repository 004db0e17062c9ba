import { CLOCK_ANCHORS, CLOCK_UNITS } from '../model.ts';
import type { ClockUnit } from '../model.ts';

/** A rule as somebody wrote it, before it can be trusted. */
export interface WrittenRule {
  readonly name: string;
  readonly number: unknown;
  readonly unit: string;
  readonly direction: string;
  readonly anchor: string;
}

/** The most of a unit that a rule may count: ten years of days, fifty years of months. More is a slip of the finger. */
const MOST: Readonly<Record<ClockUnit, number>> = {
  'working days': 2600,
  'clear working days': 2600,
  'calendar days': 3660,
  'clear calendar days': 3660,
  months: 600,
  years: 50,
  'midday on the nth working day': 2600,
};

/** What is wrong with a rule, a sentence each; none where it can be used. */
export function ruleFaults(rule: WrittenRule): string[] {
  const unit = CLOCK_UNITS.find((name) => name === rule.unit);
  return [
    rule.name.trim() === '' ? 'The rule has no name. Give it one, so that inspections and meetings can use it.' : undefined,
    unit === undefined ? unknown(rule.unit, 'a unit', CLOCK_UNITS) : undefined,
    numberFault(rule.number, unit),
    rule.direction === 'after' || rule.direction === 'before' ? undefined : unknown(rule.direction, 'a direction', ['after', 'before']),
    CLOCK_ANCHORS.some((name) => name === rule.anchor) ? undefined : unknown(rule.anchor, 'an event to count from', CLOCK_ANCHORS),
  ].filter((fault): fault is string => fault !== undefined);
}

/** What is wrong with the number of a rule, in a sentence; `undefined` where nothing is. */
export function numberFault(number: unknown, unit: ClockUnit | undefined): string | undefined {
  if (typeof number !== 'number' || !Number.isFinite(number))
    return (
      `${number === '' || number === undefined ? 'The number is missing' : `"${String(number)}" is not a number`}. ` +
      `Enter a whole number, 1 or more.`
    );
  if (!Number.isInteger(number))
    return (
      `${number} is not a whole number: days, months and years are counted whole. Enter ${Math.floor(number)} or ` + `${Math.ceil(number)}.`
    );
  if (number < 0) return `${number} is below zero. Enter ${-number}, and say "before" in Direction if that is what is meant.`;
  if (number === 0) return '0 counts nothing: the deadline would be the event itself. Enter 1 or more.';
  const most = unit === undefined ? undefined : MOST[unit];
  return most !== undefined && number > most
    ? `${number} is more than a rule may count (${most}). Check the number and the unit.`
    : undefined;
}

function unknown(found: string, kind: string, allowed: readonly string[]): string {
  const start = found.trim() === '' ? `The rule needs ${kind}.` : `"${found}" is not ${kind}.`;
  return `${start} Choose one of: ${allowed.join(', ')}.`;
}
