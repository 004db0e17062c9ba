import { a1Of, intersect, lastColumnOf, lastRowOf, parseA1, rect, type Rect } from '../spreadsheet/model/rect.ts';

/** Blocks of a file's list ("A1:B2 D4"), cut to the sheet's size: files write whole columns down to row 1,048,576. */
export function rectsOf(list: string, size: { rows: number; columns: number }): Rect[] {
  return list.trim().split(/\s+/).flatMap((text) => {
    const block = parseA1(text, size);
    const cut = block && intersect(block, rect(1, 1, size.rows, size.columns));
    return cut ? [cut] : [];
  });
}

export const rectList = (rects: readonly Rect[]): string => rects.map(a1Of).join(' ');

/** Gathers single cells into blocks: runs down each column, then side by side where the runs are alike. */
export class RectGatherer {
  private readonly runs = new Map<number, Rect[]>();

  /** Cells of one column must come from top to bottom. */
  add(row: number, column: number): void {
    let runs = this.runs.get(column);
    if (!runs) this.runs.set(column, (runs = []));
    const last = runs.at(-1);
    if (last && lastRowOf(last) === row - 1) runs[runs.length - 1] = { ...last, rows: last.rows + 1 };
    else runs.push(rect(row, column));
  }

  rects(): Rect[] {
    const done: Rect[] = [];
    for (const [, runs] of [...this.runs].sort(([a], [b]) => a - b)) {
      for (const run of runs) {
        const left = done.findIndex((block) => block.row === run.row && block.rows === run.rows && lastColumnOf(block) === run.column - 1);
        if (left < 0) done.push(run);
        else done[left] = { ...done[left]!, columns: done[left]!.columns + 1 };
      }
    }
    return done;
  }
}
