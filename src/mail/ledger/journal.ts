import { parsePlainDate } from '../../days/plain-date.ts';
import type { LedgerRow, LedgerState, Moment } from './ledger.ts';
import { isFinal, rowFromKey } from './ledger.ts';

/**
 * What a run has done, written before it is done. A property is durable as soon as it is set, while cells wait in a
 * buffer: so one property call before each message is enough to know, after a crash, what was sent and what may have
 * been. At the end of a run the ledger takes the journal over: an entry is taken over where the ledger's row has the
 * entry's moment as "Sending at". The next run writes over what was taken over, and keeps the rest.
 */
export interface JournalEntry {
  readonly key: string;
  readonly outcome: Extract<LedgerState, 'sending' | 'sent' | 'failed' | 'may not have been sent'>;
  readonly at: Moment;
  readonly why: string;
}

const NAME = 'mailJournal.';
/** PLATFORM: a property holds 9 KB. Addresses are ASCII; the margin is for the words of failures. */
const MOST_CHARACTERS = 7_000;
const LONGEST_WHY = 160;

type Packed = readonly [key: string, outcome: JournalEntry['outcome'], date: string, time: string, why: string];

/** Reads the journal from the document's properties. Throws a sentence where one cannot be read: then nothing may be sent. */
export function readJournal(properties: Readonly<Record<string, string>>): JournalEntry[] {
  return namesOf(properties).flatMap((name) => {
    const entries = unpacked(properties[name] as string);
    if (entries !== undefined) return entries;
    throw new Error(
      'The record of an interrupted run of the summaries cannot be read, so nothing is sent. Look at the Sent mail ' +
        'tab, then delete the document properties whose names begin with "mailJournal".',
    );
  });
}

/**
 * Properties that leave of the journal only what the ledger has not taken over: set before rows of the ledger go to the tab of
 * their year, since the next run looks for them on the ledger alone. None where the journal cannot be read: the next run says so.
 */
export function journalLeft(rows: readonly LedgerRow[], properties: Readonly<Record<string, string>>): Record<string, string> {
  const names = namesOf(properties);
  const entries = names.map((name) => unpacked(properties[name] as string));
  const known = entries.flatMap((each) => each ?? []);
  const left = notTakenOver(rows, known);
  if (entries.includes(undefined) || left.length === known.length) return {};
  return { ...Object.fromEntries(names.map((name) => [name, ''])), ...new Journal(left).properties() };
}

function namesOf(properties: Readonly<Record<string, string>>): string[] {
  return Object.keys(properties)
    .filter((name) => name.startsWith(NAME) && properties[name] !== '')
    .sort((a, b) => Number(a.slice(NAME.length)) - Number(b.slice(NAME.length)));
}

/** The entries of one property; `undefined` where it cannot be read. */
function unpacked(value: string): JournalEntry[] | undefined {
  try {
    return (JSON.parse(value) as Packed[]).map(([key, outcome, date, time, why]) => {
      const day = parsePlainDate(date);
      if (day === undefined) throw new Error('no day');
      return { key, outcome, at: { date: day, time }, why };
    });
  } catch {
    return undefined;
  }
}

/** The entries of an interrupted run, with what was being sent when it stopped as "may not have been sent". */
export function interrupted(entries: readonly JournalEntry[]): JournalEntry[] {
  return entries.map((entry) =>
    entry.outcome === 'sending'
      ? {
          ...entry,
          outcome: 'may not have been sent',
          why: "The run stopped while this was being sent. It is not sent again: ask the person, or look in the sender's Sent folder.",
        }
      : entry,
  );
}

/** The entries that the ledger has not taken over: those of a run that was cut short. */
export function notTakenOver(rows: readonly LedgerRow[], entries: readonly JournalEntry[]): JournalEntry[] {
  const byKey = new Map(rows.map((row) => [row.key, row]));
  return entries.filter(({ key, at }) => {
    const began = byKey.get(key)?.sendingAt;
    return began === undefined || began.date !== at.date || began.time !== at.time;
  });
}

/** The ledger with the journal's entries taken over. What the ledger has as final stays; new rows come last. */
export function settled(rows: readonly LedgerRow[], entries: readonly JournalEntry[]): { rows: LedgerRow[]; changed: LedgerRow[] } {
  const byKey = new Map(rows.map((row) => [row.key, row]));
  const changed = new Map<string, LedgerRow>();
  for (const { key, outcome, at, why } of notTakenOver(rows, entries)) {
    const row = byKey.get(key) ?? rowFromKey(key);
    if (isFinal(row.state) && row.state !== 'sending') continue;
    const next: LedgerRow = {
      ...row,
      state: outcome,
      plannedAt: row.plannedAt ?? at,
      sendingAt: at,
      finishedAt: outcome === 'sending' ? undefined : at,
      why,
    };
    byKey.set(key, next);
    changed.set(key, next);
  }
  return { rows: [...byKey.values()], changed: [...changed.values()] };
}

/** The journal of the run under way. It keeps what an interrupted run left, until the ledger has taken that over. */
export class Journal {
  private readonly parts: JournalEntry[][];

  constructor(left: readonly JournalEntry[] = []) {
    this.parts = [[...left]];
    this.split();
  }

  /** Notes that a message is about to be sent. The properties that must be set before it is. */
  sending(key: string, at: Moment): Record<string, string> {
    const before = this.parts.length - 1;
    this.last().push({ key, outcome: 'sending', at, why: '' });
    this.split();
    const values: Record<string, string> = {};
    for (let index = before; index < this.parts.length; index += 1) values[nameOf(index)] = packed(this.parts[index] as JournalEntry[]);
    return values;
  }

  /** Notes what became of the message last noted; written with the next one, or by the ledger. */
  finished(outcome: Exclude<JournalEntry['outcome'], 'sending'>, why = ''): void {
    const part = this.last();
    const entry = part.pop();
    if (entry !== undefined) part.push({ ...entry, outcome, why: why.slice(0, LONGEST_WHY) });
  }

  /** Takes back the message last noted: it was certainly not sent. */
  takenBack(): void {
    this.last().pop();
  }

  entries(): JournalEntry[] {
    return this.parts.flat();
  }

  /** Every entry as properties. */
  properties(): Record<string, string> {
    return Object.fromEntries(this.parts.map((part, index) => [nameOf(index), packed(part)]));
  }

  private last(): JournalEntry[] {
    return this.parts[this.parts.length - 1] as JournalEntry[];
  }

  /** Moves what does not fit into one property to the next. */
  private split(): void {
    while (packed(this.last()).length > MOST_CHARACTERS && this.last().length > 1) {
      const part = this.last();
      let kept = part.length - 1;
      while (kept > 1 && packed(part.slice(0, kept)).length > MOST_CHARACTERS) kept -= 1;
      this.parts.push(part.splice(kept));
    }
  }
}

function nameOf(index: number): string {
  return `${NAME}${index + 1}`;
}

function packed(entries: readonly JournalEntry[]): string {
  return JSON.stringify(entries.map(({ key, outcome, at, why }): Packed => [key, outcome, at.date, at.time, why]));
}
