import { element } from '../../dom.ts';
import type { Block, SheetFrame } from '../../../protocol/sheet-view.ts';
import { blockName, blockOf, cellName } from '../../grid/cell-names.ts';
import type { Grid } from '../../grid/grid.ts';

export interface FormulaBarDeeds {
  goTo(block: Block): void;
  type(text: string): void;
  say(words: string): void;
}

const MOST_LINES = 6;

/** The name of what is selected, which can be typed to go elsewhere, and all that the active cell holds, to read or edit. */
export class FormulaBar {
  readonly root: HTMLElement;
  private readonly name = element('input', {
    class: 'cell-name',
    'aria-label': 'Go to a cell or block',
    autocomplete: 'off',
    spellcheck: 'false',
  });
  private readonly field = element('textarea', { class: 'cell-words', 'aria-label': 'What the cell holds', rows: 1, spellcheck: 'false' });
  private readonly note = element('p', { class: 'cell-note', id: 'cell-note', hidden: true });
  private held = '';

  constructor(
    private readonly grid: Grid,
    private readonly deeds: FormulaBarDeeds,
  ) {
    this.root = element('div', { class: 'cell-line' }, this.name, this.field, this.note);
    this.name.addEventListener('keydown', (event) => this.onNameKey(event));
    this.name.addEventListener('focus', () => this.name.select());
    this.name.addEventListener('blur', () => this.update());
    this.field.addEventListener('keydown', (event) => this.onFieldKey(event));
    this.field.addEventListener('blur', () => this.keep());
    this.field.addEventListener('focus', () => this.resize());
    this.field.addEventListener('input', () => this.resize());
  }

  /** Shows what is selected now, unless somebody is writing here. */
  update(): void {
    const { data, selection } = this.grid;
    if (data === undefined) return;
    const { active } = selection;
    if (document.activeElement !== this.name) this.name.value = blockName(selection.current, data.frame);
    if (document.activeElement === this.field) return;
    this.held = data.entryOf(active);
    this.field.value = this.held;
    this.field.setAttribute('aria-label', `What cell ${cellName(active)} holds`);
    const words = notesOf(data.cell(active).note, data.frame, active);
    this.note.hidden = words === '';
    this.note.textContent = words;
    this.resize();
  }

  focusField(): void {
    this.field.focus();
  }

  private resize(): void {
    const isOpen = document.activeElement === this.field;
    this.field.rows = 1;
    const lines = Math.ceil((this.field.scrollHeight - 8) / 20);
    this.field.rows = Math.max(1, Math.min(isOpen ? MOST_LINES : 2, lines));
  }

  private onNameKey(event: KeyboardEvent): void {
    if (event.key === 'Escape') return this.grid.focus();
    if (event.key !== 'Enter') return;
    event.preventDefault();
    const { data } = this.grid;
    const block = data === undefined ? undefined : blockOf(this.name.value, data.frame);
    if (block === undefined)
      return this.deeds.say(`"${this.name.value}" is not a cell of this sheet. Enter a name such as B12, A1:C4 or 12:14.`);
    this.deeds.goTo(block);
  }

  private onFieldKey(event: KeyboardEvent): void {
    const isLineBreak = event.altKey || event.ctrlKey || event.metaKey;
    if (event.key === 'Escape') {
      this.field.value = this.held;
      this.grid.focus();
    } else if (event.key === 'Enter' && isLineBreak) {
      this.field.setRangeText('\n', this.field.selectionStart, this.field.selectionEnd, 'end');
      this.resize();
    } else if (event.key === 'Enter' || event.key === 'Tab') {
      this.keep();
      this.grid.focus();
      this.grid.step(event.key === 'Enter' ? [event.shiftKey ? -1 : 1, 0] : [0, event.shiftKey ? -1 : 1]);
    } else return;
    event.preventDefault();
  }

  private keep(): void {
    const { value } = this.field;
    if (value === this.held) return;
    this.held = value;
    this.deeds.type(value);
  }
}

function notesOf(note: string | undefined, { protections }: SheetFrame, { row, column }: { row: number; column: number }): string {
  const guarded = protections.find(({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right);
  const words = guarded === undefined ? undefined : guarded.words === '' ? 'Google warns before it is changed.' : guarded.words;
  return [note, words === undefined ? undefined : `Protected: ${words}`].filter((each) => each !== undefined).join(' ');
}
