import { appendRows } from '../../google/spreadsheet.ts';
import { FORMATS } from '../../papers/formats/formats.ts';
import { notKeptSentence } from '../../papers/plan-of-meeting.ts';
import type { PaperDocument } from '../../papers/write-paper-document.ts';
import { formatDate } from '../../days/plain-date.ts';
import { DocumentFiles } from '../../storage/document-files.ts';
import { contentMark } from '../../storage/document-state.ts';
import { HISTORY_TAB } from '../../tabs/record-tabs.ts';
import { historyRows } from '../../workbook/history.ts';
import type { TaskResult } from '../run/run-task.ts';
import { errorInWords } from '../trouble.ts';
import type { PaperReading } from './paper-input.ts';
import { formatName, isFinished, listPaper } from './list-paper.ts';
import type { PaperRow, PaperRun } from './list-paper.ts';
import { foundInWords, preview } from './paper-preview.ts';
import { meetingInWords } from './paper-request.ts';

/**
 * Freezes the snapshot, makes the documents, and as the run's last act enters them on the Papers tab. A snapshot that was
 * frozen for a meeting and is named by no row of that tab tells of a run that was cut off: its files are taken over.
 */
export function keepPaper(reading: PaperReading, paper: PaperDocument, { run, by }: PaperRun): TaskResult {
  const { input, wanted } = reading;
  if (!reading.isFrozen) appendRows(HISTORY_TAB.name, historyRows(input.snapshot, input.plan.statusKey));
  const { keepWordFile: keepsWord } = input.plan.settings;
  const files = new DocumentFiles({ name: fileName(reading, paper), bytes: paper.bytes, keepsWord }, markOf(reading, input.snapshot.id));
  const listed = mayBeBegun(reading) ? run.openWorkbook().rows('papers') : [];
  const finished = listed.filter(({ state }) => isFinished(state));
  const links = new Set(finished.flatMap(({ docLink, wordLink }) => [docLink, wordLink]));
  for (const id of snapshotsCutOff(reading, finished)) files.takeOver(markOf(reading, id), links);
  const fault = faultOfMaking(files);
  const where = `${meetingInWords(wanted)}, ${wanted.copy} copy, as at ${formatDate(paper.paper.asAt)}`;
  const notKept = FORMATS[input.format].record === undefined ? notKeptSentence(input) : '';
  const message =
    fault === ''
      ? [`Written: the paper for ${where}.`, notKept, foundInWords(paper.findings)].filter((each) => each !== '').join(' ')
      : `The paper for ${where} is not finished. ${fault} The numbers are frozen in snapshot ${input.snapshot.id}: ` +
        `write the paper again to retry.`;
  return {
    message,
    documents: files.documents,
    ...(fault === '' ? {} : { refused: true }),
    details: preview(reading, paper),
    atLast: () => listPaper({ reading, paper, by: { run, by }, files, fault, listed }),
  };
}

/** True where a run may have begun this paper: the first one to a meeting finds no snapshot of it. */
function mayBeBegun({ isFrozen, input, wanted }: PaperReading): boolean {
  return isFrozen || input.earlier.some(({ meeting }) => meeting === wanted.meeting.ref);
}

/** The snapshots of this meeting from which a paper was begun and never entered, and the one that is now written from. */
function snapshotsCutOff({ isFrozen, input, wanted }: PaperReading, finished: readonly PaperRow[]): readonly string[] {
  const named = new Set(finished.map(({ snapshot }) => snapshot));
  const others = input.earlier.filter(({ id, meeting }) => meeting === wanted.meeting.ref && !named.has(id)).map(({ id }) => id);
  return [...(isFrozen ? [input.snapshot.id] : []), ...others.slice(-MOST_CUT_OFF)];
}

/** A search of Drive each; who was cut off more often than that looks after the rest. */
const MOST_CUT_OFF = 3;

/** By which the files of this paper from a snapshot are known. */
function markOf(reading: PaperReading, snapshot: string): string {
  const { meeting, copy } = reading.wanted;
  return `p${contentMark([meeting.ref, formatName(reading), copy, snapshot])}`;
}

/** Drive may refuse or fail between the two files: what was made is kept and listed, and what was not is said; else ''. */
function faultOfMaking(files: DocumentFiles): string {
  try {
    files.make();
    return '';
  } catch (error) {
    return `Google Drive did not take the ${files.doc === undefined ? 'Google Doc' : 'Word file'}: ${errorInWords(error)}`;
  }
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
