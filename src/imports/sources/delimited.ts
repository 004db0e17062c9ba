/** Signs that may stand between the cells of a line. */
const DELIMITERS = ['\t', ',', ';', '|'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/**
 * The cells of a text with delimiters (RFC 4180, and what spreadsheets put on the clipboard): cells in quotation marks may
 * hold delimiters, line breaks and doubled quotation marks. A quotation mark inside an unquoted cell is an ordinary sign,
 * and one that is never closed is taken as an ordinary sign too, so that no line is swallowed.
 */
export function parseDelimited(text: string, delimiter: Delimiter = detectDelimiter(text)): string[][] {
  const source = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < source.length) {
    const { cell, next } = cellAt(source, at, delimiter);
    row.push(cell);
    const sign = source[next];
    at = next + 1;
    if (sign === delimiter && at === source.length) row.push('');
    if (sign === delimiter && at < source.length) continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

function cellAt(source: string, at: number, delimiter: Delimiter): { readonly cell: string; readonly next: number } {
  if (source[at] === '"') {
    const quoted = quotedCell(source, at, delimiter);
    if (quoted !== undefined) return quoted;
  }
  let next = at;
  while (next < source.length && source[next] !== delimiter && source[next] !== '\n') next += 1;
  return { cell: source.slice(at, next), next };
}

/** A cell in quotation marks that ends before a delimiter, a line's end or the end; otherwise it is none. */
function quotedCell(source: string, at: number, delimiter: Delimiter): { readonly cell: string; readonly next: number } | undefined {
  let close = at;
  for (;;) {
    close = source.indexOf('"', close + 1);
    if (close < 0) return undefined;
    if (source[close + 1] !== '"') break;
    close += 1;
  }
  const after = source[close + 1];
  const isClosed = after === undefined || after === delimiter || after === '\n';
  return isClosed ? { cell: source.slice(at + 1, close).replace(/""/g, '"'), next: close + 1 } : undefined;
}

const LINES_LOOKED_AT = 20;

/** The delimiter that gives the first lines the most cells, and most of them the same number. */
export function detectDelimiter(text: string): Delimiter {
  const sample = text.slice(0, 20_000);
  const scored = DELIMITERS.map((delimiter) => {
    const widths = parseDelimited(sample, delimiter)
      .slice(0, LINES_LOOKED_AT)
      .map((row) => row.length);
    const lines = (width: number): number => widths.filter((other) => other === width).length;
    const usual = widths.reduce((best, width) => (lines(width) > lines(best) ? width : best), widths[0] ?? 1);
    const share = lines(usual) / Math.max(1, widths.length);
    return { delimiter, score: usual < 2 ? 0 : Math.min(usual, 12) * share * share };
  });
  return scored.reduce((best, next) => (next.score > best.score ? next : best)).delimiter;
}
