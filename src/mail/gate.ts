import { findPersonalData, personalDataKindInWords } from '../plan/personal-data/personal-data.ts';
import type { CellPlace } from './mail-plan.ts';
import type { WithheldLine } from './summary.ts';

/** Words of a cell that a message would quote. */
export interface Quote {
  readonly text: string;
  readonly place: CellPlace;
}

/**
 * The gate that every quoted cell passes: what in it could identify a child, by cell and kind, never by content. The
 * whole cell is looked at, not just the part that would be shown.
 */
export function personalDataIn(quotes: readonly Quote[], seen: SeenTexts = new Map()): readonly WithheldLine[] {
  const found: WithheldLine[] = [];
  for (const { text, place } of quotes) {
    const kind = seen.has(text) ? seen.get(text) : kindIn(text);
    seen.set(text, kind);
    if (kind !== undefined) found.push({ place, kind });
  }
  return found;
}

/** What was found in texts already looked at: the same cell is quoted to several people. */
export type SeenTexts = Map<string, string | undefined>;

/** The posts that may be named in a message: none whose words may identify a child. */
export function postsToName(posts: readonly string[]): string[] {
  return posts.filter((post) => kindIn(post) === undefined);
}

function kindIn(text: string): string | undefined {
  const [first] = findPersonalData(text);
  return first === undefined ? undefined : personalDataKindInWords(first.kind);
}
