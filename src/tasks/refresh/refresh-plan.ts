import { TAB_OF } from '../../tabs/tabs.ts';
import { notingNow } from '../run/noting.ts';
import { tabId } from '../../google/spreadsheet.ts';
import { counted } from '../../words/words.ts';
import { giveRefs } from '../../storage/give-refs.ts';
import { STATE } from '../../storage/document-state.ts';
import type { Properties } from '../../storage/document-state.ts';
import type { TaskResult, TaskRun } from '../run/run-task.ts';
import { decideRefresh } from './decide-refresh.ts';
import type { RefreshDecided } from './decide-refresh.ts';
import { ActionsInHand } from './refresh-actions.ts';
import { tidyRecords } from './tidy-records.ts';
import { logOfficersChanges } from './write-changes.ts';
import { keepForLater } from './keep-for-later.ts';
import { readForRefresh } from './read-for-refresh.ts';
import { writeOwnTabs } from './write-refresh.ts';

/** The most round trips of a full refresh, whatever the size of the plan. */
export const FULL_REFRESH_CALLS = 20;

/** Reads, computes, and writes what changed: statuses, Dashboard, Checks, and once a week a snapshot. `toKeep` is kept too. */
export function fullRefresh(run: TaskRun, toKeep: Properties = {}): TaskResult {
  const actionPlanId = run.properties[STATE.actionPlanId] ?? String(tabId(TAB_OF.actions.name) ?? '');
  const properties = { ...run.properties, ...toKeep, [STATE.actionPlanId]: actionPlanId };
  const workbook = run.openWorkbook();
  const noting = notingNow(properties);
  const given = giveRefs(['inspections', 'bodies', 'meetings', 'decisions'], workbook, properties);
  const read = readForRefresh(workbook, properties, noting);
  const inHand = new ActionsInHand(workbook, read.pass);
  const decided = decideRefresh({ workbook, read, actions: inHand.found, properties, run });
  inHand.write();
  const written = writeOwnTabs(decided, workbook, properties);
  const actions = inHand.settle();
  const waits = decided.snapshot !== undefined;
  const log = logOfficersChanges({ workbook, rows: actions.changes, before: run.properties, at: noting.at, waits });
  const highest = { [STATE.highestRef('A')]: String(actions.highWater), ...given };
  const tidied = tidyRecords(run, log.properties);
  const changed = { ...written.properties, ...log.properties, ...tidied, ...highest, [STATE.actionPlanId]: actionPlanId };
  keepForLater({ ...toKeep, ...changed }, workbook, run.properties);
  const isUneventful = !written.hasWritten && !actions.hasWritten && !log.hasWritten && Object.keys(given).length === 0;
  return {
    message: summary(decided, !isUneventful),
    problems: [...decided.problems, ...actions.problems.filter(({ code }) => code === 'rows-kept-moving')],
    isUneventful,
    details: { actions: actions.actions.length, changed: actions.changedRows },
  };
}

function summary({ actions, problems }: RefreshDecided, hasWritten: boolean): string {
  const count = actions.actions.length;
  const checks = problems.length === 0 ? '' : ` ${counted(problems.length, 'cell')} to look at: see the Checks tab.`;
  if (!actions.isReadable) return `The statuses were left as they are, because the Action plan tab could not be read.${checks}`;
  if (count === 0) return `There are no actions yet.${checks}`;
  if (!hasWritten) return `Nothing has changed: ${counted(count, 'action')} ${count === 1 ? 'is' : 'are'} up to date.${checks}`;
  const changed = actions.changedRows === 0 ? 'no status changed' : `${counted(actions.changedRows, 'row')} changed`;
  return `Refreshed ${counted(count, 'action')}; ${changed}.${checks}`;
}
