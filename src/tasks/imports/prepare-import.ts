import { columnName } from '../../imports/columns/match-columns.ts';
import { decideImport } from '../../imports/change/decide-import.ts';
import type { Deciding, ImportDecision, PlanFound } from '../../imports/change/decide-import.ts';
import { NOTE } from '../../imports/change/import-record.ts';
import { standingRows } from '../../imports/change/plan-values.ts';
import { listsOfExport, listsOfProposal } from '../../imports/change/source-lists.ts';
import type { SourceList } from '../../imports/change/source-lists.ts';
import type { ImportMapping } from '../../imports/mapping.ts';
import { NOTHING_SAID } from '../../imports/mapping.ts';
import type { ImportProposal, ImportQuestion } from '../../imports/proposal.ts';
import { proposeImport } from '../../imports/propose-import.ts';
import { shownText } from '../../imports/source-grid.ts';
import type { SourceGrid } from '../../imports/source-grid.ts';
import { contentMark, highWaterOf } from '../../storage/document-state.ts';
import { keptMapping, keptRecords } from '../../storage/import-state.ts';
import { notesFor } from '../../storage/import-writes.ts';
import { TAB_OF } from '../../tabs/tabs.ts';
import type { ListName } from '../../tabs/tabs.ts';
import { RefGiver } from '../../workbook/refs.ts';
import type { Workbook } from '../../workbook/workbook.ts';
import { counted } from '../../words/words.ts';
import type { TaskRun } from '../run/run-task.ts';
import { exportAccount } from './export-account.ts';
import { readSource } from './import-source.ts';
import type { ImportRequest } from './import-source.ts';

/** An import as far as it is decided: what the source is read as, and what it would do to the plan. */
export interface PreparedImport {
  readonly source: string;
  /** Of the source's headings, by which what the officer said is remembered. */
  readonly signature: string;
  readonly mapping: ImportMapping;
  readonly proposal: ImportProposal;
  readonly decision: ImportDecision;
  /** The refs given so far, once this import has taken its own. */
  readonly highWater: Readonly<Record<string, number>>;
}

/** Asked where officers changed cells since the last import and the source says otherwise. */
const CONTESTED = 'contested';

/** Reads the source and the plan and decides; writes nothing. */
export function prepareImport(
  request: ImportRequest,
  workbook: Workbook,
  run: TaskRun,
): PreparedImport | { readonly refusal: string; readonly proposal?: ImportProposal } {
  const source = readSource(request);
  if ('refusal' in source) return source;
  const id = `${run.today} ${run.time} ${contentMark(source)}`;
  if ('tabs' in source) {
    const lists = listsOfExport(source.tabs);
    if (lists.every(({ rows }) => rows.length === 0)) return { refusal: 'The exported plan has no rows: there is nothing to import.' };
    const decided = decide(
      { id, source: source.name, signature: 'export', lists, isExport: true, takesContested: takes(request.mapping?.answers) },
      workbook,
      run,
    );
    return { source: source.name, signature: '', mapping: NOTHING_SAID, proposal: exportAccount(source.tabs), ...decided };
  }
  const { proposal, signature, mapping } = proposed(source.grid, request, run);
  if (proposal.refusal !== undefined) return { refusal: proposal.refusal, proposal };
  const { name } = source.grid;
  const lists = listsOfProposal(proposal);
  const decided = decide({ id, source: name, signature, lists, isExport: false, takesContested: takes(mapping.answers) }, workbook, run);
  return { source: name, signature, mapping, proposal: withContested(proposal, decided.decision), ...decided };
}

/** What the source is read as, with what was said of it now and at its last import. */
function proposed(
  grid: SourceGrid,
  { mapping: said = {} }: ImportRequest,
  { today, properties }: TaskRun,
): Pick<PreparedImport, 'proposal' | 'signature' | 'mapping'> {
  const now: ImportMapping = { version: 1, columns: said.columns ?? {}, answers: said.answers ?? {} };
  const first = proposeImport(grid, { today, mapping: now });
  const signature = contentMark(first.columns.map(columnName));
  const kept = keptMapping(properties, signature);
  const mapping = { ...now, columns: { ...kept.columns, ...now.columns }, answers: { ...kept.answers, ...now.answers } };
  const isKnown = Object.keys(kept.columns).length + Object.keys(kept.answers).length > 0;
  return { proposal: isKnown ? proposeImport(grid, { today, mapping }) : first, signature, mapping };
}

const takes = (answers: Readonly<Record<string, string>> | undefined): boolean => answers?.[CONTESTED] === 'source';

function withContested(proposal: ImportProposal, { contested }: ImportDecision): ImportProposal {
  if (contested.length === 0) return proposal;
  const question: ImportQuestion = {
    id: CONTESTED,
    words:
      `${counted(contested.length, 'cell')} of the plan ${contested.length === 1 ? 'says' : 'say'} otherwise than ` +
      `the source, and somebody typed what stands there. Which shall stand?`,
    proposed: 'plan',
    choices: ['plan', 'source'],
    cells: contested
      .slice(0, 20)
      .map(({ list, ref, key }) => `${ref} ${TAB_OF[list].columns.find((column) => column.key === key)?.heading ?? 'Note'}`),
  };
  return { ...proposal, questions: [...proposal.questions, question] };
}

type ToDecide = Omit<Deciding, 'found'>;

function decide(toDecide: ToDecide, workbook: Workbook, run: TaskRun): Pick<PreparedImport, 'decision' | 'highWater'> {
  const givers = new Map<ListName, RefGiver>();
  const decision = decideImport({ ...toDecide, found: planFound(toDecide.lists, workbook, run, givers) });
  const highWater = Object.fromEntries([...givers].map(([list, giver]) => [TAB_OF[list].refPrefix ?? '', giver.highWater]));
  return { decision, highWater };
}

function planFound(lists: readonly SourceList[], workbook: Workbook, run: TaskRun, givers: Map<ListName, RefGiver>): PlanFound {
  const standing = new Map(
    lists.map(({ list, rows }) => {
      const sheet = workbook.sheet(list);
      if (sheet === undefined) return [list, []];
      const hasNotes = rows.some((values) => shownText(values[NOTE]) !== '') && standingRows(list, sheet).length > 0;
      return [list, standingRows(list, sheet, notesFor(list, workbook, hasNotes)).map(({ values }) => values)];
    }),
  );
  return {
    rowsOf: (list) => standing.get(list) ?? [],
    hasColumn: (list, key) => key === NOTE || workbook.sheet(list)?.columns.has(key) === true,
    refsOf: (list) => {
      const prefix = TAB_OF[list].refPrefix ?? '';
      const refs = (standing.get(list) ?? []).map((values) => shownText(values['ref']));
      const giver = givers.get(list) ?? new RefGiver(prefix, highWaterOf(prefix, run.properties), refs);
      givers.set(list, giver);
      return giver;
    },
    before: keptRecords(workbook),
  };
}
