import { element } from '../shared/page.ts';
import { keyOf } from './action.ts';
import type { Listed } from './action.ts';

/** A list of thousands helps nobody: the first ones, and how many more there are. */
const MOST_SHOWN = 200;
const WORDS_APART = /\s+/;

/** The actions to choose from: the officer's own first, those with the searched words alone. */
export class ActionList {
  private all: readonly Listed[] = [];
  private found: readonly Listed[] = [];

  constructor(
    private readonly select: HTMLSelectElement,
    private readonly hasDraft: (key: string) => boolean,
  ) {}

  fill(all: readonly Listed[]): void {
    this.all = all;
    this.search('');
  }

  /** Shows the actions that have every word of the search; gives how many there are. */
  search(typed: string): number {
    const wanted = typed.toLowerCase().split(WORDS_APART);
    this.found = this.all.filter(({ ref, words, lead, status }) => {
      const text = `${ref} ${words} ${lead} ${status}`.toLowerCase();
      return wanted.every((word) => text.includes(word));
    });
    this.draw();
    return this.found.length;
  }

  draw(): void {
    const chosen = this.select.value;
    const shown = this.found.slice(0, MOST_SHOWN);
    const group = (label: string, isMine: boolean): HTMLElement[] => {
      const lines = shown.filter((action) => action.isMine === isMine);
      if (lines.length === 0) return [];
      const made = element('optgroup', '', { label });
      made.append(...lines.map((action) => this.lineOf(action)));
      return [made];
    };
    const more = this.found.length - shown.length;
    const rest = more > 0 ? [element('option', `and ${more} more: search for them`, { disabled: '' })] : [];
    this.select.replaceChildren(
      ...group('Yours', true),
      ...group(this.all.some(({ isMine }) => isMine) ? 'Others' : 'All', false),
      ...rest,
    );
    this.select.value = chosen;
  }

  private lineOf(action: Listed): HTMLOptionElement {
    const { ref, status, words } = action;
    const draft = this.hasDraft(keyOf(action)) ? ' (not saved)' : '';
    return element('option', `${[ref, status].filter((part) => part !== '').join(' ')}: ${words}${draft}`, { value: keyOf(action) });
  }

  /** Marks an action as the one that is open, whether it was found by the search or not. */
  choose(key: string): void {
    if (this.found.some((action) => keyOf(action) === key)) this.draw();
    else this.search('');
    this.select.value = key;
  }

  named(key: string): Listed | undefined {
    return this.all.find((action) => keyOf(action) === key);
  }

  get first(): Listed | undefined {
    return this.found[0];
  }

  /** The action after this one, as listed; the first after the last. */
  after(key: string): Listed | undefined {
    const index = this.found.findIndex((action) => keyOf(action) === key);
    return this.found[(index + 1) % this.found.length];
  }

  /** Tells the list what an action is called and has for a status now. */
  update(key: string, changes: Partial<Listed>): void {
    const renew = (list: readonly Listed[]): Listed[] => list.map((each) => (keyOf(each) === key ? { ...each, ...changes } : each));
    this.all = renew(this.all);
    this.found = renew(this.found);
    this.draw();
  }

  get own(): number {
    return this.all.filter(({ isMine }) => isMine).length;
  }

  get count(): number {
    return this.all.length;
  }
}
