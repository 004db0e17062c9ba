import type { Place } from './cell-names.ts';
import type { SheetData } from './sheet-data.ts';

/** One step in a direction: [down, right]. */
export type Step = readonly [number, number];

/** The place so many shown rows and columns away; it stops at the sheet's edges, and passes over merged cells as one. */
export function moved(data: SheetData, from: Place, [down, right]: Step): Place {
  const merge = data.mergeAt(from);
  const start = {
    row: merge !== undefined && down > 0 ? merge.bottom : (merge?.top ?? from.row),
    column: merge !== undefined && right > 0 ? merge.right : (merge?.left ?? from.column),
  };
  const to = { row: stepped(data.shownRows, start.row, down), column: stepped(data.shownColumns, start.column, right) };
  const landed = data.mergeAt(to);
  return landed === undefined ? to : { row: landed.top, column: landed.left };
}

/** Where Ctrl and an arrow lead: to the end of the filled cells, or over empty ones to the next filled cell or the edge. */
export function jumped(data: SheetData, from: Place, [down, right]: Step): Place {
  const lines = down !== 0 ? data.shownRows : data.shownColumns;
  const at = (line: number): Place => (down !== 0 ? { row: line, column: from.column } : { row: from.row, column: line });
  const by = down + right;
  let index = lines.indexOf(down !== 0 ? from.row : from.column);
  const isFilled = (place: number): boolean => data.isFilled(at(lines[place] ?? 0));
  const last = by > 0 ? lines.length - 1 : 0;
  if (index === -1 || index === last) return from;
  const runs = isFilled(index) && isFilled(index + by);
  index += by;
  if (runs) while (index !== last && isFilled(index + by)) index += by;
  else while (index !== last && !isFilled(index)) index += by;
  return at(lines[index] ?? 0);
}

/** The first or last shown column of the row; with `corner`, the first cell of all or the last filled one. */
export function edge(data: SheetData, from: Place, side: 'start' | 'end', corner: boolean): Place {
  const { lastFilled } = data;
  const columns = data.shownColumns;
  if (side === 'start') return { row: corner ? (data.shownRows[0] ?? 1) : from.row, column: columns[0] ?? 1 };
  if (corner) return { row: notBeyond(data.shownRows, lastFilled.row), column: notBeyond(columns, lastFilled.column) };
  const filled = columns.filter((column) => data.isFilled({ row: from.row, column }));
  return { row: from.row, column: filled[filled.length - 1] ?? columns[columns.length - 1] ?? 1 };
}

function stepped(places: readonly number[], from: number, by: number): number {
  const at = places.findIndex((place) => place >= from);
  return places[Math.max(0, Math.min(places.length - 1, (at === -1 ? places.length - 1 : at) + by))] ?? from;
}

function notBeyond(places: readonly number[], wanted: number): number {
  return places.filter((place) => place <= wanted).pop() ?? places[0] ?? 1;
}
