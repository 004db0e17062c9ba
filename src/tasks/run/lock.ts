import { tryDocumentLock } from '../../google/lock.ts';
import { deleteDocumentProperty, documentProperties, documentProperty, setDocumentProperty } from '../../google/properties.ts';
import type { PlainDate } from '../../days/plain-date.ts';
import { STATE, highWaterOf } from '../../storage/document-state.ts';
import { hasStatusLists, STATUS_LISTS } from '../../storage/kept-lists.ts';
import { openWorkbook } from '../../storage/open-workbook.ts';
import { notingNow } from './noting.ts';
import { refreshActions } from '../refresh/refresh-actions.ts';

/** Long enough for another run to end, short enough for a simple trigger, which may last 30 seconds. */
const LOCK_WAIT_MILLISECONDS = 5000;
/** The wait after leaving the mark: longer than a holder takes from its last look at the mark to its end. */
const SECOND_WAIT_MILLISECONDS = 2000;
/** A run that others keep leaving marks for lets the next one do the rest. */
const MOST_MARKS = 5;

/**
 * Takes the document lock. A run that may leave a mark does so before it tries a second time, so that no holder can end
 * without seeing either the mark or the wish for the lock.
 */
export function takeLock(leavesMark: boolean): boolean {
  if (tryDocumentLock(LOCK_WAIT_MILLISECONDS)) return true;
  if (!leavesMark) return false;
  setDocumentProperty(STATE.refreshWanted, 'yes');
  return tryDocumentLock(SECOND_WAIT_MILLISECONDS);
}

/** A run that could not get the lock meanwhile left its mark: its refresh is done now. The lock ends with the execution. */
export function honourMark(today: PlainDate): void {
  for (let times = 0; times < MOST_MARKS && documentProperty(STATE.refreshWanted) !== undefined; times += 1) {
    deleteDocumentProperty(STATE.refreshWanted);
    const properties = documentProperties();
    if (!hasStatusLists(properties)) return;
    refreshActions(openWorkbook({ today, properties }, STATUS_LISTS), {
      highWater: highWaterOf('A', properties),
      noting: notingNow(properties),
    });
  }
}
