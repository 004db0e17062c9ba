import { readGrid, writeBlock } from '../google/spreadsheet.ts';
import { LEDGER_STATES } from '../mail/ledger/ledger.ts';
import type { LedgerRow, Moment } from '../mail/ledger/ledger.ts';
import type { PlainDate } from '../days/plain-date.ts';
import type { Problem } from '../plan/problem.ts';
import { problem } from '../plan/problem.ts';
import { isDateCell } from '../tabs/cells.ts';
import type { Cell, Grid, NewCell } from '../tabs/cells.ts';
import { findColumns } from '../workbook/find-columns.ts';
import { missingTab, readTab } from '../workbook/read-tab.ts';
import type { RowReader } from '../workbook/row-reader.ts';
import type { TabDescription } from '../tabs/tab-description.ts';
import { SENT_MAIL_TAB } from '../tabs/sent-mail-tab.ts';

/** The Sent mail tab as read: its ledger rows, and what it takes to write them back. */
export interface LedgerTab {
  readonly grid: Grid;
  readonly rows: readonly LedgerRow[];
}

/** Every column read as if typed: a row is there when the product wrote it. */
const READABLE: TabDescription = { ...SENT_MAIL_TAB, columns: SENT_MAIL_TAB.columns.map(({ computed: _, ...column }) => column) };
const NEEDED = SENT_MAIL_TAB.columns.map(({ key }) => key);

/** The ledger, in one read; or why it cannot be used. Without it nobody may be mailed: nobody would know who already was. */
export function readLedgerTab(today: PlainDate): LedgerTab | { readonly fault: Problem } {
  const grid = readGrid(SENT_MAIL_TAB.name);
  if (grid === undefined) return { fault: missingTab(SENT_MAIL_TAB) };
  const { columns } = findColumns(grid, READABLE);
  const lost = SENT_MAIL_TAB.columns.find(({ key }) => NEEDED.includes(key) && !columns.has(key));
  if (lost !== undefined) {
    return {
      fault: problem(
        { tab: SENT_MAIL_TAB.name },
        'heading-missing',
        `there is no column headed "${lost.heading}", so nobody was mailed. Choose Set up ▸ Create or repair tabs.`,
      ),
    };
  }
  const { items, problems } = readTab(grid, READABLE, today, readLedgerRow);
  const [unclear] = problems.filter(({ code }) => code === 'ledger-state-unknown');
  return unclear === undefined ? { grid, rows: items } : { fault: unclear };
}

function readLedgerRow(row: RowReader): LedgerRow | undefined {
  const key = row.text('key');
  if (key === '') return undefined;
  const words = row.text('state').toLowerCase();
  const state = LEDGER_STATES.find((known) => known === words);
  if (state === undefined)
    row.report(
      'state',
      'ledger-state-unknown',
      `"${words}" is not a state, so nobody was mailed. Enter one of ${LEDGER_STATES.join(', ')}.`,
    );
  return {
    row: row.row,
    key,
    week: row.text('week'),
    kind: row.text('kind'),
    post: row.text('post'),
    address: row.text('address'),
    state: state ?? 'sent',
    plannedAt: momentOf(row.cell('plannedAt')),
    sendingAt: momentOf(row.cell('sendingAt')),
    finishedAt: momentOf(row.cell('finishedAt')),
    subject: row.text('subject'),
    lines: row.number('lines') ?? 0,
    why: row.text('why'),
  };
}

function momentOf(cell: Cell): Moment | undefined {
  return isDateCell(cell) ? cell : undefined;
}

/**
 * Writes changed and new rows in one write: from the first row that changes to the last new one. Cells of columns that
 * officers added are written back as they were read.
 */
export function writeLedgerRows({ grid }: LedgerTab, changed: readonly LedgerRow[]): void {
  if (changed.length === 0) return;
  const { columns } = findColumns(grid, READABLE);
  const width = Math.max(...columns.values()) + 1;
  const fresh = changed.filter(({ row }) => row === undefined);
  const known = new Map(changed.filter(({ row }) => row !== undefined).map((row) => [row.row as number, row]));
  const firstRow = Math.min(grid.rows.length + 1, ...known.keys());
  const block: NewCell[][] = grid.rows.slice(firstRow - 1).map((cells, index) => {
    const row = known.get(firstRow + index);
    const asRead = Array.from({ length: width }, (_, column): NewCell => cells[column] ?? '');
    return row === undefined ? asRead : withCells(asRead, row, columns);
  });
  for (const row of fresh)
    block.push(
      withCells(
        Array.from({ length: width }, (): NewCell => ''),
        row,
        columns,
      ),
    );
  writeBlock(SENT_MAIL_TAB.name, firstRow, 1, block);
}

function withCells(cells: NewCell[], row: LedgerRow, columns: ReadonlyMap<string, number>): NewCell[] {
  const values: Readonly<Record<string, NewCell>> = {
    key: row.key,
    week: row.week,
    kind: row.kind,
    post: row.post,
    address: row.address,
    state: row.state,
    plannedAt: row.plannedAt ?? '',
    sendingAt: row.sendingAt ?? '',
    finishedAt: row.finishedAt ?? '',
    subject: row.subject,
    lines: row.lines,
    why: row.why,
  };
  for (const [key, value] of Object.entries(values)) {
    const column = columns.get(key);
    if (column !== undefined) cells[column] = value;
  }
  return cells;
}
