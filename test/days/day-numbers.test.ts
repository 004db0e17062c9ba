import fc from 'fast-check';
import { addDays, daysBetween, parsePlainDate } from '../../src/days/plain-date.ts';

const anyDate = fc
  .date({ min: new Date('0001-01-01T00:00:00Z'), max: new Date('9999-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => {
    const read = parsePlainDate(date.toISOString().slice(0, 10));
    if (read === undefined) throw new Error('Every day of the years 1 to 9999 can be read.');
    return read;
  });

describe('days between any two days of the years 1 to 9999', () => {
  it("are the same as the computer's own calendar counts", () => {
    fc.assert(
      fc.property(anyDate, anyDate, (from, to) => {
        expect(daysBetween(from, to)).toBe((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
        expect(addDays(from, daysBetween(from, to))).toBe(to);
      }),
      { numRuns: 2000 },
    );
  });
});
