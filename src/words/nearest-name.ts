/**
 * The name a mistyped one most likely means: the nearest by edits, case apart, where at most a third of it differs
 * (two letters of a short one). `undefined` where none is near.
 */
export function nearestName(typed: string, names: readonly string[]): string | undefined {
  const wanted = typed.trim().toLowerCase();
  let nearest: { readonly name: string; readonly edits: number } | undefined;
  for (const name of names) {
    if (name.trim() === '') continue;
    const edits = editsBetween(wanted, name.toLowerCase());
    const allowed = Math.max(2, Math.floor(Math.max(wanted.length, name.length) / 3));
    if (edits <= allowed && (nearest === undefined || edits < nearest.edits)) nearest = { name, edits };
  }
  return nearest?.name;
}

/** Letters to insert, delete or change to turn one text into the other (Levenshtein distance). */
function editsBetween(one: string, other: string): number {
  let above = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i += 1) {
    const line = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const changed = (above[j - 1] as number) + (one[i - 1] === other[j - 1] ? 0 : 1);
      line.push(Math.min(changed, (above[j] as number) + 1, (line[j - 1] as number) + 1));
    }
    above = line;
  }
  return above[other.length] as number;
}
