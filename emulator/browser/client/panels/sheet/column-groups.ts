import type { SheetData } from '../../grid/sheet-data.ts';
import { letters } from '../../grid/cell-names.ts';
import { button, element } from '../../dom.ts';

type Fold = (column: number, depth: number, folded: boolean) => void;

/** A button for each group of columns, which shows and hides them. */
export function drawColumnGroups(holder: HTMLElement, data: SheetData, fold: Fold): void {
  const hadFocus = holder.contains(document.activeElement) ? document.activeElement?.getAttribute('data-group') : undefined;
  const heading = (column: number): string => data.cell({ row: 1, column }).text || `column ${letters(column)}`;
  const { columnGroups } = data.frame;
  holder.hidden = columnGroups.length === 0;
  holder.replaceChildren(
    element('span', { class: 'groups-label' }, 'Columns'),
    ...columnGroups.map(({ start, count, depth, folded }) =>
      button(
        `${folded ? '+' : '−'} ${heading(start)}${count > 1 ? ` … ${heading(start + count - 1)}` : ''}`,
        () => fold(start, depth, !folded),
        { 'aria-expanded': String(!folded), class: 'group', 'data-group': `${start} ${depth}` },
      ),
    ),
  );
  if (hadFocus !== undefined) holder.querySelector<HTMLElement>(`[data-group="${hadFocus}"]`)?.focus();
}
