import { appendRows, writeBlock } from '../../google/spreadsheet.ts';
import { certificate } from '../../papers/checks/check-paper.ts';
import type { PaperDocument } from '../../papers/write-paper-document.ts';
import type { DocumentFiles } from '../../storage/document-files.ts';
import { PAPERS_TAB } from '../../tabs/record-tabs.ts';
import type { RowOf } from '../../tabs/tab-description.ts';
import { cellsOf } from '../../workbook/written-rows.ts';
import type { TaskRun } from '../run/run-task.ts';
import type { PaperReading } from './paper-input.ts';

/** A run that writes a paper, and who asked for it. */
export interface PaperRun {
  readonly run: TaskRun;
  readonly by: string;
}

/** A row of the Papers tab. */
export type PaperRow = RowOf<typeof PAPERS_TAB>;

/** A paper that was made, or as much of it as Drive took. */
export interface PaperToList {
  readonly reading: PaperReading;
  readonly paper: PaperDocument;
  readonly by: PaperRun;
  readonly files: DocumentFiles;
  readonly fault: string;
  /** What stands on the Papers tab, where a run may have begun this paper. */
  readonly listed: readonly PaperRow[];
}

const WRITTEN = 'Written';
/** A row of an older version says nothing. */
export const isFinished = (state: string): boolean => state === '' || state === WRITTEN;

/** Enters the paper on the Papers tab, in its own row where that says that it has to be tried again. */
export function listPaper({ reading, paper, by: { run, by }, files, fault, listed }: PaperToList): void {
  const { wanted, input } = reading;
  const { today, time } = run;
  const row = {
    when: { date: today, time },
    meeting: wanted.meeting.ref,
    body: wanted.body.ref,
    title: paper.paper.title,
    format: formatName(reading),
    copy: wanted.copy,
    snapshot: input.snapshot.id,
    by,
    docLink: files.doc?.link ?? '',
    wordLink: files.word?.link ?? '',
    state: fault === '' ? WRITTEN : `To be tried again: ${fault}`,
    checks: certificate(paper.findings, { today, time, by, reason: wanted.reason }),
  };
  const unfinished = listed.find(
    ({ meeting, format, copy, state }) => meeting === row.meeting && format === row.format && copy === row.copy && !isFinished(state),
  );
  const cells = cellsOf(PAPERS_TAB, row);
  if (unfinished === undefined) appendRows(PAPERS_TAB.name, [cells], [], row.docLink);
  else writeBlock(PAPERS_TAB.name, unfinished.row, 1, [cells]);
}

export function formatName({ wanted }: PaperReading): string {
  return typeof wanted.format === 'string' ? wanted.format : wanted.format.template;
}
