import type { DeadlineReading } from '../../days/deadlines/deadline-reading.ts';
import { dueDate } from '../../days/deadlines/deadline-reading.ts';
import type { PlainDate } from '../../days/plain-date.ts';

/**
 * What the computed block keeps of an action's deadlines from one refresh to the next. All three are columns: an edit
 * event gives no old value after a paste, a fill or a clear, so the deadline as last seen must stand in the sheet.
 */
export interface KeptDeadlines {
  readonly originalDeadline: PlainDate | undefined;
  readonly timesRedated: number;
  /** The deadline as last seen, kept while the cell is empty or unreadable. */
  readonly lastDeadline?: PlainDate | undefined;
}

/** What is kept of an action seen for the first time, and after a new version of the plan sets the deadlines afresh. */
export const NOTHING_KEPT: KeptDeadlines = { originalDeadline: undefined, timesRedated: 0, lastDeadline: undefined };

/**
 * What to keep after reading the deadline cell again. The first day ever read is the original deadline; each later day
 * that differs from the one last seen counts as one re-dating, earlier or later alike. Words that name no day (empty,
 * "Ongoing", unreadable) change nothing, so a date cleared and typed again is no re-dating. The same answer however
 * often it is asked: a refresh that runs twice counts once.
 */
export function keptDeadlines(kept: KeptDeadlines, reading: DeadlineReading): KeptDeadlines {
  const due = dueDate(reading);
  const { originalDeadline, timesRedated } = kept;
  const lastDeadline = kept.lastDeadline ?? lastOfOldSheet(kept, due);
  if (due === undefined) return { originalDeadline: originalDeadline ?? lastDeadline, timesRedated, lastDeadline };
  const isRedated = lastDeadline !== undefined && due !== lastDeadline;
  return { originalDeadline: originalDeadline ?? lastDeadline ?? due, timesRedated: timesRedated + (isRedated ? 1 : 0), lastDeadline: due };
}

/**
 * A sheet filled before the last deadline was kept: one never re-dated still had its original deadline; of another the
 * present day is taken as already counted.
 */
function lastOfOldSheet({ originalDeadline, timesRedated }: KeptDeadlines, due: PlainDate | undefined): PlainDate | undefined {
  if (originalDeadline === undefined) return undefined;
  return timesRedated === 0 ? originalDeadline : due;
}
