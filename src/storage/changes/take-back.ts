import { setDocumentProperties } from '../../google/properties.ts';
import { columnLetters, setCells } from '../../google/spreadsheet.ts';
import { TAB_OF } from '../../tabs/tabs.ts';
import type { ListName, ThingName } from '../../tabs/tabs.ts';
import type { Sheet } from '../../workbook/sheet.ts';
import type { Workbook } from '../../workbook/workbook.ts';
import { STATE } from '../document-state.ts';
import type { Properties } from '../document-state.ts';
import { isCutOff, keptChange, stateProperty } from './kept-change.ts';
import type { KeptChange, KeptRow } from './kept-change.ts';
import { cellWords, keyField, plainCell } from './plan-change.ts';
import { changedActions, settleMarks } from './settle-marks.ts';
import { rowMarkOf } from './what-to-keep.ts';
import { writeCells } from './write-cells.ts';

/** What was taken back, and in words what was left because an officer has changed it since. */
export interface TakenBack {
  readonly task: string;
  readonly left: readonly string[];
}

/**
 * Takes the last change back: every cell that still holds what it was given gets back what it held, and every row that was
 * added and is as it was added is cleared. What an officer has changed since stays. Cut off, it is gone on with. Needs the
 * lock. `undefined` where nothing is kept.
 */
export function takeBack(workbook: Workbook, properties: Properties): TakenBack | undefined {
  const kept = keptChange(properties);
  if (kept === undefined) {
    if (isCutOff(properties)) setDocumentProperties(stateProperty(properties, ''));
    return undefined;
  }
  if (kept.state !== 'taking back') setDocumentProperties(stateProperty(properties, 'taking back'));
  const before = changedActions(kept.changed).length === 0 ? undefined : workbook.sheet('actions');
  const left = [...cellsBack(kept, workbook), ...rowsBack(kept, workbook)];
  settleMarks(before, kept.changed, workbook);
  if (kept.snapshot !== '') clearRows('history', workbook.sheet('history'), ([id]) => plainCell(id ?? '') === kept.snapshot);
  const isOfActions = [...kept.added, ...kept.changed].some(([list]) => list === 'actions');
  setDocumentProperties({
    ...stateProperty(properties, ''),
    [STATE.keptDay]: '',
    ...(isOfActions ? { [STATE.refreshWanted]: 'yes' } : {}),
  });
  return { task: kept.task, left };
}

function cellsBack({ changed }: KeptChange, workbook: Workbook): string[] {
  return [...new Set(changed.map(([list]) => list))].flatMap((list) => {
    const wanted = changed.filter(([of]) => of === list).map(([, row, field, from, to]) => ({ row, field, from: to, to: from }));
    return writeCells(list, wanted, workbook).map(({ row, field }) => cellWords(list, row, field));
  });
}

function rowsBack({ added }: KeptChange, workbook: Workbook): string[] {
  return [...new Set(added.map(([list]) => list))].flatMap((list) => {
    const sheet = workbook.sheet(list);
    if (sheet === undefined) return [];
    const marks = new Set(added.filter(([of]) => of === list).map(([, , mark]) => mark));
    clearRows(list, sheet, (cells) => marks.has(rowMarkOf(list, cells, sheet.columns)));
    return stillThere(list, added, sheet, marks);
  });
}

/** Rows of the change that have a ref and other words than they were given. */
function stillThere(list: ListName, added: readonly KeptRow[], sheet: Sheet, marks: ReadonlySet<string>): string[] {
  const keys = new Set(added.filter(([of]) => of === list).map(([, key]) => key));
  const column = sheet.columns.get(keyField(list)) ?? -1;
  if (TAB_OF[list].columns[0]?.key !== 'ref') return [];
  return sheet.grid.rows.slice(sheet.headingRow + 1).flatMap((cells) => {
    const key = plainCell(cells[column] ?? '');
    return keys.has(key) && !marks.has(rowMarkOf(list, cells, sheet.columns)) ? [`${TAB_OF[list].name}, ${key}`] : [];
  });
}

/** Clears what stands in the described columns of these rows, in one write; officers' own columns stay. */
function clearRows(thing: ThingName, sheet: Sheet | undefined, isMeant: (cells: Sheet['grid']['rows'][number]) => boolean): void {
  if (sheet === undefined) return;
  const columns = [...sheet.columns.values()].sort((one, other) => one - other);
  const rows = sheet.grid.rows.flatMap((cells, row) => (row > sheet.headingRow && isMeant(cells) ? [row] : []));
  const places = spans(rows).flatMap(([first, last]) =>
    spans(columns).map(([left, right]) => `${columnLetters(left + 1)}${first + 1}:${columnLetters(right + 1)}${last + 1}`),
  );
  setCells(TAB_OF[thing].name, places, '');
}

/** Neighbouring numbers as first and last. */
function spans(numbers: readonly number[]): (readonly [number, number])[] {
  const found: [number, number][] = [];
  for (const number of numbers) {
    const last = found[found.length - 1];
    if (last !== undefined && last[1] === number - 1) last[1] = number;
    else found.push([number, number]);
  }
  return found;
}
