import type { PaperInput } from '../../papers/paper-source.ts';
import { FIRST_LISTS, listsForPaper } from '../../papers/lists-for-paper.ts';
import type { Problem } from '../../plan/problem.ts';
import type { ReferredList } from '../../storage/append-rows.ts';
import { giveRefs } from '../../storage/give-refs.ts';
import { areKeptToday } from '../../storage/kept-lists.ts';
import { LIST_NAMES } from '../../tabs/tabs.ts';
import type { ListName } from '../../tabs/tabs.ts';
import { counted } from '../../words/words.ts';
import type { Workbook } from '../../workbook/workbook.ts';
import type { TaskRun } from '../run/run-task.ts';
import type { PaperRequest, PaperWanted } from './paper-request.ts';
import { paperWanted } from './paper-request.ts';
import { earlierPaperOf } from './earlier-paper.ts';
import { frozenInput } from './paper-snapshot.ts';
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
  const chosen = chosenFrom(workbook, kept, request);
  if ('sentence' in chosen) return chosen;
  const template = templateFor(chosen.format, workbook);
  if ('sentence' in template) return template;
  if (template.printsMinutes && kept.delete('meetings')) workbook.readAgain('meetings');
  const first = workbook.plan(...FIRST_LISTS);
  const wanted = paperWanted(request, first);
  if ('sentence' in wanted) return wanted;
  const lists = typeof wanted.format === 'string' ? listsForPaper({ ...wanted, plan: first, format: template.format }) : LIST_NAMES;
  if (isWriting) giveRefs(lists.filter(hasOwnRefs), workbook, run.properties);
  const plan = workbook.partialPlan([...FIRST_LISTS, ...KEPT_FOR_STATUSES, ...lists]);
  const unnamed = plan.actions.filter(({ ref }) => ref === '').length;
  if (unnamed > 0) return { sentence: withoutRefs(unnamed), needsRefresh: true };
  const frozen = frozenInput(workbook, plan, wanted, template.format);
  if ('sentence' in frozen) return frozen;
  return {
    wanted,
    template: template.bytes,
    isFrozen: frozen.isFrozen,
    input: { ...frozen.input, format: template.format, ...earlierPaperOf(workbook, frozen.input) },
    problems: workbook.problems,
  };
}

/**
 * What is asked for, by what was kept. Before it is said that something is missing the tabs themselves are read: what came
 * by another program, or from a device without connection, no trigger has seen.
 */
function chosenFrom(workbook: Workbook, kept: Set<ListName>, request: PaperRequest): ReturnType<typeof paperWanted> {
  const chosen = paperWanted(request, workbook.plan(...FIRST_LISTS));
  const unread = KEPT_OF_TODAY.filter((list) => kept.has(list));
  if (!('sentence' in chosen) || unread.length === 0) return chosen;
  for (const list of unread) {
    kept.delete(list);
    workbook.readAgain(list);
  }
  return paperWanted(request, workbook.plan(...FIRST_LISTS));
}

function withoutRefs(count: number): string {
  const [have, it] = count === 1 ? ['has', 'it'] : ['have', 'them'];
  return `${counted(count, 'action')} ${have} no reference yet, so the paper could not count ${it}. Choose Refresh now first.`;
}
