import type { StatusKeyRow } from '../../plan/model.ts';

/** Which status a table cell holds, where its words are exactly a label of the key, or its symbol and label. */
export function statusByWords(key: readonly StatusKeyRow[]): (words: string) => StatusKeyRow | undefined {
  const byWords = new Map(
    key.flatMap((row): [string, StatusKeyRow][] => [
      [row.label, row],
      [`${row.symbol} ${row.label}`, row],
    ]),
  );
  return (words) => byWords.get(words.trim());
}
