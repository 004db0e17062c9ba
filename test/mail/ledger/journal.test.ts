import { interrupted, Journal, notTakenOver, readJournal, settled } from '../../../src/mail/ledger/journal.ts';
import { rowFromKey } from '../../../src/mail/ledger/ledger.ts';
import type { LedgerState } from '../../../src/mail/ledger/ledger.ts';
import { day } from '../../../src/days/plain-date.ts';

const at = { date: day('2026-11-23'), time: '07:04' };
const key = (n: number): string => `person.number.${n}@exampleshire.example | 2026-W48 | summary`;

/** The properties after a run that sent `count` messages and was killed once `marked` of them had been noted. */
function killedAfter(count: number, marked: number): Record<string, string> {
  const properties: Record<string, string> = {};
  const journal = new Journal();
  for (let n = 1; n <= count && n <= marked; n += 1) {
    Object.assign(properties, journal.sending(key(n), at));
    journal.finished('sent');
  }
  return properties;
}

describe('the journal', () => {
  it('knows after a crash what was sent and the one that may have been', () => {
    const entries = interrupted(readJournal(killedAfter(5, 3)));
    expect(entries.map(({ key: name, outcome }) => [name, outcome])).toEqual([
      [key(1), 'sent'],
      [key(2), 'sent'],
      [key(3), 'may not have been sent'],
    ]);
  });

  it('never holds more than one message as being sent, however many there are', () => {
    for (const marked of [1, 59, 60, 61, 62, 150, 400]) {
      const entries = readJournal(killedAfter(400, marked));
      expect(entries).toHaveLength(marked);
      expect(entries.filter(({ outcome }) => outcome === 'sending').map(({ key: name }) => name)).toEqual([key(marked)]);
    }
  });

  it('keeps every property below what Google allows', () => {
    for (const value of Object.values(killedAfter(1_500, 1_500))) expect(value.length).toBeLessThan(9_000);
  });

  it('keeps what an interrupted run left until the ledger has it', () => {
    const properties = killedAfter(400, 200);
    const second = new Journal(interrupted(readJournal(properties)));
    Object.assign(properties, second.sending(key(201), at));
    const entries = interrupted(readJournal(properties));
    expect(new Set(entries.map(({ key: name }) => name)).size).toBe(201);
    expect(entries.filter(({ outcome }) => outcome === 'may not have been sent').map(({ key: name }) => name)).toEqual([
      key(200),
      key(201),
    ]);
  });

  it('is over once the ledger has every entry with its moment', () => {
    const entries = readJournal(killedAfter(3, 3));
    const { rows } = settled([], entries);
    expect(notTakenOver(rows, entries)).toEqual([]);
    expect(notTakenOver(rows.slice(1), entries).map(({ key: name }) => name)).toEqual([key(1)]);
    const later = { date: day('2026-11-24'), time: '07:04' };
    expect(
      notTakenOver(
        rows,
        entries.map((entry) => ({ ...entry, at: later })),
      ),
    ).toHaveLength(3);
  });

  it('leaves a failed message alone that somebody set back to planned by hand', () => {
    const entries = [{ key: key(1), outcome: 'failed' as const, at, why: 'Invalid email' }];
    const byHand = settled([], entries).rows.map((row) => ({ ...row, state: 'planned' as const }));
    expect(settled(byHand, entries).rows[0]?.state).toBe('planned');
  });

  it('takes no notice of other properties, and refuses to guess at a damaged one', () => {
    expect(readJournal({ refreshWanted: 'yes' })).toEqual([]);
    expect(() => readJournal({ 'mailJournal.1': '[["half' })).toThrow('cannot be read, so nothing is sent');
    expect(() => readJournal({ 'mailJournal.1': '{"a":1}' })).toThrow('cannot be read, so nothing is sent');
  });

  it('takes back what was certainly not sent', () => {
    const journal = new Journal();
    journal.sending(key(1), at);
    journal.finished('sent');
    journal.sending(key(2), at);
    journal.takenBack();
    expect(journal.entries().map(({ key: name }) => name)).toEqual([key(1)]);
  });
});

describe('settled', () => {
  const entry = { key: key(1), outcome: 'sent' as const, at, why: '' };

  it.each([
    ['planned', 'sent'],
    ['carried over', 'sent'],
    ['sending', 'sent'],
    ['withheld', 'sent'],
    ['sent', 'sent'],
    ['failed', 'failed'],
    ['may not have been sent', 'may not have been sent'],
  ] as [LedgerState, LedgerState][])('makes a row in state %s %s', (state, expected) => {
    expect(settled([{ ...rowFromKey(key(1)), row: 2, state }], [entry]).rows[0]?.state).toBe(expected);
  });

  it('adds the rows that the ledger does not have', () => {
    const { rows, changed } = settled([], [entry]);
    expect(rows).toHaveLength(1);
    expect(changed[0]).toMatchObject({
      address: 'person.number.1@exampleshire.example',
      week: '2026-W48',
      kind: 'summary',
      sendingAt: at,
      finishedAt: at,
    });
  });

  it('changes nothing a second time', () => {
    const once = settled([], [entry]).rows;
    expect(settled(once, [entry]).changed).toEqual([]);
  });
});
