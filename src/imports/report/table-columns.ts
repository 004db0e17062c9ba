/** Which column of a table of findings holds what. */
export interface TableColumns {
  readonly text: number | undefined;
  readonly responsible: number | undefined;
  readonly due: number | undefined;
  readonly number: number | undefined;
}

const RESPONSIBLE = new RegExp(
  '^(?:responsible (?:body|bodies|partners?|agency|agencies|organisations?)|lead (?:partner|agency|' +
    'body)|partners? responsible|responsibility|owner|who|agency|body)$',
  'i',
);
const DUE = /^(?:timescales?|deadline|by when|when|due(?: date)?|target date)$/i;
const NUMBER = /^(?:no\.?|number|ref\.?|reference|#|para(?:graph)?)$/i;
const TEXT = /^(?:areas? (?:for|of) .{3,60}|recommendations?|priority actions?|actions?(?: required)?|findings?|what needs to improve)$/i;

/** The columns that a heading row names; `undefined` where a row names none, or where a lone cell is a plain heading. */
export function tableColumns(cells: readonly string[]): TableColumns | undefined {
  const bare = cells.map((cell) => cell.replace(/[\s:]+$/, ''));
  const at = (pattern: RegExp): number | undefined => {
    const found = bare.findIndex((cell) => pattern.test(cell));
    return found === -1 ? undefined : found;
  };
  const columns = { text: at(TEXT), responsible: at(RESPONSIBLE), due: at(DUE), number: at(NUMBER) };
  const isNamed = columns.responsible !== undefined || columns.due !== undefined || columns.number !== undefined;
  return isNamed ? columns : undefined;
}

/** What one row of a table says. Without a heading row the longest cell is the finding, and a cell before it who must act. */
export function tableRow(columns: TableColumns | undefined, cells: readonly string[]): Readonly<Record<keyof TableColumns, string>> {
  const longest = cells.reduce((best, cell, at) => (cell.length > (cells[best] ?? '').length ? at : best), 0);
  const cellAt = (at: number | undefined): string => (at === undefined ? '' : (cells[at] ?? ''));
  if (columns === undefined) return { text: cellAt(longest), responsible: longest === 1 ? cellAt(0) : '', due: '', number: '' };
  return {
    text: cellAt(columns.text ?? longest),
    responsible: cellAt(columns.responsible),
    due: cellAt(columns.due),
    number: cellAt(columns.number),
  };
}
