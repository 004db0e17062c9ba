import { spreadsheetUrl } from '../../google/spreadsheet.ts';
import { DocumentInHand } from '../../storage/document-in-hand.ts';
import { shippedDocument } from '../../storage/shipped-documents.ts';
import { readinessDocument } from '../../papers/documents/readiness-index.ts';
import type { Body } from '../../plan/model.ts';
import { formatDate } from '../../days/plain-date.ts';
import type { PlainDate } from '../../days/plain-date.ts';
import { problem } from '../../plan/problem.ts';
import { readinessIndex, readinessStates, withoutPersonalData } from '../../plan/position/readiness.ts';
import type { PaperListed } from '../../plan/position/readiness.ts';
import { counted } from '../../words/words.ts';
import type { Workbook } from '../../workbook/workbook.ts';
import { STATUS_LISTS } from '../../storage/kept-lists.ts';
import { bringTabsFor } from '../set-up/bring-tabs.ts';
import { runTask } from '../run/run-task.ts';
import type { TaskAnswer } from '../run/run-task.ts';

const LISTS = ['actions', 'readiness', 'decisions', 'meetings', 'bodies', 'settings'] as const;

/** Menu: makes the index that is handed over when inspectors call, as a Google Doc and a Word file. */
export function makeReadinessIndexTask(): TaskAnswer {
  bringTabsFor('makeReadinessIndex');
  return runTask('Readiness index', { lock: true }, (run) => {
    const workbook = run.openWorkbook(STATUS_LISTS);
    const { today } = workbook;
    const plan = workbook.plan(...LISTS);
    const problems = workbook.missingTabs;
    const papers = papersListed(writtenPapers(workbook), plan.bodies);
    const { lines, withheld } = withoutPersonalData(readinessIndex({ plan, planLink: spreadsheetUrl(), papers, today }));
    const bytes = shippedDocument(readinessDocument({ lines, council: plan.settings.councilName, plan: plan.settings.planName, today }));
    const title = `Readiness index, ${formatDate(today)}`;
    const { keepWordFile: keepsWord } = plan.settings;
    const inHand = new DocumentInHand('readiness index', { name: title, bytes, keepsWord }, run.properties);
    return {
      message: messageFor(lines.length, withheld, overdueItems(plan.readiness, today)),
      problems: [...problems, ...withheldProblem(withheld)],
      documents: inHand.documents,
      atLast: () => inHand.finish(),
    };
  });
}

function overdueItems(items: Parameters<typeof readinessStates>[0], today: PlainDate): number {
  return readinessStates(items, today).filter(({ state }) => state === 'overdue' || state === 'never refreshed').length;
}

function messageFor(lines: number, withheld: number, overdue: number): string {
  const late = overdue === 0 ? '' : ` ${counted(overdue, 'document')} ${overdue === 1 ? 'is' : 'are'} out of date: see the Readiness tab.`;
  return (
    `The index lists ` +
    `${counted(lines, 'item')}.${late}${withheld === 0 ? '' : ` The words of ${counted(withheld, 'item')} were withheld.`}`
  );
}

function withheldProblem(withheld: number) {
  if (withheld === 0) return [];
  return [
    problem(
      { of: 'decisions' },
      'personal-data',
      `the words of ${counted(withheld, 'item')} in the index could identify a child and were withheld. Choose ` +
        `Checks ▸ Personal data to find them.`,
    ),
  ];
}

/** The papers written, from the Papers tab; none where it is not there yet. */
function papersListed(papers: ReturnType<typeof writtenPapers>, bodies: readonly Body[]): PaperListed[] {
  const names = new Map(bodies.map(({ ref, name }) => [ref, name]));
  return papers
    .filter(({ title }) => title !== '')
    .map(({ title, copy, body, when, docLink, wordLink }) => ({
      title: `${title} (${copy.toLowerCase()} copy)`,
      body: names.get(body) ?? body,
      date: when?.date,
      link: docLink || wordLink,
    }));
}

const writtenPapers = (workbook: Workbook) => workbook.rows('papers');
