import type { KeptState, StatusKeyRow } from '../plan/model.ts';
import { statusLabel } from '../plan/status/status-key.ts';
import { ACTION_PLAN_TAB } from '../tabs/action-plan.ts';
import { isDateCell } from '../tabs/cells.ts';
import type { Cell, NewCell } from '../tabs/cells.ts';
import type { ComputedOf } from '../tabs/tab-description.ts';
import type { ActionNow } from './compute-action.ts';

/** What the product writes in a row of the Action plan tab. */
type ComputedRow = ComputedOf<typeof ACTION_PLAN_TAB>;

/** What is kept of a row of which nothing is known yet. */
export const NO_STATE: KeptState = {
  originalDeadline: undefined,
  timesRedated: 0,
  lastDeadline: undefined,
  lastUpdated: undefined,
  redSince: undefined,
  weeklyStatuses: '',
  onPlanSince: undefined,
  rowMark: '',
  rowSeen: '',
};

const SAYS_NOTHING = {
  status: '',
  countdown: '',
  why: '',
  workingDaysLeft: undefined,
  escalation: '',
  direction: '',
  slipDays: undefined,
  approvedDays: undefined,
};

/** The computed columns of an action. */
export function computedRow({ status, escalation, kept }: ActionNow, key: readonly StatusKeyRow[]): ComputedRow {
  const { countdown, why, workingDaysLeft, direction, slipDays, approvedDays } = status;
  return {
    ...kept,
    status: statusLabel(status.status, key),
    countdown,
    why,
    workingDaysLeft,
    escalation: escalation?.words ?? '',
    direction,
    slipDays,
    approvedDays,
  };
}

/** The computed columns of a row that says nothing: what was kept stays, in case the words come back. */
export function emptyRow(kept: KeptState): ComputedRow {
  return { ...SAYS_NOTHING, ...kept };
}

const COMPUTED = ACTION_PLAN_TAB.columns.filter(({ role }) => role !== 'typed');

/** A computed row as cells, in the order of these columns' keys. A count of 0 is no news beside a row that says nothing. */
export function computedCells(row: ComputedRow, keys: readonly string[]): NewCell[] {
  const isSilent = row.status === '';
  return COMPUTED.filter(({ key }) => keys.includes(key)).map(({ key, holds }) =>
    isSilent && key === 'timesRedated' && row.timesRedated === 0 ? '' : holds.write(row[key as keyof ComputedRow]),
  );
}

/** True where writing the new cell would change nothing. */
export function isSameCell(old: Cell | undefined, fresh: NewCell): boolean {
  const standing = old ?? '';
  if (isDateCell(standing)) return typeof fresh === 'object' && fresh.date === standing.date && fresh.time === standing.time;
  return standing === fresh;
}
