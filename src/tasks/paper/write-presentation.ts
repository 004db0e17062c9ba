import { findSheet } from '../../google/spreadsheet.ts';
import { currentUserEmail } from '../../google/session.ts';
import { PARAGRAPH_KEYS } from '../../papers/paragraphs/keys.ts';
import { PARAGRAPHS_TOLD } from '../../papers/slides/slides.ts';
import { HISTORY_TAB, PAPERS_TAB } from '../../tabs/record-tabs.ts';
import { showPage } from '../dialog-page.ts';
import { bringTabsFor } from '../set-up/bring-tabs.ts';
import { runTask } from '../run/run-task.ts';
import type { TaskAnswer } from '../run/run-task.ts';
import { readPaperInput } from './paper-input.ts';
import { asProblem } from './paper-preview.ts';
import { keepPresentation } from './keep-presentation.ts';
import { presentationOfPaper } from './presentation-of-paper.ts';

const TASK = 'Write a presentation';
/** Each paragraph of a paper: whether slides tell it. */
const TOLD = Object.fromEntries(PARAGRAPH_KEYS.map((key) => [key, PARAGRAPHS_TOLD.includes(key)]));

/** Menu: opens the dialog. */
export function openWritePresentation(): void {
  bringTabsFor('writeAPresentation');
  showPage('write-presentation', { title: TASK, width: 560, height: 360 });
}

/**
 * Writes the presentation that goes with a meeting's paper: freezes the snapshot first, then makes the Google Slides and
 * the file, and last enters them on the Papers tab. Whatever the body's format, it tells what the scrutiny report tells.
 */
export function writePresentationTask(request: { readonly meeting: string }): TaskAnswer {
  const by = currentUserEmail();
  return runTask(TASK, { lock: true, startedBy: by === '' ? 'menu' : by }, (run) => {
    const reading = readPaperInput({ meeting: request.meeting, format: 'A', copy: 'publication', sections: TOLD }, run);
    if ('sentence' in reading) return { message: reading.sentence, refused: true, isUneventful: true };
    if (findSheet(PAPERS_TAB.name) === undefined || findSheet(HISTORY_TAB.name) === undefined)
      return { message: 'The tabs Papers and History are missing. Choose Set up ▸ Create or repair tabs.', refused: true };
    const made = presentationOfPaper(reading.input);
    const { findings } = made;
    const worst = findings.find(({ severity }) => severity === 'error');
    if (worst !== undefined)
      return {
        message: `The presentation was not written. ${worst.check}: ${worst.message}`,
        problems: findings.map(asProblem),
        refused: true,
      };
    return keepPresentation(reading, made, { run, by });
  });
}
