import type { PaperSource } from '../../src/papers/paper-source.ts';
import type { ParagraphKey } from '../../src/papers/paragraphs/keys.ts';
import { written } from '../../src/papers/paragraphs/paragraphs.ts';
import type { aPlan } from '../support/builders.ts';
import { expectGolden } from '../support/golden.ts';
import type { Frozen } from './a-source.ts';

/** A case in words, and what its paragraph is written from. */
export type Case = readonly [what: string, source: PaperSource];
export type PlanChanges = NonNullable<Parameters<typeof aPlan>[0]>;

/** What is written of each case, one under the other. */
function told(key: ParagraphKey, cases: readonly Case[]): string {
  return cases
    .flatMap(([what, source]) => {
      const drafts = written(key, { ...source, switches: { [key]: true } });
      return [`# ${what}`, ...drafts.flatMap(({ text, bullets = [] }) => [text, ...bullets.map((bullet) => `- ${bullet}`)]), ''];
    })
    .join('\n');
}
/** The cases as test/papers/corners holds them. */
export const golden = (key: ParagraphKey, cases: readonly Case[]): void => expectGolden(`test/papers/corners/${key}.txt`, told(key, cases));
/** So many actions alike. */
export const many = (count: number, changes: Frozen): Frozen[] => Array.from({ length: count }, () => changes);
