/** Which run holds which lock of a document, a script or a user. */
export class LockTable {
  private readonly holders = new Map<string, { holder: object; until: number }>();

  /** True when nobody but `holder` has the lock at this instant. */
  isFree(key: string, holder: object, instant: number): boolean {
    const held = this.holders.get(key);
    return held === undefined || held.holder === holder || held.until <= instant;
  }

  /** When the lock is known to become free: Infinity while another run has it. */
  freeFrom(key: string): number {
    return this.holders.get(key)?.until ?? 0;
  }

  isHeldBy(key: string, holder: object): boolean {
    return this.holders.get(key)?.holder === holder;
  }

  /** Takes the lock. `until` is an instant at which an outsider lets go by itself. */
  take(key: string, holder: object, until = Infinity): void {
    this.holders.set(key, { holder, until });
  }

  release(key: string, holder: object): void {
    if (this.isHeldBy(key, holder)) this.holders.delete(key);
  }

  releaseAll(holder: object): void {
    for (const [key, held] of this.holders) if (held.holder === holder) this.holders.delete(key);
  }
}
