import type { HostThread } from './host-thread.ts';
import type { PageEvent } from './protocol/events.ts';
import type { ShownPages } from './shown-pages.ts';

/** What every route can use. */
export interface Serving {
  readonly thread: HostThread;
  readonly pages: ShownPages;
  readonly title: string;
  readonly functionNames: readonly string[];
  /** The window's address, with the token. */
  readonly url: string;
  /** Tells every window. */
  tell(event: PageEvent): void;
}
