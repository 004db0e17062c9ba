import type { Snapshot, SnapshotAction, StatusCode } from '../model.ts';
import type { PlainDate } from '../../days/plain-date.ts';
import { addDays, daysBetween } from '../../days/plain-date.ts';
import type { Problem } from '../problem.ts';
import { problem } from '../problem.ts';
import { addTo } from '../../words/groups.ts';

/** A History cell holds at most this many characters; Google's own limit is 50,000. */
export const MOST_CHARACTERS_PER_CELL = 45_000;

/** One row of the Plan history tab. A large snapshot takes several rows, told apart by `part`, 1 to `parts`. */
export interface SnapshotRow {
  readonly id: string;
  readonly asAt: PlainDate;
  readonly reason: string;
  readonly body: string;
  readonly meeting: string;
  readonly part: number;
  readonly parts: number;
  /** A stretch of the snapshot's text, which `readSnapshots` puts together again. Plain ASCII, never starting with "=". */
  readonly data: string;
}

/** [ref, status letter, calendar days from the snapshot's day to the deadline, per cent, 0 where exempt]; the tail may be missing. */
type PackedAction = readonly [string, string, (number | null)?, (number | null)?, 0?];
interface Packed {
  readonly actions: readonly PackedAction[];
  readonly risks: readonly (readonly [string, (number | null)?])[];
  readonly measures: readonly (readonly [string, string])[];
}

const LETTERS = {
  closed: 'c',
  verified: 'v',
  'awaiting-sign-off': 's',
  'not-yet-due': 'n',
  check: 'k',
  red: 'r',
  amber: 'a',
  green: 'g',
} as const satisfies Record<StatusCode, string>;
const CODES = new Map(Object.entries(LETTERS).map(([code, letter]) => [letter as string, code as StatusCode]));

/** The rows that keep a snapshot on the Plan history tab, in order. */
export function snapshotRows(snapshot: Snapshot): readonly SnapshotRow[] {
  const { id, asAt, reason, body, meeting } = snapshot;
  const text = ascii(JSON.stringify(packed(snapshot)));
  const parts = Math.ceil(text.length / MOST_CHARACTERS_PER_CELL);
  return Array.from({ length: parts }, (_, index) => ({
    id,
    asAt,
    reason,
    body,
    meeting,
    part: index + 1,
    parts,
    data: text.slice(index * MOST_CHARACTERS_PER_CELL, (index + 1) * MOST_CHARACTERS_PER_CELL),
  }));
}

/** The snapshots of the Plan history tab, oldest row first, wherever their rows stand. One that is damaged is left out and named. */
export function readSnapshots(rows: readonly (SnapshotRow & { readonly row: number })[]): {
  readonly snapshots: readonly Snapshot[];
  readonly problems: readonly Problem[];
} {
  const byId = new Map<string, (SnapshotRow & { readonly row: number })[]>();
  for (const row of rows) addTo(byId, row.id, row);
  const snapshots: Snapshot[] = [];
  const problems: Problem[] = [];
  for (const [id, its] of byId) {
    const snapshot = readSnapshot(its);
    if (snapshot !== undefined) snapshots.push(snapshot);
    else
      problems.push(
        problem(
          { of: 'history', row: (its[0] as { row: number }).row },
          'snapshot-damaged',
          `the snapshot "${id}" is incomplete or was changed, so nothing is compared with it. Restore it from the ` +
            `sheet's version history, or delete its rows.`,
        ),
      );
  }
  return { snapshots, problems };
}

function readSnapshot(rows: readonly SnapshotRow[]): Snapshot | undefined {
  const first = rows[0] as SnapshotRow;
  if (rows.length !== first.parts) return undefined;
  const inOrder = Array.from({ length: first.parts }, (_, index) => rows.find(({ part }) => part === index + 1)?.data);
  if (inOrder.includes(undefined)) return undefined;
  const content = parsed(inOrder.join(''));
  if (content === undefined) return undefined;
  const { id, asAt, reason, body, meeting } = first;
  return {
    id,
    asAt,
    reason,
    body,
    meeting,
    actions: content.actions.map((action) => unpackedAction(action, asAt)),
    risks: content.risks.map(([ref, score]) => ({ ref, score: score ?? undefined })),
    measures: content.measures.map(([ref, latest]) => ({ ref, latest })),
  };
}

function packed({ actions, risks, measures, asAt }: Snapshot): Packed {
  return {
    actions: actions.map((action) => packedAction(action, asAt)),
    risks: risks.map(({ ref, score }) => (score === undefined ? [ref] : [ref, score])),
    measures: measures.map(({ ref, latest }) => [ref, latest]),
  };
}

function packedAction({ ref, status, deadline, percent, isPublic }: SnapshotAction, asAt: PlainDate): PackedAction {
  const days = deadline === undefined ? null : daysBetween(asAt, deadline);
  if (!isPublic) return [ref, LETTERS[status], days, percent ?? null, 0];
  if (percent !== undefined) return [ref, LETTERS[status], days, percent];
  return days === null ? [ref, LETTERS[status]] : [ref, LETTERS[status], days];
}

function unpackedAction([ref, letter, days, percent, exempt]: PackedAction, asAt: PlainDate): SnapshotAction {
  return {
    ref,
    status: CODES.get(letter) as StatusCode,
    deadline: days === undefined || days === null ? undefined : addDays(asAt, days),
    percent: percent ?? undefined,
    isPublic: exempt === undefined,
  };
}

/** The packed content, or `undefined` where the text is not such: cut short, or edited by hand. */
function parsed(text: string): Packed | undefined {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    return undefined;
  }
  return isPacked(content) ? content : undefined;
}

function isPacked(content: unknown): content is Packed {
  const { actions, risks, measures } = (content ?? {}) as Partial<Record<keyof Packed, unknown>>;
  return (
    isListOf(actions, isPackedAction) &&
    isListOf(risks, ([ref, score]) => typeof ref === 'string' && isNumberOrNone(score)) &&
    isListOf(measures, ([ref, latest]) => typeof ref === 'string' && typeof latest === 'string')
  );
}

function isPackedAction([ref, letter, days, percent, exempt]: readonly unknown[]): boolean {
  return (
    typeof ref === 'string' &&
    typeof letter === 'string' &&
    CODES.has(letter) &&
    isNumberOrNone(days) &&
    (typeof days !== 'number' || Number.isInteger(days)) &&
    isNumberOrNone(percent) &&
    (exempt === undefined || exempt === 0)
  );
}

function isListOf(list: unknown, isItem: (item: readonly unknown[]) => boolean): boolean {
  return Array.isArray(list) && list.every((item) => Array.isArray(item) && isItem(item));
}

function isNumberOrNone(value: unknown): boolean {
  return value === undefined || value === null || typeof value === 'number';
}

/** Letters beyond ASCII as `\uXXXX`, so that a cell boundary never splits one. */
function ascii(json: string): string {
  return json.replace(/[^\x20-\x7e]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
