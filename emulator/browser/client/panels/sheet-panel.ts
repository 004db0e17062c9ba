import type { SheetView, TabView } from '../../protocol.ts';
import { ask } from '../connection.ts';
import { button, element } from '../dom.ts';
import type { Block, Place } from '../grid/cell-names.ts';
import { blockName, cellName, letters, placeOf } from '../grid/cell-names.ts';
import { Grid } from '../grid/grid.ts';
import type { PanelTools } from './panel.ts';

/** The sheet with its tabs, the name and words of the active cell, and what can be done with rows. */
export class SheetPanel {
  readonly root = element('section', { class: 'sheet-panel', 'aria-label': 'Sheet' });
  private readonly grid: Grid;
  private readonly name = element('span', { class: 'cell-name' });
  private readonly words = element('span', { class: 'cell-words', 'aria-live': 'polite' });
  private readonly note = element('p', { class: 'cell-note', hidden: true });
  private readonly groups = element('span', { class: 'groups' });
  private readonly tabs = element('nav', { class: 'tabs', 'aria-label': 'Tabs of the spreadsheet' });
  private readonly leftOut = element('p', { class: 'left-out', hidden: true });
  private view: SheetView | undefined;
  private sheetId: number | undefined;
  private wanted: Place | undefined;

  constructor(private readonly tools: PanelTools) {
    this.grid = new Grid({
      type: (place, text) => this.change({ do: 'type', as: tools.user(), sheet: this.sheet, a1: cellName(place), text }),
      clear: (block) => this.change({ do: 'clear', as: tools.user(), sheet: this.sheet, a1: blockName(block) }),
      paste: (place, texts) => this.change({ do: 'paste', as: tools.user(), sheet: this.sheet, a1: cellName(place), texts }),
      selected: (place, block) => this.describe(place, block),
      openLink: (url) => tools.openLink(url),
    });
    this.root.append(
      this.rowTools(),
      element('div', { class: 'cell-line' }, this.name, this.words),
      this.note,
      this.leftOut,
      this.grid.box,
      this.tabs,
    );
  }

  /** Draws the tabs, and the sheet as it is now. */
  async update(sheets: readonly TabView[], activeSheetId: number): Promise<void> {
    if (!sheets.some((each) => each.id === this.sheetId)) this.sheetId = activeSheetId;
    this.drawTabs(sheets);
    const view = await ask<SheetView>({ do: 'read sheet', sheetId: this.sheetId ?? activeSheetId });
    if (view.id !== this.sheetId) return;
    this.view = view;
    this.grid.show(view);
    this.drawGroups(view);
    this.leftOut.hidden = view.rowsLeftOut === 0;
    this.leftOut.textContent = `The first ${view.rows.toLocaleString('en-GB')} rows are drawn here; ${view.rowsLeftOut.toLocaleString('en-GB')} more are in the file and in every result.`;
    if (this.wanted !== undefined) this.grid.select(this.wanted);
    this.wanted = undefined;
  }

  /** Goes to a cell: of a sheet by its id, as links of spreadsheets name it. */
  goTo(sheetId: number, a1: string | undefined): void {
    this.sheetId = sheetId;
    this.wanted = a1 === undefined ? undefined : placeOf(a1);
    this.tools.refresh();
  }

  private get sheet(): string {
    return this.view?.name ?? '';
  }

  private change(command: Parameters<typeof ask>[0]): void {
    void this.tools.act(() => ask(command));
  }

  private rowTools(): HTMLElement {
    const at = (): Place => this.grid.activePlace;
    const rows = (): number => this.grid.selection.bottom - this.grid.selection.top + 1;
    const rowDeed = (deed: 'insert rows' | 'delete rows', row: () => number): void =>
      this.change({ do: deed, as: this.tools.user(), sheet: this.sheet, row: row(), count: deed === 'insert rows' ? 1 : rows() });
    const sort = (descending: boolean): void => {
      const { view } = this;
      if (view === undefined) return;
      const last = Math.max(view.frozenRows + 1, lastFilledRow(view));
      this.change({
        do: 'sort',
        as: this.tools.user(),
        sheet: this.sheet,
        a1: `A${Math.max(1, view.frozenRows) + 1}:${letters(view.columns)}${last}`,
        column: at().column,
        descending,
      });
    };
    return element(
      'div',
      { class: 'row-tools', role: 'toolbar', 'aria-label': 'Rows' },
      button('Insert row above', () => rowDeed('insert rows', () => at().row)),
      button('Insert row below', () => rowDeed('insert rows', () => at().row + 1)),
      button('Delete row', () => rowDeed('delete rows', () => this.grid.selection.top)),
      button('Sort A to Z', () => sort(false)),
      button('Sort Z to A', () => sort(true)),
      this.groups,
    );
  }

  private describe(place: Place, block: Block): void {
    const { view } = this;
    if (view === undefined) return;
    const name = cellName(place);
    this.name.textContent = blockName(block);
    this.words.textContent = view.formulas[name] ?? view.texts[place.row - 1]?.[place.column - 1] ?? '';
    const guarded = view.protections.find(
      (each) =>
        place.row >= each.row &&
        place.row < each.row + each.rows &&
        place.column >= each.column &&
        place.column < each.column + each.columns,
    );
    const notes = [
      view.notes[name],
      guarded === undefined ? undefined : `Protected: ${guarded.words === '' ? 'Google warns before it is changed.' : guarded.words}`,
    ].filter((words) => words !== undefined);
    this.note.hidden = notes.length === 0;
    this.note.textContent = notes.join(' ');
  }

  private drawGroups(view: SheetView): void {
    const first = (start: number): string => view.texts[0]?.[start - 1] || `column ${letters(start)}`;
    this.groups.replaceChildren(
      ...(view.columnGroups.length === 0 ? [] : [element('span', { class: 'groups-label' }, 'Columns')]),
      ...view.columnGroups.map(({ start, count, depth, folded }) =>
        button(
          `${folded ? '+' : '−'} ${first(start)}${count > 1 ? ` … ${first(start + count - 1)}` : ''}`,
          () => this.change({ do: 'fold columns', sheet: this.sheet, column: start, depth, folded: !folded }),
          { 'aria-expanded': String(!folded), class: 'group' },
        ),
      ),
    );
  }

  private drawTabs(sheets: readonly TabView[]): void {
    const open = (id: number): void => this.goTo(id, undefined);
    const shown = sheets.filter((each) => !each.hidden || each.id === this.sheetId);
    const hidden = sheets.filter((each) => each.hidden && each.id !== this.sheetId);
    const buttons = shown.map(({ id, name, color }) => {
      const tab = button(name, () => open(id), { class: 'tab', ...(id === this.sheetId ? { 'aria-current': 'page' } : {}) });
      if (color !== undefined) tab.style.borderTopColor = color;
      return tab;
    });
    const list = element(
      'select',
      { 'aria-label': 'Hidden tabs' },
      element('option', { value: '' }, `Hidden tabs (${hidden.length})`),
      ...hidden.map(({ id, name }) => element('option', { value: id }, name)),
    );
    list.addEventListener('change', () => open(Number(list.value)));
    this.tabs.replaceChildren(...buttons, ...(hidden.length === 0 ? [] : [list]));
  }
}

function lastFilledRow(view: SheetView): number {
  for (let row = view.rows; row > 0; row--) if (view.texts[row - 1]?.some((text) => text !== '')) return row;
  return 1;
}
