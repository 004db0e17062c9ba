import { FORMATS } from '../../papers/formats/formats.ts';
import type { PaperInput } from '../../papers/paper-source.ts';
import { notKeptSentence, nothingKept, snapshotReaching } from '../../papers/plan-of-meeting.ts';
import type { PlainDate } from '../../days/plain-date.ts';
import type { PaperFormat, Plan, Snapshot } from '../../plan/model.ts';
import { nextSequence, previousSnapshot, takeSnapshot } from '../../plan/snapshots/snapshot.ts';
import { isArchived } from '../../plan/records/keeping.ts';
import { archivedSnapshots } from '../../storage/record-archive.ts';
import { actionsNow } from '../../workbook/actions-now.ts';
import type { ActionNow } from '../../workbook/compute-action.ts';
import type { Workbook } from '../../workbook/workbook.ts';
import type { PaperWanted } from './paper-request.ts';

/** What a paper is written from, and whether its snapshot stands in History already. */
type Frozen = { readonly input: Omit<PaperInput, 'format'>; readonly isFrozen: boolean };

/** The plan with the snapshot that the paper's numbers come from; or the sentence that says there is none to come from. */
export function frozenInput(
  workbook: Workbook,
  plan: Plan,
  wanted: PaperWanted,
  format: PaperFormat,
): Frozen | { readonly sentence: string } {
  return isPast(wanted, workbook) ? pastInput(workbook, plan, wanted, format) : inputOfNow(workbook, plan, wanted);
}

function isPast({ meeting }: PaperWanted, { today }: Workbook): boolean {
  return meeting.date !== undefined && meeting.date < today;
}

/**
 * A meeting that has passed gets a paper as at its own time, from the snapshot that reaches back to it. A record of what
 * was decided needs none; a highlight report is nothing without one.
 */
function pastInput(
  workbook: Workbook,
  plan: Plan,
  { meeting, body, copy, switches }: PaperWanted,
  format: PaperFormat,
): Frozen | { readonly sentence: string } {
  const { calendar } = workbook;
  const snapshots = snapshotsReaching(workbook, meeting.date ?? workbook.today);
  const isRecord = FORMATS[format].record !== undefined;
  const kept = isRecord ? undefined : snapshotReaching(snapshots, meeting);
  const snapshot = kept ?? nothingKept(meeting, meeting.date ?? workbook.today);
  const standing = kept === undefined ? 'not kept' : 'as kept';
  if (kept === undefined && FORMATS[format].needsPosition === true)
    return { sentence: `${notKeptSentence({ standing, snapshot })} A ${FORMATS[format].name.toLowerCase()} tells nothing else.` };
  const earlier = snapshots.filter(({ id }) => id !== snapshot.id);
  return { isFrozen: true, input: { plan, statuses: [], snapshot, earlier, meeting, body, copy, calendar, switches, standing } };
}

/** For a meeting of years ago, with the snapshots that went to the tabs of its year and the one before. */
function snapshotsReaching({ snapshots, today }: Workbook, day: PlainDate): readonly Snapshot[] {
  if (!isArchived(day, today)) return snapshots;
  const year = Number(day.slice(0, 4));
  return [...archivedSnapshots([String(year - 1), String(year)], today), ...snapshots];
}

/**
 * The plan as it stands now with the snapshot it is frozen in: the one made earlier today for this meeting where nothing has
 * changed since.
 */
function inputOfNow(workbook: Workbook, read: Plan, { meeting, body, copy, switches }: PaperWanted): Frozen {
  const { today, calendar, snapshots: earlier } = workbook;
  const now = actionsNow(workbook, comparedWith(previousSnapshot(earlier, today)));
  const plan: Plan = { ...read, actions: now.map(({ action }) => action) };
  const statuses = now.map(({ status }: ActionNow) => status);
  const occasion = {
    asAt: today,
    reason: `paper for ${body.ref}`,
    body: body.ref,
    meeting: meeting.ref,
    sequence: nextSequence(today, earlier),
  };
  const fresh = takeSnapshot(plan, statuses, occasion);
  const same = earlier.find((each) => each.meeting === meeting.ref && each.asAt === today && sameContent(each, fresh));
  const snapshot = same ?? fresh;
  const others = earlier.filter((each) => each.id !== snapshot.id);
  return { isFrozen: same !== undefined, input: { plan, statuses, snapshot, earlier: others, meeting, body, copy, calendar, switches } };
}

/** What rows are compared with that keep no weekly status of their own. */
function comparedWith(previous: Snapshot | undefined) {
  return new Map(previous?.actions.map(({ ref, status }) => [ref, { status, asAt: previous.asAt }]) ?? []);
}

function sameContent({ actions, risks, measures }: Snapshot, other: Snapshot): boolean {
  return JSON.stringify([actions, risks, measures]) === JSON.stringify([other.actions, other.risks, other.measures]);
}
