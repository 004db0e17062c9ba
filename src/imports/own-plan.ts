import { parsePlainDate } from '../days/plain-date.ts';
import type { Cell } from '../tabs/cells.ts';
import { OWN_COLUMNS } from './columns/targets.ts';
import type { ColumnProposal, ImportProposal, ProposedRow } from './proposal.ts';
import { Ledger } from './rows/ledger.ts';
import { shownText } from './source-grid.ts';
import type { SourceGrid } from './source-grid.ts';

/** Fewer of our own headings than this may be chance. */
const LEAST = 8;
const SURE = ['Ref', 'Action', 'Deadline', 'Progress'];
const WORKED_OUT = 'The product works it out again.';

/**
 * A plan that this product exported: told by its headings, and read as it stands. No row is split or taken for a section,
 * no word is read anew, so that what went out comes in again. `undefined` for any other source.
 */
export function proposeOwnPlan(grid: SourceGrid): ImportProposal | undefined {
  const headings = (grid.rows[0] ?? []).map(shownText);
  const own = new Map(OWN_COLUMNS.map((column) => [column.heading, column]));
  const isOwn = SURE.every((heading) => headings.includes(heading)) && headings.filter((heading) => own.has(heading)).length >= LEAST;
  if (!isOwn) return undefined;
  const ledger = new Ledger(grid.rows.map((row) => row.map(shownText)));
  headings.forEach((_, column) => ledger.leftOut(0, column, 'It is a heading.'));
  const columns = headings.map((heading, column): ColumnProposal => {
    const found = own.get(heading);
    const key = found === undefined ? 'note' : found.isWorkedOut ? 'leave out' : found.key;
    return { column, heading, key, confidence: 1, because: found === undefined ? 'An added column.' : "The product's own heading." };
  });
  const rows = grid.rows.slice(1).map((cells, index) => ownRow(cells, index + 1, columns, ledger));
  const kept = rows.filter(({ values, notes }) => Object.keys(values).length + notes.length > 0);
  return { ...ledger.account(), columns, rows: kept, recommendations: [], workstreams: [], questions: [] };
}

const HOLDS = new Map(OWN_COLUMNS.map(({ key, holds }) => [key, holds]));

/** What a .csv writes of a date or a number, as the cell it was: in a plain text file both are words. */
function asExported(key: string, words: string): Cell {
  const holds = HOLDS.get(key);
  const [, dayOfMonth = '', month = '', year = ''] = /^(\d\d)\/(\d\d)\/(\d{4})$/.exec(words) ?? [];
  const date = holds === 'date' && year !== '' ? parsePlainDate(`${year}-${month}-${dayOfMonth}`) : undefined;
  if (date !== undefined) return { date, time: '00:00' };
  return (holds === 'percent' || holds === 'number' || holds === 'money') && /^-?\d+(?:\.\d+)?$/.test(words) ? Number(words) : words;
}

function ownRow(cells: readonly Cell[], row: number, columns: readonly ColumnProposal[], ledger: Ledger): ProposedRow {
  const values: Record<string, Cell> = {};
  const notes: { heading: string; words: string }[] = [];
  for (const { column, key, heading } of columns) {
    const cell = cells[column] ?? '';
    const words = shownText(cell);
    if (words === '') continue;
    if (key === 'leave out') ledger.leftOut(row, column, WORKED_OUT);
    else if (key === 'note') notes.push({ heading, words });
    else values[key] = typeof cell === 'string' ? asExported(key, cell.replace(/^'(?=[=+\-@\d'\t\r])/, '')) : cell;
    if (key !== 'leave out') ledger[key === 'note' ? 'noted' : 'placed'](row, column);
  }
  return { from: [row + 1], values, notes, remarks: [] };
}
