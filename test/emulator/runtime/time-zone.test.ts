import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { timeZone, utc } from '../../../emulator/runtime/time-zone.ts';

const ZONES = ['Europe/London', 'Pacific/Auckland', 'America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe', 'UTC'];
const instants = fc.integer({ min: Date.UTC(1990, 0, 1), max: Date.UTC(2060, 0, 1) });

describe.each(ZONES)('the wall clock of %s', (name) => {
  const zone = timeZone(name);

  it('agrees with an independent calendar at any instant', () => {
    fc.assert(
      fc.property(instants, (instant) => {
        const oracle = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(name);
        expect(zone.offsetAt(instant) * 1e6).toBe(oracle.offsetNanoseconds);
      }),
    );
  });

  it('agrees with an independent calendar about the instant of any wall-clock time', () => {
    fc.assert(
      fc.property(instants, (instant) => {
        const wall = new Date(instant);
        const oracle = Temporal.PlainDateTime.from(wall.toISOString().slice(0, -1)).toZonedDateTime(name, { disambiguation: 'compatible' });
        expect(zone.instantOf(instant)).toBe(oracle.epochMilliseconds);
      }),
    );
  });
});

describe('utc', () => {
  it('reads the years 0 to 99 as they stand', () => {
    expect(new Date(utc(26, 0, 1)).toISOString()).toBe('0026-01-01T00:00:00.000Z');
  });
});

describe('timeZone', () => {
  it('refuses a name that is none', () => {
    expect(() => timeZone('Europe/Londn')).toThrow(RangeError);
  });
});
