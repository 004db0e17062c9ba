import type { CellsView, FilterValue, SheetView } from '../../../protocol/sheet-view.ts';
import type { WindowView } from '../../../protocol/window-view.ts';
import { ChartLayer } from '../../charts/chart-layer.ts';
import { ask, RefusedCommand } from '../../connection.ts';
import { element } from '../../dom.ts';
import { blockName, blockOf } from '../../grid/cell-names.ts';
import { Clipboard } from '../../grid/clipboard.ts';
import { Grid } from '../../grid/grid.ts';
import { dragHandles } from '../../grid/handles.ts';
import { Keyboard } from '../../grid/keyboard.ts';
import type { GridCommand } from '../../grid/keys.ts';
import { keyDeed } from '../../grid/keys.ts';
import { selectByMouse } from '../../grid/pointer.ts';
import type { PanelTools } from '../panel.ts';
import { drawColumnGroups } from './column-groups.ts';
import { FindBar } from './find-bar.ts';
import { FormulaBar } from './formula-bar.ts';
import { SheetActs } from './sheet-acts.ts';
import { SheetDeeds } from './sheet-deeds.ts';
import type { SheetAct } from './sheet-menus.ts';
import { StatusBar } from './status-bar.ts';
import { TabBar } from './tab-bar.ts';

/** Milliseconds after which the host is told what is selected. */
const PAUSE = 80;

const ACT_OF: Readonly<Record<Exclude<GridCommand, 'menu' | 'find next' | 'find previous'>, SheetAct>> = {
  undo: 'Undo',
  redo: 'Redo',
  clear: 'Clear',
  'fill down': 'Fill down',
  'fill right': 'Fill right',
  find: 'Find…',
  replace: 'Find and replace…',
  filter: 'Filter this column…',
};

/** The sheet with its menus, the bar that shows what a cell holds, its tabs and its charts. */
export class SheetPanel {
  readonly root = element('section', { class: 'sheet-panel', 'aria-label': 'Sheet' });
  private readonly grid: Grid;
  private readonly deeds: SheetDeeds;
  private readonly acts: SheetActs;
  private readonly formula: FormulaBar;
  private readonly find: FindBar;
  private readonly status: StatusBar;
  private readonly charts: ChartLayer;
  private readonly groups = element('div', { class: 'groups', role: 'group', 'aria-label': 'Groups of columns' });
  private readonly tabs = new TabBar((id) => this.goTo(id, undefined));
  private sheetId: number | undefined;
  private wanted: string | undefined;
  private told = '';
  private timesLed: number | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly tools: PanelTools) {
    this.grid = new Grid({
      type: (place, text) => this.deeds.type(place, text),
      selected: () => this.selected(),
      load: (rows) => this.load(rows),
      drawn: () => this.charts.place(),
    });
    this.deeds = new SheetDeeds(this.grid, tools);
    this.charts = new ChartLayer(this.grid);
    this.find = new FindBar(this.grid, (words, by, at) => this.deeds.replace(words, by, at));
    this.status = new StatusBar(this.grid);
    this.formula = new FormulaBar(this.grid, {
      goTo: (block) => this.grid.selectBlock(block),
      type: (text) => this.deeds.type(this.grid.selection.active, text),
      say: (words) => this.status.say(words),
    });
    const clipboard = new Clipboard(this.grid, {
      read: (blocks) => ask<string[][]>({ do: 'read blocks', sheetId: this.sheetId ?? 0, blocks }),
      pasteTexts: (texts) => this.deeds.pasteTexts(texts),
      pasteBlock: (copied, valuesOnly) => this.deeds.pasteBlock(copied, valuesOnly),
      say: (words) => this.status.say(words),
    });
    this.acts = new SheetActs({
      grid: this.grid,
      deeds: this.deeds,
      clipboard,
      tools,
      find: (replacing) => this.find.open(replacing),
      say: (words) => this.status.say(words),
      values: (column) => ask<FilterValue[]>({ do: 'filter values', sheetId: this.sheetId ?? 0, column }),
      goTo: (sheetId, a1) => this.goTo(sheetId, a1),
    });
    this.listen();
    const middle = element('div', { class: 'grid-holder' }, this.grid.box);
    this.root.append(this.acts.bar, this.formula.root, this.find.root, this.groups, middle, this.status.root, this.tabs.root);
  }

  private listen(): void {
    new Keyboard(this.grid, (command) => this.onCommand(command));
    selectByMouse(this.grid, { openLink: (url) => this.tools.openLink(url) });
    dragHandles(this.grid, {
      width: (columns, pixels) => this.deeds.size('columns', columns, pixels),
      fill: (from, to) => this.deeds.fill(from, to, true),
    });
    this.grid.box.addEventListener('click', (event) => {
      const mark = (event.target as Element).closest('[data-filter]');
      const place = mark === null ? undefined : this.grid.placeOf(mark);
      if (place === undefined) return;
      this.grid.select(place);
      this.acts.do('Filter this column…');
    });
    this.root.addEventListener('keydown', (event) => this.onKey(event));
  }

  /** Find, undo and redo work from the sheet's menus and tabs as well. */
  private onKey(event: KeyboardEvent): void {
    const { target } = event;
    if (event.defaultPrevented || target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) return;
    const deed = keyDeed(event);
    if (deed?.do !== 'command' || !['find', 'replace', 'undo', 'redo'].includes(deed.command)) return;
    event.preventDefault();
    this.onCommand(deed.command);
  }

  private onCommand(command: GridCommand): void {
    if (command === 'find next' || command === 'find previous') void this.find.go(command === 'find next' ? 1 : -1);
    else if (command === 'menu') this.acts.openCellMenu();
    else this.acts.do(ACT_OF[command]);
  }

  /** Draws the tabs, and the sheet as it is now; goes where the script has gone, unless another window asked it to. */
  async update({ sheets, activeSheetId, selection, timesLed, histories }: WindowView, user: string, isElsewhere: boolean): Promise<void> {
    const isLed = !isElsewhere && this.timesLed !== undefined && timesLed > this.timesLed;
    this.timesLed = timesLed;
    if (isLed || !sheets.some((each) => each.id === this.sheetId)) this.sheetId = activeSheetId;
    if (isLed) this.wanted = selection;
    this.acts.update(histories[user] ?? {});
    this.tabs.update(sheets, this.sheetId);
    await this.read();
  }

  private async read(): Promise<void> {
    const sheetId = this.sheetId;
    if (sheetId === undefined) return;
    const rows = this.grid.data?.frame.id === sheetId ? this.grid.rowsInSight : [];
    const view = await ask<SheetView>({ do: 'read sheet', sheetId, ...(rows.length === 0 ? {} : { rows }) });
    if (view.frame.id !== this.sheetId) return;
    this.grid.show(view);
    this.charts.draw(view.frame.charts);
    const { data } = this.grid;
    if (data !== undefined) drawColumnGroups(this.groups, data, (column, depth, folded) => this.deeds.fold(column, depth, folded));
    const block = this.wanted === undefined ? undefined : blockOf(this.wanted, view.frame);
    this.wanted = undefined;
    if (block !== undefined) this.grid.selectBlock(block);
  }

  /** Goes to a cell: of a sheet by its id, as links of spreadsheets name it. */
  goTo(sheetId: number, a1: string | undefined): void {
    this.wanted = a1;
    if (sheetId === this.sheetId && a1 !== undefined && this.grid.data !== undefined) {
      const block = blockOf(a1, this.grid.data.frame);
      this.wanted = undefined;
      return block === undefined ? undefined : this.grid.selectBlock(block);
    }
    this.sheetId = sheetId;
    this.tools.refresh();
  }

  private async load(rows: readonly number[]): Promise<CellsView | undefined> {
    if (this.sheetId === undefined) return undefined;
    try {
      return await ask<CellsView>({ do: 'read rows', sheetId: this.sheetId, rows });
    } catch (error) {
      if (!(error instanceof RefusedCommand)) throw error;
      this.status.say(error.message);
      return undefined;
    }
  }

  private selected(): void {
    this.formula.update();
    this.status.update();
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.tellSelection(), PAUSE);
  }

  /** Tells the host what is selected, so that the script finds it. */
  async tellSelection(): Promise<void> {
    clearTimeout(this.timer);
    const { data, selection } = this.grid;
    if (data === undefined || this.sheetId !== data.frame.id) return;
    const a1 = blockName(selection.current);
    const told = `${data.frame.id} ${a1}`;
    if (this.told === told) return;
    this.told = told;
    await ask({ do: 'select', sheet: data.frame.name, a1 }).catch((error: unknown) => {
      if (!(error instanceof RefusedCommand)) throw error;
      this.status.say(error.message);
    });
  }
}
