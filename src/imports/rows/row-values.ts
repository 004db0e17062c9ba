import { dueDate } from '../../days/deadlines/deadline-reading.ts';
import type { PlainDate } from '../../days/plain-date.ts';
import type { Cell } from '../../tabs/cells.ts';
import type { ImportNote, ProposedRow } from '../proposal.ts';
import { placeName } from '../source-grid.ts';
import { deadlineValue } from './deadline-cells.ts';
import type { DeadlineCells } from './deadline-cells.ts';
import { progressValue } from './progress-cells.ts';
import type { RowCell } from './row-cells.ts';
import { refAndText } from './sections.ts';

/** What a row of the plan is made of while it is put together. */
export class RowValues {
  private readonly values: Record<string, Cell> = {};
  private readonly notes: ImportNote[] = [];
  private readonly remarks: string[] = [];
  /** Columns whose words became a note, though their column has a place in the plan. */
  readonly notedColumns: number[] = [];

  constructor(
    private readonly row: number,
    private readonly dates: DeadlineCells,
    /** The first day of the section the row stands in: a deadline without a year is the first after it. */
    private readonly sectionDay: PlainDate | undefined,
  ) {}

  has(key: string): boolean {
    return (this.values[key] ?? '') !== '';
  }

  set(key: string, value: Cell): void {
    this.values[key] = value;
  }

  /** Adds words to those of another column that goes to the same place. */
  add(key: string, words: string, heading: string): void {
    const before = this.values[key];
    const said = before === undefined || before === '' ? words : `${heading.replace(/[\s:]+$/, '')}: ${words}`;
    this.values[key] = before === undefined || before === '' ? said : `${String(before)}\n${said}`;
  }

  note(heading: string, words: string): void {
    this.notes.push({ heading: heading === '' ? 'From the source' : heading.replace(/\s+/g, ' '), words });
  }

  /** Words that found their place taken. */
  noteInstead({ heading, column }: RowCell['column'], words: string): void {
    this.note(heading, words);
    this.notedColumns.push(column);
  }

  remark(column: number, words: string): void {
    this.remarks.push(`${placeName(this.row, column)}: ${words}`);
  }

  done(): ProposedRow {
    return { from: [this.row + 1], values: this.values, notes: this.notes, remarks: this.remarks };
  }

  /** Both deadline columns of a row: the revised one counts where it is filled, and the first is then the original. */
  deadlines(first: RowCell | undefined, revised: RowCell | undefined, original: RowCell | undefined): void {
    const present = revised ?? first;
    if (present !== undefined) this.deadline(present);
    const old = original ?? (revised === undefined ? undefined : first);
    if (old === undefined) return;
    const { reading } = this.read(old);
    const date = dueDate(reading);
    if (date === undefined) this.noteInstead(old.column, old.text);
    else {
      this.values['originalDeadline'] = { date, time: '00:00' };
      if (reading.kind === 'latest') this.note(old.column.heading, old.text);
    }
  }

  private read(cell: RowCell) {
    return deadlineValue(cell.cell, placeName(this.row, cell.column.column), this.dates, this.sectionDay);
  }

  private deadline(cell: RowCell): void {
    const { value, reading, remark } = this.read(cell);
    const asProgress = reading.kind === 'question' ? progressValueOf(cell.text) : undefined;
    if (asProgress !== undefined) {
      if (!this.has('progress')) this.values['progress'] = asProgress;
      this.note(cell.column.heading, cell.text);
      this.remark(cell.column.column, `"${cell.text}" says how far the work is; it is read as progress, and the action has no deadline.`);
      return;
    }
    this.values['deadline'] = value;
    if (remark !== undefined) this.remark(cell.column.column, remark);
  }

  /** Progress, and what its words say besides: confidence, a share, and words for the update. */
  progress(cell: Pick<RowCell, 'text' | 'column'>): void {
    const { column, text } = cell;
    const { reading, value, remark } = progressValue(text, column.heading, placeName(this.row, column.column), this.dates.questions);
    if (!this.has('progress')) this.values['progress'] = value;
    else this.noteInstead(column, text);
    if (reading.confidence !== undefined && !this.has('confidence')) this.values['confidence'] = reading.confidence;
    if (reading.percent !== undefined && !this.has('percent')) this.values['percent'] = reading.percent;
    if (reading.progress !== undefined && reading.keeps !== '') this.add('latestUpdate', reading.keeps, column.heading);
    if (remark !== undefined) this.remark(column.column, remark);
  }

  /** The action's words, without a ref or a status that stands inside them. */
  action(cell: Pick<RowCell, 'text' | 'column'>, hasRefColumn: boolean, hasProgressColumn: boolean): void {
    const status = hasProgressColumn ? null : /(?:^|\n)\s*(?:progress |current )?status\s*[:–-]\s*([\s\S]+)$/i.exec(cell.text);
    const words = status === null ? cell.text : cell.text.slice(0, status.index).trim();
    const read = hasRefColumn ? { ref: '', text: words } : refAndText(words);
    if (read.ref !== '' && !this.has('ref')) this.values['ref'] = read.ref.replace(/\.$/, '');
    this.values['action'] = read.ref === '' ? words : read.text;
    if (status !== null) this.progress({ text: (status[1] as string).trim(), column: cell.column });
  }
}

function progressValueOf(text: string): string | undefined {
  return /^\W*(?:completed?|done|achieved|finished|delivered|implemented)\W*$/i.test(text) ? 'Done' : undefined;
}
