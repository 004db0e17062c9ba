import type { FilterValue } from '../../../protocol/sheet-view.ts';
import { button, counted, element } from '../../dom.ts';

/** Texts listed at most; the search field finds the others. */
const MOST_LISTED = 300;

/** Asks which values of a column to show: a list to tick, with a search. */
export class FilterDialog {
  private readonly dialog = element('dialog', { class: 'filter-dialog', 'aria-labelledby': 'filter-title' });
  private hidden = new Set<string>();

  constructor(private readonly back: () => void) {
    document.body.append(this.dialog);
    this.dialog.addEventListener('close', () => this.back());
  }

  /** `chosen` gets the texts whose rows are to be hidden. */
  open(heading: string, values: readonly FilterValue[], chosen: (hidden: string[]) => void): void {
    this.hidden = new Set(values.filter(({ shown }) => !shown).map(({ text }) => text));
    const search = element('input', { type: 'search', 'aria-label': 'Find a value', autocomplete: 'off' });
    const list = element('ul', { class: 'filter-values', 'aria-label': 'Values', tabindex: 0 });
    const left = element('p', { class: 'quiet', role: 'status' });
    const draw = (): void => this.draw(list, left, matching(values, search.value));
    const setAll = (shown: boolean): void => {
      for (const { text } of matching(values, search.value)) this.set(text, shown);
      draw();
    };
    search.addEventListener('input', draw);
    const form = element(
      'form',
      { method: 'dialog' },
      element('h2', { id: 'filter-title' }, `Filter ${heading}`),
      search,
      element(
        'div',
        { class: 'buttons' },
        button('Select all', () => setAll(true)),
        button('Clear', () => setAll(false)),
      ),
      list,
      left,
      element(
        'div',
        { class: 'buttons' },
        element('button', { type: 'submit', class: 'main' }, 'Show these rows'),
        button('Cancel', () => this.dialog.close()),
      ),
    );
    form.addEventListener('submit', () => chosen([...this.hidden]));
    this.dialog.replaceChildren(form);
    draw();
    this.dialog.showModal();
    search.focus();
  }

  private draw(list: HTMLElement, left: HTMLElement, values: readonly FilterValue[]): void {
    list.replaceChildren(
      ...values.slice(0, MOST_LISTED).map(({ text, count }) => {
        const box = element('input', { type: 'checkbox', checked: !this.hidden.has(text) });
        box.addEventListener('change', () => this.set(text, box.checked));
        const words = text === '' ? '(empty)' : text;
        return element('li', {}, element('label', {}, box, element('span', {}, words), element('span', { class: 'quiet' }, ` ${count}`)));
      }),
    );
    const more = values.length - MOST_LISTED;
    left.textContent =
      values.length === 0 ? 'No value has these words.' : more > 0 ? `${counted(more, 'more value')}: search to find them.` : '';
  }

  private set(text: string, shown: boolean): void {
    if (shown) this.hidden.delete(text);
    else this.hidden.add(text);
  }
}

const matching = (values: readonly FilterValue[], words: string): FilterValue[] =>
  values.filter(({ text }) => text.toLowerCase().includes(words.trim().toLowerCase()));
