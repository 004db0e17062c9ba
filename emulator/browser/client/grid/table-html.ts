/** Rows of cells as an HTML table, as spreadsheets take them from the clipboard. */
export function toTableHtml(rows: readonly (readonly string[])[], source?: string): string {
  const mark = source === undefined ? '' : ` data-workbench="${escaped(source)}"`;
  const cell = (text: string): string => `<td>${escaped(text).replace(/\n/g, '<br style="mso-data-placement:same-cell">')}</td>`;
  const body = rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`).join('');
  return `<meta charset="utf-8"><table${mark}><tbody>${body}</tbody></table>`;
}

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

/** A table on the clipboard. */
export interface PastedTable {
  readonly rows: string[][];
  /** Where it was copied in a window like this one. */
  readonly source?: string;
}

/**
 * The first table of a clipboard's HTML, as Google Sheets, Excel and LibreOffice write it: merged cells leave empty ones,
 * line breaks stay, styles and scripts are passed over. Undefined where there is no table.
 */
export function fromTableHtml(html: string): PastedTable | undefined {
  const table = new DOMParser().parseFromString(html, 'text/html').querySelector('table');
  if (table === null) return undefined;
  const rows: string[][] = [];
  [...table.rows].forEach((row, r) => {
    const line = (rows[r] ??= []);
    let column = 0;
    for (const cell of row.cells) {
      while (line[column] !== undefined) column++;
      for (let down = 0; down < Math.max(1, cell.rowSpan); down++)
        for (let across = 0; across < Math.max(1, cell.colSpan); across++)
          if (r + down < table.rows.length) (rows[r + down] ??= [])[column + across] = down + across === 0 ? textOf(cell) : '';
      column += cell.colSpan;
    }
  });
  const width = Math.max(0, ...rows.map((row) => row.length));
  const source = table.dataset['workbench'];
  const filled = rows.map((row) => Array.from({ length: width }, (_, index) => row[index] ?? ''));
  return { rows: filled, ...(source === undefined ? {} : { source }) };
}

const BREAKING = new Set(['P', 'DIV', 'LI']);

/** A cell's words: line breaks of the page are spaces, its <br> and paragraphs are line breaks. */
function textOf(cell: Element): string {
  const words = (node: Node): string => {
    if (node.nodeType === Node.TEXT_NODE) return (node.textContent ?? '').replace(/[ \t\r\n]+/g, ' ');
    if (!(node instanceof Element) || node.tagName === 'STYLE' || node.tagName === 'SCRIPT') return '';
    if (node.tagName === 'BR') return '\n';
    const inner = [...node.childNodes].map(words).join('');
    return BREAKING.has(node.tagName) ? `${inner}\n` : inner;
  };
  return [...cell.childNodes]
    .map(words)
    .join('')
    .replace(/ *\n */g, '\n')
    .replace(/\u00a0/g, ' ')
    .trim();
}
