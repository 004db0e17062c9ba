import { sheetId, spreadsheetUrl } from '../google/spreadsheet.ts';
import type { Properties } from './document-state.ts';

const PROPERTY = 'sheet ids';

/** Links to rows. A tab's number never changes while the tab lives, so it is asked for once and kept with the document. */
export class PlanLinks {
  private readonly ids: Record<string, number>;
  private readonly before: string;

  constructor(properties: Properties) {
    this.before = properties[PROPERTY] ?? '{}';
    this.ids = idsIn(this.before);
  }

  /** The address of the spreadsheet. */
  get plan(): string {
    return spreadsheetUrl();
  }

  /** The address that opens the spreadsheet at a row: `…#gid=0&range=A12`. */
  to(tab: string, row: number): string {
    const id = this.ids[tab] ?? sheetId(tab);
    this.ids[tab] = id;
    return `${this.plan}#gid=${id}&range=A${row}`;
  }

  /** The property to keep, where a tab was asked for that was not known. */
  changed(): Record<string, string> {
    const now = JSON.stringify(this.ids);
    return now === this.before ? {} : { [PROPERTY]: now };
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
