import type { TabView } from '../../../protocol/window-view.ts';
import { button, element } from '../../dom.ts';

/** The tabs of the spreadsheet in their colours, and a menu of all of them, the hidden ones too. */
export class TabBar {
  readonly root: HTMLElement;
  private readonly tabs = element('nav', { class: 'tabs', 'aria-label': 'Tabs of the spreadsheet' });
  private readonly list = element('ul', { class: 'all-tabs', role: 'menu', 'aria-label': 'All tabs', hidden: true });
  private readonly opener = button('All tabs', () => this.toggle(), {
    class: 'all-tabs-button',
    'aria-haspopup': 'menu',
    'aria-expanded': 'false',
  });
  private drawn = '';

  constructor(private readonly open: (id: number) => void) {
    this.root = element('div', { class: 'tab-bar' }, element('div', { class: 'all-tabs-holder' }, this.opener, this.list), this.tabs);
    this.list.addEventListener('keydown', (event) => this.onKey(event));
    this.root.addEventListener('focusout', (event) => {
      if (!this.root.contains(event.relatedTarget as Node | null)) this.show(false);
    });
  }

  update(tabs: readonly TabView[], current: number | undefined): void {
    const wanted = JSON.stringify([tabs, current]);
    if (wanted === this.drawn) return;
    this.drawn = wanted;
    const hadFocus = this.tabs.contains(document.activeElement);
    this.tabs.replaceChildren(
      ...tabs
        .filter(({ hidden, id }) => !hidden || id === current)
        .map(({ id, name, color }) => {
          const tab = button(name, () => this.open(id), { class: 'tab', ...(id === current ? { 'aria-current': 'page' } : {}) });
          if (color !== undefined) tab.style.borderTopColor = color;
          return tab;
        }),
    );
    const shown = this.tabs.querySelector<HTMLElement>('[aria-current]');
    shown?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    if (hadFocus) shown?.focus();
    const hidden = tabs.filter((each) => each.hidden).length;
    this.opener.textContent = hidden === 0 ? 'All tabs' : `All tabs (${hidden} hidden)`;
    this.list.replaceChildren(...tabs.map((tab) => this.entry(tab, current)));
  }

  private entry({ id, name, hidden, color }: TabView, current: number | undefined): HTMLElement {
    const item = button(
      hidden ? `${name} (hidden)` : name,
      () => {
        this.show(false);
        this.opener.focus();
        this.open(id);
      },
      { role: 'menuitemradio', 'aria-checked': String(id === current), tabindex: -1, 'data-tab': name },
    );
    if (color !== undefined) item.style.borderLeftColor = color;
    return element('li', { role: 'none' }, item);
  }

  private toggle(): void {
    this.show(this.list.hidden !== false);
  }

  private show(shown: boolean): void {
    this.list.hidden = !shown;
    this.opener.setAttribute('aria-expanded', String(shown));
    if (!shown) return;
    const items = this.items();
    (items.find((item) => item.getAttribute('aria-checked') === 'true') ?? items[0])?.focus();
  }

  private items(): HTMLElement[] {
    return [...this.list.querySelectorAll<HTMLElement>('[role=menuitemradio]')];
  }

  private onKey(event: KeyboardEvent): void {
    const items = this.items();
    const at = items.indexOf(event.target as HTMLElement);
    const go = (place: number): void => items[(place + items.length) % items.length]?.focus();
    if (event.key === 'ArrowDown') go(at + 1);
    else if (event.key === 'ArrowUp') go(at - 1);
    else if (event.key === 'Home') go(0);
    else if (event.key === 'End') go(items.length - 1);
    else if (event.key === 'Escape') {
      this.show(false);
      this.opener.focus();
    } else if (/^\w$/.test(event.key)) {
      const next = [...items.slice(at + 1), ...items.slice(0, at + 1)];
      next.find((item) => item.textContent?.toLowerCase().startsWith(event.key.toLowerCase()))?.focus();
    } else return;
    event.preventDefault();
  }
}
