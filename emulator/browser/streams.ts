import type { ServerResponse } from 'node:http';
import { safeHeaders } from './guard.ts';
import type { PageEvent, Question } from './protocol/events.ts';

/** What a script shows to the officer who started it, and to nobody else. */
const PERSONAL: readonly PageEvent['tell'][] = ['page', 'toast', 'question', 'ran'];

/** The open windows, each a stream of events. */
export class Streams {
  private readonly windows = new Map<ServerResponse, string>();
  /** The window that was asked the question that waits. */
  private asked: string | undefined;

  constructor(private readonly question: () => Question | undefined) {}

  /** A window opens. Where a script waits for an answer and the window that it asked is gone, this one is asked. */
  add(response: ServerResponse, window: string): void {
    response.writeHead(200, safeHeaders('data', 'text/event-stream'));
    response.write(': listening\n\n');
    if (!this.isOpen(this.asked)) this.askAgain([response]);
    this.windows.set(response, window);
    response.on('close', () => {
      this.windows.delete(response);
      if (window === this.asked && !this.isOpen(window)) this.askAgain([...this.windows.keys()]);
    });
  }

  /** Tells every window. */
  tell(event: PageEvent): void {
    write([...this.windows.keys()], event);
  }

  /** Tells what happened in a window's command: to that window what is its own, and to every window what concerns all. */
  tellOf(event: PageEvent, window: string | undefined): void {
    if (event.tell === 'question') this.asked = window;
    if (!this.isOpen(window)) return this.tell(event);
    const all = [...this.windows];
    const those = (isOwn: boolean): ServerResponse[] => all.filter(([, each]) => (each === window) === isOwn).map(([response]) => response);
    write(those(true), event);
    if (!PERSONAL.includes(event.tell)) write(those(false), event.tell === 'changed' ? { ...event, elsewhere: true } : event);
  }

  end(): void {
    for (const response of this.windows.keys()) response.end();
  }

  private isOpen(window: string | undefined): boolean {
    return window !== undefined && [...this.windows.values()].includes(window);
  }

  private askAgain(responses: readonly ServerResponse[]): void {
    const question = this.question();
    if (question !== undefined) write(responses, { tell: 'question', question });
  }
}

function write(responses: readonly ServerResponse[], event: PageEvent): void {
  for (const response of responses) response.write(`data: ${JSON.stringify(event)}\n\n`);
}
