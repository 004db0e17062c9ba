/** The host's clock: it stands still until a call's estimated time, a sleep or the person testing moves it. */
export class HostClock {
  private instant: number;

  constructor(start: number) {
    this.instant = start;
  }

  /** The present instant in milliseconds since 1970, whole. */
  readonly now = (): number => Math.floor(this.instant);

  /** Moves forward by seconds; a clock never goes back. */
  pass(seconds: number): void {
    if (seconds > 0) this.instant += seconds * 1000;
  }

  /** Moves to an instant. Throws when it lies in the past. */
  moveTo(instant: number): void {
    if (instant < this.now()) {
      throw new Error(
        `The clock stands at ${new Date(this.now()).toISOString()}; it cannot go back to ${new Date(instant).toISOString()}.`,
      );
    }
    this.instant = Math.max(this.instant, instant);
  }

  /** Sets any instant: only between executions, when a host is opened for another day. */
  reset(instant: number): void {
    this.instant = instant;
  }
}
