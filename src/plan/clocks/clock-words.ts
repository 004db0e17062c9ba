import type { ClockAnchor, ClockUnit } from '../model.ts';
import type { ShippedRule } from './deadline-rules.ts';

/** The anchor events as they read in a sentence: "70 working days after publication of the report". */
export const ANCHOR_EVENTS: Readonly<Record<ClockAnchor, string>> = {
  'Report received': 'receipt of the report',
  'Report published': 'publication of the report',
  'Fieldwork start': 'the start of fieldwork',
  'Fieldwork end': 'the end of fieldwork',
  Meeting: 'the meeting',
  'Decision published': 'publication of the decision',
  'Letter received': 'receipt of the letter',
  'Recommendations received': 'receipt of the recommendations',
  Call: "the inspectors' call",
};

const ONE: Readonly<Record<Exclude<ClockUnit, 'midday on the nth working day'>, string>> = {
  'working days': 'working day',
  'clear working days': 'clear working day',
  'calendar days': 'calendar day',
  'clear calendar days': 'clear calendar day',
  months: 'month',
  years: 'year',
};

/** "70 working days after publication of the report", "midday on the eighth working day after …". */
export function clockWords(rule: Pick<ShippedRule, 'number' | 'unit' | 'direction' | 'anchor'>): string {
  return `${spanWords(rule.number, rule.unit)} ${rule.direction} ${ANCHOR_EVENTS[rule.anchor]}`;
}

function spanWords(number: number, unit: ClockUnit): string {
  if (unit === 'midday on the nth working day') return `midday on the ${ordinal(number)} working day`;
  return `${number} ${number === 1 ? ONE[unit] : unit}`;
}

const FIRST_ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'] as const;

/** "eighth", "11th", "22nd". */
export function ordinal(n: number): string {
  const word = FIRST_ORDINALS[n - 1];
  if (word !== undefined) return word;
  const isTeen = n % 100 >= 11 && n % 100 <= 13;
  return `${n}${isTeen ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th')}`;
}
