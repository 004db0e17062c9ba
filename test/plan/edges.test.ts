import { day } from '../../src/days/plain-date.ts';
import { workingCalendar } from '../../src/days/working-calendar.ts';
import { hasNotes, keptWords, packSeen, seenFirst, seenNow, unloggedNotes, unpackSeen } from '../../src/plan/changes/row-seen.ts';
import type { RowSeen, Witness } from '../../src/plan/changes/row-seen.ts';
import { monitoringBodies } from '../../src/plan/decisions/forward-work-programme.ts';
import { led, separated, sharedLead } from '../../src/plan/decisions/shared-leads.ts';
import { notBeforeOnPlan } from '../../src/plan/history/on-plan-since.ts';
import { regionalComparison } from '../../src/plan/inspections/regional-comparison.ts';
import { versionProblems } from '../../src/plan/meetings/version-problems.ts';
import { figureIn } from '../../src/plan/position/measures.ts';
import { readinessIndex } from '../../src/plan/position/readiness.ts';
import { rollUp } from '../../src/plan/position/roll-up.ts';
import { readSettings } from '../../src/plan/settings/read-settings.ts';
import { checkStatusKey } from '../../src/plan/status/check-status-key.ts';
import { contrastRatio, readColour } from '../../src/plan/status/contrast.ts';
import { redHistories } from '../../src/plan/status/escalation.ts';
import { DEFAULT_STATUS_KEY, statusFromWords, statusKeyRow, statusLabel } from '../../src/plan/status/status-key.ts';
import { statusesOf } from '../../src/plan/status/statuses.ts';
import { recommendationsOn, versionInForce } from '../../src/plan/versions/in-force.ts';
import { isEnding, versionFaults } from '../../src/plan/versions/version-request.ts';
import type { VersionRequest } from '../../src/plan/versions/version-request.ts';
import {
  aBody,
  aMeeting,
  anAction,
  anInspection,
  aPlan,
  aPlanVersion,
  aRecommendation,
  aRegionalOutcome,
  aSnapshot,
  aSnapshotAction,
  aWorkstream,
} from '../support/builders.ts';
import { expectGolden, inLines } from '../support/golden.ts';
import { carried, kept } from '../support/version-mappings.ts';

const today = day('2026-11-23');
const calendar = workingCalendar();

describe('what was seen of a row', () => {
  const witness = (at: number, ...edited: string[]): Witness => ({ at, by: 'an officer', isEdited: (field) => edited.includes(field) });

  it('is noted where it differs, by whom where that is known', () => {
    const first = seenFirst({ action: 'Hire' }, 'Hire', witness(1, ''));
    const next = seenNow(first, { action: 'Train', evidence: 'x' }, witness(2, 'action'));
    const gone = seenNow(next, {}, witness(3));
    expectGolden('test/plan/edge-row-seen.txt', inLines([first, seenFirst({}, 'Hire', witness(1)), next, gone]));
    expect(unloggedNotes(gone, 2).map(({ at }) => at)).toEqual([3, 3]);
  });

  it('of many changes keeps the first and the latest of each column', () => {
    let seen: RowSeen = { cells: { a: '0', b: '0' }, notes: [] };
    for (let at = 1; at <= 20; at += 1) seen = seenNow(seen, { a: String(at), b: String(-at) }, witness(at));
    expect(seen.notes).toHaveLength(40);
    const last = seenNow(seen, { a: 'end', b: '-20' }, witness(99));
    expect(last.notes.map(({ field, before, now, at }) => [field, before, now, at])).toEqual([
      ['a', '0', 'end', 99],
      ['b', '0', '-20', 20],
    ]);
  });

  it('is packed in one cell and found again; what was changed by hand is not', () => {
    const seen = seenNow({ cells: {}, notes: [] }, { action: 'Hire “now”' }, witness(7, 'action'));
    const told = seenNow(seen, { action: 'Train' }, witness(8));
    expect(unpackSeen(packSeen(told))).toEqual(told);
    expect([hasNotes(packSeen(told)), hasNotes(packSeen({ cells: {}, notes: [] })), hasNotes('x')]).toEqual([true, false, false]);
    const broken = [
      '',
      'x',
      '[',
      '{}',
      '[]',
      '[{}]',
      '[1,[]]',
      '[{"a":1},[]]',
      '[{},{}]',
      '[{},[[1]]]',
      '[{},[["1","","e","a","",""]]]',
      '[{},[],1]',
      '[null,[]]',
    ];
    expect(broken.map(unpackSeen)).toEqual(broken.map(() => undefined));
  });

  it('is cut where it is long, and still tells two long texts apart', () => {
    const [at, over] = ['x'.repeat(600), 'x'.repeat(601)];
    expect(keptWords(at)).toBe(at);
    expect(keptWords(over)).toMatch(/^x{600}… \[601 letters, [a-z0-9]+\]$/);
    expect(keptWords(`${at}a`)).not.toBe(keptWords(`${at}b`));
  });
});

describe('bodies, versions and regions', () => {
  it('that monitor the plan say when they meet next', () => {
    const bodies = [
      aBody({ monitors: true, frequency: '' }),
      aBody({ row: 3, ref: 'B2', name: 'Board', monitors: true, frequency: 'MONTHLY', nextReportDue: '2026-11-22' }),
      aBody({ row: 4, ref: 'B3', name: 'Panel', monitors: true, nextReportDue: '2026-11-23' }),
      aBody({ row: 5, ref: 'B4', name: 'Forum', monitors: true, frequency: 'Yearly' }),
      aBody({ row: 6, ref: 'B5' }),
    ];
    const meetings = [
      aMeeting({ body: 'B4', date: '2026-12-20' }),
      aMeeting({ body: 'B4', date: '2026-11-23' }),
      aMeeting({ body: 'B4', date: '2026-11-22' }),
      aMeeting({ body: 'B1', date: undefined }),
    ];
    expect(monitoringBodies({ bodies, meetings }, today, calendar).map(({ state, sentence }) => `${state}: ${sentence}`)).toEqual([
      'no date: Overview and Scrutiny Committee: no next report is entered.',
      'overdue: Board (monthly): next report due 22 November 2026; 1 working day overdue.',
      'due: Panel (every 6 weeks): next report due 23 November 2026; due today.',
      'due: Forum (yearly): next report due 23 November 2026; due today.',
    ]);
  });

  it.each<readonly [string, readonly (readonly [from: string, to: string])[], readonly string[]]>([
    [
      'one after the other',
      [
        ['2025-01-01', '2025-12-31'],
        ['2026-01-01', ''],
      ],
      [],
    ],
    [
      'that share a day',
      [
        ['2025-01-01', '2025-12-31'],
        ['2025-12-31', ''],
      ],
      ['versions-overlap 3'],
    ],
    [
      'both without end',
      [
        ['2025-01-01', ''],
        ['2026-01-01', ''],
      ],
      ['versions-overlap 3'],
    ],
    [
      'without a beginning',
      [
        ['', '2025-12-31'],
        ['2025-12-31', ''],
      ],
      ['versions-overlap 3'],
    ],
    [
      'without a beginning, over before',
      [
        ['', '2025-12-30'],
        ['2025-12-31', ''],
      ],
      [],
    ],
    [
      'without dates',
      [
        ['', ''],
        ['2025-12-31', ''],
      ],
      [],
    ],
    [
      'without dates, last',
      [
        ['2025-12-31', ''],
        ['', ''],
      ],
      [],
    ],
    [
      'that end before they begin',
      [
        ['2026-01-02', '2026-01-01'],
        ['2026-01-01', '2026-01-01'],
      ],
      ['version-ends-before-start 2'],
    ],
  ])('versions %s', (_what, dates, wanted) => {
    const versions = dates.map(([from, to], index) =>
      aPlanVersion({ row: index + 2, version: String(index + 1), from: from === '' ? undefined : from, to: to === '' ? undefined : to }),
    );
    const found = versionProblems(versions);
    expect(
      found
        .filter(({ code }) => code === 'versions-overlap' || code === 'version-ends-before-start')
        .map(({ code, row }) => `${code} ${row ?? ''}`),
    ).toEqual(wanted);
    if (wanted.length === 1 && dates[0]?.[0] === '')
      expect(found[0]?.words).toBe(
        'version "2" (from 31 December 2025) and version "1" (row 2) are in force at the same time. ' +
          'End one the day before the other starts.',
      );
  });

  it('in force on a day are these, with their recommendations', () => {
    const versions = [
      aPlanVersion({ version: '1', from: '2025-01-01', to: '2025-12-31' }),
      aPlanVersion({ row: 3, version: '2', from: '2026-01-01' }),
      aPlanVersion({ row: 4, version: '3', from: undefined }),
    ];
    const on = ['2024-12-31', '2025-01-01', '2025-12-31', '2026-01-01'].map(
      (each) => versionInForce(versions, day(each))?.version ?? 'none',
    );
    const plan = {
      versions,
      recommendations: [
        aRecommendation({ ref: 'R1' }),
        aRecommendation({ ref: 'R2', endedWith: '1' }),
        aRecommendation({ ref: 'R3', endedWith: '2' }),
      ],
    };
    const standing = ['2025-12-31', '2026-01-01', '2026-11-23'].map((each) =>
      recommendationsOn(day(each), plan)
        .map(({ ref, endedWith }) => ref + endedWith)
        .join(' '),
    );
    expectGolden('test/plan/edge-versions.txt', [...on, ...standing].join('\n'));
  });

  it('of a region are compared with ours, grade by grade, an authority once', () => {
    const outcome = (authority: string, grade: string, strand = 'Overall effectiveness', inspection = 'I1') =>
      aRegionalOutcome({ authority, grade, strand, inspection });
    const outcomes = [
      outcome('A', 'Good'),
      outcome('B', 'inadequate'),
      outcome('C', 'Requires improvement to be good'),
      outcome(' b ', 'Outstanding'),
      outcome('D', 'good'),
      outcome('E', ''),
      outcome('A', 'Odd', ''),
      outcome('A', 'Met', 'Care'),
      outcome('B', 'Not met', 'Care'),
      outcome('Z', 'Good', 'Other', 'I9'),
    ];
    const compared = ['ILACS', 'Something else'].map((framework) =>
      regionalComparison(
        anInspection({ framework }),
        outcomes,
        (strand) => ({ 'Overall effectiveness': 'Good', Care: undefined, '': 'Odd' })[strand],
      ),
    );
    expectGolden('test/plan/edge-regions.txt', inLines(compared));
  });
});

describe('figures, colours and words', () => {
  it.each([
    ['3 of 4', 75, true],
    ['4/4', 100, true],
    ['5 of 4', undefined, false],
    ['0 of 0', undefined, false],
    ['1,200', 1200, false],
    [' 84% ', 84, true],
    ['84 per cent', 84, true],
    ['£1,200.50', 1200.5, false],
    ['-3', -3, false],
    ['about 12', 12, false],
    ['12 to 14', undefined, false],
    ['none', undefined, false],
    ['', undefined, false],
    ['3 out of 12', 25, true],
    ['21.5', 21.5, false],
  ])('the figure in "%s" is %s', (text, value, isShare) => {
    const found = figureIn(text);
    expect(found?.value).toBe(value);
    if (found !== undefined) expect(found.isShare).toBe(isShare);
  });

  it.each([
    ['#ffffff', '#000000', 21],
    ['#0a0a0a', '#000000', 1.06],
    ['#0b0b0b', '#000000', 1.07],
    ['#1d7044', '#ffffff', 6.1],
    ['#777777', '#ffffff', 4.48],
  ])('%s on %s has a contrast of %d', (one, other, ratio) => {
    expect(contrastRatio(one, other)).toBeCloseTo(ratio, 1);
    expect(contrastRatio(other, one)).toBe(contrastRatio(one, other));
  });

  it('colours and statuses are read as they are typed', () => {
    expect([' #FFF ', '#1D7044', 'red', '', '#12345', 'x#123456'].map(readColour)).toEqual(expect.arrayContaining(['#1d7044', undefined]));
    const key = DEFAULT_STATUS_KEY.map((row) => (row.code === 'amber' ? { ...row, label: 'Yellow ' } : row)).filter(
      ({ code }) => code !== 'check',
    );
    const words = ['yellow', 'AMBER', ' red ', 'Complete', 'blue', '', 'check', 'not yet due', 'Mauve'].map(
      (text) => `${text}: ${statusFromWords(text, key) ?? '-'}`,
    );
    const labels = (['amber', 'check', 'red'] as const).map((code) => `${statusLabel(code, key)} ${statusKeyRow(code, key).symbol}`);
    const rows = DEFAULT_STATUS_KEY.map((row, index) => ({
      ...row,
      meaning: index === 0 ? ' ' : row.meaning,
      symbol: index === 1 ? ' ' : row.symbol,
      label: index === 2 ? '' : row.label,
    }));
    const odd = [
      ...rows,
      { ...DEFAULT_STATUS_KEY[0]!, row: 20 },
      { ...DEFAULT_STATUS_KEY[0]!, code: 'mauve' },
      { ...DEFAULT_STATUS_KEY[1]!, code: '' },
    ];
    const checked = checkStatusKey(odd);
    expectGolden('test/plan/edge-key.txt', [...words, ...labels, inLines(checked)].join('\n'));
  });

  it('of resolutions in one line are set apart, with the beginning they share', () => {
    const lines = [
      'RESOLVED: That (i) the report be noted; (ii) the plan be approved; and (iii) it be published',
      '(a) That A be done; (b) That B be done. (c) That C be done',
      'Agreed to (a) write; (b) visit',
      'That the report be noted',
      '1. That A; 2. That B',
    ].map((text) => separated(text).join(' / '));
    const leads = [
      'That:',
      'that Cabinet:',
      'to',
      'That',
      'That the report be noted',
      'The Committee:',
      'Cabinet',
      'That the Improvement Board:',
    ].map((text) => `${text}: ${sharedLead(text) ?? '-'}`);
    const joined = [
      led('', 'That A'),
      led('That', 'Approves the plan'),
      led('That Cabinet', 'approves the plan'),
      led('That', 'That A'),
      led('That', 'to act'),
      led('That', 'Members of the Board act'),
      led('That', 'Council act'),
      led('', 'Approves it'),
    ];
    expectGolden('test/plan/edge-leads.txt', [...lines, ...leads, ...joined].join('\n'));
  });

  it('of settings are read whatever their spelling', () => {
    const row = (name: string, value: unknown, at = 2) => ({ row: at, section: '', name, value, unit: '', help: '' }) as never;
    const { settings, problems } = readSettings([
      row(' council   NAME ', ' A '),
      row('Plan name', 7, 3),
      row('plan name', 'Second', 4),
      row('Nothing such', 1, 5),
      row('', 'x', 6),
      row('Summary day', 'friday', 7),
      row('Due soon, in days', '21', 8),
    ]);
    expectGolden(
      'test/plan/edge-settings.txt',
      [
        `${settings.councilName}|${settings.planName}|${settings.summaryDay}`,
        ...problems.map(({ row: at, code, words }) => `${at ?? ''} ${code} ${words}`),
      ].join('\n'),
    );
  });
});

describe('the order of things', () => {
  it('is that of days in the history of a red, whatever the order of snapshots, and none after today', () => {
    const seen = (asAt: string, status: 'red' | 'green') => aSnapshot({ id: asAt, asAt, actions: [aSnapshotAction({ status })] });
    const snapshots = [
      seen('2026-11-30', 'green'),
      seen('2026-11-09', 'red'),
      seen('2026-10-26', 'green'),
      seen('2026-11-23', 'red'),
      seen('2026-11-16', 'red'),
    ];
    expectGolden(
      'test/plan/edge-history.txt',
      inLines([...redHistories(snapshots, today), ...redHistories([...snapshots].reverse(), today), ...redHistories([], today)]),
    );
    expect(notBeforeOnPlan(day('2026-01-01'), { onPlanSince: day('2026-02-01') })).toBe('2026-02-01');
    expect(notBeforeOnPlan(day('2026-03-01'), { onPlanSince: day('2026-02-01') })).toBe('2026-03-01');
    expect(notBeforeOnPlan(day('2026-03-01'), { onPlanSince: undefined })).toBe('2026-03-01');
  });

  it('is newest first in what is handed over, what has no date last', () => {
    const papers = ['2026-01-01', undefined, '2026-03-01', '2026-02-01', '2026-03-01'].map((date, index) => ({
      title: `P${index}`,
      body: '',
      date: date === undefined ? undefined : day(date),
      link: '',
    }));
    const lines = readinessIndex({ plan: aPlan(), planLink: '', papers, today }).filter(({ section }) => section === 'Papers');
    expect(lines.map(({ what }) => what)).toEqual(['P2', 'P4', 'P3', 'P0', 'P1']);
  });

  it('is that of the tabs in a roll-up, where an action may name its group by ref or name', () => {
    const plan = aPlan({
      workstreams: [
        aWorkstream({ ref: 'W1', name: 'Assessment' }),
        aWorkstream({ row: 3, ref: '', name: 'No ref' }),
        aWorkstream({ row: 4, ref: 'W3', name: '' }),
      ],
      recommendations: [aRecommendation({ ref: 'R1' }), aRecommendation({ row: 3, ref: 'R2', endedWith: '1' })],
      actions: [
        anAction({ ref: 'A1', workstream: 'assessment', recommendations: ['r1', 'R2'] }),
        anAction({ ref: 'A2', workstream: 'W3', recommendations: ['R2'], phase: '2' }),
        anAction({ ref: 'A3', workstream: 'no REF', leadPost: 'head of assessment' }),
        anAction({ ref: 'A4', workstream: '', leadPost: '' }),
        anAction({ ref: 'A5', workstream: 'Else', recommendations: ['R9'] }),
      ],
    });
    const statuses = statusesOf(plan, { today, calendar });
    const groups = (['workstream', 'recommendation', 'lead', 'phase', 'plan'] as const).flatMap((by) => [
      `# ${by}`,
      ...rollUp(plan, statuses, by).map(({ key, name, actions }) => `${key} | ${name} | ${actions.join(' ')}`),
    ]);
    expectGolden('test/plan/edge-roll-up.txt', groups.join('\n'));
    expect(() => rollUp(plan, statuses.slice(1), 'plan')).toThrow('The statuses are not those of the plan: "A5" has none.');
  });
});

describe('a new version is refused', () => {
  const plan = aPlan({
    inspections: [anInspection({ ref: 'I1' }), anInspection({ row: 3, ref: 'I2' })],
    versions: [aPlanVersion({ version: 'One', from: '2026-01-01', to: '2026-06-30' })],
    recommendations: [
      aRecommendation({ ref: 'R1' }),
      aRecommendation({ row: 3, ref: 'R2' }),
      aRecommendation({ row: 4, ref: 'R3', inspection: 'I2' }),
      aRecommendation({ row: 5, ref: 'R4', endedWith: 'Zero' }),
    ],
    actions: [
      anAction({ ref: 'A1', recommendations: ['R1'] }),
      anAction({ ref: 'A2', row: 3, recommendations: ['R2'] }),
      anAction({ ref: 'A3', row: 4, progress: 'Closed' }),
    ],
  });
  const whole: VersionRequest = {
    closing: 'One',
    version: 'Two',
    from: day('2026-07-01'),
    inspection: 'I2',
    note: '',
    recommendations: [kept('R1'), kept('R2')],
    actions: [carried('A1'), carried('A2')],
  };
  const CASES: Readonly<Record<string, Partial<VersionRequest>>> = {
    whole: {},
    'without names': { version: '', closing: '' },
    'under the same name': { version: ' one ' },
    'on its first day': { from: day('2026-01-01') },
    'on the last day of the old one': { from: day('2026-06-30') },
    'for an inspection that is not there': { inspection: 'I7' },
    'with nothing mapped': { recommendations: [], actions: [] },
    'with one left open': { recommendations: [kept('R1')], actions: [carried('A2')] },
    'mapped twice': { recommendations: [kept('R1'), kept('R2'), kept('R1')], actions: [carried('A1'), carried('A2'), carried('A2')] },
    'mapped strangely': {
      recommendations: [
        kept('R1', { became: 'Changed', reason: '' }),
        kept('R2', { became: 'Retired', newRefs: ['R9', 'R4', 'R1'] }),
        kept('R3', { newText: 'x' }),
        kept('R8', { became: '' }),
      ],
      actions: [
        carried('A1', { became: 'Split', parts: ['one'] }),
        carried('A2', { became: 'Retired' }),
        carried('A3'),
        carried('A9', { became: '' }),
      ],
    },
    'with actions left alone': {
      recommendations: [kept('R1', { became: 'Retired' }), kept('R2', { became: 'Replaced', newText: 'x' })],
      actions: [carried('A1'), carried('A2', { recommendations: ['R4'] })],
    },
    'with one retired alone': {
      recommendations: [kept('R1', { became: 'Retired' }), kept('R2')],
      actions: [carried('A1', { became: 'Retired', reason: 'x' }), carried('A2')],
    },
  };

  it('like this', () => {
    const faults = Object.entries(CASES).map(([what, changes]) =>
      [`# ${what}`, ...versionFaults({ ...whole, ...changes }, plan)].join('\n'),
    );
    expectGolden('test/plan/edge-version-faults.txt', faults.join('\n'));
    expect(
      [undefined, kept('R1'), kept('R1', { newRefs: ['R3'] }), kept('R1', { became: '' }), kept('R1', { became: 'Retired' })].map(isEnding),
    ).toEqual([false, false, true, false, true]);
  });
});
