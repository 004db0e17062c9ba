import { day } from '../../src/days/plain-date.ts';
import type { Cell, Grid } from '../../src/tabs/cells.ts';
import { TAB_OF } from '../../src/tabs/tabs.ts';
import type { ThingName } from '../../src/tabs/tabs.ts';
import { Workbook } from '../../src/workbook/workbook.ts';

const TODAY = day('2026-03-31');

/** A grid with every heading of a tab and these rows, by the columns' keys. */
export function gridOf(thing: ThingName, ...rows: readonly Readonly<Record<string, Cell>>[]): Grid {
  const { name, columns } = TAB_OF[thing];
  return { tab: name, rows: [columns.map(({ heading }) => heading), ...rows.map((row) => columns.map(({ key }) => row[key] ?? ''))] };
}

/** A workbook of these tabs, and how often each was read. */
export function workbookOf(tabs: Partial<Readonly<Record<ThingName, Grid>>>): { workbook: Workbook; reads: ThingName[] } {
  const reads: ThingName[] = [];
  const workbook = new Workbook((thing) => {
    reads.push(thing);
    return tabs[thing];
  }, TODAY);
  return { workbook, reads };
}
