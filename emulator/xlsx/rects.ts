import { a1Of, intersect, lastColumnOf, parseA1, rect, type Rect } from '../spreadsheet/model/rect.ts';

/** Blocks of a file's list ("A1:B2 D4"), cut to the sheet's size: files write whole columns down to row 1,048,576. */
export function rectsOf(list: string, size: { rows: number; columns: number }): Rect[] {
  return list
    .trim()
    .split(/\s+/)
    .flatMap((text) => {
      const block = parseA1(text, size);
      const cut = block && intersect(block, rect(1, 1, size.rows, size.columns));
      return cut ? [cut] : [];
    });
}

export const rectList = (rects: readonly Rect[]): string => rects.map(a1Of).join(' ');

interface Run {
  readonly row: number;
  /** Changed as cells are added: sheets have a million cells. */
  rows: number;
}

/** Gathers single cells into blocks: runs down each column, then side by side where the runs are alike. */
export class RectGatherer {
  private readonly runs: (Run[] | undefined)[] = [];

  /** Cells of one column must come from top to bottom. */
  add(row: number, column: number): void {
    const runs = (this.runs[column] ??= []);
    const last = runs[runs.length - 1];
    if (last && last.row + last.rows === row) last.rows++;
    else runs.push({ row, rows: 1 });
  }

  rects(): Rect[] {
    const done: Rect[] = [];
    this.runs.forEach((runs, column) =>
      runs?.forEach((run) => {
        const left = done.findIndex((block) => block.row === run.row && block.rows === run.rows && lastColumnOf(block) === column - 1);
        if (left < 0) done.push(rect(run.row, column, run.rows));
        else done[left] = { ...done[left]!, columns: done[left]!.columns + 1 };
      }),
    );
    return done;
  }
}
