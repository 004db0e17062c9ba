import type { Host } from '../emulator/host.ts';
import { columnLetters } from '../emulator/spreadsheet/model/rect.ts';
import { insertRows, typeIntoCell } from '../emulator/spreadsheet/officer-edits.ts';
import { measure, type Measurement } from './measurement.ts';

const DAY_MILLISECONDS = 86_400_000;

/**
 * Statuses of the action tab alone: on a run with nothing new, and a day later. Before that the plan is refreshed, edited and
 * refreshed: the first change ever logged costs a call more.
 */
export function measureStatusRefresh(host: Host, actions: number): Measurement[] {
  host.call('refreshNow');
  measureEdits(host, actions);
  host.call('refreshNow');
  const unchanged = measure('status refresh, nothing changed', actions, () => [host.call('refreshStatuses')]);
  host.advanceTo(new Date(host.now.getTime() + DAY_MILLISECONDS));
  return [unchanged, measure('status refresh, changed', actions, () => [host.call('refreshStatuses')])];
}

/** An officer types a percentage into the middle of the plan, and a new action into a row inserted there. */
export function measureEdits(host: Host, actions: number): Measurement[] {
  const sheet = host.model.sheetByName('Action plan');
  if (sheet === undefined) throw new Error('The workbook has no tab "Action plan".');
  const headings = Array.from({ length: sheet.lastColumn() }, (_, index) => sheet.value(1, index + 1));
  const cellOf = (heading: string, row: number): string => `${columnLetters(headings.indexOf(heading) + 1)}${row}`;
  const type = (cell: string, words: string) => () => host.fireEdit(typeIntoCell(host.model, 'Action plan', cell, words));
  const middle = Math.floor(actions / 2);
  const edit = measure('edit of one cell', actions, type(cellOf('%', middle), '55'));
  insertRows(host.model, 'Action plan', middle);
  return [edit, measure('new action typed', actions, type(cellOf('Action', middle), 'Publish the plan'))];
}

/** The whole workbook: a week later, when a snapshot is due and statuses change, and again at once. */
export function measureRefresh(host: Host, actions: number): Measurement[] {
  host.advanceTo(new Date(host.now.getTime() + 7 * DAY_MILLISECONDS));
  return [
    measure('full refresh, changed', actions, () => [host.call('refreshNow')]),
    measure('full refresh, nothing changed', actions, () => [host.call('refreshNow')]),
  ];
}
