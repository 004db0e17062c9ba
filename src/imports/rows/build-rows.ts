import type { PlainDate } from '../../days/plain-date.ts';
import type { Cell } from '../../tabs/cells.ts';
import { TAKES_SEVERAL } from '../columns/targets.ts';
import type { ColumnProposal, ProposedRow } from '../proposal.ts';
import type { TableBlock, TableRow } from '../shape/read-shape.ts';
import { isEmpty, placeName, shownText } from '../source-grid.ts';
import type { SourceGrid } from '../source-grid.ts';
import { dayFirst } from './deadline-cells.ts';
import type { DeadlineCells } from './deadline-cells.ts';
import type { Groups } from './groups.ts';
import type { Ledger } from './ledger.ts';
import { RowCells } from './row-cells.ts';
import type { RowCell } from './row-cells.ts';
import { RowValues } from './row-values.ts';
import { readRef, REF_LEAD } from './refs.ts';
import { sectionDay } from './sections.ts';
import type { SectionKind } from './sections.ts';
import { entriesOf, parallelEntries } from './split-row.ts';

export interface BuildContext {
  readonly grid: SourceGrid;
  readonly dates: DeadlineCells;
  readonly ledger: Ledger;
  readonly recommendations: Groups;
  readonly workstreams: Groups;
  readonly sections: SectionKind | 'leave out';
  readonly isSplit: boolean;
  /** What stands over the rows that follow, also from an earlier table. */
  readonly under: {
    recommendation: string;
    workstream: string;
    month:
      { readonly text: string; readonly day: PlainDate | undefined; readonly row: number; readonly columns: readonly number[] } | undefined;
  };
}

/** Columns that hold a day and no words. */
const DAYS: ReadonlySet<string> = new Set(['start', 'verifiedOn', 'overrideUntil', 'approvedDeadline']);
const LEFT_OUT = 'You chose to leave it out.';
/** Written once where a row is split, not into each part. */
const LONG: ReadonlySet<string> = new Set(['latestUpdate', 'evidence', 'successMeasure', 'note', 'cost']);

/** Makes the rows of one table. */
export class RowBuilder {
  private readonly cells: RowCells;
  private readonly rows: ProposedRow[] = [];
  private readonly has: (key: string) => boolean;
  private lastRef = '';

  constructor(
    private readonly block: TableBlock,
    columns: readonly ColumnProposal[],
    private readonly context: BuildContext,
  ) {
    this.cells = new RowCells(context.grid, columns, context.dates.today);
    this.has = (key) => columns.some((column) => column.key === key);
  }

  build(): ProposedRow[] {
    this.block.rows.forEach((row, index) => {
      if (row.kind === 'section') this.section(row, this.block.rows[index + 1], this.block.rows[index - 1]);
      else this.data(row.row, this.block.rows[index + 1]?.row);
    });
    return this.rows;
  }

  private section({ row, section }: TableRow, next: TableRow | undefined, before: TableRow | undefined): void {
    const { ledger, sections, workstreams, recommendations, dates } = this.context;
    const { text } = section as NonNullable<TableRow['section']>;
    const filled = (this.context.grid.rows[row] ?? []).flatMap((cell, at) => (isEmpty(cell) ? [] : [at]));
    this.cells.begin();
    if (sections === 'leave out') {
      for (const at of filled) ledger.leftOut(row, at, LEFT_OUT);
      return;
    }
    for (const at of filled) {
      if (sections === 'month') ledger.leftOut(row, at, 'No row stands under it.');
      else ledger.placed(row, at);
    }
    const isOuter = next?.kind === 'section';
    const kind = sections === 'month' ? 'month' : isOuter ? 'workstream' : before?.kind === 'section' ? 'recommendation' : sections;
    if (kind === 'month') this.context.under.month = { text, day: sectionDay(text, dates.today), row, columns: filled };
    else if (kind === 'workstream') {
      this.context.under.workstream = workstreams.named(withoutColon(text), row + 1).text;
      if (isOuter) this.context.under.recommendation = '';
    } else this.context.under.recommendation = recommendations.named(withoutColon(text), row + 1).ref;
  }

  private data(row: number, next: number | undefined): void {
    const cells = this.cells.of(row);
    const own = cells.filter(({ isCarried }) => !isCarried);
    const find = (key: string): RowCell | undefined => cells.find(({ column }) => column.key === key);
    this.spoken(row, own);
    const action = find('action');
    if (this.isParent(own, next)) return this.groupRow(row, own);
    const isGroupOnly =
      action === undefined &&
      own.every(({ column }) => ['recommendation', 'recommendations', 'ref', 'note', 'workstream'].includes(column.key));
    if (isGroupOnly && (find('recommendation') !== undefined || !this.has('action'))) return this.groupRow(row, own);
    if (action === undefined && find('ref') === undefined && find('recommendation') === undefined && this.rows.length > 0)
      return this.continuation(own);
    const others = ['leadPost', 'deadline', 'revisedDeadline'].map((key) => find(key)?.text ?? '');
    const count = action === undefined ? 1 : parallelEntries(action.text, others);
    if (count > 1) this.askSplit(row, action as RowCell);
    if (count === 1 || !this.context.isSplit) this.rows.push(this.row(row, cells));
    else for (let part = 0; part < count; part += 1) this.rows.push(this.row(row, partOf(cells, part, count), part));
  }

  /** "1 | Improve assessments" above "1.1 | …", or R1 above A1.1: a number and words alone, and the next row's number goes on from it. */
  private isParent(cells: readonly RowCell[], next: number | undefined): boolean {
    const refs = cells.filter(({ column }) => column.key === 'ref');
    const column = refs[0]?.column.column;
    if (cells.length !== 2 || refs.length !== 1 || next === undefined || column === undefined) return false;
    const number = (text: string): string => text.replace(/\.0?$/, '').replace(/^[a-z]{1,3}[\s.-]?(?=\d)/i, '');
    return number(shownText(this.context.grid.rows[next]?.[column])).startsWith(`${number((refs[0] as RowCell).text)}.`);
  }

  private askSplit(row: number, { column }: RowCell): void {
    this.context.dates.questions.ask(SPLIT, placeName(row, column.column));
  }

  /** Says of each cell where it goes. */
  private spoken(row: number, cells: readonly RowCell[]): void {
    for (const { column } of cells) {
      if (column.key === 'leave out') this.context.ledger.leftOut(row, column.column, LEFT_OUT);
      else this.context.ledger[column.key === 'note' ? 'noted' : 'placed'](row, column.column);
    }
  }

  /** A row that only names a recommendation: what follows answers it. */
  private groupRow(row: number, cells: readonly RowCell[]): void {
    const of = (key: string): RowCell | undefined => cells.find(({ column }) => column.key === key);
    const text = of('recommendation') ?? of('action') ?? of('note') ?? cells[0];
    if (text === undefined) return;
    const ref = [of('recommendations'), of('ref')].find((cell) => cell !== undefined && cell !== text);
    const words = text.column.key === 'recommendation' ? wholeRecommendation(cells) : text.text;
    const group = this.context.recommendations.named(words, row + 1, (ref?.text ?? '').replace(REF_LEAD, ''));
    this.context.ledger.placed(row, text.column.column);
    for (const cell of cells) {
      if (cell === text || cell === ref || cell.column.key === 'recommendation' || cell.column.key === 'leave out') continue;
      group.notes.push({ heading: cell.column.heading, words: cell.text });
      this.context.ledger.noted(row, cell.column.column);
    }
    this.context.under.recommendation = group.ref;
  }

  /** A row without ref and action goes on with the one above. */
  private continuation(cells: readonly RowCell[]): void {
    const last = this.rows.pop() as ProposedRow;
    const values: Record<string, Cell> = { ...last.values };
    const notes = [...last.notes];
    for (const { column, text, cell } of cells) {
      const before = values[column.key];
      if (
        column.key === 'note' ||
        column.key === 'leave out' ||
        ['revisedDeadline', 'originalDeadline', 'percent', 'progress', 'confidence'].includes(column.key)
      )
        notes.push({ heading: column.heading, words: text });
      else values[column.key] = before === undefined || before === '' ? cell : `${String(before)}\n${text}`;
    }
    this.rows.push({
      ...last,
      from: [...last.from, ...cells.slice(0, 1).map(() => (last.from[last.from.length - 1] as number) + 1)],
      values,
      notes,
    });
  }

  private row(row: number, cells: readonly RowCell[], part?: number): ProposedRow {
    const { dates, recommendations, workstreams } = this.context;
    const made = new RowValues(row, dates, this.context.under.month?.day);
    const of = (key: string): RowCell | undefined => cells.find(({ column }) => column.key === key);
    const ref = of('ref');
    if (ref !== undefined) this.ref(made, ref, part);
    const action = of('action');
    if (action !== undefined) made.action(action, this.has('ref'), this.has('progress'));
    made.deadlines(of('deadline'), of('revisedDeadline'), of('originalDeadline'));
    for (const cell of cells) {
      const { key, heading, column } = cell.column;
      if (DONE_APART.has(key)) continue;
      if (key === 'progress') made.progress(cell);
      else if (key === 'recommendation') made.set('recommendations', recommendations.named(wholeRecommendation(cells), row + 1).ref);
      else if (key === 'note') made.note(heading, cell.text);
      else if (key === 'workstream') made.set('workstream', workstreams.named(cell.text, row + 1).text);
      else if (TAKES_SEVERAL.has(key)) made.add(key, cell.text, heading);
      else if (!made.has(key)) made.set(key, DAYS.has(key) ? dayFirst(cell.cell, dates.order) : cell.cell);
      else made.noteInstead(cell.column, cell.text);
      if (key === 'recommendation' && action === undefined) this.actionOf(made, cell, column);
    }
    if (!made.has('recommendations') && this.context.under.recommendation !== '')
      made.set('recommendations', this.context.under.recommendation);
    if (!made.has('workstream') && this.context.under.workstream !== '') made.set('workstream', this.context.under.workstream);
    this.noteMonth(made);
    for (const column of made.notedColumns) this.context.ledger.noted(row, column);
    return made.done();
  }

  private ref(made: RowValues, cell: RowCell, part: number | undefined): void {
    const { ref, remark } = readRef(cell.cell, this.lastRef);
    this.lastRef = ref;
    made.set('ref', part === undefined ? ref : `${ref}${String.fromCharCode(97 + part)}`);
    if (remark !== undefined) made.remark(cell.column.column, remark);
  }

  private noteMonth(made: RowValues): void {
    const { month } = this.context.under;
    if (month === undefined) return;
    made.note('Section', month.text);
    for (const column of month.columns) this.context.ledger.noted(month.row, column);
  }

  private actionOf(made: RowValues, cell: RowCell, column: number): void {
    made.set('action', cell.text);
    made.remark(column, 'the row says no action: the words of the recommendation stand in its place.');
  }
}

const DONE_APART: ReadonlySet<string> = new Set(['ref', 'action', 'deadline', 'revisedDeadline', 'originalDeadline', 'leave out']);

export const SPLIT = {
  id: 'split',
  words: 'Some rows hold several actions side by side, with as many leads or deadlines. Is each to become a row of its own?',
  proposed: 'split',
  choices: ['split', 'keep'],
} as const;

/** Several columns of a recommendation's words are one text. */
function wholeRecommendation(cells: readonly RowCell[]): string {
  return cells
    .filter(({ column }) => column.key === 'recommendation')
    .map(({ text }) => text)
    .join('\n');
}

/** One of the actions that a row holds side by side. Cells that list as many are shared out; long ones stay with the first. */
function partOf(cells: readonly RowCell[], part: number, count: number): RowCell[] {
  return cells.flatMap((cell) => {
    const entries = entriesOf(cell.text);
    if (entries.length === count && cell.text.includes('\n') && cell.column.key !== 'ref') {
      const text = entries[part] as string;
      return [{ ...cell, cell: text, text }];
    }
    return part > 0 && LONG.has(cell.column.key) ? [] : [cell];
  });
}

function withoutColon(text: string): string {
  return text.replace(/\s*:$/, '');
}
