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
  const table = element('table', { class: 'grid', role: 'grid', 'aria-label': view.name, 'aria-rowcount': view.rows, 'aria-colcount': view.columns });
  table.style.width = `${ROW_NUMBERS_WIDTH + widths.reduce((sum, width) => sum + width, 0)}px`;
  table.append(columnWidths(widths), heading(view, columns), element('tbody', {}, ...shownRows(view).map((row) => drawRow(view, row, columns, cells))));
  return table;
}

function columnWidths(widths: readonly number[]): HTMLTableColElement {
  return element('colgroup', {}, ...[ROW_NUMBERS_WIDTH, ...widths].map((width) => element('col', { width }))) as HTMLTableColElement;
}

function heading(view: SheetView, columns: readonly number[]): HTMLTableSectionElement {
  const names = columns.map((column) => element('th', { scope: 'col', class: column <= view.frozenColumns ? `frozen-${column}` : '' }, letters(column)));
  return element('thead', {}, element('tr', {}, element('td', { class: 'corner' }), ...names));
}

function drawRow(view: SheetView, row: number, columns: readonly number[], cells: Map<string, HTMLTableCellElement>): HTMLTableRowElement {
  const covered = coveredIn(view, row);
  const drawn = columns.filter((column) => !covered.has(column)).map((column) => {
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
  const spills = text !== '' && !text.includes('\n') && (view.texts[row - 1]?.[column] ?? '') === '';
  const value = element('div', { class: 'value' }, link === undefined ? text : element('a', { href: link, tabindex: -1 }, text));
  cell.replaceChildren(...(text === '' ? [] : [value]));
  cell.className = [
    `look-${view.lookOf[row - 1]?.[column - 1] ?? 0}`, column <= view.frozenColumns ? `frozen-${column}` : '', spills ? 'spills' : '',
    view.notes[name] === undefined ? '' : 'noted', view.dropdownOf[name] === undefined ? '' : 'listed',
  ].filter((word) => word !== '').join(' ');
}
