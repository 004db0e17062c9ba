import { describe, expect, it } from '@jest/globals';
import { isUngraded, readGrade, scaleOf } from '../../../src/plan/inspections/grade-scales.ts';
import { judgementHistory } from '../../../src/plan/inspections/judgement-history.ts';
import { judgementMatrix } from '../../../src/plan/inspections/judgement-matrix.ts';
import { regionalComparison } from '../../../src/plan/inspections/regional-comparison.ts';
import { day } from '../../../src/days/plain-date.ts';
import { aJudgement as anyJudgement, anInspection, aRegionalOutcome } from '../../support/builders.ts';

const aJudgement: typeof anyJudgement = (changes = {}) => anyJudgement({ isOverall: false, ...changes });
const anOutcome: typeof aRegionalOutcome = (changes = {}) => aRegionalOutcome({ strand: 'Safeguarding', ...changes });

describe('readGrade', () => {
  it.each([
    ['a full sentence of the scale is its short form', 'ILACS', 'Requires improvement to be good', 'Requires improvement', 3],
    ['capitals do not matter', 'SIF 2013', 'GOOD', 'Good', 2],
    ['older frameworks have "adequate"', 'Ofsted SLAC inspection', 'adequate', 'Adequate', 3],
    ['"poor" stands at the foot of the older scale', 'SLAC', 'poor', 'Inadequate', 4],
    ['an unknown framework takes the scale that its words fit', 'Local review', 'Satisfactory', 'Satisfactory', 3],
  ])('knows that %s', (_because, framework, words, grade, rank) => {
    expect(readGrade(framework, words)).toMatchObject({ words: grade, rank });
  });

  it('refuses a word of another framework', () => {
    expect(readGrade('SIF', 'Adequate')).toBeUndefined();
  });

  it('does not find a framework inside another word', () => {
    expect(scaleOf('Sifting exercise')).toBeUndefined();
    expect(isUngraded('LGA peer review 2014')).toBe(true);
  });
});

const slac2012 = anInspection({ ref: 'I1', framework: 'SLAC', name: 'SLAC 2012', reportPublished: day('2012-06-13') });
const sif2016 = anInspection({ ref: 'I2', framework: 'SIF', name: 'SIF 2016', reportPublished: day('2016-05-16') });

describe('judgementMatrix', () => {
  it('puts strands down and sub-judgements across, with the overall judgement last', () => {
    const matrix = judgementMatrix(slac2012, [
      aJudgement({ strand: 'Safeguarding', grade: 'adequate', isOverall: true }),
      aJudgement({ strand: 'Safeguarding', subJudgement: 'Capacity', grade: 'Adequate' }),
      aJudgement({ strand: 'Looked after children', subJudgement: 'Capacity', grade: 'Good', isLimiting: true }),
      aJudgement({ inspection: 'I2', strand: 'Elsewhere', grade: 'Good' }),
    ]);
    expect(matrix.subJudgements).toEqual(['Capacity', 'Overall']);
    expect(matrix.rows).toEqual([
      {
        strand: 'Safeguarding',
        cells: [
          { grade: 'Adequate', isLimiting: false, isOverall: false },
          { grade: 'Adequate', isLimiting: false, isOverall: true },
        ],
      },
      {
        strand: 'Looked after children',
        cells: [
          { grade: 'Good', isLimiting: true, isOverall: false },
          { grade: '', isLimiting: false, isOverall: false },
        ],
      },
    ]);
    expect(matrix.scale).toBe('Older four-point scale (adequate)');
  });
});

describe('judgementHistory', () => {
  it('compares a judgement with the one before it, across the change of words in 2013', () => {
    const [history] = judgementHistory(
      [sif2016, slac2012],
      [
        aJudgement({ inspection: 'I2', strand: 'Leadership', grade: 'Good' }),
        aJudgement({ inspection: 'I1', strand: 'leadership', grade: 'Adequate' }),
        aJudgement({ inspection: 'I1', strand: 'Once only', grade: 'Good' }),
      ],
    );
    expect(history?.steps.map((step) => [step.grade, step.change])).toEqual([
      ['Adequate', 'First'],
      ['Good', 'Better'],
    ]);
    expect(history?.sentence).toBe('Adequate (13 June 2012), then Good (16 May 2016): better');
  });

  it('keeps only judgements given more than once', () => {
    expect(judgementHistory([slac2012], [aJudgement({})])).toEqual([]);
  });
});

describe('regionalComparison', () => {
  it('counts n of N per strand, best grade first, and says where ours stands', () => {
    const [comparison] = regionalComparison(
      slac2012,
      [
        anOutcome({ authority: 'North', grade: 'Adequate' }),
        anOutcome({ authority: 'South', grade: 'good' }),
        anOutcome({ authority: 'East', grade: 'Good' }),
        anOutcome({ authority: 'West', grade: '' }),
      ],
      () => 'Adequate',
    );
    expect(comparison?.sentence).toBe('Safeguarding: good 2 of 3, adequate 1 of 3. Ours is adequate: 2 of 3 were judged better.');
  });

  it('counts an authority entered twice once', () => {
    const [comparison] = regionalComparison(slac2012, [anOutcome({ grade: 'Adequate' }), anOutcome({ grade: 'Good' })], () => undefined);
    expect(comparison).toMatchObject({ authorities: 1, sentence: 'Safeguarding: good 1 of 1.' });
  });
});
