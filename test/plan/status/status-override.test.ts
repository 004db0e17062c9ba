import type { StatusOverride } from '../../../src/plan/model.ts';
import { day } from '../../../src/days/plain-date.ts';
import { DEFAULT_SETTINGS } from '../../../src/plan/settings/settings.ts';
import { DEFAULT_STATUS_KEY } from '../../../src/plan/status/status-key.ts';
import { statusOf } from '../../../src/plan/status/statuses.ts';
import { workingCalendar } from '../../../src/days/working-calendar.ts';
import { anAction } from '../../support/builders.ts';

const on = (today: string) => ({
  today: day(today),
  settings: DEFAULT_SETTINGS,
  calendar: workingCalendar(),
  statusKey: DEFAULT_STATUS_KEY,
});
const complete: StatusOverride = { status: 'green', reason: 'Extension agreed by the Board', by: 'Director', until: day('2026-06-30') };
const overdue = { deadline: '2026-05-29' } as const;

describe('an override', () => {
  it.each([
    { today: '2026-06-29', expected: 'green', because: 'the day before its last day' },
    { today: '2026-06-30', expected: 'green', because: 'its last day still counts' },
    { today: '2026-07-01', expected: 'red', because: 'it has ended' },
  ])('to a better status gives $expected on $today: $because', ({ today, expected }) => {
    expect(statusOf(anAction({ ...overdue, override: complete }), on(today)).status).toBe(expected);
  });

  it('says who, until when, why, and what it would be without it', () => {
    expect(statusOf(anAction({ ...overdue, override: complete }), on('2026-06-01'))).toMatchObject({
      rule: 'Override',
      why:
        'Override to Green by Director until 30 June 2026: Extension agreed by the Board. Without it: Overdue: 1 ' +
        'working day past its deadline of 29 May 2026.',
    });
  });

  it('that has ended is ignored, and the reason says so', () => {
    expect(statusOf(anAction({ ...overdue, override: complete }), on('2026-07-01'))).toMatchObject({
      rule: 'Overdue',
      why: expect.stringMatching(/^Overdue: .* The override to Green is ignored: it ended on 30 June 2026\.$/) as string,
    });
  });

  it.each([
    { lacking: { reason: ' ' }, needs: 'a reason' },
    { lacking: { by: '' }, needs: 'a name' },
    { lacking: { until: undefined }, needs: 'a last day' },
    { lacking: { reason: '', by: '', until: undefined }, needs: 'a reason, a name and a last day' },
  ])('to a better status is ignored without $needs', ({ lacking, needs }) => {
    const found = statusOf(anAction({ ...overdue, override: { ...complete, ...lacking } }), on('2026-06-01'));
    expect(found.status).toBe('red');
    expect(found.why).toContain(`The override to Green is ignored: a status better than Red also needs ${needs}.`);
  });

  it('to a worse status counts at once, without reason, name or last day', () => {
    const bare = { status: 'red', reason: '', by: '', until: undefined } as const;
    expect(statusOf(anAction({ override: bare }), on('2026-06-01'))).toMatchObject({
      status: 'red',
      why: expect.stringMatching(/^Override to Red\. Without it: On track/) as string,
    });
    expect(statusOf(anAction({ override: bare, progress: 'Done' }), on('2026-06-01')).status).toBe('red');
    expect(statusOf(anAction({ override: bare, deadline: '' }), on('2026-06-01')).status).toBe('red');
  });

  it('to a worse status ends too, where it has a last day', () => {
    expect(statusOf(anAction({ override: { status: 'red', reason: '', by: '', until: day('2026-05-31') } }), on('2026-06-01')).status).toBe(
      'green',
    );
  });

  it.each(['verified', 'awaiting-sign-off', 'closed', 'not-yet-due', 'check'] as const)(
    'cannot set %s, which follows from what was done',
    (status) => {
      const found = statusOf(anAction({ ...overdue, override: { ...complete, status } }), on('2026-06-01'));
      expect(found.status).toBe('red');
      expect(found.why).toContain('is ignored: an override can be Green, Amber or Red only.');
    },
  );

  it('does not reopen a closed action', () => {
    const closed = anAction({ progress: 'Closed', latestUpdate: 'Withdrawn', override: { ...complete, status: 'red' } });
    expect(statusOf(closed, on('2026-06-01'))).toMatchObject({
      status: 'closed',
      why: 'Closed, not pursued: Withdrawn. The override to Red is ignored: the action is closed.',
    });
  });

  it('that says what the rules say is not mentioned', () => {
    expect(statusOf(anAction({ override: complete }), on('2026-06-01'))).toMatchObject({
      rule: 'On track',
      why: expect.not.stringContaining('verride') as string,
    });
  });

  it("comes after the lead's confidence", () => {
    const doubted = anAction({ confidence: 'Off track', override: { ...complete, status: 'amber' } });
    expect(statusOf(doubted, on('2026-06-01'))).toMatchObject({
      status: 'amber',
      why: expect.stringContaining("Without it: Lead's confidence: Off track") as string,
    });
  });
});
