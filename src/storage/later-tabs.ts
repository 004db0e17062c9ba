import type { Grid } from '../tabs/cells.ts';
import { TABS } from '../tabs/tabs.ts';
import { firstRowsOf } from '../workbook/first-rows.ts';
import type { Properties } from './document-state.ts';

/** The document property that keeps how far set up is. */
export const SET_UP = 'set up';

/** The tabs that set up has left to be made when they are first used. */
export function laterTabs(properties: Properties): readonly string[] {
  const text = properties[SET_UP] ?? '';
  return text === '' ? [] : ((JSON.parse(text) as { readonly later?: readonly string[] }).later ?? []);
}

/** A tab that is not made yet reads as it will when it is: its headings and the rows that it begins with. */
export function tabToCome(name: string, properties: Properties): Grid | undefined {
  const tab = laterTabs(properties).includes(name) ? TABS.find((each) => each.name === name) : undefined;
  return tab === undefined ? undefined : { tab: name, rows: [tab.columns.map(({ heading }) => heading), ...firstRowsOf(tab)] };
}
