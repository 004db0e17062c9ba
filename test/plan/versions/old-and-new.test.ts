import { day } from '../../../src/days/plain-date.ts';
import { recommendationsOn, versionInForce } from '../../../src/plan/versions/in-force.ts';
import { proposedVersion } from '../../../src/plan/versions/propose-version.ts';
import { oldRecommendations, openActions } from '../../../src/plan/versions/version-request.ts';
import { anAction, aPlanVersion, aRecommendation } from '../../support/builders.ts';

const TODAY = day('2026-07-01');

describe('the version in force', () => {
  it.each<readonly [string, readonly (readonly [name: string, from: string, to: string])[], string]>([
    ['none', [], '-'],
    ['one without days', [['A', '', '']], 'A'],
    ['one that begins today', [['A', '2026-07-01', '']], 'A'],
    ['one that begins tomorrow', [['A', '2026-07-02', '']], '-'],
    ['one that ends today', [['A', '', '2026-07-01']], 'A'],
    ['one that ended yesterday', [['A', '', '2026-06-30']], '-'],
    [
      'of two the one that began last, first',
      [
        ['A', '2026-06-02', ''],
        ['B', '2026-06-01', ''],
      ],
      'A',
    ],
    [
      'of two the one that began last, second',
      [
        ['A', '2026-06-01', ''],
        ['B', '2026-06-02', ''],
      ],
      'B',
    ],
    [
      'of two that began together the later row',
      [
        ['A', '2026-06-01', ''],
        ['B', '2026-06-01', ''],
      ],
      'B',
    ],
    [
      'of one without a beginning and another, the other',
      [
        ['A', '2026-06-01', ''],
        ['B', '', ''],
      ],
      'A',
    ],
    [
      'the same the other way round',
      [
        ['B', '', ''],
        ['A', '2026-06-01', ''],
      ],
      'A',
    ],
    [
      'of two without a beginning the later row',
      [
        ['A', '', ''],
        ['B', '', ''],
      ],
      'B',
    ],
    [
      'not one that begins tomorrow, though it began last',
      [
        ['A', '2026-06-01', ''],
        ['B', '2026-07-02', ''],
      ],
      'A',
    ],
  ])('is, of %s', (_what, rows, wanted) => {
    const versions = rows.map(([version, from, to]) =>
      aPlanVersion({ version, from: from === '' ? undefined : from, to: to === '' ? undefined : to }),
    );
    expect(versionInForce(versions, TODAY)?.version ?? '-').toBe(wanted);
  });

  it('keeps recommendations until its last day, also where the Versions tab does not say which it was', () => {
    const plan = {
      versions: [aPlanVersion({ version: 'One', to: '2026-06-30' }), aPlanVersion({ version: 'Two', to: undefined })],
      recommendations: ['', 'One', 'Two', 'Lost'].map((endedWith) => aRecommendation({ endedWith })),
    };
    const on = (date: string) => recommendationsOn(day(date), plan).map(({ endedWith }) => endedWith);
    expect(on('2026-06-30')).toEqual(['', '', '', '']);
    expect(on('2026-07-01')).toEqual(['', 'One', '', '']);
  });
});

describe('what a new version leaves behind and brings', () => {
  const recommendations = [
    aRecommendation({ ref: 'R1' }),
    aRecommendation({ ref: '' }),
    aRecommendation({ ref: 'R2', endedWith: 'Zero' }),
    aRecommendation({ ref: 'R3', inspection: 'I2' }),
  ];
  const versions = [aPlanVersion({ version: 'One', inspection: 'I1' })];
  it.each([
    ['I2', 'One', 'R1'],
    ['I1', 'One', 'R1 R3'],
    ['', 'One', 'R1 R3'],
    ['I1', 'Unknown', 'R3'],
    ['I3', 'One', 'R1 R3'],
  ])('in answer to "%s" after "%s" leaves %s', (inspection, closing, wanted) => {
    const old = oldRecommendations({ recommendations, versions }, { closing, inspection });
    expect(old.map(({ ref }) => ref).join(' ')).toBe(wanted);
  });

  it('takes every action that has a ref and is not closed', () => {
    const actions = [
      anAction({ ref: 'A1' }),
      anAction({ ref: '' }),
      anAction({ ref: 'A3', progress: 'Closed' }),
      anAction({ ref: 'A4', progress: 'Done' }),
    ];
    expect(openActions({ actions }).map(({ ref }) => ref)).toEqual(['A1', 'A4']);
  });

  it.each<readonly [string, string, string, string]>([
    // Two of the words in common of so many: Dice's coefficient.
    ['in the same words, whatever their case', 'IMPROVE the audit, of files', 'Kept R3', 'The new version asks the same.'],
    ['in words that mean the same', 'To improve the auditing of its files', 'Kept R3', 'The new version asks the same.'],
    ['in nearly the same words', 'Improve the audit of plans', 'Changed R3', 'The new version asks it in other words.'],
    ['in half of its words', 'Improve the audit of plans, visits and chronologies', ' ', ''],
    ['in other words', 'Recruit more foster carers', ' ', ''],
    ['in words that say nothing, unlike', 'To be it', ' ', ''],
  ])('one asked again %s is proposed so', (_how, text, wanted, reason) => {
    const plan = {
      versions,
      actions: [anAction({ ref: 'A1', action: 'Do it' }), anAction({ ref: 'A2', progress: 'Closed' })],
      recommendations: [
        aRecommendation({ ref: 'R1', text: 'Improve the audit of files' }),
        aRecommendation({ ref: 'R2', inspection: 'I2', text: 'Something else altogether' }),
        aRecommendation({ ref: 'R3', inspection: 'I2', text }),
        aRecommendation({ ref: 'R4', inspection: 'I2', text }),
        aRecommendation({ ref: '', inspection: 'I2', text: 'Improve the audit of files' }),
        aRecommendation({ ref: 'R9', endedWith: 'Zero', text: 'Improve the audit of files' }),
      ],
    };
    const { recommendations: proposed, actions, fresh } = proposedVersion(plan, { closing: 'One', inspection: 'I2' });
    expect(proposed.map(({ became, newRefs, reason: why }) => [`${became} ${newRefs.join(' ')}`, why])).toEqual([[wanted, reason]]);
    expect(proposed[0]).toMatchObject({ ref: 'R1', text: 'Improve the audit of files', newText: '' });
    expect(fresh.map(({ ref }) => ref)).toEqual(['R2', 'R3', 'R4']);
    expect(actions).toEqual([{ ref: 'A1', text: 'Do it', became: 'Carried', recommendations: [], parts: [], reason: '' }]);
  });
});
