import type { Cell } from '../../tabs/cells.ts';
import type { PlainDate } from '../../days/plain-date.ts';
import { leadAndDeadline } from '../columns/lead-and-deadline.ts';
import type { ColumnProposal } from '../proposal.ts';
import type { SourceGrid } from '../source-grid.ts';
import { isEmpty, shownText } from '../source-grid.ts';

/** A filled cell of a row and the column it goes to. */
export interface RowCell {
  readonly column: ColumnProposal;
  readonly cell: Cell;
  readonly text: string;
  /** True where the words stand in another row: a merged cell, "as above", or a blank under a group's name. */
  readonly isCarried: boolean;
}

const DITTO = /^(?:as above|ditto|do\.?|see above|same(?: as above)?|as per above|["'″〃]+|-\s?["″]\s?-|'')$/i;
/** Columns whose blanks mean the entry above: the names of groups. */
const CARRIED: ReadonlySet<string> = new Set(['recommendation', 'recommendations', 'workstream', 'phase']);

/** Gives the cells of each row in turn, with what blanks and "as above" stand for. */
export class RowCells {
  private readonly last = new Map<number, { readonly cell: Cell; readonly text: string }>();
  /** By row and column: the first cell of a merge that runs down. */
  private readonly merged = new Map<string, readonly [number, number]>();

  constructor(
    private readonly grid: SourceGrid,
    private readonly columns: readonly ColumnProposal[],
    private readonly today: PlainDate,
  ) {
    for (const { row, column, rows } of grid.merges ?? [])
      for (let below = row + 1; below < row + rows; below += 1) this.merged.set(`${below}:${column}`, [row, column]);
  }

  /** Forgets what stood above: a new section begins. */
  begin(): void {
    for (const { column, key } of this.columns) if (CARRIED.has(key)) this.last.delete(column);
  }

  of(row: number): RowCell[] {
    return this.asTheyStand(row).flatMap((cell) => (cell.column.key === 'leadAndDeadline' ? this.apart(cell) : [cell]));
  }

  /** A lead and a deadline of one cell as two; the whole cell is the lead where it has no deadline. */
  private apart(cell: RowCell): RowCell[] {
    const found = leadAndDeadline(cell.text, this.today);
    const as = (key: string, text: string): RowCell => ({ ...cell, column: { ...cell.column, key }, cell: text, text });
    return found === undefined ? [as('leadPost', cell.text)] : [as('leadPost', found.lead), as('deadline', found.deadline)];
  }

  private asTheyStand(row: number): RowCell[] {
    const cells = this.grid.rows[row] ?? [];
    const hasAction = this.columns.some(({ column, key }) => (key === 'action' || key === 'ref') && !isEmpty(cells[column]));
    return this.columns.flatMap((column): RowCell[] => {
      const cell = cells[column.column] ?? '';
      const text = shownText(cell);
      const above = this.last.get(column.column);
      if (text !== '' && !(DITTO.test(text) && above !== undefined)) {
        this.last.set(column.column, { cell, text });
        return [{ column, cell, text, isCarried: false }];
      }
      if (above === undefined) return [];
      if (text !== '') return [{ column, ...above, isCarried: false }];
      const isMerged = this.merged.has(`${row}:${column.column}`);
      return isMerged || (hasAction && CARRIED.has(column.key)) ? [{ column, ...above, isCarried: true }] : [];
    });
  }
}
