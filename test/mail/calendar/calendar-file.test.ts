import fc from 'fast-check';
import { calendarFile } from '../../../src/mail/calendar/calendar-file.ts';
import { datesFile } from '../../../src/mail/calendar/summary-days.ts';
import type { PlainDate } from '../../../src/days/plain-date.ts';
import type { Summary } from '../../../src/mail/summary.ts';
import { aMeeting, anAction, anInspection, aBody, aDeadlineRule, aPerson } from '../../support/builders.ts';
import { summariesOf } from '../summary-input.ts';

const HEAD = 'head.assessment@exampleshire.example';
const MONDAY = '2026-11-23' as PlainDate;
const octets = (line: string): number => new TextEncoder().encode(line).length;
/** The file as a calendar reads it: lines unfolded, values unescaped. */
const read = (file: string): string[] =>
  file
    .replace(/\r\n /g, '')
    .split('\r\n')
    .map((line) => line.replace(/\\([\\;,n])/g, (_, mark: string) => (mark === 'n' ? '\n' : mark)));
const valuesOf = (file: string, name: string): string[] =>
  read(file)
    .filter((line) => line.startsWith(`${name}:`))
    .map((line) => line.slice(name.length + 1));
const summaryOf = (changes: Parameters<typeof summariesOf>[1]): Summary => summariesOf(MONDAY, changes).get(HEAD) as Summary;
const due = (ref: string, deadline: string) =>
  anAction({ ref, row: Number(ref.slice(1)) + 1, deadline, start: '2026-01-05', percent: 99, lastUpdated: '2026-11-20' });

describe('a calendar file', () => {
  it('is a whole day that ends the next, in the lines of RFC 5545', () => {
    const file = calendarFile(
      'Plan',
      [{ uid: 'A1', date: '2026-12-31' as PlainDate, title: 'A1: Review', link: 'https://sheets.example/a' }],
      MONDAY,
    );
    expect(read(file)).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Inspection action plan//EN',
      'CALSCALE:GREGORIAN',
      'METHOD:PUBLISH',
      'X-WR-CALNAME:Plan',
      'BEGIN:VEVENT',
      'UID:A1',
      'DTSTAMP:20261123T000000Z',
      'DTSTART;VALUE=DATE:20261231',
      'DTEND;VALUE=DATE:20270101',
      'SUMMARY:A1: Review',
      'URL:https://sheets.example/a',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it('carries any words and never breaks out of a value or over 75 octets', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (words) => {
        const title = `=${words}`;
        const file = calendarFile('Plan', [{ uid: 'A1', date: MONDAY, title, notes: title }], MONDAY);
        const kept = title.replace(/\r\n|\r/g, '\n').replace(/(?!\n)\p{Cc}/gu, '');
        expect(valuesOf(file, 'SUMMARY')).toEqual([kept]);
        expect(valuesOf(file, 'DESCRIPTION')).toEqual([kept]);
        expect(file.split('\r\n').every((line) => octets(line) <= 75)).toBe(true);
        expect(read(file).filter((line) => line.startsWith('BEGIN:'))).toHaveLength(2);
      }),
    );
  });
});

describe('the dates of a summary', () => {
  it('are those ahead, each named by its row so that a later file moves it', () => {
    const file = datesFile(summaryOf({ actions: [due('A1', '2026-11-01'), due('A2', '2026-12-01')] }), 'Plan');
    expect(file).toMatchObject({ name: 'dates-2026-11-23.ics', type: 'text/calendar' });
    expect(valuesOf(file?.text ?? '', 'SUMMARY')).toEqual(['A2: Review every assessment open for more than 45 days']);
    const later = datesFile(summaryOf({ actions: [due('A2', '2026-12-08')] }), 'Plan');
    expect(valuesOf(later?.text ?? '', 'UID')).toEqual(valuesOf(file?.text ?? '', 'UID'));
  });

  it('are none where nothing is ahead, and for a director those of law and committees', () => {
    expect(datesFile(summaryOf({ actions: [due('A1', '2026-11-01')] }), 'Plan')).toBeUndefined();
    const director = aPerson({ post: 'Director', email: HEAD, roles: ['Director'], manager: '' });
    const file = datesFile(
      summaryOf({
        people: [director],
        actions: [due('A1', '2026-11-01')],
        meetings: [aMeeting({ date: '2026-12-16', reportFrom: '', contactOfficer: '' })],
        bodies: [aBody()],
        inspections: [anInspection({ reportReceived: '2026-09-01', rules: ['Written statement of action'] })],
        deadlineRules: [aDeadlineRule()],
      }),
      'Plan',
    );
    expect(valuesOf(file?.text ?? '', 'SUMMARY')).toEqual([
      "Written statement of action: Inspection of children's services",
      'Overview and Scrutiny Committee: Progress of the improvement plan',
    ]);
  });
});
