import { RichTextValue } from '../builders/rich-text.ts';
import { copyBlock } from '../model/copy-block.ts';
import { BOTH_AXES, dataRegion } from '../model/data-region.ts';
import { nextDataCell } from '../model/next-data-cell.ts';
import { columnLetters, rect } from '../model/rect.ts';
import { shuffleRows } from '../model/sort.ts';
import { splitText } from '../model/split-text.ts';
import { refuseArguments, requireShape, type MembersOf } from '../arguments.ts';
import { Dimension, Direction, TextToColumnsDelimiter } from '../enums.ts';
import { TextFinder } from '../parts/text-finder.ts';
import { serviceFor, type Range } from '../service-links.ts';
import { ServiceError } from '../../runtime/service.ts';
import { RangeOperations } from './range-operations.ts';

type GoogleRange = GoogleAppsScript.Spreadsheet.Range;

export const RANGE_CONTENTS_MEMBERS = {
  getRichTextValue: 'read',
  getRichTextValues: 'read',
  setRichTextValue: 'write',
  setRichTextValues: 'write',
  getDataRegion: 'read',
  getNextDataCell: 'read',
  createTextFinder: 'navigation',
  trimWhitespace: 'write',
  deleteCells: 'write',
  insertCells: 'write',
  randomize: 'write',
  splitTextToColumns: 'write',
} as const satisfies MembersOf<GoogleRange>;

const DELIMITERS = { COMMA: ',', SEMICOLON: ';', PERIOD: '.', SPACE: ' ' } as const;

/** What is found in cells and done to their texts, and blocks that move aside. */
export class RangeContents extends RangeOperations {
  getRichTextValue(): RichTextValue | null {
    return this.reading(() => this.richText(this.rect.row, this.rect.column));
  }

  getRichTextValues(): (RichTextValue | null)[][] {
    return this.reading(() => this.grid((row, column) => this.richText(row, column)));
  }

  /** Cells with numbers, dates or formulas have none. */
  private richText(row: number, column: number): RichTextValue | null {
    const value = this.sheet.value(row, column);
    if (value !== null && typeof value !== 'string') return null;
    return new RichTextValue(value ?? '', this.sheet.runs(row, column) ?? []);
  }

  setRichTextValue(value: unknown): this {
    return this.setRichTextValues(Array.from({ length: this.rect.rows }, () => Array<unknown>(this.rect.columns).fill(value)));
  }

  setRichTextValues(values: unknown): this {
    requireShape('Range.setRichTextValues', values, this.rect.rows, this.rect.columns);
    const rich = values.map((row) =>
      row.map((value) => (value instanceof RichTextValue ? value : refuseArguments('Range.setRichTextValue', [value]))),
    );
    return this.writing(() =>
      this.place((row, column) => {
        const value = rich[row - this.rect.row]![column - this.rect.column]!;
        return { value: value.text === '' ? null : value.text, runs: value.runs };
      }),
    );
  }

  /** The block of touching cells with content around the range, or along one dimension of it. */
  getDataRegion(dimension?: unknown): Range {
    if (dimension !== undefined && dimension !== Dimension.ROWS && dimension !== Dimension.COLUMNS) {
      refuseArguments('Range.getDataRegion', [dimension]);
    }
    const axes = dimension === undefined ? BOTH_AXES : dimension === Dimension.ROWS ? (['rows'] as const) : (['columns'] as const);
    return this.reading(() => serviceFor.range(this.session, this.sheet, dataRegion(this.sheet, this.rect, axes)));
  }

  trimWhitespace(): this {
    return this.writing(() =>
      this.eachCell((row, column) => {
        const value = this.sheet.value(row, column);
        if (typeof value === 'string' && !this.sheet.formula(row, column))
          this.sheet.setValue(row, column, value.trim().replace(/\s+/g, ' '));
      }),
    );
  }

  deleteCells(dimension: unknown): void {
    this.session.now(() => this.shiftCells(dimension, 'delete'));
  }

  insertCells(dimension: unknown): this {
    this.session.now(() => this.shiftCells(dimension, 'insert'));
    return this;
  }

  /** Moves the cells below (ROWS) or to the right (COLUMNS) up or down, left or right. */
  private shiftCells(dimension: unknown, kind: 'insert' | 'delete'): void {
    const down = dimension === Dimension.ROWS;
    if (!down && dimension !== Dimension.COLUMNS) refuseArguments(`Range.${kind}Cells`, [dimension]);
    const { row, column, rows, columns } = this.rect;
    const { maxRows, maxColumns } = this.sheet;
    const everything = { values: true, formats: true, validations: true, notes: true };
    const [dr, dc] = down ? [rows, 0] : [0, columns];
    const rest = rect(row + dr, column + dc, down ? maxRows - row - rows + 1 : rows, down ? columns : maxColumns - column - columns + 1);
    const here = { ...rest, row, column };
    if (rest.rows > 0 && rest.columns > 0) {
      const [from, to] = kind === 'delete' ? [rest, here] : [here, rest];
      copyBlock({ sheet: this.sheet, rect: from }, { sheet: this.sheet, rect: to }, everything);
    }
    const emptied =
      kind === 'insert'
        ? this.rect
        : down
          ? rect(maxRows - rows + 1, column, rows, columns)
          : rect(row, maxColumns - columns + 1, rows, columns);
    serviceFor.range(this.session, this.sheet, emptied).clear();
    this.session.flush();
  }

  /** As with the Ctrl key and an arrow: the edge of the data that way. */
  getNextDataCell(direction: unknown): Range {
    const name = (['UP', 'DOWN', 'PREVIOUS', 'NEXT'] as const).find((key) => Direction[key] === direction);
    if (name === undefined) refuseArguments('Range.getNextDataCell', [direction]);
    return this.reading(() => {
      const cell = nextDataCell(this.sheet, this.rect, name);
      return serviceFor.range(this.session, this.sheet, rect(cell.row, cell.column));
    });
  }

  createTextFinder(text: unknown): TextFinder {
    if (typeof text !== 'string') refuseArguments('Range.createTextFinder', [text]);
    return new TextFinder(this.session, text, () => [{ sheet: this.sheet, rect: this.rect }]);
  }

  /** Puts the rows into another order: the same order each time, so that runs repeat. */
  randomize(): this {
    this.session.now(() => {
      this.refuseProtected();
      shuffleRows(this.sheet, this.rect);
    });
    return this;
  }

  /** Each text of the one column is cut at the delimiter; the parts fill the columns to the right. */
  splitTextToColumns(delimiter?: unknown): void {
    const name = (Object.keys(DELIMITERS) as (keyof typeof DELIMITERS)[]).find((key) => TextToColumnsDelimiter[key] === delimiter);
    const mark = name === undefined ? delimiter : DELIMITERS[name];
    if (mark !== undefined && typeof mark !== 'string') refuseArguments('Range.splitTextToColumns', [delimiter]);
    if (this.rect.columns > 1) {
      throw new ServiceError(`A range of one column is needed; this one ends in column ${columnLetters(this.getLastColumn())}.`);
    }
    this.session.now(() => {
      this.refuseProtected();
      splitText(this.model, this.sheet, this.rect, mark, this.session.thisYear());
    });
  }
}
