import type { Words } from './action.ts';

const KEY = 'update an action';

/** Where the browser keeps words for as long as its window is open; a page that is shut off from the rest has no such place. */
function storage(): Storage | undefined {
  try {
    return window.sessionStorage;
  } catch {
    return undefined;
  }
}

/** What an officer typed and did not save, by action: kept when another is opened, and where it can be when the page is opened anew. */
export class Drafts {
  private readonly store = storage();
  private readonly words = new Map<string, Words>(Object.entries(JSON.parse(this.store?.getItem(KEY) ?? '{}') as Record<string, Words>));

  of(key: string): Words {
    return this.words.get(key) ?? {};
  }

  has(key: string): boolean {
    return this.words.has(key);
  }

  keep(key: string, words: Words): void {
    if (Object.keys(words).length === 0) this.words.delete(key);
    else this.words.set(key, words);
    this.store?.setItem(KEY, JSON.stringify(Object.fromEntries(this.words)));
  }
}
