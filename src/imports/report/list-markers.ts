/** How an item of a list is marked: a sign, a number, a letter or a roman figure; `paragraph` is a number of several parts. */
export type MarkerStyle = 'bullet' | 'dash' | 'ring' | 'number' | 'letter' | 'roman' | 'paragraph' | 'recommendation';

export interface Marked {
  readonly style: MarkerStyle;
  /** "3", "2.4", "a", "•". */
  readonly label: string;
  readonly text: string;
}

/** Signs that word processors and printed pages use; the last are where Word's symbol fonts land when copied. */
const BULLETS = '•●▪■□▫◾◼◆◇►▶➢➤❖✓✔★‣⁃∙·*§Ø\uf0a7\uf0b7\uf0d8\uf0fc\uf076\uf0a8\uf06e\ufffd';
const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December';
/** "18 months", "3 September": a number that counts or dates is no marker. */
const COUNTS = `(?!(?:${MONTHS}|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b)`;

const MARKERS: readonly (readonly [RegExp, MarkerStyle])[] = [
  [new RegExp(`^([${BULLETS}])\\s*(.*)$`), 'bullet'],
  [/^([–—-])\s+(.*)$/, 'dash'],
  [/^([o○◦])\s+(?=\S)(.*)$/, 'ring'],
  [/^[üq]\s+(?=[A-Za-z])()(.*)$/, 'bullet'],
  [/^(?:recommendation|area for improvement|priority action|area|action)\s+(\d{1,3}[a-z]?)\s*(?:[.:)–—-]\s*|\t)(\S.*)$/i, 'recommendation'],
  [/^R(\d{1,3})\s*[.:)\t–-]?\s+(\S.*)$/, 'recommendation'],
  [/^(\d{1,3}(?:\.\d{1,3})+)[.)]?\s+(?=[A-Z‘“"'(])(.*)$/, 'paragraph'],
  [/^\(?(\d{1,3})[.)]\s*(?=\D)(.*)$/, 'number'],
  [/^(\d{1,3})\t+(?=\D)([^\t]*)$/, 'number'],
  [new RegExp(`^(\\d{1,3}) +${COUNTS}(?=[A-Z][a-z]+ (?:[a-z]|that\\b))(.*)$`), 'number'],
  [/^\(?([ivx]{2,5})[.)]\s+(.*)$/i, 'roman'],
  [/^(?:\(([a-zA-Z])\)|([a-z])[.)])\s+(.*)$/, 'letter'],
];

/** A marker that stands alone on its line, its words on the next: "•", "4.". */
const ALONE = new RegExp(`^(?:[${BULLETS}–o-]|\\(?\\d{1,3}[.)]|\\(?[a-z][.)])$`);

/** The marker that opens a line and the words after it; `undefined` for any other line. */
export function markedLine(line: string): Marked | undefined {
  for (const [pattern, style] of MARKERS) {
    const found = pattern.exec(line);
    if (found === null) continue;
    const groups = found.slice(1);
    const text = (groups[groups.length - 1] ?? '').replace(/\t+/g, ' ').trim();
    return { style, label: groups.slice(0, -1).find((group) => group !== undefined && group !== '') ?? '•', text };
  }
  return undefined;
}

/** True for a marker without words, which belong to the next line. */
export function isMarkerAlone(line: string): boolean {
  return ALONE.test(line);
}

/** True where the marker carries a number or letter that a reader can be sent to. */
export function isNumbered(style: MarkerStyle): boolean {
  return style !== 'bullet' && style !== 'dash' && style !== 'ring';
}
