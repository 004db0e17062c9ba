/** The entries that a cell lists, one a line or one a bullet; the whole cell where it lists none. */
export function entriesOf(text: string): string[] {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const marked = lines.filter((line) => MARK.test(line)).length;
  if (marked === 0) return lines;
  const entries: string[] = [];
  for (const line of lines) {
    if (MARK.test(line) || entries.length === 0) entries.push(line);
    else entries.push(`${entries.pop()}\n${line}`);
  }
  return entries.map((entry) => entry.replace(MARK, ''));
}

/** True where the first line leads up to the others: "Plans to:" with bullets under it are one action. */
function hasLead(text: string): boolean {
  const [first = '', second = ''] = text.split('\n').map((line) => line.trim());
  return !MARK.test(first) && MARK.test(second);
}

const MARK = /^(?:[•·▪●◦‣⁃*–-]|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)])\s+/i;

/**
 * How many actions a row holds side by side: as many as its action cell lists, where another cell (leads or deadlines)
 * lists as many; otherwise 1.
 */
export function parallelEntries(action: string, others: readonly string[]): number {
  if (!action.includes('\n') || hasLead(action)) return 1;
  const count = entriesOf(action).length;
  return count >= 2 && others.some((other) => other.includes('\n') && entriesOf(other).length === count) ? count : 1;
}
