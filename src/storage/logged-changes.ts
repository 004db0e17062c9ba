import { readGrid } from '../google/spreadsheet.ts';
import { wallClockAt } from '../google/zone.ts';
import type { PlainDate } from '../days/plain-date.ts';
import { hasNotes, unloggedNotes, unpackSeen } from '../plan/changes/row-seen.ts';
import { logBegins } from '../plan/records/keeping.ts';
import { ACTION_PLAN_TAB } from '../tabs/action-plan.ts';
import type { DateCell, Grid } from '../tabs/cells.ts';
import { CHANGE_LOG_TAB } from '../tabs/record-tabs.ts';
import { findColumns } from '../workbook/find-columns.ts';
import { readRows } from '../workbook/read-rows.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { changeLogState, TOLD_WORDS } from './change-log.ts';
import type { Properties } from './document-state.ts';
import { archiveTab } from './record-archive.ts';

/** One change as officers read it. */
export interface LoggedChange {
  readonly when: DateCell | undefined;
  readonly by: string;
  readonly tab: string;
  readonly ref: string;
  readonly column: string;
  readonly before: string;
  readonly now: string;
  readonly known: string;
}

/**
 * What was changed since a day, newest first: from the Change log, from the tabs of earlier years where the day is so long
 * ago, and what is noted beside the actions and not yet in the log.
 */
export function changesSinceDay(workbook: Workbook, since: PlainDate, properties: Properties): LoggedChange[] {
  const { today } = workbook;
  const years: string[] = [];
  if (since < logBegins(today))
    for (let year = Number(since.slice(0, 4)); year <= Number(today.slice(0, 4)); year += 1) years.push(String(year));
  const grids = [...years.map((year) => archiveTab(CHANGE_LOG_TAB, year)), CHANGE_LOG_TAB.name].map(readGrid);
  const logged = grids.reduce<LoggedChange[]>((all, grid) => all.concat(grid === undefined ? [] : linesIn(grid, today)), []);
  return [...logged, ...notYetLogged(workbook, properties)]
    .filter(({ when }) => when !== undefined && when.date >= since)
    .sort(newestFirst);
}

const momentOf = ({ when }: LoggedChange): string => (when === undefined ? '' : `${when.date} ${when.time}`);
const newestFirst = (one: LoggedChange, other: LoggedChange): number => (momentOf(one) < momentOf(other) ? 1 : -1);

function linesIn(grid: Grid, today: PlainDate): LoggedChange[] {
  return readRows(grid, CHANGE_LOG_TAB, findColumns(grid, CHANGE_LOG_TAB), { today }).rows.filter(({ tab }) => tab !== '');
}

const HEADINGS = new Map(ACTION_PLAN_TAB.columns.map(({ key, heading }) => [key, heading]));

function notYetLogged(workbook: Workbook, properties: Properties): LoggedChange[] {
  const { loggedUpTo = 0 } = changeLogState(properties);
  return workbook.actions.flatMap(({ ref, rowSeen }): LoggedChange[] => {
    const seen = hasNotes(rowSeen) ? unpackSeen(rowSeen) : undefined;
    if (seen === undefined) return [];
    return unloggedNotes(seen, loggedUpTo).map(({ at, by, told, field, before, now }) => ({
      when: wallClockAt(at),
      by,
      tab: ACTION_PLAN_TAB.name,
      ref,
      column: HEADINGS.get(field) ?? '',
      before,
      now,
      known: TOLD_WORDS[told],
    }));
  });
}
