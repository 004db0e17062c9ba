import type { MembersOf } from '../../runtime/service.ts';
import { requireSignature } from '../../runtime/signature.ts';

/** A menu as the officer sees it. */
export interface BuiltMenu {
  readonly caption: string;
  readonly items: readonly BuiltItem[];
}

export type BuiltItem =
  | { readonly kind: 'item'; readonly caption: string; readonly functionName: string }
  | { readonly kind: 'separator' }
  | { readonly kind: 'menu'; readonly menu: BuiltMenu };

/** @see https://developers.google.com/apps-script/reference/base/menu */
export class Menu {
  static readonly typeName = 'Menu';
  static readonly members = {
    addItem: 'navigation',
    addSeparator: 'navigation',
    addSubMenu: 'navigation',
    addToUi: 'ui',
  } as const satisfies MembersOf<GoogleAppsScript.Base.Menu>;

  private readonly items: BuiltItem[] = [];

  constructor(
    private readonly caption: string,
    private readonly menus: BuiltMenu[],
  ) {}

  addItem(caption: string, functionName: string): this {
    requireSignature(typeof caption === 'string' && typeof functionName === 'string', 'Menu.addItem', [caption, functionName]);
    this.items.push({ kind: 'item', caption, functionName });
    return this;
  }

  addSeparator(): this {
    this.items.push({ kind: 'separator' });
    return this;
  }

  addSubMenu(menu: Menu): this {
    requireSignature(menu instanceof Menu, 'Menu.addSubMenu', [menu]);
    this.items.push({ kind: 'menu', menu: menu.built() });
    return this;
  }

  /** A menu of the same caption is replaced, as a second onOpen does. */
  addToUi(): void {
    const place = this.menus.findIndex((menu) => menu.caption === this.caption);
    this.menus.splice(place === -1 ? this.menus.length : place, place === -1 ? 0 : 1, this.built());
  }

  private built(): BuiltMenu {
    return { caption: this.caption, items: [...this.items] };
  }
}

/**
 * The function that a menu item calls, by its captions from the menu down: `['Action plan', 'Refresh now']`. The menu's
 * own caption may be left out. Undefined where there is no such item.
 */
export function functionOf(menus: readonly BuiltMenu[], path: readonly string[]): string | undefined {
  for (const menu of menus) {
    const inside = path[0] === menu.caption ? path.slice(1) : path;
    const found = itemAt(menu, inside);
    if (found !== undefined) return found;
  }
  return undefined;
}

function itemAt(menu: BuiltMenu, path: readonly string[]): string | undefined {
  const [caption, ...rest] = path;
  for (const item of menu.items) {
    if (item.kind === 'item' && rest.length === 0 && item.caption === caption) return item.functionName;
    if (item.kind === 'menu' && item.menu.caption === caption) return itemAt(item.menu, rest);
  }
  return undefined;
}

/** Every item's captions from the menu down, for listings and messages. */
export function captionPaths(menus: readonly BuiltMenu[]): string[][] {
  return menus.flatMap((menu) =>
    menu.items.flatMap((item): string[][] => {
      if (item.kind === 'separator') return [];
      const below = item.kind === 'item' ? [[item.caption]] : captionPaths([item.menu]);
      return below.map((path) => [menu.caption, ...path]);
    }),
  );
}
