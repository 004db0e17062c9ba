import { LIMITS } from '../runtime/limits.ts';

/**
 * Edits that arrive while a simple onEdit runs: "onEdit triggers queue at most 2 events"; the rest are lost.
 * @see https://developers.google.com/apps-script/guides/triggers#restrictions
 */
export class EditQueue<Event> {
  private running = false;
  private readonly waiting: Event[] = [];
  /** Edits for which no simple onEdit ever ran. */
  lost = 0;

  /** Runs the event, then those that came in the meantime; or queues or loses it when another one runs. */
  take(event: Event, run: (event: Event) => void): void {
    if (this.running) {
      if (this.waiting.length < LIMITS.waitingEditEvents) this.waiting.push(event);
      else this.lost++;
      return;
    }
    this.running = true;
    try {
      for (let next: Event | undefined = event; next !== undefined; next = this.waiting.shift()) run(next);
    } finally {
      this.running = false;
    }
  }
}
