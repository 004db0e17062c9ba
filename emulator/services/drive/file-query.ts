import type { DriveFile } from '../../runtime/host-state.ts';
import { badRequest } from './drive-error.ts';

/** One condition of a search, after `'` and `\` have been taken off its words. */
type Condition = (file: DriveFile) => boolean;

const WORDS = String.raw`'((?:[^'\\]|\\.)*)'`;
const PLAIN = (words = ''): string => words.replace(/\\(.)/g, '$1');

/** The conditions of which this host knows; each is a regular expression and what it asks. */
const KINDS: readonly (readonly [RegExp, (match: RegExpExecArray) => Condition])[] = [
  [
    /^trashed\s*(!?=)\s*(true|false)$/,
    ([, sign, value]) =>
      (file) =>
        (file.trashed === (value === 'true')) === (sign === '='),
  ],
  [
    new RegExp(`^(name|mimeType)\\s*(!?=)\\s*${WORDS}$`),
    ([, field, sign, words]) =>
      (file) =>
        (file[field as 'name' | 'mimeType'] === PLAIN(words)) === (sign === '='),
  ],
  [
    new RegExp(`^appProperties\\s+has\\s+\\{\\s*key\\s*=\\s*${WORDS}\\s+and\\s+value\\s*=\\s*${WORDS}\\s*\\}$`),
    ([, key, value]) =>
      (file) =>
        file.appProperties?.[PLAIN(key)] === PLAIN(value),
  ],
];

/**
 * The files that a search of `files.list` finds: conditions joined by "and".
 * @see https://developers.google.com/workspace/drive/api/guides/ref-search-terms
 */
export function filesFound(files: readonly DriveFile[], query: string | undefined): readonly DriveFile[] {
  if (query === undefined || query.trim() === '') return files;
  const conditions = parts(query).map(conditionOf);
  return files.filter((file) => conditions.every((holds) => holds(file)));
}

function conditionOf(text: string): Condition {
  for (const [pattern, make] of KINDS) {
    const match = pattern.exec(text);
    if (match !== null) return make(match);
  }
  throw badRequest('list', 400, 'Invalid Value');
}

/** At each "and" that stands neither in words nor in braces. */
function parts(query: string): string[] {
  const pieces = query.match(/'(?:[^'\\]|\\.)*'|\{[^}]*\}|[^'{]+/g) ?? [];
  const joined = pieces.map((piece) => (/^['{]/.test(piece) ? piece : piece.replace(/\band\b/g, '\n'))).join('');
  return joined.split('\n').map((part) => part.trim());
}
