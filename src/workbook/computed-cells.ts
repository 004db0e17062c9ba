import type { KeptState, StatusKeyRow } from '../plan/model.ts';
import { statusLabel } from '../plan/status/status-key.ts';
import type { ACTION_PLAN_TAB } from '../tabs/action-plan.ts';
import { isDateCell } from '../tabs/cells.ts';
import type { Cell, NewCell } from '../tabs/cells.ts';
import type { ComputedOf, KeyedColumn } from '../tabs/tab-description.ts';
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

type ShownKey = Exclude<keyof ComputedRow, keyof KeptState>;

/** What is shown of an action, by column; the other computed columns hold what is kept of it. */
const SHOWN: { readonly [K in ShownKey]: (now: ActionNow, key: readonly StatusKeyRow[]) => ComputedRow[K] } = {
  status: ({ status }, key) => statusLabel(status.status, key),
  countdown: ({ status }) => status.countdown,
  why: ({ status }) => status.why,
  workingDaysLeft: ({ status }) => status.workingDaysLeft,
  escalation: ({ escalation }) => escalation?.words ?? '',
  direction: ({ status }) => status.direction,
  slipDays: ({ status }) => status.slipDays,
  approvedDays: ({ status }) => status.approvedDays,
};

const isShown = (key: string): key is ShownKey => Object.prototype.hasOwnProperty.call(SHOWN, key);

/** Gives the computed cells of rows, in the order of these columns. */
export function computedCells(columns: readonly KeyedColumn[], statusKey: readonly StatusKeyRow[]) {
  const placed = columns.map(({ key, holds }) => ({ key, holds, show: isShown(key) ? SHOWN[key] : undefined }));
  return {
    ofAction: (now: ActionNow): NewCell[] =>
      placed.map(({ key, holds, show }) => holds.write(show?.(now, statusKey) ?? now.kept[key as keyof KeptState])),
    /**
     * Of a row that says nothing: what was kept stays, in case the words come back. A count of 0 is no news beside it.
     */
    ofBlank: (kept: KeptState): NewCell[] =>
      placed.map(({ key, holds, show }) => {
        if (show !== undefined || (key === 'timesRedated' && kept.timesRedated === 0)) return '';
        return holds.write(kept[key as keyof KeptState]);
      }),
  };
}

/** True where writing the new cell would change nothing. */
export function isSameCell(old: Cell | undefined, fresh: NewCell): boolean {
  const standing = old ?? '';
  if (isDateCell(standing)) return typeof fresh === 'object' && fresh.date === standing.date && fresh.time === standing.time;
  return standing === fresh;
}
