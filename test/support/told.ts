import type { Problem } from '../../src/plan/problem.ts';

/** A problem in one line: of what, its row and field, its code and its words. */
export function told({ of, row, field, code, words }: Problem): string {
  return `${of} ${row ?? '-'} ${field ?? '-'} ${code}: ${words}`;
}
