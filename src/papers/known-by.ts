import type { PlainDate } from '../days/plain-date.ts';
import type { Action, Clearance, Decision, Inspection, Measure, Meeting, Plan } from '../plan/model.ts';
import { datesIn } from './checks/dates-in-text.ts';

/** What was known by a day: each thing of the plan as far as it had gone by then. */

const EVENTS = ['fieldworkStart', 'fieldworkEnd', 'letterReceived', 'reportReceived', 'reportPublished'] as const;

/** Inspections of which anything had happened by a day, or that have no dates; later events are not yet known. */
export function inspectionsKnownBy(asAt: PlainDate, inspections: readonly Inspection[]): readonly Inspection[] {
  return inspections
    .filter((each) => {
      const dates = EVENTS.flatMap((event) => each[event] ?? []);
      return dates.length === 0 || dates.some((date) => date <= asAt);
    })
    .map((each) => ({ ...each, ...Object.fromEntries(EVENTS.map((event) => [event, until(asAt, each[event])])) }));
}

function until(asAt: PlainDate, date: PlainDate | undefined): PlainDate | undefined {
  return date !== undefined && date <= asAt ? date : undefined;
}

/** Grades and findings are known when a report came: where no day of it is given, nothing says that it had not. */
export function reportedBy(asAt: PlainDate, inspections: readonly Inspection[]): ReadonlySet<string> {
  const reported = inspections.filter(({ letterReceived, reportReceived, reportPublished }) => {
    const dates = [letterReceived, reportReceived, reportPublished].flatMap((date) => date ?? []);
    return dates.length === 0 || dates.some((date) => date <= asAt);
  });
  return new Set(reported.map(({ ref }) => ref));
}

/** Of a later day nothing is known: neither who verified it nor an update that was written then. */
export function actionBy(asAt: PlainDate, action: Action): Action {
  const isVerified = action.verifiedOn === undefined || action.verifiedOn <= asAt;
  const isWritten = action.lastUpdated === undefined || action.lastUpdated <= asAt;
  if (isVerified && isWritten) return action;
  return {
    ...action,
    ...(isVerified ? {} : { verifiedBy: '', verifiedOn: undefined }),
    ...(isWritten ? {} : { latestUpdate: '', evidence: '', lastUpdated: undefined }),
  };
}

/** A reading of a later day is none yet. */
export function measureBy(asAt: PlainDate, measure: Measure): Measure {
  const { latestDate } = measure;
  return latestDate === undefined || latestDate <= asAt ? measure : { ...measure, latest: '', latestDate: undefined };
}

/** A meeting to come has no minutes, but for the paper's own. */
export function heldBy(latest: PlainDate, each: Meeting, own: Meeting): Meeting {
  return each.ref === own.ref || each.date === undefined || each.date <= latest ? each : { ...each, narrative: '' };
}

/** Versions that had begun; what is planned of them is no end and no submission yet. */
export function versionsBy(asAt: PlainDate, { versions }: Plan): Plan['versions'] {
  return versions
    .filter(({ from }) => from === undefined || from <= asAt)
    .map((each) => ({ ...each, to: until(asAt, each.to), submission: until(asAt, each.submission) }));
}

/** What became of things with versions that had begun by a day. */
export function changesBy(asAt: PlainDate, { versions, versionChanges }: Plan): Plan['versionChanges'] {
  const later = new Set(versions.filter(({ from }) => from !== undefined && from > asAt).map(({ version }) => version));
  return versionChanges.filter(({ newVersion }) => !later.has(newVersion));
}

export function namesDayAfter(asAt: PlainDate, words: string): boolean {
  return datesIn(words).some(
    ({ year, month, day = 1 }) => [year, month, day].map((each) => String(each).padStart(2, '0')).join('-') > asAt,
  );
}

/** What was decided by then, as far as it was answered by then. */
export function decisionsKnownBy(latest: PlainDate, asAt: PlainDate, { decisions, meetings }: Plan, meeting: Meeting): readonly Decision[] {
  const dates = new Map(meetings.map(({ ref, date }) => [ref, date]));
  return decisions
    .filter((each) => each.meeting === meeting.ref || (dates.get(each.meeting) ?? latest) <= latest)
    .map((each) => (each.answeredOn === undefined || each.answeredOn <= asAt ? each : { ...each, ...NOT_ANSWERED }));
}

const NOT_ANSWERED = { state: 'Open', answer: '', answeredOn: undefined } as const;

export function clearanceBy(asAt: PlainDate, clearance: Clearance): Clearance {
  const received = until(asAt, clearance.received);
  return {
    ...clearance,
    requested: until(asAt, clearance.requested),
    received,
    statement: received === undefined ? '' : clearance.statement,
  };
}
