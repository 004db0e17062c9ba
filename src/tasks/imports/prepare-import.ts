import type { ImportDecision } from '../../imports/change/decide-import.ts';
import { listsOfExport, listsOfProposal } from '../../imports/change/source-lists.ts';
import { NOTHING_SAID } from '../../imports/mapping.ts';
import type { ImportProposal, ImportQuestion } from '../../imports/proposal.ts';
import { contentMark } from '../../storage/document-state.ts';
import { TAB_OF } from '../../tabs/tabs.ts';
import type { Workbook } from '../../workbook/workbook.ts';
import { counted } from '../../words/words.ts';
import type { TaskRun } from '../run/run-task.ts';
import { decideOnPlan } from './decide-on-plan.ts';
import type { DecidedOnPlan } from './decide-on-plan.ts';
import { proposeSource } from './propose-source.ts';
import type { SourceProposed } from './propose-source.ts';
import { exportAccount } from './export-account.ts';
import { readSource } from './import-source.ts';
import type { ImportRequest } from './import-source.ts';

/** An import as far as it is decided: what the source is read as, and what it would do to the plan. */
export interface PreparedImport extends SourceProposed, DecidedOnPlan {
  readonly source: string;
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
    const decided = decideOnPlan(
      { id, source: source.name, signature: 'export', lists, isExport: true, takesContested: takes(request.mapping?.answers) },
      workbook,
      run,
    );
    return { source: source.name, signature: '', mapping: NOTHING_SAID, proposal: exportAccount(source.tabs), ...decided };
  }
  const { proposal, signature, mapping } = proposeSource(source.grid, request, run);
  if (proposal.refusal !== undefined) return { refusal: proposal.refusal, proposal };
  const { name } = source.grid;
  const lists = listsOfProposal(proposal);
  const decided = decideOnPlan(
    { id, source: name, signature, lists, isExport: false, takesContested: takes(mapping.answers) },
    workbook,
    run,
  );
  return { source: name, signature, mapping, proposal: withContested(proposal, decided.decision), ...decided };
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
