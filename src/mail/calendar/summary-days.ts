import type { PlainDate } from '../../days/plain-date.ts';
import { formatDate } from '../../days/plain-date.ts';
import type { Summary, SummaryLine } from '../summary.ts';
import type { CalendarDay } from './calendar-file.ts';
import { calendarFile } from './calendar-file.ts';

/** A file beside a message. */
export interface MailFile {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

/** "dates-2026-11-23.ics": the days ahead of one summary; `undefined` where it has none. */
export function datesFile(summary: Summary, planName: string): MailFile | undefined {
  const days = daysAhead(summary);
  if (days.length === 0) return undefined;
  const text = calendarFile(planName, days, summary.asAt);
  return { name: `dates-${summary.asAt}.ics`, type: 'text/calendar', text };
}

/** Every day ahead that the summary tells: what its reader must do, and for a director the dates of law and committees. */
function daysAhead({ sections, planView, asAt }: Summary): CalendarDay[] {
  const isAhead = ({ due }: SummaryLine): boolean => due !== undefined && due >= asAt;
  const lines = sections.filter(({ key }) => key !== 'escalated').flatMap((section) => section.lines.filter(isAhead));
  const own = lines.map((line): CalendarDay => ({
    uid: uidOf(line.link, ''),
    date: line.due as PlainDate,
    title: [line.ref, line.text].filter((part) => part !== '').join(': '),
    notes: [`It is ${line.when}, as at ${formatDate(asAt)}.`, ...line.notes, line.why].join('\n'),
    link: line.link,
  }));
  const dates = (planView?.dates ?? []).map(({ date, label, link }) => ({ uid: uidOf(link, label), date, title: label, link }));
  return [...own, ...dates];
}

/** The row's address names it: another file about the same row has the same UID. */
function uidOf(link: string, label: string): string {
  return `${link.replace(/^https:\/\//, '')}${label === '' ? '' : `/${label}`}`.replace(/[^A-Za-z0-9=&#/.-]+/g, '-');
}
