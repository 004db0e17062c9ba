const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii', 'xiv', 'xv'];

/** How a list of resolutions counts: 1, 2, 3 or (a), (b), (c) or (i), (ii), (iii). */
export type NumberStyle = 'numbers' | 'letters' | 'roman';

/** A marker without its brackets and stop, in lower case: "(a)" → "a". */
export function bareMarker(marker: string): string {
  return marker.replace(/[().]/g, '').toLowerCase();
}

/** The style that a list's first marker sets; a bullet or no marker counts in numbers. */
export function styleOfFirst(marker: string): NumberStyle {
  const bare = bareMarker(marker);
  if (bare === 'i') return 'roman';
  return /^[a-z]$/.test(bare) && marker !== 'o' ? 'letters' : 'numbers';
}

/** The nth number of a list, counted from 1: "3", "(c)" or "(iii)". */
export function numberAt(position: number, style: NumberStyle): string {
  if (style === 'numbers') return String(position);
  if (style === 'roman') return `(${ROMAN[position - 1] ?? String(position)})`;
  return position <= 26 ? `(${String.fromCharCode(96 + position)})` : `(${position})`;
}

/** True where a marker counts inside the item before it: "(i)" under "(a)", or "(a)" under "1.". */
export function isSubItem(marker: string, itemsSoFar: number, style: NumberStyle): boolean {
  const bare = bareMarker(marker);
  if (itemsSoFar === 0 || marker === 'o') return marker === 'o' && itemsSoFar > 0;
  if (style === 'numbers') return /^[a-z]+$/.test(bare);
  return style === 'letters' && ROMAN.includes(bare) && numberAt(itemsSoFar + 1, 'letters') !== `(${bare})`;
}
