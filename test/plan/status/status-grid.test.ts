import { day } from '../../../src/days/plain-date.ts';
import type { DeadlineReading } from '../../../src/days/deadlines/deadline-reading.ts';
import { workingCalendar } from '../../../src/days/working-calendar.ts';
import { PROGRESS } from '../../../src/plan/model.ts';
import { DEFAULT_SETTINGS } from '../../../src/plan/settings/settings.ts';
import { DEFAULT_STATUS_KEY } from '../../../src/plan/status/status-key.ts';
import { statusOf } from '../../../src/plan/status/statuses.ts';
import { isVerifiedByLeadAlone, missingForVerification, WhoIsWho } from '../../../src/plan/status/verification.ts';
import { aDeadline, anAction, aPerson } from '../../support/builders.ts';
import { expectGolden } from '../../support/golden.ts';

/** A Monday, so that the weekend before it holds a deadline after which no working day has passed. */
const TODAY = day('2026-06-08');
const context = { today: TODAY, settings: DEFAULT_SETTINGS, calendar: workingCalendar(), statusKey: DEFAULT_STATUS_KEY };

const DEADLINES: Readonly<Record<string, DeadlineReading>> = {
  none: aDeadline(''),
  asked: { kind: 'question', question: 'Which year is meant?', words: '31/11' },
  'an event': { kind: 'event', awaiting: 'a visit', words: 'after a visit' },
  'some event': { kind: 'event', awaiting: '', words: 'after it' },
  recurring: { kind: 'recurring', words: 'Ongoing' },
  'yearly, next': { kind: 'recurring', words: 'yearly', next: day('2026-08-31') },
  'recurring until July': { kind: 'recurring', words: 'until July', until: day('2026-07-31') },
  'long ago': aDeadline('2026-05-01'),
  'on Friday': aDeadline('2026-06-05'),
  'on Sunday': aDeadline('2026-06-07'),
  today: aDeadline('2026-06-08'),
  tomorrow: aDeadline('2026-06-09'),
  'in twenty working days': aDeadline('2026-07-06'),
  'in twenty-one': aDeadline('2026-07-07'),
};
const MORE: Readonly<Record<string, Parameters<typeof anAction>[0]>> = {
  plain: {},
  'begun, half': { start: '2026-05-01', percent: 50 },
  'begun, little': { start: '2026-05-01', percent: 5 },
  'begun today': { start: '2026-06-08', percent: 0 },
  'to begin tomorrow': { start: '2026-06-09' },
  'with a reason, at risk': { latestUpdate: '  Overtaken\n by  events ', confidence: 'At risk', start: '2026-05-01' },
};

function told(changes: Parameters<typeof anAction>[0], settings = DEFAULT_SETTINGS): string {
  const { status, rule, why, countdown, workingDaysLeft } = statusOf(anAction(changes), { ...context, settings });
  return `${status} | ${rule} | ${countdown} | ${workingDaysLeft ?? '-'} | ${why}`;
}

describe('the status of an action', () => {
  it.each(PROGRESS)('whose progress is "%s" is this, by deadline and what else is known', (progress) => {
    const lines = Object.entries(DEADLINES).flatMap(([when, deadline]) =>
      Object.entries(MORE).map(([what, changes]) => `${when}, ${what}: ${told({ progress, deadline, ...changes })}`),
    );
    expectGolden(`test/plan/status/grid-${progress.toLowerCase().replace(' ', '-')}.txt`, lines.join('\n'));
  });

  it('changes with the settings on their days and shares', () => {
    const grace = (overdueAmberWorkingDays: number) => ({ ...DEFAULT_SETTINGS, overdueAmberWorkingDays });
    const late = ['2026-06-07', '2026-06-05', '2026-06-04', '2026-06-03'].flatMap((deadline) =>
      [0, 1, 2].map((days) => `${deadline}, ${days} of grace: ${told({ deadline }, grace(days))}`),
    );
    const span = { start: '2026-03-10', deadline: '2026-06-18' } as const;
    const shares = [62, 63, 64, 80, 81, 82, 90].map((percent) => `${percent}% of 90: ${told({ ...span, percent })}`);
    const within = [7, 8].map(
      (amberWithinWorkingDays) =>
        `within ${amberWithinWorkingDays}: ${told({ ...span, percent: 1 }, { ...DEFAULT_SETTINGS, amberWithinWorkingDays })}`,
    );
    const crossed = [
      told({ start: '2026-09-02', deadline: '2026-09-01' }),
      told({ start: '2026-09-01', deadline: '2026-09-01' }),
      told({ start: '2026-06-18', deadline: '2026-06-18', percent: 5 }),
      told({ start: '2026-06-08', deadline: '2026-06-18', percent: 5 }),
    ];
    expectGolden('test/plan/status/grid-settings.txt', [...late, ...shares, ...within, ...crossed].join('\n'));
  });

  it('is overdue on a Sunday without a working day since, and due on a day without one between', () => {
    const sunday = (deadline: string, overdueAmberWorkingDays: number) => {
      const settings = { ...DEFAULT_SETTINGS, overdueAmberWorkingDays };
      const { status, countdown, why } = statusOf(anAction({ deadline, progress: 'Paused' }), {
        ...context,
        today: day('2026-06-07'),
        settings,
      });
      return `${deadline}, ${overdueAmberWorkingDays} of grace: ${status} | ${countdown} | ${why}`;
    };
    const days = ['2026-06-04', '2026-06-05', '2026-06-06', '2026-06-07', '2026-06-08'];
    expectGolden('test/plan/status/grid-sunday.txt', days.flatMap((each) => [sunday(each, 0), sunday(each, 1)]).join('\n'));
  });

  it('of work that is done waits for its verification, and is late after so many days', () => {
    const done = { progress: 'Done', evidence: 'Report', latestUpdate: 'x'.repeat(201) } as const;
    const cases: Readonly<Record<string, Parameters<typeof anAction>[0]>> = {
      verified: { verifiedBy: ' Auditor ', verifiedOn: '2026-06-08' },
      'verified tomorrow': { verifiedBy: 'Auditor', verifiedOn: '2026-06-09' },
      'verified without a day': { verifiedBy: 'Auditor ' },
      'verified by the lead': { verifiedBy: 'head of  ASSESSMENT', verifiedOn: '2026-06-08' },
      'without evidence': { evidence: ' ', verifiedBy: 'Auditor', verifiedOn: '2026-06-08' },
      'without either': { evidence: ' ' },
      'with evidence alone': {},
      'updated 28 days ago': { lastUpdated: '2026-05-11' },
      'updated 29 days ago': { lastUpdated: '2026-05-10' },
      'on the plan for 29 days': { onPlanSince: '2026-05-10' },
      closed: { progress: 'Closed' },
      'closed with a reason that ends itself': { progress: 'Closed', latestUpdate: ' Overtaken! ' },
    };
    const lines = Object.entries(cases).map(([what, changes]) => {
      const { isSignOffLate } = statusOf(anAction({ ...done, ...changes }), context);
      return `${what}: ${told({ ...done, ...changes })}${isSignOffLate ? ' (late)' : ''}`;
    });
    expectGolden('test/plan/status/grid-done-and-verified.txt', lines.join('\n'));
  });

  it.each<readonly [string, Parameters<typeof anAction>[0], boolean]>([
    ['35 days without an update', { lastUpdated: '2026-05-04' }, false],
    ['36 days', { lastUpdated: '2026-05-03' }, true],
    ['begun 35 days ago and never updated', { start: '2026-05-04' }, false],
    ['begun 36 days ago', { start: '2026-05-03' }, true],
    ['never begun, never updated', {}, false],
    ['done', { progress: 'Done', lastUpdated: '2026-01-01' }, false],
    ['closed with a reason', { progress: 'Closed', latestUpdate: 'x', lastUpdated: '2026-01-01' }, false],
    ['closed without one', { progress: 'Closed', lastUpdated: '2026-01-01' }, true],
    ['not yet due to start', { start: '2026-06-09', lastUpdated: '2026-01-01' }, false],
    ['on the plan for 35 days', { onPlanSince: '2026-05-04', lastUpdated: '2026-01-01' }, false],
  ])('of one %s is stale or not', (_what, changes, isStale) => {
    expect(statusOf(anAction(changes), context).isStale).toBe(isStale);
  });
});

describe('who verified', () => {
  const people = new WhoIsWho([
    aPerson({ post: 'Head of Assessment', name: 'Ann', email: 'ann@x.example' }),
    aPerson({ post: 'Auditor', name: 'Bea', email: 'bea@x.example' }),
    aPerson({ post: 'Head of Assessment', name: 'Cy', email: 'cy@x.example' }),
    aPerson({ post: '', name: '', email: '' }),
  ]);
  it.each<readonly [string, Parameters<typeof anAction>[0], string]>([
    ['nobody', { evidence: 'x' }, 'nobody has verified it yet'],
    ['nobody, without evidence', {}, 'neither evidence nor a verifier is given'],
    ['the lead', { verifiedBy: 'Head of Assessment' }, 'Head of Assessment is the lead, and somebody else must verify'],
    ['the lead by name', { leadEmail: 'ann@x.example', verifiedBy: 'ANN' }, 'ANN is the lead, and somebody else must verify'],
    ['one of the same post, by name', { leadEmail: 'ann@x.example', verifiedBy: 'Cy' }, 'no evidence is given'],
    ['the same where no address tells them apart', { leadEmail: '', verifiedBy: 'Cy' }, 'Cy is the lead, and somebody else must verify'],
    [
      'the lead twice',
      { verifiedBy: 'Head of Assessment <head.assessment@exampleshire.example>' },
      'Head of Assessment <head.assessment@exampleshire.example> is the lead, and somebody else must verify',
    ],
    ['the lead and another', { verifiedBy: 'Head of Assessment / Auditor' }, 'no evidence is given'],
    ['another', { verifiedBy: 'Auditor', evidence: 'x' }, 'the day on which Auditor verified it is missing'],
    [
      'another tomorrow',
      { verifiedBy: 'Auditor', evidence: 'x', verifiedOn: '2026-06-09' },
      'its verification is dated 9 June 2026, which is still ahead',
    ],
    ['another today', { verifiedBy: 'Auditor', evidence: 'x', verifiedOn: '2026-06-08' }, '-'],
    ['only strokes', { verifiedBy: ' / ; ', evidence: 'x', verifiedOn: '2026-06-08' }, '-'],
    [
      'one of two leads',
      { leadPost: 'Head of Assessment; Auditor', verifiedBy: 'Auditor' },
      'Auditor is the lead, and somebody else must verify',
    ],
  ])('%s', (_who, changes, wanted) => {
    expect(missingForVerification(anAction(changes), TODAY, people) ?? '-').toBe(wanted);
  });

  it('is not the lead of an action without one', () => {
    expect(isVerifiedByLeadAlone({ leadPost: '', leadEmail: '', verifiedBy: 'Auditor' }, people)).toBe(false);
    expect(isVerifiedByLeadAlone({ leadPost: '', leadEmail: '', verifiedBy: '' }, people)).toBe(false);
    expect(isVerifiedByLeadAlone({ leadPost: 'Auditor', leadEmail: '', verifiedBy: 'bea@x.example' }, people)).toBe(true);
    expect(isVerifiedByLeadAlone({ leadPost: 'Auditor', leadEmail: '', verifiedBy: 'bea@x.example' })).toBe(false);
  });
});
