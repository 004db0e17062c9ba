const NAMESPACE = 'http://www.w3.org/2000/svg';

type Value = string | number | undefined;

/** Makes a part of a picture: `svg('rect', { width: 4, fill: 'red' })`. Undefined attributes are left out. */
export function svg(tag: string, attributes: Readonly<Record<string, Value>> = {}, ...children: (Node | string)[]): SVGElement {
  const made = document.createElementNS(NAMESPACE, tag);
  for (const [name, value] of Object.entries(attributes)) if (value !== undefined) made.setAttribute(name, String(value));
  made.append(...children);
  return made;
}

/** Words at a point. */
export function words(text: string, x: number, y: number, attributes: Readonly<Record<string, Value>> = {}): SVGElement {
  return svg('text', { x: round(x), y: round(y), class: 'chart-words', ...attributes }, text);
}

/** Tenths of a pixel are enough. */
export const round = (value: number): number => Math.round(value * 10) / 10;

/** Pixels of a letter of the charts' words, on average. */
const LETTER = 6.2;

/** A text cut to so many pixels, with an ellipsis. */
export function fitted(text: string, pixels: number): string {
  const most = Math.max(1, Math.floor(pixels / LETTER));
  return text.length <= most ? text : `${text.slice(0, Math.max(1, most - 1))}…`;
}

export const widthOf = (text: string): number => text.length * LETTER;
