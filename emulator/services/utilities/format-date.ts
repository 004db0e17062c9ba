/** The part of Java's SimpleDateFormat that `Utilities.formatDate` is used with. */
import { ServiceError } from '../../runtime/service.ts';
import type { TimeZone } from '../../runtime/time-zone.ts';

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const DAY_MILLISECONDS = 86_400_000;

interface Moment {
  readonly wall: Date;
  readonly offsetMinutes: number;
  readonly zone: TimeZone;
  readonly instant: number;
}

type Letter = (moment: Moment, width: number) => string;

const number = (value: number, width: number): string => String(value).padStart(width, '0');
const hour12 = (wall: Date): number => wall.getUTCHours() % 12;

const LETTERS: Readonly<Record<string, Letter>> = {
  G: ({ wall }) => (wall.getUTCFullYear() > 0 ? 'AD' : 'BC'),
  y: ({ wall }, width) => (width === 2 ? number(wall.getUTCFullYear() % 100, 2) : number(wall.getUTCFullYear(), width)),
  Y: ({ wall }, width) => (width === 2 ? number(weekYear(wall) % 100, 2) : number(weekYear(wall), width)),
  M: ({ wall }, width) => textOrNumber(MONTHS[wall.getUTCMonth()] ?? '', wall.getUTCMonth() + 1, width),
  L: ({ wall }, width) => textOrNumber(MONTHS[wall.getUTCMonth()] ?? '', wall.getUTCMonth() + 1, width),
  w: ({ wall }, width) => number(week(wall), width),
  D: ({ wall }, width) => number(dayOfYear(wall), width),
  d: ({ wall }, width) => number(wall.getUTCDate(), width),
  E: ({ wall }, width) => (DAYS[wall.getUTCDay()] ?? '').slice(0, width > 3 ? undefined : 3),
  u: ({ wall }, width) => number(wall.getUTCDay() === 0 ? 7 : wall.getUTCDay(), width),
  a: ({ wall }) => (wall.getUTCHours() < 12 ? 'AM' : 'PM'),
  H: ({ wall }, width) => number(wall.getUTCHours(), width),
  k: ({ wall }, width) => number(wall.getUTCHours() === 0 ? 24 : wall.getUTCHours(), width),
  K: ({ wall }, width) => number(hour12(wall), width),
  h: ({ wall }, width) => number(hour12(wall) === 0 ? 12 : hour12(wall), width),
  m: ({ wall }, width) => number(wall.getUTCMinutes(), width),
  s: ({ wall }, width) => number(wall.getUTCSeconds(), width),
  S: ({ wall }, width) => number(wall.getUTCMilliseconds(), width),
  z: ({ zone, instant }, width) => zoneName(zone, instant, width > 3 ? 'long' : 'short'),
  Z: ({ offsetMinutes }) => offset(offsetMinutes, ''),
  X: ({ offsetMinutes }, width) =>
    offsetMinutes === 0 ? 'Z' : offset(offsetMinutes, width === 3 ? ':' : '').slice(0, width === 1 ? 3 : undefined),
};

/** An instant in a zone by a pattern such as "d MMMM yyyy 'at' HH:mm". Throws Java's words for an unknown letter. */
export function formatDate(instant: number, zone: TimeZone, pattern: string): string {
  const offsetMinutes = zone.offsetAt(instant) / 60_000;
  const moment: Moment = { wall: new Date(zone.wallAt(instant)), offsetMinutes, zone, instant };
  return pattern.replace(
    /''|'((?:[^']|'')*)'|([A-Za-z])\2*|'/g,
    (match: string, quoted: string | undefined, letter: string | undefined) => {
      if (match === "''") return "'";
      if (quoted !== undefined) return quoted.replace(/''/g, "'");
      if (letter === undefined) throw new ServiceError('Unterminated quote');
      const write = LETTERS[letter];
      if (write === undefined) throw new ServiceError(`Illegal pattern character '${letter}'`);
      return write(moment, match.length);
    },
  );
}

function textOrNumber(text: string, value: number, width: number): string {
  if (width <= 2) return number(value, width);
  return width === 3 ? text.slice(0, 3) : text;
}

function offset(minutes: number, separator: string): string {
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${number(Math.trunc(size / 60), 2)}${separator}${number(size % 60, 2)}`;
}

function zoneName(zone: TimeZone, instant: number, style: 'long' | 'short'): string {
  const parts = new Intl.DateTimeFormat('en-GB', { timeZone: zone.name, timeZoneName: style }).formatToParts(instant);
  return parts.find((part) => part.type === 'timeZoneName')?.value ?? zone.name;
}

function dayOfYear(wall: Date): number {
  return Math.floor((wall.getTime() - Date.UTC(wall.getUTCFullYear(), 0, 1)) / DAY_MILLISECONDS) + 1;
}

/** Java's week of the year in its US default: weeks begin on Sunday, and the week with 1 January is the first. */
function week(wall: Date): number {
  return weekYear(wall) > wall.getUTCFullYear()
    ? 1
    : Math.floor((dayOfYear(wall) + new Date(Date.UTC(wall.getUTCFullYear(), 0, 1)).getUTCDay() - 1) / 7) + 1;
}

function weekYear(wall: Date): number {
  const saturday = new Date(wall.getTime() + (6 - wall.getUTCDay()) * DAY_MILLISECONDS);
  return saturday.getUTCFullYear();
}
