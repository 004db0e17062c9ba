import { appendRows } from '../../google/spreadsheet.ts';
import { certificate } from '../../papers/checks/check-paper.ts';
import { SLIDE_CHECKS } from '../../papers/checks/slide-checks.ts';
import { appendRecords } from '../../storage/append-rows.ts';
import { DocumentInHand } from '../../storage/document-in-hand.ts';
import { HISTORY_TAB } from '../../tabs/record-tabs.ts';
import { counted } from '../../words/words.ts';
import { historyRows } from '../../workbook/history.ts';
import type { TaskResult } from '../run/run-task.ts';
import { asProblem, foundInWords } from './paper-preview.ts';
import { meetingInWords } from './paper-request.ts';
import type { PaperReading } from './paper-input.ts';
import type { CheckedPresentation } from './presentation-of-paper.ts';
import type { PaperRun } from './list-paper.ts';

/** Freezes the snapshot, makes the Google Slides and the file, and as the run's last act enters them on the Papers tab. */
export function keepPresentation(reading: PaperReading, made: CheckedPresentation, { run, by }: PaperRun): TaskResult {
  const { input, wanted } = reading;
  const { paper, slides, bytes, problems, findings } = made;
  if (!reading.isFrozen) appendRows(HISTORY_TAB.name, historyRows(input.snapshot, input.plan.statusKey));
  const name = [wanted.meeting.date ?? '', `${wanted.body.name} - ${paper.title} (presentation)`.replace(/[\\/:*?"<>|\s]+/g, ' ')]
    .join(' ')
    .trim();
  const keepsWord = input.plan.settings.keepWordFile;
  const listed = (): Set<string> =>
    new Set(
      run
        .openWorkbook()
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
}
