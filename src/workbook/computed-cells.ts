import type { ActionStatus, StatusKeyRow } from '../plan/model.ts';
import type { PlainDate } from '../days/plain-date.ts';
import { statusLabel } from '../plan/status/status-key.ts';
import { isDateCell } from '../tabs/cells.ts';
import type { Cell, NewCell } from '../tabs/cells.ts';

/** What the product keeps of an action from one refresh to the next, in its folded columns. */
export interface KeptState {
  readonly originalDeadline: PlainDate | undefined;
  readonly timesRedated: number;
  readonly lastDeadline: PlainDate | undefined;
  readonly lastUpdated: PlainDate | undefined;
  /** The day it turned red; `undefined` while it is not red. */
  readonly redSince: PlainDate | undefined;
  readonly weeklyStatuses: string;
  readonly rowMark: string;
}

export const NO_STATE: KeptState = {
  originalDeadline: undefined,
  timesRedated: 0,
  lastDeadline: undefined,
  lastUpdated: undefined,
  redSince: undefined,
  weeklyStatuses: '',
  rowMark: '',
};

export type ComputedCells = Readonly<Record<string, NewCell>>;

const dateCell = (date: PlainDate | undefined): NewCell => (date === undefined ? '' : { date, time: '00:00' });

/** The computed columns of an action, by key. */
export function computedCells(status: ActionStatus, kept: KeptState, key: readonly StatusKeyRow[], escalation = ''): ComputedCells {
  return {
    status: statusLabel(status.status, key),
    countdown: status.countdown,
    why: status.why,
    workingDaysLeft: status.workingDaysLeft ?? '',
    escalation,
    direction: status.direction,
    slipDays: status.slipDays ?? '',
    timesRedated: kept.timesRedated,
    ...keptCells(kept),
  };
}

/** The computed columns of a row that says nothing: what was kept stays, in case the words come back. */
export function emptyRowCells(kept: KeptState): ComputedCells {
  return {
    status: '',
    countdown: '',
    why: '',
    workingDaysLeft: '',
    escalation: '',
    direction: '',
    slipDays: '',
    timesRedated: kept.timesRedated === 0 ? '' : kept.timesRedated,
    ...keptCells(kept),
  };
}

function keptCells(kept: KeptState): ComputedCells {
  return {
    originalDeadline: dateCell(kept.originalDeadline),
    lastUpdated: dateCell(kept.lastUpdated),
    lastDeadline: dateCell(kept.lastDeadline),
    redSince: dateCell(kept.redSince),
    weeklyStatuses: kept.weeklyStatuses,
    rowMark: kept.rowMark,
  };
}

/** True where writing the new cell would change nothing. */
export function isSameCell(old: Cell | undefined, fresh: NewCell): boolean {
  const standing = old ?? '';
  if (isDateCell(standing)) return typeof fresh === 'object' && fresh.date === standing.date && fresh.time === standing.time;
  return standing === fresh;
}
