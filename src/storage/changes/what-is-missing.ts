import type { TabDescription } from '../../tabs/tab-description.ts';
import { TAB_OF } from '../../tabs/tabs.ts';
import type { Workbook } from '../../workbook/workbook.ts';
import { keyField, listsOf, rowsByKey } from './plan-change.ts';
import type { AddedRow, PlanChange } from './plan-change.ts';

/** A sentence where a tab or a column is not there that the change needs; a row that is gone needs one too. */
export function whatIsMissing(change: PlanChange, workbook: Workbook): string | undefined {
  const repair = 'Choose Set up ▸ Create or repair tabs, then try again.';
  for (const list of listsOf(change)) {
    const sheet = workbook.sheet(list);
    const { name, columns }: TabDescription = TAB_OF[list];
    if (sheet === undefined) return `There is no ${name} tab, so nothing was changed. ${repair}`;
    const cells = change.changed.filter((cell) => cell.list === list);
    const fields = [keyField(list), ...cells.map(({ field }) => field), ...(change.added[list] ?? []).flatMap(fieldsWithWords)];
    const lacking = columns.find(({ key }) => fields.includes(key) && !sheet.columns.has(key));
    if (lacking !== undefined) return `The ${name} tab has no column "${lacking.heading}", so nothing was changed. ${repair}`;
    const rows = rowsByKey(list, sheet);
    const gone = cells.find(({ row }) => !rows.has(row));
    if (gone !== undefined) return `The ${name} tab has no row "${gone.row}" any more, so nothing was changed. Begin again.`;
  }
  return undefined;
}

const fieldsWithWords = (row: AddedRow): string[] => Object.keys(row).filter((key) => row[key] !== '');
