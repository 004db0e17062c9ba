import type { Validation } from '../tabs/layout.ts';
import { activeSpreadsheet } from './service.ts';

/** Google's rule for what a column may hold. Other entries are marked, never refused. */
export function validationRule(validation: Validation, help: string): GoogleAppsScript.Spreadsheet.DataValidation | undefined {
  const builder = SpreadsheetApp.newDataValidation().setAllowInvalid(true).setHelpText(help);
  switch (validation.kind) {
    case 'list':
      return builder.requireValueInList([...validation.choices], true).build();
    case 'date':
      return builder.requireDate().build();
    case 'number':
      return builder.requireNumberBetween(validation.min, validation.max).build();
    case 'range': {
      const sheet = activeSpreadsheet().getSheetByName(validation.tab);
      if (sheet === null) return undefined;
      return builder.requireValueInRange(sheet.getRange(2, validation.column, LIST_ROWS, 1), true).build();
    }
  }
}

/** A dropdown made from another tab offers this many of its rows. */
const LIST_ROWS = 500;
