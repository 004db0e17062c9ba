/**
 * What the officer said about one source, kept so that the next import of the same plan asks nothing twice. Its JSON form
 * is what `--map FILE` reads; keys that are absent are proposed.
 */
export interface ImportMapping {
  readonly version: 1;
  /** The key of a column, `note` or `leave out`, by the source's heading in plain words ("lead officer s"). */
  readonly columns: Readonly<Record<string, string>>;
  /** By the question's id: `date-order`, `closed`, `sections`, `tables`, `split`, `years`, `word:not agreed` … */
  readonly answers: Readonly<Record<string, string>>;
}

export const NOTHING_SAID: ImportMapping = { version: 1, columns: {}, answers: {} };

/** The mapping in a JSON text, or a sentence that says what is wrong with it. */
export function readMapping(json: string): { readonly mapping: ImportMapping } | { readonly refusal: string } {
  let parsed: unknown;
  try {
    parsed = JSON.parse(json);
  } catch (error) {
    return { refusal: `The mapping is not JSON: ${(error as Error).message}.` };
  }
  if (!isRecord(parsed) || parsed['version'] !== 1) return { refusal: 'The mapping must be an object with "version": 1.' };
  const { columns = {}, answers = {} } = parsed;
  for (const [name, value] of [
    ['columns', columns],
    ['answers', answers],
  ] as const) {
    if (!isRecord(value) || Object.values(value).some((entry) => typeof entry !== 'string'))
      return { refusal: `"${name}" in the mapping must be an object whose entries are words.` };
  }
  return { mapping: { version: 1, columns: columns as Record<string, string>, answers: answers as Record<string, string> } };
}

/** What is remembered after an import: the columns as they were taken, and the answers that stood. */
export function mappingOf(
  columns: readonly { readonly name: string; readonly key: string }[],
  answers: Readonly<Record<string, string>>,
): ImportMapping {
  return { version: 1, columns: Object.fromEntries(columns.map(({ name, key }) => [name, key])), answers };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
