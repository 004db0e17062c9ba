import type { PaperInput } from '../../papers/paper-source.ts';
import { FIRST_LISTS, listsForPaper } from '../../papers/lists-for-paper.ts';
import type { Plan, Snapshot } from '../../plan/model.ts';
import type { Problem } from '../../plan/problem.ts';
import { nextSequence, previousSnapshot, takeSnapshot } from '../../plan/snapshots/snapshot.ts';
import { areKeptToday } from '../../storage/kept-lists.ts';
import { openWorkbook } from '../../storage/open-workbook.ts';
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

/** These are whole as kept, and nobody has edited a tab since they were. */
const KEPT_FOR_THE_DAY = ['settings', 'bodies', 'deadlineRules', 'inspections'] as const satisfies readonly ListName[];

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

/** Reads what the paper needs and no more, or says in a sentence why there can be no paper. */
export function readPaperInput(request: PaperRequest, run: TaskRun): PaperReading | NoPaper {
  const workbook = openWorkbook(run, [...KEPT_FOR_STATUSES, ...(areKeptToday(run.properties, run.today) ? KEPT_FOR_THE_DAY : [])]);
  const first = workbook.plan(...FIRST_LISTS);
  const wanted = paperWanted(request, first);
  if ('sentence' in wanted) return wanted;
  const template = templateFor(wanted.format, workbook);
  if ('sentence' in template) return template;
  const lists = typeof wanted.format === 'string' ? listsForPaper({ ...wanted, plan: first, format: template.format }) : LIST_NAMES;
  const plan = workbook.partialPlan([...FIRST_LISTS, ...KEPT_FOR_STATUSES, ...lists]);
  const unnamed = plan.actions.filter(({ ref }) => ref === '').length;
  if (unnamed > 0) return { sentence: withoutRefs(unnamed), needsRefresh: true };
  const frozen = frozenInput(workbook, plan, wanted);
  return {
    wanted,
    template: template.bytes,
    isFrozen: frozen.isFrozen,
    input: { ...frozen.input, format: template.format },
    problems: workbook.problems,
  };
}

function withoutRefs(count: number): string {
  const [have, it] = count === 1 ? ['has', 'it'] : ['have', 'them'];
  return `${counted(count, 'action')} ${have} no reference yet, so the paper could not count ${it}. Choose Refresh now first.`;
}

/**
 * The plan as it stands now with the snapshot it is frozen in: the one made earlier today for this meeting where nothing has
 * changed since.
 */
function frozenInput(
  workbook: Workbook,
  read: Plan,
  { meeting, body, copy, switches }: PaperWanted,
): { readonly input: Omit<PaperInput, 'format'>; readonly isFrozen: boolean } {
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
