import { day } from '../../../src/days/plain-date.ts';
import { workingCalendar } from '../../../src/days/working-calendar.ts';
import { DEADLINE_RULES } from '../../../src/plan/clocks/deadline-rules.ts';
import { governancePaths } from '../../../src/plan/meetings/governance-path.ts';
import { latestWorkableMeeting } from '../../../src/plan/meetings/latest-workable-meeting.ts';
import { aBody, aCalendarRow, aDeadlineRule, aMeeting, anInspection, aPlan, aPlanVersion } from '../../support/builders.ts';
import { expectGolden } from '../../support/golden.ts';
import { told } from '../../support/told.ts';

const calendar = workingCalendar([aCalendarRow({ date: '2026-06-10', name: 'Offices closed' })]);
const deadlineRules = DEADLINE_RULES.map((rule, index) => ({ ...rule, row: index + 2 }));
const PLAN_RULE = 'Written statement of action, counted from publication';
/** The statement of action is due on Tuesday 9 June 2026. */
const inspection = anInspection({ reportReceived: undefined, reportPublished: '2026-02-25', rules: [PLAN_RULE] });
const bodies = [
  aBody({ ref: 'B1', name: 'Scrutiny', kind: 'Scrutiny' }),
  aBody({ ref: 'B2', name: 'Cabinet', kind: 'Executive' }),
  aBody({ ref: 'B3', name: 'Board', kind: 'Board' }),
];

interface Way {
  /** Body and day of each meeting, in the order of the path. */
  readonly meetings: readonly (readonly [body: string, date: string])[];
  readonly submission?: string;
  readonly today?: string;
  readonly path?: readonly string[];
  readonly inspection?: string;
}

const WAYS: Readonly<Record<string, Way>> = {
  'in good time': {
    meetings: [
      ['B1', '2026-04-15'],
      ['B2', '2026-05-20'],
    ],
    submission: '2026-06-05',
  },
  'on the statutory day': { meetings: [['B3', '2026-06-09']], submission: '2026-06-09' },
  'a day after it': { meetings: [['B3', '2026-06-10']], submission: '2026-06-11' },
  'a day after it, told on that day': { meetings: [['B2', '2026-06-11']], today: '2026-06-09' },
  'a day after it, told later': { meetings: [['B2', '2026-06-11']], today: '2026-06-10' },
  'too late, of an unknown body': { meetings: [['B9', '2026-06-11']] },
  'for another inspection': { meetings: [['B3', '2026-06-11']], inspection: 'I9', submission: '2026-06-12' },
  'in the wrong order': {
    meetings: [
      ['B2', '2026-05-20'],
      ['B1', '2026-05-19'],
    ],
  },
  'scrutiny after the decision': {
    meetings: [
      ['B2', '2026-04-15'],
      ['B1', '2026-05-20'],
    ],
  },
  'a board after the decision': {
    meetings: [
      ['B2', '2026-04-15'],
      ['B3', '2026-05-20'],
    ],
  },
  'scrutiny after a board': {
    meetings: [
      ['B3', '2026-04-15'],
      ['B1', '2026-05-20'],
    ],
  },
  'both on one day': {
    meetings: [
      ['B1', '2026-05-20'],
      ['B2', '2026-05-20'],
    ],
  },
  'the report published on the day of the first': {
    meetings: [
      ['B1', '2026-05-12'],
      ['B2', '2026-05-20'],
    ],
  },
  'the report published the day after it': {
    meetings: [
      ['B1', '2026-05-11'],
      ['B2', '2026-05-20'],
    ],
  },
  'of unknown bodies, close together': {
    meetings: [
      ['B8', '2026-05-19'],
      ['B9', '2026-05-20'],
    ],
  },
  'without days': {
    meetings: [
      ['B1', ''],
      ['B2', '2026-05-20'],
      ['B3', ''],
    ],
  },
  'on a Saturday and a Sunday': {
    meetings: [
      ['B1', '2026-03-14'],
      ['B2', '2026-04-12'],
    ],
    submission: '2026-06-06',
  },
  'on a bank holiday': { meetings: [['B1', '2026-05-04']], submission: '2026-05-25' },
  'sent before a meeting': {
    meetings: [
      ['B1', '2026-04-15'],
      ['B3', '2026-05-20'],
    ],
    submission: '2026-05-19',
  },
  'sent on the day of a meeting': {
    meetings: [
      ['B1', '2026-04-15'],
      ['B3', '2026-05-20'],
    ],
    submission: '2026-05-20',
  },
  'sent while call-in runs': { meetings: [['B2', '2026-05-20']], submission: '2026-05-28' },
  'sent when call-in has ended': { meetings: [['B2', '2026-05-20']], submission: '2026-06-01' },
  'sent by a board, without call-in': { meetings: [['B3', '2026-05-20']], submission: '2026-05-21' },
  'of meetings that the path does not name, in order of days': {
    meetings: [
      ['B2', '2026-05-20'],
      ['B1', ''],
      ['B1', '2026-04-15'],
    ],
    path: [],
  },
  'of meetings that there are none of': { meetings: [['B2', '2026-05-20']], path: ['M7', 'M8'] },
  'of a meeting twice': { meetings: [['B2', '2026-05-20']], path: ['M1', 'M1'] },
};

describe('the way of a version', () => {
  it('is warned of like this', () => {
    const ways = Object.entries(WAYS).map(([what, { meetings, submission, today = '2026-03-02', path, inspection: answers = 'I1' }]) => {
      const plan = aPlan({
        deadlineRules,
        inspections: [inspection],
        bodies,
        meetings: meetings.map(([body, date], at) =>
          aMeeting({ row: at + 2, ref: `M${at + 1}`, body, date: date === '' ? undefined : date, inspections: ['I1'] }),
        ),
        versions: [aPlanVersion({ version: '2026', inspection: answers, submission, path: path ?? meetings.map((_, at) => `M${at + 1}`) })],
      });
      const [way] = governancePaths(plan, day(today), calendar);
      const steps = way?.steps.map(({ meeting, body, date }) => `${meeting.ref} ${body?.name ?? '-'} ${date ?? '-'}`).join(', ');
      return [`# ${what}: ${steps ?? ''}; statutory ${way?.statutory?.date ?? '-'}`, ...(way?.warnings.map(told) ?? [])].join('\n');
    });
    expectGolden('test/plan/meetings/paths.txt', ways.join('\n'));
  });

  it('of a version without an inspection is nobody’s', () => {
    const plan = aPlan({ bodies, meetings: [aMeeting({ inspections: [''] })], versions: [aPlanVersion({ inspection: '', path: [] })] });
    expect(governancePaths(plan, day('2026-03-02'), calendar)[0]?.steps).toEqual([]);
  });
});

describe('the latest day on which a body can meet', () => {
  const latest = (changes: Partial<Parameters<typeof latestWorkableMeeting>[0]> = {}) =>
    latestWorkableMeeting({
      body: bodies[0]!,
      by: day('2026-06-09'),
      rules: deadlineRules,
      today: day('2026-03-02'),
      calendar,
      ...changes,
    });
  const meetings = (...dates: readonly (string | undefined)[]) => dates.map((date, at) => aMeeting({ ref: `M${at}`, date }));

  it.each([
    ['the day itself', {}, '2026-06-09'],
    ['the working day before a Sunday', { by: day('2026-06-07') }, '2026-06-05'],
    ['the working day before a closure', { by: day('2026-06-10') }, '2026-06-09'],
    ['for an executive before call-in', { body: bodies[1]! }, '2026-05-29'],
    ['no day, where notice would be too late', { today: day('2026-06-04') }, undefined],
    ['the only day left', { today: day('2026-06-09'), rules: [] }, '2026-06-09'],
    ['no day, where it has passed', { today: day('2026-06-10'), rules: [] }, undefined],
    ['no day within the search', { rules: [], by: day('2026-12-27'), today: day('2026-12-25') }, undefined],
  ])('is %s', (_what, changes, wanted) => {
    expect(latest(changes).date).toBe(wanted);
  });

  it('is that of four clear days’ notice, to the day', () => {
    const rules = [
      aDeadlineRule({ name: 'Notice of the meeting', number: 5, unit: 'clear working days', direction: 'before', anchor: 'Meeting' }),
    ];
    // Five clear working days before Tuesday 9 June 2026 is Monday 1 June.
    expect([day('2026-06-01'), day('2026-06-02')].map((today) => latest({ rules, today }).date)).toEqual(['2026-06-09', undefined]);
  });

  it.each([
    [meetings('2026-06-01', '2026-06-08', '2026-06-03'), 'M1'],
    [meetings('2026-06-09', '2026-06-10'), 'M0'],
    [meetings('2026-03-02', '2026-03-01', undefined), 'M0'],
    [meetings('2026-02-27', undefined), undefined],
    [[aMeeting({ ref: 'M0', body: 'B2', date: '2026-06-08' })], undefined],
  ])('is beside the latest of its own meetings that works: %#', (own, wanted) => {
    expect(latest({ rules: [], meetings: own }).meeting?.ref).toBe(wanted);
  });

  it('is told in a sentence', () => {
    expect(
      [latest({ meetings: meetings('2026-06-08') }), latest(), latest({ today: day('2026-06-08') })].map(({ sentence }) => sentence),
    ).toEqual([
      'To decide by Tuesday 9 June 2026, Scrutiny can meet on Tuesday 9 June 2026 at the latest. Its meeting M0 on ' +
        'Monday 8 June 2026 is in time.',
      'To decide by Tuesday 9 June 2026, Scrutiny can meet on Tuesday 9 June 2026 at the latest.',
      'No meeting of Scrutiny can be called any more that decides by Tuesday 9 June 2026: the notice or publication ' +
        'it needs would be too late. Ask the chair about urgency.',
    ]);
  });
});
