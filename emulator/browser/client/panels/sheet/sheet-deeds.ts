import type { Axis, SheetDeed, Undone } from '../../../protocol/commands.ts';
import type { Block } from '../../../protocol/sheet-view.ts';
import { ask } from '../../connection.ts';
import { blockName, cellName, letters } from '../../grid/cell-names.ts';
import type { Place } from '../../grid/cell-names.ts';
import type { Copied } from '../../grid/clipboard.ts';
import type { Grid } from '../../grid/grid.ts';
import type { PanelTools } from '../panel.ts';

type WithoutWho<Deed> = Deed extends unknown ? Omit<Deed, 'as'> : never;

/** What an officer asks of the sheet, as commands to the host: the grid changes nothing itself. */
export class SheetDeeds {
  constructor(
    private readonly grid: Grid,
    private readonly tools: PanelTools,
  ) {}

  private get sheet(): string {
    return this.grid.data?.frame.name ?? '';
  }

  private do(deed: WithoutWho<SheetDeed>): void {
    const command = { ...deed, as: this.tools.user() } as SheetDeed;
    void this.tools.act(() => ask(command));
  }

  type(place: Place, text: string): void {
    this.do({ do: 'type', sheet: this.sheet, a1: cellName(place), text });
  }

  clear(): void {
    const { data, selection } = this.grid;
    if (data !== undefined)
      this.do({ do: 'clear', sheet: this.sheet, blocks: selection.blocks.map((block) => blockName(block, data.frame)) });
  }

  /** Replaces words in the whole sheet, or in one cell; gives what came of it in words. */
  async replace(words: string, by: string, at?: string): Promise<string> {
    let said = '';
    const command = { do: 'replace', sheet: this.sheet, words, by, as: this.tools.user(), ...(at === undefined ? {} : { at }) } as const;
    await this.tools.act(async () => (said = await ask<string>(command)));
    return said;
  }

  pasteTexts(texts: readonly (readonly string[])[]): void {
    const { data, selection } = this.grid;
    const { top, left, bottom, right } = selection.current;
    const corner = cellName({ row: top, column: left });
    const isWhole = data !== undefined && (bottom - top + 1 === data.frame.rows || right - left + 1 === data.frame.columns);
    const repeated = isWhole ? texts : repeat(texts, bottom - top + 1, right - left + 1);
    this.do({ do: 'paste', sheet: this.sheet, a1: corner, texts: repeated });
    this.grid.selectBlock(this.within(top, left, repeated.length, Math.max(...repeated.map((row) => row.length))));
  }

  pasteBlock(copied: Copied, valuesOnly: boolean): void {
    const to = { sheet: this.sheet, a1: blockName(this.grid.selection.current) };
    const from = { sheet: copied.sheet, a1: copied.a1 };
    this.do({ do: copied.isCut ? 'move block' : valuesOnly ? 'copy values' : 'copy block', from, to });
  }

  /** Ctrl+D and Ctrl+R: the first row or column of the selection is repeated; one cell takes from the one beside it. */
  fillSelection(axis: Axis): void {
    const { top, left, bottom, right } = this.grid.selection.current;
    const isOneLine = axis === 'rows' ? top === bottom : left === right;
    const back = isOneLine ? 1 : 0;
    const from =
      axis === 'rows' ? { top: top - back, bottom: top - back, left, right } : { top, bottom, left: left - back, right: left - back };
    if (from.top < 1 || from.left < 1) return;
    this.fill(from, { top: from.top, left: from.left, bottom, right }, false);
  }

  fill(from: Block, to: Block, series: boolean): void {
    this.do({ do: 'fill', sheet: this.sheet, from: blockName(from), to: blockName(to), series });
  }

  insert(axis: Axis, where: 'before' | 'after'): void {
    const [first, last] = this.lines(axis);
    this.do({ do: 'insert', sheet: this.sheet, axis, at: where === 'before' ? first : last + 1, count: last - first + 1 });
  }

  delete(axis: Axis): void {
    const [first, last] = this.lines(axis);
    this.do({ do: 'delete', sheet: this.sheet, axis, at: first, count: last - first + 1 });
  }

  hide(axis: Axis): void {
    const [first, last] = this.lines(axis);
    this.do({ do: 'hide', sheet: this.sheet, axis, at: first, count: last - first + 1 });
  }

  /** Shows hidden rows or columns within the selection and right beside it. */
  unhide(axis: Axis): void {
    const { data } = this.grid;
    if (data === undefined) return;
    const [first, last] = this.lines(axis);
    const hidden = new Set(axis === 'rows' ? data.frame.hiddenRows : data.frame.hiddenColumns);
    let [from, to] = [first, last];
    while (hidden.has(from - 1)) from--;
    while (hidden.has(to + 1)) to++;
    this.do({ do: 'unhide', sheet: this.sheet, axis, at: from, count: to - from + 1 });
  }

  size(axis: Axis, lines: readonly number[], size: number): void {
    const first = Math.min(...lines);
    this.do({ do: 'size', sheet: this.sheet, axis, at: first, count: Math.max(...lines) - first + 1, size });
  }

  /** Sorts every row below the headings by the active cell's column. */
  sort(descending: boolean): void {
    const { data, selection } = this.grid;
    if (data === undefined) return;
    const first = Math.max(1, data.frame.frozenRows) + 1;
    const last = Math.max(first, data.lastFilled.row);
    const a1 = `A${first}:${letters(data.frame.columns)}${last}`;
    this.do({ do: 'sort', sheet: this.sheet, a1, column: selection.active.column, descending });
  }

  filterOn(): void {
    const { data } = this.grid;
    if (data === undefined) return;
    const { row, column } = data.lastFilled;
    const top = Math.max(1, data.frame.frozenRows);
    this.do({ do: 'filter on', sheet: this.sheet, a1: blockName({ top, left: 1, bottom: Math.max(row, top + 1), right: column }) });
  }

  filterOff(): void {
    this.do({ do: 'filter off', sheet: this.sheet });
  }

  filter(column: number, hidden: readonly string[]): void {
    this.do({ do: 'filter', sheet: this.sheet, column, hidden });
  }

  fold(column: number, depth: number, folded: boolean): void {
    void this.tools.act(() => ask({ do: 'fold columns', sheet: this.sheet, column, depth, folded }));
  }

  turn(direction: 'undo' | 'redo', shown: (undone: Undone) => void): void {
    void this.tools.act(async () => shown(await ask<Undone>({ do: direction, as: this.tools.user() })));
  }

  /** The first and last selected row or column. */
  private lines(axis: Axis): [number, number] {
    const { blocks } = this.grid.selection;
    const [low, high] = axis === 'rows' ? (['top', 'bottom'] as const) : (['left', 'right'] as const);
    return [Math.min(...blocks.map((block) => block[low])), Math.max(...blocks.map((block) => block[high]))];
  }

  private within(top: number, left: number, rows: number, columns: number): Block {
    const { frame } = this.grid.data ?? { frame: { rows: 1, columns: 1 } };
    return { top, left, bottom: Math.min(frame.rows, top + rows - 1), right: Math.min(frame.columns, left + columns - 1) };
  }
}

/** The block again and again where the place for it is a multiple of it, as in Google Sheets. */
function repeat(texts: readonly (readonly string[])[], rows: number, columns: number): readonly (readonly string[])[] {
  const width = Math.max(...texts.map((line) => line.length));
  const times = (wanted: number, own: number): number => (wanted % own === 0 ? wanted / own : 1);
  const across = times(columns, width);
  const filled = (line: readonly string[]): string[] => Array.from({ length: width }, (_, place) => line[place] ?? '');
  const wide = across === 1 ? texts : texts.map((line) => Array.from({ length: across }, () => filled(line)).flat());
  return Array.from({ length: times(rows, texts.length) }, () => wide).flat();
}
