import { day } from '../../src/days/plain-date.ts';
import { instantOf, useSpreadsheetZone, wallClockAt } from '../../src/google/zone.ts';

describe.each(['Europe/London', 'Pacific/Auckland', 'America/New_York', 'UTC'])('in the zone %s', (zone) => {
  beforeEach(() => useSpreadsheetZone(zone));

  it.each([
    '2026-03-28',
    '2026-03-29',
    '2026-03-30',
    '2026-10-24',
    '2026-10-25',
    '2026-10-26',
    '2024-02-29',
    '2026-12-31',
    '2027-01-01',
    '2026-04-05',
    '2026-09-27',
  ])('a date cell of %s lands on that day', (date) => {
    const cell = { date: day(date), time: '00:00' };
    expect(wallClockAt(instantOf(cell).getTime())).toEqual(cell);
  });
});

describe('wallClockAt', () => {
  it("is the spreadsheet's clock, an hour ahead of UTC in summer", () => {
    useSpreadsheetZone('Europe/London');
    expect(wallClockAt(Date.parse('2016-05-15T23:00:00Z'))).toEqual({ date: '2016-05-16', time: '00:00' });
    expect(wallClockAt(Date.parse('2016-01-15T00:00:00Z'))).toEqual({ date: '2016-01-15', time: '00:00' });
  });
});
