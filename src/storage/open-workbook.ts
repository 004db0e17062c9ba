import { readGrid } from '../google/spreadsheet.ts';
import type { PlainDate } from '../days/plain-date.ts';
import { isListName, TAB_OF } from '../tabs/tabs.ts';
import type { ListName } from '../tabs/tabs.ts';
import { Workbook } from '../workbook/workbook.ts';
import type { Properties } from './document-state.ts';
import { keptList } from './kept-lists.ts';

/** What a workbook is opened with. */
export interface Opening {
  readonly today: PlainDate;
  readonly properties: Properties;
}

/**
 * The workbook of this run. Each tab is read in one call when it is first asked for; of the lists in `kept`, what the last
 * full refresh kept is used in place of the tab, where it can still be read.
 */
export function openWorkbook({ today, properties }: Opening, kept: readonly ListName[] = []): Workbook {
  return new Workbook((thing) => {
    const known = isListName(thing) && kept.includes(thing) ? keptList(thing, properties) : undefined;
    return known === undefined ? readGrid(TAB_OF[thing].name) : known.grid;
  }, today);
}
