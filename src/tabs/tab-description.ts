import type { Cell, NewCell } from './cells.ts';
import type { CellReader } from './cell-reader.ts';

/** Lists of the plan that cells may refer to by ref. */
export type RefTarget = 'actions' | 'recommendations' | 'workstreams' | 'meetings' | 'bodies' | 'inspections';

/**
 * What a column holds: how its cells become a value and a value becomes a cell, and how the sheet shows and checks them.
 * Reading never throws: what cannot be used is reported, and a harmless value given.
 */
export interface Kind<T = unknown> {
  readonly kind: KindName;
  /** The value of a cell; `''` is an empty cell. */
  read(cell: Cell, at: CellReader): T;
  /** The cell that reads as this value. */
  write(value: T): NewCell;
  /** Key of a column of the same tab whose value this one is read against; it is read first. */
  readonly after?: string;
  /** Short and kept exactly as typed, such as 1.10 or 18:00, which a sheet would else read as a number or time. */
  readonly code?: true;
  readonly format?: string;
  readonly min?: number;
  readonly max?: number;
  readonly choices?: readonly string[];
  /** The list whose refs the cells name, and whether a cell may name several. */
  readonly of?: RefTarget;
  readonly many?: true;
}

export type KindName =
  | 'text'
  | 'any'
  | 'date'
  | 'moment'
  | 'deadline'
  | 'number'
  | 'percent'
  | 'money'
  | 'yes-no'
  | 'publication'
  | 'choice'
  | 'email'
  | 'refs'
  | 'list'
  | 'status'
  | 'status-choice'
  | 'packed';

/** 'typed': officers write it. 'kept': the product writes it and reads it again. 'shown': the product writes it only. */
export type Role = 'typed' | 'kept' | 'shown';

/** A column, described once. */
export interface Column<T = unknown, R extends Role = Role> {
  /** The heading as officers see it. */
  readonly heading: string;
  /** Other spellings it is found by, compared without case, spaces and punctuation. */
  readonly aliases?: readonly string[];
  /** The note on the heading: what goes here, in one or two sentences. */
  readonly help: string;
  readonly holds: Kind<T>;
  readonly role: R;
  /** True where reading the tab cannot do without the column. */
  readonly required?: true;
  /** What is said of a row that is there but has nothing in this cell. */
  readonly whenBlank?: { readonly code: string; readonly words: string };
  /** True where a row is left out whose cell here is empty or cannot be used. */
  readonly isEssential?: true;
  /** Pixels. */
  readonly width: number;
  /** Name of the collapsed column group it stands in. */
  readonly foldedIn?: string;
  /** True for a column that older workbooks lack: while its cell is empty, the row counts as unchanged by its coming. */
  readonly isLater?: true;
}

export type Columns = Readonly<Record<string, Column>>;

/** A column with its key, as lists of columns hold it. */
export interface KeyedColumn extends Column {
  readonly key: string;
  /** True where the product writes it: grey, protected with a warning. */
  readonly computed: boolean;
}

interface About<Key extends string> {
  /** Its name as officers see it. */
  readonly name: string;
  /** What it is for, in one sentence, for help and documentation. */
  readonly purpose: string;
  /** 'officers': officers write it. 'product': computed by the product, protected with a warning. */
  readonly owner: 'officers' | 'product';
  /** When it is visible: on day one, when first used or asked for, or never (the product's records). */
  readonly shown: 'day one' | 'when used' | 'hidden';
  /** Tab colour by group. */
  readonly group: TabGroup;
  /** Columns frozen: up to and including the one with this key. */
  readonly frozenThrough?: Key;
  /** Key of the column by which missing first rows are told: those rows are put back when the tab is repaired. */
  readonly firstRowsKey?: Key;
  /** Prefix of the references the product gives to new rows ("A" → A1, A2 …); absent where rows have none. */
  readonly refPrefix?: string;
}

type TabGroup = 'plan' | 'governance' | 'evidence' | 'reference' | 'records';

/**
 * A tab, described once. Headings, reading, writing, the row's type, validation, number formats, notes, protection, help
 * and the guides all come from here.
 */
export interface Tab<C extends Columns = Columns> extends About<string> {
  /** Its columns by key: the fields of its rows. */
  readonly fields: C;
  /** The same columns in their order. */
  readonly columns: readonly KeyedColumn[];
}

/** A tab of whatever columns. */
export type TabDescription = Tab;

/** Describes a tab. The keys of `fields`, in their order, are the fields of its rows. */
export function tab<const C extends Columns>(description: About<keyof C & string> & { readonly fields: C }): Tab<C> {
  const columns = Object.entries<Column>(description.fields).map(([key, column]) => ({
    ...column,
    key,
    computed: column.role !== 'typed',
  }));
  return { ...description, columns };
}

type Simple<T> = { [K in keyof T]: T[K] };
type ValueOf<C> = C extends Column<infer T> ? T : never;
type KeysOf<C extends Columns, R extends Role> = { [K in keyof C]: C[K]['role'] extends R ? K : never }[keyof C] & string;

/** Keys of a tab's columns. */
export type FieldOf<T extends Tab> = keyof T['fields'] & string;

/** A row of a tab as read: what officers typed and what the product kept, by key, and the sheet's own row number. */
export type RowOf<T extends Tab> = Simple<
  { readonly row: number } & { readonly [K in KeysOf<T['fields'], 'typed' | 'kept'>]: ValueOf<T['fields'][K]> }
>;

/** What officers write in a row. */
export type TypedOf<T extends Tab> = Simple<{ readonly [K in KeysOf<T['fields'], 'typed'>]: ValueOf<T['fields'][K]> }>;

/** What the product keeps in a row to read it again. */
export type KeptOf<T extends Tab> = Simple<{ readonly [K in KeysOf<T['fields'], 'kept'>]: ValueOf<T['fields'][K]> }>;

/** Everything the product writes in a row. */
export type ComputedOf<T extends Tab> = Simple<{ readonly [K in KeysOf<T['fields'], 'kept' | 'shown'>]: ValueOf<T['fields'][K]> }>;

/** Every cell of a row as values, by key. */
export type WholeRowOf<T extends Tab> = Simple<{ readonly [K in FieldOf<T>]: ValueOf<T['fields'][K]> }>;
