import fc from 'fast-check';
import { decide, isWeekFinished, ledgerKey, LEDGER_STATES, rowFromKey } from '../../../src/mail/ledger/ledger.ts';
import type { LedgerRow, LedgerState, Planned } from '../../../src/mail/ledger/ledger.ts';

const planned = (name: string, changes: Partial<Planned> = {}): Planned => ({
  key: ledgerKey(name, '2026-W48', 'summary'),
  week: '2026-W48',
  kind: 'summary',
  post: name,
  address: name,
  lines: 1,
  urgency: [1],
  ...changes,
});
const row = (name: string, state: LedgerState, changes: Partial<LedgerRow> = {}): LedgerRow => ({
  ...rowFromKey(ledgerKey(name, '2026-W48', 'summary')),
  state,
  ...changes,
});
const ledger = (...rows: LedgerRow[]): Map<string, LedgerRow> => new Map(rows.map((each) => [each.key, each]));
const names = (messages: readonly Planned[]): string[] => messages.map(({ post }) => post);

describe('decide', () => {
  it('sends the most urgent first and carries the rest over', () => {
    const messages = [planned('c', { urgency: [2] }), planned('a', { urgency: [1, -3] }), planned('b', { urgency: [1, -9] })];
    const decisions = decide(messages, ledger(), 2);
    expect(names(decisions.send)).toEqual(['b', 'a']);
    expect(names(decisions.carryOver)).toEqual(['c']);
  });

  it.each<readonly [LedgerState, 'done' | 'send', string]>([
    ['sent', 'done', 'nobody is mailed twice'],
    ['sending', 'done', 'it may have gone out'],
    ['may not have been sent', 'done', 'it may have gone out, and a person must look'],
    ['failed', 'done', 'the same address fails again'],
    ['planned', 'send', 'it never went out'],
    ['carried over', 'send', 'its day has come'],
    ['withheld', 'send', 'the obstacle is gone'],
  ])('takes a message in state %s as %s: %s', (state, outcome, _because) => {
    expect(names(decide([planned('a')], ledger(row('a', state)), 5)[outcome])).toEqual(['a']);
  });

  it('withholds whatever has an obstacle, without spending quota on it', () => {
    const decisions = decide([planned('a', { obstacle: 'no address' }), planned('b')], ledger(), 1);
    expect([names(decisions.withhold), names(decisions.send)]).toEqual([['a'], ['b']]);
  });

  it.each([0, -1])('carries everything over with a quota of %s', (quota) => {
    expect(names(decide([planned('a')], ledger(), quota).carryOver)).toEqual(['a']);
  });

  it('takes a message that is planned twice once', () => {
    expect(decide([planned('a'), planned('a')], ledger(), 5).send).toHaveLength(1);
  });

  it('loses nothing and doubles nothing, whatever the ledger and the quota', () => {
    const people = fc.uniqueArray(fc.integer({ min: 0, max: 40 }), { maxLength: 25 });
    fc.assert(
      fc.property(
        people,
        fc.array(fc.tuple(fc.integer({ min: 0, max: 40 }), fc.constantFrom(...LEDGER_STATES))),
        fc.integer({ min: 0, max: 30 }),
        (who, states, quota) => {
          const messages = who.map((n) => planned(`p${n}`, { urgency: [n % 3], ...(n % 7 === 0 ? { obstacle: 'x' } : {}) }));
          const decisions = decide(messages, ledger(...states.map(([n, state]) => row(`p${n}`, state))), quota);
          const all = [...decisions.send, ...decisions.carryOver, ...decisions.withhold, ...decisions.done];
          expect(names(all).sort()).toEqual(names(messages).sort());
          expect(decisions.send.length).toBeLessThanOrEqual(quota);
          if (decisions.carryOver.length > 0) expect(decisions.send.length).toBe(quota);
        },
      ),
    );
  });
});

describe('isWeekFinished', () => {
  const heartbeat = (state: LedgerState): LedgerRow => ({ ...row('admin', state), key: 'h', kind: 'heartbeat' });

  it.each([
    [[row('a', 'sent'), heartbeat('sent')], true, 'everything has its last word'],
    [[row('a', 'withheld'), heartbeat('withheld')], true, 'who cannot be mailed holds nobody up'],
    [[row('a', 'carried over'), heartbeat('sent')], false, 'somebody waits'],
    [[row('a', 'planned'), heartbeat('sent')], false, 'somebody set it back by hand'],
    [[row('a', 'sent')], false, 'the run stopped before its heartbeat'],
    [[row('a', 'sent'), heartbeat('carried over')], false, 'the administrator waits'],
    [[], false, 'nothing has run'],
  ])('of %j is %s: %s', (rows, finished) => {
    expect(isWeekFinished(rows, '2026-W48', 'heartbeat')).toBe(finished);
  });

  it('looks at its own week alone', () => {
    const old = { ...row('a', 'carried over'), week: '2026-W47' };
    expect(isWeekFinished([old, row('b', 'sent'), heartbeat('sent')], '2026-W48', 'heartbeat')).toBe(true);
  });

  it('keeps tests and earnest apart', () => {
    expect(
      isWeekFinished(
        [
          { ...row('a', 'sent'), kind: 'summary (test)' },
          { ...heartbeat('sent'), kind: 'heartbeat (test)' },
        ],
        '2026-W48',
        'heartbeat',
      ),
    ).toBe(false);
  });
});

it('reads its key back', () => {
  expect(rowFromKey(ledgerKey('a|b@x.example', '2026-W53', 'summary (test)'))).toMatchObject({
    address: 'a/b@x.example',
    week: '2026-W53',
    kind: 'summary (test)',
  });
});
