/** Keyboard signs that stand for themselves, no two spaces or hyphens together: most cells, which are read at once. */
const PLAIN = /^(?:(?!  |--)[ -[\]-_a-}])*$/;

/**
 * Words as they are read: every kind of space, hyphen, stroke, stop and quotation mark in its plain form, raised and
 * full-width letters and figures as ordinary ones, signs without width left out. One line.
 */
export function plainText(words: string): string {
  if (PLAIN.test(words)) return words.trim();
  return words
    .normalize('NFKC')
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g, '')
    .replace(/[\u058a\u05be\u2010-\u2015\u2043\u2212\u2e3a\u2e3b\u301c\u30fc~]/g, '-')
    .replace(/[\u2044\u2215\u29f8\\]/g, '/')
    .replace(/(\d\s*)[\u00b7\u2024\u2027\u2219\u22c5\u30fb](?=\s*\d)/g, '$1.')
    .replace(/[\u2018\u2019\u201b\u02bc\u2032`\u00b4]/g, "'")
    .replace(/[\u201c\u201d\u201f]/g, '"')
    .replace(/--+/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}
