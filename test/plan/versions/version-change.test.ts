import { day } from '../../../src/days/plain-date.ts';
import { proposedVersion } from '../../../src/plan/versions/propose-version.ts';
import { versionRows } from '../../../src/plan/versions/version-change.ts';
import { versionFaults } from '../../../src/plan/versions/version-request.ts';
import type { VersionRequest } from '../../../src/plan/versions/version-request.ts';
import { anAction, anInspection, aPlan, aPlanVersion, aRecommendation } from '../../support/builders.ts';

const PLAN = aPlan({
  inspections: [anInspection({ ref: 'I1' }), anInspection({ ref: 'I2' })],
  versions: [aPlanVersion({ version: '2012', from: '2012-09-01', inspection: 'I1' })],
  recommendations: [
    aRecommendation({ ref: 'R1', text: 'Ensure that every plan is clear and timely', inspection: 'I1' }),
    aRecommendation({ ref: 'R2', text: 'Improve the audit of files', inspection: 'I1' }),
    aRecommendation({ ref: 'R3', text: 'Publish a new leaflet', inspection: 'I1' }),
    aRecommendation({ ref: 'R4', text: 'Ensure that every plan is clear and timely.', inspection: 'I2' }),
    aRecommendation({ ref: 'R5', text: 'Evaluate practice and outcomes', inspection: 'I2' }),
  ],
  actions: [
    anAction({ ref: 'A1', recommendations: ['R1'] }),
    anAction({
      ref: 'A2',
      recommendations: ['R2'],
      originalDeadline: '2013-01-31',
      lastDeadline: '2013-09-30',
      deadline: '2013-09-30',
      timesRedated: 2,
      latestUpdate: 'Half of the files are audited.',
    }),
    anAction({ ref: 'A3', recommendations: ['R3'] }),
    anAction({ ref: 'A4', recommendations: ['R3'], progress: 'Closed', latestUpdate: 'Not needed.' }),
  ],
});

const mapped = (ref: string, became: VersionRequest['recommendations'][number]['became'], more: object = {}) => ({
  ref,
  became,
  newRefs: [],
  newText: '',
  reason: 'Because.',
  ...more,
});
const action = (ref: string, became: VersionRequest['actions'][number]['became'], more: object = {}) => ({
  ref,
  became,
  recommendations: [],
  parts: [],
  reason: 'Because.',
  ...more,
});

const WHOLE: VersionRequest = {
  closing: '2012',
  version: '2013',
  from: day('2013-09-01'),
  inspection: 'I2',
  note: 'No longer fit for purpose.',
  recommendations: [mapped('R1', 'Kept', { newRefs: ['R4'] }), mapped('R2', 'Replaced', { newRefs: ['R5'] }), mapped('R3', 'Retired')],
  actions: [action('A1', 'Carried'), action('A2', 'Split', { parts: ['Audit assessments', 'Audit plans'] }), action('A3', 'Retired')],
};

const refs = () => {
  let [recommendation, next] = [5, 4];
  return { recommendation: () => `R${(recommendation += 1)}`, action: () => `A${(next += 1)}` };
};

describe('a new version', () => {
  it('is without faults where everything old is mapped, each with a reason', () => {
    expect(versionFaults(WHOLE, PLAN)).toEqual([]);
  });

  it.each<[string, Partial<VersionRequest>, string]>([
    ['a recommendation left out', { recommendations: WHOLE.recommendations.slice(1) }, 'Not mapped yet: recommendation R1.'],
    ['every recommendation left out', { recommendations: [] }, 'Not mapped yet: recommendations R1, R2 and R3.'],
    ['an action left out', { actions: WHOLE.actions.slice(0, 2) }, 'Not mapped yet: action A3.'],
    [
      'no reason',
      { recommendations: [mapped('R1', 'Kept', { reason: '' }), ...WHOLE.recommendations.slice(1)] },
      'R1 is kept without a reason.',
    ],
    ['replaced by nothing', { recommendations: [mapped('R1', 'Replaced'), ...WHOLE.recommendations.slice(1)] }, 'R1 is replaced: name the'],
    [
      'an unknown ref',
      { recommendations: [mapped('R1', 'Replaced', { newRefs: ['R9'] }), ...WHOLE.recommendations.slice(1)] },
      '"R9" is not a recommendation in force',
    ],
    [
      'replaced by one that ends',
      { recommendations: [mapped('R1', 'Replaced', { newRefs: ['R3'] }), ...WHOLE.recommendations.slice(1)] },
      'R1 becomes R3, which ends as well',
    ],
    [
      'retired, yet replaced',
      { recommendations: [mapped('R1', 'Retired', { newRefs: ['R4'] }), ...WHOLE.recommendations.slice(1)] },
      'R1 is retired, yet something stands for it',
    ],
    [
      'split into one',
      { actions: [action('A1', 'Split', { parts: ['One'] }), ...WHOLE.actions.slice(1)] },
      'A1 is split: give the words of two actions',
    ],
    [
      'an action without anything to answer',
      { actions: [...WHOLE.actions.slice(0, 2), action('A3', 'Carried')] },
      'A3 goes on, yet everything it answers is retired',
    ],
    ['mapped twice', { actions: [...WHOLE.actions, action('A1', 'Carried')] }, 'A1 is mapped twice'],
    ['a name that is taken', { version: '2012' }, 'There is a version "2012" already'],
    ['a day before the old one began', { from: day('2012-08-01') }, 'Version "2012" began on 1 September 2012'],
  ])('refuses %s with a sentence that says which', (_because, change, sentence) => {
    expect(versionFaults({ ...WHOLE, ...change }, PLAN).join(' ')).toContain(sentence);
  });

  it('marks what ends, links what goes on, splits with the original deadline kept, and writes down what became of each', () => {
    const { added, changed } = versionRows(WHOLE, PLAN, refs(), (ref) => (ref === 'A2' ? 'Amber' : 'Green'));
    expect(changed).toEqual([
      { list: 'recommendations', row: 'R1', field: 'endedWith', to: '2012' },
      { list: 'recommendations', row: 'R2', field: 'endedWith', to: '2012' },
      { list: 'recommendations', row: 'R3', field: 'endedWith', to: '2012' },
      { list: 'actions', row: 'A1', field: 'recommendations', to: 'R4' },
      { list: 'actions', row: 'A2', field: 'progress', to: 'Closed' },
      {
        list: 'actions',
        row: 'A2',
        field: 'latestUpdate',
        to: 'Split into A5, A6 with version "2013": Because.\nHalf of the files are audited.',
      },
      { list: 'actions', row: 'A3', field: 'progress', to: 'Closed' },
      { list: 'actions', row: 'A3', field: 'latestUpdate', to: 'Retired with version "2012": Because.' },
      { list: 'versions', row: '2012', field: 'to', to: { date: '2013-08-31', time: '00:00' } },
    ]);
    expect(added.actions).toEqual([
      expect.objectContaining({
        ref: 'A5',
        action: 'Audit assessments',
        recommendations: 'R5',
        deadline: '2013-09-30',
        originalDeadline: { date: '2013-01-31', time: '00:00' },
        timesRedated: 2,
      }),
      expect.objectContaining({ ref: 'A6', action: 'Audit plans' }),
    ]);
    expect(added.versionChanges.map(({ kind, ref, became, newRefs, status }) => [kind, ref, became, newRefs, status])).toEqual([
      ['Recommendation', 'R1', 'Kept', 'R4', undefined],
      ['Recommendation', 'R2', 'Replaced', 'R5', undefined],
      ['Recommendation', 'R3', 'Retired', '', undefined],
      ['Action', 'A1', 'Carried', 'A1', 'Green'],
      ['Action', 'A2', 'Split', 'A5, A6', 'Amber'],
      ['Action', 'A3', 'Retired', '', 'Green'],
    ]);
    expect(added.versions).toEqual([expect.objectContaining({ version: '2013', inspection: 'I2', note: 'No longer fit for purpose.' })]);
  });

  it('adds the new words of what is changed, and leaves what is kept as it is', () => {
    const request = {
      ...WHOLE,
      inspection: '',
      recommendations: [
        mapped('R1', 'Kept'),
        mapped('R2', 'Changed', { newText: 'Audit files every month' }),
        mapped('R3', 'Retired'),
        mapped('R4', 'Kept'),
        mapped('R5', 'Kept'),
      ],
    };
    expect(versionFaults(request, PLAN)).toEqual([]);
    const { added, changed } = versionRows(request, PLAN, refs(), () => '');
    expect(added.recommendations).toEqual([expect.objectContaining({ ref: 'R6', text: 'Audit files every month', inspection: 'I1' })]);
    expect(changed.filter(({ list }) => list === 'recommendations').map(({ row }) => row)).toEqual(['R2', 'R3']);
    expect(added.actions[0]).toMatchObject({ recommendations: 'R6' });
  });

  it('is proposed from the words alone: the same words are kept, others are left open', () => {
    const { recommendations, fresh } = proposedVersion(PLAN, { closing: '2012', inspection: 'I2' });
    expect(fresh.map(({ ref }) => ref)).toEqual(['R4', 'R5']);
    expect(recommendations.map(({ ref, became, newRefs }) => [ref, became, newRefs])).toEqual([
      ['R1', 'Kept', ['R4']],
      ['R2', '', []],
      ['R3', '', []],
    ]);
  });
});
