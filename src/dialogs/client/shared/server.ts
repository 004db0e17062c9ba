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

/** Calls a function of the product with one plain JSON argument. Rejects with the server's own sentence. */
export function callServer<Details>(name: string, argument?: unknown): Promise<ServerAnswer<Details>> {
  return new Promise((resolve, reject) => {
    if (typeof google === 'undefined') {
      reject(new Error('This page works only from the menu of the spreadsheet.'));
      return;
    }
    const run = google.script.run
      .withSuccessHandler((answer) => resolve(answer as ServerAnswer<Details>))
      .withFailureHandler((error) => reject(error));
    (run[name] as (argument?: unknown) => void)(argument);
  });
}

/** Closes the dialog. */
export function closeDialog(): void {
  if (typeof google !== 'undefined') google.script.host.close();
}
