import { lastColumnOf, lastRowOf, type Rect } from '../model/rect.ts';
import type { ChartModel } from '../model/chart-model.ts';
import type { SheetModel } from '../model/sheet-model.ts';
import type { WorkbookModel } from '../model/workbook-model.ts';
import { optionOf } from './chart-options.ts';

/** A line of cells, from top to bottom or from left to right. */
export interface CellLine {
  readonly sheet: SheetModel;
  readonly rect: Rect;
}

/** One series: the cells of its numbers, the cell that names it, and the cells that name its points. */
export interface SeriesCells {
  readonly numbers: CellLine;
  readonly name?: CellLine;
  readonly labels?: CellLine;
}

/**
 * What a chart draws: each column of its ranges is a series, but the first, which names the points, unless the option
 * `useFirstColumnAsDomain` is false or there is only one. Transposed, rows are series.
 * @see https://developers.google.com/apps-script/chart-configuration-options
 */
export function seriesOf(model: WorkbookModel, chart: ChartModel): SeriesCells[] {
  const lines = chart.ranges.flatMap(({ sheetId, rect }) => {
    const sheet = model.sheetById(sheetId);
    return sheet === undefined ? [] : linesOf(sheet, rect, chart.transposed);
  });
  const headers = chart.headers < 0 ? guessedHeaders(lines) : chart.headers;
  const named = lines.length > 1 && optionOf(chart.options, 'useFirstColumnAsDomain') !== false;
  const [first] = lines;
  const labels = named && first !== undefined ? without(first, headers, chart.transposed) : undefined;
  return lines.slice(named ? 1 : 0).flatMap((line) => {
    const numbers = without(line, headers, chart.transposed);
    if (numbers === undefined) return [];
    const name = headers > 0 ? { sheet: line.sheet, rect: { ...line.rect, rows: 1, columns: 1 } } : undefined;
    return [{ numbers, ...(name === undefined ? {} : { name }), ...(labels === undefined ? {} : { labels }) }];
  });
}

function linesOf(sheet: SheetModel, rect: Rect, transposed: boolean): CellLine[] {
  const count = transposed ? rect.rows : rect.columns;
  return Array.from({ length: count }, (_, at) => ({
    sheet,
    rect: transposed ? { ...rect, row: rect.row + at, rows: 1 } : { ...rect, column: rect.column + at, columns: 1 },
  }));
}

function without({ sheet, rect }: CellLine, headers: number, transposed: boolean): CellLine | undefined {
  const left = (transposed ? rect.columns : rect.rows) - headers;
  if (left < 1) return undefined;
  const rest = transposed ? { ...rect, column: rect.column + headers, columns: left } : { ...rect, row: rect.row + headers, rows: left };
  return { sheet, rect: rest };
}

/** Words over a number are a heading. */
function guessedHeaders(lines: readonly CellLine[]): number {
  return lines.some(({ sheet, rect }) => {
    const [first, second] =
      rect.rows > 1 ? [cell(sheet, rect, 0, 0), cell(sheet, rect, 1, 0)] : [cell(sheet, rect, 0, 0), cell(sheet, rect, 0, 1)];
    return typeof first === 'string' && typeof second === 'number';
  })
    ? 1
    : 0;
}

const cell = (sheet: SheetModel, rect: Rect, down: number, across: number): unknown => sheet.value(rect.row + down, rect.column + across);

/** The places of a line's cells, but for hidden ones where the chart leaves these out. */
export function placesOf(line: CellLine, isHidden: (axis: 'rows' | 'columns', at: number) => boolean): [number, number][] {
  const places: [number, number][] = [];
  for (let row = line.rect.row; row <= lastRowOf(line.rect); row++) {
    for (let column = line.rect.column; column <= lastColumnOf(line.rect); column++) {
      if (!isHidden('rows', row) && !isHidden('columns', column)) places.push([row, column]);
    }
  }
  return places;
}
