/** Rows of cells as other programs copy them: tabs between cells, quotes around cells with line breaks. */
export function toTableText(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(quoted).join('\t')).join('\n');
}

const quoted = (text: string): string => (/[\t\n"]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text);

/** The cells of a copied table; a text without tabs and line breaks is one cell. */
export function fromTableText(text: string): string[][] {
  const rows: string[][] = [[]];
  const pattern = /(?:"((?:[^"]|"")*)"|([^\t\n]*))(\t|\n|$)/g;
  const source = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  for (;;) {
    const match = pattern.exec(source);
    if (match === null) break;
    rows[rows.length - 1]?.push(match[1] === undefined ? (match[2] ?? '') : match[1].replace(/""/g, '"'));
    if (match[3] === '') break;
    if (match[3] === '\n') rows.push([]);
  }
  return rows;
}
