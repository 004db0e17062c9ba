import { shippedFiles } from 'virtual:shipped-files';
import { fromBase64 } from '../../google/base64.ts';
import { readGrid } from '../../google/spreadsheet.ts';
import type { PaperInput } from '../../papers/paper-source.ts';
import { FIRST_TABS, tabsForPaper } from '../../papers/tabs-for-paper.ts';
import { formatOfTemplate } from '../../papers/templates/format-of-template.ts';
import { shippedTemplate } from '../../papers/templates/shipped-files.ts';
import { readTemplates } from '../../papers/templates/template-store.ts';
import type { Plan, Snapshot } from '../../plan/model.ts';
import { PAPER_FORMATS } from '../../plan/model.ts';
import { nearestName } from '../../words/nearest-name.ts';
import type { Problem } from '../../plan/problem.ts';
import { nextSequence, previousSnapshot, takeSnapshot } from '../../plan/snapshots/snapshot.ts';
import { statusesOf } from '../../plan/status/statuses.ts';
import { counted } from '../../words/words.ts';
import { workingCalendar } from '../../days/working-calendar.ts';
import { readHistory } from '../../workbook/history.ts';
import { readPlan } from '../../workbook/read-plan.ts';
import { HISTORY_TAB } from '../../tabs/record-tabs.ts';
import { keptConfiguration, keptGovernance } from '../../storage/document-state.ts';
import type { PaperRequest, PaperWanted } from './paper-request.ts';
import { paperWanted, templateNamed } from './paper-request.ts';
import { OFFICERS_TABS, readTabs } from '../../storage/read-tabs.ts';
import type { TaskRun } from '../run-task.ts';
import { storedTemplateRows } from '../../storage/stored-templates.ts';

/** Tabs that statuses depend on; a refresh keeps them with the document, so that sheet and paper show the same statuses. */
const CONFIGURATION_TABS = ['Status key', 'Calendar', 'People'];

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
  const first = readTabs(FIRST_TABS);
  const start = readPlan(first.grids, { today: run.today, needsActions: false }).plan;
  const wanted = paperWanted(request, start);
  if ('sentence' in wanted) return wanted;
  const template = templateFor(wanted.format);
  if ('sentence' in template) return template;
  const isOwn = typeof wanted.format !== 'string';
  const needed = isOwn
    ? OFFICERS_TABS.filter((tab) => !(FIRST_TABS as readonly string[]).includes(tab))
    : tabsForPaper({ ...wanted, plan: start, format: template.format });
  const kept = keptConfiguration(run.properties);
  const rules = keptGovernance(run.properties, run.today)?.deadlineRules;
  const known = [...(kept === undefined ? [] : CONFIGURATION_TABS), ...(rules === undefined ? [] : ['Deadline rules'])];
  const more = readTabs([...new Set([...needed, ...CONFIGURATION_TABS])].filter((tab) => !known.includes(tab)));
  const { plan: read, problems } = readPlan([...first.grids, ...more.grids], { today: run.today });
  const configuration = kept === undefined ? {} : { statusKey: kept.statusKey, calendar: kept.calendar, people: kept.people };
  const plan: Plan = { ...read, ...configuration, ...(rules === undefined ? {} : { deadlineRules: rules }) };
  const unnamed = plan.actions.filter(({ ref }) => ref === '').length;
  if (unnamed > 0)
    return {
      sentence: `${counted(unnamed, 'action')} ${unnamed === 1 ? 'has' : 'have'} no reference yet, so the paper could not count ${unnamed === 1 ? 'it' : 'them'}. Choose Refresh now first.`,
      needsRefresh: true,
    };
  const history = readHistory(readGrid(HISTORY_TAB.name), run.today);
  const frozen = frozenInput({ plan, wanted, run, earlier: history.snapshots });
  return {
    wanted,
    template: template.bytes,
    isFrozen: frozen.isFrozen,
    input: { ...frozen.input, format: template.format },
    problems: [...first.problems, ...more.problems, ...problems, ...history.problems],
  };
}

interface Template {
  readonly format: PaperInput['format'];
  readonly bytes: Uint8Array;
}

function templateFor(format: PaperWanted['format']): Template | { readonly sentence: string } {
  if (typeof format === 'string') return { format, bytes: shippedTemplate(shippedFiles(), format) };
  const templates = readTemplates(storedTemplateRows() ?? []);
  const own = templateNamed(templates, format.template);
  if (own !== undefined) {
    const bytes = fromBase64(own.base64);
    return { format: formatOfTemplate(bytes), bytes };
  }
  const near = nearestName(
    format.template,
    templates.map(({ name }) => name),
  );
  const hint = near === undefined ? 'Upload it with Set up ▸ Upload a paper template…' : `Did you mean "${near}"?`;
  return {
    sentence: `"${format.template}" is neither a format (${PAPER_FORMATS[0]} to ${PAPER_FORMATS[PAPER_FORMATS.length - 1]}) nor one of your own templates. ${hint}`,
  };
}

interface Freezing {
  readonly plan: Plan;
  readonly wanted: PaperWanted;
  readonly run: TaskRun;
  readonly earlier: readonly Snapshot[];
}

/** Statuses of today with the snapshot they are frozen in: the one made earlier today for this meeting where nothing has changed since. */
function frozenInput({ plan, wanted, run, earlier }: Freezing): { readonly input: Omit<PaperInput, 'format'>; readonly isFrozen: boolean } {
  const { meeting, body, copy, switches } = wanted;
  const calendar = workingCalendar(plan.calendar);
  const statuses = statusesOf(plan, { today: run.today, calendar, previous: previousSnapshot(earlier, run.today) });
  const occasion = {
    asAt: run.today,
    reason: `paper for ${body.ref}`,
    body: body.ref,
    meeting: meeting.ref,
    sequence: nextSequence(run.today, earlier),
  };
  const fresh = takeSnapshot({ ...plan, actions: plan.actions }, statuses, occasion);
  const same = earlier.find((each) => each.meeting === meeting.ref && each.asAt === run.today && sameContent(each, fresh));
  const snapshot = same ?? fresh;
  return {
    isFrozen: same !== undefined,
    input: {
      plan,
      statuses,
      snapshot,
      earlier: earlier.filter((each) => each.id !== snapshot.id),
      meeting,
      body,
      copy,
      calendar,
      switches,
    },
  };
}

function sameContent({ actions, risks, measures }: Snapshot, other: Snapshot): boolean {
  return JSON.stringify([actions, risks, measures]) === JSON.stringify([other.actions, other.risks, other.measures]);
}
