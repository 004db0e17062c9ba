import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DEADLINE_RULES } from '../../../src/plan/clocks/deadline-rules.ts';
import type { BodyKind } from '../../../src/plan/model.ts';
import { latestWorkableMeeting } from '../../../src/plan/meetings/latest-workable-meeting.ts';
import { planBack, planBackWarning, stepsOfMeeting } from '../../../src/plan/meetings/plan-back.ts';
import { addDays, day, daysBetween } from '../../../src/days/plain-date.ts';
import { isWorkingDay, workingCalendar } from '../../../src/days/working-calendar.ts';
import { aBody, aClearance, aMeeting } from '../../support/builders.ts';

const calendar = workingCalendar();
const rules = DEADLINE_RULES.map((rule, index) => ({ ...rule, row: index + 2 }));
const cabinet = aBody({ ref: 'B2', name: 'Cabinet', kind: 'Executive' });
const scrutiny = aBody({ ref: 'B1', name: 'Overview and Scrutiny Committee', kind: 'Scrutiny' });
const steps = (date: string, kind: BodyKind, today = '2016-06-01') =>
  planBack({ body: kind === 'Executive' ? cabinet : scrutiny, date: day(date), rules, today: day(today), calendar }).map((step) => [
    step.kind,
    step.date,
  ]);

describe('planBack', () => {
  it('works every date back and on from a meeting of the executive', () => {
    expect(steps('2016-07-20', 'Executive')).toEqual([
      ['key decision notice', '2016-06-21'],
      ['clearance', '2016-07-11'],
      ['final report', '2016-07-11'],
      ['open to the public', '2016-07-12'],
      ['meeting', '2016-07-20'],
      ['decision notice', '2016-07-22'],
      ['call-in', '2016-07-29'],
    ]);
  });

  it.each([
    ['2016-08-31', '2016-08-22', '29 August is a holiday'],
    ['2014-03-25', '2014-03-17', 'a weekend lies between'],
    ['2013-06-11', '2013-06-03', 'a weekend lies between'],
  ])('opens papers for scrutiny on %s by %s: %s', (meeting, published) => {
    expect(steps(meeting, 'Scrutiny', '2013-01-01').find(([kind]) => kind === 'open to the public')?.[1]).toBe(published);
  });

  it('gives scrutiny no call-in and no key decision, but a response', () => {
    const kinds = steps('2016-08-31', 'Scrutiny').map(([kind]) => kind);
    expect(kinds).not.toContain('call-in');
    expect(kinds).not.toContain('key decision notice');
    expect(kinds).toContain('response');
  });

  it('keeps the general rule for the executive where the council has taken out its own', () => {
    const without = rules.filter((rule) => rule.name !== 'Executive agenda and report open to the public');
    expect(
      planBack({ body: cabinet, date: day('2016-07-20'), rules: without, today: day('2016-06-01'), calendar }).filter(
        (step) => step.kind === 'open to the public',
      ),
    ).toHaveLength(1);
  });

  it('takes the hour from the note of a rule', () => {
    const report = planBack({ body: cabinet, date: day('2016-07-20'), rules, today: day('2016-06-01'), calendar }).find(
      (step) => step.kind === 'final report',
    );
    expect(report).toMatchObject({
      time: '10:00',
      words: '7 working days before the meeting',
      state: 'due',
      countdown: '28 working days left',
    });
  });

  it('warns of dates already gone when planning a meeting', () => {
    const planned = planBack({ body: cabinet, date: day('2016-07-20'), rules, today: day('2016-07-12'), calendar });
    expect(planned.map((step) => step.state)).toEqual(['passed', 'passed', 'passed', 'due', 'due', 'due', 'due']);
    expect(planBackWarning(planned)).toBe(
      '3 dates have already passed: Notice of a key decision (21 June 2016), Clearance by legal and finance (11 ' +
        'July 2016) and Final report to the clerk (11 July 2016).',
    );
  });

  it.each([
    ['nothing recorded', [], 'passed', 'Nothing is recorded on the Clearances tab: ask for clearance and enter the day.'],
    ['requested only', [aClearance({ requested: '2016-07-04' })], 'passed', 'S151 Officer: requested on 4 July 2016, not received.'],
    ['received', [aClearance({ requested: '2016-07-04', received: '2016-07-11' })], 'done', 'S151 Officer: received on 11 July 2016.'],
    ['received late', [aClearance({ received: '2016-07-12' })], 'done', 'S151 Officer: received on 12 July 2016, late.'],
    [
      'one of two received',
      [aClearance({ received: '2016-07-08' }), aClearance({ officer: 'Monitoring Officer' })],
      'passed',
      'S151 Officer: received on 8 July 2016; Monitoring Officer: not requested.',
    ],
    [
      'received for another meeting',
      [aClearance({ meeting: 'M9', received: '2016-07-08' })],
      'passed',
      'Nothing is recorded on the Clearances tab: ask for clearance and enter the day.',
    ],
  ] as const)('never takes clearance from silence: %s', (_because, clearances, state, note) => {
    const step = stepsOfMeeting(aMeeting({ date: '2016-07-20', body: 'B2' }), cabinet, {
      rules,
      today: day('2016-07-18'),
      calendar,
      clearances,
    }).find((each) => each.kind === 'clearance');
    expect(step).toMatchObject({ state, note });
  });

  it.each([
    ['only requested', [aClearance({ requested: '2016-07-04' })], 'passed', 'S151 Officer: requested on 4 July 2016, not received.'],
    ['dated after today', [aClearance({ received: '2016-09-12' })], 'passed', 'S151 Officer: not requested.'],
    ['not recorded', [], 'passed', 'Nothing is recorded on the Clearances tab: ask for clearance and enter the day.'],
    ['received', [aClearance({ received: '2016-07-11' })], 'done', 'S151 Officer: received on 11 July 2016.'],
  ] as const)('takes no meeting that was held for clearance: %s', (_because, clearances, state, note) => {
    const held = stepsOfMeeting(aMeeting({ date: '2016-07-20', body: 'B2' }), cabinet, {
      rules,
      today: day('2016-08-01'),
      calendar,
      clearances,
    });
    expect(held.find((each) => each.kind === 'clearance')).toMatchObject({ state, note });
    expect(held.find((each) => each.kind === 'final report')?.state).toBe('done');
  });

  it('is empty for a meeting without a date', () => {
    expect(stepsOfMeeting(aMeeting({ date: undefined }), cabinet, { rules, today: day('2016-07-18'), calendar })).toEqual([]);
  });

  it('always leaves five clear working days and twenty-eight clear days, counted independently', () => {
    const clearWorkingDays = (from: string, to: string): number => {
      let count = 0;
      for (let date = addDays(day(from), 1); date < to; date = addDays(date, 1)) if (isWorkingDay(date, calendar)) count += 1;
      return count;
    };
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 13_100 }), (offset) => {
        const date = addDays(day('2000-02-01'), offset);
        const found = planBack({ body: cabinet, date, rules, today: day('2000-01-01'), calendar });
        const opens = found.find((step) => step.kind === 'open to the public')?.date ?? '';
        const notice = found.find((step) => step.kind === 'key decision notice')?.date ?? day('2000-01-01');
        expect(clearWorkingDays(opens, date)).toBe(5);
        expect(isWorkingDay(day(opens), calendar)).toBe(true);
        expect(daysBetween(notice, date)).toBe(29);
      }),
      { numRuns: 60 },
    );
  });
});

describe('latestWorkableMeeting', () => {
  const by = day('2016-08-23');

  it('lets scrutiny meet on the last day', () => {
    expect(latestWorkableMeeting({ body: scrutiny, by, rules, today: day('2016-06-01'), calendar }).date).toBe('2016-08-23');
  });

  it('leaves the executive time for call-in to end', () => {
    const found = latestWorkableMeeting({ body: cabinet, by, rules, today: day('2016-06-01'), calendar });
    expect(found.sentence).toBe('To decide by Tuesday 23 August 2016, Cabinet can meet on Friday 12 August 2016 at the latest.');
  });

  it('names the latest of the body’s own meetings that works', () => {
    const meetings = [
      aMeeting({ ref: 'M1', body: 'B2', date: '2016-07-20' }),
      aMeeting({ ref: 'M2', body: 'B2', date: '2016-08-17' }),
      aMeeting({ ref: 'M3', body: 'B1', date: '2016-08-10' }),
    ];
    const found = latestWorkableMeeting({ body: cabinet, by, rules, today: day('2016-06-01'), calendar, meetings });
    expect(found.meeting?.ref).toBe('M1');
  });

  it('says when it is too late for any', () => {
    const found = latestWorkableMeeting({ body: cabinet, by, rules, today: day('2016-08-01'), calendar });
    expect(found.date).toBeUndefined();
    expect(found.sentence).toContain('No meeting of Cabinet can be called any more');
  });
});
