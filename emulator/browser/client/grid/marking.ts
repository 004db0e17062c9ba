import type { Block } from '../../protocol/sheet-view.ts';
import type { Place } from './cell-names.ts';
import { isInside } from './cell-names.ts';
import type { Selection } from './selection.ts';

const drawnCells = (root: HTMLElement): NodeListOf<HTMLElement> => root.querySelectorAll<HTMLElement>('td[data-row]');

const placeOf = ({ dataset }: HTMLElement): Place => ({ row: Number(dataset['row']), column: Number(dataset['column']) });

/** Shows on the drawn cells and headings what is selected. */
export function markSelection(table: HTMLElement, selection: Selection): void {
  const { active, current, isOneCell } = selection;
  for (const cell of drawnCells(table)) {
    const place = placeOf(cell);
    const isActive = place.row === active.row && place.column === active.column;
    const isChosen = selection.has(place);
    cell.tabIndex = isActive ? 0 : -1;
    cell.setAttribute('aria-selected', String(isChosen));
    cell.classList.toggle('chosen', isChosen && !isOneCell);
    cell.classList.toggle('active', isActive);
    cell.classList.toggle('fill-corner', place.row === current.bottom && place.column === current.right);
  }
  for (const heading of table.querySelectorAll<HTMLElement>('th'))
    heading.classList.toggle('in-selection', isHeadingIn(heading, selection));
}

function isHeadingIn({ dataset }: HTMLElement, { blocks }: Selection): boolean {
  const { headingRow, headingColumn } = dataset;
  if (headingRow !== undefined) return blocks.some(({ top, bottom }) => Number(headingRow) >= top && Number(headingRow) <= bottom);
  return blocks.some(({ left, right }) => Number(headingColumn) >= left && Number(headingColumn) <= right);
}

/** Shows a block: `filling`, what the dragged corner would fill; `copied`, what was copied or cut. */
export function markBlock(root: HTMLElement, name: 'filling' | 'copied', block: Block | undefined): void {
  for (const cell of drawnCells(root)) cell.classList.toggle(name, block !== undefined && isInside(block, placeOf(cell)));
}
