import type { SelectionSummary } from '../../../protocol/sheet-view.ts';
import { ask, RefusedCommand } from '../../connection.ts';
import { counted, element } from '../../dom.ts';
import { blockName } from '../../grid/cell-names.ts';
import type { Grid } from '../../grid/grid.ts';

/** Milliseconds without a change before the host is asked. */
const PAUSE = 120;
/** Long enough to be read out. */
const SAID_MILLISECONDS = 10_000;

/** What is selected in numbers, what a filter hides, and how to leave the sheet by keyboard. */
export class StatusBar {
  readonly root: HTMLElement;
  private readonly summary = element('span', { class: 'summary', role: 'status' });
  private readonly filter = element('span', { class: 'filter-state' });
  private readonly said = element('span', { class: 'said', role: 'status' });
  private timer: ReturnType<typeof setTimeout> | undefined;
  private saying: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly grid: Grid) {
    this.root = element(
      'p',
      { class: 'status-bar' },
      element('span', { id: 'grid-help', class: 'grid-help' }, 'Esc, then Tab, leaves the sheet.'),
      this.filter,
      this.said,
      this.summary,
    );
  }

  /** Says what has just been done, for some seconds. */
  say(words: string): void {
    clearTimeout(this.saying);
    this.said.textContent = words;
    this.saying = setTimeout(() => (this.said.textContent = ''), SAID_MILLISECONDS);
  }

  update(): void {
    clearTimeout(this.timer);
    const { data, selection } = this.grid;
    if (data === undefined) return;
    const last = data.lastFilled.row;
    const hidden = data.frame.hiddenRows.filter((row) => row <= last).length;
    const isFiltered = (data.frame.filter?.filtering.length ?? 0) > 0;
    this.filter.textContent = isFiltered ? `Filtered: ${counted(hidden, 'row is hidden', 'rows are hidden')}.` : '';
    if (selection.isOneCell) this.summary.textContent = '';
    else this.timer = setTimeout(() => void this.ask(), PAUSE);
  }

  private async ask(): Promise<void> {
    const { data, selection } = this.grid;
    if (data === undefined || selection.isOneCell) return;
    const blocks = selection.blocks.map((block) => blockName(block, data.frame));
    try {
      const summary = await ask<SelectionSummary>({ do: 'summarise', sheetId: data.frame.id, blocks });
      this.summary.textContent = inWords(summary);
    } catch (error) {
      if (!(error instanceof RefusedCommand)) throw error;
      this.summary.textContent = error.message;
    }
  }
}

function inWords({ filled, numbers, sum, average }: SelectionSummary): string {
  const count = `Count: ${filled.toLocaleString('en-GB')}`;
  return numbers === 0 || sum === undefined || average === undefined ? count : `Sum: ${sum} · Average: ${average} · ${count}`;
}
