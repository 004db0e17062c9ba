import { wallClockAt } from '../../google/zone.ts';
import { changeLogProperty, changeLogState, ownLastRow, writeChanges } from '../../storage/change-log.ts';
import type { ChangeLine } from '../../storage/change-log.ts';
import { STATE } from '../../storage/document-state.ts';
import type { Properties } from '../../storage/document-state.ts';
import { DAY_LISTS, keptList, keptText, keptTexts, STATUS_LISTS } from '../../storage/kept-lists.ts';
import { ACTION_PLAN_TAB } from '../../tabs/action-plan.ts';
import type { RowChange } from '../../workbook/rows-now.ts';
import { listChanges } from '../../workbook/list-changes.ts';
import type { ListChange } from '../../workbook/list-changes.ts';
import type { Workbook } from '../../workbook/workbook.ts';

/** A property holds 9 kB; what does not fit is counted. */
const MOST_WAITING_LETTERS = 7500;

/** What a refresh knows when it comes to the Change log. */
export interface ChangesFound {
  readonly workbook: Workbook;
  /** What is noted beside the actions. */
  readonly rows: readonly RowChange[];
  /** Document properties as they were. */
  readonly before: Properties;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** True for a run that has no round trip to spare: what it found waits for the next one. */
  readonly waits: boolean;
}

/**
 * Puts what officers changed into the Change log: of the actions what is noted beside them, of the other tabs that a
 * refresh reads what differs from what was kept of them. Gives the properties to keep; one write, or none.
 */
export function logOfficersChanges({ workbook, rows, before, at, waits }: ChangesFound): {
  readonly properties: Properties;
  readonly hasWritten: boolean;
} {
  const state = changeLogState(before);
  if (state.loggedUpTo === undefined) {
    const begun = changeLogProperty({ loggedUpTo: at, lastRow: ownLastRow() ?? 0 });
    return { properties: { [STATE.changeLog]: begun }, hasWritten: false };
  }
  const elsewhere = [...waiting(before), ...changesElsewhere(workbook, before).map((change) => lineOf(change, at))];
  const lines = [...rows.map(lineOfRow), ...elsewhere].sort((one, other) => one.at - other.at);
  const kept = { [STATE.changesToLog]: packed(elsewhere) };
  if (lines.length === 0 || waits) return { properties: kept, hasWritten: false };
  const now = writeChanges(lines, state, wallClockAt);
  if (now === undefined) return { properties: kept, hasWritten: false };
  return { properties: { [STATE.changesToLog]: '', [STATE.changeLog]: changeLogProperty(now) }, hasWritten: true };
}

function lineOf(change: ListChange, at: number): ChangeLine {
  return { ...change, at, by: '', told: 'comparison' };
}

const HEADINGS = new Map(ACTION_PLAN_TAB.columns.map(({ key, heading }) => [key, heading]));

function lineOfRow({ field, ...note }: RowChange): ChangeLine {
  return { ...note, tab: ACTION_PLAN_TAB.name, column: HEADINGS.get(field) ?? '' };
}

/** Of the tabs that are kept with the document, what differs from what was kept of them. */
function changesElsewhere(workbook: Workbook, before: Properties): ListChange[] {
  const fresh = keptTexts(workbook);
  return [...STATUS_LISTS, ...DAY_LISTS].flatMap((list) => {
    const sheet = workbook.sheet(list);
    if (sheet === undefined || keptText(list, before) === fresh.get(list)) return [];
    const old = keptList(list, before)?.grid;
    return old === undefined ? [] : listChanges(list, old, sheet.grid, list === 'decisions');
  });
}

type WaitingLine = readonly [at: number, tab: string, ref: string, column: string, before: string, now: string];

function packed(lines: readonly ChangeLine[]): string {
  if (lines.length === 0) return '';
  const all = lines.map(({ at, tab, ref, column, before, now }): WaitingLine => [at, tab, ref, column, before, now]);
  for (let count = all.length; count > 0; count -= 1) {
    const left = all.length - count;
    const [at = 0, tab = ''] = all[count - 1] ?? [];
    const rest: WaitingLine[] = left === 0 ? [] : [[at, tab, '', '', '', `and ${left} more changes`]];
    const text = ascii(JSON.stringify([...all.slice(0, count), ...rest]));
    if (text.length <= MOST_WAITING_LETTERS) return text;
  }
  return '';
}

const ascii = (json: string): string =>
  json.replace(/[^\x20-\x7e]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);

function waiting(before: Properties): ChangeLine[] {
  const text = before[STATE.changesToLog] ?? '';
  if (text === '') return [];
  return (JSON.parse(text) as WaitingLine[]).map(([at, tab, ref, column, was, now]) => lineOf({ tab, ref, column, before: was, now }, at));
}
