import { inWordsUpToNine } from '../../words/number-words.ts';
import { countedOfThe } from '../../words/words.ts';
import type { PaperSource } from '../paper-source.ts';

export { stopped } from '../../words/words.ts';

/** A paragraph that the product writes. `{…}` in it is expanded only where `hasReferences` says so. */
export interface Draft {
  readonly text: string;
  readonly bullets?: readonly string[];
  readonly hasReferences?: true;
}

/** Nothing where there is nothing to say. */
export type ParagraphWriter = (source: PaperSource) => readonly Draft[];

/** "Overview and Scrutiny Committee" reads "the Overview and Scrutiny Committee" in a sentence. */
export function theBody(name: string): string {
  return name === '' ? 'the meeting' : `the ${name.replace(/^the /i, '')}`;
}

/** "3 of the 86 public actions" where exempt ones are left out of the count, so that it is not taken for the plan's. */
export function countedPublic(count: number, total: number, { exemptActions }: PaperSource): string {
  return countedOfThe(count, total, `${exemptActions.length === 0 ? '' : 'public '}action`);
}

/** "24 of the 87 actions are complete", "the one action is not yet complete". */
export function shareIs(count: number, total: number, one: string, what: string): string {
  if (total === 0) return `the plan holds no open ${one}`;
  if (total === 1) return `the one ${one} is ${count === 0 ? 'not yet ' : ''}${what}`;
  return `${countedOfThe(count, total, one)} ${isAre(count)} ${what}`;
}

/** The text in one line without its last full stop, to stand inside a sentence. */
export function inline(text: string): string {
  return text.replace(/\s+/g, ' ').trim().replace(/\.$/, '');
}

/** The verb after a count. */
export function isAre(count: number): string {
  return count === 1 ? 'is' : 'are';
}

/** "none", "three" or "24", to stand before "of them". */
export function someOf(count: number): string {
  return count === 0 ? 'none' : inWordsUpToNine(count);
}

/** A screen of a list: so many lines are told, the rest by count. */
export const MOST_TOLD = 8;

/** The first lines of a list, and a last one that counts the others. */
export function atMost(lines: readonly string[], more: (rest: number) => string): readonly string[] {
  return lines.length <= MOST_TOLD ? lines : [...lines.slice(0, MOST_TOLD), more(lines.length - MOST_TOLD)];
}
