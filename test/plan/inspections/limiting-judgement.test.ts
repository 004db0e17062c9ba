import { describe, expect, it } from '@jest/globals';
import { overallJudgements } from '../../../src/plan/inspections/limiting-judgement.ts';
import { aJudgement as anyJudgement, anInspection } from '../../support/builders.ts';

const aJudgement: typeof anyJudgement = (changes = {}) => anyJudgement({ isOverall: false, ...changes });

const protection = anInspection({ framework: 'Child protection', name: 'Arrangements for the protection of children' });
const three = [
  aJudgement({ strand: 'Effectiveness of help', grade: 'Adequate' }),
  aJudgement({ strand: 'Quality of practice', grade: 'inadequate' }),
  aJudgement({ strand: 'Leadership and governance', grade: 'ADEQUATE' }),
];

describe('overallJudgements', () => {
  it('gives inadequate from adequate, inadequate and adequate, and names the limiting judgement', () => {
    const [overall] = overallJudgements(protection, three);
    expect(overall).toMatchObject({ derived: 'Inadequate', stated: undefined, isBeyondLimit: false });
    expect(overall?.limitedBy.map((each) => each.name)).toEqual(['Quality of practice']);
    expect(overall?.explanation).toBe('Adequate + inadequate + adequate gives inadequate: the limiting judgement is Quality of practice.');
  });

  it('agrees with the stated overall grade', () => {
    const [overall] = overallJudgements(protection, [
      ...three,
      aJudgement({ strand: 'Overall effectiveness', grade: 'Inadequate', isOverall: true }),
    ]);
    expect(overall).toMatchObject({ of: 'Overall effectiveness', derived: 'Inadequate', stated: 'Inadequate', isBeyondLimit: false });
  });

  it('asks when the overall grade is entered better than its limit', () => {
    const [overall] = overallJudgements(protection, [
      ...three,
      aJudgement({ strand: 'Overall effectiveness', grade: 'Adequate', isOverall: true }),
    ]);
    expect(overall?.isBeyondLimit).toBe(true);
    expect(overall?.explanation).toContain('Quality of practice (inadequate) limits it');
  });

  it('caps the overall grade at a judgement marked limiting without deriving one', () => {
    const [overall] = overallJudgements(anInspection(), [
      aJudgement({ strand: 'Protection', grade: 'Requires improvement to be good', isLimiting: true }),
      aJudgement({ strand: 'Leadership', grade: 'Good' }),
    ]);
    expect(overall?.derived).toBeUndefined();
    expect(overall?.explanation).toBe('Protection limits the overall judgement to requires improvement at best.');
  });

  it('derives nothing from a mixture that no judgement limits', () => {
    const [overall] = overallJudgements(anInspection(), [
      aJudgement({ strand: 'One', grade: 'Good' }),
      aJudgement({ strand: 'Two', grade: 'Outstanding' }),
    ]);
    expect(overall?.derived).toBeUndefined();
    expect(overall?.explanation).toContain('it is the inspectors’ to give');
  });

  it('derives the grade that every key judgement has', () => {
    const [overall] = overallJudgements(anInspection(), [
      aJudgement({ strand: 'One', grade: 'Good' }),
      aJudgement({ strand: 'Two', grade: 'Good' }),
    ]);
    expect(overall).toMatchObject({ derived: 'Good', explanation: 'Good + good: every judgement is good.' });
  });

  it('takes a strand’s overall judgement from that strand alone, and lets no unmarked judgement cap it under SLAC', () => {
    const slac = anInspection({ framework: 'SLAC' });
    const overall = overallJudgements(slac, [
      aJudgement({ strand: 'Safeguarding', subJudgement: 'Overall effectiveness', grade: 'Good', isOverall: true }),
      aJudgement({ strand: 'Safeguarding', subJudgement: 'Capacity for improvement', grade: 'Good' }),
      aJudgement({ strand: 'Looked after children', subJudgement: 'Overall effectiveness', grade: 'Adequate', isOverall: true }),
      aJudgement({ strand: 'Looked after children', subJudgement: 'Being healthy', grade: 'Inadequate' }),
      aJudgement({ strand: 'Looked after children', subJudgement: 'Positive contribution', grade: 'Good' }),
    ]);
    expect(overall.map((each) => [each.of, each.derived, each.isBeyondLimit])).toEqual([
      ['Safeguarding', undefined, false],
      ['Looked after children', undefined, false],
    ]);
  });

  it('gives nothing for an inspection without judgements', () => {
    expect(overallJudgements(protection, [])).toEqual([]);
  });
});
