import type { DeadlineRule, Meeting } from '../plan/model.ts';
import type { PlainDate } from '../plan/plain-date.ts';
import { formatDate } from '../plan/plain-date.ts';
import type { WorkingCalendar } from '../plan/working-calendar.ts';
import { addWorkingDays, clearWorkingDaysBefore } from '../plan/working-days.ts';
import type { Quote } from './gate.ts';

/** By when a paper must be finished. */
export interface PaperDates {
  /** The first of the days below: the paper is owed by then. */
  readonly finish: PlainDate;
  /** "Agenda open to the public by 8 July 2026" */
  readonly words: readonly string[];
  readonly quotes: readonly Quote[];
}

/** Local Government Act 1972, section 100B, as amended by SI 2002/715: five clear days. Where the tab has no rule. */
const CLEAR_DAYS_IN_LAW = 5;

/** Worked back from the meeting by the active rules that count working days before it; `undefined` without a date. */
export function paperDates(meeting: Meeting, rules: readonly DeadlineRule[], calendar: WorkingCalendar): PaperDates | undefined {
  const { date } = meeting;
  if (date === undefined) return undefined;
  const found = rules.flatMap((rule) => {
    const by = dayOf(rule, date, calendar);
    return by === undefined ? [] : [{ by, name: rule.name, quote: { text: rule.name, place: { tab: 'Deadline rules', row: rule.row, heading: 'Name' } } }];
  });
  if (found.length === 0) {
    const by = clearWorkingDaysBefore(date, CLEAR_DAYS_IN_LAW, calendar);
    return { finish: by, words: [`Agenda and report open to the public by ${formatDate(by)}`], quotes: [] };
  }
  found.sort((a, b) => (a.by < b.by ? -1 : a.by > b.by ? 1 : 0));
  return {
    finish: (found[0] as { by: PlainDate }).by,
    words: found.map(({ name, by }) => `${name}: ${formatDate(by)}`),
    quotes: found.map(({ quote }) => quote),
  };
}

function dayOf(rule: DeadlineRule, meeting: PlainDate, calendar: WorkingCalendar): PlainDate | undefined {
  if (!rule.active || rule.anchor !== 'Meeting' || rule.direction !== 'before') return undefined;
  if (rule.unit === 'clear working days') return clearWorkingDaysBefore(meeting, rule.number, calendar);
  return rule.unit === 'working days' ? addWorkingDays(meeting, -rule.number, calendar) : undefined;
}
