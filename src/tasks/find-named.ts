import { nearestName } from '../words/nearest-name.ts';
import { plainWords } from '../words/words.ts';

interface Named {
  readonly ref: string;
  readonly name: string;
}

/** The thing that a dialog or command named by ref or by name; otherwise the sentence that says there is none. */
export function findNamed<T extends Named>(
  things: readonly T[],
  typed: string,
  tab: string,
): { readonly found: T } | { readonly sentence: string } {
  const wanted = plainWords(typed);
  const found = things.find(({ ref }) => plainWords(ref) === wanted) ?? things.find(({ name }) => plainWords(name) === wanted);
  if (found !== undefined && wanted !== '') return { found };
  if (things.length === 0) return { sentence: `The ${tab} tab is empty. Add a row there first.` };
  const near = nearestName(
    typed,
    things.flatMap(({ ref, name }) => [name, ref]),
  );
  const hint = near === undefined ? `Choose one of: ${things.map(({ name, ref }) => name || ref).join(', ')}.` : `Did you mean "${near}"?`;
  return { sentence: typed.trim() === '' ? `Say which row of the ${tab} tab is meant.` : `"${typed}" is not on the ${tab} tab. ${hint}` };
}
