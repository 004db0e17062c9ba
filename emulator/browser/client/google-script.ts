/**
 * `google.script.run` and `google.script.host` for a page shown by a script. The page stands in a frame without an origin;
 * what it asks goes to the window around it by messages.
 * @see https://developers.google.com/apps-script/guides/html/reference/run
 */

type Handler = (value: unknown, userObject?: unknown) => void;

interface Handlers {
  readonly success?: Handler;
  readonly failure?: Handler;
  readonly userObject?: unknown;
}

/** What the page sends to the window around it. */
export type FromPage =
  | { readonly googleScript: 'run'; readonly call: number; readonly functionName: string; readonly values: readonly unknown[] }
  | { readonly googleScript: 'close' }
  | { readonly googleScript: 'size'; readonly width?: number; readonly height?: number }
  | { readonly googleScript: 'link'; readonly url: string };

/** What comes back. */
export interface ToPage {
  readonly googleScriptReply: number;
  readonly done: boolean;
  readonly result?: unknown;
  readonly message?: string;
}

/** The links that the window can show itself. */
const OWN_LINK = /^https:\/\/(docs|drive)\.google\.com\//;

const pending = new Map<number, Handlers>();
let calls = 0;

const send = (message: FromPage): void => window.parent.postMessage(message, '*');

function refuse(place: string): never {
  throw new TypeError(`Failed due to illegal value in property: ${place}`);
}

/** A copy that can be sent. Google refuses dates, functions and page elements other than a form. */
function sendable(value: unknown, place: string): unknown {
  if (
    typeof value === 'function' ||
    typeof value === 'symbol' ||
    typeof value === 'bigint' ||
    value instanceof Date ||
    value instanceof Node
  )
    refuse(place);
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map((entry, index) => sendable(entry, String(index)));
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, sendable(entry, key)]));
}

/** A form alone as the argument is sent as its fields by name. */
function formFields(form: HTMLFormElement): Record<string, unknown> {
  const fields: Record<string, unknown> = {};
  for (const [name, value] of new FormData(form)) {
    if (value instanceof File) throw new TypeError(`The file field "${name}" cannot be sent: files in forms are not emulated yet.`);
    const before: unknown = fields[name];
    const several: readonly unknown[] = Array.isArray(before) ? before : [before];
    fields[name] = before === undefined ? value : [...several, value];
  }
  return fields;
}

function argumentsToSend(values: readonly unknown[]): readonly unknown[] {
  const [first] = values;
  if (values.length === 1 && first instanceof HTMLFormElement) return [formFields(first)];
  return values.map((value, index) => sendable(value, String(index)));
}

/** A runner: the script's functions by name, and the three ways to make another runner of it. */
function runner(names: readonly string[], handlers: Handlers): object {
  const made: Record<string, unknown> = {
    withSuccessHandler: (success: Handler) => runner(names, { ...handlers, success }),
    withFailureHandler: (failure: Handler) => runner(names, { ...handlers, failure }),
    withUserObject: (userObject: unknown) => runner(names, { ...handlers, userObject }),
  };
  for (const functionName of names) {
    made[functionName] = (...values: unknown[]): void => {
      const sent = argumentsToSend(values);
      calls += 1;
      pending.set(calls, handlers);
      send({ googleScript: 'run', call: calls, functionName, values: sent });
    };
  }
  return Object.freeze(made);
}

function receive({ googleScriptReply, done, result, message }: ToPage): void {
  const handlers = pending.get(googleScriptReply);
  if (handlers === undefined) return;
  pending.delete(googleScriptReply);
  if (done) return handlers.success?.(result, handlers.userObject);
  const error = new Error(message);
  error.name = 'ScriptError';
  if (handlers.failure === undefined) console.error(`Uncaught ${error.name}: ${error.message}`);
  else handlers.failure(error, handlers.userObject);
}

/** Links to the spreadsheet and to documents made here are opened by the window around: at Google they would be real. */
function followLink(event: MouseEvent): void {
  const link = (event.target as Element | null)?.closest?.('a[href]') as HTMLAnchorElement | null;
  if (link === null || !OWN_LINK.test(link.href)) return;
  event.preventDefault();
  send({ googleScript: 'link', url: link.href });
}

/** Puts `google` into the page. */
export function install(functionNames: readonly string[]): void {
  const script = {
    run: runner(functionNames, {}),
    host: {
      close: () => send({ googleScript: 'close' }),
      setHeight: (height: number) => send({ googleScript: 'size', height }),
      setWidth: (width: number) => send({ googleScript: 'size', width }),
      editor: { focus: () => window.parent.focus() },
      origin: '*',
    },
  };
  Object.defineProperty(window, 'google', { value: { script }, configurable: true });
  window.addEventListener('message', (event: MessageEvent<ToPage | undefined>) => {
    if (event.source === window.parent && event.data?.googleScriptReply !== undefined) receive(event.data);
  });
  document.addEventListener('click', followLink);
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !event.defaultPrevented) send({ googleScript: 'close' });
  });
}
