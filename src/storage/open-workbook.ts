import { readGrid } from '../google/spreadsheet.ts';
import { readGridBeyond } from '../google/sheets/read-beyond.ts';
import type { PlainDate } from '../days/plain-date.ts';
import type { Grid } from '../tabs/cells.ts';
import { isListName, TAB_OF } from '../tabs/tabs.ts';
import type { ListName, ThingName } from '../tabs/tabs.ts';
import { guardedGrid } from '../workbook/officers-columns.ts';
import type { GuardedGrid } from '../workbook/officers-columns.ts';
import { Workbook } from '../workbook/workbook.ts';
import type { ReadTab } from '../workbook/sheet.ts';
import type { EditedCells } from '../workbook/row-watch.ts';
import type { Properties } from './document-state.ts';
import { editedPart } from './edited-part.ts';
import { keptList } from './kept-lists.ts';
import { tabToCome } from './later-tabs.ts';
import { keptMark } from './own-columns-mark.ts';

/** What a workbook is opened with. */
export interface Opening {
  readonly today: PlainDate;
  readonly properties: Properties;
  /** Tabs in hand, as they will stand once this run has written: each is taken once, in place of a read. */
  readonly inHand?: Partial<Readonly<Record<ThingName, Grid>>>;
}

/** In place of the tabs themselves: lists that the last full refresh kept, and the cells of the Action plan that were edited. */
export type WhatToRead = [kept?: readonly ListName[] | ReadonlySet<ListName>, edited?: EditedCells];

/**
 * The workbook of this run. Each tab is read in one call when it is first asked for; of the lists in `kept`, what the last
 * full refresh kept is used in place of the tab, where it can still be read.
 * Tabs that are still to come read as new. Where rows of the Action plan were `edited`, these are read and not the whole
 * tab, until it is read again.
 */
export function openWorkbook({ today, properties, inHand = {} }: Opening, ...[kept = [], edited]: WhatToRead): Workbook {
  const isKept = (list: ListName): boolean => ('has' in kept ? kept.has(list) : kept.includes(list));
  const held = new Map(Object.entries(inHand));
  let rows = edited;
  const read: ReadTab = (thing) => {
    const grid = held.get(thing);
    if (held.delete(thing)) return grid;
    if (thing === 'actions' && rows !== undefined) {
      const part = editedPart(rows, properties);
      rows = undefined;
      if (part !== undefined) return part;
    }
    const known = isListName(thing) && isKept(thing) ? keptList(thing, properties) : undefined;
    return known === undefined ? (readTab(thing) ?? tabToCome(TAB_OF[thing].name, properties)) : known.grid;
  };
  return new Workbook(read, today, (grid, thing) => guard(grid, thing, properties));
}

/** The Action plan is written to beside what officers do; the others are read. */
function readTab(thing: ThingName): Grid | undefined {
  return thing === 'actions' ? readGridBeyond(TAB_OF[thing].name) : readGrid(TAB_OF[thing].name);
}

/** On tabs where officers write and the product works columns out, only the product's own are taken for these. */
function guard(grid: Grid, thing: ThingName, properties: Properties): GuardedGrid {
  const tab = TAB_OF[thing];
  const isShared = isListName(thing) && tab.columns.some(({ computed }) => computed);
  return isShared ? guardedGrid(grid, tab, keptMark(properties, tab.name)) : { grid, problems: [] };
}
