import { approvedDeadlineOf } from '../../plan/deadlines/approved-redating.ts';
import type { ActionChange, ChangesSince, Redated } from '../../plan/snapshots/changes-since.ts';
import { changesSince } from '../../plan/snapshots/changes-since.ts';
import { formatDate } from '../../days/plain-date.ts';
import type { PlainDate } from '../../days/plain-date.ts';
import { counted, listed } from '../../words/words.ts';
import type { PaperSource } from '../paper-source.ts';
import { theBody } from './draft.ts';
import type { ParagraphWriter } from './draft.ts';

/** A line names so many actions; the appendix shows the others. */
const MOST_REFS = 15;
/** Fewer where each is told with its days. */
const MOST_WITH_DETAIL = 5;

/** One line of "since this body last met". */
interface Line {
  readonly name: string;
  readonly changes: (changes: ChangesSince, source: PaperSource) => readonly ActionChange[];
  readonly detail?: (change: ActionChange) => string;
}

const movedTo = ({ before, now }: ActionChange): string =>
  before?.deadline === undefined || now?.deadline === undefined
    ? ''
    : ` (from ${formatDate(before.deadline)} to ${formatDate(now.deadline)})`;

/** True where the day that it was moved to, or a later one, was agreed. */
function isApproved({ ref, to }: Redated, { plan }: PaperSource): boolean {
  const action = plan.actions.find((each) => each.ref === ref);
  const approved = action === undefined ? undefined : approvedDeadlineOf(action);
  return approved !== undefined && to <= approved;
}

const LINES: readonly Line[] = [
  { name: 'completed', changes: (changes) => changes.completed },
  { name: 'newly red', changes: (changes) => changes.newlyRed },
  {
    name: 're-dated with approval',
    changes: ({ redated }, source) => redated.filter((change) => isApproved(change, source)),
    detail: movedTo,
  },
  { name: 're-dated', changes: ({ redated }, source) => redated.filter((change) => !isApproved(change, source)), detail: movedTo },
  { name: 'reversed, no longer complete', changes: (changes) => changes.reversed },
  { name: 'new', changes: (changes) => changes.added },
  { name: 'withdrawn', changes: (changes) => changes.withdrawn },
  { name: 'taken up again', changes: (changes) => changes.reinstated },
];

/** What differs between the snapshot of this body's last paper and this one's. Exempt actions are counted, not named. */
export const sinceLastMet: ParagraphWriter = (source) => {
  if (source.last === undefined) return [{ text: nothingToCompareWith(source) }];
  const changes = changesSince(source.last, source.snapshot);
  const bullets = LINES.map((line) => lineOf(line, changes, source)).filter((words) => words !== '');
  const since = `Since ${theBody(source.body.name)} last had a paper (as at ${formatDate(source.last.asAt)}${metOn(source)})`;
  if (bullets.length === 0) return [{ text: `${since}, no action was completed, turned red, was re-dated, reversed, added or withdrawn.` }];
  return [{ text: `${since}:`, bullets }];
};

/** "The first paper" only where neither the Meetings tab nor the Papers tab shows an earlier one to this body. */
export function nothingToCompareWith(source: PaperSource): string {
  const body = theBody(source.body.name);
  const [met] = earlierMeetings(source).slice(-1);
  const since =
    met !== undefined
      ? `For the meeting of ${body} on ${formatDate(met)}`
      : source.earlierPaper !== undefined
        ? `With the paper of ${formatDate(source.earlierPaper)} to ${body}`
        : undefined;
  return since === undefined
    ? `This is the first paper on the plan to ${body}, so there is no earlier position to compare with.`
    : `${since} no snapshot of the plan was kept, so there is no earlier position to compare with.`;
}

/** The days on which this body met before this meeting, as the Meetings tab has them. */
export function earlierMeetings({
  plan,
  body,
  meeting,
  snapshot,
}: Pick<PaperSource, 'plan' | 'body' | 'meeting' | 'snapshot'>): readonly PlainDate[] {
  return plan.meetings
    .flatMap((each) => (each.body === body.ref && each.ref !== meeting.ref && each.date !== undefined ? [each.date] : []))
    .filter((date) => date <= snapshot.asAt && (meeting.date === undefined || date < meeting.date))
    .sort();
}

function metOn({ lastMeeting }: PaperSource): string {
  return lastMeeting?.date === undefined ? '' : `, for its meeting on ${formatDate(lastMeeting.date)}`;
}

function lineOf({ name, changes, detail }: Line, all: ChangesSince, source: PaperSource): string {
  const found = changes(all, source);
  if (found.length === 0) return '';
  const told = found.filter((change) => isTold(change, source));
  const named = told.map((change) => `${change.ref}${detail?.(change) ?? ''}`);
  const most = detail === undefined ? MOST_REFS : MOST_WITH_DETAIL;
  const refs = named.length <= most ? named : [...named.slice(0, most), `${named.length - most} more`];
  const exempt = found.length - told.length;
  const parts = exempt === 0 ? refs : [...refs, `${counted(exempt, 'exempt action')}`];
  return `${found.length} ${name}: ${listed(parts)}`;
}

/** A row made exempt since is exempt now. */
function isTold(change: ActionChange, source: PaperSource): boolean {
  return change.isPublic && !source.exemptActions.some((action) => action.ref === change.ref);
}
