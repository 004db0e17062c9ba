import type { IncomingMessage, ServerResponse } from 'node:http';
import { clientFiles } from './bundles.ts';
import type { Policy } from './guard.ts';
import { RefusedRequest, safeHeaders } from './guard.ts';
import { documentPage, mailPage, scriptPage, windowPage } from './pages.ts';
import type { Command } from './protocol/commands.ts';
import type { MailView, WindowView } from './protocol/window-view.ts';
import type { Serving } from './serving.ts';
import type { Answer } from '../services/ui/officer.ts';

interface Asked {
  readonly serving: Serving;
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly query: URLSearchParams;
}

type Route = (asked: Asked) => Promise<void>;

/** A pasted block may be large; nothing that an officer does is larger. */
export const MOST_COMMAND_BYTES = 20_000_000;
const HTML = 'text/html; charset=utf-8';

const ROUTES: Readonly<Record<string, Route | 'events'>> = {
  'GET ': async ({ serving, response }) => reply(response, 'window', HTML, windowPage(serving.title)),
  'GET events': 'events',
  'GET window.js': clientFile,
  'GET window.css': clientFile,
  'GET document-frame.js': clientFile,
  'GET document-frame.css': clientFile,
  'GET document-frame': async ({ response }) => reply(response, 'document', HTML, documentPage()),
  'GET page': showPage,
  'GET mail': showMail,
  'GET document': sendDocument,
  'POST command': async ({ serving, request, response, query }) => {
    const answer = await serving.thread.ask(await json<Command>(request), query.get('window') ?? undefined);
    reply(response, 'data', 'application/json', JSON.stringify(answer));
  },
  'POST answer': async ({ serving, request, response }) => {
    serving.thread.answer(await json<Answer>(request));
    serving.tell({ tell: 'answered' });
    reply(response, 'data', 'application/json', 'null');
  },
};

/** What answers a request; undefined where nothing does. */
export function routeOf(method: string, path: string): Route | 'events' | undefined {
  const key = `${method} ${path}`;
  return Object.hasOwn(ROUTES, key) ? ROUTES[key] : undefined;
}

function reply(response: ServerResponse, policy: Policy, contentType: string, body: string | Uint8Array): void {
  response.writeHead(200, safeHeaders(policy, contentType)).end(body);
}

/** The JSON of a request's body. Throws a refusal with its HTTP status where it is too large or no JSON object. */
async function json<T extends object>(request: IncomingMessage): Promise<T> {
  const tooLarge = new RefusedRequest(413, `That is more than ${MOST_COMMAND_BYTES / 1_000_000} MB at once. Paste it in parts.`);
  if (Number(request.headers['content-length'] ?? 0) > MOST_COMMAND_BYTES) throw tooLarge;
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    bytes += part.length;
    if (bytes > MOST_COMMAND_BYTES) throw tooLarge;
    parts.push(part);
  }
  return parsedObject(Buffer.concat(parts).toString('utf8')) as T;
}

function parsedObject(text: string): object {
  const refusal = 'A command is a JSON object.';
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new RefusedRequest(400, refusal, { cause });
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new RefusedRequest(400, refusal);
  return value;
}

async function clientFile({ request, response }: Asked): Promise<void> {
  const name = (request.url ?? '').split('/').pop() ?? '';
  const file = (await clientFiles()).get(name);
  if (file === undefined) throw new Error(`The page has no file "${name}".`);
  reply(response, 'asset', `${file.type}; charset=utf-8`, file.text);
}

async function showPage({ serving, response, query }: Asked): Promise<void> {
  const html = serving.pages.html(Number(query.get('number')));
  if (html === undefined) throw new Error('This dialog has been closed. Open it again from the menu.');
  reply(response, 'script', HTML, await scriptPage(html, serving.functionNames));
}

/** The result of a command, or an error with its sentence. */
async function resultOf<T>(serving: Serving, command: Command): Promise<T> {
  const answer = await serving.thread.ask(command);
  if (!answer.done) throw new Error(answer.message);
  return answer.result as T;
}

async function showMail({ serving, response, query }: Asked): Promise<void> {
  const mail = await resultOf<MailView>(serving, { do: 'read mail', id: query.get('id') ?? '' });
  const { url } = await resultOf<WindowView>(serving, { do: 'look' });
  reply(response, 'mail', HTML, mailPage(mail.html ?? '', url, serving.url));
}

async function sendDocument({ serving, response, query }: Asked): Promise<void> {
  const { bytes, name, contentType } = await resultOf<{ bytes: Uint8Array; name: string; contentType: string }>(serving, {
    do: 'read document',
    id: query.get('id') ?? '',
  });
  response
    .writeHead(200, {
      ...safeHeaders('data', contentType),
      'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
    })
    .end(bytes);
}
