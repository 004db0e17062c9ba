import { workingCalendar } from '../../../src/days/working-calendar.ts';
import { decisionProblems } from '../../../src/plan/decisions/follow-up.ts';
import { bodyProblems, meetingDayProblems } from '../../../src/plan/meetings/body-problems.ts';
import { versionProblems } from '../../../src/plan/meetings/version-problems.ts';
import { aBody, aCalendarRow, aDecision, aMeeting, aPlanVersion } from '../../support/builders.ts';
import { told } from '../../support/told.ts';

type Changes<Build extends (changes: never) => unknown> = NonNullable<Parameters<Build>[0]>;

describe('bodies and their meetings', () => {
  it('two bodies of one name, whatever its spelling; none has no name', () => {
    const bodies = [
      aBody({ name: 'The Board' }),
      aBody({ row: 3, name: 'the  board.' }),
      aBody({ row: 4, name: '' }),
      aBody({ row: 5, name: '' }),
    ];
    expect(bodyProblems(bodies).map(told)).toEqual([
      'bodies 3 name body-name-repeated: "the  board." is also the name of the body in row 2. Give them different names, or use one row.',
    ]);
  });

  const closed = workingCalendar([aCalendarRow({ date: '2026-07-15', name: 'Offices closed' })]);
  it.each<readonly [string, Changes<typeof aMeeting>, readonly string[]]>([
    ['on a working day', { date: '2026-07-14' }, []],
    ['without a day', { date: undefined }, []],
    ['on a Saturday', { date: '2026-07-18' }, ['Saturday 18 July 2026 is not a working day. Check the date of the meeting.']],
    ['on a Sunday', { date: '2026-07-19' }, ['Sunday 19 July 2026 is not a working day. Check the date of the meeting.']],
    [
      'on a bank holiday',
      { date: '2026-08-31' },
      ['Monday 31 August 2026 is not a working day (Summer bank holiday). Check the date of the meeting.'],
    ],
    ['on a closure', {}, ['Wednesday 15 July 2026 is not a working day (Council closure: Offices closed). Check the date of the meeting.']],
  ])('a meeting %s', (_what, changes, wanted) => {
    const found = meetingDayProblems([aMeeting({ row: 6, ...changes })], closed);
    expect(found.map(told)).toEqual(wanted.map((words) => `meetings 6 date meeting-not-working-day: ${words}`));
  });

  it.each<readonly [string, Changes<typeof aMeeting>, boolean]>([
    ['the same', {}, true],
    ['the same, its title spelled otherwise', { title: 'progress of the improvement PLAN.' }, true],
    ['of another body', { body: 'B2' }, false],
    ['on another day', { date: '2026-07-16' }, false],
    ['with another paper', { title: 'Another paper' }, false],
  ])('a second meeting %s', (_what, changes, isRepeated) => {
    const found = meetingDayProblems([aMeeting(), aMeeting({ row: 3, ...changes })], workingCalendar()).map(told);
    const words = 'the same paper goes to the same body on 15 July 2026 in row 2. Use one row for one paper.';
    expect(found).toEqual(isRepeated ? [`meetings 3 date meeting-repeated: ${words}`] : []);
  });

  it('two meetings of no body, or without a day, are not the same; one on a Sunday may be repeated as well', () => {
    const calendar = workingCalendar();
    expect(meetingDayProblems([aMeeting({ body: '' }), aMeeting({ body: '' })], calendar)).toEqual([]);
    expect(meetingDayProblems([aMeeting({ date: undefined }), aMeeting({ date: undefined })], calendar)).toEqual([]);
    const sundays = [aMeeting({ date: '2026-07-19' }), aMeeting({ date: '2026-07-19' })];
    expect(meetingDayProblems(sundays, calendar).map(({ code }) => code)).toEqual([
      'meeting-not-working-day',
      'meeting-not-working-day',
      'meeting-repeated',
    ]);
  });

  it('versions in force together are named with their days', () => {
    const versions = [
      aPlanVersion({ version: 'Old', from: undefined, to: '2026-05-31' }),
      aPlanVersion({ row: 3, version: 'New', from: '2026-05-31' }),
    ];
    expect([...versionProblems(versions), ...versionProblems([...versions].reverse())].map(told)).toEqual([
      'versions 3 from versions-overlap: version "New" (from 31 May 2026) and version "Old" (row 2) are in force ' +
        'at the same time. End one the day before the other starts.',
      'versions 2 from versions-overlap: version "Old" (from the beginning) and version "New" (row 3) are in force ' +
        'at the same time. End one the day before the other starts.',
    ]);
    expect(versionProblems([aPlanVersion({ version: 'X', from: '2026-05-02', to: '2026-05-01' })]).map(told)).toEqual([
      'versions 2 to version-ends-before-start: version "X" ends on 1 May 2026, before it starts on 2 May 2026. ' +
        'Correct one of the two dates.',
    ]);
  });
});

describe('decisions', () => {
  it.each<readonly [string, Changes<typeof aDecision>, readonly string[]]>([
    ['due on the day of its meeting', { due: '2026-07-15' }, []],
    ['answered on that day', { answeredOn: '2026-07-15' }, []],
    ['of an unknown meeting', { meeting: 'M9', due: '2020-01-01', answeredOn: '2020-01-01' }, []],
    ['met with an answer', { state: 'Met', answer: 'Done' }, []],
    ['open without an owner, and no undertaking', { kind: 'Agreed', ownerPost: '' }, []],
    ['an undertaking not met, without an owner', { state: 'Not met', ownerPost: '' }, []],
    [
      'due the day before',
      { due: '2026-07-14' },
      [
        'decisions 4 due decision-due-before-meeting: it is due on 14 July 2026, before its meeting on 15 July 2026. ' +
          'Correct the due date or the meeting.',
      ],
    ],
    [
      'answered the day before',
      { answeredOn: '2026-07-14' },
      [
        'decisions 4 answeredOn decision-answered-before-meeting: it was answered on 14 July 2026, before its meeting ' +
          'on 15 July 2026. Correct one of the two dates.',
      ],
    ],
    [
      'an open undertaking without an owner',
      { ownerPost: '' },
      ['decisions 4 ownerPost undertaking-without-owner: an open undertaking has no owner. Enter the post that gave it.'],
    ],
    [
      'met without an answer',
      { state: 'Met' },
      [
        'decisions 4 answer decision-met-without-answer: it is entered as met without an answer. Enter what was done, ' +
          'as it will be reported back.',
      ],
    ],
  ])('%s', (_what, changes, wanted) => {
    const plan = { decisions: [aDecision({ row: 4, ...changes })], meetings: [aMeeting()], bodies: [aBody()] };
    expect(decisionProblems(plan).map(told)).toEqual(wanted);
  });
});
