import type { SpreadsheetContext } from './context.ts';
import type { WorkbookModel } from './model/workbook-model.ts';

/**
 * One execution's view of the document. Writes are buffered: they reach the document at the next read, change of
 * structure or flush, so that what an officer does in between comes first.
 * https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet-app#flush
 */
export class Session {
  private pending: (() => void)[] = [];

  constructor(
    readonly model: WorkbookModel,
    readonly context: SpreadsheetContext,
  ) {}

  /** Puts a write off until the next read or flush. */
  later(write: () => void): void {
    this.pending.push(write);
  }

  /** How many writes wait. */
  get waiting(): number {
    return this.pending.length;
  }

  /** Sends the waiting writes. When one is refused, the ones after it are lost, as they are at Google. */
  flush(): void {
    if (this.pending.length === 0) return;
    const writes = this.pending;
    this.pending = [];
    this.model.version++;
    for (const write of writes) write();
  }

  /** Forgets the waiting writes: the execution was killed before they were sent. */
  discard(): void {
    this.pending = [];
  }

  /** Reads from the document as it is once the waiting writes have reached it. */
  read<T>(body: () => T): T {
    this.flush();
    return body();
  }

  /** Changes the document at once, after the waiting writes. */
  now<T>(change: () => T): T {
    this.flush();
    this.model.version++;
    return change();
  }

  thisYear(): number {
    const name = { timeZone: this.model.timeZone.name, year: 'numeric' } as const;
    return Number(new Intl.DateTimeFormat('en-GB', name).format(this.context.now()));
  }
}
