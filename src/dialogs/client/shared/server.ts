/** What every function of the product answers; dialogs look at these parts. */
export interface ServerAnswer<Details> {
  readonly message: string;
  readonly refused?: boolean;
  readonly details?: Details;
  readonly documents?: readonly { readonly name: string; readonly link: string }[];
  readonly problems?: readonly { readonly message: string }[];
}

interface Runner {
  withSuccessHandler(handler: (answer: unknown) => void): Runner;
  withFailureHandler(handler: (error: Error) => void): Runner;
  readonly [name: string]: unknown;
}

declare const google: { readonly script: { readonly run: Runner; readonly host: { close(): void } } } | undefined;

/** Milliseconds: Google ends a run after six minutes, and says so; what comes later never comes. */
const LONGEST_RUN = 390_000;
const NO_ANSWER =
  'There was no answer for longer than Google lets a run work. Look at the Run log tab whether it was done before you try again.';

/** Calls a function of the product with one plain JSON argument. Rejects with the server's own sentence. */
export function callServer<Details>(name: string, argument?: unknown): Promise<ServerAnswer<Details>> {
  return new Promise((resolve, reject) => {
    if (typeof google === 'undefined') {
      reject(new Error('This page works only from the menu of the spreadsheet.'));
      return;
    }
    const timer = setTimeout(() => reject(new Error(NO_ANSWER)), LONGEST_RUN);
    const run = google.script.run
      .withSuccessHandler((answer) => {
        clearTimeout(timer);
        resolve(answer as ServerAnswer<Details>);
      })
      .withFailureHandler((error) => {
        clearTimeout(timer);
        reject(error);
      });
    (run[name] as (argument?: unknown) => void)(argument);
  });
}

/** Closes the dialog. */
export function closeDialog(): void {
  if (typeof google !== 'undefined') google.script.host.close();
}
