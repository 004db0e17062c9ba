/**
 * Makes a realm's `Date` and `Intl` live in the script's time zone and read the host's clock, whatever the machine's
 * zone is. The realm keeps its own Date constructor and prototype, so `instanceof Date` holds for every date.
 */
import type { Realm } from './realm.ts';
import type { TimeZone } from './time-zone.ts';
import { utc } from './time-zone.ts';

export interface RealmClock {
  readonly zone: TimeZone;
  /** The present instant in milliseconds since 1970. */
  now(): number;
}

const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Apps Script's default locale for `toLocaleString` and friends. */
const DEFAULT_LOCALE = 'en-US';

/** Installs the zone and the clock in a realm. Call it before any script runs there. */
export function installDate(realm: Realm, clock: RealmClock): void {
  const { intrinsics } = realm;
  const original = intrinsics.Date;
  const describe = (instant: number): string => dateString(clock.zone, instant);
  const parse = (text: string): number => parseInZone(original, clock.zone, text);
  const zoned: DateConstructor = new Proxy(original, {
    apply: () => describe(clock.now()),
    construct: (_target, values, newTarget: () => void): object =>
      Reflect.construct(original, [instantOf(original, clock, values)], (newTarget as unknown) === zoned ? original : newTarget) as object,
    get: (target, name, receiver) => {
      if (name === 'now') return clock.now;
      if (name === 'parse') return (text: unknown) => parse(String(text));
      return Reflect.get(target, name, receiver) as unknown;
    },
  });
  defineHidden(original.prototype, 'constructor', zoned);
  defineHidden(realm.context, 'Date', zoned);
  installGetters(original, clock.zone);
  installSetters(original, clock.zone);
  installWords(realm, original, clock.zone);
}

function defineHidden(owner: object, name: string, value: unknown): void {
  Object.defineProperty(owner, name, { value, configurable: true, writable: true, enumerable: false });
}

function instantOf(original: DateConstructor, clock: RealmClock, values: unknown[]): number {
  if (values.length === 0) return clock.now();
  if (values.length > 1) return clock.zone.instantOf(wallFrom(values.map(Number)));
  const [value] = values;
  if (value instanceof original) return value.getTime();
  const primitive = typeof value === 'object' && value !== null ? toPrimitive(value) : value;
  return typeof primitive === 'string' ? parseInZone(original, clock.zone, primitive) : Number(primitive);
}

function toPrimitive(value: object): unknown {
  const plain: unknown = value.valueOf();
  return typeof plain === 'object' ? String(value) : plain;
}

/** The fields of `new Date(year, month, …)`; the years 0 to 99 mean 1900 to 1999. */
function wallFrom(fields: number[]): number {
  const [year = NaN, month = 0, day = 1, hours = 0, minutes = 0, seconds = 0, milliseconds = 0] = fields;
  const whole = Math.trunc(year);
  return utc(whole >= 0 && whole <= 99 ? 1900 + whole : year, month, day, hours, minutes, seconds, milliseconds);
}

/** Forms with an offset and date-only ISO forms are instants already; everything else is local to the zone. */
function parseInZone(original: DateConstructor, zone: TimeZone, text: string): number {
  if (!isLocal(text)) return original.parse(text);
  const wall = original.parse(ISO_TIME.test(text) ? `${text.trim()}Z` : `${text} UTC`);
  return zone.instantOf(wall);
}

const DATE_ONLY = /^\s*[+-]?\d{4,6}(-\d\d(-\d\d)?)?\s*$/;
const ISO_TIME = /^\s*[+-]?\d{4,6}(-\d\d){0,2}T\d\d:\d\d/;
const OFFSET = /(Z|GMT|UTC?|[ECMP][SD]T)\b|\d\s*[+-]\d\d:?\d\d\b/i;

function isLocal(text: string): boolean {
  if (DATE_ONLY.test(text)) return false;
  return !OFFSET.test(text.replace(/^\s*[+-]?\d{4,6}-\d\d-\d\d/, ''));
}

function installGetters(original: DateConstructor, zone: TimeZone): void {
  const { prototype } = original;
  const fields: Record<string, (wall: Date) => number> = {
    getFullYear: (wall) => wall.getUTCFullYear(),
    getYear: (wall) => wall.getUTCFullYear() - 1900,
    getMonth: (wall) => wall.getUTCMonth(),
    getDate: (wall) => wall.getUTCDate(),
    getDay: (wall) => wall.getUTCDay(),
    getHours: (wall) => wall.getUTCHours(),
    getMinutes: (wall) => wall.getUTCMinutes(),
    getSeconds: (wall) => wall.getUTCSeconds(),
    getMilliseconds: (wall) => wall.getUTCMilliseconds(),
  };
  for (const [name, field] of Object.entries(fields)) {
    defineHidden(prototype, name, function (this: Date): number {
      const instant = this.getTime();
      return Number.isNaN(instant) ? NaN : field(new Date(zone.wallAt(instant)));
    });
  }
  defineHidden(prototype, 'getTimezoneOffset', function (this: Date): number {
    const instant = this.getTime();
    return Number.isNaN(instant) ? NaN : -zone.offsetAt(instant) / 60_000 + 0;
  });
}

function installSetters(original: DateConstructor, zone: TimeZone): void {
  const names = ['FullYear', 'Month', 'Date', 'Hours', 'Minutes', 'Seconds', 'Milliseconds'] as const;
  for (const name of names) {
    defineHidden(original.prototype, `set${name}`, function (this: Date, ...values: number[]): number {
      const instant = this.getTime();
      const start = Number.isNaN(instant) && name === 'FullYear' ? 0 : zone.wallAt(instant);
      if (Number.isNaN(start)) return NaN;
      const wall = new Date(start);
      Reflect.apply(wall[`setUTC${name}`], wall, values.map(Number));
      return this.setTime(Number.isNaN(wall.getTime()) ? NaN : zone.instantOf(wall.getTime()));
    });
  }
}

function installWords(realm: Realm, original: DateConstructor, zone: TimeZone): void {
  const { prototype } = original;
  const words: Record<string, (instant: number) => string> = {
    toString: (instant: number) => dateString(zone, instant),
    toDateString: (instant) => dayString(zone, instant),
    toTimeString: (instant) => timeString(zone, instant),
  };
  for (const [name, text] of Object.entries(words)) {
    defineHidden(prototype, name, function (this: Date): string {
      const instant = this.getTime();
      return Number.isNaN(instant) ? 'Invalid Date' : text(instant);
    });
  }
  for (const name of ['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString'] as const) {
    const localised = prototype[name];
    defineHidden(prototype, name, function (this: Date, locales?: string | string[], options?: Intl.DateTimeFormatOptions): string {
      return localised.call(this, locales ?? DEFAULT_LOCALE, { timeZone: zone.name, ...options });
    });
  }
  const { Intl: intl } = realm.intrinsics;
  const format = intl.DateTimeFormat;
  const zonedFormat: typeof format = new Proxy(format, {
    apply: (_target, _this, [locales, options]: [string?, Intl.DateTimeFormatOptions?]) =>
      new format(locales ?? DEFAULT_LOCALE, { timeZone: zone.name, ...options }),
    construct: (_target, [locales, options]: [string?, Intl.DateTimeFormatOptions?]) =>
      new format(locales ?? DEFAULT_LOCALE, { timeZone: zone.name, ...options }),
  });
  defineHidden(format.prototype, 'constructor', zonedFormat);
  defineHidden(intl, 'DateTimeFormat', zonedFormat);
}

const two = (value: number): string => String(value).padStart(2, '0');

function dayString(zone: TimeZone, instant: number): string {
  const wall = new Date(zone.wallAt(instant));
  const year = wall.getUTCFullYear();
  const yearText = year < 0 ? `-${String(-year).padStart(6, '0')}` : String(year).padStart(4, '0');
  return `${DAYS[wall.getUTCDay()]} ${MONTHS[wall.getUTCMonth()]} ${two(wall.getUTCDate())} ${yearText}`;
}

function timeString(zone: TimeZone, instant: number): string {
  const wall = new Date(zone.wallAt(instant));
  const offset = zone.offsetAt(instant) / 60_000;
  const sign = offset < 0 ? '-' : '+';
  const size = Math.abs(offset);
  const name =
    new Intl.DateTimeFormat(DEFAULT_LOCALE, { timeZone: zone.name, timeZoneName: 'long' })
      .formatToParts(instant)
      .find((part) => part.type === 'timeZoneName')?.value ?? zone.name;
  const clock = `${two(wall.getUTCHours())}:${two(wall.getUTCMinutes())}:${two(wall.getUTCSeconds())}`;
  return `${clock} GMT${sign}${two(Math.trunc(size / 60))}${two(size % 60)} (${name})`;
}

function dateString(zone: TimeZone, instant: number): string {
  return `${dayString(zone, instant)} ${timeString(zone, instant)}`;
}
