import type { StatusKeyRow } from '../../plan/model.ts';
import type { Level, PageKind, WordsRole } from './layout.ts';

/**
 * A document as data, in reading order, with every word in its place: all that a writer of a Word file, an accessible
 * page or a slide needs to know. `fillLayout` makes it.
 */
export interface DocumentTree {
  readonly header: { readonly left: string; readonly right: string };
  readonly footer: { readonly left: string };
  readonly pages: readonly TreePages[];
}

interface TreePages {
  readonly kind: PageKind;
  readonly blocks: readonly Block[];
}

export type Block =
  | { readonly kind: 'heading'; readonly level: Level; readonly text: string; readonly opensPage: boolean }
  /** `text` may hold line breaks. */
  | { readonly kind: 'words'; readonly text: string; readonly role: WordsRole }
  | { readonly kind: 'numbered'; readonly number: string; readonly text: string }
  | { readonly kind: 'bullets'; readonly items: readonly string[] }
  | { readonly kind: 'form'; readonly rows: readonly { readonly label: string; readonly text: string }[] }
  | {
      readonly kind: 'table';
      readonly columns: readonly { readonly heading: string; readonly share: number }[];
      readonly rows: readonly (readonly Cell[])[];
      readonly small: boolean;
    }
  | { readonly kind: 'progressBar'; readonly parts: readonly BarPart[] }
  | ({ readonly kind: 'trend' } & Trend);

/** Words in a table. */
export interface Cell {
  readonly text: string;
  /** Present where the words are exactly a status: its colours and symbol. The words say it too. */
  readonly status?: StatusKeyRow;
  /** The web address that the words lead to. */
  readonly link?: string;
}

/** One status in the progress bar, as wide as its share of the actions. */
export interface BarPart {
  readonly status: StatusKeyRow;
  readonly count: number;
  /** "3 of 18". */
  readonly words: string;
}

/** The trend, and what the council calls Red. */
export interface Trend {
  readonly redLabel: string;
  readonly rows: readonly TrendRow[];
}

/** How far the plan was on one day, the oldest first: numbers in words, and the share of all actions, 0 to 1. */
export interface TrendRow {
  readonly asAt: string;
  readonly complete: { readonly words: string; readonly share: number };
  readonly red: { readonly words: string; readonly share: number };
}
