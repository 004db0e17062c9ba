import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { clientFiles, shimCode } from './bundles.ts';
import { ADDRESS, reasonToRefuse, RefusedRequest, safeHeaders } from './guard.ts';
import type { ThreadOptions } from './host-thread.ts';
import { HostThread } from './host-thread.ts';
import { routeOf } from './routes.ts';
import type { Serving } from './serving.ts';
import { ShownPages } from './shown-pages.ts';
import { Streams } from './streams.ts';

export interface WindowOptions extends ThreadOptions {
  /** Default: any free port. */
  readonly port?: number;
}

/** A spreadsheet's window, served to the browser of this machine. */
export interface OpenWindow {
  /** Holds the token; without it nothing is answered. */
  readonly url: string;
  readonly thread: HostThread;
  close(): Promise<void>;
}

/** Opens a workbook with its script and serves its window on 127.0.0.1. */
export async function serveWindow(options: WindowOptions): Promise<OpenWindow> {
  const { port = 0, ...threadOptions } = options;
  // The page's own files are made meanwhile, so that the first window does not wait for them.
  const [thread] = await Promise.all([HostThread.open(threadOptions), clientFiles(), shimCode()]);
  const pages = new ShownPages();
  const streams = new Streams(() => thread.question);
  thread.onEvent((event, window) => streams.tellOf(event.tell === 'page' ? pages.take(event) : event, window));
  const server = createServer();
  await listening(server, port);
  const url = `http://${ADDRESS}:${(server.address() as AddressInfo).port}/${randomBytes(24).toString('base64url')}/`;
  const names = await thread.ask({ do: 'list functions' });
  const serving: Serving = {
    thread,
    pages,
    url,
    tell: (event) => streams.tell(event),
    title: options.workbook,
    functionNames: names.done ? (names.result as string[]) : [],
  };
  server.on('request', (request: IncomingMessage, response: ServerResponse) => void answer(serving, streams, request, response));
  await thread.ask({ do: 'open', as: options.user });
  return { url, thread, close: () => closed(server, streams, thread) };
}

function listening(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'EADDRINUSE' ? new Error(`Port ${port} is taken. Choose another with --port.`) : error),
    );
    server.listen(port, ADDRESS, resolve);
  });
}

async function answer(serving: Serving, streams: Streams, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { port, pathname } = new URL(serving.url);
  const reason = reasonToRefuse(request, Number(port));
  const address = new URL(request.url ?? '/', serving.url);
  if (reason !== undefined) return send(response, 403, reason);
  if (!address.pathname.startsWith(pathname)) return send(response, 404, 'There is nothing here. Use the whole address that was printed.');
  const route = routeOf(request.method ?? 'GET', address.pathname.slice(pathname.length));
  if (route === undefined) return send(response, 404, 'There is nothing at this address.');
  if (route === 'events') return streams.add(response, address.searchParams.get('window') ?? '');
  try {
    await route({ serving, request, response, query: address.searchParams });
  } catch (error) {
    if (!(error instanceof RefusedRequest)) return send(response, 500, error instanceof Error ? error.message : String(error));
    // What has not been read yet is not read any more.
    response.setHeader('Connection', 'close');
    send(response, error.status, error.message);
  }
}

function send(response: ServerResponse, status: number, sentence: string): void {
  if (response.headersSent) return void response.end();
  response.writeHead(status, safeHeaders('data', 'text/plain; charset=utf-8')).end(sentence);
}

async function closed(server: Server, streams: Streams, thread: HostThread): Promise<void> {
  streams.end();
  await thread.close();
  await new Promise<void>((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
