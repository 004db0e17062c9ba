import type { ColumnDescription, ColumnKind } from './tab-description.ts';

/** Short ways to describe a column, so that a tab reads as a table. */
type Extra = Partial<Pick<ColumnDescription, 'aliases' | 'computed' | 'required' | 'foldedIn' | 'width'>>;
type MakeColumn = (key: string, heading: string, help: string, extra?: Extra) => ColumnDescription;

const maker =
  (holds: ColumnKind, width: number): MakeColumn =>
  (key, heading, help, extra = {}) => ({ key, heading, help, holds, width, ...extra });

/** The officers' stable reference, given by the product where the cell is left empty. */
export const refColumn = (help: string, aliases: readonly string[] = []): ColumnDescription => ({
  key: 'ref',
  heading: 'Ref',
  aliases: ['Reference', 'ID', 'Ref no.', ...aliases],
  help,
  holds: { kind: 'text', code: true },
  required: true,
  width: 60,
});
export const text = maker({ kind: 'text' }, 140);
/** A short entry kept exactly as typed. */
export const code = maker({ kind: 'text', code: true }, 80);
export const any = maker({ kind: 'any' }, 160);
export const longText = maker({ kind: 'text', long: true }, 320);
export const dateColumn = maker({ kind: 'date' }, 95);
export const deadlineColumn = maker({ kind: 'deadline' }, 110);
export const number = maker({ kind: 'number' }, 80);
export const percent = maker({ kind: 'percent' }, 55);
export const money = maker({ kind: 'money' }, 95);
export const yesNo = maker({ kind: 'yes-no' }, 80);
export const email = maker({ kind: 'email' }, 190);
export const status = maker({ kind: 'status' }, 110);

/** A column whose cells are one of a list. `strict` refuses other words; otherwise they are only marked. */
export const choice = (key: string, heading: string, choices: readonly string[], help: string, extra: Extra = {}): ColumnDescription => ({
  key,
  heading,
  help,
  holds: { kind: 'choice', choices, strict: false },
  width: 120,
  ...extra,
});

/** A column that names one row of another tab by its ref. */
export const refTo = (key: string, heading: string, of: string, help: string, extra: Extra = {}): ColumnDescription => ({
  key,
  heading,
  help,
  holds: { kind: 'refs', of },
  width: 120,
  ...extra,
});

/** A column that names several rows of another tab by their refs, separated by commas. */
export const refsTo = (key: string, heading: string, of: string, help: string, extra: Extra = {}): ColumnDescription => ({
  key,
  heading,
  help,
  holds: { kind: 'refs', of, many: true },
  width: 120,
  ...extra,
});
