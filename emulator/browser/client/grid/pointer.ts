import type { Grid } from './grid.ts';
import type { Joining } from './selection.ts';

/** Pixels per frame by which the box scrolls while something is dragged beyond its edge. */
const DRAG_SCROLL = 24;

/** What a drag does: at each move, and when the button is let go. */
export interface Drag {
  readonly move: (event: MouseEvent) => void;
  readonly end?: (event: MouseEvent) => void;
}

/** Follows the mouse until its button is let go; beyond the box's edges the box scrolls. */
export function drag(box: HTMLElement, { move, end }: Drag): void {
  let last: MouseEvent | undefined;
  const scroll = (): void => {
    if (last === undefined) return;
    const { top, bottom, left, right } = box.getBoundingClientRect();
    const beyond = (place: number, low: number, high: number): number => (place < low ? -1 : place > high ? 1 : 0);
    const [down, across] = [beyond(last.clientY, top, bottom), beyond(last.clientX, left, right)];
    if (down !== 0 || across !== 0) {
      box.scrollBy(across * DRAG_SCROLL, down * DRAG_SCROLL);
      move(last);
    }
    frame = requestAnimationFrame(scroll);
  };
  let frame = requestAnimationFrame(scroll);
  const onMove = (event: MouseEvent): void => {
    last = event;
    move(event);
  };
  document.addEventListener('mousemove', onMove);
  document.addEventListener(
    'mouseup',
    (event) => {
      cancelAnimationFrame(frame);
      document.removeEventListener('mousemove', onMove);
      end?.(event);
    },
    { once: true },
  );
}

/** The element of the box that is nearest to the mouse. */
export function nearest(box: HTMLElement, { clientX, clientY }: MouseEvent): Element | null {
  const { top, bottom, left, right } = box.getBoundingClientRect();
  const inside = (place: number, low: number, high: number): number => Math.max(low + 1, Math.min(high - 1, place));
  const [x, y] = [
    inside(clientX, left, Math.min(right, left + box.clientWidth)),
    inside(clientY, top, Math.min(bottom, top + box.clientHeight)),
  ];
  return document.elementFromPoint(x, y);
}

/** Selects by mouse: cells, whole rows and columns, further blocks with Ctrl, up to a cell with Shift. */
export function selectByMouse(grid: Grid, deeds: { readonly openLink: (url: string) => void }): void {
  const { box } = grid;
  box.addEventListener('mousedown', (event) => onPress(grid, event));
  box.addEventListener('dblclick', (event) => {
    const target = event.target as Element;
    if (grid.placeOf(target) !== undefined && !grid.isEditing && target.closest('button') === null) grid.edit();
  });
  box.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('td a') : null;
    if (link === null) return;
    event.preventDefault();
    deeds.openLink(link.getAttribute('href') ?? '');
  });
}

const joiningOf = (event: MouseEvent): Joining => (event.shiftKey ? 'stretch' : event.ctrlKey || event.metaKey ? 'further' : 'alone');

function onPress(grid: Grid, event: MouseEvent): void {
  const target = event.target as Element;
  if (event.button !== 0 || target.closest('.editing, button, [data-resize], .chart') !== null) return;
  const choose = chooserOf(grid, target);
  if (choose === undefined) return;
  event.preventDefault();
  if (grid.isEditing) (document.activeElement as HTMLElement | null)?.blur();
  choose(target, joiningOf(event));
  drag(grid.box, { move: (moved) => choose(nearest(grid.box, moved), 'stretch') });
}

type Choose = (target: Element | null, joining: Joining) => void;

/** What pressing on a part of the grid selects. */
function chooserOf(grid: Grid, target: Element): Choose | undefined {
  const { data, selection } = grid;
  if (data === undefined) return undefined;
  const { frame } = data;
  const shown = (): void => grid.reveal({ scroll: false });
  if (target.closest('[data-corner]') !== null)
    return () => {
      selection.chooseBlock({ top: 1, left: 1, bottom: frame.rows, right: frame.columns });
      shown();
    };
  if (target.closest('[data-heading-row]') !== null)
    return (at, joining) => {
      const row = Number(at?.closest<HTMLElement>('tr[data-line]')?.dataset['line'] ?? NaN);
      if (!Number.isNaN(row)) selection.chooseRows(row, frame, joining);
      shown();
    };
  if (target.closest('[data-heading-column]') !== null)
    return (at, joining) => {
      const cell = at?.closest<HTMLElement>('[data-heading-column], td[data-column]');
      const column = Number(cell?.dataset['headingColumn'] ?? cell?.dataset['column'] ?? NaN);
      if (!Number.isNaN(column)) selection.chooseColumns(column, frame, joining);
      shown();
    };
  if (grid.placeOf(target) === undefined) return undefined;
  return (at, joining) => {
    const place = grid.placeOf(at);
    if (place !== undefined && !grid.isEditing) grid.select(place, { joining, scroll: false });
  };
}
