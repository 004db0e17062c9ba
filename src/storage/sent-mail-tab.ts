import { writeBlock } from '../google/spreadsheet.ts';
import { LEDGER_STATES } from '../mail/ledger/ledger.ts';
import type { LedgerRow } from '../mail/ledger/ledger.ts';
import { problem } from '../plan/problem.ts';
import type { Problem } from '../plan/problem.ts';
import type { NewCell } from '../tabs/cells.ts';
import { SENT_MAIL_TAB } from '../tabs/sent-mail-tab.ts';
import type { RowOf } from '../tabs/tab-description.ts';
import { missingTab } from '../workbook/missing-tab.ts';
import type { Sheet } from '../workbook/sheet.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { cellsByKey } from '../workbook/written-rows.ts';

/** The Sent mail tab as read: its ledger rows, and what it takes to write them back. */
export interface LedgerTab {
  readonly sheet: Sheet;
  readonly rows: readonly LedgerRow[];
}

/** The ledger; or why it cannot be used. Without it nobody may be mailed: nobody would know who already was. */
export function readLedgerTab(workbook: Workbook): LedgerTab | { readonly fault: Problem } {
  const sheet = workbook.sheet('sentMail');
  if (sheet === undefined) return { fault: missingTab('sentMail') };
  const lost = SENT_MAIL_TAB.columns.find(({ key }) => !sheet.columns.has(key));
  if (lost !== undefined) {
    return {
      fault: problem(
        { of: 'sentMail' },
        'heading-missing',
        `there is no column headed "${lost.heading}", so nobody was mailed. Choose Set up ▸ Create or repair tabs.`,
      ),
    };
  }
  const rows: LedgerRow[] = [];
  for (const row of workbook.rows('sentMail').filter(({ key }) => key !== '')) {
    const state = LEDGER_STATES.find((known) => known === row.state.toLowerCase());
    if (state === undefined) return { fault: unknownState(row) };
    rows.push({ ...row, state });
  }
  return { sheet, rows };
}

function unknownState({ row, state }: RowOf<typeof SENT_MAIL_TAB>): Problem {
  return problem(
    { of: 'sentMail', row, field: 'state' },
    'ledger-state-unknown',
    `"${state.toLowerCase()}" is not a state, so nobody was mailed. Enter one of ${LEDGER_STATES.join(', ')}.`,
  );
}

/**
 * Writes changed and new rows in one write: from the first row that changes to the last new one. Cells of columns that
 * officers added are written back as they were read.
 */
export function writeLedgerRows({ sheet }: LedgerTab, changed: readonly LedgerRow[]): void {
  if (changed.length === 0) return;
  const { grid, columns } = sheet;
  const width = Math.max(...columns.values()) + 1;
  const fresh = changed.filter(({ row }) => row === undefined);
  const known = new Map(changed.filter(({ row }) => row !== undefined).map((row) => [row.row as number, row]));
  const firstRow = Math.min(grid.rows.length + 1, ...known.keys());
  const block = grid.rows.slice(firstRow - 1).map((cells, index): NewCell[] => {
    const row = known.get(firstRow + index);
    const asRead = Array.from({ length: width }, (_, column): NewCell => cells[column] ?? '');
    return row === undefined ? asRead : withCells(asRead, row, columns);
  });
  const blank = (): NewCell[] => Array.from({ length: width }, (): NewCell => '');
  writeBlock(SENT_MAIL_TAB.name, firstRow, 1, [...block, ...fresh.map((row) => withCells(blank(), row, columns))]);
}

function withCells(cells: NewCell[], row: LedgerRow, columns: ReadonlyMap<string, number>): NewCell[] {
  for (const [key, value] of cellsByKey(SENT_MAIL_TAB, row)) {
    const column = columns.get(key);
    if (column !== undefined) cells[column] = value;
  }
  return cells;
}
