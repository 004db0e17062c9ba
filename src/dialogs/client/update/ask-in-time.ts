import { callServer } from '../shared/server.ts';
import type { ServerAnswer } from '../shared/server.ts';

/** Milliseconds that an officer is kept waiting before the page says so. */
const PATIENCE = 45_000;
const NO_ANSWER =
  'There was no answer for 45 seconds. What you typed is still here. Try again in a minute: what was saved already is not saved twice.';

/** Calls the server; rejects with a sentence where no answer comes in time, too. */
export function askInTime<Details>(name: string, argument?: unknown): Promise<ServerAnswer<Details>> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(NO_ANSWER)), PATIENCE);
    callServer<Details>(name, argument)
      .finally(() => clearTimeout(timer))
      .then(resolve, reject);
  });
}
