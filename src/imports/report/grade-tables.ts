import { htmlTables } from '../sources/html-tables.ts';
import { GRADE_ALONE } from './grade-words.ts';

const THIS_INSPECTION = /\b(?:this inspection|this time|current|now|latest|new)\b/i;
const YEAR = /\b20\d\d\b/;

/**
 * The line with the grade of this inspection alone, where a table gives that of the last one beside it: its headings say which
 * is which, or else the first counts. Any other line as it stands.
 */
export function ofThisInspection(lines: readonly string[], at: number): string {
  const line = lines[at] as string;
  const cells = line.split('\t');
  const graded = cells.flatMap((cell, index) => (GRADE_ALONE.test(cell.trim()) ? [index] : []));
  const [first = 0] = graded;
  if (graded.length < 2 || first === 0) return line;
  const headings = headingsOf(lines, at, cells.length);
  const chosen = graded.find((index) => THIS_INSPECTION.test(headings[index] ?? '')) ?? latestYear(graded, headings) ?? first;
  return `${cells.slice(0, first).join(' ')}\t${cells[chosen]}`;
}

/** The nearest line above of as many cells without a grade. */
function headingsOf(lines: readonly string[], at: number, width: number): readonly string[] {
  for (let above = at - 1; above >= 0; above -= 1) {
    const cells = (lines[above] as string).split('\t');
    if (cells.length < 2) return [];
    if (cells.length === width && !cells.some((cell) => GRADE_ALONE.test(cell.trim()))) return cells;
  }
  return [];
}

function latestYear(columns: readonly number[], headings: readonly string[]): number | undefined {
  const years = columns.map((index) => Number(YEAR.exec(headings[index] ?? '')?.[0] ?? NaN));
  return years.some(Number.isNaN) ? undefined : columns[years.indexOf(Math.max(...years))];
}

/** A table whose headings are the grades: what stands under one was judged so. */
export function gradeMatrix(pasted: string): { readonly label: string; readonly words: string }[] {
  const tables = /<table\b/i.test(pasted)
    ? htmlTables(pasted).map(({ rows }) => rows.map((row) => row.map(String)))
    : [
        pasted
          .replace(/\u00a0/g, ' ')
          .split(/\r?\n/)
          .map((line) => line.split('\t').map((cell) => cell.trim())),
      ];
  return tables.flatMap((rows) => {
    const head = rows.findIndex((cells) => cells.length >= 3 && cells.filter((cell) => GRADE_ALONE.test(cell)).length >= 3);
    if (head < 0) return [];
    const grades = rows[head] as readonly string[];
    return bodyOf(rows.slice(head + 1)).flatMap((cells) =>
      cells.flatMap((cell, column) =>
        cell !== '' && GRADE_ALONE.test(grades[column] ?? '') && !GRADE_ALONE.test(cell)
          ? [{ label: cell, words: grades[column] as string }]
          : [],
      ),
    );
  });
}

/** The rows of cells, with at most one line without any between them: a page's footer. */
function bodyOf(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const filled = rows.filter((cells) => cells.some((cell) => cell !== ''));
  const end = filled.findIndex((cells, at) => cells.length < 2 && (filled[at + 1]?.length ?? 0) < 2);
  return filled.slice(0, end < 0 ? filled.length : end).filter((cells) => cells.length >= 2);
}
