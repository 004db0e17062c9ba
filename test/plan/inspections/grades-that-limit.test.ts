import { judgementProblems } from '../../../src/plan/inspections/judgement-problems.ts';
import { gradedJudgements, overallJudgements } from '../../../src/plan/inspections/limiting-judgement.ts';
import { footLimits, gradeOn, GRADE_SCALES, isUngraded, readGrade, scaleOf } from '../../../src/plan/inspections/grade-scales.ts';
import type { Judgement } from '../../../src/plan/model.ts';
import { aJudgement, anInspection } from '../../support/builders.ts';
import { told } from '../../support/told.ts';

/** "Strand / sub = grade", with "!" where it limits and "*" where it is overall. */
function judged(...lines: readonly string[]): Judgement[] {
  return lines.map((line, at) => {
    const [name = '', grade = ''] = line.split(' = ');
    const [strand = '', subJudgement = ''] = name.replace(/[!*]/g, '').split(' / ');
    return aJudgement({ row: at + 2, strand, subJudgement, grade, isOverall: name.includes('*'), isLimiting: name.includes('!') });
  });
}
const inLine = (framework: string, lines: readonly string[]) =>
  overallJudgements(anInspection({ framework, name: 'Visit' }), judged(...lines)).map(
    ({ of, stated, derived, limitedBy, isBeyondLimit, explanation }) =>
      [
        of,
        stated ?? '-',
        derived ?? '-',
        limitedBy.map(({ name }) => name).join('+') || '-',
        isBeyondLimit ? 'beyond' : 'within',
        explanation,
      ].join(' | '),
  );

describe('an overall judgement', () => {
  it.each<readonly [string, string, readonly string[], readonly string[]]>([
    ['no judgement at all', 'ILACS', [], []],
    ['none with a grade', 'ILACS', ['A = '], []],
    ['none with a grade of the scale', 'ILACS', ['A = Adequate'], []],
    ['only itself', 'ILACS', ['All* = Good'], ['All | Good | - | - | within | No other judgement is entered that it could rest on.']],
    [
      'one',
      'ILACS',
      ['A = Good'],
      ['Visit | - | - | - | within | Good: no judgement limits the overall one, so it is the inspectors’ to give.'],
    ],
    ['two alike', 'ILACS', ['A = Good', 'B = Good'], ['Visit | - | Good | - | within | Good + good: every judgement is good.']],
    [
      'two alike, where inspectors weigh',
      'SLAC',
      ['A = Good', 'B = Good'],
      ['Visit | - | - | - | within | Good + good: no judgement limits the overall one, so it is the inspectors’ to give.'],
    ],
    [
      'one at the foot',
      'ILACS',
      ['A = Good', 'B = Inadequate'],
      ['Visit | - | Inadequate | B | within | Good + inadequate gives inadequate: the limiting judgement is B.'],
    ],
    [
      'two at the foot',
      'ILACS',
      ['A = Inadequate', 'B = Inadequate', 'C = Good'],
      ['Visit | - | Inadequate | A+B | within | Inadequate + inadequate + good gives inadequate: the limiting judgements are A and B.'],
    ],
    [
      'one at the foot, where that does not limit',
      'SLAC',
      ['A = Good', 'B = Inadequate'],
      ['Visit | - | - | - | within | Good + inadequate: no judgement limits the overall one, so it is the inspectors’ to give.'],
    ],
    [
      'one marked at the foot, where only a mark limits',
      'SLAC',
      ['A = Good', 'B! = Inadequate'],
      ['Visit | - | Inadequate | B | within | Good + inadequate gives inadequate: the limiting judgement is B.'],
    ],
    [
      'one marked above the foot',
      'ILACS',
      ['A = Good', 'B! = RI'],
      ['Visit | - | - | B | within | B limits the overall judgement to requires improvement at best.'],
    ],
    [
      'two marked: the worse limits',
      'ILACS',
      ['A! = Good', 'B! = RI', 'C = Outstanding'],
      ['Visit | - | - | B | within | B limits the overall judgement to requires improvement at best.'],
    ],
    [
      'five',
      'ILACS',
      ['A = Good', 'B = Good', 'C = Good', 'D = Good', 'E = Good'],
      ['Visit | - | Good | - | within | 5 judgements taken together: every judgement is good.'],
    ],
    [
      'four',
      'ILACS',
      ['A = Good', 'B = Good', 'C = Good', 'D = Good'],
      ['Visit | - | Good | - | within | Good + good + good + good: every judgement is good.'],
    ],
    [
      'a limit that the stated grade keeps',
      'ILACS',
      ['All* = RI', 'A! = RI', 'B = Good'],
      ['All | Requires improvement | - | A | within | A limits the overall judgement to requires improvement at best.'],
    ],
    [
      'a limit that the stated grade goes beyond',
      'ILACS',
      ['All* = Good', 'A! = RI', 'B = Good'],
      [
        'All | Good | - | A | beyond | The overall judgement is entered as good, but A (requires improvement) limits ' +
          'it. Check both grades against the report.',
      ],
    ],
    [
      'a strand, with its own overall judgement',
      'SLAC',
      ['S / Overall* = Good', 'S / Part! = Adequate', 'T / Overall* = Adequate', 'T / Part = Good', 'U = Inadequate'],
      [
        'S | Good | - | S: Part | beyond | The overall judgement is entered as good, but S: Part (adequate) limits ' +
          'it. Check both grades against the report.',
        'T | Adequate | - | - | within | Good: no judgement limits the overall one, so it is the inspectors’ to give.',
      ],
    ],
    [
      'the whole, from the overall judgements of strands and from strands without one',
      'ILACS',
      ['All* = Good', 'S / Overall* = Good', 'S / Part! = Inadequate', 'U = Good'],
      [
        'All | Good | Good | - | within | Good + good: every judgement is good.',
        'S | Good | Inadequate | S: Part | beyond | The overall judgement is entered as good, but S: Part (inadequate) ' +
          'limits it. Check both grades against the report.',
      ],
    ],
    [
      'one without a strand',
      'ILACS',
      ['* = Good', 'A = Good'],
      ['Visit | Good | - | - | within | Good: no judgement limits the overall one, so it is the inspectors’ to give.'],
    ],
  ])('rests on %s', (_what, framework, lines, wanted) => {
    expect(inLine(framework, lines)).toEqual(wanted);
  });

  it('is of its own inspection', () => {
    const [own, other] = [aJudgement(), aJudgement({ inspection: 'I2' })];
    expect(gradedJudgements(anInspection(), [own, other]).map(({ judgement }) => judgement)).toEqual([own]);
  });
});

describe('grades', () => {
  it.each([
    ['ILACS', 'ri', 'Requires improvement 3'],
    ['An unknown visit', 'Satisfactory', 'Satisfactory 3'],
    ['SIF', 'Satisfactory', '-'],
    ['Area SEND 2023', 'Widespread and/or systemic failings', 'Systemic failings 3'],
    ['PEEL 2023', 'Requires improvement', 'Requires improvement 4'],
    ['sif', 'OUTSTANDING ', 'Outstanding 1'],
    ['SIFTED', 'Adequate', 'Adequate 3'],
    ['JTAI', 'Good', 'Good 2'],
  ])('of %s: "%s" is %s', (framework, words, wanted) => {
    const grade = readGrade(framework, words);
    expect(grade === undefined ? '-' : `${grade.words} ${grade.rank}`).toBe(wanted);
  });

  it('of an unknown framework are of the first scale that has them all', () => {
    expect(readGrade('Visit', 'Good', ['Adequate'])?.scale.name).toBe('Older four-point scale (adequate)');
    expect(readGrade('Visit', 'Good', ['Adequate', 'Requires improvement'])?.scale.name).toBe('Police and fire scale');
    expect(readGrade('Visit', 'Good', ['Mauve'])).toBeUndefined();
    expect(gradeOn(GRADE_SCALES[0]!, 'Adequate')).toBeUndefined();
    expect([footLimits('Joint area review 2007'), footLimits('ILACS')]).toEqual([false, true]);
    expect(['Focused visit', 'ILACS focused visit', 'Visit'].map(isUngraded)).toEqual([true, false, false]);
    expect(['Adult social care assurance', 'Assurance'].map((each) => scaleOf(each)?.name)).toEqual(['Four-point scale', undefined]);
  });

  it('that do not fit are asked about', () => {
    const inspections = [
      anInspection({ framework: 'ILACS' }),
      anInspection({ ref: 'I2', framework: 'JTAI' }),
      anInspection({ ref: 'I3', framework: 'Our review', name: 'Review' }),
    ];
    const all = [
      ...judged('A = Good', 'B! = Inadequate', 'All* = Good', 'C = ', 'D = Adequate'),
      aJudgement({ row: 10, inspection: 'I2', grade: 'Good' }),
      aJudgement({ row: 11, inspection: 'I3', grade: 'Mauve' }),
      aJudgement({ row: 12, inspection: 'I9', grade: 'Mauve' }),
      aJudgement({ row: 13, inspection: 'I3', strand: '', grade: 'Good' }),
      aJudgement({ row: 14, inspection: 'I3', strand: 'E', grade: 'Inadequate', isOverall: false }),
    ];
    expect(judgementProblems({ inspections, judgements: all }).map(told)).toEqual([
      'judgements 6 grade grade-unknown: "Adequate" is not a grade of this inspection. ILACS has Outstanding, Good, ' +
        'Requires improvement or Inadequate.',
      'judgements 10 grade grade-of-ungraded-framework: JTAI gives findings without grades. Clear the grade, or check the inspection.',
      'judgements 11 grade grade-unknown: "Mauve" is not a grade of this inspection. Check the spelling.',
      'judgements 4 grade overall-beyond-limit: The overall judgement is entered as good, but B (inadequate) limits ' +
        'it. Check both grades against the report.',
    ]);
    const others = all.filter(({ row }) => row !== 11);
    expect(judgementProblems({ inspections, judgements: others }).map(told)[3]).toBe(
      'judgements 13 grade overall-beyond-limit: The overall judgement is entered as good, but E (inadequate) limits ' +
        'it. Check both grades against the report.',
    );
  });
});
