import { inflateSync } from 'fflate';
import { base64Bytes } from './base64.ts';

/**
 * Words in order, each as a digit, how many letters it shares with the one before it, and the letters after those:
 * "0aaron2leah" is "aaron" and "aaleah".
 */
export function packedWords(words: readonly string[]): string {
  let before = '';
  return words
    .map((word) => {
      let shared = 0;
      while (shared < 9 && shared < word.length - 1 && word[shared] === before[shared]) shared += 1;
      before = word;
      return `${shared}${word.slice(shared)}`;
    })
    .join('');
}

/** The words that `packedWords` made into one text. */
export function unpackedWords(packed: string): string[] {
  let before = '';
  return packed.split(/(?=\d)/).map((entry) => {
    before = before.slice(0, Number(entry[0])) + entry.slice(1);
    return before;
  });
}

/** Text of small letters and digits that was deflated and written in base64. */
export function inflatedText(base64: string): string {
  return Array.from(inflateSync(base64Bytes(base64)), (code) => String.fromCharCode(code)).join('');
}
