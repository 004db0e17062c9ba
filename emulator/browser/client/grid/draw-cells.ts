import type { Block } from '../../protocol/sheet-view.ts';
import { element } from '../dom.ts';
import type { Place } from './cell-names.ts';
import { letters } from './cell-names.ts';
import { lookClass, ROW_NUMBERS_WIDTH } from './grid-styles.ts';
import type { SheetData } from './sheet-data.ts';
import { roomToSpill } from './spill.ts';

/** The table without rows: its letters above, with handles to drag columns wider. */
export function drawFrame(data: SheetData): { table: HTMLTableElement; body: HTMLTableSectionElement } {
  const { frame, shownColumns } = data;
  const widths = shownColumns.map((column) => frame.widths[column - 1] ?? 0);
  const body = element('tbody');
  const table = element(
    'table',
    {
      class: 'grid',
      role: 'grid',
      'aria-label': frame.name,
      'aria-rowcount': frame.rows + 1,
      'aria-colcount': frame.columns + 1,
      'aria-multiselectable': 'true',
      'aria-describedby': 'grid-help',
    },
    element('colgroup', {}, ...[ROW_NUMBERS_WIDTH, ...widths].map((width) => element('col', { width }))),
    element('thead', {}, element('tr', { 'aria-rowindex': 1 }, corner(), ...shownColumns.map((column) => columnHeading(data, column)))),
    body,
  );
  table.style.width = `${ROW_NUMBERS_WIDTH + widths.reduce((sum, width) => sum + width, 0)}px`;
  return { table, body };
}

const corner = (): HTMLElement => element('td', { class: 'corner', 'data-corner': true, 'aria-colindex': 1, title: 'Select everything' });

function columnHeading(data: SheetData, column: number): HTMLElement {
  const { frozenColumns, hiddenColumns } = data.frame;
  const classes = [column <= frozenColumns ? `frozen-${column}` : '', hiddenColumns.includes(column - 1) ? 'after-hidden' : ''];
  return element(
    'th',
    { scope: 'col', class: classes.join(' ').trim(), 'data-heading-column': column, 'aria-colindex': column + 1 },
    letters(column),
    element('span', { class: 'resize', 'data-resize': column }),
  );
}

/** An empty row with its number; `fillRow` puts the cells' contents into it. */
export function drawRow(data: SheetData, row: number): HTMLTableRowElement {
  const { frame, shownColumns } = data;
  const isHeading = row <= frame.frozenRows;
  const after = frame.hiddenRows.length > 0 && row > 1 && !isShown(data, row - 1);
  const cells = shownColumns
    .filter((column) => !isCovered(data, { row, column }))
    .map((column) => drawCell(data, { row, column }, isHeading));
  const number = element(
    'th',
    { scope: 'row', 'data-heading-row': row, 'aria-colindex': 1, class: after ? 'after-hidden' : '' },
    String(row),
  );
  return element('tr', { class: isHeading ? 'frozen-row' : '', 'data-line': row, 'aria-rowindex': row + 1 }, number, ...cells);
}

/** Whether a row is shown, found by halving: there may be thousands. */
function isShown({ shownRows }: SheetData, row: number): boolean {
  let [low, high] = [0, shownRows.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = shownRows[middle] ?? 0;
    if (found === row) return true;
    if (found < row) low = middle + 1;
    else high = middle - 1;
  }
  return false;
}

function drawCell(data: SheetData, { row, column }: Place, isHeading: boolean): HTMLTableCellElement {
  const cell = element('td', {
    tabindex: -1,
    'data-row': row,
    'data-column': column,
    'aria-colindex': column + 1,
    ...(isHeading ? { role: 'columnheader' } : {}),
  });
  const merge = data.mergeAt({ row, column });
  if (merge !== undefined) {
    const [columns, rows] = shownSpan(data, merge);
    if (columns > 1) cell.colSpan = columns;
    if (rows > 1) cell.rowSpan = rows;
  }
  return cell;
}

const shownSpan = (data: SheetData, { top, left, bottom, right }: Block): [number, number] => [
  data.shownColumns.filter((column) => column >= left && column <= right).length,
  Array.from({ length: bottom - top + 1 }, (_, index) => top + index).filter((row) => isShown(data, row)).length,
];

/** Under a merged cell, which is drawn at its first shown row and column. */
function isCovered(data: SheetData, place: Place): boolean {
  const merge = data.mergeAt(place);
  if (merge === undefined) return false;
  const firstColumn = data.shownColumns.find((column) => column >= merge.left);
  return place.row !== merge.top || place.column !== firstColumn;
}

/** Puts texts, looks, notes and links into a row's cells. */
export function fillRow(data: SheetData, line: HTMLTableRowElement): void {
  for (const cell of line.querySelectorAll<HTMLTableCellElement>('td[data-row]'))
    if (!cell.classList.contains('editing')) fillCell(data, cell);
}

export function fillCell(data: SheetData, cell: HTMLTableCellElement): void {
  const place = { row: Number(cell.dataset['row']), column: Number(cell.dataset['column']) };
  const { text, link, look, note, dropdown } = data.cell(place);
  const room = roomToSpill(data, place);
  const value = element('div', { class: 'value' }, link === undefined ? text : element('a', { href: link, tabindex: -1 }, text));
  if (room > 0) value.style.setProperty('--room', `${room}px`);
  const { filter, frozenColumns } = data.frame;
  const isFilterHead = filter !== undefined && place.row === filter.top && place.column >= filter.left && place.column <= filter.right;
  cell.replaceChildren(
    ...(text === '' ? [] : [value]),
    ...(isFilterHead ? [filterMark(text, filter.filtering.includes(place.column))] : []),
  );
  cell.className = [
    lookClass(look),
    place.column <= frozenColumns ? `frozen-${place.column}` : '',
    room > 0 ? 'spills' : '',
    note === undefined ? '' : 'noted',
    dropdown === undefined ? '' : 'listed',
    isFilterHead ? 'filter-head' : '',
  ]
    .filter((word) => word !== '')
    .join(' ');
}

function filterMark(heading: string, isFiltering: boolean): HTMLElement {
  return element('button', {
    type: 'button',
    class: isFiltering ? 'filter-mark filtering' : 'filter-mark',
    tabindex: -1,
    'data-filter': true,
    'aria-label': `Filter ${heading}${isFiltering ? ', some rows are hidden' : ''}`,
  });
}
