import { addTo } from '../words/groups.ts';

/** A row by the words in its cells. */
interface Worded {
  readonly words: readonly string[];
}

/** A word in so many rows tells none of them from another. */
const MOST_ROWS_OF_A_WORD = 50;

/**
 * Of rows that somebody has typed into, which is which by the cells that are still the same: pairs that share at least half
 * of the longer one's cells, those that share most first. A row may stand in several pairs; the first counts.
 */
export function likeliest<Row extends Worded, Like extends Worded>(
  rows: readonly Row[],
  likes: readonly Like[],
): readonly { readonly row: Row; readonly like: Like }[] {
  const byWord = new Map<string, Like[]>();
  for (const like of likes) for (const word of new Set(like.words)) addTo(byWord, word, like);
  const pairs = rows.flatMap((row) => {
    const shared = new Map<Like, number>();
    for (const word of new Set(row.words)) {
      const having = byWord.get(word) ?? [];
      if (having.length <= MOST_ROWS_OF_A_WORD) for (const like of having) shared.set(like, (shared.get(like) ?? 0) + 1);
    }
    return [...shared].flatMap(([like, count]) =>
      count * 2 >= Math.max(row.words.length, like.words.length) ? [{ row, like, count }] : [],
    );
  });
  return pairs.sort((one, other) => other.count - one.count);
}
