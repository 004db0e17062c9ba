import type { HostEvent, PageEvent } from './protocol/events.ts';

/** Pages remembered at most; older ones have long been closed. */
const MOST_REMEMBERED = 20;

/** The pages that scripts have shown, by number. */
export class ShownPages {
  private readonly pages = new Map<number, string>();
  private last = 0;

  /** Remembers a page and gives what the browser is told of it. */
  take({ html, ...event }: Extract<HostEvent, { tell: 'page' }>): PageEvent {
    this.last += 1;
    this.pages.set(this.last, html);
    this.pages.delete(this.last - MOST_REMEMBERED);
    return { ...event, number: this.last };
  }

  html(number: number): string | undefined {
    return this.pages.get(number);
  }
}
