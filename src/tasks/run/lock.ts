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

/** The mark once a run has seen it: it goes when the refresh is done, so that of a run that is cut off it stays. */
const IN_HAND = 'in hand';

/** A run that only follows an edit does with it what the mark asks for. */
export function letGoOfMark(): void {
  deleteDocumentProperty(STATE.refreshWanted);
}

/** A refresh is about to do what the mark asks for. */
export function takeMarkInHand(): void {
  setDocumentProperty(STATE.refreshWanted, IN_HAND);
}

/**
 * A run that could not get the lock meanwhile left its mark, or one that was cut off did: its refresh is done now, unless
 * this run took the mark in hand and has refreshed. The lock ends with the execution.
 */
export function honourMark(today: PlainDate, tookInHand: boolean): void {
  let isDone = tookInHand;
  for (let times = 0; times < MOST_MARKS; times += 1) {
    const mark = documentProperty(STATE.refreshWanted);
    if (mark === undefined) return;
    if (mark === IN_HAND && isDone) {
      letGoOfMark();
      return;
    }
    takeMarkInHand();
    isDone = true;
    const properties = documentProperties();
    if (!hasStatusLists(properties)) {
      letGoOfMark();
      return;
    }
    refreshActions(openWorkbook({ today, properties }, STATUS_LISTS), {
      highWater: highWaterOf('A', properties),
      noting: notingNow(properties),
    });
  }
}
