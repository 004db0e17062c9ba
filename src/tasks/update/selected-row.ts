import { selectedPlace } from '../../google/selection.ts';
import { ACTION_PLAN_TAB } from '../../tabs/action-plan.ts';
import { nameOfRow } from '../../workbook/find-action-row.ts';
import type { RowName } from '../../workbook/find-action-row.ts';
import type { Sheet } from '../../workbook/sheet.ts';

/** The action in the selected row; `undefined` where another tab is in front, or the row holds none. */
export function selectedRow(sheet: Sheet): RowName | undefined {
  const place = selectedPlace();
  if (place === undefined || place.tab !== ACTION_PLAN_TAB.name || place.row - 1 <= sheet.headingRow) return undefined;
  const name = nameOfRow(sheet, place.row - 1);
  const action = sheet.grid.rows[place.row - 1]?.[sheet.columns.get('action') ?? -1] ?? '';
  return name.ref === '' && action === '' ? undefined : name;
}
