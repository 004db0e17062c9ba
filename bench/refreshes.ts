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
  measureEdit(host, actions, '45');
  host.call('refreshNow');
  const unchanged = measure('status refresh, nothing changed', actions, () => [host.call('refreshStatuses')]);
  host.advanceTo(new Date(host.now.getTime() + DAY_MILLISECONDS));
  return [unchanged, measure('status refresh, changed', actions, () => [host.call('refreshStatuses')])];
}

/** An officer types a percentage into the middle of the plan. */
export function measureEdit(host: Host, actions: number, percent = '55'): Measurement {
  const cell = cellUnder(host, '%', Math.floor(actions / 2));
  return measure('edit of one cell', actions, () => host.fireEdit(typeIntoCell(host.model, 'Action plan', cell, percent)));
}

/** An officer types a new action into a row inserted in the middle of the plan. */
export function measureNewAction(host: Host, actions: number): Measurement {
  const row = Math.floor(actions / 2);
  insertRows(host.model, 'Action plan', row);
  const cell = cellUnder(host, 'Action', row);
  return measure('new action typed', actions, () => host.fireEdit(typeIntoCell(host.model, 'Action plan', cell, 'Publish the plan')));
}

function cellUnder(host: Host, heading: string, row: number): string {
  const sheet = host.model.sheetByName('Action plan');
  if (sheet === undefined) throw new Error('The workbook has no tab "Action plan".');
  const headings = Array.from({ length: sheet.lastColumn() }, (_, index) => sheet.value(1, index + 1));
  return `${columnLetters(headings.indexOf(heading) + 1)}${row}`;
}

/** The whole workbook: a week later, when a snapshot is due and statuses change, and again at once. */
export function measureRefresh(host: Host, actions: number): Measurement[] {
  host.advanceTo(new Date(host.now.getTime() + 7 * DAY_MILLISECONDS));
  return [
    measure('full refresh, changed', actions, () => [host.call('refreshNow')]),
    measure('full refresh, nothing changed', actions, () => [host.call('refreshNow')]),
  ];
}
