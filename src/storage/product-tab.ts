import { findSheet, showTab, writeBlock } from '../google/spreadsheet.ts';
import type { NewCell } from '../tabs/cells.ts';
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
  cells: readonly (readonly NewCell[])[],
  property: string | undefined,
  width: number,
): { readonly property: string; readonly hasWritten: boolean } {
  const before = keptBlock(property);
  const mark = contentMark(cells);
  if (mark === before.mark || findSheet(tab) === undefined) return { property: property ?? '', hasWritten: false };
  const leftOver = Array.from({ length: Math.max(0, before.rows - cells.length) }, () => Array.from({ length: width }, () => ''));
  const block = [...cells, ...leftOver];
  if (block.length > 0) writeBlock(tab, firstRow, 1, block);
  return { property: `${mark} ${cells.length}`, hasWritten: block.length > 0 };
}

/** Shows a tab that now has something to say and had not. */
export function showWhenFilled(tab: string, wasEmpty: boolean, isEmpty: boolean): void {
  if (wasEmpty && !isEmpty) showTab(tab, true);
}
