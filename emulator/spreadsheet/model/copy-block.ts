import { DEFAULT_FORMAT } from './cell-format.ts';
import { formulaMoved } from './formula-references.ts';
import { rect, type Rect } from './rect.ts';
import type { SheetModel } from './sheet-model.ts';

interface Place {
  readonly sheet: SheetModel;
  readonly rect: Rect;
}

export interface CopyParts {
  readonly values?: boolean;
  /** Values instead of formulas. */
  readonly valuesOnly?: boolean;
  readonly formats?: boolean;
  readonly validations?: boolean;
  readonly notes?: boolean;
}

/**
 * Copies a block, again and again while it fits the target; at least once, whatever the target's size. Formulas move
 * with it. Gives the block that was written.
 */
export function copyBlock(from: Place, to: Place, parts: CopyParts): Rect {
  const times = (target: number, source: number): number => (target % source === 0 ? target / source : 1);
  const down = times(to.rect.rows, from.rect.rows);
  const across = times(to.rect.columns, from.rect.columns);
  const written = rect(
    to.rect.row,
    to.rect.column,
    Math.min(from.rect.rows * down, to.sheet.maxRows - to.rect.row + 1),
    Math.min(from.rect.columns * across, to.sheet.maxColumns - to.rect.column + 1),
  );
  const puts: (() => void)[] = [];
  for (let r = 0; r < written.rows; r++) {
    for (let c = 0; c < written.columns; c++) {
      const source = { row: from.rect.row + (r % from.rect.rows), column: from.rect.column + (c % from.rect.columns) };
      puts.push(copyCell(from.sheet, source, to.sheet, { row: written.row + r, column: written.column + c }, parts));
    }
  }
  for (const put of puts) put();
  return written;
}

interface At {
  readonly row: number;
  readonly column: number;
}

/** Reads the source at once, so that overlapping blocks copy right. */
function copyCell(from: SheetModel, source: At, to: SheetModel, target: At, parts: CopyParts): () => void {
  const value = from.value(source.row, source.column);
  const formula = parts.valuesOnly ? undefined : from.formula(source.row, source.column);
  const runs = from.runs(source.row, source.column);
  const format = from.row(source.row)?.formats?.[source.column - 1] ?? DEFAULT_FORMAT;
  const note = from.note(source.row, source.column);
  const rule = from.validation(source.row, source.column);
  return () => {
    if (parts.values && formula) {
      to.setFormula(
        target.row,
        target.column,
        { text: formulaMoved(formula.text, target.row - source.row, target.column - source.column) },
        value,
      );
    } else if (parts.values) {
      to.setValue(target.row, target.column, value);
      if (runs) to.setRuns(target.row, target.column, runs);
    }
    if (parts.formats) to.setFormat(target.row, target.column, format);
    if (parts.notes) to.setNote(target.row, target.column, note);
    if (parts.validations) to.setValidation(target.row, target.column, rule);
  };
}
