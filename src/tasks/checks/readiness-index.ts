import { createGoogleDoc, createWordFile } from '../../google/drive.ts';
import { readGrid, spreadsheetUrl } from '../../google/spreadsheet.ts';
import { shippedDocument } from '../../storage/shipped-documents.ts';
import { readinessDocument } from '../../papers/documents/readiness-index.ts';
import type { Body } from '../../plan/model.ts';
import { formatDate } from '../../days/plain-date.ts';
import type { PlainDate } from '../../days/plain-date.ts';
import { problem } from '../../plan/problem.ts';
import { readinessIndex, readinessStates, withoutPersonalData } from '../../plan/position/readiness.ts';
import type { PaperListed } from '../../plan/position/readiness.ts';
import { counted } from '../../words/words.ts';
import { isDateCell } from '../../tabs/cells.ts';
import type { Cell, Grid } from '../../tabs/cells.ts';
import { findColumns } from '../../workbook/find-columns.ts';
import { readPlan } from '../../workbook/read-plan.ts';
import { PAPERS_TAB } from '../../tabs/record-tabs.ts';
import { readTabs } from '../../storage/read-tabs.ts';
import { runTask } from '../run-task.ts';
import type { TaskAnswer } from '../task-answer.ts';

const TABS_NEEDED = ['Action plan', 'Readiness', 'Decisions', 'Meetings', 'Bodies', 'Settings', 'Calendar', 'Status key'];

/** Menu: makes the index that is handed over when inspectors call, as a Google Doc and a Word file. */
export function makeReadinessIndexTask(): TaskAnswer {
  return runTask('Readiness index', { lock: false }, ({ today }) => {
    const { grids, problems } = readTabs(TABS_NEEDED);
    const { plan } = readPlan(grids, { today });
    const papers = papersListed(readGrid(PAPERS_TAB.name), plan.bodies);
    const { lines, withheld } = withoutPersonalData(readinessIndex({ plan, planLink: spreadsheetUrl(), papers, today }));
    const bytes = shippedDocument(readinessDocument({ lines, council: plan.settings.councilName, plan: plan.settings.planName, today }));
    const title = `Readiness index, ${formatDate(today)}`;
    const documents = [{ name: title, ...createGoogleDoc(title, bytes) }];
    if (plan.settings.keepWordFile) documents.push({ name: `${title}.docx`, ...createWordFile(title, bytes) });
    return {
      message: messageFor(lines.length, withheld, overdueItems(plan.readiness, today)),
      problems: [...problems, ...withheldProblem(withheld)],
      documents,
    };
  });
}

function overdueItems(items: Parameters<typeof readinessStates>[0], today: PlainDate): number {
  return readinessStates(items, today).filter(({ state }) => state === 'overdue' || state === 'never refreshed').length;
}

function messageFor(lines: number, withheld: number, overdue: number): string {
  const late = overdue === 0 ? '' : ` ${counted(overdue, 'document')} ${overdue === 1 ? 'is' : 'are'} out of date: see the Readiness tab.`;
  return `The index lists ${counted(lines, 'item')}.${late}${withheld === 0 ? '' : ` The words of ${counted(withheld, 'item')} were withheld.`}`;
}

function withheldProblem(withheld: number) {
  if (withheld === 0) return [];
  return [
    problem(
      { tab: 'Decisions' },
      'personal-data',
      `the words of ${counted(withheld, 'item')} in the index could identify a child and were withheld. Choose Checks ▸ Personal data to find them.`,
    ),
  ];
}

/** The papers written, from the Papers tab; none where it is not there yet. */
function papersListed(grid: Grid | undefined, bodies: readonly Body[]): PaperListed[] {
  if (grid === undefined) return [];
  const { columns, headingRow } = findColumns(grid, PAPERS_TAB);
  const names = new Map(bodies.map(({ ref, name }) => [ref, name]));
  const cell = (row: readonly Cell[], key: string): Cell => row[columns.get(key) ?? -1] ?? '';
  return grid.rows.slice(headingRow + 1).flatMap((row): PaperListed[] => {
    const title = String(cell(row, 'title'));
    const when = cell(row, 'when');
    const body = String(cell(row, 'body'));
    if (title === '') return [];
    return [
      {
        title: `${title} (${String(cell(row, 'copy')).toLowerCase()} copy)`,
        body: names.get(body) ?? body,
        date: isDateCell(when) ? when.date : undefined,
        link: String(cell(row, 'docLink') || cell(row, 'wordLink')),
      },
    ];
  });
}
