import { columnName } from '../../imports/columns/match-columns.ts';
import type { ImportMapping } from '../../imports/mapping.ts';
import type { ImportProposal } from '../../imports/proposal.ts';
import { proposeImport } from '../../imports/propose-import.ts';
import type { SourceGrid } from '../../imports/source-grid.ts';
import { contentMark } from '../../storage/document-state.ts';
import { keptMapping } from '../../storage/import-state.ts';
import type { TaskRun } from '../run/run-task.ts';
import type { ImportRequest } from './import-source.ts';

/** What a source is read as. */
export interface SourceProposed {
  /** Of the source's headings, by which what the officer said is remembered. */
  readonly signature: string;
  readonly mapping: ImportMapping;
  readonly proposal: ImportProposal;
}

/** What the source is read as, with what was said of it now and at its last import. */
export function proposeSource(grid: SourceGrid, { mapping: said = {} }: ImportRequest, { today, properties }: TaskRun): SourceProposed {
  const now: ImportMapping = { version: 1, columns: said.columns ?? {}, answers: said.answers ?? {} };
  const first = proposeImport(grid, { today, mapping: now });
  const signature = contentMark(first.columns.map(columnName));
  const kept = keptMapping(properties, signature);
  const mapping = { ...now, columns: { ...kept.columns, ...now.columns }, answers: { ...kept.answers, ...now.answers } };
  const isKnown = Object.keys(kept.columns).length + Object.keys(kept.answers).length > 0;
  return { proposal: isKnown ? proposeImport(grid, { today, mapping }) : first, signature, mapping };
}
