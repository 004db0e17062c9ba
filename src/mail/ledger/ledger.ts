import type { PlainDate } from '../../days/plain-date.ts';

/**
 * The ledger decides, not the run: planned → sending → sent, or failed, carried over, withheld, may not have been sent.
 * Its rows stand on the Sent mail tab; while a run is under way the journal (`journal.ts`) runs ahead of them.
 */
export const LEDGER_STATES = ['planned', 'sending', 'sent', 'failed', 'carried over', 'withheld', 'may not have been sent'] as const;
export type LedgerState = (typeof LEDGER_STATES)[number];

/** A message in one of these states is never sent again. Somebody may set a failed one back to "planned" by hand. */
const FINAL: readonly LedgerState[] = ['sending', 'sent', 'failed', 'may not have been sent'];

/** Wall-clock time of the spreadsheet; `time` is `HH:MM`. */
export interface Moment {
  readonly date: PlainDate;
  readonly time: string;
}

export interface LedgerRow {
  /** The sheet row it was read from; `undefined` for one not yet written. */
  readonly row: number | undefined;
  readonly key: string;
  readonly week: string;
  readonly kind: string;
  readonly post: string;
  readonly address: string;
  readonly state: LedgerState;
  readonly plannedAt: Moment | undefined;
  readonly sendingAt: Moment | undefined;
  readonly finishedAt: Moment | undefined;
  readonly subject: string;
  readonly lines: number;
  readonly why: string;
}

/** What the ledger knows of a message before it is composed. */
export interface Planned {
  readonly key: string;
  readonly week: string;
  readonly kind: string;
  readonly post: string;
  readonly address: string;
  readonly lines: number;
  /** The smaller, the sooner: compared part by part. */
  readonly urgency: readonly number[];
  /** Why it must not be sent at all. */
  readonly obstacle?: string;
}

export interface Decisions<M extends Planned> {
  /** To send now, the most urgent first. */
  readonly send: readonly M[];
  /** More than the quota allows: for the next day. */
  readonly carryOver: readonly M[];
  readonly withhold: readonly M[];
  readonly done: readonly M[];
}

const SEPARATOR = ' | ';

/** Person, ISO week and kind make a message the same message. */
export function ledgerKey(person: string, week: string, kind: string): string {
  return [person.split('|').join('/'), week, kind].join(SEPARATOR);
}

/** A row for a message known by its key alone, as the journal of an interrupted run leaves it. */
export function rowFromKey(key: string): LedgerRow {
  const [address = '', week = '', kind = ''] = key.split(SEPARATOR);
  return {
    row: undefined,
    key,
    week,
    kind,
    post: '',
    address,
    state: 'planned',
    plannedAt: undefined,
    sendingAt: undefined,
    finishedAt: undefined,
    subject: '',
    lines: 0,
    why: '',
  };
}

/** True where the message will not be sent by any later run. */
export function isFinal(state: LedgerState): boolean {
  return FINAL.includes(state);
}

/** What to do now with every planned message, given the ledger and how many recipients may still be mailed today. */
export function decide<M extends Planned>(messages: readonly M[], ledger: ReadonlyMap<string, LedgerRow>, quota: number): Decisions<M> {
  const done: M[] = [];
  const withhold: M[] = [];
  const open: M[] = [];
  const seen = new Set<string>();
  for (const message of messages) {
    if (seen.has(message.key)) continue;
    seen.add(message.key);
    const state = ledger.get(message.key)?.state;
    if (state !== undefined && isFinal(state)) done.push(message);
    else if (message.obstacle !== undefined) withhold.push(message);
    else open.push(message);
  }
  const inOrder = open
    .map((message, index) => ({ message, index }))
    .sort((a, b) => byUrgency(a.message, b.message) || a.index - b.index)
    .map(({ message }) => message);
  const room = Math.max(0, Math.floor(quota));
  return { send: inOrder.slice(0, room), carryOver: inOrder.slice(room), withhold, done };
}

function byUrgency(one: Planned, other: Planned): number {
  for (let part = 0; part < Math.max(one.urgency.length, other.urgency.length); part += 1) {
    const difference = (one.urgency[part] ?? 0) - (other.urgency[part] ?? 0);
    if (difference !== 0) return difference;
  }
  return one.key < other.key ? -1 : one.key > other.key ? 1 : 0;
}

/**
 * True where the summaries of a week are finished: its heartbeat has its last word, and nothing waits. A second run then
 * has nothing to do.
 */
export function isWeekFinished(rows: readonly LedgerRow[], week: string, heartbeatKind: string): boolean {
  const ofWeek = rows.filter((row) => row.week === week && isTestKind(row.kind) === isTestKind(heartbeatKind));
  const heartbeats = ofWeek.filter(({ kind }) => kind === heartbeatKind);
  return heartbeats.length > 0 && ofWeek.every(({ state }) => isFinal(state) || state === 'withheld');
}

export const TEST_SUFFIX = ' (test)';

export function isTestKind(kind: string): boolean {
  return kind.endsWith(TEST_SUFFIX);
}
