import type { ColumnsMark } from '../tabs/own-columns.ts';
import type { Properties } from './document-state.ts';

/** The property that keeps, by tab, which columns the product made there. */
export const OWN_COLUMNS = 'own columns';

function marks(properties: Properties): Record<string, ColumnsMark> {
  return JSON.parse(properties[OWN_COLUMNS] ?? '{}') as Record<string, ColumnsMark>;
}

/** Which columns the product made on a tab; `undefined` where that is not kept. */
export function keptMark(properties: Properties, tab: string): ColumnsMark | undefined {
  return marks(properties)[tab];
}

/** The marks to keep, those of other tabs with them. */
export function marksProperty(properties: Properties, changed: Readonly<Record<string, ColumnsMark>>): Record<string, string> {
  return Object.keys(changed).length === 0 ? {} : { [OWN_COLUMNS]: JSON.stringify({ ...marks(properties), ...changed }) };
}
