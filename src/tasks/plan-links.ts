import { spreadsheetUrl, tabId } from '../google/spreadsheet.ts';
import { STATE } from '../storage/document-state.ts';
import type { Properties } from '../storage/document-state.ts';

/** The tabs whose rows e-mails link to. */
export const LINKED_TABS: readonly string[] = ['Action plan', 'Workstreams', 'Decisions', 'Meetings', 'Clearances', 'Inspections'];

/** Links to rows. A tab's number never changes while the tab lives, so it is asked for once and kept with the document. */
export class PlanLinks {
  private readonly ids: Record<string, number>;
  private readonly before: string;

  constructor(properties: Properties) {
    this.before = properties[STATE.tabIds] ?? '{}';
    this.ids = idsIn(this.before);
  }

  /** The address of the spreadsheet. */
  get plan(): string {
    return spreadsheetUrl();
  }

  /** The address that opens the spreadsheet at a row: `…#gid=0&range=A12`. */
  to(tab: string, row: number): string {
    const id = this.ids[tab] ?? tabId(tab) ?? 0;
    this.ids[tab] = id;
    return `${this.plan}#gid=${id}&range=A${row}`;
  }

  /** The property to keep, where a tab was asked for that was not known. */
  changed(): Record<string, string> {
    const now = JSON.stringify(this.ids);
    return now === this.before ? {} : { [STATE.tabIds]: now };
  }
}

function idsIn(text: string): Record<string, number> {
  try {
    const ids: unknown = JSON.parse(text);
    return typeof ids === 'object' && ids !== null ? { ...(ids as Record<string, number>) } : {};
  } catch {
    return {};
  }
}
