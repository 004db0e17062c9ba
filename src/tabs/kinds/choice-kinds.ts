import { nearestName } from '../../words/nearest-name.ts';
import { listed, plainWords } from '../../words/words.ts';
import type { Cell } from '../cells.ts';
import type { CellReader } from '../cell-reader.ts';
import type { Kind, RefTarget } from '../tab-description.ts';
import { LIST, TEXT } from './text-kinds.ts';

const YES = ['yes', 'y', 'true', 'public', '1', 'x', '✓', '✔'];
const NO = ['no', 'n', 'false', 'exempt', '0', 'private'];

/** Other spellings of the words of a list. */
export type Spellings<T extends string> = Partial<Readonly<Record<T, readonly string[]>>>;

/** One of a list, found without regard to case, spaces and punctuation, or by another spelling of it. */
export function oneOf<const T extends string>(choices: readonly T[], spellings: Spellings<T> = {}): Kind<T | undefined> {
  return { kind: 'choice', choices, read: (cell, at) => choiceIn(cell, choices, spellings, at), write: (choice) => choice ?? '' };
}

/** One of a list; another of it where the cell is empty or says none of them. */
export function oneOfOr<const T extends string>(otherwise: NoInfer<T>, choices: readonly T[], spellings: Spellings<T> = {}): Kind<T> {
  return { kind: 'choice', choices, read: (cell, at) => choiceIn(cell, choices, spellings, at) ?? otherwise, write: (choice) => choice };
}

/** Yes or no; `whenEmpty` where the cell is empty, `whenUnclear` where its words are neither. */
export function yesOrNo({
  whenEmpty,
  whenUnclear = whenEmpty,
}: {
  readonly whenEmpty: boolean;
  readonly whenUnclear?: boolean;
}): Kind<boolean> {
  return {
    kind: 'yes-no',
    read(cell, at) {
      if (typeof cell === 'boolean') return cell;
      const word = at.text(cell).toLowerCase();
      if (word === '') return whenEmpty;
      if (YES.includes(word)) return true;
      if (NO.includes(word)) return false;
      at.report(
        'yes-or-no-unclear',
        `${at.quoted(cell)} is neither Yes nor No. Enter one of them; until then it counts as ${whenUnclear ? 'Yes' : 'No'}.`,
      );
      return whenUnclear;
    },
    write: (value) => (value ? 'Yes' : 'No'),
  };
}

/** Whether a row may be printed in public, and otherwise the Schedule 12A paragraph that exempts it. */
export interface Publication {
  readonly isPublic: boolean;
  /** 1–7; `undefined` where none is named. */
  readonly paragraph: number | undefined;
}

/** Public unless it says otherwise; words that are neither are taken as exempt, so that nothing leaks. */
export const PUBLICATION: Kind<Publication> = {
  kind: 'publication',
  read(cell, at) {
    const words = at.text(cell);
    if (words === '') return PUBLIC;
    if (/^(y|yes|true|public)\b/i.test(words)) return PUBLIC;
    const paragraph = /\b(?:paragraph|para|p\.?)?\s*([1-7])\b/i.exec(words)?.[1];
    if (!/^(n|no|false|exempt|private|confidential)\b/i.test(words))
      at.report(
        'public-unclear',
        `${at.quoted(cell)} is neither Yes nor No. Enter Yes, or No with the Schedule 12A paragraph; ` +
          'until then the row counts as exempt.',
      );
    return { isPublic: false, paragraph: paragraph === undefined ? undefined : Number(paragraph) };
  },
  write: ({ isPublic, paragraph }) => (isPublic ? 'Yes' : paragraph === undefined ? 'No' : `No, paragraph ${paragraph}`),
};

const PUBLIC: Publication = { isPublic: true, paragraph: undefined };

/** The ref or name of one row of another list; '' where there is none. */
export const refTo = (of: RefTarget): Kind<string> => ({ ...TEXT, kind: 'refs', of });

/** Refs or names of rows of another list, separated by commas. */
export const refsTo = (of: RefTarget): Kind<readonly string[]> => ({ ...LIST, kind: 'refs', of, many: true });

const isOneOf = <T extends string>(words: string, choices: readonly T[]): words is T => (choices as readonly string[]).includes(words);

function choiceIn<T extends string>(cell: Cell, choices: readonly T[], spellings: Spellings<T>, at: CellReader): T | undefined {
  const words = at.text(cell);
  if (words === '') return undefined;
  if (isOneOf(words, choices)) return words;
  const wanted = plainWords(words);
  const found =
    choices.find((choice) => plainWords(choice) === wanted) ??
    choices.find((choice) => spellings[choice]?.some((spelling) => plainWords(spelling) === wanted) === true);
  if (found !== undefined) return found;
  const nearest = nearestName(words, choices);
  const todo = nearest === undefined ? 'Choose one of these.' : `Did you mean "${nearest}"?`;
  at.report(`${at.codeName}-unknown`, `${at.quoted(cell)} is not one of ${listed(choices, 'or')}. ${todo}`);
  return undefined;
}
