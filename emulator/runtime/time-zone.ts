/** Instants and wall-clock times of a named zone, by Intl and whatever zone the machine is in. */

const MINUTE = 60_000;
/** Offsets change on quarter hours only, so one look-up serves fifteen minutes. */
const BUCKET = 15 * MINUTE;
/** The last instant that a JavaScript Date can hold. */
const LAST_INSTANT = 8.64e15;

/** A wall-clock reading, months from 0 as in JavaScript. */
export interface WallClock {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hours: number;
  readonly minutes: number;
  readonly seconds: number;
  readonly milliseconds: number;
}

/** A named time zone. Throws a RangeError for a name that Intl does not know. */
export class TimeZone {
  private readonly format: Intl.DateTimeFormat;
  private readonly offsets = new Map<number, number>();

  constructor(readonly name: string) {
    this.format = new Intl.DateTimeFormat('en-US', {
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

  /** Milliseconds to add to an instant to read the wall clock: 3,600,000 for London in summer. */
  offsetAt(instant: number): number {
    if (!(Math.abs(instant) <= LAST_INSTANT)) return NaN;
    const bucket = Math.floor(instant / BUCKET);
    const known = this.offsets.get(bucket);
    if (known !== undefined) return known;
    const offset = this.measure(bucket * BUCKET);
    this.offsets.set(bucket, offset);
    return offset;
  }

  private measure(instant: number): number {
    const part: Record<string, string> = {};
    for (const { type, value } of this.format.formatToParts(instant)) part[type] = value;
    const year = part['era'] === 'BC' ? 1 - Number(part['year']) : Number(part['year']);
    const wall = utc(
      year,
      Number(part['month']) - 1,
      Number(part['day']),
      Number(part['hour']),
      Number(part['minute']),
      Number(part['second']),
    );
    return wall - instant;
  }

  /** The wall clock at an instant, as milliseconds counted as if it were UTC. */
  wallAt(instant: number): number {
    return instant + this.offsetAt(instant);
  }

  /**
   * The instant of a wall-clock time counted as if it were UTC. As in ECMAScript: a time that occurs twice is the first
   * of the two, one that is skipped is read with the offset before the change.
   */
  instantOf(wall: number): number {
    if (!(Math.abs(wall) <= LAST_INSTANT - 48 * 60 * MINUTE)) return NaN;
    const before = this.offsetAt(wall - 24 * 60 * MINUTE);
    const after = this.offsetAt(wall + 24 * 60 * MINUTE);
    const first = wall - before;
    if (this.offsetAt(first) === before) return first;
    const second = wall - after;
    return this.offsetAt(second) === after ? second : first;
  }

  /** The wall clock at an instant, in fields. */
  fieldsAt(instant: number): WallClock {
    const wall = new Date(this.wallAt(instant));
    return {
      year: wall.getUTCFullYear(),
      month: wall.getUTCMonth(),
      day: wall.getUTCDate(),
      hours: wall.getUTCHours(),
      minutes: wall.getUTCMinutes(),
      seconds: wall.getUTCSeconds(),
      milliseconds: wall.getUTCMilliseconds(),
    };
  }
}

/** Date.UTC without its special reading of the years 0 to 99. */
export function utc(year: number, month: number, day = 1, hours = 0, minutes = 0, seconds = 0, milliseconds = 0): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month, day);
  return date.setUTCHours(hours, minutes, seconds, milliseconds);
}

const zones = new Map<string, TimeZone>();

/** The one TimeZone object of a name. */
export function timeZone(name: string): TimeZone {
  let zone = zones.get(name);
  if (zone === undefined) {
    zone = new TimeZone(name);
    zones.set(name, zone);
  }
  return zone;
}
