import type { IncomingMessage } from 'node:http';

/** Only this machine's browser may ask, by this address. */
export const ADDRESS = '127.0.0.1';

/** Why a request is refused; undefined where it may pass. */
export function reasonToRefuse(request: Pick<IncomingMessage, 'headers' | 'method'>, port: number): string | undefined {
  const origin = `http://${ADDRESS}:${port}`;
  if (request.headers.host !== `${ADDRESS}:${port}`) return `Open this page as ${origin}.`;
  if (request.method === 'GET') return undefined;
  if (request.method !== 'POST') return 'Only GET and POST are answered.';
  if (request.headers.origin !== origin) return 'Another page asked for this. Only the window itself may.';
  if (request.headers['content-type'] !== 'application/json') return 'A command is JSON.';
  return undefined;
}

/** A request that is refused with a sentence and a status of HTTP. */
export class RefusedRequest extends Error {
  constructor(
    readonly status: 400 | 413,
    sentence: string,
    options?: ErrorOptions,
  ) {
    super(sentence, options);
  }
}

const NOTHING = "default-src 'none'; base-uri 'none'; form-action 'none'";

/** What each kind of page may do, as the browser enforces it. */
export const POLICIES = {
  /** Our own page: its own files only. */
  window:
    `${NOTHING}; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self' data:; connect-src ` +
    `'self'; frame-src 'self'; frame-ancestors 'none'`,
  /** A page of the script: without an origin, without network; its scripts talk to the window around it. */
  script:
    'sandbox allow-scripts allow-forms allow-modals allow-popups allow-popups-to-escape-sandbox allow-downloads; ' +
    "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data: blob:; font-src " +
    "data:; form-action 'none'; frame-ancestors 'self'",
  /** An e-mail: no script at all. */
  mail:
    "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src " +
    "data:; frame-ancestors 'self'",
  /** The drawing of a Word document. */
  document:
    "sandbox allow-scripts allow-popups allow-popups-to-escape-sandbox; default-src 'none'; script-src 'self'; " +
    "style-src 'self' 'unsafe-inline'; img-src data: blob:; font-src data: blob:; frame-ancestors 'self'",
  /** Scripts and styles: the drawing of documents, which has no origin, takes them too. */
  asset: `${NOTHING}; frame-ancestors 'none'`,
  /** Everything else: data. */
  data: `${NOTHING}; frame-ancestors 'none'`,
} as const;

export type Policy = keyof typeof POLICIES;

export function safeHeaders(policy: Policy, contentType: string): Record<string, string> {
  return {
    'Content-Type': contentType,
    'Content-Security-Policy': POLICIES[policy],
    'Cross-Origin-Resource-Policy': policy === 'asset' ? 'cross-origin' : 'same-origin',
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cache-Control': 'no-store',
  };
}
