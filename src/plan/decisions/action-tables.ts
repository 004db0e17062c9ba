/** An action as a row of the table at the end of minutes has it. */
export interface TableAction {
  readonly number: string;
  readonly text: string;
  readonly owner: string;
  readonly due: string;
}

/** What the columns of an action table are called, in the order in which one is looked for. */
const COLUMNS = {
  owner: /^(?:action )?(?:owner|lead|by whom|who|responsib\w+|assigned to|officer|action by)\b/i,
  due: /^(?:due|deadline|by when|when|target|date|timescale|completion)\b/i,
  number: /^(?:no\.?|number|ref\w*|item|min(?:ute)?|#)\b/i,
  text: /^(?:agreed )?(?:actions?|task|what)\b/i,
} as const;
type Column = keyof typeof COLUMNS;

/**
 * The lines of minutes, a tab between the cells of a table's row, with the rows of each action table read by its header;
 * `undefined` where there is none. A table's header names an action and who is to do it.
 */
export function withActionTables(lines: readonly string[]): readonly (string | TableAction)[] | undefined {
  const read: (string | TableAction)[] = [];
  let columns: ReturnType<typeof columnsOf>;
  let hasTable = false;
  for (const line of lines) {
    const cells = line.split('\t').map((cell) => cell.trim());
    const header = columnsOf(cells);
    if (header !== undefined) hasTable = true;
    columns = header ?? (cells.length > 1 || line === '' ? columns : undefined);
    if (header !== undefined) continue;
    const action = columns === undefined || cells.length < 2 ? undefined : actionOf(cells, columns);
    read.push(...(action === undefined ? cells : [action]));
  }
  return hasTable ? read : undefined;
}

/** Where each column stands, where these cells are the header of an action table. */
function columnsOf(cells: readonly string[]): Partial<Record<Column, number>> | undefined {
  if (cells.length < 2) return undefined;
  const at: Partial<Record<Column, number>> = {};
  for (const [column, name] of Object.entries(COLUMNS) as [Column, RegExp][]) {
    const place = cells.findIndex((cell, index) => name.test(cell) && !Object.values(at).includes(index));
    if (place >= 0) at[column] = place;
  }
  return at.text === undefined || at.owner === undefined ? undefined : at;
}

function actionOf(cells: readonly string[], columns: Partial<Record<Column, number>>): TableAction | undefined {
  const cell = (column: Column): string => cells[columns[column] ?? -1] ?? '';
  const text = cell('text');
  return text === '' ? undefined : { number: cell('number').slice(0, 12), text, owner: cell('owner'), due: cell('due') };
}
