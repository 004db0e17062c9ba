import { addDays, day, formatDate, formatShortDate } from '../../src/days/plain-date.ts';
import type { PlainDate } from '../../src/days/plain-date.ts';
import { openPlanHost, rowsOf } from '../support/plan-host.ts';

/** A quarter past midnight and a quarter to midnight on a day in London. */
function momentsOf(date: PlainDate): string[] {
  const isSummer = (at: string): boolean =>
    new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', hour: '2-digit', hourCycle: 'h23' }).format(new Date(`${at}Z`)) !==
    at.slice(11, 13);
  return [`${date}T00:15:00`, `${date}T23:45:00`].map((at) =>
    new Date(Date.parse(`${at}Z`) - (isSummer(at) ? 3_600_000 : 0)).toISOString(),
  );
}

describe('a deadline', () => {
  it.each(
    [
      ['2026-01-05', 'the first working Monday of January'],
      ['2026-03-29', 'the day on which the clocks go forward'],
      ['2026-10-25', 'the day on which the clocks go back'],
      ['2028-02-29', 'a leap day'],
      ['2026-12-31', 'the end of a year'],
    ].map(([date, because]) => [day(date ?? ''), because] as const),
  )('of %s is met until midnight and missed from the next day on: %s', async (deadline) => {
    const [first] = momentsOf(addDays(deadline, -1));
    const host = await openPlanHost(
      {
        'Action plan': [
          { Action: 'Hire', 'Lead (post)': 'Head of Service', Deadline: formatShortDate(deadline), Progress: 'In progress', '%': '100' },
        ],
      },
      { now: first ?? '' },
    );
    const shown: string[] = [];
    for (const offset of [-1, 0, 1]) {
      for (const moment of momentsOf(addDays(deadline, offset))) {
        host.advanceTo(moment);
        host.call('refreshNow');
        const [row] = rowsOf(host, 'Action plan');
        shown.push(`${offset} ${row?.['Status']}${offset === 0 ? ` ${row?.['Countdown']}` : ''}`);
      }
    }
    expect(shown).toEqual(['-1 Green', '-1 Green', '0 Green Due today', '0 Green Due today', '1 Red', '1 Red']);
    expect(rowsOf(host, 'Action plan')[0]?.['Why']).toContain(formatDate(deadline));
  });
});
