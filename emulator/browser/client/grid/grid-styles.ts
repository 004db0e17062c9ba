import type { LookView } from '../../protocol/look-view.ts';
import { nightColours } from './night-colours.ts';
import type { SheetData } from './sheet-data.ts';

/** Pixels: the column of row numbers. */
export const ROW_NUMBERS_WIDTH = 46;
/** Pixels: the row of column letters. */
export const LETTERS_HEIGHT = 26;
/** The part of the window's width that frozen columns may take; the others must have room to scroll. */
const MOST_FROZEN = 0.6;

/** Rules and not style attributes: the page's policy allows none. Looks are given once, frozen places anew for each sheet. */
const looks = new CSSStyleSheet();
const frozen = new CSSStyleSheet();
document.adoptedStyleSheets.push(looks, frozen);

const classes = new Map<string, string>();

/** The class of a look; its rule is made when it is first needed. */
export function lookClass(look: LookView): string {
  const key = JSON.stringify(look);
  const known = classes.get(key);
  if (known !== undefined) return known;
  const name = `look-${classes.size}`;
  classes.set(key, name);
  for (const rule of rulesOf(look, name)) looks.insertRule(rule, looks.cssRules.length);
  return name;
}

function rulesOf(look: LookView, name: string): string[] {
  const decoration = [look.underline ? 'underline' : '', look.strikethrough ? 'line-through' : ''].filter((word) => word !== '').join(' ');
  const declarations = [
    look.background === undefined ? '' : `background-color:${look.background}`,
    look.color === undefined ? '' : `color:${look.color}`,
    look.bold ? 'font-weight:bold' : '',
    look.italic ? 'font-style:italic' : '',
    decoration === '' ? '' : `text-decoration:${decoration}`,
    look.align === undefined ? '' : `text-align:${look.align}`,
    look.vertical === undefined ? '' : `vertical-align:${look.vertical}`,
    look.size === undefined ? '' : `font-size:${look.size}pt`,
  ].filter((declaration) => declaration !== '');
  const night = nightColours(look);
  return [
    `.grid td.${name}{${declarations.join(';')}}`,
    `@media (prefers-color-scheme: dark){.grid td.${name}{background-color:${night.background};color:${night.color}}}`,
    ...(look.wrap ? [`.grid td.${name} .value{white-space:pre-wrap;overflow-wrap:break-word}`] : []),
  ];
}

/** Columns that stay when the sheet is scrolled sideways: each stands beside the widths before it. */
export function freezeColumns(data: SheetData, boxWidth: number): void {
  let left = ROW_NUMBERS_WIDTH;
  const rules: string[] = [];
  for (const column of data.shownColumns) {
    const width = data.frame.widths[column - 1] ?? 0;
    if (column > data.frame.frozenColumns || left + width > boxWidth * MOST_FROZEN) break;
    rules.push(
      `.grid .frozen-${column}{position:sticky;left:${left}px;z-index:3}`,
      `.grid thead .frozen-${column},.grid tr.frozen-row .frozen-${column}{z-index:5}`,
    );
    left += width;
  }
  frozen.replaceSync(rules.join('\n'));
}
