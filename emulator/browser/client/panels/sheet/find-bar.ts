import { ask, RefusedCommand } from '../../connection.ts';
import { button, counted, element } from '../../dom.ts';
import type { Grid } from '../../grid/grid.ts';
import type { Place } from '../../grid/cell-names.ts';
import { cellName } from '../../grid/cell-names.ts';

/** Milliseconds without a key before it is searched. */
const PAUSE = 150;

type Replace = (words: string, by: string, at?: string) => Promise<string>;

/** Finds words in the sheet, from the active cell on: the next, the one before, and how many there are; and replaces them. */
export class FindBar {
  readonly root: HTMLElement;
  private readonly field = element('input', { type: 'search', 'aria-label': 'Find in this sheet', autocomplete: 'off' });
  private readonly count = element('span', { role: 'status', class: 'find-count' });
  private readonly by = element('input', { type: 'text', 'aria-label': 'Replace with', placeholder: 'Replace with', autocomplete: 'off' });
  private readonly replacing = element(
    'span',
    { class: 'replacing', hidden: true },
    this.by,
    button('Replace', () => void this.replaceHere()),
    button('Replace all', () => void this.replaceAll()),
  );
  private asked = 0;
  private going: Promise<void> = Promise.resolve();
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly grid: Grid,
    private readonly replace: Replace,
  ) {
    this.root = element(
      'div',
      { class: 'find-bar', role: 'search', 'aria-label': 'Find in this sheet', hidden: true },
      this.field,
      button('Previous', () => void this.go(-1)),
      button('Next', () => void this.go(1)),
      this.replacing,
      this.count,
      button('Close', () => this.close()),
    );
    this.field.addEventListener('input', () => {
      clearTimeout(this.timer);
      this.timer = setTimeout(() => void this.go(0), PAUSE);
    });
    this.root.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') this.close();
      else if (event.key === 'Enter' && event.target === this.by) void this.replaceHere();
      else if (event.key === 'Enter' && event.target === this.field) void this.go(event.shiftKey ? -1 : 1);
      else return;
      event.preventDefault();
    });
  }

  open(replacing = false): void {
    this.root.hidden = false;
    this.replacing.hidden = !replacing;
    this.field.focus();
    this.field.select();
  }

  private close(): void {
    this.root.hidden = true;
    this.grid.focus();
  }

  /** In the active cell where it shows the words, and on to the next one. */
  private async replaceHere(): Promise<void> {
    const { active } = this.grid.selection;
    const shows = this.grid.data?.cell(active).text.toLowerCase().includes(this.field.value.toLowerCase()) === true;
    if (this.field.value === '') return;
    const said = shows ? await this.replace(this.field.value, this.by.value, cellName(active)) : '';
    await this.go(1);
    // What stayed as it was says why.
    if (/stayed/.test(said)) this.count.textContent = said;
  }

  private async replaceAll(): Promise<void> {
    if (this.field.value === '') return;
    clearTimeout(this.timer);
    this.asked += 1;
    const said = await this.replace(this.field.value, this.by.value);
    if (said !== '') this.count.textContent = said;
  }

  /**
   * To the next cell (1), the one before (-1), or the nearest from the active cell on (0).
   * Two quick keys are two steps: each starts where the one before it ended.
   */
  go(direction: 1 | 0 | -1): Promise<void> {
    clearTimeout(this.timer);
    const asked = ++this.asked;
    const step = (): Promise<void> => this.step(direction, asked);
    this.going = this.going.then(step, step);
    return this.going;
  }

  private async step(direction: 1 | 0 | -1, asked: number): Promise<void> {
    const { data, selection } = this.grid;
    const words = this.field.value;
    if (data === undefined || words === '') return void (this.count.textContent = '');
    try {
      const found = await ask<Place[]>({ do: 'find', sheetId: data.frame.id, words });
      // An answer to words that were typed over meanwhile is not shown.
      if (words !== this.field.value || (direction === 0 && asked !== this.asked)) return;
      const at = nextOf(found, selection.active, direction);
      const place = found[at];
      this.count.textContent = place === undefined ? `“${words}” is not in this sheet.` : `${at + 1} of ${counted(found.length, 'cell')}`;
      if (place !== undefined) this.grid.select(place, { focus: false });
    } catch (error) {
      if (!(error instanceof RefusedCommand)) throw error;
      this.count.textContent = error.message;
    }
  }
}

/** The place in the list to go to, round its end; -1 where the list is empty. */
function nextOf(found: readonly Place[], from: Place, direction: 1 | 0 | -1): number {
  const order = ({ row, column }: Place): number => row * 100_000 + column;
  const here = order(from);
  if (found.length === 0) return -1;
  if (direction === -1) return (found.filter((place) => order(place) < here).length - 1 + found.length) % found.length;
  const at = found.findIndex((place) => (direction === 0 ? order(place) >= here : order(place) > here));
  return at === -1 ? 0 : at;
}
