import { serialOfDay, SpreadsheetTimeZone } from '../../../emulator/spreadsheet/values/time-zone.ts';

/**
 * Cell dates are read in the spreadsheet's zone: https://developers.google.com/apps-
 * script/reference/spreadsheet/spreadsheet#getSpreadsheetTimeZone()
 */
describe('dates of cells', () => {
  const day = (year: number, month: number, date: number): number => serialOfDay(year, month, date)!;

  it.each([
    ['Europe/London', day(2026, 1, 15), '2026-01-15T00:00:00.000Z', 'winter'],
    ['Europe/London', day(2026, 7, 15), '2026-07-14T23:00:00.000Z', 'summer'],
    ['Europe/London', day(2026, 3, 29), '2026-03-29T00:00:00.000Z', 'midnight before the clocks go forward'],
    ['Europe/London', day(2026, 10, 25), '2026-10-24T23:00:00.000Z', 'midnight before they go back'],
    ['Pacific/Auckland', day(2026, 1, 15), '2026-01-14T11:00:00.000Z', 'the other side of the world'],
    ['America/New_York', day(2026, 7, 15), '2026-07-15T04:00:00.000Z', 'behind Greenwich'],
    ['Europe/London', 0.75, '1899-12-30T18:00:00.000Z', 'a time alone is of 30 December 1899'],
  ])('in %s the serial %d is the instant %s: %s', (zone, serial, instant) => {
    const clock = new SpreadsheetTimeZone(zone);
    expect(clock.instantOf(serial).toISOString()).toBe(instant);
    expect(clock.serialOf(new Date(instant))).toBeCloseTo(serial, 9);
  });

  it('gives a time that the clocks skip an hour later', () => {
    expect(new SpreadsheetTimeZone('Europe/London').instantOf(day(2026, 3, 29) + 1.5 / 24).toISOString()).toBe('2026-03-29T01:30:00.000Z');
  });

  it.each([
    [1900, 3, 1, 61],
    [2016, 2, 29, 42429],
    [2106, 7, 20, 75442],
  ])('counts %d-%d-%d as %d', (year, month, date, serial) => {
    expect(day(year, month, date)).toBe(serial);
  });

  it('knows no 31 November', () => {
    expect(serialOfDay(2026, 11, 31)).toBeUndefined();
  });
});
