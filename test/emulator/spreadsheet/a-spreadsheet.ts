import { createSpreadsheetApp, WorkbookModel, type SpreadsheetApp, type WorkbookOptions } from '../../../emulator/spreadsheet/index.ts';
import type { Sheet } from '../../../emulator/spreadsheet/sheet/sheet.ts';
import type { ALL_ENUMS } from '../../../emulator/spreadsheet/enums.ts';

export interface Opened {
  readonly model: WorkbookModel;
  readonly app: SpreadsheetApp & typeof ALL_ENUMS;
  readonly sheet: Sheet;
}

/** A new spreadsheet with a sheet "Plan", and SpreadsheetApp of a script that runs on 31 March 2026. */
export function aSpreadsheet(options: WorkbookOptions = {}): Opened {
  const model = WorkbookModel.blank({ name: 'Example plan', ...options });
  model.sheets[0]!.name = 'Plan';
  const app = appOver(model);
  return { model, app, sheet: app.getActiveSpreadsheet()!.getSheetByName('Plan')! };
}

/** Another execution over the same document. */
export function appOver(model: WorkbookModel, activeUserEmail = 'officer@example.gov.uk'): SpreadsheetApp & typeof ALL_ENUMS {
  return createSpreadsheetApp(model, {
    scriptTimeZone: 'Europe/London',
    now: () => new Date('2026-03-31T08:00:00Z'),
    activeUserEmail,
  }) as SpreadsheetApp & typeof ALL_ENUMS;
}
