import type { STATUS_KEY_TAB } from '../../tabs/reference-tabs.ts';
import type { RowOf } from '../../tabs/tab-description.ts';

/** The statuses there are; labels, colours, symbols and meanings stand in the Status key. */
export const STATUS_CODES = ['closed', 'verified', 'awaiting-sign-off', 'not-yet-due', 'check', 'red', 'amber', 'green'] as const;
export type StatusCode = (typeof STATUS_CODES)[number];

/** A row of the Status key tab as read: all text, whatever stands there. */
export type StatusKeyCells = RowOf<typeof STATUS_KEY_TAB>;

/**
 * One row of the council's own scheme, checked: the label and the symbol are unique in the key, the colours `#rrggbb` with
 * a contrast of at least 4.5 : 1.
 */
export interface StatusKeyRow extends Omit<StatusKeyCells, 'code'> {
  readonly code: StatusCode;
}
