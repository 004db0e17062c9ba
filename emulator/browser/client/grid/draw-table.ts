import type { SheetView } from '../../protocol.ts';
import { element } from '../dom.ts';
import type { Place } from './cell-names.ts';
import { cellName, letters } from './cell-names.ts';
import { ROW_NUMBERS_WIDTH, shownColumns, shownRows } from './grid-styles.ts';

/** What must stay the same for a sheet to be drawn by changing cells only. */
export function shapeOf({ id, rows, columns, frozenRows, frozenColumns, widths, hiddenColumns, hiddenRows, merges }: SheetView): string {
  return JSON.stringify([id, rows, columns, frozenRows, frozenColumns, widths, hiddenColumns, hiddenRows, merges]);
}

/** The sheet as a table: letters above, numbers before, hidden rows and columns left out. */
export function drawTable(view: SheetView, cells: Map<string, HTMLTableCellElement>): HTMLTableElement {
  const columns = shownColumns(view);
  const widths = columns.map((column) => view.widths[column - 1] ?? 0);
  const table = element('table', {
    class: 'grid',
    role: 'grid',
    'aria-label': view.name,
    'aria-rowcount': view.rows,
    'aria-colcount': view.columns,
  });
  table.style.width = `${ROW_NUMBERS_WIDTH + widths.reduce((sum, width) => sum + width, 0)}px`;
  table.append(
    columnWidths(widths),
    heading(view, columns),
    element('tbody', {}, ...shownRows(view).map((row) => drawRow(view, row, columns, cells))),
  );
  return table;
}

function columnWidths(widths: readonly number[]): HTMLTableColElement {
  return element('colgroup', {}, ...[ROW_NUMBERS_WIDTH, ...widths].map((width) => element('col', { width }))) as HTMLTableColElement;
}

function heading(view: SheetView, columns: readonly number[]): HTMLTableSectionElement {
  const names = columns.map((column) =>
    element('th', { scope: 'col', class: column <= view.frozenColumns ? `frozen-${column}` : '' }, letters(column)),
  );
  return element('thead', {}, element('tr', {}, element('td', { class: 'corner' }), ...names));
}

function drawRow(view: SheetView, row: number, columns: readonly number[], cells: Map<string, HTMLTableCellElement>): HTMLTableRowElement {
  const covered = coveredIn(view, row);
  const drawn = columns
    .filter((column) => !covered.has(column))
    .map((column) => {
      const cell = element('td', { tabindex: -1, 'data-row': row, 'data-column': column });
      const merge = view.merges.find((each) => each.a1 === cellName({ row, column }));
      if (merge !== undefined) {
        cell.colSpan = columns.filter((each) => each >= column && each < column + merge.columns).length;
        cell.rowSpan = merge.rows;
      }
      cells.set(cellName({ row, column }), cell);
      fillCell(view, { row, column }, cell);
      return cell;
    });
  return element('tr', { class: row <= view.frozenRows ? 'frozen-row' : '' }, element('th', { scope: 'row' }, String(row)), ...drawn);
}

/** Columns of a row that lie under a merged cell. */
function coveredIn(view: SheetView, row: number): Set<number> {
  const covered = new Set<number>();
  for (const { a1, rows, columns } of view.merges) {
    const [, name = '', number = '0'] = /^([A-Z]+)(\d+)$/.exec(a1) ?? [];
    const top = Number(number);
    const left = [...name].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
    if (row < top || row >= top + rows) continue;
    for (let column = left; column < left + columns; column++) if (row !== top || column !== left) covered.add(column);
  }
  return covered;
}

/** Puts text, look, note and link of a cell into its element. */
export function fillCell(view: SheetView, place: Place, cell: HTMLTableCellElement): void {
  const { row, column } = place;
  const name = cellName(place);
  const text = view.texts[row - 1]?.[column - 1] ?? '';
  const link = view.links[name];
  const room = roomToSpill(view, place);
  const value = element('div', { class: 'value' }, link === undefined ? text : element('a', { href: link, tabindex: -1 }, text));
  if (room > 0) value.style.width = `${room}px`;
  cell.replaceChildren(...(text === '' ? [] : [value]));
  cell.className = [
    `look-${view.lookOf[row - 1]?.[column - 1] ?? 0}`,
    column <= view.frozenColumns ? `frozen-${column}` : '',
    room > 0 ? 'spills' : '',
    view.notes[name] === undefined ? '' : 'noted',
    view.dropdownOf[name] === undefined ? '' : 'listed',
  ]
    .filter((word) => word !== '')
    .join(' ');
}

/**
 * Pixels that a text may take when it runs over the empty cells on its right; 0 where it may not: where the next cell is
 * filled, or the text is wrapped or stands on the right.
 */
export function roomToSpill(view: SheetView, { row, column }: Place): number {
  const texts = view.texts[row - 1] ?? [];
  const text = texts[column - 1] ?? '';
  const look = view.looks[view.lookOf[row - 1]?.[column - 1] ?? -1];
  if (text === '' || text.includes('\n') || look?.wrap === true || (look?.align ?? 'left') !== 'left' || texts[column] !== '') return 0;
  const next = texts.findIndex((each, index) => index >= column && each !== '');
  return shownColumns(view)
    .filter((each) => each >= column && each <= (next === -1 ? view.columns : next))
    .reduce((sum, each) => sum + (view.widths[each - 1] ?? 0), -CELL_PADDING);
}

/** Pixels on both sides of a cell's text. */
const CELL_PADDING = 9;
