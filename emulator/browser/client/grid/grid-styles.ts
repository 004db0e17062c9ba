import type { LookView, SheetView } from '../../protocol.ts';

/** Pixels: the column of row numbers. */
export const ROW_NUMBERS_WIDTH = 44;
/** Pixels: the row of column letters. */
const LETTERS_HEIGHT = 24;

const sheet = new CSSStyleSheet();
document.adoptedStyleSheets.push(sheet);

function lookRule(look: LookView, place: number): string {
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
  return `.grid td.look-${place}{${declarations.join(';')}}${look.wrap ? `.grid td.look-${place} .value{white-space:pre-wrap;overflow-wrap:break-word}` : ''}`;
}

/** The part of the window's width that frozen columns may take; the others must have room to scroll. */
const MOST_FROZEN = 0.75;

/** Columns that stay when the sheet is scrolled: each stands beside the widths before it. */
function frozenColumnRules(view: SheetView): string[] {
  let left = ROW_NUMBERS_WIDTH;
  return shownColumns(view)
    .filter((column) => column <= view.frozenColumns)
    .map((column) => {
      if (left + (view.widths[column - 1] ?? 0) > window.innerWidth * MOST_FROZEN) return '';
      const rule = `.grid .frozen-${column}{position:sticky;left:${left}px;z-index:2}.grid thead .frozen-${column},.grid tr.frozen-row .frozen-${column}{z-index:4}`;
      left += view.widths[column - 1] ?? 0;
      return rule;
    });
}

export const shownColumns = (view: SheetView): number[] => listed(view.columns, view.hiddenColumns);
export const shownRows = (view: SheetView): number[] => listed(view.rows, view.hiddenRows);

function listed(count: number, hidden: readonly number[]): number[] {
  const left = new Set(hidden);
  return Array.from({ length: count }, (_, index) => index + 1).filter((each) => !left.has(each));
}

/** Gives the page the looks and frozen places of a sheet. Rules and not style attributes: the page's policy allows none. */
export function useStyles(view: SheetView): void {
  sheet.replaceSync([...view.looks.map(lookRule), ...frozenColumnRules(view)].filter((rule) => rule !== '').join('\n'));
}

/** Frozen rows stand below one another; their heights are known only once they are drawn. */
export function placeFrozenRows(table: HTMLTableElement): void {
  let top = LETTERS_HEIGHT;
  table.querySelectorAll<HTMLTableRowElement>('tr.frozen-row').forEach((row, index) => {
    sheet.insertRule(`.grid tr.frozen-row:nth-child(${index + 1}) > *{top:${top}px}`, sheet.cssRules.length);
    top += row.offsetHeight;
  });
}
