export interface Place {
  readonly row: number;
  readonly column: number;
}

export interface Block {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** "A", "Z", "AA". */
export function letters(column: number): string {
  let name = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  return name;
}

export const cellName = ({ row, column }: Place): string => `${letters(column)}${row}`;

/** "B2" or "B2:C4". */
export function blockName({ top, left, bottom, right }: Block): string {
  const first = cellName({ row: top, column: left });
  return top === bottom && left === right ? first : `${first}:${cellName({ row: bottom, column: right })}`;
}

export function blockBetween(a: Place, b: Place): Block {
  return {
    top: Math.min(a.row, b.row),
    left: Math.min(a.column, b.column),
    bottom: Math.max(a.row, b.row),
    right: Math.max(a.column, b.column),
  };
}

/** The first cell of "A12", "A12:C14" or "12:14"; undefined where it is no such name. */
export function placeOf(a1: string): Place | undefined {
  const match = /^\$?([A-Z]{0,3})\$?(\d+)/i.exec(a1);
  if (match === null) return undefined;
  const column = [...(match[1] ?? '').toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(match[2]), column: Math.max(1, column) };
}
