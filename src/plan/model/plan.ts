import type { OFFICERS_TABS, ListName } from '../../tabs/tabs.ts';
import type { RowOf } from '../../tabs/tab-description.ts';
import type { Settings } from '../settings/settings.ts';
import type { Action } from './action.ts';
import type { StatusKeyRow } from './status.ts';

/** What each list of the officers' tabs holds, row by row. */
type RowLists = { readonly [L in ListName]: readonly RowOf<(typeof OFFICERS_TABS)[L]>[] };

/**
 * What a plan is: a list for each tab that officers write. Every thing carries `row`, the sheet row it was read from, so
 * that problems and links can name it. Text is as officers typed it, trimmed at both ends; an empty cell is `''`; a date
 * that could not be read is `undefined` (and listed among the problems). Posts, not people, are named below director level.
 */
export interface Plan extends Omit<RowLists, 'actions' | 'settings' | 'statusKey'> {
  readonly settings: Settings;
  readonly statusKey: readonly StatusKeyRow[];
  readonly actions: readonly Action[];
}
