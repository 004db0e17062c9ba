import { countCalls } from './call-count.ts';

/**
 * What Google says when a call failed for a moment only and is worth making again.
 * @see https://developers.google.com/apps-script/guides/support/troubleshooting#service_error_type_errors
 * @see https://www.npmjs.com/package/@scriptaddicts/gas-error-handler for Drive's "Empty response"
 */
const FOR_A_MOMENT = new RegExp(
  '(?:timed out|failed) while accessing|server error occurred|invoked too many times in a short time|Service error|' +
    'Please try again|Internal error|Empty response',
  'i',
);
const NEVER_AGAIN = /storage quota|one day/i;
/** Together under six seconds: a simple trigger may last thirty. */
const WAITS_MILLISECONDS = [700, 2000];

/** True for an error after which the same call may go through; whether it was carried out, nobody knows. */
export function isForAMoment(error: unknown): boolean {
  const words = String(error);
  return FOR_A_MOMENT.test(words) && !NEVER_AGAIN.test(words);
}

/** Waits before a call is made again: longer each time. */
function waitBefore(attempt: number): void {
  Utilities.sleep(WAITS_MILLISECONDS[attempt - 1] ?? 0);
}

/**
 * Makes a call of which it does no harm to be made twice, and again where Google failed for a moment. Counts each. A
 * call that adds, sends or makes something must not come through here: it may have been carried out all the same.
 */
export function patiently<T>(call: () => T): T {
  for (let attempt = 1; ; attempt += 1) {
    countCalls();
    try {
      return call();
    } catch (error) {
      if (attempt > WAITS_MILLISECONDS.length || !isForAMoment(error)) throw error;
      waitBefore(attempt);
    }
  }
}

/**
 * Makes something once: where Google failed for a moment it is looked for before it is made again, because it may have
 * been made all the same.
 */
export function onceOnly<T>(make: () => T, find: () => T | undefined): T {
  for (let attempt = 1; ; attempt += 1) {
    countCalls();
    try {
      return make();
    } catch (error) {
      if (attempt > WAITS_MILLISECONDS.length || !isForAMoment(error)) throw error;
      waitBefore(attempt);
      const made = find();
      if (made !== undefined) return made;
    }
  }
}
