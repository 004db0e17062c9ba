import { addDays, day, formatDate, formatShortDate } from '../../src/days/plain-date.ts';
import type { PlainDate } from '../../src/days/plain-date.ts';
import { columnLetters } from '../../emulator/spreadsheet/model/rect.ts';
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

describe('two nights on, with automatic updates on', () => {
  it('no cell shows the countdown of a day before, nor does a formula of an officer’s', async () => {
    const deadlines = ['07/04/2026', '30/04/2026'];
    const actions = deadlines.map((Deadline) => ({
      Action: `Act by ${Deadline}`,
      'Lead (post)': 'Head of Service',
      Deadline,
      Progress: 'In progress',
    }));
    const host = await openPlanHost({ 'Action plan': actions }, { now: '2026-03-31T09:00:00Z' });
    host.call('createOrRepairTabs');
    host.call('installAutomaticUpdates');
    host.call('refreshNow');
    const sheet = host.model.sheetByName('Action plan')!;
    const own = sheet.lastColumn() + 1;
    if (own > sheet.maxColumns) sheet.maxColumns = own;
    const places = deadlines.map((deadline, at) => {
      const place = `${columnLetters(own)}${at + 2}`;
      host.edit('Action plan', place, `=WORKINGDAYSUNTIL("${deadline}", PLAN_TODAY)`);
      return place;
    });
    const shown = (): unknown[] => [
      ...places.map((place) => host.calculate('Action plan', place)),
      ...rowsOf(host, 'Action plan').map((row) => [row['Working days left'], row['Countdown']]),
    ];
    const days: unknown[] = [shown()];
    for (const morning of ['2026-04-01T09:00:00Z', '2026-04-02T09:00:00Z']) {
      host.advanceTo(morning);
      days.push(shown());
    }
    // Good Friday and Easter Monday lie between: counted on paper, from the day itself as 0.
    expect(days).toEqual([
      [3, 20, ['3', expect.stringContaining('3 working days')], ['20', expect.any(String)]],
      [2, 19, ['2', expect.stringContaining('2 working days')], ['19', expect.any(String)]],
      [1, 18, ['1', expect.stringContaining('1 working day')], ['18', expect.any(String)]],
    ]);
  });
});
