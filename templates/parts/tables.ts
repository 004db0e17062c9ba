import { BorderStyle, Paragraph, ShadingType, Table, TableCell, TableLayoutType, TableRow, TextRun, WidthType } from 'docx';
import { RULE, SHADE } from './styles.ts';

/** One column of a data table. */
export interface Column {
  readonly heading: string;
  /** What each row's cell holds, with placeholders. */
  readonly cell: string;
  /** Share of the table's width. */
  readonly share: number;
}

export interface DataTable {
  /** The list that gives one row per item. */
  readonly list: string;
  readonly columns: readonly Column[];
  /** In twentieths of a point. */
  readonly width: number;
  readonly small?: boolean;
}

const line = { style: BorderStyle.SINGLE, size: 4, color: RULE } as const;
const BORDERS = { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line } as const;
const MARGINS = { top: 40, bottom: 40, left: 85, right: 85 } as const;

/** A table of fixed widths in our lines; its first row or its first column holds the headings, and is marked so. */
function framed(headings: 'row' | 'column', widths: readonly number[], rows: TableRow[]): Table {
  const isRow = headings === 'row';
  return new Table({
    width: { size: widths.reduce((sum, each) => sum + each, 0), type: WidthType.DXA },
    columnWidths: [...widths],
    layout: TableLayoutType.FIXED,
    borders: BORDERS,
    margins: MARGINS,
    tableLook: { firstRow: isRow, firstColumn: !isRow, lastRow: false, lastColumn: false, noHBand: true, noVBand: true },
    rows,
  });
}

/**
 * A table of rows under a header row that repeats on every page. Rows are not split, no cell is merged, and the loop's
 * tags stand in the first and last cell.
 */
export function dataTable({ list, columns, width, small = false }: DataTable): Table {
  const widths = shares(
    columns.map((column) => column.share),
    width,
  );
  const style = small ? 'SmallCell' : 'Cell';
  const last = columns.length - 1;
  const body = columns.map((column, at) => `${at === 0 ? `{#${list}}` : ''}${column.cell}${at === last ? `{/${list}}` : ''}`);
  return framed('row', widths, [
    new TableRow({
      tableHeader: true,
      cantSplit: true,
      children: columns.map((column, at) => headerCell(column.heading, widths[at] as number, `${style}Heading`)),
    }),
    new TableRow({ cantSplit: true, children: body.map((text, at) => cell(text, widths[at] as number, style)) }),
  ]);
}

/** One line of a form: a label and what stands beside it. */
export interface LabelRow {
  readonly label: string;
  readonly value: string;
}

/** A form of two columns whose first column holds the labels (marked as such for screen readers). */
export function labelTable(rows: readonly LabelRow[], width: number, labelShare = 0.34): Table {
  const widths = shares([labelShare, 1 - labelShare], width);
  return framed(
    'column',
    widths,
    rows.map(
      ({ label, value }) =>
        new TableRow({
          children: [headerCell(label, widths[0] as number, 'CellHeading'), cell(value, widths[1] as number, 'Cell')],
        }),
    ),
  );
}

/** The cover of a format: its labels, and beside each the placeholder that is named after it. */
export function coverTable(
  fields: readonly { readonly key: string; readonly label: string; readonly isBanner?: boolean }[],
  width: number,
): Table {
  return labelTable(
    fields.map(({ key, label, isBanner }) => ({ label, value: isBanner === true ? '' : `{cover.${key}}` })),
    width,
  );
}

/** A grid of one header row and one row below it (the tracking grid), kept on one page with what follows. */
export function gridTable(columns: readonly LabelRow[], width: number): Table {
  const widths = shares(
    columns.map(() => 1),
    width,
  );
  return framed('row', widths, [
    new TableRow({
      tableHeader: true,
      cantSplit: true,
      children: columns.map(({ label }, at) => headerCell(label, widths[at] as number, 'CellHeading')),
    }),
    new TableRow({ cantSplit: true, children: columns.map(({ value }, at) => cell(value, widths[at] as number, 'Cell', true)) }),
  ]);
}

function headerCell(text: string, width: number, style: string): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    shading: { type: ShadingType.CLEAR, color: 'auto', fill: SHADE },
    children: [new Paragraph({ style, children: [new TextRun(text)] })],
  });
}

function cell(text: string, width: number, style: string, keepNext = false): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    children: [new Paragraph({ style, keepNext, children: [new TextRun(text)] })],
  });
}

/** Whole widths in proportion that add up to the table's. */
function shares(parts: readonly number[], width: number): number[] {
  const total = parts.reduce((sum, part) => sum + part, 0);
  const widths = parts.map((part) => Math.floor((part / total) * width));
  const rest = width - widths.reduce((sum, part) => sum + part, 0);
  return widths.map((part, at) => (at === 0 ? part + rest : part));
}
