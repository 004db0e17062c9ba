import type { DateCell, Cell } from './cells.ts';
import { oneOf, oneOfOr, PUBLICATION, refsTo as refsKind, refTo as refKind, yesOrNo } from './kinds/choice-kinds.ts';
import type { Spellings } from './kinds/choice-kinds.ts';
import { DATE, DATE_OF_RECORD, DEADLINE, deadlineFrom, MOMENT } from './kinds/date-kinds.ts';
import { COUNT, numbers, percentages, POUNDS } from './kinds/number-kinds.ts';
import { ANY, CODE, EMAIL, LIST, NAMES, PACKED, someOf, STATUS, STATUS_CHOICE, TEXT } from './kinds/text-kinds.ts';
import type { Column, Kind, RefTarget, Role } from './tab-description.ts';

/** Short ways to describe a column, so that a tab reads as a table. */
type Extra = Partial<Pick<Column, 'aliases' | 'required' | 'foldedIn' | 'width' | 'whenBlank' | 'isLater'>>;

function columnOf<T, R extends Role>(
  holds: Kind<T>,
  role: R,
  [heading, help]: readonly [string, string],
  width: number,
  extra: Extra,
): Column<T, R> {
  return { heading, help, holds, width, role, ...extra };
}

/** Describes a column that officers write, or one that the product keeps or shows. */
interface Maker<T> {
  <R extends Role>(heading: string, help: string, extra: Extra & { readonly role: R }): Column<T, R>;
  (heading: string, help: string, extra?: Extra): Column<T, 'typed'>;
}

function maker<T>(holds: Kind<T>, width: number): Maker<T> {
  return (heading: string, help: string, extra: Extra & { readonly role?: Role } = {}) =>
    columnOf(holds, extra.role ?? 'typed', [heading, help], width, extra) as Column<T, never>;
}

export const text = maker(TEXT, 140);
export const longText = maker(TEXT, 320);
/** A short entry kept exactly as typed. */
export const code = maker(CODE, 80);
export const any = maker<Cell>(ANY, 160);
export const email = maker(EMAIL, 190);
export const list = maker(LIST, 140);
export const names = maker(NAMES, 260);
export const status = maker(STATUS, 110);
export const statusChoice = maker(STATUS_CHOICE, 140);
export const packed = maker(PACKED, 100);
export const dateColumn = maker(DATE, 95);
export const dateOfRecord = maker(DATE_OF_RECORD, 95);
export const moment = maker<DateCell | undefined>(MOMENT, 130);
export const deadlineColumn = maker(DEADLINE, 110);
export const number = maker(numbers(), 80);
export const count = maker(COUNT, 80);
export const money = maker(POUNDS, 95);
export const publication = maker(PUBLICATION, 100);

/** The officers' stable reference, given by the product where the cell is left empty. */
export const refColumn = (help: string, aliases: readonly string[] = []): Column<string, 'typed'> =>
  columnOf(CODE, 'typed', ['Ref', help], 60, { aliases: ['Reference', 'ID', 'Ref no.', ...aliases], required: true });

/** A deadline that may count from the day in another column of the tab. */
export const deadlineCountedFrom = (start: string, heading: string, help: string, extra: Extra = {}) =>
  columnOf(deadlineFrom(start), 'typed', [heading, help], 110, extra);

/** 0–100; a 1 is the whole of it where another column of the tab says so. */
export const percentWholeWhen = (
  [after, whole]: readonly [column: string, words: string],
  heading: string,
  help: string,
  extra: Extra = {},
) => columnOf(percentages(after, whole), 'typed', [heading, help], 55, extra);

/** A whole number within limits. */
export const wholeNumber = (limits: { readonly min: number; readonly max?: number }, heading: string, help: string, extra: Extra = {}) =>
  columnOf(numbers({ ...limits, whole: true }), 'typed', [heading, help], 80, extra);

/** `whenUnclear` is what words count as that say neither. */
export const yesNo = (whenEmpty: 'Yes' | 'No', heading: string, help: string, extra: Extra & { readonly whenUnclear?: 'No' } = {}) => {
  const { whenUnclear = whenEmpty, ...others } = extra;
  return columnOf(yesOrNo({ whenEmpty: whenEmpty === 'Yes', whenUnclear: whenUnclear === 'Yes' }), 'typed', [heading, help], 80, others);
};

/** A column whose cells are one of a list. Other words are marked, never refused. */
export const choice = <const T extends string>(
  heading: string,
  choices: readonly T[],
  help: string,
  { spellings = {}, ...extra }: Extra & { readonly spellings?: Spellings<T> } = {},
) => columnOf(oneOf(choices, spellings), 'typed', [heading, help], 120, extra);

/** The same, with what an empty cell counts as. */
export const choiceOr = <const T extends string>(
  otherwise: NoInfer<T>,
  heading: string,
  choices: readonly T[],
  help: string,
  { spellings = {}, ...extra }: Extra & { readonly spellings?: Spellings<T> } = {},
) => columnOf(oneOfOr<T>(otherwise, choices, spellings), 'typed', [heading, help], 120, extra);

/** A column whose cells are several of a list, with commas between. */
export const choices = <const T extends string>(heading: string, among: readonly T[], help: string, extra: Extra = {}) =>
  columnOf(someOf(among), 'typed', [heading, help], 140, extra);

/** A column that names one row of another tab by its ref. */
export const refTo = (of: RefTarget, heading: string, help: string, extra: Extra = {}) =>
  columnOf(refKind(of), 'typed', [heading, help], 120, extra);

/** A column that names several rows of another tab by their refs, separated by commas. */
export const refsTo = (of: RefTarget, heading: string, help: string, extra: Extra = {}) =>
  columnOf(refsKind(of), 'typed', [heading, help], 120, extra);

/** A column without which a row cannot be used: it is left out, with these words where the cell is empty. */
export function essential<T, R extends Role>(
  column: Column<T, R>,
  whenBlank: { readonly code: string; readonly words: string },
): Column<NonNullable<T>, R> {
  return { ...(column as Column<NonNullable<T>, R>), whenBlank, isEssential: true };
}
