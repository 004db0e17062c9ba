import type { Problem } from '../../src/plan/problem.ts';
import { problemInWords, shownProblem } from '../../src/workbook/places.ts';
import type { ShownProblem } from '../../src/workbook/places.ts';

/** Problems as officers see them: tab, row, heading and a message that stands alone. */
export function shown(problems: readonly Problem[]): readonly ShownProblem[] {
  return problems.map(shownProblem);
}

/** The messages alone. */
export function messagesOf(problems: readonly Problem[]): readonly string[] {
  return problems.map(problemInWords);
}
