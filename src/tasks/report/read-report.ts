import { proposedRows, REPORT_LISTS } from '../../imports/report/proposed-rows.ts';
import { readReport, reportFound } from '../../imports/report/read-report.ts';
import { counted } from '../../words/words.ts';
import { showPage } from '../dialog-page.ts';
import { bringTabsFor } from '../set-up/bring-tabs.ts';
import { runTask } from '../run/run-task.ts';
import type { TaskAnswer } from '../run/run-task.ts';

export const READ_REPORT = 'Read an inspection report';
/** A long report has some 200,000 characters; more is not one report. */
const MOST_CHARACTERS = 600_000;

interface ReportRequest {
  readonly text: string;
  /** Ref of the inspection that the report is of, where the officer chose one. */
  readonly inspection?: string;
}

/** Menu: opens the dialog. */
export function openReadReport(): void {
  bringTabsFor('readAnInspectionReport');
  showPage('read-report', { title: READ_REPORT, width: 860, height: 680 });
}

/** The inspections that the dialog offers. */
export function reportChoices(): TaskAnswer {
  return runTask(READ_REPORT, { lock: false }, (run) => {
    const workbook = run.openWorkbook();
    const { inspections } = workbook.plan('inspections');
    return {
      message: '',
      problems: workbook.missingTabs,
      isUneventful: true,
      details: { inspections: inspections.map(({ ref, name }) => ({ ref, name })) },
    };
  });
}

/** Proposes rows from the pasted text of a report. Writes nothing. */
export function readReportTask(request: ReportRequest): TaskAnswer {
  return runTask(READ_REPORT, { lock: false }, (run) => {
    const text = String(request?.text ?? '');
    if (text.trim() === '') return { message: 'Paste the text of the report first.', refused: true, isUneventful: true };
    if (text.length > MOST_CHARACTERS)
      return {
        message: `These are ${text.length} characters, more than one report has. Paste one report, or the part with the recommendations.`,
        refused: true,
        isUneventful: true,
      };
    const workbook = run.openWorkbook();
    const plan = workbook.plan(...REPORT_LISTS);
    const reading = readReport(text, run.today);
    const proposal = proposedRows(reading, plan, request.inspection ?? '');
    const rows = [...proposal.recommendations, ...proposal.judgements, ...proposal.strengths];
    const there = rows.filter((row) => row.there !== '').length;
    const said = there === 0 ? '' : ` ${counted(there, 'row')} ${there === 1 ? 'is' : 'are'} in the plan already.`;
    const doubtful = rows.filter(({ confidence }) => confidence !== 'certain').length;
    const doubt = doubtful === 0 ? '' : ` ${counted(doubtful, 'row')} ${doubtful === 1 ? 'is' : 'are'} not certain; each says why.`;
    return {
      message: `${reportFound(reading)}.${said}${doubt}${rows.length === 0 ? '' : ' Tick what is right, then add it.'}`,
      problems: workbook.missingTabs,
      isUneventful: true,
      details: { ...proposal, remarks: reading.remarks },
    };
  });
}
