import { element } from '../dom.ts';

/** A text field with its list of options below: choose by arrow keys or mouse, or type; typing shortens the list. */
export class ChoiceList {
  readonly field: HTMLInputElement;
  readonly list = element('ul', { id: 'cell-options', role: 'listbox', 'aria-label': 'Options' });
  private marked: string | undefined;

  constructor(
    private readonly options: readonly string[],
    label: string,
    shown: string,
    typed: string | undefined,
    chosen: (option: string) => void,
  ) {
    this.field = element('input', {
      role: 'combobox',
      'aria-label': label,
      'aria-expanded': 'true',
      'aria-controls': 'cell-options',
      'aria-autocomplete': 'list',
      autocomplete: 'off',
    });
    this.field.value = typed ?? shown;
    this.field.addEventListener('input', () => this.draw(this.field.value));
    this.list.addEventListener('mousedown', (event) => {
      event.preventDefault();
      const option = (event.target as Element).closest('[role=option]');
      if (option !== null) chosen(option.textContent ?? '');
    });
    this.draw(typed ?? '');
    if (typed === undefined) this.mark(options.includes(shown) ? shown : undefined);
  }

  /** What Enter takes: the marked option, or else the words as typed. */
  get value(): string {
    return this.marked ?? this.field.value;
  }

  /** The option below or above the marked one; false where the key is another. */
  move(key: string): boolean {
    if (key !== 'ArrowDown' && key !== 'ArrowUp') return false;
    const shown = [...this.list.children].map((option) => option.textContent ?? '');
    const at = shown.indexOf(this.marked ?? '');
    this.mark(shown[key === 'ArrowDown' ? Math.min(shown.length - 1, at + 1) : Math.max(0, at - 1)]);
    return true;
  }

  private draw(words: string): void {
    const wanted = words.trim().toLowerCase();
    const shown = this.options.filter((option) => option !== '' && option.toLowerCase().includes(wanted));
    this.list.replaceChildren(...shown.map((option, place) => element('li', { role: 'option', id: `cell-option-${place}` }, option)));
    this.list.hidden = shown.length === 0;
    this.field.setAttribute('aria-expanded', String(shown.length > 0));
    this.mark(wanted === '' ? undefined : shown.find((option) => option.toLowerCase().startsWith(wanted)));
  }

  private mark(option: string | undefined): void {
    this.marked = option;
    this.field.removeAttribute('aria-activedescendant');
    for (const each of this.list.children) {
      const isMarked = each.textContent === option;
      each.setAttribute('aria-selected', String(isMarked));
      if (!isMarked) continue;
      this.field.setAttribute('aria-activedescendant', each.id);
      each.scrollIntoView({ block: 'nearest' });
    }
  }
}
