import type { CheckedFile, CheckedFunction, Outcome } from './check-project.ts';

const HEADINGS = ['file', 'entry functions', 'ran', 'refused by name', 'failed'];

/** What came of every project, as a table of text, the members that were missed most, and the failures. */
export function checkReport(projects: ReadonlyMap<string, readonly CheckedFile[]>): string {
  const rows = [...projects].flatMap(([folder, files]) =>
    files.map((file) => rowOf(folder === '' ? file.file : `${folder}/${file.file}`, file)),
  );
  const functions = [...projects.values()].flat().flatMap((file) => file.functions);
  return [inColumns([HEADINGS, ...rows]), '', totals(functions), ...missed(functions), ...failures(projects)].join('\n');
}

function rowOf(path: string, { functions, unreadable }: CheckedFile): string[] {
  if (unreadable !== undefined) return [path, 'not readable', '', '', unreadable];
  const ended = <Kind extends Outcome['kind']>(kind: Kind) => functions.filter(({ outcome }) => outcome.kind === kind);
  const members = new Set(ended('refused').map(({ outcome }) => (outcome.kind === 'refused' ? outcome.member : '')));
  return [path, String(functions.length), String(ended('ran').length), [...members].join(', '), numberOrNothing(ended('failed').length)];
}

const numberOrNothing = (count: number): string => (count === 0 ? '' : String(count));

function totals(functions: readonly CheckedFunction[]): string {
  const count = (kind: Outcome['kind']): number => functions.filter(({ outcome }) => outcome.kind === kind).length;
  const noun = functions.length === 1 ? 'entry function' : 'entry functions';
  return `${functions.length} ${noun}: ${count('ran')} ran, ${count('refused')} refused by name, ${count('failed')} failed.`;
}

/** The members refused, the most often first. */
function missed(functions: readonly CheckedFunction[]): string[] {
  const counts = new Map<string, number>();
  for (const { outcome } of functions) {
    if (outcome.kind === 'refused') counts.set(outcome.member, (counts.get(outcome.member) ?? 0) + 1);
  }
  const lines = [...counts].sort((one, other) => other[1] - one[1]).map(([member, count]) => `  ${member} ${count}`);
  return lines.length === 0 ? [] : ['', 'Refused by name (to add one: emulator/README.md):', ...lines];
}

function failures(projects: ReadonlyMap<string, readonly CheckedFile[]>): string[] {
  const lines = [...projects].flatMap(([folder, files]) =>
    files.flatMap(({ file, functions }) =>
      functions.flatMap(({ name, outcome }) =>
        outcome.kind === 'failed'
          ? [`  ${folder === '' ? '' : `${folder}/`}${file}, ${name}: ${outcome.message.split('\n')[0] ?? ''}`]
          : [],
      ),
    ),
  );
  return lines.length === 0 ? [] : ['', 'Failed:', ...lines];
}

function inColumns(rows: readonly (readonly string[])[]): string {
  const widths = HEADINGS.map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd();
  const [headings = [], ...rest] = rows;
  return [line(headings), widths.map((width) => '-'.repeat(width)).join('  '), ...rest.map(line)].join('\n');
}
