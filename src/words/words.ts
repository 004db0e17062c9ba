/** "1 action", "3 actions"; give `many` where adding an s is not enough. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** "24 of the 87 actions", "none of the 4 actions", "all 4 actions", "the one action": a share as people write it. */
export function countedOfThe(count: number, total: number, one: string, many?: string): string {
  if (total === 0) return `no ${many ?? `${one}s`}`;
  if (count === total) return total === 1 ? `the one ${one}` : `all ${counted(total, one, many)}`;
  return `${count === 0 ? 'none' : count} of the ${total === 1 ? `one ${one}` : counted(total, one, many)}`;
}

/** "a", "a and b", "a, b and c". */
export function listed(parts: readonly string[], joiner = 'and'): string {
  if (parts.length < 2) return parts[0] ?? '';
  return `${parts.slice(0, -1).join(', ')} ${joiner} ${parts[parts.length - 1]}`;
}

/** The same words to a reader: case, spaces and punctuation apart. */
export function sameWords(one: string, other: string): boolean {
  return plainWords(one) === plainWords(other);
}

/** Words stripped to what tells them apart: lower case, single spaces, no punctuation. */
export function plainWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** The text with its first letter a capital. */
export function sentenceCase(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** At most `length` characters of a text, with an ellipsis where some are left out. No character is cut in two. */
export function shortened(text: string, length = 80): string {
  return text.length <= length ? text : `${beginning(text, length - 1).trimEnd()}…`;
}

/** The same, cut between words where one begins in the last third of it. */
export function shortenedByWords(text: string, length: number): string {
  const cut = shortened(text, length);
  const space = cut === text ? -1 : cut.lastIndexOf(' ');
  return space < (2 * length) / 3 ? cut : `${cut.slice(0, space).replace(/[,;:–-]$/, '')}…`;
}

/** The first characters of a text, at most so many: one less where the last would be half of a pair (of an emoji, say). */
export function beginning(text: string, length: number): string {
  return text.slice(0, /[\uD800-\uDBFF]/.test(text.charAt(length - 1)) ? length - 1 : length);
}

/** A full stop at the end, whatever the officer typed. */
export function stopped(text: string): string {
  const trimmed = text.trim();
  return /[.!?…]["”’)]?$/.test(trimmed) ? trimmed : `${trimmed}.`;
}
