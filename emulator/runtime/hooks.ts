/** What may happen to a run between two of its service calls. */
import type { CallRecord } from './call-recorder.ts';
import { ServiceError } from './service.ts';

/** Which call: its number in the execution (from 1, every kind counted), or the nth call of a name. */
export type CallChoice = number | { readonly name: string; readonly nth?: number };

/** Watches the calls of an execution. `before` may throw a ServiceError to fail the call or ExecutionEnded to end the run. */
export interface CallHook {
  before?(call: CallRecord): void;
  after?(call: CallRecord): void;
}

/** Ends a run at once: no later call happens, whatever the script catches. */
export class ExecutionEnded extends Error {
  override readonly name = 'ExecutionEnded';
}

/**
 * Errors that Google gives for a moment and that the same call survives when it is made again, for `failCall`.
 * @see https://developers.google.com/apps-script/guides/services/troubleshooting#common_errors
 */
export const TRANSIENT_ERRORS = {
  timedOut: 'Service Spreadsheets timed out while accessing document with id local-spreadsheet.',
  failed: 'Service Spreadsheets failed while accessing document with id local-spreadsheet.',
  serverError: "We're sorry, a server error occurred. Please wait a bit and try again.",
  tooManyTimes: 'Service invoked too many times in a short time: spreadsheets. Try Utilities.sleep(1000) between calls.',
} as const;

/** Fails the chosen call with an error of Google's; the script may catch it. */
export function failCall(choice: CallChoice, message: string, scriptName = 'Exception'): CallHook {
  const chosen = chooser(choice);
  return {
    before: (call) => {
      if (chosen(call)) throw new ServiceError(message, scriptName);
    },
  };
}

/** Ends the run instead of making the chosen call, as a crash or a time-out of Google's would. */
export function killAtCall(choice: CallChoice, message = 'The script was killed.'): CallHook {
  const chosen = chooser(choice);
  return {
    before: (call) => {
      if (chosen(call)) throw new ExecutionEnded(message);
    },
  };
}

/** Does something between the chosen call and the next one: an officer's edit, another user's run. */
export function afterCall(choice: CallChoice, deed: (call: CallRecord) => void): CallHook {
  const chosen = chooser(choice);
  return {
    after: (call) => {
      if (chosen(call)) deed(call);
    },
  };
}

/** Does something between every call and the next; a deed's own calls start no further deeds. */
export function afterEveryCall(deed: (call: CallRecord) => void): CallHook {
  return { after: deed };
}

function chooser(choice: CallChoice): (call: CallRecord) => boolean {
  if (typeof choice === 'number') return (call) => call.number === choice;
  let seen = 0;
  return (call) => call.name === choice.name && ++seen === (choice.nth ?? 1);
}
