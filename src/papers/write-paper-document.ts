import type { Problem } from '../plan/problem.ts';
import type { Finding } from './checks/check.ts';
import { checkPaper } from './checks/check-paper.ts';
import { renderDocx } from './document/render-docx.ts';
import type { Paper } from './paper.ts';
import { paperFromPlan } from './paper-from-plan.ts';
import type { PaperInput } from './paper-source.ts';
import { paperSource } from './paper-source.ts';
import { templateData } from './template-data.ts';

/** A finished paper: its data, its Word file, and what was found in either. */
export interface PaperDocument {
  readonly paper: Paper;
  readonly bytes: Uint8Array;
  readonly problems: readonly Problem[];
  readonly findings: readonly Finding[];
}

/**
 * Writes, renders and checks a paper. The same plan, snapshot and template give the same bytes; the date stamp of the
 * file is the snapshot's day. Throws where the template cannot be read (see `checkTemplate`).
 */
export function writePaperDocument(input: PaperInput, template: Uint8Array | readonly number[]): PaperDocument {
  const { paper, problems } = paperFromPlan(input);
  const { bytes, parts } = renderDocx({
    template,
    data: templateData(paper),
    statusKey: paper.statusKey,
    properties: { title: paper.title, author: paper.council, description: `Snapshot ${paper.snapshot}`, date: paper.asAt },
  });
  const { counts } = paperSource(input);
  return { paper, bytes, problems, findings: checkPaper({ paper, plan: input.plan, counts, document: parts }) };
}
