import type { Block } from '../../protocol/sheet-view.ts';
import type { Place } from './cell-names.ts';
import type { Grid } from './grid.ts';
import { markBlock } from './marking.ts';
import { drag, nearest } from './pointer.ts';

/** Pixels. */
const NARROWEST = 20;
const FITTED_PADDING = 12;

export interface HandleDeeds {
  /** Gives columns a width in pixels. */
  width(columns: readonly number[], pixels: number): void;
  /** Fills a block from the selected one at its edge. */
  fill(from: Block, to: Block): void;
}

/** What can be dragged in the grid: the edges of columns, and the corner of what is selected. */
export function dragHandles(grid: Grid, deeds: HandleDeeds): void {
  const { box } = grid;
  box.addEventListener(
    'mousedown',
    (event) => {
      const target = event.target as HTMLElement;
      const edge = target.closest<HTMLElement>('[data-resize]');
      if (edge !== null) dragEdge(grid, deeds, event, Number(edge.dataset['resize']));
      else if (isOnFillCorner(target, event)) dragCorner(grid, deeds, event);
    },
    true,
  );
  box.addEventListener('dblclick', (event) => {
    const edge = (event.target as Element).closest<HTMLElement>('[data-resize]');
    if (edge === null) return;
    const column = Number(edge.dataset['resize']);
    deeds.width([column], fittedWidth(grid, column));
  });
}

function dragEdge(grid: Grid, deeds: HandleDeeds, event: MouseEvent, column: number): void {
  event.preventDefault();
  event.stopPropagation();
  const heading = (event.target as Element).closest('th');
  const before = heading?.getBoundingClientRect().width ?? 0;
  const widthAt = ({ clientX }: MouseEvent): number => Math.max(NARROWEST, Math.round(before + clientX - event.clientX));
  const col = grid.columnElement(column);
  drag(grid.box, {
    move: (moved) => {
      if (col !== undefined) col.width = String(widthAt(moved));
    },
    end: (ended) => {
      if (widthAt(ended) !== Math.round(before)) deeds.width(grid.columnsWith(column), widthAt(ended));
    },
  });
}

/** As wide as the widest text that is drawn. */
export function fittedWidth(grid: Grid, column: number): number {
  const values = [...grid.box.querySelectorAll<HTMLElement>(`td[data-column="${column}"] .value`)];
  const range = document.createRange();
  const widths = values.map((value) => {
    range.selectNodeContents(value);
    return range.getBoundingClientRect().width;
  });
  return Math.max(NARROWEST, Math.ceil(Math.max(0, ...widths)) + FITTED_PADDING);
}

/** Pixels of the corner that take the mouse. */
const CORNER_SIZE = 9;

function isOnFillCorner(target: HTMLElement, event: MouseEvent): boolean {
  const cell = target.closest('td.fill-corner:not(.filter-head)');
  if (cell === null || cell.classList.contains('editing') || event.button !== 0) return false;
  const { right, bottom } = cell.getBoundingClientRect();
  return event.clientX > right - CORNER_SIZE && event.clientY > bottom - CORNER_SIZE;
}

function dragCorner(grid: Grid, deeds: HandleDeeds, event: MouseEvent): void {
  event.preventDefault();
  event.stopPropagation();
  const from = grid.selection.current;
  let to = from;
  drag(grid.box, {
    move: (moved) => {
      const place = grid.placeOf(nearest(grid.box, moved));
      to = place === undefined ? to : stretched(from, place);
      markBlock(grid.box, 'filling', to);
    },
    end: () => {
      markBlock(grid.box, 'filling', undefined);
      if (to === from) return;
      deeds.fill(from, to);
      grid.selectBlock(to);
    },
  });
}

/** The block stretched to a place: along the direction in which the place is farther away. */
function stretched(from: Block, { row, column }: Place): Block {
  const down = row > from.bottom ? row - from.bottom : row < from.top ? row - from.top : 0;
  const right = column > from.right ? column - from.right : column < from.left ? column - from.left : 0;
  if (down === 0 && right === 0) return from;
  if (Math.abs(down) >= Math.abs(right)) return { ...from, top: Math.min(from.top, row), bottom: Math.max(from.bottom, row) };
  return { ...from, left: Math.min(from.left, column), right: Math.max(from.right, column) };
}
