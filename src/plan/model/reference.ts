import type { PlainDate } from '../../days/plain-date.ts';
import type { Row } from './row.ts';

export interface Person extends Row {
  readonly post: string;
  readonly name: string;
  readonly email: string;
  /** Post of the manager, for escalation. */
  readonly manager: string;
  /** Director, Workstream lead, Action lead, Administrator, Committee clerk, or ''. Several separated by commas. */
  readonly roles: readonly string[];
  readonly pausedUntil: PlainDate | undefined;
}

export interface ReportTextRow extends Row {
  /** Ref of a body, or '' for every body. */
  readonly body: string;
  /** The section's name, such as "BACKGROUND" or "Financial". */
  readonly section: string;
  /** One paragraph; may hold placeholders. */
  readonly text: string;
  readonly isPublic: boolean;
  readonly exemptParagraph: number | undefined;
  readonly publicInterest: string;
  /** Ref of one meeting, or '' for all. */
  readonly meeting: string;
}

/** The council's own closures, and holidays proclaimed since this version. */
export interface CalendarRow extends Row {
  readonly date: PlainDate;
  readonly name: string;
  /** True: a day that does not count. False: a day that counts although the rules say otherwise. */
  readonly closed: boolean;
  /** "All clocks", "Clear days only". */
  readonly appliesTo: string;
}

export const CLOCK_UNITS = [
  'working days',
  'clear working days',
  'calendar days',
  'clear calendar days',
  'months',
  'years',
  'midday on the nth working day',
] as const;
export type ClockUnit = (typeof CLOCK_UNITS)[number];
export const CLOCK_ANCHORS = [
  'Report received',
  'Report published',
  'Fieldwork start',
  'Fieldwork end',
  'Meeting',
  'Decision published',
  'Letter received',
  'Recommendations received',
  'Call',
] as const;
export type ClockAnchor = (typeof CLOCK_ANCHORS)[number];

export interface DeadlineRule extends Row {
  readonly name: string;
  readonly number: number;
  readonly unit: ClockUnit;
  readonly direction: 'after' | 'before';
  readonly anchor: ClockAnchor;
  readonly source: string;
  readonly verifiedOn: PlainDate | undefined;
  readonly note: string;
  readonly active: boolean;
}

export interface Acronym extends Row {
  readonly acronym: string;
  readonly meaning: string;
}
