import type { NewCell } from '../tabs/cells.ts';
import type { Tab, WholeRowOf } from '../tabs/tab-description.ts';

/** A row's values as cells, in the order of the tab's columns. */
export function cellsOf<T extends Tab>(tab: T, values: WholeRowOf<T>): NewCell[] {
  return tab.columns.map((column) => column.holds.write(values[column.key as keyof WholeRowOf<T>]));
}

/** Those of a row's values that are given, as cells by key. */
export function cellsByKey<T extends Tab>(tab: T, values: Partial<WholeRowOf<T>>): Map<string, NewCell> {
  return new Map(
    tab.columns
      .filter(({ key }) => key in values)
      .map((column) => [column.key, column.holds.write(values[column.key as keyof WholeRowOf<T>])]),
  );
}
