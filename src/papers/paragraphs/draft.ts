import { counted } from '../../words/words.ts';
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
  return /^the /i.test(name) || name === '' ? name || 'the meeting' : `the ${name}`;
}

/** "86 public actions" where exempt ones are left out of the count, so that it is not taken for the plan's. */
export function countedPublic(count: number, { exemptActions }: PaperSource): string {
  return counted(count, `${exemptActions.length === 0 ? '' : 'public '}action`);
}

/** The text in one line without its last full stop, to stand inside a sentence. */
export function inline(text: string): string {
  return text.replace(/\s+/g, ' ').trim().replace(/\.$/, '');
}
