import type { Inspection, RegionalOutcome } from '../model.ts';
import { plainWords } from '../../words/words.ts';
import { GRADE_SCALES, gradeOn, scaleOf } from './grade-scales.ts';

export interface RegionalComparison {
  readonly strand: string;
  /** Authorities with a grade for this strand. */
  readonly authorities: number;
  /** Each grade given, best first, with how many authorities have it. */
  readonly grades: readonly { readonly grade: string; readonly count: number; readonly words: string }[];
  readonly ours: string | undefined;
  /** "Good: 5 of 11 authorities", joined; and where ours stands. */
  readonly sentence: string;
}

/** How authorities of the region were judged on each strand, as counts of n with their denominator. */
export function regionalComparison(
  inspection: Inspection,
  outcomes: readonly RegionalOutcome[],
  ours: (strand: string) => string | undefined,
): RegionalComparison[] {
  const own = outcomes.filter((outcome) => outcome.inspection === inspection.ref && outcome.grade !== '');
  return [...new Set(own.map((outcome) => outcome.strand))].map((strand) => {
    const inStrand = lastPerAuthority(own.filter((outcome) => outcome.strand === strand));
    return comparisonOf(
      strand,
      inStrand.map((outcome) => outcome.grade),
      inspection,
      ours(strand),
    );
  });
}

/** One grade per authority: the last row of an authority entered twice. */
function lastPerAuthority(outcomes: readonly RegionalOutcome[]): RegionalOutcome[] {
  return [...new Map(outcomes.map((outcome) => [plainWords(outcome.authority), outcome])).values()];
}

function comparisonOf(strand: string, words: readonly string[], inspection: Inspection, ours: string | undefined): RegionalComparison {
  const scale = scaleOf(inspection.framework) ?? GRADE_SCALES.find((each) => words.every((word) => gradeOn(each, word) !== undefined));
  const place = (word: string): number => (scale && gradeOn(scale, word)?.rank) ?? 99;
  const named = words.map((word) => (scale && gradeOn(scale, word)?.words) ?? word);
  const grades = [...new Set(named)]
    .sort((one, other) => place(one) - place(other))
    .map((grade) => {
      const count = named.filter((each) => each === grade).length;
      return { grade, count, words: `${count} of ${named.length}` };
    });
  const better = ours === undefined ? 0 : named.filter((word) => place(word) < place(ours)).length;
  const standing = ours === undefined ? '' : ` Ours is ${ours.toLowerCase()}: ${better} of ${named.length} were judged better.`;
  const told = grades.map(({ grade, words: nOfN }) => `${grade.toLowerCase()} ${nOfN}`).join(', ');
  return { strand, authorities: named.length, grades, ours, sentence: `${strand === '' ? 'In the region' : strand}: ${told}.${standing}` };
}
