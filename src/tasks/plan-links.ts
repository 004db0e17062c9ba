import { spreadsheetUrl, tabId } from '../google/spreadsheet.ts';
import { changedProperties, STATE } from '../storage/document-state.ts';
import type { Properties } from '../storage/document-state.ts';
import { TAB_OF } from '../tabs/tabs.ts';
import type { ThingName } from '../tabs/tabs.ts';

/** What e-mails link to: set up learns the numbers of these tabs. */
export const LINKED_THINGS = [
  'actions',
  'workstreams',
  'decisions',
  'meetings',
  'clearances',
  'inspections',
] as const satisfies readonly ThingName[];

/** Links to rows. A tab's number never changes while the tab lives, so it is asked for once and kept with the document. */
export class PlanLinks {
  private readonly ids: Record<string, number>;
  constructor(private readonly properties: Properties) {
    this.ids = idsIn(properties[STATE.tabIds] ?? '{}');
  }

  /** The address of the spreadsheet. */
  get plan(): string {
    return spreadsheetUrl();
  }

  /** The address that opens the spreadsheet at a row: `…#gid=0&range=A12`. */
  to(thing: ThingName, row: number): string {
    const { name } = TAB_OF[thing];
    const id = this.ids[name] ?? tabId(name) ?? 0;
    this.ids[name] = id;
    return `${this.plan}#gid=${id}&range=A${row}`;
  }

  /** The properties to keep of what was asked for. */
  changed(): Record<string, string> {
    return changedProperties(this.properties, { [STATE.tabIds]: JSON.stringify(this.ids) });
  }
}

/** The numbers that were kept; whatever is no number is asked for again. */
function idsIn(text: string): Record<string, number> {
  try {
    const kept: unknown = JSON.parse(text);
    const entries = Object.entries(typeof kept === 'object' && kept !== null ? kept : {});
    return Object.fromEntries(entries.filter((entry): entry is [string, number] => typeof entry[1] === 'number'));
  } catch {
    return {};
  }
}
