import { addDays } from '../../days/plain-date.ts';
import type { PlainDate } from '../../days/plain-date.ts';

/** One whole day in a calendar file. */
export interface CalendarDay {
  /** The same thing keeps the same name, so that a later file moves the day and does not double it. */
  readonly uid: string;
  readonly date: PlainDate;
  readonly title: string;
  /** Sentences below the title. */
  readonly notes?: string;
  readonly link?: string;
}

/** RFC 5545, section 3.1: no line longer than this many octets, without its line break. */
const MOST_OCTETS = 75;

/**
 * A calendar file (RFC 5545) of whole days, none of which makes anybody look busy. `stampedOn` is the day on which it is
 * made; the file is read by Google Calendar, Outlook and Apple Calendar alike.
 */
export function calendarFile(name: string, days: readonly CalendarDay[], stampedOn: PlainDate): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Inspection action plan//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(name)}`,
    ...days.flatMap((day) => eventLines(day, stampedOn)),
    'END:VCALENDAR',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}

function eventLines({ uid, date, title, notes = '', link = '' }: CalendarDay, stampedOn: PlainDate): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}`,
    `DTSTAMP:${compact(stampedOn)}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(date)}`,
    `DTEND;VALUE=DATE:${compact(addDays(date, 1))}`,
    `SUMMARY:${escaped(title)}`,
    ...(notes === '' ? [] : [`DESCRIPTION:${escaped(notes)}`]),
    ...(/^https:\/\//.test(link) ? [`URL:${link}`] : []),
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

const compact = (date: PlainDate): string => date.replace(/-/g, '');

/** RFC 5545, section 3.3.11; control characters, which it forbids, are left out. */
function escaped(text: string): string {
  return text
    .replace(/[\\;,]/g, (mark) => `\\${mark}`)
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(/\p{Cc}/gu, '');
}

/** Long lines go on behind a line break and a space; no character is cut in two. */
function folded(line: string): string {
  const parts: string[] = [];
  let part = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > MOST_OCTETS) {
      parts.push(part);
      // The space that begins a continued line counts.
      [part, octets] = ['', 1];
    }
    part += character;
    octets += size;
  }
  return [...parts, part].join('\r\n ');
}

function octetsOf(character: string): number {
  const code = character.codePointAt(0) as number;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}
