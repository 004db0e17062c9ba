import type { StatusCode } from '../../../src/plan/model.ts';
import { day } from '../../../src/days/plain-date.ts';
import type { Settings } from '../../../src/plan/settings/settings.ts';
import { DEFAULT_SETTINGS } from '../../../src/plan/settings/settings.ts';
import { DEFAULT_STATUS_KEY } from '../../../src/plan/status/status-key.ts';
import { STATUS_RULES } from '../../../src/plan/status/status-rules.ts';
import type { StatusSurroundings } from '../../../src/plan/status/status-facts.ts';
import { statusOf } from '../../../src/plan/status/statuses.ts';
import { workingCalendar } from '../../../src/days/working-calendar.ts';
import { anAction } from '../../support/builders.ts';

type Changes = Parameters<typeof anAction>[0];

const calendar = workingCalendar();
const on = (today: string, settings: Partial<Settings> = {}): StatusSurroundings => ({
  today: day(today),
  settings: { ...DEFAULT_SETTINGS, ...settings },
  calendar,
  statusKey: DEFAULT_STATUS_KEY,
});
const status = (changes: Changes, today: string, settings: Partial<Settings> = {}): StatusCode =>
  statusOf(anAction(changes), on(today, settings)).status;
const why = (changes: Changes, today: string, settings: Partial<Settings> = {}): string =>
  statusOf(anAction(changes), on(today, settings)).why;

describe('rule 1: closed, not pursued', () => {
  it('is Grey when closed with a reason, whatever the dates say', () => {
    const closed = { progress: 'Closed', latestUpdate: 'Superseded by A7', deadline: '2026-01-05' } as const;
    expect(statusOf(anAction(closed), on('2026-06-01'))).toMatchObject({
      status: 'closed',
      rule: 'Closed, not pursued',
      why: 'Closed, not pursued: Superseded by A7.',
      countdown: 'Closed',
      workingDaysLeft: undefined,
    });
  });

  it.each([
    { today: '2026-03-31', expected: 'check', because: 'on the deadline day there is no lateness to show, only a question' },
    { today: '2026-04-01', expected: 'red', because: 'an overdue action cannot hide behind a word without a reason' },
  ] as const)('is $expected on $today when closed without a reason: $because', ({ today, expected }) => {
    const noReason = { progress: 'Closed', latestUpdate: '  ', deadline: '2026-03-31' } as const;
    expect(status(noReason, today)).toBe(expected);
    expect(why(noReason, today)).toContain('Latest update');
  });
});

describe('rules 2 and 3: complete', () => {
  const done = {
    progress: 'Done',
    evidence: 'Audit of June 2026',
    verifiedBy: 'Assistant Director',
    verifiedOn: '2026-06-10',
    deadline: '2026-03-31',
  } as const;

  it('is Blue when evidence is given and somebody else has verified it, also after the deadline', () => {
    expect(statusOf(anAction(done), on('2026-06-10'))).toMatchObject({
      status: 'verified',
      rule: 'Complete and verified',
      why: 'Complete and verified by Assistant Director on 10 June 2026.',
      countdown: 'Done',
      workingDaysLeft: undefined,
    });
  });

  it.each([
    { lacking: { evidence: '' }, reason: 'no evidence is given' },
    { lacking: { evidence: '', verifiedBy: '', verifiedOn: undefined }, reason: 'neither evidence nor a verifier is given' },
    { lacking: { verifiedBy: '' }, reason: 'nobody has verified it yet' },
    { lacking: { verifiedOn: undefined }, reason: 'the day on which Assistant Director verified it is missing' },
    { lacking: { verifiedOn: '2026-06-11' }, reason: 'its verification is dated 11 June 2026, which is still ahead' },
    { lacking: { verifiedBy: ' head of  ASSESSMENT ' }, reason: 'head of  ASSESSMENT is the lead, and somebody else must verify' },
    {
      lacking: { verifiedBy: 'Head.Assessment@exampleshire.example' },
      reason: 'Head.Assessment@exampleshire.example is the lead, and somebody else must verify',
    },
  ] as const)('is Purple because $reason', ({ lacking, reason }) => {
    expect(statusOf(anAction({ ...done, ...lacking }), on('2026-06-10'))).toMatchObject({
      status: 'awaiting-sign-off',
      why: `Complete, awaiting sign-off: ${reason}.`,
    });
  });

  it.each([
    { today: '2026-06-28', days: 27, late: false },
    { today: '2026-06-29', days: 28, late: false },
    { today: '2026-06-30', days: 29, late: true },
  ])('flags a sign-off waiting for $days days: $late', ({ today, late }) => {
    const waiting = statusOf(anAction({ progress: 'Done', lastUpdated: '2026-06-01' }), on(today));
    expect(waiting.isSignOffLate).toBe(late);
    expect(waiting.why.includes('sign-off is late after 28')).toBe(late);
    expect(waiting.isStale).toBe(false);
  });
});

describe('rule 4: not yet due to start', () => {
  it.each([
    { today: '2026-02-28', expected: 'not-yet-due', because: 'the start is the next day, across the end of February' },
    { today: '2026-03-01', expected: 'green', because: 'on the start day it is no longer ahead, and not late either' },
    { today: '2026-03-02', expected: 'amber', because: 'the start has passed and nothing has begun' },
  ] as const)('is $expected on $today: $because', ({ today, expected }) => {
    expect(status({ progress: 'Not started', start: '2026-03-01', deadline: '2026-12-31' }, today)).toBe(expected);
  });

  it('counts the days to the start and questions a deadline before it', () => {
    expect(why({ start: '2028-03-01', deadline: '2028-12-29' }, '2028-02-28')).toBe(
      'Not yet due to start: it starts on 1 March 2028, in 2 days.',
    );
    expect(why({ start: '2026-05-01', deadline: '2026-04-01' }, '2026-04-30')).toBe(
      'Not yet due to start: it starts on 1 May 2026, in 1 day. Its deadline, 1 April 2026, is before its start: check both dates.',
    );
  });
});

describe('rule 5: no readable deadline', () => {
  it('is Check without a deadline, and asks for one', () => {
    expect(statusOf(anAction({ deadline: '' }), on('2026-06-01'))).toMatchObject({
      status: 'check',
      rule: 'No readable deadline',
      countdown: 'No deadline',
      slipDays: undefined,
    });
  });

  it('puts the question that reading the deadline raised', () => {
    const question = 'A deadline of 20 July 2106 is more than ten years away. Which year is meant?';
    const asked = statusOf(
      anAction({ deadline: { kind: 'question', question, words: '20 July 2106' }, confidence: 'Off track' }),
      on('2026-06-01'),
    );
    expect(asked).toMatchObject({
      status: 'check',
      countdown: 'Deadline unclear',
      why: `No readable deadline: ${question} The lead's confidence is Off track.`,
    });
  });

  it('goes on to the later rules when the deadline waits for an event or comes round', () => {
    const event = { kind: 'event', awaiting: 'a further visit from the inspectorate', words: 'following a further visit' } as const;
    const recurring = { kind: 'recurring', words: 'Quarterly' } as const;
    expect(statusOf(anAction({ deadline: event }), on('2026-06-01'))).toMatchObject({
      status: 'green',
      countdown: 'Awaiting a further visit from the inspectorate',
      why: 'On track: awaiting a further visit from the inspectorate.',
      workingDaysLeft: undefined,
    });
    expect(statusOf(anAction({ deadline: recurring }), on('2026-06-01'))).toMatchObject({
      status: 'green',
      countdown: 'Ongoing',
      why: 'On track: ongoing, with no last day.',
    });
    expect(status({ deadline: event, progress: 'Not started', start: '2026-05-31' }, '2026-06-01')).toBe('amber');
    expect(status({ deadline: recurring, confidence: 'Off track' }, '2026-06-01')).toBe('red');
  });
});

describe('rule 6: overdue', () => {
  it.each([
    { deadline: '2026-03-27', today: '2026-03-26', expected: 'green', because: 'the day before' },
    { deadline: '2026-03-27', today: '2026-03-27', expected: 'green', because: 'the deadline day itself is on time' },
    { deadline: '2026-03-27', today: '2026-03-28', expected: 'red', because: 'the day after, a Saturday before the clocks go forward' },
    { deadline: '2026-03-29', today: '2026-03-29', expected: 'green', because: 'due on the Sunday on which the clocks go forward' },
    { deadline: '2026-03-29', today: '2026-03-30', expected: 'red', because: 'the day after the clocks went forward' },
    { deadline: '2026-10-25', today: '2026-10-25', expected: 'green', because: 'due on the Sunday on which the clocks go back' },
    { deadline: '2026-10-25', today: '2026-10-26', expected: 'red', because: 'the day after the clocks went back' },
    { deadline: '2028-02-29', today: '2028-02-28', expected: 'green', because: 'the day before a leap day' },
    { deadline: '2028-02-29', today: '2028-02-29', expected: 'green', because: 'the leap day' },
    { deadline: '2028-02-29', today: '2028-03-01', expected: 'red', because: 'the day after a leap day' },
    { deadline: '2026-12-25', today: '2026-12-24', expected: 'green', because: 'Christmas Eve, due on Christmas Day' },
    { deadline: '2026-12-25', today: '2026-12-25', expected: 'green', because: 'a deadline on Christmas Day is on time that day' },
    {
      deadline: '2026-12-25',
      today: '2026-12-26',
      expected: 'red',
      because: 'Boxing Day, no working day has passed, overdue all the same',
    },
    { deadline: '2026-12-31', today: '2027-01-01', expected: 'red', because: 'across the year end' },
  ] as const)('is $expected on $today when due $deadline: $because', ({ deadline, today, expected }) => {
    expect(status({ deadline }, today)).toBe(expected);
  });

  it('says how many working days, and names the day where there is none between', () => {
    expect(why({ deadline: '2026-12-24' }, '2026-12-30')).toBe('Overdue: 2 working days past its deadline of 24 December 2026.');
    expect(why({ deadline: '2026-12-25' }, '2026-12-26')).toBe(
      'Overdue: its deadline was Friday 25 December 2026, and no working day has passed since.',
    );
    expect(why({ deadline: '2026-03-31', progress: 'Paused' }, '2026-04-01')).toBe(
      'Overdue: 1 working day past its deadline of 31 March 2026. It is paused, but its dates still count.',
    );
  });

  it.each([
    { today: '2026-04-01', expected: 'green', because: 'the deadline day' },
    { today: '2026-04-02', expected: 'amber', because: '1 working day over' },
    { today: '2026-04-06', expected: 'amber', because: 'Easter Monday: still 1 working day over' },
    { today: '2026-04-07', expected: 'amber', because: '2 working days over, the last day of grace' },
    { today: '2026-04-08', expected: 'red', because: '3 working days over' },
  ] as const)('with 2 working days of grace is $expected on $today: $because', ({ today, expected }) => {
    expect(status({ deadline: '2026-04-01' }, today, { overdueAmberWorkingDays: 2 })).toBe(expected);
  });

  it('says when the grace ends', () => {
    expect(why({ deadline: '2026-04-01' }, '2026-04-02', { overdueAmberWorkingDays: 2 })).toContain('It turns Red after 2 working days.');
  });

  it('decides before "Not started in time"', () => {
    expect(status({ progress: 'Not started', start: '2026-01-05', deadline: '2026-03-31' }, '2026-04-01')).toBe('red');
  });
});

describe('rule 7: not started in time', () => {
  it('counts the days since the start', () => {
    expect(why({ progress: 'Not started', start: '2026-03-02', deadline: '2026-12-31' }, '2026-03-14')).toBe(
      'Not started in time: it was to start on 2 March 2026, 12 days ago, and Progress is still "Not started".',
    );
  });

  it('does not hold without a start date, or once work is in progress or paused', () => {
    expect(status({ progress: 'Not started', deadline: '2026-12-31' }, '2026-03-14')).toBe('green');
    expect(status({ progress: 'In progress', start: '2026-03-02', deadline: '2026-12-31' }, '2026-03-14')).toBe('green');
    expect(status({ progress: 'Paused', start: '2026-03-02', deadline: '2026-12-31' }, '2026-03-14')).toBe('green');
  });
});

describe('rule 8: behind expected progress', () => {
  // 1 June to 9 September 2026 is 100 calendar days; on 31 August 91 have passed and 7 working days are left.
  const span = { start: '2026-06-01', deadline: '2026-09-09' } as const;

  it.each([
    // 10 August: 70 of 100 days elapsed. 90 % of 70 is 63; 70 % of 70 is 49.
    { percent: 64, expected: 'green' },
    { percent: 63, expected: 'green' },
    { percent: 62, expected: 'amber' },
    { percent: 49, expected: 'amber' },
    { percent: 48, expected: 'red' },
    { percent: 0, expected: 'red' },
  ] as const)('is $expected at $percent % when 70 % of the time has passed', ({ percent, expected }) => {
    expect(status({ ...span, percent }, '2026-08-10', { amberWithinWorkingDays: 30 })).toBe(expected);
  });

  it.each([
    // Due Wednesday 9 September; Monday 31 August is the summer bank holiday.
    { today: '2026-08-10', left: 21, expected: 'green', because: 'the day before the window opens' },
    { today: '2026-08-11', left: 20, expected: 'red', because: 'the first day of the window' },
    { today: '2026-08-12', left: 19, expected: 'red', because: 'the day after' },
    { today: '2026-09-09', left: 0, expected: 'red', because: 'the deadline day itself' },
  ] as const)('with $left working days left is $expected: $because', ({ today, left, expected }) => {
    const found = statusOf(anAction({ ...span, percent: 10 }), on(today));
    expect([found.workingDaysLeft, found.status]).toEqual([left, expected]);
  });

  it('says what was compared', () => {
    expect(why({ ...span, percent: 40 }, '2026-08-11')).toBe(
      'Behind expected progress: 40% done where 71% of its time has passed (56% of expected, below 70%), 20 working ' +
        'days left, due on 9 September 2026.',
    );
    expect(why({ ...span, percent: 60 }, '2026-08-11')).toContain('(84% of expected, below 90%)');
    expect(why({ ...span, percent: 70 }, '2026-08-11')).toBe(
      'On track: 20 working days left, due on 9 September 2026. 70% is done and 71% of its time has passed.',
    );
  });

  it.each([
    { changes: { ...span, progress: 'In progress' }, note: 'no percentage is given' },
    { changes: { ...span, progress: 'Paused' }, note: 'no percentage is given' },
    { changes: { deadline: '2026-09-09', percent: 10 }, note: 'no start date is given' },
    { changes: { start: '2026-08-11', deadline: '2026-08-11', percent: 10 }, note: 'its start is not before its deadline' },
  ] as const)('does not hold, and says so, where $note', ({ changes, note }) => {
    const found = statusOf(anAction(changes), on('2026-08-11'));
    expect(found.status).toBe('green');
    expect(found.why).toContain(`Progress is not compared with time, because ${note}.`);
  });

  it('expects nothing on the start day', () => {
    expect(status({ start: '2026-08-11', deadline: '2026-08-20', progress: 'Not started' }, '2026-08-11')).toBe('green');
  });

  it('takes its thresholds from Settings', () => {
    expect(status({ ...span, percent: 48 }, '2026-08-10', { amberWithinWorkingDays: 30, redBelowPercentOfExpected: 60 })).toBe('amber');
    expect(status({ ...span, percent: 62 }, '2026-08-10', { amberWithinWorkingDays: 30, amberBelowPercentOfExpected: 80 })).toBe('green');
  });
});

describe("rule 9: the lead's confidence", () => {
  it.each([
    { changes: {}, confidence: 'At risk', expected: 'amber' },
    { changes: {}, confidence: 'Off track', expected: 'red' },
    { changes: { progress: 'Not started', start: '2026-05-01' }, confidence: 'Off track', expected: 'red' },
    { changes: { start: '2026-07-01' }, confidence: 'At risk', expected: 'amber' },
    { changes: { progress: 'Not started', start: '2026-05-01' }, confidence: 'On track', expected: 'amber' },
    { changes: { deadline: '2026-05-29' }, confidence: 'On track', expected: 'red' },
    { changes: { deadline: '2026-05-29' }, confidence: 'At risk', expected: 'red' },
    { changes: { progress: 'Done' }, confidence: 'Off track', expected: 'awaiting-sign-off' },
    { changes: { deadline: '' }, confidence: 'Off track', expected: 'check' },
    { changes: { progress: 'Closed', latestUpdate: 'Withdrawn' }, confidence: 'Off track', expected: 'closed' },
  ] as const)('$confidence gives $expected for $changes', ({ changes, confidence, expected }) => {
    expect(status({ ...changes, confidence }, '2026-06-01')).toBe(expected);
  });

  it('says what it would be without it', () => {
    expect(statusOf(anAction({ confidence: 'Off track' }), on('2026-09-29'))).toMatchObject({
      rule: "Lead's confidence",
      why:
        "Lead's confidence: Off track, worse than Green. Without it: On track: 1 working day left, due on 30 September " +
        '2026. Progress is not compared with time, because no percentage is given.',
    });
  });
});

describe('rule 10: on track', () => {
  it('is Green otherwise, with the days left and the day', () => {
    expect(statusOf(anAction({ deadline: '2026-12-31' }), on('2026-06-01'))).toMatchObject({
      status: 'green',
      rule: 'On track',
      why: 'On track: 150 working days left, due on 31 December 2026.',
    });
  });

  it('says that a paused action still runs by its dates', () => {
    expect(why({ deadline: '2026-12-31', progress: 'Paused' }, '2026-06-01')).toBe(
      'On track: 150 working days left, due on 31 December 2026. It is paused, but its dates still count.',
    );
  });
});

describe('the table of rules', () => {
  it('names each rule once and ends with one that always holds', () => {
    const names = STATUS_RULES.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names[names.length - 1]).toBe('On track');
  });
});
