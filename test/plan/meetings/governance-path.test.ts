import { describe, expect, it } from '@jest/globals';
import { DEADLINE_RULES } from '../../../src/plan/clocks/deadline-rules.ts';
import { governancePaths } from '../../../src/plan/meetings/governance-path.ts';
import { versionProblems } from '../../../src/plan/meetings/version-problems.ts';
import { day } from '../../../src/days/plain-date.ts';
import { workingCalendar } from '../../../src/days/working-calendar.ts';
import { aBody, aMeeting, anInspection, aPlan, aPlanVersion } from '../../support/builders.ts';

const calendar = workingCalendar();
const deadlineRules = DEADLINE_RULES.map((rule, index) => ({ ...rule, row: index + 2 }));
const inspections = [
  anInspection({
    framework: 'SIF',
    fieldworkStart: undefined,
    fieldworkEnd: undefined,
    reportReceived: undefined,
    reportPublished: '2016-05-16',
    rules: ['Written statement of action, counted from publication'],
  }),
];
const bodies = [aBody({ ref: 'B1', name: 'Scrutiny', kind: 'Scrutiny' }), aBody({ ref: 'B2', name: 'Cabinet', kind: 'Executive' })];

const path = (scrutiny: string | undefined, cabinet: string, changes: Parameters<typeof aPlanVersion>[0] = {}, today = '2016-09-05') =>
  governancePaths(
    aPlan({
      deadlineRules,
      inspections,
      bodies,
      meetings: [
        aMeeting({ row: 2, ref: 'M1', body: 'B2', date: cabinet, inspections: ['I1'] }),
        aMeeting({ row: 3, ref: 'M2', body: 'B1', date: scrutiny, inspections: ['I1'] }),
      ],
      versions: [aPlanVersion({ version: '2016', path: ['M2', 'M1'], ...changes })],
    }),
    day(today),
    calendar,
  )[0];
const codes = (...of: Parameters<typeof path>): string[] => (path(...of)?.warnings ?? []).map((each) => each.code);

describe('governancePaths', () => {
  it('warns that scrutiny on 31 August 2016 falls eight days after the statutory date', () => {
    const found = path('2016-08-31', '2016-07-20', { path: ['M1', 'M2'] });
    expect(found?.statutory?.date).toBe('2016-08-23');
    expect(found?.warnings[0]).toMatchObject({ of: 'meetings', row: 3, field: 'date', code: 'path-too-late' });
    expect(found?.warnings[0]?.words).toContain(
      'Scrutiny on 31 August 2016 falls 8 days after the statutory date, 23 August 2016 (Written statement of ' +
        'action, counted from publication), for version "2016".',
    );
    expect(found?.warnings[1]).toMatchObject({ code: 'path-scrutiny-after-decision' });
  });

  it.each([
    ['one day for both', '2016-07-20'],
    ['a report published before the earlier body has met', '2016-07-12'],
  ])('finds %s, until the later one has met: then it cannot be moved', (_what, scrutiny) => {
    expect(codes(scrutiny, '2016-07-20', {}, '2016-07-20')).toEqual(['path-clash']);
    expect(codes(scrutiny, '2016-07-20', {}, '2016-07-21')).toEqual([]);
  });

  it('suggests the latest workable meeting while there is still time', () => {
    expect(path('2016-08-31', '2016-07-20', { path: ['M1', 'M2'] }, '2016-06-01')?.warnings[0]?.words).toContain(
      'To decide by Tuesday 23 August 2016, Scrutiny can meet on Tuesday 23 August 2016 at the latest.',
    );
  });

  it('finds nothing in scrutiny, cabinet and submission in good time', () => {
    expect(codes('2016-06-29', '2016-07-20', { submission: '2016-08-02' })).toEqual([]);
  });

  it('takes the meetings that serve the inspection where the version names no path', () => {
    expect(path('2016-06-29', '2016-07-20', { path: [] })?.steps.map((step) => step.meeting.ref)).toEqual(['M2', 'M1']);
  });

  it.each([
    ['a wrong order', '2016-07-27', '2016-07-20', {}, ['path-wrong-order']],
    ['a Saturday', '2016-06-25', '2016-07-20', {}, ['meeting-not-working-day']],
    ['a bank holiday', '2016-05-30', '2016-07-20', {}, ['meeting-not-working-day']],
    ['a meeting without a date', undefined, '2016-07-20', {}, ['path-undated']],
    ['a meeting after submission', '2016-06-29', '2016-07-20', { submission: '2016-07-19' }, ['path-after-submission']],
    ['a submission while call-in runs', '2016-06-29', '2016-07-20', { submission: '2016-07-28' }, ['submission-before-call-in-ends']],
    [
      'a submission too late, on a Sunday',
      '2016-06-29',
      '2016-07-20',
      { submission: '2016-08-28' },
      ['submission-too-late', 'submission-not-working-day'],
    ],
  ])('finds %s', (_because, scrutiny, cabinet, changes, expected) => {
    expect(codes(scrutiny, cabinet, changes)).toEqual(expected);
  });
});

describe('versionProblems', () => {
  const versions = (...spans: readonly (readonly [string | undefined, string | undefined])[]) =>
    versionProblems(spans.map(([from, to], index) => aPlanVersion({ row: index + 2, version: String(index + 1), from, to }))).map(
      (each) => [each.row, each.code],
    );

  it.each([
    [
      'accepts a version that starts the day after the last ended',
      [
        ['2016-01-01', '2016-07-19'],
        ['2016-07-20', undefined],
      ],
      [],
    ],
    [
      'finds two in force on one day',
      [
        ['2016-01-01', '2016-07-20'],
        ['2016-07-20', undefined],
      ],
      [[3, 'versions-overlap']],
    ],
    [
      'finds two without an end',
      [
        ['2016-01-01', undefined],
        ['2016-07-20', undefined],
      ],
      [[3, 'versions-overlap']],
    ],
    ['finds one that ends before it starts', [['2016-07-20', '2016-07-19']], [[2, 'version-ends-before-start']]],
    [
      'leaves versions without dates alone',
      [
        [undefined, undefined],
        [undefined, undefined],
      ],
      [],
    ],
  ] as const)('%s', (_because, spans, expected) => {
    expect(versions(...spans)).toEqual(expected);
  });
});
