import { becameSentence, versionEnds, versionsCompared } from '../../../src/plan/versions/what-became.ts';
import { recommendationsOn, versionInForce } from '../../../src/plan/versions/in-force.ts';
import { day } from '../../../src/days/plain-date.ts';
import { recommendationCoverage } from '../../../src/plan/position/recommendation-coverage.ts';
import { rollUp } from '../../../src/plan/position/roll-up.ts';
import { anAction, anActionStatus, aPlan, aPlanVersion, aRecommendation, aVersionChange } from '../../support/builders.ts';

const PLAN = aPlan({
  versions: [
    aPlanVersion({ version: '2012', from: '2012-09-01', to: '2013-08-31' }),
    aPlanVersion({ version: '2013', from: '2013-09-01', to: '2016-07-19', note: 'The old plan is no longer fit for purpose' }),
    aPlanVersion({ version: '2016', from: '2016-07-20' }),
  ],
  versionChanges: [
    aVersionChange({
      version: '2012',
      ref: 'R1',
      words: 'Clear plans.',
      became: 'Kept',
      newRefs: 'R4',
      newVersion: '2013',
      reason: 'Same',
    }),
    aVersionChange({
      version: '2012',
      ref: 'R2',
      words: 'Audit',
      became: 'Replaced',
      newRefs: 'R5, R6',
      newVersion: '2013',
      reason: 'Now practice.',
    }),
    aVersionChange({ version: '2012', ref: 'R3', words: 'Leaflet', became: 'Retired', newRefs: '', newVersion: '2013', reason: 'Done' }),
    aVersionChange({ version: '2012', kind: 'Action', ref: 'A1', became: 'Carried', newRefs: 'A1', newVersion: '2013', status: 'Red' }),
    aVersionChange({
      version: '2013',
      ref: 'R4',
      words: 'Clear plans',
      became: 'Changed',
      newRefs: 'R7',
      newVersion: '2016',
      reason: 'New words',
    }),
    aVersionChange({ version: '2013', ref: 'R5', words: 'Practice', became: 'Retired', newRefs: '', newVersion: '2016', reason: 'Met' }),
  ],
});

describe('what became of a version', () => {
  it('is told oldest first, with every count, the day and why', () => {
    expect(versionEnds(PLAN).map(({ sentence }) => sentence)).toEqual([
      'Version “2012” was followed by version “2013” on 1 September 2013: of its 3 recommendations 1 was kept, 1 replaced and 1 retired ' +
        'and of its 1 open action 1 was carried. The old plan is no longer fit for purpose.',
      'Version “2013” was followed by version “2016” on 20 July 2016: of its 2 recommendations 1 was changed and 1 retired.',
    ]);
  });

  it('follows each recommendation to what stands for it today', () => {
    expect(PLAN.versionChanges.map((change) => becameSentence(change, PLAN))).toEqual([
      'R1, “Clear plans”: kept as R4. Same. Today: R7.',
      'R2, “Audit”: replaced by R5 and R6. Now practice. Today: R6.',
      'R3, “Leaflet”: retired. Done.',
      expect.stringContaining('A1, '),
      'R4, “Clear plans”: changed: now R7. New words.',
      'R5, “Practice”: retired. Met.',
    ]);
  });

  it('is compared, a line for each version', () => {
    expect(versionsCompared(PLAN).rows).toEqual([
      ['2012', '2013', '1 September 2013', '1 was kept, 1 replaced and 1 retired', '1 was carried', '1 Red'],
      ['2013', '2016', '20 July 2016', '1 was changed and 1 retired', '–', '–'],
    ]);
  });
});

describe('a recommendation that ended', () => {
  const ended = aRecommendation({ ref: 'R1', endedWith: '2013' });
  const plan = aPlan({
    ...PLAN,
    recommendations: [ended, aRecommendation({ ref: 'R7' })],
    actions: [anAction({ recommendations: ['R1'] })],
  });

  it('asks for no action and has no line of its own any more', () => {
    expect(recommendationCoverage(plan).map(({ recommendation }) => recommendation.ref)).toEqual(['R7']);
    expect(rollUp(plan, [anActionStatus()], 'recommendation').map(({ key }) => key)).toEqual(['R7']);
  });

  it('was in force on the days of its version', () => {
    expect(recommendationsOn(day('2016-07-19'), plan)[0]?.endedWith).toBe('');
    expect(recommendationsOn(day('2016-07-20'), plan)[0]?.endedWith).toBe('2013');
  });

  it.each([
    ['2013-01-01', '2012'],
    ['2016-07-19', '2013'],
    ['2016-07-20', '2016'],
    ['2012-01-01', undefined],
  ])('the version in force on %s is %s', (on, version) => {
    expect(versionInForce(PLAN.versions, day(on))?.version).toBe(version);
  });
});
