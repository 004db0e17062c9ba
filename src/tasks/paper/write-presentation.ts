import { shippedFiles } from 'virtual:shipped-files';
import { appendRows, findSheet } from '../../google/spreadsheet.ts';
import { currentUserEmail } from '../../google/session.ts';
import { certificate, checkPaper } from '../../papers/checks/check-paper.ts';
import { SLIDE_CHECKS } from '../../papers/checks/slide-checks.ts';
import { paperSource } from '../../papers/paper-source.ts';
import { PARAGRAPH_KEYS } from '../../papers/paragraphs/keys.ts';
import { PARAGRAPHS_TOLD } from '../../papers/slides/slides.ts';
import { presentationOf } from '../../papers/slides/presentation.ts';
import { shippedTemplate } from '../../papers/templates/shipped-files.ts';
import { appendRecords } from '../../storage/append-rows.ts';
import { DocumentInHand } from '../../storage/document-in-hand.ts';
import { openWorkbook } from '../../storage/open-workbook.ts';
import { HISTORY_TAB, PAPERS_TAB } from '../../tabs/record-tabs.ts';
import { counted } from '../../words/words.ts';
import { historyRows } from '../../workbook/history.ts';
import { showPage } from '../dialog-page.ts';
import { bringTabsFor } from '../set-up/bring-tabs.ts';
import { runTask } from '../run/run-task.ts';
import type { TaskAnswer } from '../run/run-task.ts';
import { readPaperInput } from './paper-input.ts';
import { asProblem, foundInWords } from './paper-preview.ts';
import { meetingInWords } from './paper-request.ts';

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
    const { input, wanted } = reading;
    const { paper, slides, bytes, parts, problems } = presentationOf(input, shippedTemplate(shippedFiles(), 'presentation'));
    const { counts } = paperSource(input);
    const findings = checkPaper({ paper, plan: input.plan, counts, document: parts }, SLIDE_CHECKS);
    const worst = findings.find(({ severity }) => severity === 'error');
    if (worst !== undefined)
      return {
        message: `The presentation was not written. ${worst.check}: ${worst.message}`,
        problems: findings.map(asProblem),
        refused: true,
      };
    if (!reading.isFrozen) appendRows(HISTORY_TAB.name, historyRows(input.snapshot, input.plan.statusKey));
    const name = [wanted.meeting.date ?? '', `${wanted.body.name} - ${paper.title} (presentation)`.replace(/[\\/:*?"<>|\s]+/g, ' ')]
      .join(' ')
      .trim();
    const keepsWord = input.plan.settings.keepWordFile;
    const listed = (): Set<string> =>
      new Set(
        openWorkbook(run)
          .rows('papers')
          .map(({ docLink }) => docLink),
      );
    const inHand = new DocumentInHand(
      `slides ${wanted.meeting.ref}`,
      { name, bytes, keepsWord, kind: 'presentation' },
      run.properties,
      listed,
    );
    return {
      message: `Written: ${counted(slides.length, 'slide')} for ${meetingInWords(wanted)}. ${foundInWords(findings)}`,
      problems: [...reading.problems, ...problems, ...findings.map(asProblem)],
      documents: inHand.documents,
      details: { slides: slides.map(({ title }) => title) },
      atLast: () => {
        const [doc, file] = inHand.documents;
        const row = {
          when: { date: run.today, time: run.time },
          meeting: wanted.meeting.ref,
          body: wanted.body.ref,
          title: paper.title,
          format: 'Presentation',
          copy: wanted.copy,
          snapshot: input.snapshot.id,
          by,
          docLink: doc?.link ?? '',
          wordLink: file?.link ?? '',
          state: 'Written',
          checks: certificate(findings, { today: run.today, time: run.time, by, reason: '' }, SLIDE_CHECKS),
        };
        if (!inHand.isListed) appendRecords('papers', [row]);
        inHand.finish();
      },
    };
  });
}
