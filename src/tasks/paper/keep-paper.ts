import { appendRows, writeBlock } from '../../google/spreadsheet.ts';
import { certificate } from '../../papers/checks/check-paper.ts';
import { notKeptSentence } from '../../papers/plan-of-meeting.ts';
import type { PaperDocument } from '../../papers/write-paper-document.ts';
import { formatDate } from '../../days/plain-date.ts';
import { appendRecords } from '../../storage/append-rows.ts';
import { DocumentInHand } from '../../storage/document-in-hand.ts';
import { openWorkbook } from '../../storage/open-workbook.ts';
import { HISTORY_TAB, PAPERS_TAB } from '../../tabs/record-tabs.ts';
import type { RowOf } from '../../tabs/tab-description.ts';
import { historyRows } from '../../workbook/history.ts';
import { cellsOf } from '../../workbook/written-rows.ts';
import type { TaskRun } from '../run/run-task.ts';
import type { TaskResult } from '../run/task-answer.ts';
import { errorInWords } from '../trouble.ts';
import type { PaperReading } from './paper-input.ts';
import { foundInWords, preview } from './paper-preview.ts';
import { meetingInWords } from './paper-request.ts';

/** A run that writes a paper, and who asked for it. */
type PaperRun = TaskRun & { readonly by: string };

/** Freezes the snapshot, makes the documents, and enters them on the Papers tab. */
export function keepPaper(reading: PaperReading, paper: PaperDocument, run: PaperRun): TaskResult {
  const { input, wanted } = reading;
  if (!reading.isFrozen) appendRows(HISTORY_TAB.name, historyRows(input.snapshot, input.plan.statusKey));
  const what = ['paper', wanted.meeting.ref, formatName(reading), wanted.copy].join(' ');
  const { keepWordFile: keepsWord } = input.plan.settings;
  const inHand = new DocumentInHand({ what, name: fileName(reading, paper), bytes: paper.bytes, keepsWord }, run.properties);
  const earlier = inHand.wasBegun ? openWorkbook(run).rows('papers') : [];
  inHand.begin(new Set(earlier.flatMap(({ docLink, wordLink }) => [docLink, wordLink])));
  const fault = faultOfMaking(inHand);
  listPaper({ reading, paper, run, inHand, fault, earlier });
  const where = `${meetingInWords(wanted)}, ${wanted.copy} copy, as at ${formatDate(paper.paper.asAt)}`;
  const { documents } = inHand;
  const details = preview(reading, paper);
  if (fault !== '')
    return {
      message: `The paper for ${where} is not finished. ${fault} The numbers are frozen in snapshot ${input.snapshot.id}: write the paper again to retry.`,
      documents,
      refused: true,
      details,
    };
  return {
    message: [`Written: the paper for ${where}.`, notKeptSentence(input), foundInWords(paper.findings)]
      .filter((each) => each !== '')
      .join(' '),
    documents,
    details,
    atLast: () => inHand.finish(),
  };
}

/** Drive may refuse or fail between the two files: what was made is kept and listed, and what was not is said; else ''. */
function faultOfMaking(inHand: DocumentInHand): string {
  try {
    inHand.make();
    return '';
  } catch (error) {
    return `Google Drive did not take the ${inHand.doc === undefined ? 'Google Doc' : 'Word file'}: ${errorInWords(error)}`;
  }
}

interface PaperToList {
  readonly reading: PaperReading;
  readonly paper: PaperDocument;
  readonly run: PaperRun;
  readonly inHand: DocumentInHand;
  readonly fault: string;
  /** What stands on the Papers tab, where an earlier run began this paper. */
  readonly earlier: readonly RowOf<typeof PAPERS_TAB>[];
}

const WRITTEN = 'Written';

/** Enters the paper on the Papers tab, in the row of the run that began it where there is one. */
function listPaper({ reading, paper, run: { today, time, by }, inHand, fault, earlier }: PaperToList): void {
  const { wanted, input } = reading;
  const row = {
    when: { date: today, time },
    meeting: wanted.meeting.ref,
    body: wanted.body.ref,
    title: paper.paper.title,
    format: formatName(reading),
    copy: wanted.copy,
    snapshot: input.snapshot.id,
    by,
    docLink: inHand.doc?.link ?? '',
    wordLink: inHand.word?.link ?? '',
    state: fault === '' ? WRITTEN : `To be tried again: ${fault}`,
    checks: certificate(paper.findings, { today, time, by, reason: wanted.reason }),
  };
  const links = [row.docLink, row.wordLink].filter((link) => link !== '');
  const same = earlier.filter(({ meeting, format, copy }) => meeting === row.meeting && format === row.format && copy === row.copy);
  const begun = same
    .reverse()
    .find(({ state, docLink, wordLink }) => state !== WRITTEN || links.includes(docLink) || links.includes(wordLink));
  if (begun === undefined) appendRecords('papers', [row]);
  else writeBlock(PAPERS_TAB.name, begun.row, 1, [cellsOf(PAPERS_TAB, row)]);
}

function formatName({ wanted }: PaperReading): string {
  return typeof wanted.format === 'string' ? wanted.format : wanted.format.template;
}

/** "2026-06-09 Overview and Scrutiny Committee - Improvement plan (publication)" without what file systems refuse. */
function fileName({ wanted }: PaperReading, { paper }: PaperDocument): string {
  const name = [wanted.meeting.date ?? '', `${wanted.body.name} - ${paper.title} (${wanted.copy})`].filter((part) => part !== '').join(' ');
  return name
    .replace(/[\\/:*?"<>|\n]+/g, ' ')
    .replace(/\s+/g, ' ')
    .slice(0, 150)
    .trim();
}
