import { day } from '../../../src/days/plain-date.ts';
import type { PlainDate } from '../../../src/days/plain-date.ts';
import { workingCalendar } from '../../../src/days/working-calendar.ts';
import type { Escalation, RedHistory, RungNames } from '../../../src/plan/status/escalation.ts';
import { escalationOf, escalationWords, redHistory, redSince } from '../../../src/plan/status/escalation.ts';
import { anAction, anActionStatus } from '../../support/builders.ts';

const TODAY = day('2026-04-20');
const history = (red: string, notRed: string): RedHistory => ({
  redSince: red === '' ? undefined : day(red),
  lastNotRed: notRed === '' ? undefined : day(notRed),
});

describe('the day on which an action turned red', () => {
  it.each([
    ['due long ago, never seen', '2026-03-31', '', '', '2026-04-01'],
    ['due yesterday', '2026-04-19', '', '', '2026-04-20'],
    ['due today', '2026-04-20', '', '', '2026-04-20'],
    ['due tomorrow', '2026-04-21', '', '', '2026-04-20'],
    ['without a deadline', '', '', '', '2026-04-20'],
    ['without a deadline, seen red', '', '2026-04-13', '', '2026-04-13'],
    ['due today, seen red', '2026-04-20', '2026-04-13', '', '2026-04-13'],
    ['due tomorrow, seen red', '2026-04-21', '2026-04-13', '2026-04-06', '2026-04-13'],
    ['due long ago, seen otherwise before', '2026-03-31', '', '2026-03-30', '2026-04-01'],
    ['due long ago, seen otherwise on its last day', '2026-03-31', '', '2026-03-31', '2026-04-01'],
    ['due long ago, seen otherwise the day after', '2026-03-31', '', '2026-04-01', '2026-04-02'],
    ['due long ago, seen otherwise today', '2026-03-31', '', '2026-04-20', '2026-04-20'],
    ['seen red before its deadline', '2026-03-31', '2026-03-16', '2026-03-09', '2026-03-16'],
    ['seen red on the first late day', '2026-03-31', '2026-04-01', '', '2026-04-01'],
    ['seen red only later', '2026-03-31', '2026-04-13', '', '2026-04-01'],
    ['seen red later, otherwise between', '2026-03-31', '2026-04-13', '2026-04-06', '2026-04-07'],
  ])('of one %s', (_what, due, red, notRed, wanted) => {
    const known = red === '' && notRed === '' ? undefined : history(red, notRed);
    expect(redSince(anAction({ deadline: due }), TODAY, known)).toBe(wanted);
  });

  it('is what the statuses seen, oldest first, say', () => {
    const seen = (...statuses: readonly (readonly ['red' | 'green', string])[]) =>
      redHistory(statuses.map(([status, on]) => ({ status, asAt: day(on) })));
    expect(seen()).toBeUndefined();
    expect(seen(['red', '2026-03-02'])).toEqual(history('2026-03-02', ''));
    expect(seen(['red', '2026-03-02'], ['red', '2026-03-09'])).toEqual(history('2026-03-02', ''));
    expect(seen(['red', '2026-03-02'], ['green', '2026-03-09'])).toEqual(history('', '2026-03-09'));
    expect(seen(['green', '2026-03-02'], ['red', '2026-03-09'])).toEqual(history('2026-03-09', '2026-03-02'));
  });
});

describe('where a red action stands', () => {
  const context = (today: string) => ({
    today: day(today),
    calendar: workingCalendar(),
    history: new Map<string, RedHistory>(),
    settings: { escalateToWorkstreamLeadAfterWeeks: 1, escalateToDirectorAfterWeeks: 2 },
  });
  /** Monday 1 June 2026 is the first late day. */
  const late = { deadline: '2026-05-31' } as const;
  const stands = (today: string, changes: Parameters<typeof anAction>[0] = {}) => {
    const {
      words: _words,
      ref: _ref,
      ...rest
    } = escalationOf(anAction({ ...late, ...changes }), anActionStatus({ status: 'red' }), context(today)) as Escalation;
    return Object.values(rest).map(String).join(' ');
  };

  it.each<readonly [string, Parameters<typeof anAction>[0], string, string]>([
    // redSince silentSince days, from its first day, held, step since next climbsTo
    ['on its first red day', {}, '2026-06-01', '2026-06-01 2026-06-01 0 false false lead 2026-06-01 2026-06-08 workstream lead'],
    ['a week later', {}, '2026-06-08', '2026-06-01 2026-06-01 5 false false workstream lead 2026-06-08 2026-06-15 director'],
    ['a fortnight later', {}, '2026-06-15', '2026-06-01 2026-06-01 10 false false director 2026-06-15 undefined undefined'],
    [
      'with a reason, held with the lead',
      { escalationReason: 'Court' },
      '2026-06-15',
      '2026-06-01 2026-06-01 10 false true lead 2026-06-01 undefined undefined',
    ],
    [
      'updated on the day it turned red',
      { lastUpdated: '2026-06-01' },
      '2026-06-08',
      '2026-06-01 2026-06-01 5 false false workstream lead 2026-06-08 2026-06-15 director',
    ],
    [
      'updated the day after',
      { lastUpdated: '2026-06-02' },
      '2026-06-08',
      '2026-06-01 2026-06-02 4 false false lead 2026-06-01 2026-06-09 workstream lead',
    ],
    [
      'updated today',
      { lastUpdated: '2026-06-08' },
      '2026-06-08',
      '2026-06-01 2026-06-08 0 false false lead 2026-06-01 2026-06-15 workstream lead',
    ],
    [
      'with an update dated tomorrow',
      { lastUpdated: '2026-06-09' },
      '2026-06-08',
      '2026-06-01 2026-06-01 5 false false workstream lead 2026-06-08 2026-06-15 director',
    ],
    [
      'kept as red since an earlier day',
      { redSince: '2026-05-25' },
      '2026-06-01',
      '2026-05-25 2026-05-25 5 false false workstream lead 2026-06-01 2026-06-08 director',
    ],
    [
      'kept as red since today',
      { redSince: '2026-06-08' },
      '2026-06-08',
      '2026-06-08 2026-06-08 0 false false lead 2026-06-08 2026-06-15 workstream lead',
    ],
    [
      'kept as red since tomorrow',
      { redSince: '2026-06-09' },
      '2026-06-08',
      '2026-06-01 2026-06-01 5 false false workstream lead 2026-06-08 2026-06-15 director',
    ],
    [
      'overdue when it came onto the plan',
      { redSince: '2026-06-03', onPlanSince: '2026-06-03' },
      '2026-06-03',
      '2026-06-03 2026-06-03 0 true false lead 2026-06-03 2026-06-10 workstream lead',
    ],
    [
      'that came onto the plan on its first late day',
      { redSince: '2026-06-01', onPlanSince: '2026-06-01' },
      '2026-06-01',
      '2026-06-01 2026-06-01 0 false false lead 2026-06-01 2026-06-08 workstream lead',
    ],
    [
      'without a deadline since it came onto the plan',
      { deadline: '', redSince: '2026-06-01', onPlanSince: '2026-06-01' },
      '2026-06-01',
      '2026-06-01 2026-06-01 0 false false lead 2026-06-01 2026-06-08 workstream lead',
    ],
  ])('is this for one %s', (_what, changes, today, wanted) => {
    expect(stands(today, changes)).toBe(wanted);
  });

  it('counts once for all that fell silent on one day', () => {
    const climbs = new Map<PlainDate, { toLead: PlainDate; toDirector: PlainDate; silent: number }>();
    const red = anActionStatus({ status: 'red' });
    escalationOf(anAction(late), red, { ...context('2026-06-08'), climbs });
    expect([...climbs]).toEqual([['2026-06-01', { toLead: '2026-06-08', toDirector: '2026-06-15', silent: 5 }]]);
    climbs.set(day('2026-06-01'), { toLead: day('2026-07-01'), toDirector: day('2026-07-02'), silent: 3 });
    const known = escalationOf(anAction(late), red, { ...context('2026-06-08'), climbs });
    expect(known).toMatchObject({ step: 'lead', next: '2026-07-01', silentWorkingDays: 3 });
  });

  const standing = (today: string, changes: Parameters<typeof anAction>[0] = {}) =>
    escalationOf(anAction({ ...late, ...changes }), anActionStatus({ status: 'red' }), context(today)) as Escalation;
  const you: RungNames = { 'workstream lead': 'you', director: 'your manager' };

  it.each<readonly [string, Escalation, RungNames | undefined, string]>([
    [
      'on its first day',
      standing('2026-06-01'),
      you,
      'Red since 1 June 2026. It goes to you on 8 June 2026 unless it is updated or a reason is recorded.',
    ],
    [
      'a day later',
      standing('2026-06-02'),
      undefined,
      'Red since 1 June 2026, 1 working day without an update. It goes to the workstream lead on 8 June 2026 unless ' +
        'it is updated or a reason is recorded.',
    ],
    [
      'with the workstream lead',
      standing('2026-06-08'),
      you,
      'Red since 1 June 2026, 5 working days without an update. With you since 8 June 2026. It goes to your manager ' +
        'on 15 June 2026 unless it is updated or a reason is recorded.',
    ],
    [
      'where one person stands on both rungs',
      standing('2026-06-08'),
      { 'workstream lead': 'you', director: 'you' },
      'Red since 1 June 2026, 5 working days without an update. With you since 8 June 2026.',
    ],
    [
      'where nobody stands on this rung',
      standing('2026-06-08'),
      { 'workstream lead': undefined, director: 'your manager' },
      'Red since 1 June 2026, 5 working days without an update. It goes to your manager on 15 June 2026 unless it ' +
        'is updated or a reason is recorded.',
    ],
    [
      'where nobody stands on the next rung',
      standing('2026-06-01'),
      { 'workstream lead': undefined, director: 'x' },
      'Red since 1 June 2026.',
    ],
    [
      'on the last rung',
      standing('2026-06-15'),
      you,
      'Red since 1 June 2026, 10 working days without an update. With your manager since 15 June 2026.',
    ],
    [
      'from its first day on the plan',
      standing('2026-06-15', { redSince: '2026-06-12', onPlanSince: '2026-06-12' }),
      { 'workstream lead': undefined, director: undefined },
      'Red since it came onto the plan on 12 June 2026, 1 working day without an update.',
    ],
    ['held', standing('2026-06-15', { escalationReason: 'x' }), you, 'Red since 1 June 2026. Not escalated: a reason is recorded.'],
  ])('is told of one %s', (_what, it, names, words) => {
    expect(escalationWords(it, names)).toBe(words);
  });
});
