import { callServer } from './server.ts';
import type { ServerAnswer } from './server.ts';

/** The element with this id, of the kind the page is known to have there. */
export function byId<T extends HTMLElement = HTMLElement>(id: string): T {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`The page has no element "${id}".`);
  return element as T;
}

/** A new element with text; text is never read as HTML. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  text = '',
  attributes: Readonly<Record<string, string>> = {},
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  made.textContent = text;
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  return made;
}

/** Fills a list to choose from; the first line may stand for "none". */
export function fillSelect(
  select: HTMLSelectElement,
  options: readonly { readonly value: string; readonly text: string }[],
  none?: string,
): void {
  const lines = none === undefined ? options : [{ value: '', text: none }, ...options];
  select.replaceChildren(...lines.map(({ value, text }) => element('option', text, { value })));
}

/** A table with a caption and headings that screen readers announce. */
export function table(caption: string, headings: readonly string[], rows: readonly (readonly (string | Node)[])[]): HTMLTableElement {
  const made = element('table');
  made.append(element('caption', caption));
  const head = made.createTHead().insertRow();
  for (const heading of headings) head.append(element('th', heading, { scope: 'col' }));
  const body = made.createTBody();
  for (const cells of rows) {
    const row = body.insertRow();
    for (const cell of cells) row.insertCell().append(cell);
  }
  return made;
}

/** Says something in the page's live region, so that it is read out as well. */
export function say(message: string, kind: 'done' | 'warning' | 'error' | '' = ''): void {
  const region = byId('message');
  region.className = kind;
  region.textContent = message;
  region.hidden = message === '';
}

/**
 * Calls the server while the page's buttons rest, and says what came of it. `undefined` where it was refused or failed,
 * and then the message stands on the page.
 */
export async function ask<Details>(name: string, argument?: unknown): Promise<ServerAnswer<Details> | undefined> {
  const buttons = [...document.querySelectorAll('button')].filter((button) => !button.disabled);
  for (const button of buttons) button.disabled = true;
  say('Working…');
  try {
    const answer = await callServer<Details>(name, argument);
    say(answer.message, answer.refused === true ? 'error' : '');
    return answer.refused === true ? undefined : answer;
  } catch (error) {
    say(error instanceof Error ? error.message : String(error), 'error');
    return undefined;
  } finally {
    for (const button of buttons) button.disabled = false;
  }
}

/** Links to the documents that were made. */
export function documentLinks(documents: readonly { readonly name: string; readonly link: string }[]): HTMLUListElement {
  const list = element('ul', '', { class: 'notes' });
  for (const { name, link } of documents) {
    const line = element('li');
    line.append(element('a', name, { href: link, target: '_blank', rel: 'noopener' }));
    list.append(line);
  }
  return list;
}
