const UNDER_TWENTY = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
] as const;
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'] as const;

/** Finds a count written in digits or words, up to 99: "18", "eighteen", "twenty-four". One group; for use inside a pattern. */
export const NUMBER_IN_WORDS =
  `(\\d{1,3}|(?:${TENS.join('|')})(?:[ -](?:${UNDER_TWENTY.slice(1, 10).join('|')}))?|` + `${[...UNDER_TWENTY].reverse().join('|')})`;

/** The text as a sentence begins: with a capital, and a figure up to nine in words, "Three of the 86 actions". */
export function sentenceStart(text: string): string {
  const words = text.replace(/^[1-9](?= )/, (figure) => UNDER_TWENTY[Number(figure)] as string);
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}

/** 18 for "eighteen" or "18"; `undefined` where the word is no number. */
export function numberOfWords(words: string): number | undefined {
  const plain = words.toLowerCase().replace(/-/g, ' ').trim();
  if (/^\d+$/.test(plain)) return Number(plain);
  const small = UNDER_TWENTY.findIndex((word) => word === plain);
  if (small >= 0) return small;
  const [ten = '', unit] = plain.split(' ');
  const tens = TENS.findIndex((word) => word === ten);
  const units = unit === undefined ? 0 : UNDER_TWENTY.findIndex((word) => word === unit);
  return tens < 0 || units < 0 || units > 9 ? undefined : (tens + 2) * 10 + units;
}

/** "three" for 3, "24" for 24: words up to nine and figures above, as printed English has counts of things. */
export function inWordsUpToNine(count: number): string {
  return count < 10 ? (UNDER_TWENTY[count] ?? String(count)) : String(count);
}
