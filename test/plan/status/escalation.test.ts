import { escalationOf, redHistories, redSince } from '../../../src/plan/status/escalation.ts';
import type { EscalationContext, RedHistory } from '../../../src/plan/status/escalation.ts';
import { day } from '../../../src/days/plain-date.ts';
import { workingCalendar } from '../../../src/days/working-calendar.ts';
import { aCalendarRow, anAction, anActionStatus, aSnapshot, aSnapshotAction } from '../../support/builders.ts';

const red = anActionStatus({ status: 'red' });
const overdue = anAction({ deadline: '2026-03-31' });

function context(today: string, changes: Partial<EscalationContext> = {}): EscalationContext {
  return {
    today: day(today),
    calendar: workingCalendar(),
    history: new Map<string, RedHistory>(),
    settings: { escalateToWorkstreamLeadAfterWeeks: 2, escalateToDirectorAfterWeeks: 4 },
    ...changes,
  };
}

function step(today: string, action = overdue, changes: Partial<EscalationContext> = {}): string | undefined {
  return escalationOf(action, red, context(today, changes))?.step;
}

describe('the ladder', () => {
  // Red since Wednesday 1 April 2026; 3 April (Good Friday) and 6 April (Easter Monday) do not climb, nor does 4 May.
  it.each([
    ['2026-04-01', 'lead', 'the first red day'],
    ['2026-04-16', 'lead', 'the ninth working day after: two weeks are ten'],
    ['2026-04-17', 'workstream lead', 'the tenth, although sixteen days have passed'],
    ['2026-04-30', 'workstream lead', 'the nineteenth'],
    ['2026-05-01', 'director', 'the twentieth'],
    ['2026-06-30', 'director', 'there is no further rung'],
  ])('on %s is with the %s: %s', (today, expected) => {
    expect(step(today)).toBe(expected);
  });

  it('does not climb over Christmas', () => {
    const late = anAction({ deadline: '2026-12-17' });
    // Red since Friday 18 December; working days after: 21–24, 29–31 December, 4, 5 and 6 January.
    expect(step('2027-01-05', late)).toBe('lead');
    expect(step('2027-01-06', late)).toBe('workstream lead');
  });

  it("does not climb on the council's own closures", () => {
    const calendar = workingCalendar([aCalendarRow({ date: '2026-04-08' })]);
    expect(step('2026-04-17', overdue, { calendar })).toBe('lead');
    expect(step('2026-04-20', overdue, { calendar })).toBe('workstream lead');
  });

  it('goes back to the lead on an update, and begins again from there', () => {
    const updated = anAction({ deadline: '2026-03-31', lastUpdated: '2026-05-05' });
    expect(step('2026-05-05', updated)).toBe('lead');
    expect(step('2026-05-18', updated)).toBe('lead');
    expect(step('2026-05-19', updated)).toBe('workstream lead');
  });

  it('takes no notice of an update from before it turned red, nor of one dated ahead', () => {
    expect(step('2026-05-01', anAction({ deadline: '2026-03-31', lastUpdated: '2026-03-30' }))).toBe('director');
    expect(step('2026-05-01', anAction({ deadline: '2026-03-31', lastUpdated: '2026-05-02' }))).toBe('director');
  });

  it('stays with the lead where a reason is recorded', () => {
    const held = escalationOf(anAction({ deadline: '2026-03-31', escalationReason: 'Court date awaited' }), red, context('2026-06-30'));
    expect(held).toMatchObject({ step: 'lead', isHeld: true, next: undefined });
    expect(held?.words).toBe('Red since 1 April 2026. Not escalated: a reason is recorded.');
  });

  it('has nothing to say of an action that is not red', () => {
    expect(escalationOf(overdue, anActionStatus({ status: 'amber' }), context('2026-06-30'))).toBeUndefined();
  });

  it('shows every step in words', () => {
    expect(escalationOf(overdue, red, context('2026-04-10'))?.words).toBe(
      'Red since 1 April 2026, 5 working days without an update. It goes to the workstream lead on 17 April 2026 ' +
        'unless it is updated or a reason is recorded.',
    );
    expect(escalationOf(overdue, red, context('2026-04-20'))?.words).toBe(
      'Red since 1 April 2026, 11 working days without an update. With the workstream lead since 17 April 2026. It ' +
        'goes to the director on 1 May 2026 unless it is updated or a reason is recorded.',
    );
    expect(escalationOf(overdue, red, context('2026-05-08'))?.words).toBe(
      'Red since 1 April 2026, 24 working days without an update. With the director since 1 May 2026.',
    );
  });

  it('follows the settings, also where the director comes first', () => {
    const settings = { escalateToWorkstreamLeadAfterWeeks: 3, escalateToDirectorAfterWeeks: 1 };
    expect(step('2026-04-09', overdue, { settings })).toBe('lead');
    expect(step('2026-04-10', overdue, { settings })).toBe('director');
    expect(escalationOf(overdue, red, context('2026-04-02', { settings }))?.words).toContain('It goes to the director on 10 April 2026');
  });
});

describe('redSince', () => {
  const history = (redFrom?: string, lastNotRed?: string): RedHistory => ({
    redSince: redFrom === undefined ? undefined : day(redFrom),
    lastNotRed: lastNotRed === undefined ? undefined : day(lastNotRed),
  });

  it.each([
    ['the day after the deadline', undefined, '2026-04-01'],
    ['since a snapshot from before the deadline', history('2026-03-16'), '2026-03-16'],
    ['not before a snapshot that shows it amber', history('2026-04-13', '2026-04-06'), '2026-04-07'],
  ])('is %s', (_, known, expected) => {
    expect(redSince(overdue, day('2026-04-20'), known)).toBe(expected);
  });

  it('is what the snapshots say of an action that is not overdue, or else today', () => {
    const ahead = anAction({ deadline: '2026-12-31' });
    expect(redSince(ahead, day('2026-04-20'), history('2026-04-13'))).toBe('2026-04-13');
    expect(redSince(ahead, day('2026-04-20'), undefined)).toBe('2026-04-20');
  });
});

describe('redHistories', () => {
  const snapshot = (asAt: string, status: 'red' | 'amber') => aSnapshot({ asAt, actions: [aSnapshotAction({ ref: 'A1', status })] });

  it('begins again after every break, whatever order the snapshots come in', () => {
    const histories = redHistories(
      [snapshot('2026-03-30', 'red'), snapshot('2026-03-02', 'red'), snapshot('2026-03-16', 'amber'), snapshot('2026-03-23', 'red')],
      day('2026-04-01'),
    );
    expect(histories.get('A1')).toEqual({ redSince: '2026-03-23', lastNotRed: '2026-03-16' });
  });

  it('takes no notice of snapshots dated ahead', () => {
    expect(redHistories([snapshot('2026-05-04', 'red')], day('2026-04-01')).size).toBe(0);
  });
});
