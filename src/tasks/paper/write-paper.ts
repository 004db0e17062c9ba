import { findSheet } from '../../google/spreadsheet.ts';
import { currentUserEmail } from '../../google/session.ts';
import { writePaperDocument } from '../../papers/write-paper-document.ts';
import { counted } from '../../words/words.ts';
import { HISTORY_TAB, PAPERS_TAB } from '../../tabs/record-tabs.ts';
import { showPage } from '../dialog-page.ts';
import type { NoPaper, PaperReading } from './paper-input.ts';
import { readPaperInput } from './paper-input.ts';
import { asProblem, foundInWords, preview } from './paper-preview.ts';
import { keepPaper } from './keep-paper.ts';
import type { PaperRequest } from './paper-request.ts';
import { meetingInWords } from './paper-request.ts';
import { fullRefresh } from '../refresh/refresh-plan.ts';
import { bringTabsFor } from '../set-up/bring-tabs.ts';
import { runTask } from '../run/run-task.ts';
import type { TaskAnswer, TaskRun } from '../run/run-task.ts';

const TASK = 'Write a paper';

/** Menu: opens the dialog. */
export function openWritePaper(): void {
  bringTabsFor('writeAPaper');
  showPage('write-paper', { title: TASK, width: 720, height: 680 });
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
        message:
          `The paper was not written: ${counted(errors.length, 'error')} ${errors.length === 1 ? 'stops' : 'stop'} ` +
          `publication. Put ${errors.length === 1 ? 'it' : 'them'} right, or give a reason to publish all the same. ` +
          `${errors[0]?.check}: ${errors[0]?.message}`,
        problems: errors.map(asProblem),
        refused: true,
        details: preview(reading, paper),
      };
    }
    return { ...keepPaper(reading, paper, { run, by }), problems };
  });
}

/** Rows that officers have just added have no reference: a refresh gives them one before their numbers are frozen. */
function readAfterRefresh(request: PaperRequest, run: TaskRun): PaperReading | NoPaper {
  const reading = readPaperInput(request, run, true);
  if (!('sentence' in reading) || reading.needsRefresh !== true) return reading;
  fullRefresh(run);
  return readPaperInput(request, run, true);
}
