import { dateFromText } from '../../days/date-text.ts';
import { addDays, formatDate } from '../../days/plain-date.ts';
import type { PlainDate } from '../../days/plain-date.ts';
import { selectedPlace } from '../../google/selection.ts';
import { alert, ask, showDialog } from '../../google/ui.ts';
import { changesSinceDay } from '../../storage/logged-changes.ts';
import type { LoggedChange } from '../../storage/logged-changes.ts';
import { ACTION_PLAN_TAB } from '../../tabs/action-plan.ts';
import { runTask } from '../run/run-task.ts';
import type { TaskAnswer, TaskResult, TaskRun } from '../run/run-task.ts';
import { changesPage, summary } from './changes-page.ts';

const WEEK = 7;
/** Before any plan: everything that was ever logged. */
const EVER = '2000-01-01' as PlainDate;

/** Menu: asks for a day and shows what officers changed since; `request` names it where there is nobody to ask. */
export function whatChangedSince(request?: { readonly since?: string }): TaskAnswer {
  return runTask('What changed since', { lock: false }, (run) => {
    const typed = request?.since ?? ask('What changed since', 'Since which day? Write it as 31/03/2026; empty means the last seven days.');
    if (typed === undefined) return { message: 'Nothing was asked for.', isUneventful: true };
    const since = typed.trim() === '' ? addDays(run.today, -WEEK) : dateFromText(typed.trim());
    if (since === undefined) return refusal(`"${typed}" is not a day. Write it as 31/03/2026.`, request);
    const changes = changesSinceDay(run.openWorkbook(), since, run.properties);
    return shown(`What changed since ${formatDate(since)}`, changes, request);
  });
}

/** Menu: what was changed in the selected row of the Action plan, and by whom. */
export function whoChangedThisRow(request?: { readonly ref?: string }): TaskAnswer {
  return runTask('Who changed this row', { lock: false }, (run) => {
    const ref = request?.ref ?? selectedRef(run);
    if (ref === '') return refusal('Select a row of the Action plan that has a ref, and choose it again.', request);
    const changes = changesSinceDay(run.openWorkbook(), EVER, run.properties);
    const its = changes.filter((change) => change.tab === ACTION_PLAN_TAB.name && change.ref === ref);
    return shown(`Who changed ${ref}`, its, request);
  });
}

function selectedRef(run: TaskRun): string {
  const place = selectedPlace();
  if (place?.tab !== ACTION_PLAN_TAB.name) return '';
  return run.openWorkbook().actions.find(({ row }) => row === place.row)?.ref ?? '';
}

/** A page for who asked by the menu; the answer alone for who asked by name. */
function shown(title: string, changes: readonly LoggedChange[], request: object | undefined): TaskResult {
  if (request === undefined) showDialog(changesPage(title, changes), title, 900, 560);
  return { message: `${title}: ${summary(changes)}`, details: { changes }, isUneventful: true };
}

function refusal(message: string, request: object | undefined): TaskResult {
  if (request === undefined) alert('Change log', message);
  return { message, refused: true, isUneventful: true };
}
