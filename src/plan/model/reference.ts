import type { ACRONYMS_TAB, CALENDAR_TAB, DEADLINE_RULES_TAB, PEOPLE_TAB, REPORT_TEXT_TAB } from '../../tabs/reference-tabs.ts';
import type { RowOf } from '../../tabs/tab-description.ts';

/** Its roles are Director, Workstream lead, Action lead, Administrator or Committee clerk; it may have several, or none. */
export type Person = RowOf<typeof PEOPLE_TAB>;
export type ReportTextRow = RowOf<typeof REPORT_TEXT_TAB>;
/** The council's own closures, and holidays proclaimed since this version. */
export type CalendarRow = RowOf<typeof CALENDAR_TAB>;
export type DeadlineRule = RowOf<typeof DEADLINE_RULES_TAB>;
export type Acronym = RowOf<typeof ACRONYMS_TAB>;
