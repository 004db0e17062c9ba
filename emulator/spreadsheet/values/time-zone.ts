const DAY = 86_400_000;
/** Offsets hold for at least a quarter of an hour: no zone's clock has changed at a finer moment since 1900. */
const QUARTER_HOUR = 900_000;
/** How many moments a zone remembers. */
const INSTANTS_KEPT = 20_000;
/** Serial 0 is 30 December 1899, so that 1 March 1900 is 61 as in every spreadsheet program. */
const SERIAL_ZERO = Date.UTC(1899, 11, 30);
/** JavaScript knows moments to 100 million days on either side of 1970 (ECMA-262, 21.4.1.1); a day is left for the zone. */
const MOST_DAYS = 100_000_000 - 1;

/** True where a serial number is a moment that a Date can hold. */
export const isMoment = (serial: number): boolean => Math.abs(serial * DAY + SERIAL_ZERO) <= MOST_DAYS * DAY;

/**
 * A spreadsheet's own clock. Dates in cells are wall-clock readings in this zone, whatever the script's zone is.
 * https://developers.google.com/apps-script/guides/dates
 */
export class SpreadsheetTimeZone {
  private readonly clock: Intl.DateTimeFormat;
  private readonly offsets = new Map<number, number>();
  /** Moments by serial number: columns of dates repeat themselves. */
  private readonly instants = new Map<number, number>();

  /** @throws RangeError where `name` is no IANA zone. */
  constructor(readonly name: string) {
    this.clock = new Intl.DateTimeFormat('en-GB', {
      timeZone: name,
      hourCycle: 'h23',
      era: 'short',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  }

  /** The moment that a cell's serial number means here. A time that a clock change skips is the one an hour on. */
  instantOf(serial: number): Date {
    let time = this.instants.get(serial);
    if (time === undefined) {
      if (this.instants.size >= INSTANTS_KEPT) this.instants.clear();
      this.instants.set(serial, (time = this.timeOf(serial)));
    }
    return new Date(time);
  }

  private timeOf(serial: number): number {
    const wall = SERIAL_ZERO + Math.round(serial * DAY);
    const guess = wall - this.offsetAt(wall);
    const offset = this.offsetAt(guess);
    const second = wall - offset;
    return this.offsetAt(second) === offset ? second : Math.max(guess, second);
  }

  /** The serial number of a moment, to the millisecond. */
  serialOf(instant: Date): number {
    const time = instant.getTime();
    return (time + this.offsetAt(time) - SERIAL_ZERO) / DAY;
  }

  private offsetAt(time: number): number {
    const key = Math.floor(time / QUARTER_HOUR);
    let offset = this.offsets.get(key);
    if (offset === undefined) this.offsets.set(key, (offset = this.computeOffset(key * QUARTER_HOUR)));
    return offset;
  }

  private computeOffset(time: number): number {
    const parts: Record<string, string> = {};
    for (const part of this.clock.formatToParts(time)) parts[part.type] = part.value;
    const year = parts['era'] === 'BC' ? 1 - Number(parts['year']) : Number(parts['year']);
    const wall = new Date(0);
    wall.setUTCFullYear(year, Number(parts['month']) - 1, Number(parts['day']));
    wall.setUTCHours(Number(parts['hour']), Number(parts['minute']), Number(parts['second']));
    return wall.getTime() - time;
  }
}

export interface WallClock {
  readonly year: number;
  /** 1–12 */
  readonly month: number;
  readonly day: number;
  /** 0 for Sunday */
  readonly weekday: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly millisecond: number;
}

/** What a serial number reads as on a calendar and a clock; the same in every zone. */
export function wallClockOf(serial: number): WallClock {
  const time = new Date(SERIAL_ZERO + Math.round(serial * DAY));
  return {
    year: time.getUTCFullYear(),
    month: time.getUTCMonth() + 1,
    day: time.getUTCDate(),
    weekday: time.getUTCDay(),
    hour: time.getUTCHours(),
    minute: time.getUTCMinutes(),
    second: time.getUTCSeconds(),
    millisecond: time.getUTCMilliseconds(),
  };
}

/** The serial number of a calendar day; undefined where there is no such day ("31 November"). */
export function serialOfDay(year: number, month: number, day: number): number | undefined {
  const time = new Date(Date.UTC(2000, 0, 1));
  time.setUTCFullYear(year, month - 1, day);
  if (time.getUTCMonth() !== month - 1 || time.getUTCDate() !== day) return undefined;
  return (time.getTime() - SERIAL_ZERO) / DAY;
}
