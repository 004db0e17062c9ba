import { addMonths } from '../../days/plain-date.ts';
import type { PlainDate } from '../../days/plain-date.ts';
import type { NewCell } from '../../tabs/cells.ts';
import type { ListName } from '../../tabs/tabs.ts';
import { contentMark } from '../document-state.ts';
import type { Properties } from '../document-state.ts';

/**
 * What is kept of a change before its first cell is written, so that a run that is cut off can be taken back, and a whole
 * one undone. `writing` and `taking back`: cut off where a later run finds it so.
 */
export type ChangeState = 'writing' | 'done' | 'taking back';

/** A row that was added: what it is known by, and a mark of its cells by which an officer's later edit is told. */
export type KeptRow = readonly [list: ListName, row: string, mark: string];
/** A cell that was changed, with what stood in it. */
export type KeptCell = readonly [list: ListName, row: string, field: string, from: NewCell, to: NewCell];

export interface KeptChange {
  readonly task: string;
  readonly day: PlainDate;
  readonly added: readonly KeptRow[];
  readonly changed: readonly KeptCell[];
  /** Name of the snapshot taken with it, or ''. */
  readonly snapshot: string;
}

const HEAD = 'last change';
const part = (number: number): string => `last change ${number}`;
/** A property holds 9 kB. */
const PART_LENGTH = 8000;
/** Of the 500 kB that a document may keep; the kept tabs take most of the rest. */
const MOST_CHARACTERS = 240_000;

/** The properties that keep a change; `undefined` where it is more than a document can keep. */
export function changeProperties(change: KeptChange): Record<string, string> | undefined {
  const text = ascii(JSON.stringify(change));
  if (text.length > MOST_CHARACTERS) return undefined;
  const count = Math.ceil(text.length / PART_LENGTH);
  const parts = Array.from({ length: count }, (_, at): [string, string] => [
    part(at + 1),
    text.slice(at * PART_LENGTH, (at + 1) * PART_LENGTH),
  ]);
  return { ...Object.fromEntries(parts), [HEAD]: head('writing', count, contentMark(text)) };
}

const head = (state: ChangeState, parts: number, mark: string): string => `${state}|${parts}|${mark}`;

/** The property that says how far a change is; '' once nothing is left of it. */
export function stateProperty(properties: Properties, state: ChangeState | ''): Record<string, string> {
  const [, parts = '0', mark = ''] = (properties[HEAD] ?? '').split('|');
  return { [HEAD]: state === '' ? '' : head(state, Number(parts), mark) };
}

/** The last change that is kept, whole; `undefined` where there is none. */
export function keptChange(properties: Properties): (KeptChange & { readonly state: ChangeState }) | undefined {
  const [state = '', parts = '0', mark = ''] = (properties[HEAD] ?? '').split('|');
  if (state === '') return undefined;
  const text = Array.from({ length: Number(parts) }, (_, at) => properties[part(at + 1)] ?? '').join('');
  // What is not whole was cut off while it was kept: no cell had been written yet.
  if (contentMark(text) !== mark) return undefined;
  return { ...(JSON.parse(text) as KeptChange), state: state as ChangeState };
}

/** Nobody takes back a version, or a report, after so many months of work upon it. */
const MONTHS_KEPT = 3;

/**
 * The properties by which a change that is done, and months old, is let go; none where there is none. Without a day it is
 * let go however young it is.
 */
export function letGoOfChange(properties: Properties, today?: PlainDate): Record<string, string> {
  const kept = keptChange(properties);
  if (kept?.state !== 'done' || (today !== undefined && addMonths(kept.day, MONTHS_KEPT) > today)) return {};
  return Object.fromEntries(Object.keys(properties).flatMap((name) => (name.startsWith(HEAD) ? [[name, '']] : [])));
}

/** True where a change was begun and not ended. */
export function isCutOff(properties: Properties): boolean {
  return /^(?:writing|taking back)\|/.test(properties[HEAD] ?? '');
}

/** Letters beyond ASCII as `\uXXXX`: then its length is its size. */
function ascii(text: string): string {
  return text.replace(/[^\x20-\x7e]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
