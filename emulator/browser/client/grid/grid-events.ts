import type { Grid } from './grid.ts';
import { fromTableText, toTableText } from './table-text.ts';

/** Rows that Page Up and Page Down pass. */
const PAGE_ROWS = 15;

const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
  PageDown: [PAGE_ROWS, 0],
  PageUp: [-PAGE_ROWS, 0],
};

/** Mouse, keyboard and clipboard. The Tab key leaves the grid: whoever works without a mouse must get out again. */
export function listenToGrid(grid: Grid): void {
  const { box } = grid;
  box.addEventListener('keydown', (event) => onKey(grid, event));
  box.addEventListener('mousedown', (event) => onPress(grid, event));
  box.addEventListener('mouseover', (event) => {
    const place = grid.placeOf(event.target);
    if (event.buttons === 1 && place !== undefined && !grid.isEditing) grid.select(place, { extend: true, scroll: false });
  });
  box.addEventListener('dblclick', (event) => {
    if (grid.placeOf(event.target) !== undefined && !grid.isEditing) grid.edit();
  });
  box.addEventListener('click', (event) => onClick(grid, event));
  box.addEventListener('copy', (event) => {
    if (grid.isEditing) return;
    event.clipboardData?.setData('text/plain', toTableText(grid.selectedTexts));
    event.preventDefault();
  });
  box.addEventListener('paste', (event) => {
    if (grid.isEditing) return;
    event.preventDefault();
    const { top, left } = grid.selection;
    grid.deeds.paste({ row: top, column: left }, fromTableText(event.clipboardData?.getData('text/plain') ?? ''));
  });
}

function onPress(grid: Grid, event: MouseEvent): void {
  const place = grid.placeOf(event.target);
  if (place === undefined || (event.target as Element).closest('.editing') !== null) return;
  event.preventDefault();
  if (grid.isEditing) (document.activeElement as HTMLElement | null)?.blur();
  grid.select(place, { extend: event.shiftKey, scroll: false });
}

function onClick(grid: Grid, event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (link === null) return;
  event.preventDefault();
  grid.deeds.openLink(link.getAttribute('href') ?? '');
}

function onKey(grid: Grid, event: KeyboardEvent): void {
  if (grid.isEditing || grid.placeOf(event.target) === undefined) return;
  const step = STEPS[event.key];
  const withControl = event.ctrlKey || event.metaKey;
  if (step !== undefined) grid.move(step[0], step[1], event.shiftKey);
  else if (event.key === 'Home' || event.key === 'End') grid.moveToEdge(event.key === 'Home' ? 'start' : 'end', withControl);
  else if (event.key === 'Enter' || event.key === 'F2') grid.edit();
  else if (event.key === 'Delete' || event.key === 'Backspace') grid.deeds.clear(grid.selection);
  else if (event.key.length === 1 && !withControl && !event.altKey) grid.edit(event.key);
  else return;
  event.preventDefault();
}
