import { dueDate } from '../days/deadlines/deadline-reading.ts';
import type { DeadlineReading } from '../days/deadlines/deadline-reading.ts';
import { formatDate } from '../days/plain-date.ts';
import type { PlainDate } from '../days/plain-date.ts';
import type { Action, ActionStatus, Inspection, Meeting, Plan, Risk, Snapshot, SnapshotAction } from '../plan/model.ts';
import { recommendationsOn } from '../plan/versions/in-force.ts';
import { riskScore } from '../plan/snapshots/risk-movement.ts';
import { isComplete } from '../plan/status/status-order.ts';
import {
  actionBy,
  changesBy,
  clearanceBy,
  decisionsKnownBy,
  heldBy,
  inspectionsKnownBy,
  measureBy,
  namesDayAfter,
  reportedBy,
  versionsBy,
} from './known-by.ts';

/**
 * What a paper can know of the plan.
 * - `now`: it is written before its meeting, or on the day: the plan as it stands.
 * - `as kept`: its meeting has passed: the statuses of a snapshot that was kept by then, and facts dated until then.
 * - `not kept`: its meeting has passed and no snapshot reaches back: facts dated until then alone.
 */
export type Standing = 'now' | 'as kept' | 'not kept';

interface MeetingsPlan {
  readonly plan: Plan;
  readonly meeting: Meeting;
  readonly snapshot: Snapshot;
  readonly standing?: Standing;
}

/**
 * The plan as the paper of a meeting may speak of it: only what was known by its as-at day, and of what inspections gave
 * only what belongs to the inspections that the meeting serves, or to the plan where it names none.
 */
export function planOfMeeting({ plan, meeting, snapshot, standing = 'now' }: MeetingsPlan): Plan {
  const { asAt } = snapshot;
  const known = inspectionsKnownBy(asAt, plan.inspections);
  const inspections = inspectionsOf(meeting, known);
  const refs = new Set(inspections.map(({ ref }) => ref));
  const reported = reportedBy(asAt, plan.inspections);
  const isKnown = (inspection: string): boolean => reported.has(inspection) || !plan.inspections.some(({ ref }) => ref === inspection);
  const belongs = ({ inspection }: { readonly inspection: string }): boolean =>
    inspection === '' || (refs.has(inspection) && reported.has(inspection));
  const scoped: Plan = {
    ...plan,
    inspections,
    recommendations: plan.recommendations.filter(({ inspection }) => isKnown(inspection)),
    judgements: plan.judgements.filter(belongs),
    regionalOutcomes: plan.regionalOutcomes.filter(belongs),
    strengths: plan.strengths.filter(belongs),
    funding: plan.funding.filter(({ approvedBy }) => !namesDayAfter(asAt, approvedBy)),
    risks: plan.risks.filter((risk) => bearsOn(risk, plan, refs)),
    versionChanges: changesBy(asAt, plan),
    decisions: decisionsKnownBy(standing === 'now' ? asAt : (meeting.date ?? asAt), asAt, plan, meeting),
    meetings: plan.meetings.map((each) => heldBy(standing === 'now' ? asAt : (meeting.date ?? asAt), each, meeting)),
    actions: plan.actions.map((action) => actionBy(asAt, action)),
    measures: plan.measures.map((measure) => measureBy(asAt, measure)),
    versions: versionsBy(asAt, plan),
    clearances: plan.clearances.map((each) => clearanceBy(standing === 'now' ? asAt : (meeting.date ?? asAt), each)),
  };
  if (standing === 'now') return scoped;
  return { ...scoped, recommendations: recommendationsOn(asAt, plan), ...keptLists(scoped, meeting, snapshot) };
}

/** Two meetings on one issue: they serve an inspection in common, or neither names one. */
export function servesSame(one: Meeting, other: Meeting): boolean {
  return one.inspections.length === 0 && other.inspections.length === 0
    ? true
    : one.inspections.some((ref) => other.inspections.includes(ref));
}

/** The inspections that a meeting serves, or every one where it names none that is there. */
function inspectionsOf(meeting: Meeting, known: readonly Inspection[]): readonly Inspection[] {
  const own = known.filter(({ ref }) => meeting.inspections.includes(ref));
  return own.length > 0 ? own : known;
}

/** A risk whose actions all answer other inspections is no risk of this paper. */
function bearsOn(risk: Risk, { actions, recommendations }: Plan, inspections: ReadonlySet<string>): boolean {
  const sources = actions
    .filter(({ ref }) => risk.actions.includes(ref))
    .flatMap((action) => recommendations.filter(({ ref }) => action.recommendations.includes(ref)))
    .map(({ inspection }) => inspection);
  return sources.length === 0 || sources.some((inspection) => inspection === '' || inspections.has(inspection));
}

/** Of a past day only what a snapshot keeps can be told: the words of updates, causes, money and measures are today's. */
function keptLists(plan: Plan, meeting: Meeting, snapshot: Snapshot): Partial<Plan> {
  const frozen = new Map(snapshot.actions.map((each) => [each.ref, each]));
  const scores = new Map(snapshot.risks.map(({ ref, score }) => [ref, score]));
  return {
    meetings: plan.meetings.filter(
      ({ ref, date }) => ref === meeting.ref || (date !== undefined && date <= (meeting.date ?? snapshot.asAt)),
    ),
    actions: plan.actions.flatMap((action) => asFrozen(action, frozen.get(action.ref)) ?? []),
    risks: plan.risks
      .filter(({ ref }) => scores.has(ref))
      .map((risk) => (riskScore(risk) === scores.get(risk.ref) ? risk : { ...risk, likelihood: undefined, impact: undefined })),
    funding: [],
    measures: [],
  };
}

function asFrozen(action: Action, frozen: SnapshotAction | undefined): Action | undefined {
  if (frozen === undefined) return undefined;
  return {
    ...action,
    progress: frozen.status === 'closed' ? 'Closed' : isComplete(frozen.status) ? 'Done' : 'In progress',
    percent: frozen.percent,
    deadline: deadlineThen(action.deadline, frozen.deadline),
    isPublic: action.isPublic && frozen.isPublic,
    latestUpdate: '',
    evidence: '',
    cause: undefined,
    pathToGreen: '',
    impact: undefined,
    verifiedBy: '',
    verifiedOn: undefined,
    originalDeadline: undefined,
    timesRedated: 0,
  };
}

function deadlineThen(now: DeadlineReading, then: PlainDate | undefined): DeadlineReading {
  if (dueDate(now) === then) return now;
  return then === undefined ? { kind: 'none', words: '' } : { kind: 'date', date: then, words: formatDate(then) };
}

/** The statuses of a snapshot, in the plan's order; why and how long are not kept. */
export function frozenStatuses(plan: Pick<Plan, 'actions'>, snapshot: Snapshot): readonly ActionStatus[] {
  const frozen = new Map(snapshot.actions.map(({ ref, status }) => [ref, status]));
  return plan.actions.map(({ ref }) => ({
    ref,
    status: frozen.get(ref) ?? 'check',
    rule: '',
    why: '',
    countdown: '',
    workingDaysLeft: undefined,
    direction: 'Same',
    slipDays: undefined,
    approvedDays: undefined,
    daysSinceUpdate: undefined,
    isStale: false,
    isSignOffLate: false,
  }));
}

/** The snapshot that a paper for a past meeting is written from: that meeting's own, or the latest that was kept by then. */
export function snapshotReaching(snapshots: readonly Snapshot[], meeting: Meeting): Snapshot | undefined {
  const date = meeting.date;
  if (date === undefined) return undefined;
  const kept = snapshots.filter(({ asAt }) => asAt <= date);
  const own = kept.filter((each) => each.meeting === meeting.ref);
  return (own.length > 0 ? own : kept).reduce<Snapshot | undefined>(
    (latest, each) => (latest === undefined || each.asAt >= latest.asAt ? each : latest),
    undefined,
  );
}

/** Nothing of the plan, on the day of a past meeting: what is written where no snapshot reaches back. */
export function nothingKept(meeting: Meeting, asAt: PlainDate): Snapshot {
  return { id: '', asAt, reason: '', body: meeting.body, meeting: meeting.ref, actions: [], risks: [], measures: [] };
}

/** Why a paper of a past meeting gives no position; '' for any other paper. */
export function notKeptSentence({ standing, snapshot }: { readonly standing?: Standing; readonly snapshot: Snapshot }): string {
  return standing === 'not kept'
    ? `No snapshot of the plan was kept by ${formatDate(snapshot.asAt)}, so how far it was on that day cannot be told.`
    : '';
}
