import type { Axis, Undone } from '../../../protocol/commands.ts';
import type { FilterValue } from '../../../protocol/sheet-view.ts';
import { button, element } from '../../dom.ts';
import { letters } from '../../grid/cell-names.ts';
import type { Clipboard } from '../../grid/clipboard.ts';
import type { Grid } from '../../grid/grid.ts';
import { fittedWidth } from '../../grid/handles.ts';
import { menuBar, popupMenu } from '../../menu-bar.ts';
import type { PanelTools } from '../panel.ts';
import { FilterDialog } from './filter-dialog.ts';
import type { SheetDeeds } from './sheet-deeds.ts';
import type { SheetAct } from './sheet-menus.ts';
import { cellMenuItems, sheetMenus } from './sheet-menus.ts';
import { SizeDialog } from './size-dialog.ts';

interface Around {
  readonly grid: Grid;
  readonly deeds: SheetDeeds;
  readonly clipboard: Clipboard;
  readonly tools: PanelTools;
  /** Opens the bar; `replacing`: with what to put in place of what is found. */
  find(replacing: boolean): void;
  say(words: string): void;
  values(column: number): Promise<FilterValue[]>;
  goTo(sheetId: number, a1: string): void;
}

/** The sheet's own menus, and what each item does. */
export class SheetActs {
  readonly bar: HTMLElement;
  private readonly undo = button('Undo', () => this.do('Undo'));
  private readonly redo = button('Redo', () => this.do('Redo'));
  private readonly filters: FilterDialog;
  private readonly sizes: SizeDialog;

  constructor(private readonly around: Around) {
    const { grid } = around;
    this.filters = new FilterDialog(() => grid.focus());
    this.sizes = new SizeDialog(() => grid.focus());
    const choose = ([, caption]: readonly string[]): void => {
      grid.focus();
      this.do(caption as SheetAct);
    };
    const menus = menuBar(sheetMenus(), choose, 'Menus of the sheet');
    const find = button('Find', () => this.do('Find…'));
    this.bar = element('div', { class: 'sheet-tools' }, this.undo, this.redo, find, menus);
    grid.box.addEventListener('contextmenu', (event) => this.onContextMenu(event));
    this.update({});
  }

  /** What would be undone and done again. */
  update({ undo, redo }: { readonly undo?: string | undefined; readonly redo?: string | undefined }): void {
    for (const [each, name, words] of [
      [this.undo, 'Undo', undo],
      [this.redo, 'Redo', redo],
    ] as const) {
      each.setAttribute('aria-disabled', String(words === undefined));
      each.setAttribute('aria-label', words === undefined ? name : `${name} ${words}`);
      each.title = words === undefined ? `Nothing to ${name.toLowerCase()}` : `${name} ${words}`;
    }
  }

  do(act: SheetAct): void {
    ACTS[act](this.around, this);
  }

  turn(direction: 'undo' | 'redo'): void {
    const { deeds, say, goTo } = this.around;
    deeds.turn(direction, ({ sentence, sheetId, a1 }: Undone) => {
      say(sentence);
      goTo(sheetId, a1);
    });
  }

  /** Beside the active cell: for the keyboard. */
  openCellMenu(): void {
    const { grid } = this.around;
    const { left = 0, bottom = 0 } = grid.cellAt(grid.selection.active)?.getBoundingClientRect() ?? {};
    this.openMenuAt(left, bottom);
  }

  private onContextMenu(event: MouseEvent): void {
    const { grid } = this.around;
    const place = grid.placeOf(event.target);
    const isHeading = (event.target as Element).closest('th') !== null;
    if ((place === undefined && !isHeading) || grid.isEditing) return;
    event.preventDefault();
    if (place !== undefined && !grid.selection.has(place)) grid.select(place, { scroll: false });
    this.openMenuAt(event.clientX, event.clientY);
  }

  private openMenuAt(x: number, y: number): void {
    const { grid } = this.around;
    popupMenu(
      cellMenuItems(),
      { x, y, label: 'Cell' },
      (caption) => this.do(caption as SheetAct),
      () => grid.focus(),
    );
  }

  async filter(): Promise<void> {
    const { grid, tools, say, deeds, values } = this.around;
    const { data, selection } = grid;
    const filter = data?.frame.filter;
    if (data === undefined) return;
    const { column } = selection.active;
    if (filter === undefined || column < filter.left || column > filter.right)
      return say('This column has no filter. Choose Data, Turn the filter on.');
    const heading = data.cell({ row: filter.top, column }).text || `column ${letters(column)}`;
    await tools.act(async () => this.filters.open(heading, await values(column), (hidden) => deeds.filter(column, hidden)));
  }

  size(axis: Axis): void {
    const { grid, deeds } = this.around;
    const { data, selection } = grid;
    if (data === undefined) return;
    const { top, left, bottom, right } = selection.current;
    const [first, last] = axis === 'rows' ? [top, bottom] : [left, right];
    const lines = Array.from({ length: last - first + 1 }, (_, index) => first + index);
    const size = axis === 'rows' ? (data.frame.heights[first - 1] ?? 0) : (data.frame.widths[first - 1] ?? 0);
    const what = axis === 'rows' ? 'Row height' : 'Column width';
    const fitted = (): number => (axis === 'rows' ? size : Math.max(...lines.map((column) => fittedWidth(grid, column))));
    this.sizes.open(what, Math.round(size), fitted, (chosen) => deeds.size(axis, lines, chosen));
  }
}

type Act = (around: Around, acts: SheetActs) => void;

const clipboardAct =
  (deed: Parameters<Clipboard['fromMenu']>[0]): Act =>
  ({ clipboard, say }) =>
    void clipboard.fromMenu(deed).catch(() => say('The browser does not give this page the clipboard. Use Ctrl+C, Ctrl+X and Ctrl+V.'));

/** What each item does. */
const ACTS: Readonly<Record<SheetAct, Act>> = {
  Undo: (_, acts) => acts.turn('undo'),
  Redo: (_, acts) => acts.turn('redo'),
  Cut: clipboardAct('cut'),
  Copy: clipboardAct('copy'),
  Paste: clipboardAct('paste'),
  'Paste values only': clipboardAct('paste values'),
  Clear: ({ deeds }) => deeds.clear(),
  'Fill down': ({ deeds }) => deeds.fillSelection('rows'),
  'Fill right': ({ deeds }) => deeds.fillSelection('columns'),
  'Find…': ({ find }) => find(false),
  'Find and replace…': ({ find }) => find(true),
  'Insert row above': ({ deeds }) => deeds.insert('rows', 'before'),
  'Insert row below': ({ deeds }) => deeds.insert('rows', 'after'),
  'Delete rows': ({ deeds }) => deeds.delete('rows'),
  'Row height…': (_, acts) => acts.size('rows'),
  'Hide rows': ({ deeds }) => deeds.hide('rows'),
  'Show hidden rows': ({ deeds }) => deeds.unhide('rows'),
  'Insert column before': ({ deeds }) => deeds.insert('columns', 'before'),
  'Insert column after': ({ deeds }) => deeds.insert('columns', 'after'),
  'Delete columns': ({ deeds }) => deeds.delete('columns'),
  'Column width…': (_, acts) => acts.size('columns'),
  'Hide columns': ({ deeds }) => deeds.hide('columns'),
  'Show hidden columns': ({ deeds }) => deeds.unhide('columns'),
  'Sort A to Z': ({ deeds }) => deeds.sort(false),
  'Sort Z to A': ({ deeds }) => deeds.sort(true),
  'Filter this column…': (_, acts) => void acts.filter(),
  'Show all rows': ({ deeds, grid }) => {
    for (const column of grid.data?.frame.filter?.filtering ?? []) deeds.filter(column, []);
  },
  'Turn the filter on': ({ deeds }) => deeds.filterOn(),
  'Turn the filter off': ({ deeds }) => deeds.filterOff(),
};
