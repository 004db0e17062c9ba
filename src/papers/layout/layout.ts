import type { ListName } from '../lists/list-names.ts';

/**
 * What a document prints, in reading order, before it is filled: words hold placeholders, and lists are named, not
 * listed. The shipped Word templates are built from layouts, and `fillLayout` makes a layout with its data a tree that
 * any other writer can print.
 */
export interface Layout {
  readonly pages: readonly LayoutPages[];
}

/** Pages of one kind. */
export interface LayoutPages {
  readonly kind: PageKind;
  readonly nodes: readonly LayoutNode[];
}

/** A4 upright, upright with narrow margins, or on its side. */
export type PageKind = 'upright' | 'narrow' | 'on its side';

export type Level = 1 | 2 | 3;

export type LayoutNode =
  | { readonly kind: 'heading'; readonly level: Level; readonly words: string; readonly opensPage: boolean }
  | { readonly kind: 'words'; readonly words: string; readonly role: WordsRole }
  /** A number, and words hanging beside it. */
  | ({ readonly kind: 'numbered'; readonly number: string; readonly words: string } & Staying)
  | ({ readonly kind: 'bullet'; readonly words: string } & Staying)
  /** Labels in the first column, what stands beside each in the second. */
  | { readonly kind: 'form'; readonly rows: readonly { readonly label: string; readonly words: string }[] }
  | LayoutTable
  /** The table of proportional cells that shows the progress; where there is nothing to show, nothing. */
  | { readonly kind: 'progressBar' }
  /** How far the plan was month by month, as a small picture made of a table; with fewer than two days, nothing. */
  | { readonly kind: 'trend' }
  /** Once for each item of a list, or once where a value holds. */
  | { readonly kind: 'each' | 'without'; readonly of: string; readonly nodes: readonly LayoutNode[] };

/** Present on what must not part from what follows it. */
export interface Staying {
  readonly staysWithNext?: true;
}

/** `leadIn` stays on the page of what follows it, `afterTable` keeps a distance; `small` is the size of headers and footers. */
export type WordsRole = 'plain' | 'leadIn' | 'afterTable' | 'notice' | 'small' | 'title';

/** A table under a header row. */
export interface LayoutTable {
  readonly kind: 'table';
  /** One row for each item of this list; absent for a table of one row. */
  readonly list?: ListName | 'rows';
  readonly columns: readonly LayoutColumn[];
  readonly small: boolean;
}

export interface LayoutColumn {
  readonly heading: string;
  /** What each row's cell holds. */
  readonly words: string;
  /** Share of the table's width. */
  readonly share: number;
  /** The placeholder of the web address that the words lead to, where the row has one: `link`. */
  readonly link?: string;
}

/** What stands at the head and foot of every page. */
export const FURNITURE = {
  header: { left: '{council.name}', right: '{paper.copyNotice}' },
  footer: { left: '{paper.shortTitle} · as at {paper.asAt}' },
} as const;

export const pages = (kind: PageKind, ...nodes: readonly LayoutNode[]): LayoutPages => ({ kind, nodes });

export const heading = (level: Level, words: string, options: { readonly opensPage?: true } = {}): LayoutNode => ({
  kind: 'heading',
  level,
  words,
  opensPage: options.opensPage ?? false,
});

export const words = (text: string, role: WordsRole = 'plain'): LayoutNode => ({ kind: 'words', words: text, role });
export const numbered = (options: Staying = {}): LayoutNode => ({ kind: 'numbered', number: '{number}', words: '{text}', ...options });
export const bullet = (options: Staying = {}): LayoutNode => ({ kind: 'bullet', words: '{text}', ...options });
export const progressBar = (): LayoutNode => ({ kind: 'progressBar' });
export const trend = (): LayoutNode => ({ kind: 'trend' });

/** Once for each item of a list; where `of` is a value, once where it holds; `actions.any` holds where there are actions. */
export const each = (of: string, ...nodes: readonly LayoutNode[]): LayoutNode => ({ kind: 'each', of, nodes });
/** Once where a list is empty or a value does not hold. */
export const without = (of: string, ...nodes: readonly LayoutNode[]): LayoutNode => ({ kind: 'without', of, nodes });

/** Columns as heading, words and share. */
export type ColumnWords = readonly (readonly [heading: string, words: string, share: number])[];

export const table = (list: ListName | 'rows' | undefined, columns: ColumnWords, options: { readonly small?: true } = {}): LayoutNode => ({
  kind: 'table',
  ...(list === undefined ? {} : { list }),
  columns: columns.map(([title, text, share]) => ({ heading: title, words: text, share })),
  small: options.small ?? false,
});

/** A table of the rows that the data call `rows`. */
export const listOf = (columns: readonly LayoutColumn[]): LayoutNode => ({ kind: 'table', list: 'rows', columns, small: false });

export const form = (rows: Extract<LayoutNode, { kind: 'form' }>['rows']): LayoutNode => ({ kind: 'form', rows });

/** The cover of a format: its labels, and beside each the placeholder that is named after it. */
export const cover = (fields: readonly { readonly key: string; readonly label: string; readonly isBanner?: true }[]): LayoutNode =>
  form(fields.map(({ key, label, isBanner }) => ({ label, words: isBanner === true ? '' : `{cover.${key}}` })));
