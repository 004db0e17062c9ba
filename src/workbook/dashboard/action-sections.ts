import { dueDate } from '../../days/deadlines/deadline-reading.ts';
import { addDays, formatDate, formatShortDate } from '../../days/plain-date.ts';
import type { PageCell } from '../../tabs/cells.ts';
import { counted, shortened } from '../../words/words.ts';
import { DASHBOARD_PAGE } from '../../tabs/dashboard-page.ts';
import type { DashboardFacts, DashboardSection, Line } from './dashboard-input.ts';

/** What stands on one line of a list: about as many letters as its columns show. */
export const LETTERS = { what: 44, who: 19, countdown: 26 } as const;
const SOON_DAYS = 28;

const byDue = (one: Line, other: Line): number => (one.status.workingDaysLeft ?? 0) - (other.status.workingDaysLeft ?? 0);

function actionCells({ action, status }: Line, actionPlanId: string): PageCell[] {
  const due = dueDate(action.deadline);
  return [
    actionPlanId === '' ? action.ref : { words: action.ref, link: `#gid=${actionPlanId}&range=A${action.row}:${action.row}` },
    shortened(action.action, LETTERS.what),
    shortened(action.leadPost, LETTERS.who),
    due === undefined ? '' : formatShortDate(due),
    shortened(status.countdown, LETTERS.countdown),
  ];
}

const ACTION_HEADINGS = ['Ref', 'Action', 'Lead (post)', 'Deadline', 'Countdown'];

/** What is past its deadline, the latest first. */
export function lateSection({ lines, actionPlanId = '' }: DashboardFacts): DashboardSection {
  const late = lines.filter(({ status }) => status.workingDaysLeft !== undefined && status.workingDaysLeft < 0).sort(byDue);
  return {
    title: `Late: ${late.length === 0 ? 'nothing' : `${counted(late.length, 'action')} past the deadline`}`,
    headings: ACTION_HEADINGS,
    lines: late.slice(0, DASHBOARD_PAGE.late.lines).map((line) => actionCells(line, actionPlanId)),
    lineCount: late.length,
    whenEmpty: 'No action is past its deadline.',
  };
}

/** What is due in the next weeks. */
export function dueSection({ lines, today, actionPlanId = '' }: DashboardFacts): DashboardSection {
  const last = addDays(today, SOON_DAYS);
  const due = lines
    .filter(({ action, status }) => {
      const date = dueDate(action.deadline);
      return status.workingDaysLeft !== undefined && status.workingDaysLeft >= 0 && date !== undefined && date >= today && date <= last;
    })
    .sort(byDue);
  return {
    title: `Due by ${formatDate(last)}: ${due.length === 0 ? 'nothing' : counted(due.length, 'action')}`,
    headings: ACTION_HEADINGS,
    lines: due.slice(0, DASHBOARD_PAGE.due.lines).map((line) => actionCells(line, actionPlanId)),
    lineCount: due.length,
    whenEmpty: `No action is due in the next ${SOON_DAYS} days.`,
  };
}
