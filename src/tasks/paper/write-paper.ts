import { createGoogleDoc, createWordFile } from '../../google/drive.ts';
import { appendRows, findSheet } from '../../google/spreadsheet.ts';
import { currentUserEmail } from '../../google/session.ts';
import { showDialog } from '../../google/ui.ts';
import { certificate } from '../../papers/checks/check-paper.ts';
import type { Finding } from '../../papers/checks/check.ts';
import { notKeptSentence } from '../../papers/plan-of-meeting.ts';
import { lastSnapshotOf, paperSource } from '../../papers/paper-source.ts';
import type { PaperDocument } from '../../papers/write-paper-document.ts';
import { writePaperDocument } from '../../papers/write-paper-document.ts';
import { changesSince } from '../../plan/snapshots/changes-since.ts';
import { formatDate } from '../../days/plain-date.ts';
import type { Problem } from '../../plan/problem.ts';
import { problem } from '../../plan/problem.ts';
import { counted } from '../../words/words.ts';
import { appendRecords } from '../../storage/append-rows.ts';
import { historyRows } from '../../workbook/history.ts';
import { HISTORY_TAB, PAPERS_TAB } from '../../tabs/record-tabs.ts';
import { dialogPage } from '../dialog-page.ts';
import type { NoPaper, PaperReading } from './paper-input.ts';
import { readPaperInput } from './paper-input.ts';
import type { PaperRequest } from './paper-request.ts';
import { meetingInWords } from './paper-request.ts';
import { fullRefresh } from '../refresh/refresh-plan.ts';
import { runTask } from '../run/run-task.ts';
import type { TaskRun } from '../run/run-task.ts';
import type { DocumentMade, TaskAnswer, TaskResult } from '../run/task-answer.ts';
import { errorInWords } from '../trouble.ts';

const TASK = 'Write a paper';

/** Menu: opens the dialog. */
export function openWritePaper(): void {
  showDialog(dialogPage('write-paper'), TASK, 720, 680);
}

/** What the paper would say and what would be found in it. Writes nothing. */
export function previewPaperTask(request: PaperRequest): TaskAnswer {
  return runTask('Preview a paper', { lock: false }, (run) => {
    const reading = readPaperInput(request, run);
    if ('sentence' in reading) return { message: reading.sentence, refused: true, isUneventful: true };
    const paper = writePaperDocument(reading.input, reading.template);
    return {
      message: `${meetingInWords(reading.wanted)}: ${foundInWords(paper.findings)}`,
      problems: [...reading.problems, ...paper.problems, ...paper.findings.map(asProblem)],
      details: preview(reading, paper),
      isUneventful: true,
    };
  });
}

/**
 * Writes the paper: freezes the snapshot first, then makes the Google Doc and the Word file, and last enters them on the
 * Papers tab. A publication copy with errors needs a reason, which is recorded.
 */
export function writePaperTask(request: PaperRequest): TaskAnswer {
  const by = currentUserEmail();
  return runTask(TASK, { lock: true, startedBy: by === '' ? 'menu' : by }, (run) => {
    const reading = readAfterRefresh(request, run);
    if ('sentence' in reading) return { message: reading.sentence, refused: true, isUneventful: true };
    if (findSheet(PAPERS_TAB.name) === undefined || findSheet(HISTORY_TAB.name) === undefined) {
      return {
        message: 'The tabs Papers and History are missing, so the paper could not be recorded. Choose Set up ▸ Create or repair tabs.',
        refused: true,
      };
    }
    const paper = writePaperDocument(reading.input, reading.template);
    const problems = [...reading.problems, ...paper.problems, ...paper.findings.map(asProblem)];
    const errors = paper.findings.filter(({ severity }) => severity === 'error');
    const { copy, reason } = reading.wanted;
    if (copy === 'publication' && errors.length > 0 && reason === '') {
      return {
        message: `The paper was not written: ${counted(errors.length, 'error')} ${errors.length === 1 ? 'stops' : 'stop'} publication. Put ${errors.length === 1 ? 'it' : 'them'} right, or give a reason to publish all the same. ${errors[0]?.check}: ${errors[0]?.message}`,
        problems: errors.map(asProblem),
        refused: true,
        details: preview(reading, paper),
      };
    }
    return { ...kept(reading, paper, { ...run, by }), problems };
  });
}

/** Rows that officers have just added have no reference: a refresh gives them one before their numbers are frozen. */
function readAfterRefresh(request: PaperRequest, run: TaskRun): PaperReading | NoPaper {
  const reading = readPaperInput(request, run);
  if (!('sentence' in reading) || reading.needsRefresh !== true) return reading;
  fullRefresh(run);
  return readPaperInput(request, run);
}

/** What stands in the Papers tab of the documents that could be made. */
interface Made {
  readonly documents: readonly DocumentMade[];
  readonly docLink: string;
  readonly wordLink: string;
  /** '' where everything was made; otherwise what went wrong. */
  readonly fault: string;
}

function kept(
  reading: PaperReading,
  paper: PaperDocument,
  { today, time, by }: Pick<TaskRun, 'today' | 'time'> & { readonly by: string },
): TaskResult {
  const { input, wanted } = reading;
  if (!reading.isFrozen) appendRows(HISTORY_TAB.name, historyRows(input.snapshot, input.plan.statusKey));
  const name = fileName(reading, paper);
  const made = makeDocuments(name, paper.bytes, input.plan.settings.keepWordFile);
  const state = made.fault === '' ? 'Written' : `To be tried again: ${made.fault}`;
  const checks = certificate(paper.findings, { today, time, by, reason: wanted.reason });
  const format = typeof wanted.format === 'string' ? wanted.format : wanted.format.template;
  appendRecords('papers', [
    {
      when: { date: today, time },
      meeting: wanted.meeting.ref,
      body: wanted.body.ref,
      title: paper.paper.title,
      format,
      copy: wanted.copy,
      snapshot: input.snapshot.id,
      by,
      docLink: made.docLink,
      wordLink: made.wordLink,
      state,
      checks,
    },
  ]);
  const where = `${meetingInWords(wanted)}, ${wanted.copy} copy, as at ${formatDate(paper.paper.asAt)}`;
  if (made.fault !== '')
    return {
      message: `The paper for ${where} is not finished. ${made.fault} The numbers are frozen in snapshot ${input.snapshot.id}: write the paper again to retry.`,
      documents: made.documents,
      refused: true,
      details: preview(reading, paper),
    };
  return {
    message: [`Written: the paper for ${where}.`, notKeptSentence(input), foundInWords(paper.findings)]
      .filter((each) => each !== '')
      .join(' '),
    documents: made.documents,
    details: preview(reading, paper),
  };
}

/** Drive may refuse or fail between the two files: what was made is kept and listed, what was not is said. */
function makeDocuments(name: string, bytes: Uint8Array, keepsWord: boolean): Made {
  const documents: DocumentMade[] = [];
  const links = { docLink: '', wordLink: '' };
  try {
    const doc = createGoogleDoc(name, bytes);
    links.docLink = doc.link;
    documents.push({ name, ...doc });
    if (keepsWord) {
      const word = createWordFile(`${name}.docx`, bytes);
      links.wordLink = word.link;
      documents.push({ name: `${name}.docx`, ...word });
    }
    return { ...links, documents, fault: '' };
  } catch (error) {
    return {
      ...links,
      documents,
      fault: `Google Drive did not take the ${documents.length === 0 ? 'Google Doc' : 'Word file'}: ${errorInWords(error)}`,
    };
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

function foundInWords(findings: readonly Finding[]): string {
  if (findings.length === 0) return 'Every check passed.';
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return `The checks found ${counted(errors, 'error')} and ${counted(findings.length - errors, 'warning')}.`;
}

function asProblem({ check, severity, message }: Finding): Problem {
  return problem({ of: 'papers', part: check }, `paper-${severity}`, message);
}

/** What a dialog shows before and after writing: plain data. */
function preview({ input, wanted, isFrozen }: PaperReading, { paper, findings }: PaperDocument): object {
  const { counts } = paperSource(input);
  const last = lastSnapshotOf(input);
  const changes = last === undefined ? undefined : changesSince(last, input.snapshot);
  return {
    meeting: wanted.meeting.ref,
    body: wanted.body.name,
    title: paper.title,
    format: input.format,
    copy: wanted.copy,
    snapshot: input.snapshot.id,
    isFrozen,
    asAt: formatDate(paper.asAt),
    counts,
    lastAsAt: last === undefined ? '' : formatDate(last.asAt),
    changes:
      changes === undefined
        ? {}
        : {
            completed: changes.completed.length,
            newlyRed: changes.newlyRed.length,
            redated: changes.redated.length,
            reversed: changes.reversed.length,
            added: changes.added.length,
            withdrawn: changes.withdrawn.length,
          },
    sections: [...paper.implications, ...paper.sections].map(({ heading, paragraphs, isBlank }) => ({
      heading,
      paragraphs: paragraphs.length,
      isBlank,
    })),
    findings,
  };
}
