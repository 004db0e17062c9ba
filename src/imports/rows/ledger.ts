import type { LeftOutCell } from '../proposal.ts';
import { placeName } from '../source-grid.ts';
import type { Texts } from '../shape/heading-rows.ts';

type Fate = 'placed' | 'noted';

/** What becomes of every cell of the source that holds anything: each is counted once, and none is forgotten. */
export class Ledger {
  private readonly fates = new Map<number, Fate | string>();
  private readonly columns: number;

  constructor(private readonly texts: Texts) {
    this.columns = Math.max(1, ...texts.map((row) => row.length));
  }

  placed(row: number, column: number): void {
    this.fates.set(row * this.columns + column, 'placed');
  }

  noted(row: number, column: number): void {
    this.fates.set(row * this.columns + column, 'noted');
  }

  leftOut(row: number, column: number, why: string): void {
    if (!this.fates.has(row * this.columns + column)) this.fates.set(row * this.columns + column, `left out: ${why}`);
  }

  /** The counts, and the cells left out with their reasons. A cell that nobody spoke for is left out. */
  account(): {
    readonly cells: number;
    readonly placed: number;
    readonly noted: number;
    readonly leftOut: number;
    readonly leftOutCells: LeftOutCell[];
  } {
    const counts = { cells: 0, placed: 0, noted: 0 };
    const leftOutCells: LeftOutCell[] = [];
    this.texts.forEach((row, at) =>
      row.forEach((words, column) => {
        if (words === '') return;
        counts.cells += 1;
        const fate = this.fates.get(at * this.columns + column) ?? 'left out: It stands outside the table.';
        if (fate === 'placed' || fate === 'noted') counts[fate] += 1;
        else leftOutCells.push({ cell: placeName(at, column), words, why: fate.slice('left out: '.length) });
      }),
    );
    return { ...counts, leftOut: leftOutCells.length, leftOutCells };
  }
}
