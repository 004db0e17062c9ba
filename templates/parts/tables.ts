import type { ParagraphChild } from 'docx';
import { BorderStyle, Paragraph, ShadingType, Table, TableCell, TableLayoutType, TableRow, TextRun, WidthType } from 'docx';
import type { LayoutColumn, LayoutNode, LayoutTable } from '../../src/papers/layout/layout.ts';
import { linkedWords } from './linked-words.ts';
import { RULE, SHADE } from './styles.ts';

const line = { style: BorderStyle.SINGLE, size: 4, color: RULE } as const;
const BORDERS = { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line } as const;
const MARGINS = { top: 40, bottom: 40, left: 85, right: 85 } as const;
/** Of tables in small print, whose rows are many. */
const NARROW_MARGINS = { top: 14, bottom: 14, left: 60, right: 60 } as const;
/** The share of a form's first column, which holds the labels. */
const LABEL_SHARE = 0.34;

/** A table of fixed widths in our lines; its first row or its first column holds the headings, and is marked so. */
function framed(
  headings: 'row' | 'column',
  widths: readonly number[],
  rows: TableRow[],
  margins: typeof MARGINS | typeof NARROW_MARGINS = MARGINS,
): Table {
  const isRow = headings === 'row';
  return new Table({
    width: { size: widths.reduce((sum, each) => sum + each, 0), type: WidthType.DXA },
    columnWidths: [...widths],
    layout: TableLayoutType.FIXED,
    borders: BORDERS,
    margins,
    tableLook: { firstRow: isRow, firstColumn: !isRow, lastRow: false, lastColumn: false, noHBand: true, noVBand: true },
    rows,
  });
}

/**
 * A table of rows under a header row that repeats on every page. Rows are not split and no cell is merged. A list's tags
 * stand in the first and last cell (in one cell, they say that the row is meant); a table of one row is kept on one page
 * with what follows. `width` is in twentieths of a point.
 */
export function dataTable({ list, columns, small }: LayoutTable, width: number): Table {
  const widths = shares(
    columns.map((column) => column.share),
    width,
  );
  const style = small ? 'SmallCell' : 'Cell';
  const last = columns.length - 1;
  const runs = ({ words, link }: LayoutColumn, at: number): ParagraphChild[] => {
    const open = list !== undefined && at === 0 ? (columns.length === 1 ? `{-w:tr ${list}}` : `{#${list}}`) : '';
    const close = list !== undefined && at === last ? `{/${list}}` : '';
    return link === undefined
      ? [new TextRun(`${open}${words}${close}`)]
      : [new TextRun(open), ...linkedWords(words, link), new TextRun(close)];
  };
  return framed(
    'row',
    widths,
    [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map((column, at) => headerCell(column.heading, widths[at] as number, `${style}Heading`)),
      }),
      new TableRow({
        cantSplit: true,
        children: columns.map((column, at) => cell(runs(column, at), widths[at] as number, style, list === undefined)),
      }),
    ],
    small ? NARROW_MARGINS : MARGINS,
  );
}

/** A form of two columns whose first column holds the labels (marked as such for screen readers). */
export function formTable(rows: Extract<LayoutNode, { kind: 'form' }>['rows'], width: number): Table {
  const widths = shares([LABEL_SHARE, 1 - LABEL_SHARE], width);
  return framed(
    'column',
    widths,
    rows.map(
      ({ label, words }) =>
        new TableRow({
          children: [headerCell(label, widths[0] as number, 'CellLabel'), cell([new TextRun(words)], widths[1] as number, 'Cell')],
        }),
    ),
  );
}

function headerCell(text: string, width: number, style: string): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    shading: { type: ShadingType.CLEAR, color: 'auto', fill: SHADE },
    children: [new Paragraph({ style, children: [new TextRun(text)] })],
  });
}

function cell(children: readonly ParagraphChild[], width: number, style: string, keepNext = false): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    children: [new Paragraph({ style, keepNext, children })],
  });
}

/** Whole widths in proportion that add up to the table's. */
function shares(parts: readonly number[], width: number): number[] {
  const total = parts.reduce((sum, part) => sum + part, 0);
  const widths = parts.map((part) => Math.floor((part / total) * width));
  const rest = width - widths.reduce((sum, part) => sum + part, 0);
  return widths.map((part, at) => (at === 0 ? part + rest : part));
}
