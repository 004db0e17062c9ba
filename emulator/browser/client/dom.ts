type Attributes = Readonly<Record<string, string | number | boolean | ((event: never) => void) | undefined>>;

/**
 * Makes an element: `element('button', { type: 'button', onclick: … }, 'Save')`. Functions are listeners, true is an
 * attribute without a value, false and undefined are left out.
 */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') made.addEventListener(name.replace(/^on/, ''), value as EventListener);
    else if (value === true) made.setAttribute(name, '');
    else if (value !== false && value !== undefined) made.setAttribute(name, String(value));
  }
  made.append(...children);
  return made;
}

export function button(caption: string, onclick: () => void, attributes: Attributes = {}): HTMLButtonElement {
  return element('button', { type: 'button', onclick, ...attributes }, caption);
}

/** "1 run", "3 runs". */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;

/** "Tuesday 31 March 2026, 09:00" in the named zone. */
export function momentInWords(iso: string, zone: string): string {
  const moment = new Date(iso);
  const day = new Intl.DateTimeFormat('en-GB', { timeZone: zone, weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })
    .format(moment)
    .replace(',', '');
  return (
    `${day}, ` +
    `${new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(moment)}`
  );
}

/** A definition list of names and values. */
export function facts(rows: readonly (readonly [string, Node | string])[]): HTMLDListElement {
  return element('dl', { class: 'facts' }, ...rows.flatMap(([name, value]) => [element('dt', {}, name), element('dd', {}, value)]));
}
