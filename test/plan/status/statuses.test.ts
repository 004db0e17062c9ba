import fc from 'fast-check';
import { CAUSES, CONFIDENCE, PROGRESS, STATUS_CODES } from '../../../src/plan/model.ts';
import type { Action } from '../../../src/plan/model.ts';
import { addDays, day } from '../../../src/days/plain-date.ts';
import { DEFAULT_SETTINGS } from '../../../src/plan/settings/settings.ts';
import { statusFacts } from '../../../src/plan/status/status-facts.ts';
import { DEFAULT_STATUS_KEY } from '../../../src/plan/status/status-key.ts';
import { comparedStatus } from '../../../src/plan/status/status-order.ts';
import { STATUS_RULES } from '../../../src/plan/status/status-rules.ts';
import { statusesOf, statusOf } from '../../../src/plan/status/statuses.ts';
import { workingCalendar } from '../../../src/days/working-calendar.ts';
import { aDeadline, anAction, aPerson, aPlan, aSnapshot, aSnapshotAction } from '../../support/builders.ts';

const context = { today: day('2026-06-01'), settings: DEFAULT_SETTINGS, calendar: workingCalendar(), statusKey: DEFAULT_STATUS_KEY };

const anyDay = fc.integer({ min: -1500, max: 1500 }).map((days) => addDays(day('2026-06-01'), days));
const maybeDay = fc.option(anyDay, { nil: undefined });
const anyDeadline = fc.oneof(
  anyDay.map((date) => aDeadline(date)),
  anyDay.map((date) => ({ kind: 'latest' as const, date, words: 'Summer', note: 'Summer ends on 31 August' })),
  fc.constantFrom(
    aDeadline(undefined),
    { kind: 'event' as const, awaiting: '', words: 'after the visit' },
    { kind: 'recurring' as const, words: 'Ongoing' },
    { kind: 'question' as const, question: 'Which year?', words: '31/11' },
  ),
);
const words = fc.constantFrom('', ' ', 'Head of Assessment', 'Assistant Director', 'Audited.');
const override = fc.option(fc.record({ status: fc.constantFrom(...STATUS_CODES), reason: words, by: words, until: maybeDay }), {
  nil: undefined,
});
const anyAction: fc.Arbitrary<Action> = fc
  .record({
    deadline: anyDeadline,
    progress: fc.constantFrom(...PROGRESS),
    percent: fc.option(fc.integer({ min: 0, max: 100 }), { nil: undefined }),
    latestUpdate: words,
    evidence: words,
    start: maybeDay,
    confidence: fc.option(fc.constantFrom(...CONFIDENCE), { nil: undefined }),
    cause: fc.option(fc.constantFrom(...CAUSES), { nil: undefined }),
    verifiedBy: words,
    verifiedOn: maybeDay,
    override,
    originalDeadline: maybeDay,
    lastUpdated: maybeDay,
  })
  .map((changes) => anAction(changes));

describe('statusOf', () => {
  it('leaves no action without a status, a rule, a reason and a countdown', () => {
    fc.assert(
      fc.property(anyAction, anyDay, (action, today) => {
        const status = statusOf(action, { ...context, today });
        expect(STATUS_CODES).toContain(status.status);
        for (const text of [status.rule, status.why, status.countdown]) expect(text).toMatch(/\S/);
        expect(status.why).toMatch(/^[A-Z].*[.?!…]$/);
        expect(status.why).not.toMatch(/undefined|NaN|\.\.| {2}/);
      }),
      { numRuns: 2000 },
    );
  });

  it('is decided by the first rule that holds, unless the lead or an override says otherwise', () => {
    fc.assert(
      fc.property(anyAction, anyDay, (action, today) => {
        const plain = { ...action, confidence: undefined, override: undefined };
        const facts = statusFacts(plain, { ...context, today });
        const holding = STATUS_RULES.filter((rule) => rule.check(facts) !== undefined);
        const status = statusOf(plain, { ...context, today });
        expect(status.rule).toBe(holding[0]?.name);
        expect(status.status).toBe(holding[0]?.check(facts));
        expect(holding[0]?.gives).toContain(status.status);
      }),
      { numRuns: 2000 },
    );
  });

  it("never gets better by the lead's confidence", () => {
    fc.assert(
      fc.property(anyAction, anyDay, (action, today) => {
        const without = statusOf({ ...action, confidence: undefined, override: undefined }, { ...context, today }).status;
        const withIt = statusOf({ ...action, override: undefined }, { ...context, today }).status;
        expect(comparedStatus(without, withIt)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('is Blue for no action that only its lead has verified', () => {
    fc.assert(
      fc.property(anyAction, anyDay, (action, today) => {
        expect(statusOf({ ...action, verifiedBy: 'Head of assessment' }, { ...context, today }).status).not.toBe('verified');
      }),
    );
  });

  it('gives slip, days since the update and staleness', () => {
    const action = anAction({ deadline: '2026-09-30', originalDeadline: '2026-07-31', lastUpdated: '2026-04-26' });
    expect(statusOf(action, context)).toMatchObject({ slipDays: 61, daysSinceUpdate: 36, isStale: true });
  });

  it.each([
    { changes: { lastUpdated: '2026-04-27' }, stale: false, because: '35 days is not yet longer than 35' },
    { changes: { lastUpdated: '2026-04-26' }, stale: true, because: '36 days is' },
    { changes: { lastUpdated: '2026-06-02' }, stale: false, because: 'an update of tomorrow is none too old' },
    { changes: {}, stale: false, because: 'never updated, and no start tells how long' },
    { changes: { start: '2026-04-26' }, stale: true, because: 'never updated since its start 36 days ago' },
    { changes: { start: '2026-06-02', lastUpdated: '2025-01-01' }, stale: false, because: 'it is not yet due to start' },
    { changes: { progress: 'Done', lastUpdated: '2025-01-01' }, stale: false, because: 'it is finished' },
    { changes: { progress: 'Closed', latestUpdate: 'Withdrawn', lastUpdated: '2025-01-01' }, stale: false, because: 'it is closed' },
  ] as const)('is stale: $stale, because $because', ({ changes, stale }) => {
    expect(statusOf(anAction(changes), context).isStale).toBe(stale);
  });

  it('compares with the previous snapshot by ref', () => {
    const previous = aSnapshot({
      actions: [aSnapshotAction({ ref: 'A1', status: 'amber' }), aSnapshotAction({ ref: 'A2', status: 'green' })],
    });
    const plan = aPlan({ actions: ['A1', 'A2', 'A3'].map((ref) => anAction({ ref })) });
    const { today, calendar } = context;
    expect(statusesOf(plan, { today, calendar, previous }).map(({ direction }) => direction)).toEqual(['Better', 'Same', 'New']);
    expect(statusOf(anAction(), context).direction).toBe('New');
  });
});

describe('statusesOf', () => {
  it("gives each action what statusOf gives it, in the plan's order", () => {
    const previous = aSnapshot({ actions: [aSnapshotAction({ ref: 'A1', status: 'red' })] });
    const plan = aPlan({ actions: [anAction({ ref: 'A2', deadline: '2026-05-01' }), anAction({ ref: 'A1' })] });
    expect(statusesOf(plan, { today: context.today, calendar: context.calendar, previous })).toEqual(
      plan.actions.map((action) => statusOf(action, context, action.ref === 'A1' ? 'red' : undefined)),
    );
  });

  it("uses the plan's own settings, key and people", () => {
    const plan = aPlan({
      settings: { overdueAmberWorkingDays: 5 },
      people: [aPerson({ post: 'Head of Assessment', name: 'Sam Example', email: 'head.assessment@exampleshire.example' })],
      actions: [
        anAction({ deadline: '2026-05-29' }),
        anAction({ progress: 'Done', evidence: 'Audit', verifiedBy: 'sam example', verifiedOn: '2026-05-01' }),
      ],
    });
    expect(statusesOf(plan, { today: context.today, calendar: context.calendar }).map(({ status }) => status)).toEqual([
      'amber',
      'awaiting-sign-off',
    ]);
  });

  it('gives each of 10,000 actions its status', () => {
    const actions = Array.from({ length: 10_000 }, (_, n) =>
      anAction({
        ref: `A${n}`,
        row: n + 2,
        start: addDays(day('2026-01-01'), n % 200),
        deadline: addDays(day('2026-03-01'), n % 700),
        percent: n % 101,
        lastUpdated: '2026-05-01',
      }),
    );
    const plan = aPlan({ actions });
    const previous = aSnapshot({ actions: actions.map(({ ref }) => aSnapshotAction({ ref })) });
    const statuses = statusesOf(plan, { today: context.today, calendar: workingCalendar(), previous });
    expect(statuses.map(({ ref }) => ref)).toEqual(actions.map(({ ref }) => ref));
  });
});
