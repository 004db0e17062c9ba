import { columnLetters, columnNumber, rect, type Axis, type Rect } from './rect.ts';

/** Texts in quotes, names of sheets, references, other names, or one character. */
const TOKEN = new RegExp(
  String.raw`"(?:[^"]|"")*"|((?:'(?:[^']|'')*'|` +
    String.raw`[A-Za-z_][A-Za-z0-9_.]*)!)?(\$?[A-Za-z]{1,3}\$?[1-9][0-9]*(?::\$?[A-Za-z]{1,3}\$?[1-9][0-9]*)?|` +
    String.raw`\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?[1-9][0-9]*:\$?[1-9][0-9]*)(?![A-Za-z0-9_(.])|` +
    String.raw`[A-Za-z_][A-Za-z0-9_.]*|[0-9.]+|[\s\S]`,
  'g',
);

interface Corner {
  readonly column?: number;
  readonly row?: number;
  readonly fixedColumn: boolean;
  readonly fixedRow: boolean;
}

/** Rewrites each reference of a formula; `map` gets the sheet that it names, if any, and gives the new text. */
function mapReferences(formula: string, map: (sheet: string | undefined, reference: string) => string): string {
  return formula.replace(TOKEN, (all: string, sheet: string | undefined, reference: string | undefined) => {
    if (reference === undefined) return all;
    const name = sheet?.slice(0, -1).replace(/^'|'$/g, '').replace(/''/g, "'");
    const mapped = map(name, reference);
    return mapped === '#REF!' ? mapped : `${sheet ?? ''}${mapped}`;
  });
}

/**
 * The formula as it reads after rows or columns of `changedSheet` came, went or moved; `moved` says where a block of cells
 * lies then, or that it is gone.
 */
export function formulaAfter(
  formula: string,
  place: { readonly onSheet: string; readonly changedSheet: string },
  axis: Axis,
  moved: (block: Rect) => Rect | undefined,
): string {
  return mapReferences(formula, (sheet, reference) => {
    if ((sheet ?? place.onSheet).toLowerCase() !== place.changedSheet.toLowerCase()) return reference;
    return movedReference(reference, axis, moved);
  });
}

/** The formula as it reads when copied `rows` down and `columns` right: fixed ($) parts stay. */
export function formulaMoved(formula: string, rows: number, columns: number): string {
  return mapReferences(formula, (_sheet, reference) => {
    const corners = reference
      .split(':')
      .map(parseCorner)
      .map((corner) => ({
        ...corner,
        ...(corner.row === undefined ? {} : { row: corner.fixedRow ? corner.row : corner.row + rows }),
        ...(corner.column === undefined ? {} : { column: corner.fixedColumn ? corner.column : corner.column + columns }),
      }));
    return corners.some((corner) => (corner.row ?? 1) < 1 || (corner.column ?? 1) < 1) ? '#REF!' : corners.map(cornerText).join(':');
  });
}

/** The formula with a renamed sheet's new name. */
export function formulaWithSheetName(formula: string, from: string, to: string): string {
  const pattern = new RegExp(
    `'${from.replace(/'/g, "''").replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}'!|\\b${from.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}!`,
    'gi',
  );
  return formula.replace(pattern, () => `'${to.replace(/'/g, "''")}'!`);
}

function movedReference(reference: string, axis: Axis, moved: (block: Rect) => Rect | undefined): string {
  const [first, last = first] = reference.split(':').map(parseCorner) as [Corner, Corner?];
  if ((axis === 'rows' ? first.row : first.column) === undefined) return reference;
  const block = moved(
    rect(
      first.row ?? 1,
      first.column ?? 1,
      Math.abs((last.row ?? 1) - (first.row ?? 1)) + 1,
      Math.abs((last.column ?? 1) - (first.column ?? 1)) + 1,
    ),
  );
  if (!block) return '#REF!';
  return reference.includes(':')
    ? `${cornerText(at(first, block, false))}:${cornerText(at(last, block, true))}`
    : cornerText(at(first, block, false));
}

function at(corner: Corner, block: Rect, end: boolean): Corner {
  return {
    ...corner,
    ...(corner.row === undefined ? {} : { row: block.row + (end ? block.rows - 1 : 0) }),
    ...(corner.column === undefined ? {} : { column: block.column + (end ? block.columns - 1 : 0) }),
  };
}

function parseCorner(text: string): Corner {
  const [, fixedColumn, letters, fixedRow, row] = /^(\$?)([A-Za-z]*)(\$?)([0-9]*)$/.exec(text)!;
  const rowMark = letters ? fixedRow : fixedColumn;
  return {
    fixedColumn: fixedColumn === '$' && letters !== '',
    fixedRow: rowMark === '$',
    ...(letters ? { column: columnNumber(letters) } : {}),
    ...(row ? { row: Number(row) } : {}),
  };
}

const cornerText = (corner: Corner): string =>
  `${corner.column === undefined ? '' : `${corner.fixedColumn ? '$' : ''}${columnLetters(corner.column)}`}` +
  `${corner.row === undefined ? '' : `${corner.fixedRow ? '$' : ''}${corner.row}`}`;
