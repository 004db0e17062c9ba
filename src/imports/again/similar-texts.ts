import { plainWords } from '../../words/words.ts';

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

/**
 * Pairs each text with at most one of others, the likest first; only texts that share a word are compared. Gives the index
 * in `others` for each index in `texts`.
 */
export function pairByText(texts: readonly string[], others: readonly string[]): ReadonlyMap<number, number> {
  const otherWords = others.map(tellingWords);
  const byWord = new Map<string, number[]>();
  otherWords.forEach((words, index) => words.forEach((word) => byWord.set(word, [...(byWord.get(word) ?? []), index])));
  const pairs = texts.flatMap((text, index) => {
    const words = tellingWords(text);
    const candidates = new Set([...words].flatMap((word) => byWord.get(word) ?? []));
    return [...candidates]
      .map((other) => ({ index, other, like: likeness(words, otherWords[other] as Set<string>) }))
      .filter(({ like }) => like >= ALIKE);
  });
  const found = new Map<number, number>();
  const taken = new Set<number>();
  for (const { index, other } of pairs.sort((a, b) => b.like - a.like || a.index - b.index)) {
    if (found.has(index) || taken.has(other)) continue;
    found.set(index, other);
    taken.add(other);
  }
  return found;
}
