import { countdown } from '../../../src/plan/status/countdown.ts';
import { day } from '../../../src/days/plain-date.ts';
import { workingCalendar } from '../../../src/days/working-calendar.ts';
import { aCalendarRow, anAction } from '../../support/builders.ts';

const calendar = workingCalendar();

describe('countdown', () => {
  it.each([
    { due: '2026-06-17', today: '2026-06-01', words: '12 working days left', because: 'today does not count and the deadline does' },
    { due: '2026-06-02', today: '2026-06-01', words: '1 working day left', because: 'one is singular' },
    { due: '2026-06-01', today: '2026-06-01', words: 'Due today', because: 'the deadline day is on time' },
    { due: '2026-06-01', today: '2026-06-02', words: '1 working day overdue', because: 'overdue starts the next day' },
    { due: '2026-05-29', today: '2026-06-03', words: '3 working days overdue', because: 'the weekend does not count' },
    { due: '2026-06-08', today: '2026-06-05', words: '1 working day left', because: 'from Friday to Monday' },
    { due: '2026-06-06', today: '2026-06-04', words: '1 working day left', because: 'only Friday lies before a Saturday deadline' },
    {
      due: '2026-06-06',
      today: '2026-06-05',
      words: 'Due on Saturday 6 June 2026',
      because: 'on Friday a Saturday deadline is not due today',
    },
    { due: '2026-06-06', today: '2026-06-06', words: 'Due today', because: 'a Saturday deadline is due on Saturday' },
    {
      due: '2026-06-06',
      today: '2026-06-07',
      words: 'Overdue: was due on Saturday 6 June 2026',
      because: 'on Sunday it is overdue by no working day',
    },
    { due: '2026-06-06', today: '2026-06-08', words: '1 working day overdue', because: 'Monday is the first' },
    { due: '2026-12-25', today: '2026-12-24', words: 'Due on Friday 25 December 2026', because: 'Christmas Day is no working day' },
    {
      due: '2026-12-25',
      today: '2026-12-28',
      words: 'Overdue: was due on Friday 25 December 2026',
      because: 'the substitute for Boxing Day is a holiday',
    },
    { due: '2026-12-31', today: '2026-12-24', words: '3 working days left', because: 'Christmas Day and the substitute are skipped' },
    { due: '2027-01-04', today: '2026-12-31', words: '1 working day left', because: "New Year's Day and a weekend lie between" },
    { due: '2026-03-30', today: '2026-03-27', words: '1 working day left', because: 'the clocks go forward between' },
    { due: '2026-10-23', today: '2026-10-26', words: '1 working day overdue', because: 'the clocks went back between' },
    { due: '2028-02-29', today: '2028-02-28', words: '1 working day left', because: 'a leap day counts' },
  ])('from $today to $due is "$words": $because', ({ due, today, words }) => {
    expect(countdown(anAction({ deadline: due }), day(today), calendar)).toBe(words);
  });

  it('counts the latest day that a period could mean', () => {
    const summer = { kind: 'latest', date: day('2026-08-31'), words: 'Summer 2026', note: 'the last day of summer' } as const;
    expect(countdown(anAction({ deadline: summer }), day('2026-08-28'), calendar)).toBe('Due on Monday 31 August 2026');
  });

  it("skips the council's own closures", () => {
    const closed = workingCalendar([aCalendarRow({ date: '2026-12-24' })]);
    expect(countdown(anAction({ deadline: '2026-12-24' }), day('2026-12-23'), closed)).toBe('Due on Thursday 24 December 2026');
  });

  it.each([
    { changes: { deadline: { kind: 'event', awaiting: 'a further visit', words: 'after the visit' } }, words: 'Awaiting a further visit' },
    { changes: { deadline: { kind: 'event', awaiting: '', words: 'tbc by board' } }, words: 'Awaiting an event' },
    { changes: { deadline: { kind: 'recurring', words: 'Quarterly' } }, words: 'Ongoing' },
    { changes: { deadline: { kind: 'question', question: 'Which year?', words: '31/11' } }, words: 'Deadline unclear' },
    { changes: { deadline: '' }, words: 'No deadline' },
    { changes: { progress: 'Done' }, words: 'Done' },
    { changes: { progress: 'Closed', latestUpdate: 'Superseded' }, words: 'Closed' },
    { changes: { progress: 'Closed', deadline: '2026-06-02' }, words: '1 working day left' },
  ] as const)('is "$words" for $changes', ({ changes, words }) => {
    expect(countdown(anAction(changes), day('2026-06-01'), calendar)).toBe(words);
  });
});
