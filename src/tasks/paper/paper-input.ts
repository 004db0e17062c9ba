import { FORMATS } from '../../papers/formats/formats.ts';
import { lastSnapshotOf } from '../../papers/paper-source.ts';
import type { PaperInput } from '../../papers/paper-source.ts';
import { FIRST_LISTS, listsForPaper } from '../../papers/lists-for-paper.ts';
import { earlierMeetings } from '../../papers/paragraphs/since-last-met.ts';
import { notKeptSentence, nothingKept, snapshotReaching } from '../../papers/plan-of-meeting.ts';
import type { PlainDate } from '../../days/plain-date.ts';
import type { PaperFormat, Plan, Snapshot } from '../../plan/model.ts';
import type { Problem } from '../../plan/problem.ts';
import { nextSequence, previousSnapshot, takeSnapshot } from '../../plan/snapshots/snapshot.ts';
import type { ReferredList } from '../../storage/append-rows.ts';
import { giveRefs } from '../../storage/give-refs.ts';
import { isArchived } from '../../plan/records/keeping.ts';
import { archivedSnapshots } from '../../storage/record-archive.ts';
import { areKeptToday } from '../../storage/kept-lists.ts';
import { LIST_NAMES } from '../../tabs/tabs.ts';
import type { ListName } from '../../tabs/tabs.ts';
import { counted } from '../../words/words.ts';
import { actionsNow } from '../../workbook/actions-now.ts';
import type { ActionNow } from '../../workbook/compute-action.ts';
import type { Workbook } from '../../workbook/workbook.ts';
import type { TaskRun } from '../run/run-task.ts';
import type { PaperRequest, PaperWanted } from './paper-request.ts';
import { paperWanted } from './paper-request.ts';
import { templateFor } from './paper-template.ts';

/** Statuses depend on these lists; a refresh keeps them with the document, so that sheet and paper show the same statuses. */
const KEPT_FOR_STATUSES = ['statusKey', 'calendar', 'people'] as const satisfies readonly ListName[];

/** Lists that a refresh of today kept whole; an edit of any of them ends that. */
const KEPT_OF_TODAY = ['settings', 'bodies', 'meetings', 'deadlineRules', 'inspections'] as const satisfies readonly ListName[];

/** Everything a paper is written from, read from the workbook. */
export interface PaperReading {
  readonly wanted: PaperWanted;
  readonly input: PaperInput;
  readonly template: Uint8Array;
  /** True where this very snapshot stands in History already. */
  readonly isFrozen: boolean;
  readonly problems: readonly Problem[];
}

/** Why there can be no paper. */
export interface NoPaper {
  readonly sentence: string;
  /** True where a refresh would put it right: new rows have no reference yet. */
  readonly needsRefresh?: boolean;
}

/** Tabs that no refresh reads: rows on them that have no ref yet are given one where a paper is written. */
const REFERRED = ['recommendations', 'workstreams', 'risks', 'measures', 'funding'] as const satisfies readonly ReferredList[];

function hasOwnRefs(list: ListName): list is (typeof REFERRED)[number] {
  return REFERRED.some((each) => each === list);
}

/** Reads what the paper needs and no more, or says in a sentence why there can be no paper. */
export function readPaperInput(request: PaperRequest, run: TaskRun, isWriting = false): PaperReading | NoPaper {
  const kept = new Set<ListName>([...KEPT_FOR_STATUSES, ...(areKeptToday(run.properties, run.today) ? KEPT_OF_TODAY : [])]);
  const workbook = run.openWorkbook(kept);
  const chosen = paperWanted(request, workbook.plan(...FIRST_LISTS));
  if ('sentence' in chosen) return chosen;
  const template = templateFor(chosen.format, workbook);
  if ('sentence' in template) return template;
  if (printsMinutes(chosen, template.format) && kept.delete('meetings')) workbook.readAgain('meetings');
  const first = workbook.plan(...FIRST_LISTS);
  const wanted = paperWanted(request, first);
  if ('sentence' in wanted) return wanted;
  const lists = typeof wanted.format === 'string' ? listsForPaper({ ...wanted, plan: first, format: template.format }) : LIST_NAMES;
  if (isWriting) giveRefs(lists.filter(hasOwnRefs), workbook, run.properties);
  const plan = workbook.partialPlan([...FIRST_LISTS, ...KEPT_FOR_STATUSES, ...lists]);
  const unnamed = plan.actions.filter(({ ref }) => ref === '').length;
  if (unnamed > 0) return { sentence: withoutRefs(unnamed), needsRefresh: true };
  const frozen = isPast(wanted, workbook) ? pastInput(workbook, plan, wanted, template.format) : frozenInput(workbook, plan, wanted);
  if ('sentence' in frozen) return frozen;
  return {
    wanted,
    template: template.bytes,
    isFrozen: frozen.isFrozen,
    input: { ...frozen.input, format: template.format, ...earlierPaperOf(workbook, frozen.input) },
    problems: workbook.problems,
  };
}

/** What is kept of meetings is without their minutes, which records of decisions print, and perhaps a council's own template. */
function printsMinutes({ format }: PaperWanted, structure: PaperFormat): boolean {
  return typeof format !== 'string' || FORMATS[structure].record !== undefined;
}

function withoutRefs(count: number): string {
  const [have, it] = count === 1 ? ['has', 'it'] : ['have', 'them'];
  return `${counted(count, 'action')} ${have} no reference yet, so the paper could not count ${it}. Choose Refresh now first.`;
}

type Frozen = { readonly input: Omit<PaperInput, 'format'>; readonly isFrozen: boolean };

function isPast({ meeting }: PaperWanted, { today }: Workbook): boolean {
  return meeting.date !== undefined && meeting.date < today;
}

/**
 * A meeting that has passed gets a paper as at its own time, from the snapshot that reaches back to it. A record of what
 * was decided needs none; a highlight report is nothing without one.
 */
function pastInput(workbook: Workbook, plan: Plan, { meeting, body, copy, switches }: PaperWanted, format: PaperFormat): Frozen | NoPaper {
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

/** The Papers tab is read only where neither a snapshot nor the Meetings tab shows an earlier paper to this body. */
function earlierPaperOf(workbook: Workbook, input: Omit<PaperInput, 'format'>): Pick<PaperInput, 'earlierPaper'> {
  const { body, meeting } = input;
  if (input.standing === 'not kept' || lastSnapshotOf(input) !== undefined || earlierMeetings(input).length > 0) return {};
  const papers = workbook.rows('papers').filter((paper) => paper.body === body.ref && paper.meeting !== meeting.ref);
  const days = papers.flatMap(({ when }) => when?.date ?? []).filter((date) => date <= input.snapshot.asAt);
  return { earlierPaper: days.sort()[days.length - 1] };
}

/**
 * The plan as it stands now with the snapshot it is frozen in: the one made earlier today for this meeting where nothing has
 * changed since.
 */
function frozenInput(workbook: Workbook, read: Plan, { meeting, body, copy, switches }: PaperWanted): Frozen {
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
