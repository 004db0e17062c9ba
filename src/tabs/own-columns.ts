import { plainWords } from '../words/words.ts';

/** A column that the product works out, as far as telling it from an officer's column needs. */
export interface ComputedColumn {
  readonly key: string;
  readonly heading: string;
  readonly aliases?: readonly string[];
}

/** Headings of the columns that the product made on a tab, by key: what is kept with the workbook. */
export type ColumnsMark = Readonly<Record<string, string>>;

/** A column of the officers' own whose heading the product has a use for. */
interface ForeignColumn {
  /** Index from 0. */
  readonly index: number;
  readonly heading: string;
  /** The computed column that it could be taken for. */
  readonly key: string;
}

export interface OwnColumns {
  /** Indexes from 0 of the columns that the product may write, by key. */
  readonly own: ReadonlyMap<string, number>;
  readonly foreign: readonly ForeignColumn[];
  /** Keys of columns of which several stand under one name. */
  readonly unsure: readonly string[];
}

/** Of the described headings, this share must be there as the product writes them, for a tab to be known as its making. */
const SHARE_RECOGNISED = 0.6;

/** True where headings are so nearly all of a description's that only the product can have written them. */
export function isOwnMaking(headings: readonly string[], described: readonly string[]): boolean {
  const standing = new Set(headings);
  const found = described.filter((heading) => standing.has(heading)).length;
  return described.length > 0 && found >= described.length * SHARE_RECOGNISED;
}

/**
 * Which columns of a tab are the product's to write. A column is the product's only where the product made it: by the
 * mark kept with the workbook or, for a workbook from before marks and for a copy without its properties, because the
 * tab is plainly the product's making. An officer's column of the same name is never written. Where two columns have
 * the name of one, nobody can tell which is whose, and neither is written.
 */
export function ownColumns(
  headings: readonly string[],
  mark: ColumnsMark | undefined,
  computed: readonly ComputedColumn[],
  isOwnTab: boolean,
): OwnColumns {
  const own = new Map<string, number>();
  const foreign: ForeignColumn[] = [];
  const unsure: string[] = [];
  const named = headings.map(plainWords);
  for (const { key, heading, aliases = [] } of computed) {
    const made = mark === undefined ? (isOwnTab ? heading : undefined) : mark[key];
    const spellings = [heading, ...aliases].map(plainWords);
    const candidates = named.flatMap((name, index) => (name !== '' && spellings.includes(name) ? [index] : []));
    const exact = made === undefined ? [] : candidates.filter((index) => named[index] === plainWords(made));
    const [mine] = exact;
    if (exact.length > 1) unsure.push(key);
    else if (mine !== undefined) own.set(key, mine);
    for (const index of candidates) if (own.get(key) !== index) foreign.push({ index, heading: headings[index] ?? '', key });
  }
  const taken = new Set(own.values());
  const isFirst = ({ index }: ForeignColumn, at: number): boolean => foreign.findIndex((each) => each.index === index) === at;
  return { own, foreign: foreign.filter((each, at) => !taken.has(each.index) && isFirst(each, at)), unsure };
}
