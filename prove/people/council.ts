/** The plan on which people work at once, and what is known of it. */
import type { Host } from '../../emulator/host.ts';
import type { SheetModel } from '../../emulator/spreadsheet/model/sheet-model.ts';
import { ACTION_PLAN_TAB } from '../../src/tabs/action-plan.ts';
import { planWithMeetings } from '../../test/support/papers-host.ts';
import { openPlanHost } from '../../test/support/plan-host.ts';
import type { Still } from '../world.ts';
import { openStill, stillOf } from '../world.ts';

export const ACTIONS = 'Action plan';
/** A column of the officers' own, by which a row is known whatever happens to it. */
export const OWN = 'Our number';
const ROWS = 9;

export function sheetNamed(host: Pick<Host, 'model'>, name: string): SheetModel {
  const sheet = host.model.sheetByName(name);
  if (sheet === undefined) throw new Error(`There is no tab "${name}".`);
  return sheet;
}

/** Where each column is now. Headings may be renamed; the note on the heading stays. */
export function columnOf(sheet: SheetModel, heading: string): number {
  for (let column = 1; column <= sheet.maxColumns; column += 1) if (sheet.note(1, column)?.text === heading) return column;
  return 0;
}

const computed = new Set<string>(ACTION_PLAN_TAB.columns.filter(({ role }) => role !== 'typed').map(({ heading }) => heading));

/** True for a column in which the product may write beside the refs. */
export function isProducts(heading: string | undefined): boolean {
  return heading === 'Ref' || (heading !== undefined && computed.has(heading));
}

/** Nine actions that differ in everything that is kept of them, two of them without a ref yet, refreshed where they can be. */
export async function council(): Promise<Still> {
  const host = await openPlanHost(planWithMeetings(ROWS), { now: '2026-04-20T09:00:00Z' });
  host.call('refreshNow');
  host.call('installAutomaticUpdates');
  const sheet = sheetNamed(host, ACTIONS);
  for (let column = 1; column <= sheet.lastColumn(); column += 1) noteHeading(sheet, column, String(sheet.value(1, column) ?? ''));
  const own = sheet.lastColumn() + 1;
  sheet.maxColumns = own + 4;
  sheet.setValue(1, own, OWN);
  noteHeading(sheet, own, OWN);
  const at = (heading: string): number => columnOf(sheet, heading);
  for (let row = 2; row <= ROWS + 3; row += 1) {
    const number = row - 1;
    sheet.setValue(row, own, `n${number}`);
    if (number <= ROWS) {
      sheet.setValue(row, at('Times re-dated'), number);
      continue;
    }
    sheet.setValue(row, at('Action'), `Begin the new work ${number}`);
    sheet.setValue(row, at('Deadline'), `${number}/12/2026`);
    sheet.setValue(row, at('Progress'), 'In progress');
  }
  return stillOf(host);
}

function noteHeading(sheet: SheetModel, column: number, heading: string): void {
  if (heading !== '') sheet.setNote(1, column, { text: heading });
}

/** A row of the Action plan tab by the headings that it had at first. */
export type PlanRow = Readonly<Record<string, string>>;

export function planRows(host: Pick<Host, 'model'>): PlanRow[] {
  const sheet = sheetNamed(host, ACTIONS);
  const columns: [number, string][] = [];
  for (let column = 1; column <= sheet.maxColumns; column += 1) {
    const heading = sheet.note(1, column)?.text;
    if (heading !== undefined) columns.push([column, heading]);
  }
  return Array.from({ length: Math.max(0, sheet.lastRow() - 1) }, (_, index) =>
    Object.fromEntries(columns.map(([column, heading]) => [heading, String(sheet.value(index + 2, column) ?? '')])),
  );
}

/** What every row shows where nobody disturbs the refresh. */
export async function undisturbed(still: Still): Promise<ReadonlyMap<string, PlanRow>> {
  const host = await openStill(still);
  host.call('refreshNow');
  return new Map(planRows(host).map((row) => [row[OWN] ?? '', row]));
}
