import type { Inspection, Judgement } from '../model.ts';
import { plainWords } from '../../words/words.ts';
import { gradedJudgements } from './limiting-judgement.ts';
import { readGrade } from './grade-scales.ts';

interface MatrixCell {
  /** The grade as its scale writes it, or as typed where the scale has no such grade; '' where none was given. */
  readonly grade: string;
  readonly isLimiting: boolean;
  readonly isOverall: boolean;
}

/** One inspection's judgements: strands down, sub-judgements across. */
export interface JudgementMatrix {
  readonly inspection: Inspection;
  /** The name of the scale, or '' where no grade could be placed. */
  readonly scale: string;
  /** "Overall" stands last where a strand has an overall judgement without a name. */
  readonly subJudgements: readonly string[];
  readonly rows: readonly { readonly strand: string; readonly cells: readonly MatrixCell[] }[];
}

const EMPTY: MatrixCell = { grade: '', isLimiting: false, isOverall: false };

/** The name a judgement stands under: its own, or "Overall" for a strand's judgement without one. */
function columnOf(judgement: Judgement): string {
  return judgement.subJudgement === '' ? 'Overall' : judgement.subJudgement;
}

function unique(words: readonly string[]): string[] {
  return words.filter((word, index) => words.findIndex((other) => plainWords(other) === plainWords(word)) === index);
}

/** The matrix of one inspection, in the order in which officers entered the judgements. */
export function judgementMatrix(inspection: Inspection, judgements: readonly Judgement[]): JudgementMatrix {
  const own = judgements.filter((judgement) => judgement.inspection === inspection.ref);
  const words = own.map((judgement) => judgement.grade).filter((grade) => grade !== '');
  const columns = unique(own.map(columnOf));
  const subJudgements = [...columns.filter((name) => name !== 'Overall'), ...columns.filter((name) => name === 'Overall')];
  const cellOf = (strand: string, subJudgement: string): MatrixCell => {
    const found = own.find((judgement) => judgement.strand === strand && plainWords(columnOf(judgement)) === plainWords(subJudgement));
    if (found === undefined) return EMPTY;
    const grade = readGrade(inspection.framework, found.grade, words)?.words ?? found.grade;
    return { grade, isLimiting: found.isLimiting, isOverall: found.isOverall };
  };
  return {
    inspection,
    scale: gradedJudgements(inspection, judgements)[0]?.grade.scale.name ?? '',
    subJudgements,
    rows: [...new Set(own.map((judgement) => judgement.strand))].map((strand) => ({
      strand,
      cells: subJudgements.map((name) => cellOf(strand, name)),
    })),
  };
}
