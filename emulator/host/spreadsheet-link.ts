import type { ServiceContext } from '../runtime/host-parts.ts';
import type { WorkbookModel } from '../spreadsheet/index.ts';
import { createSpreadsheetApp } from '../spreadsheet/index.ts';
import { serviceFor } from '../spreadsheet/service-links.ts';
import { uiOf } from '../services/ui/ui.ts';

/** A run's own view of the workbook. */
export interface SpreadsheetLink {
  /** The global SpreadsheetApp. */
  readonly app: object;
  spreadsheet(): object;
  range(block: { sheet: string; row: number; column: number; rows: number; columns: number }): object;
  /** Sends the writes that wait; throws what they are refused with. */
  flush(): void;
  /** Sends them after the run has already failed: a refusal adds nothing to that failure. */
  flushQuietly(): void;
  /** Loses them: the run was killed. */
  discard(): void;
}

/** Connects a run to the workbook. */
export function linkSpreadsheet(model: WorkbookModel, context: ServiceContext, bound = true): SpreadsheetLink {
  const { execution, parts } = context;
  const app = createSpreadsheetApp(model, {
    scriptTimeZone: parts.manifest.timeZone,
    now: () => new Date(parts.clock.now()),
    activeUserEmail: execution.settings.activeUser,
    onToast: ({ message, title }) => parts.officer.show({ kind: 'toast', title, text: message }),
    getUi: () => uiOf(context),
    bound,
  });
  const { session } = app;
  return {
    app,
    spreadsheet: () => serviceFor.spreadsheet(session),
    range: ({ sheet: name, row, column, rows, columns }) => {
      const sheet = model.sheetByName(name);
      if (sheet === undefined) throw new Error(`There is no sheet "${name}".`);
      return serviceFor.range(session, sheet, { row, column, rows, columns });
    },
    flush: () => session.flush(),
    flushQuietly: () => {
      try {
        session.flush();
      } catch {
        session.discard();
      }
    },
    discard: () => session.discard(),
  };
}
