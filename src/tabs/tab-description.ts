/**
 * How a tab is described, once. Headings, reading, writing, validation, number formats, notes, protection, help and the
 * officers' guide all come from these descriptions.
 */
export interface TabDescription {
  /** Its name as officers see it. */
  readonly name: string;
  /** What it is for, in one sentence, for help and documentation. */
  readonly purpose: string;
  /** 'officers': officers write it. 'product': computed by the product, protected with a warning. */
  readonly owner: 'officers' | 'product';
  /** When it is visible: on day one, when first used or asked for, or never (the product's records). */
  readonly shown: 'day one' | 'when used' | 'hidden';
  /** Tab colour, `#rrggbb`, by group. */
  readonly group: TabGroup;
  readonly columns: readonly ColumnDescription[];
  /** Columns frozen: up to and including the one with this key. */
  readonly frozenThrough?: string;
  /** Rows written when the tab is first made, by column key (settings, status key, deadline rules). */
  readonly firstRows?: readonly Readonly<Record<string, string | number | boolean>>[];
  /** Key of the column by which missing first rows are told: those rows are put back when the tab is repaired. */
  readonly firstRowsKey?: string;
  /** Prefix of the references the product gives to new rows ("A" → A1, A2 …); absent where rows have none. */
  readonly refPrefix?: string;
}

export type TabGroup = 'plan' | 'governance' | 'evidence' | 'reference' | 'records';

/** What a column holds; it decides reading, validation, number format and alignment. */
export type ColumnKind =
  /** `code`: short and kept exactly as typed, such as 1.10 or 18:00, which a sheet would else read as a number or time. */
  | { readonly kind: 'text'; readonly long?: boolean; readonly code?: true }
  /** Whatever officers type: a number, a date, words. */
  | { readonly kind: 'any' }
  | { readonly kind: 'date' }
  /** A deadline as people write them, kept in their words. */
  | { readonly kind: 'deadline' }
  | { readonly kind: 'number'; readonly format?: string; readonly min?: number; readonly max?: number }
  | { readonly kind: 'percent' }
  | { readonly kind: 'money' }
  | { readonly kind: 'yes-no' }
  | { readonly kind: 'choice'; readonly choices: readonly string[]; readonly strict: boolean }
  | { readonly kind: 'email' }
  | { readonly kind: 'refs'; readonly of: string; readonly many?: true }
  | { readonly kind: 'status' };

export interface ColumnDescription {
  /** The field's name in the plan model. */
  readonly key: string;
  /** The heading as officers see it. */
  readonly heading: string;
  /** Other spellings it is found by, compared without case, spaces and punctuation. */
  readonly aliases?: readonly string[];
  /** The note on the heading: what goes here, in one or two sentences. */
  readonly help: string;
  readonly holds: ColumnKind;
  /** True where the product computes it: grey, protected with a warning, and the only kind it writes. */
  readonly computed?: true;
  /** True where reading the tab cannot do without it. */
  readonly required?: true;
  /** Pixels. */
  readonly width: number;
  /** Name of the collapsed column group it stands in. */
  readonly foldedIn?: string;
}
