import type { PlainDate } from '../days/plain-date.ts';
import type { Grid } from '../tabs/cells.ts';
import type { ListName } from '../tabs/tabs.ts';
import { packTab, unpackTab } from '../workbook/kept-tabs.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { STATE } from './document-state.ts';
import type { Properties } from './document-state.ts';

/**
 * What statuses depend on besides the Action plan tab. A full refresh keeps it with the document, so that an edit of one
 * cell need read one tab only, and papers show the statuses that the sheet shows.
 */
export const STATUS_LISTS = ['settings', 'statusKey', 'calendar', 'people', 'inspections'] as const satisfies readonly ListName[];

/** What the weekly summaries need besides: tabs that change seldom, kept for the day on which a full refresh read them. */
export const DAY_LISTS = ['deadlineRules', 'meetings', 'bodies', 'decisions'] as const satisfies readonly ListName[];

/** A property holds 9 kB; what is kept is ASCII, one byte a letter. */
const PART_LENGTH = 8000;
/** Together with everything else that is kept this stays far below the 500 kB that Google allows a document. */
const MOST_CHARACTERS_A_DAY = 120_000;

const nameOf = (list: ListName): string => `kept ${list}`;

/** The tabs of a workbook as properties to keep. */
export function keptProperties(workbook: Workbook): Record<string, string> {
  const packed = (list: ListName): [ListName, string] => [list, packedOf(list, workbook)];
  const always = STATUS_LISTS.map(packed);
  const today = DAY_LISTS.map(packed);
  const length = today.reduce((sum, [, text]) => sum + text.length, 0);
  const isKept = length <= MOST_CHARACTERS_A_DAY;
  const entries = [...always, ...(isKept ? today : [])].map(([list, text]) => parts(list, text));
  return { ...(Object.assign({}, ...entries) as Record<string, string>), [STATE.keptDay]: isKept ? workbook.today : '' };
}

const packedOf = (list: ListName, workbook: Workbook): string => packTab(list, workbook.sheet(list), wantedRows(list, workbook));

/** The text that is kept of each tab, to see which has changed. */
export function keptTexts(workbook: Workbook): ReadonlyMap<ListName, string> {
  return new Map([...STATUS_LISTS, ...DAY_LISTS].map((list) => [list, packedOf(list, workbook)]));
}

/** Decisions that are settled are told by no message. */
function wantedRows(list: ListName, workbook: Workbook): ((row: number) => boolean) | undefined {
  if (list !== 'decisions') return undefined;
  const open = new Set(workbook.rows('decisions').flatMap(({ state, row }) => (state === 'Open' ? [row - 1] : [])));
  return (row) => open.has(row);
}

/** In numbered parts, with their number under the name itself. */
function parts(list: ListName, text: string): Record<string, string> {
  const count = Math.ceil(text.length / PART_LENGTH);
  const properties: Record<string, string> = { [nameOf(list)]: String(count) };
  for (let part = 0; part < count; part += 1)
    properties[`${nameOf(list)} ${part + 1}`] = text.slice(part * PART_LENGTH, (part + 1) * PART_LENGTH);
  return properties;
}

/** A tab as it was kept; `undefined` where it was not, or where what was kept cannot be read. */
export function keptList(list: ListName, properties: Properties): { readonly grid: Grid | undefined } | undefined {
  const text = keptText(list, properties);
  return text === undefined ? undefined : unpackTab(list, text);
}

/** The text that was kept of a tab; `undefined` where none was. */
export function keptText(list: ListName, properties: Properties): string | undefined {
  const count = Number(properties[nameOf(list)] ?? 0);
  if (!(count > 0)) return undefined;
  return Array.from({ length: count }, (_, part) => properties[`${nameOf(list)} ${part + 1}`] ?? '').join('');
}

/** True where statuses can be worked out from what is kept. */
export function hasStatusLists(properties: Properties): boolean {
  return STATUS_LISTS.every((list) => keptList(list, properties) !== undefined);
}

/** True where every tab was kept by a full refresh of today, and nobody has edited one since. */
export function areKeptToday(properties: Properties, today: PlainDate): boolean {
  return properties[STATE.keptDay] === today;
}
