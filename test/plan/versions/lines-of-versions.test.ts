import { becameSentence, versionEnds, versionsCompared } from '../../../src/plan/versions/what-became.ts';
import type { VersionedPlan } from '../../../src/plan/versions/what-became.ts';
import { aPlanVersion, aVersionChange } from '../../support/builders.ts';

type Change = NonNullable<Parameters<typeof aVersionChange>[0]>;
const VERSIONS = [
  aPlanVersion({ version: '1', from: '2020-01-01' }),
  aPlanVersion({ version: '2', from: '2022-01-01', note: 'A new framework' }),
  aPlanVersion({ version: '3', from: '2024-01-01', note: 'Again.' }),
];
const plan = (changes: readonly Change[], versions = VERSIONS): VersionedPlan => ({
  versions,
  versionChanges: changes.map((each) => aVersionChange(each)),
});
const second: Change = { version: '2', newVersion: '3' };

describe('versions that ended', () => {
  it.each<readonly [string, VersionedPlan, readonly string[]]>([
    ['none', plan([]), []],
    [
      'one recommendation',
      plan([{}]),
      ['Version “1” was followed by version “2” on 1 January 2022: of its 1 recommendation 1 was kept. A new framework.'],
    ],
    [
      'actions alone',
      plan([
        { kind: 'Action', became: 'Carried' },
        { kind: 'Action', became: 'Carried' },
        { kind: 'Action', became: 'Retired' },
      ]),
      ['Version “1” was followed by version “2” on 1 January 2022: of its 3 open actions 2 were carried and 1 retired. A new framework.'],
    ],
    [
      'something that nobody mapped',
      plan([{ became: undefined }, { became: 'Kept' }]),
      ['Version “1” was followed by version “2” on 1 January 2022: of its 2 recommendations 1 was not mapped and 1 kept. A new framework.'],
    ],
    [
      'lines without a kind are of recommendations',
      plan([{ kind: undefined }]),
      ['Version “1” was followed by version “2” on 1 January 2022: of its 1 recommendation 1 was kept. A new framework.'],
    ],
    [
      'one whose successor is not on the tab',
      plan([{ newVersion: '9' }]),
      ['Version “1” was followed by version “9”: of its 1 recommendation 1 was kept.'],
    ],
    [
      'one whose successor has no day',
      plan([{}], [aPlanVersion({ version: '2', from: undefined })]),
      ['Version “1” was followed by version “2”: of its 1 recommendation 1 was kept.'],
    ],
    [
      'two, the later written first: the oldest is told first',
      plan([second, {}]),
      [
        'Version “1” was followed by version “2” on 1 January 2022: of its 1 recommendation 1 was kept. A new framework.',
        'Version “2” was followed by version “3” on 1 January 2024: of its 1 recommendation 1 was kept. Again.',
      ],
    ],
    [
      'one followed by two on different days, and one without a day first',
      plan([second, { version: '1', newVersion: '3' }, { version: '0', newVersion: '9' }]),
      [
        'Version “0” was followed by version “9”: of its 1 recommendation 1 was kept.',
        'Version “2” was followed by version “3” on 1 January 2024: of its 1 recommendation 1 was kept. Again.',
        'Version “1” was followed by version “3” on 1 January 2024: of its 1 recommendation 1 was kept. Again.',
      ],
    ],
  ])('%s', (_what, of, wanted) => {
    expect(versionEnds(of).map(({ sentence }) => sentence)).toEqual(wanted);
  });

  it('are told in the order in which they began, whatever the order of their lines', () => {
    const three: readonly Change[] = [{ version: '0', newVersion: '1' }, {}, second];
    for (const order of [
      [0, 1, 2],
      [0, 2, 1],
      [1, 0, 2],
      [1, 2, 0],
      [2, 0, 1],
      [2, 1, 0],
    ])
      expect(versionEnds(plan(order.map((at) => three[at]!))).map(({ newVersion }) => newVersion)).toEqual(['1', '2', '3']);
  });

  it('are compared in lines', () => {
    const { headings, rows } = versionsCompared(
      plan([
        { kind: 'Action', status: 'Red', became: 'Carried' },
        { kind: 'Action', status: 'Green', became: 'Carried' },
        { kind: 'Action', status: 'Red', became: 'Carried' },
        { kind: 'Action', status: '', became: 'Retired' },
        { version: '2', newVersion: '9', became: 'Replaced' },
      ]),
    );
    expect(headings).toEqual(['Version that ended', 'Followed by', 'On', 'Recommendations', 'Open actions', 'Their statuses then']);
    expect(rows).toEqual([
      ['2', '9', '–', '1 was replaced', '–', '–'],
      ['1', '2', '1 January 2022', '–', '3 were carried and 1 retired', '2 Red, 1 Green'],
    ]);
  });
});

describe('what became of one', () => {
  const sentence = (change: Change, ...later: readonly Change[]) => {
    const all = plan([change, ...later]);
    return becameSentence(all.versionChanges[0]!, all);
  };
  const words = { words: 'Improve  it\nsoon;', reason: '' };

  it.each<readonly [string, Change, string]>([
    ['kept under its ref', { newRefs: 'R1' }, 'R1, “Improve it soon”: kept.'],
    ['kept under another', { newRefs: 'R1, R4; R5\nR6,' }, 'R1, “Improve it soon”: kept as R4, R5 and R6.'],
    ['replaced', { became: 'Replaced', newRefs: 'R4' }, 'R1, “Improve it soon”: replaced by R4.'],
    ['changed', { became: 'Changed', newRefs: 'R4' }, 'R1, “Improve it soon”: changed: now R4.'],
    ['split', { kind: 'Action', became: 'Split', newRefs: 'A4, A5' }, 'R1, “Improve it soon”: split: now A4 and A5.'],
    ['retired', { became: 'Retired', newRefs: '' }, 'R1, “Improve it soon”: retired.'],
    ['mapped by nobody', { became: undefined, newRefs: '' }, 'R1, “Improve it soon”: not mapped.'],
    ['with a reason', { newRefs: 'R1', reason: 'It asks the same' }, 'R1, “Improve it soon”: kept. It asks the same.'],
    ['at length', { words: 'x'.repeat(111), newRefs: 'R1' }, `R1, “${'x'.repeat(109)}…”: kept.`],
    ['at the length that is told whole', { words: 'x'.repeat(110), newRefs: 'R1' }, `R1, “${'x'.repeat(110)}”: kept.`],
  ])('%s', (_what, change, wanted) => {
    expect(sentence({ ...words, ...change })).toBe(wanted);
  });

  it.each<readonly [string, Change, readonly Change[], string]>([
    ['goes on as it is', { newRefs: 'R4' }, [{ ...second, ref: 'R9' }], ''],
    ['goes on under its ref', { newRefs: 'R4' }, [{ ...second, ref: 'R4', newRefs: 'R4' }], ''],
    ['is changed', { newRefs: 'R4' }, [{ ...second, ref: 'R4', newRefs: 'R7' }], ' Today: R7.'],
    [
      'is changed in part, twice into one',
      { newRefs: 'R4, R5, R6' },
      [
        { ...second, ref: 'R4', newRefs: 'R7' },
        { ...second, ref: 'R6', newRefs: 'R7' },
      ],
      ' Today: R7 and R5.',
    ],
    ['is retired', { newRefs: 'R4' }, [{ ...second, ref: 'R4', became: 'Retired', newRefs: 'R4' }], ' Retired with a later version.'],
    ['was retired before', { became: 'Retired', newRefs: '' }, [{ ...second, ref: 'R4' }], ''],
    ['is an action of the same ref', { newRefs: 'R4' }, [{ ...second, ref: 'R4', kind: 'Action', newRefs: 'R7' }], ''],
    [
      'of an action is told',
      { kind: 'Action', ref: 'A1', newRefs: 'A1' },
      [{ ...second, kind: 'Action', ref: 'A1', newRefs: 'A2' }],
      ' Today: A2.',
    ],
    ['of an action is not a recommendation’s', { kind: 'Action', ref: 'A1', newRefs: 'A1' }, [{ ...second, ref: 'A1', newRefs: 'A2' }], ''],
    [
      'began together with another',
      { version: '1', newVersion: '3', newRefs: 'R4' },
      [
        { version: '1', newVersion: '2', ref: 'R4', newRefs: 'R7' },
        { version: '3', newVersion: '9', ref: 'R8' },
      ],
      '',
    ],
    ['ended before it', { version: '2', newVersion: '3', newRefs: 'R4' }, [{ ref: 'R4', newRefs: 'R7' }], ''],
  ])('what %s in a later version', (_what, change, later, wanted) => {
    const first = { ...words, ...change };
    expect(sentence(first, ...later)).toBe(`${sentence(first)}${wanted}`);
  });
});
