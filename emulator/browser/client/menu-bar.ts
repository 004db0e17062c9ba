import type { MenuItemView, MenuView } from '../protocol/window-view.ts';
import { button, element } from './dom.ts';

type Choose = (path: readonly string[]) => void;

/** Menus as a menu bar that arrow keys, letters and the mouse work. */
export function menuBar(menus: readonly MenuView[], choose: Choose, label = 'Menus of the script'): HTMLElement {
  const bar = element('ul', { class: 'menu-bar', role: 'menubar', 'aria-label': label });
  for (const menu of menus) bar.append(menuEntry(menu, [menu.caption], choose));
  bar.addEventListener('keydown', (event) => onKey(bar, event));
  bar.addEventListener('focusout', (event) => {
    if (!bar.contains(event.relatedTarget as Node | null)) closeAll(bar);
  });
  const [first] = bar.querySelectorAll<HTMLElement>('[role=menuitem]');
  first?.setAttribute('tabindex', '0');
  return bar;
}

function menuEntry(menu: MenuView, path: readonly string[], choose: Choose): HTMLLIElement {
  const list = element(
    'ul',
    { role: 'menu', 'aria-label': menu.caption, hidden: true },
    ...menu.items.map((item) => itemEntry(item, path, choose)),
  );
  const opener = button(menu.caption, () => toggle(opener), {
    role: 'menuitem',
    tabindex: -1,
    'aria-haspopup': 'menu',
    'aria-expanded': 'false',
  });
  return element('li', { role: 'none' }, opener, list);
}

function itemEntry(item: MenuItemView, path: readonly string[], choose: Choose): HTMLLIElement {
  if (item.kind === 'separator') return element('li', { role: 'separator' });
  if (item.kind === 'menu') return menuEntry(item.menu, [...path, item.menu.caption], choose);
  const chosen = button(
    item.caption,
    () => {
      const bar = chosen.closest<HTMLElement>('[role=menubar]');
      if (bar !== null) closeAll(bar);
      bar?.querySelector<HTMLElement>('[role=menuitem]')?.focus();
      choose([...path, item.caption]);
    },
    {
      role: 'menuitem',
      tabindex: -1,
      ...(item.key === undefined ? {} : { 'aria-keyshortcuts': ariaKeys(item.key), 'data-key': item.key }),
    },
  );
  return element('li', { role: 'none' }, chosen);
}

/** "Ctrl+Z" as assistive technology wants it. */
const ariaKeys = (key: string): string => key.replace('Ctrl', 'Control').replace('↓', 'ArrowDown');

interface Where {
  readonly x: number;
  readonly y: number;
  readonly label: string;
}

/** A menu at a point of the window. It goes when an item is chosen, or when it loses the focus. */
export function popupMenu(
  items: readonly MenuItemView[],
  { x, y, label }: Where,
  choose: (caption: string) => void,
  back: () => void,
): void {
  const menu = element('ul', { class: 'popup-menu menu-bar', role: 'menu', 'aria-label': label });
  let isOpen = true;
  const close = (): void => {
    if (!isOpen) return;
    isOpen = false;
    menu.remove();
  };
  const chosen = (path: readonly string[]): void => {
    close();
    back();
    choose(path[0] ?? '');
  };
  menu.append(...items.map((item) => itemEntry(item, [], chosen)));
  menu.addEventListener('focusout', (event) => {
    if (!menu.contains(event.relatedTarget as Node | null)) close();
  });
  menu.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' || event.key === 'Tab') {
      event.preventDefault();
      close();
      back();
    } else onKey(menu, event, false);
  });
  document.body.append(menu);
  menu.style.left = `${Math.max(0, Math.min(x, window.innerWidth - menu.offsetWidth))}px`;
  menu.style.top = `${Math.max(0, Math.min(y, window.innerHeight - menu.offsetHeight))}px`;
  itemsOf(menu)[0]?.focus();
}

function popupOf(opener: Element | null): HTMLElement | null {
  return opener?.getAttribute('aria-haspopup') === 'menu' ? (opener.nextElementSibling as HTMLElement) : null;
}

function open(opener: HTMLElement): void {
  const popup = popupOf(opener);
  if (popup === null) return;
  for (const sibling of opener.closest('ul')?.querySelectorAll<HTMLElement>(':scope > li > [aria-expanded=true]') ?? []) close(sibling);
  popup.hidden = false;
  opener.setAttribute('aria-expanded', 'true');
  popup.classList.toggle('leftwards', popup.getBoundingClientRect().right > window.innerWidth);
  itemsOf(popup)[0]?.focus();
}

function close(opener: HTMLElement): void {
  const popup = popupOf(opener);
  if (popup === null) return;
  for (const inner of popup.querySelectorAll<HTMLElement>('[aria-expanded=true]')) close(inner);
  popup.hidden = true;
  opener.setAttribute('aria-expanded', 'false');
  opener.focus();
}

const toggle = (opener: HTMLElement): void => (opener.getAttribute('aria-expanded') === 'true' ? close(opener) : open(opener));

function closeAll(bar: HTMLElement): void {
  for (const popup of bar.querySelectorAll<HTMLElement>('[role=menu]')) popup.hidden = true;
  for (const opener of bar.querySelectorAll('[aria-expanded]')) opener.setAttribute('aria-expanded', 'false');
}

const itemsOf = (list: Element): HTMLElement[] => [...list.querySelectorAll<HTMLElement>(':scope > li > [role=menuitem]')];

/** Up and down within a menu, right into a submenu, left and Escape out of it, a letter to the item that begins with it. */
function onKey(bar: HTMLElement, event: KeyboardEvent, isBar = true): void {
  const item = event.target as HTMLElement;
  const list = item.closest('ul');
  if (list === null) return;
  const items = itemsOf(list);
  const go = (place: number): void => items[(place + items.length) % items.length]?.focus();
  const at = items.indexOf(item);
  const inBar = isBar && list === bar;
  const opensRightwards = popupOf(item) !== null && !inBar;
  if (event.key === (inBar ? 'ArrowRight' : 'ArrowDown')) go(at + 1);
  else if (event.key === (inBar ? 'ArrowLeft' : 'ArrowUp')) go(at - 1);
  else if ((inBar && event.key === 'ArrowDown') || (opensRightwards && event.key === 'ArrowRight')) open(item);
  else if (event.key === 'Home') go(0);
  else if (event.key === 'End') go(items.length - 1);
  else if ((event.key === 'Escape' || event.key === 'ArrowLeft') && !inBar && list !== bar)
    close(list.previousElementSibling as HTMLElement);
  else if (/^[a-z]$/i.test(event.key)) items.find((each) => each.textContent?.toLowerCase().startsWith(event.key.toLowerCase()))?.focus();
  else return;
  event.preventDefault();
}
