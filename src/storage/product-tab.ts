import { findSheet, readGrid, showTab, writeBlock } from '../google/spreadsheet.ts';
import { isOwnMaking } from '../tabs/own-columns.ts';
import { tabNamed } from '../tabs/tabs.ts';
import { AS_AT } from '../workbook/dashboard/dashboard.ts';
import type { PageCell } from '../tabs/cells.ts';
import { contentMark } from './document-state.ts';

/** What the document keeps of a block the product wrote: its mark and how many rows it took. */
interface KeptBlock {
  readonly mark: string;
  readonly rows: number;
}

function keptBlock(property: string | undefined): KeptBlock {
  const [mark = '', rows = '0'] = (property ?? '').split(' ');
  return { mark, rows: Number(rows) };
}

/** How many rows the product's last block on a tab took; 0 where it never wrote one. */
export function rowsKept(property: string | undefined): number {
  return keptBlock(property).rows;
}

/**
 * Writes a block of a tab that is the product's own, in one write, and only where it differs from the one written last;
 * rows that the last one took beyond it are cleared in the same write. Gives the property to keep.
 */
export function writeOwnBlock(
  tab: string,
  firstRow: number,
  cells: readonly (readonly PageCell[])[],
  property: string | undefined,
  width: number,
): { readonly property: string; readonly hasWritten: boolean } {
  const before = keptBlock(property);
  const mark = contentMark(cells);
  if (mark === before.mark || findSheet(tab) === undefined) return { property: property ?? '', hasWritten: false };
  if (before.mark === '' && !isOwnTab(tab)) return { property: '', hasWritten: false };
  const leftOver = Array.from({ length: Math.max(0, before.rows - cells.length) }, () => Array.from({ length: width }, () => ''));
  const block = [...cells, ...leftOver];
  if (block.length > 0) writeBlock(tab, firstRow, 1, block);
  return { property: `${mark} ${cells.length}`, hasWritten: block.length > 0 };
}

/**
 * True for a tab that the product made, or that holds nothing yet: before the first write to it, for an officer may have
 * a tab of that name. A page without columns is known by its second line.
 */
function isOwnTab(tab: string): boolean {
  const rows = readGrid(tab)?.rows ?? [];
  if (rows.every((row) => row.every((cell) => cell === ''))) return true;
  const described = tabNamed(tab).columns.map(({ heading }) => heading);
  if (described.length === 0) return String(rows[1]?.[0] ?? '').startsWith(AS_AT);
  return isOwnMaking((rows[0] ?? []).map(String), described);
}

/** Shows a tab that now has something to say and had not. */
export function showWhenFilled(tab: string, wasEmpty: boolean, isEmpty: boolean): void {
  if (wasEmpty && !isEmpty) showTab(tab, true);
}
