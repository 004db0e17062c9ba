import { addDays, day } from '../../../src/days/plain-date.ts';
import { workingCalendar } from '../../../src/days/working-calendar.ts';
import { planDates } from '../../../src/mail/lines/plan-dates.ts';
import { aMeeting, anInspection } from '../../support/builders.ts';
import { aMailedPlan } from '../summary-input.ts';

const TODAY = day('2026-11-23');

const datesOf = (changes: Parameters<typeof aMailedPlan>[0]): string[] =>
  planDates(aMailedPlan(changes), TODAY, workingCalendar()).map(({ date, label }) => `${date} ${label}`);
const horizon = addDays(TODAY, aMailedPlan({}).settings.urgentWithinDays);

describe('the dates of a plan', () => {
  it.each([
    [addDays(TODAY, -1), false, 'yesterday is past'],
    [TODAY, true, 'today is told'],
    [horizon, true, 'so is the last day within sight'],
    [addDays(horizon, 1), false, 'the day after is not yet'],
  ])('a meeting on %s is among them: %s, because %s', (date, isTold) => {
    expect(datesOf({ meetings: [aMeeting({ date, title: 'Scrutiny' })] })).toHaveLength(isTold ? 1 : 0);
  });

  it('come in order, each with the words of its body or its inspection', () => {
    const meetings = [
      aMeeting({ date: '2026-12-03', body: 'Unknown board', title: '' }),
      aMeeting({ row: 3, date: '2026-12-01', body: '', title: 'Improvement' }),
    ];
    const inspections = [anInspection({ name: 'Focused visit', statedDeadline: '2026-12-02', rules: [] })];
    expect(datesOf({ meetings, inspections })).toEqual([
      '2026-12-01 Meeting: Improvement',
      '2026-12-02 Date the council states: Focused visit',
      '2026-12-03 Unknown board',
    ]);
  });
});
