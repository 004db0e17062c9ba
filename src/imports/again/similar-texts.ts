import { plainWords } from '../../words/words.ts';
import { addTo } from '../../words/groups.ts';

/** Words that every action may have. */
const COMMON = new Set(['the', 'and', 'of', 'to', 'a', 'in', 'for', 'all', 'with', 'on', 'is', 'are', 'be', 'that', 'by']);
/** Two texts with at least this share of their words in common are one action, reworded. */
const ALIKE = 0.6;

function tellingWords(text: string): Set<string> {
  return new Set(
    plainWords(text)
      .split(' ')
      .filter((word) => word !== '' && !COMMON.has(word)),
  );
}

/** Share of words in common, 0 to 1 (Dice's coefficient). */
function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let common = 0;
  for (const word of one) if (other.has(word)) common += 1;
  return one.size + other.size === 0 ? 0 : (2 * common) / (one.size + other.size);
}

/** Share of telling words that two texts have in common. */
export function likenessOf(one: string, other: string): number {
  return likeness(tellingWords(one), tellingWords(other));
}

/**
 * Pairs each text with at most one of others, the likest first; only texts that share a word are compared. Gives the index
 * in `others` for each index in `texts`.
 */
export function pairByText(texts: readonly string[], others: readonly string[]): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  const taken = new Set<number>();
  pairEqual(texts, others, found, taken);
  const openOthers = others.map((text, other) => (taken.has(other) ? new Set<string>() : tellingWords(text)));
  const byWord = new Map<string, number[]>();
  openOthers.forEach((words, index) =>
    words.forEach((word) => {
      const known = byWord.get(word);
      if (known === undefined) byWord.set(word, [index]);
      else known.push(index);
    }),
  );
  const pairs = texts.flatMap((text, index) => {
    if (found.has(index)) return [];
    const words = tellingWords(text);
    const candidates = new Set([...words].flatMap((word) => byWord.get(word) ?? []));
    return [...candidates]
      .map((other) => ({ index, other, like: likeness(words, openOthers[other] as Set<string>) }))
      .filter(({ like }) => like >= ALIKE);
  });
  for (const { index, other } of pairs.sort((a, b) => b.like - a.like || a.index - b.index)) {
    if (found.has(index) || taken.has(other)) continue;
    found.set(index, other);
    taken.add(other);
  }
  return found;
}

/** Texts of the same words, in order: most rows of a plan that is imported again. */
function pairEqual(texts: readonly string[], others: readonly string[], found: Map<number, number>, taken: Set<number>): void {
  const byText = new Map<string, number[]>();
  others.forEach((text, index) => {
    const key = plainWords(text);
    addTo(byText, key, index);
  });
  texts.forEach((text, index) => {
    const other = plainWords(text) === '' ? undefined : byText.get(plainWords(text))?.shift();
    if (other === undefined) return;
    found.set(index, other);
    taken.add(other);
  });
}
