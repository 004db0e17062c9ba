import { milliseconds } from '../../google/clock.ts';
import { changeLogState } from '../../storage/change-log.ts';
import type { Properties } from '../../storage/document-state.ts';
import type { Noting } from '../../workbook/row-watch.ts';

/** When this run looks at the rows, and up to when the Change log has what was noted. To be asked with the lock in hand. */
export function notingNow(properties: Properties): Noting {
  return { at: milliseconds(), loggedUpTo: changeLogState(properties).loggedUpTo };
}
