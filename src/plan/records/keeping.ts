import { addMonths, parsePlainDate } from '../../days/plain-date.ts';
import type { PlainDate } from '../../days/plain-date.ts';

/**
 * What stays on a record tab and what goes to the tab of its year. Ten years of a plan must stay within Google's limits,
 * and a run must read no more in its tenth year than in its first.
 */

/** A record's place among the rows of its tab, and when it was made. */
export interface RecordRow {
  /** Index in the rows handed in. */
  readonly index: number;
  readonly on: PlainDate | undefined;
}

/** The rows of a tab that go to the tab of a year. The others stay; none is let go. */
export type Keeping = readonly { readonly index: number; readonly year: string }[];

/** Logs keep this many months beside the current one. */
const LOG_MONTHS = 2;
/** The ledger of summaries keeps the month before the current one: a week's own rows alone are ever asked again. */
const MAIL_MONTHS = 1;
/** Imports can be undone for a quarter. */
const IMPORT_MONTHS = 3;
/** Papers show the trend of half a year. */
const WEEKLY_MONTHS = 6;
/** Two years: a paper may be asked for again, and a body may meet once a year. */
const PAPER_MONTHS = 25;

/** The first day of the month so many months before today's. */
function monthStart(today: PlainDate, monthsBefore: number): PlainDate {
  return addMonths(`${today.slice(0, 8)}01` as PlainDate, -monthsBefore);
}

/** The first day of which every line stands on the log's own tab. */
export function logBegins(today: PlainDate): PlainDate {
  return monthStart(today, LOG_MONTHS);
}

/** True for a day so long ago that its snapshots may have gone to the tab of their year. */
export function isArchived(day: PlainDate, today: PlainDate): boolean {
  return day < addMonths(today, -WEEKLY_MONTHS);
}

/** Lines of a log, by month. */
export function keepingOfLog(rows: readonly RecordRow[], today: PlainDate): Keeping {
  return before(rows, logBegins(today));
}

/** Rows of the ledger that are settled; what is still to be sent stays, however old. */
export function keepingOfMail(rows: readonly (RecordRow & { readonly isOpen: boolean })[], today: PlainDate): Keeping {
  return before(
    rows.filter(({ isOpen }) => !isOpen),
    monthStart(today, MAIL_MONTHS),
  );
}

/** One row of a snapshot. */
export interface SnapshotRecord extends RecordRow {
  readonly id: string;
  readonly isWeekly: boolean;
  /** Ref of the body that a paper's snapshot was made for. */
  readonly body: string;
}

/**
 * Snapshots: weekly ones of the last months stay, older ones go to their year. Those of papers stay two years, and the last
 * of each body for good, because the next paper is compared with it.
 */
export function keepingOfHistory(rows: readonly SnapshotRecord[], today: PlainDate): Keeping {
  const papers = rows.filter(({ isWeekly }) => !isWeekly);
  const latest = latestOfBodies(papers);
  return [
    ...before(
      rows.filter(({ isWeekly }) => isWeekly),
      monthStart(today, WEEKLY_MONTHS),
    ),
    ...before(
      papers.filter(({ id }) => !latest.has(id)),
      monthStart(today, PAPER_MONTHS),
    ),
  ];
}

/** One line of what became of a version's recommendations and actions; `on` is the first day of the version that began. */
export interface VersionRecord extends RecordRow {
  readonly newVersion: string;
  readonly isOfAction: boolean;
}

/** Four years, the longest round of inspections: until then a paper says how many actions of a version were carried. */
const VERSION_MONTHS = 49;

/**
 * What became of versions: the lines of recommendations stay for good, because papers say what became of each. Those of actions
 * stay four years, and for the version in force, however old.
 */
export function keepingOfVersions(rows: readonly VersionRecord[], today: PlainDate): Keeping {
  const latest = rows.reduce<VersionRecord | undefined>((found, row) => ((row.on ?? '') > (found?.on ?? '') ? row : found), undefined);
  return before(
    rows.filter(({ newVersion, isOfAction }) => isOfAction && newVersion !== latest?.newVersion),
    monthStart(today, VERSION_MONTHS),
  );
}

/** A part of what an import brought and changed. */
export interface ImportRecordRow extends RecordRow {
  readonly id: string;
  readonly source: string;
}

/** The last import of each source stays, because the next one is compared with it; others stay a quarter, to be undone. */
export function keepingOfImports(rows: readonly ImportRecordRow[], today: PlainDate): Keeping {
  const latest = new Map(rows.map(({ source, id }) => [source, id]));
  return before(
    rows.filter(({ source, id }) => latest.get(source) !== id),
    monthStart(today, IMPORT_MONTHS),
  );
}

function before(rows: readonly RecordRow[], day: PlainDate): Keeping {
  return rows.flatMap(({ index, on }) => (on !== undefined && on < day ? [{ index, year: on.slice(0, 4) }] : []));
}

function latestOfBodies(rows: readonly SnapshotRecord[]): ReadonlySet<string> {
  const latest = new Map<string, SnapshotRecord>();
  for (const row of rows) if ((row.on ?? '') >= (latest.get(row.body)?.on ?? '')) latest.set(row.body, row);
  return new Set([...latest.values()].map(({ id }) => id));
}

/** When records are next gone through: the first day of the month after today's, or three months on where they begin today. */
export function nextTidying(today: PlainDate, begins: boolean): PlainDate {
  return addMonths(monthStart(today, 0), begins ? LOG_MONTHS + 1 : 1);
}

/** True where the day that was kept has come. */
export function isTidyingDue(kept: string | undefined, today: PlainDate): boolean {
  const day = parsePlainDate(kept ?? '');
  return day !== undefined && day <= today;
}
