import { columnOf, UPDATE_FIELDS } from '../../workbook/action-form.ts';
import { showPageBeside } from '../dialog-page.ts';
import { UPDATE_TASK } from './opened-action.ts';

/** Menu: opens the page beside the sheet. */
export function openUpdateSidebar(): void {
  const fields = UPDATE_FIELDS.map((field) => {
    const { heading, help, holds, width } = columnOf(field);
    return { field, heading, help, choices: holds.choices ?? [], isLong: holds.kind === 'text' && width > 200 };
  });
  showPageBeside('update-action', UPDATE_TASK, { fields });
}
