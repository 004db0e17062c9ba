/**
 * Counts the round trips to Google that this execution has made, for the run log. Every adapter in this folder counts
 * its own calls; finding one's way (getRange, getSheetByName) moves no data and is not counted.
 */
let calls = 0;

/** Notes `count` round trips. */
export function countCalls(count = 1): void {
  calls += count;
}

/** Round trips made since this execution began. */
export function serviceCallsMade(): number {
  return calls;
}
