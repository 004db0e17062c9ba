import { addDays, addMonths, formatDate, formatDateWithWeekday, partsOf } from '../../days/plain-date.ts';
import type { PlainDate } from '../../days/plain-date.ts';
import type { ClockUnit } from '../model.ts';
import { counted } from '../../words/words.ts';
import { isWorkingDay, reasonNotWorking } from '../../days/working-calendar.ts';
import type { WorkingCalendar } from '../../days/working-calendar.ts';
import { addWorkingDays } from '../../days/working-days.ts';
import { numberFault } from './check-rule.ts';
import { ANCHOR_EVENTS, clockWords } from './clock-words.ts';
import type { ShippedRule } from './deadline-rules.ts';
import { proclaimedNote } from './proof.ts';
import type { Proof, ProofLine } from './proof.ts';

/** A date that follows from a rule, with the count that shows it. */
export interface ComputedClock {
  readonly date: PlainDate;
  readonly time?: '12:00';
  readonly proof: Proof;
}

/** Whether the days that count are working days, and whether the last day must itself be left clear. */
const DAY_UNITS: Readonly<Partial<Record<ClockUnit, { readonly working: boolean; readonly clear: boolean }>>> = {
  'working days': { working: true, clear: false },
  'midday on the nth working day': { working: true, clear: false },
  'clear working days': { working: true, clear: true },
  'calendar days': { working: false, clear: false },
  'clear calendar days': { working: false, clear: true },
};

/**
 * The date a rule gives, counted from its anchor. Working days: the anchor is day 0 and day n the last lawful day.
 * Clear days: neither the anchor nor the date itself counts. Months and years: the corresponding date. Throws where the
 * rule's number cannot be counted (see `ruleFaults`).
 */
export function computeClock(rule: ShippedRule, anchorDate: PlainDate, calendar: WorkingCalendar): ComputedClock {
  const fault = numberFault(rule.number, rule.unit);
  if (fault !== undefined) throw new RangeError(`${rule.name}: ${fault}`);
  const kind = DAY_UNITS[rule.unit];
  const inUse = kind?.clear === true ? calendar.forClearDays : calendar;
  const count = kind === undefined ? countMonths(rule, anchorDate) : countDays(rule, anchorDate, kind, inUse);
  const result = rule.unit === 'midday on the nth working day' ? { date: count.date, time: '12:00' as const } : { date: count.date };
  const proof: Proof = {
    rule: rule.name,
    words: clockWords(rule),
    source: rule.source,
    verifiedOn: rule.verifiedOn,
    anchor: { event: rule.anchor, date: anchorDate },
    result,
    unit: count.unit,
    lines: count.lines,
    notes: notesOf(rule, anchorDate, count, inUse, kind?.working ?? false),
  };
  return { ...result, proof };
}

interface Count {
  readonly date: PlainDate;
  readonly unit: string;
  readonly lines: readonly ProofLine[];
}

/** Steps one day at a time from the anchor; the calendar decides each. */
function countDays(rule: ShippedRule, anchor: PlainDate, kind: { working: boolean; clear: boolean }, calendar: WorkingCalendar): Count {
  const step = rule.direction === 'after' ? 1 : -1;
  const lines: ProofLine[] = [
    { date: anchor, counted: false, why: `it is the day of ${ANCHOR_EVENTS[rule.anchor]}${kind.clear ? '' : ', day 0'}` },
  ];
  let date = anchor;
  const next = (): string | undefined => {
    date = addDays(date, step);
    return kind.working ? reasonNotWorking(date, calendar) : undefined;
  };
  for (let count = 0; count < rule.number;) {
    const reason = next();
    if (reason === undefined) count += 1;
    lines.push(
      reason === undefined
        ? { date, count, counted: true, why: kind.working ? 'working day' : 'calendar day' }
        : { date, counted: false, why: reason },
    );
  }
  if (kind.clear) {
    for (let reason = next(); reason !== undefined; reason = next()) lines.push({ date, counted: false, why: reason });
    lines.push({
      date,
      counted: false,
      why: `it is the ${step < 0 ? 'last day to publish' : 'first day after the clear days'}, and must not be one of them`,
    });
  }
  return { date, unit: kind.clear ? 'Clear day' : 'Day', lines };
}

/** The corresponding date of each month or year, each from the anchor itself (Dodds v Walker [1981] 1 WLR 1027). */
function countMonths(rule: ShippedRule, anchor: PlainDate): Count {
  const step = rule.direction === 'after' ? 1 : -1;
  const monthsEach = rule.unit === 'years' ? 12 : 1;
  const lines: ProofLine[] = [{ date: anchor, counted: false, why: `it is the day of ${ANCHOR_EVENTS[rule.anchor]}` }];
  for (let count = 1; count <= rule.number; count += 1) {
    const date = addMonths(anchor, step * count * monthsEach);
    const isCorresponding = partsOf(date).day === partsOf(anchor).day;
    lines.push({
      date,
      count,
      counted: true,
      why: isCorresponding ? 'the corresponding date' : `the month has no day ${partsOf(anchor).day}: its last day`,
    });
  }
  return { date: addMonths(anchor, step * rule.number * monthsEach), unit: rule.unit === 'years' ? 'Year' : 'Month', lines };
}

function notesOf(
  rule: ShippedRule,
  anchor: PlainDate,
  { date, lines }: Count,
  calendar: WorkingCalendar,
  isWorkingCount: boolean,
): string[] {
  const skipped = isWorkingCount ? lines.filter((line) => !line.counted && !/^(Saturday|Sunday|it is the )/.test(line.why)) : [];
  const last = lines[lines.length - 1];
  return [
    skipped.length === 0
      ? ''
      : `${counted(skipped.length, 'weekday')} did not count: ` +
        `${skipped.map((line) => `${formatDate(line.date)} (${line.why})`).join(', ')}.`,
    last !== undefined && last.why.startsWith('the month has no day') ? `${formatDate(date)}: ${last.why} stands for it.` : '',
    anchorNote(rule, anchor, calendar),
    isWorkingCount ? '' : nonWorkingNote(date, calendar),
    rule.verifiedOn === undefined ? 'The source of this rule has not been verified.' : '',
    proclaimedNote(isWorkingCount ? [anchor, ...lines.map((line) => line.date)] : []),
  ].filter((note) => note !== '');
}

/** An event on a Saturday, Sunday or holiday may be right, but is more often a slip. */
function anchorNote(rule: ShippedRule, anchor: PlainDate, calendar: WorkingCalendar): string {
  const reason = reasonNotWorking(anchor, calendar);
  if (reason === undefined) return '';
  const said = /^(Saturday|Sunday)$/.test(reason) ? '' : ` (${reason})`;
  return `${formatDateWithWeekday(anchor)}${said} is not a working day: check the date of ${ANCHOR_EVENTS[rule.anchor]}.`;
}

function nonWorkingNote(date: PlainDate, calendar: WorkingCalendar): string {
  if (isWorkingDay(date, calendar)) return '';
  return `${formatDateWithWeekday(date)} is not a working day: plan for ${formatDateWithWeekday(addWorkingDays(date, -1, calendar))}.`;
}
