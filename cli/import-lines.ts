import { targetName } from '../src/imports/columns/targets.ts';
import type { ColumnProposal, ImportProposal, ProposedRow } from '../src/imports/proposal.ts';
import { shownText } from '../src/imports/source-grid.ts';
import { shortened } from '../src/words/words.ts';

/** What the product tells of an import beside its message. */
interface ImportDetails extends ImportProposal {
  readonly columns: readonly (ColumnProposal & { readonly name: string })[];
  readonly changes?: readonly CellLine[];
  readonly staying?: readonly CellLine[];
}

interface CellLine {
  readonly ref: string;
  readonly heading: string;
  readonly before: string;
  readonly after: string;
}

const MOST = 15;

/** An import in lines for a person: columns, questions with their answers' names, rows, changes, remarks, what is left out. */
export function importLines(details: unknown): string[] {
  if (typeof details !== 'object' || details === null || !('questions' in details)) return [];
  const { columns, questions, rows, leftOutCells, changes = [], staying = [] } = details as ImportDetails;
  const oneLine = (text: string): string => shortened(text.replace(/\s+/g, ' '), 90);
  const cellLine = ({ ref, heading, before, after }: CellLine): string => `${ref} ${heading}: "${oneLine(before)}" → "${oneLine(after)}"`;
  return [
    ...titled('Columns', columns.map(columnLine)),
    ...titled(
      'Questions (answer them in a file for --map)',
      questions.map(
        ({ id, words, proposed, choices, cells }) =>
          `${id}: ${words}${cells.length === 0 ? '' : ` (${cells.slice(0, 5).join(', ')}${cells.length > 5 ? ' …' : ''})`} ` +
          `Proposed: ${proposed}; or ${choices.filter((choice) => choice !== proposed).join(', ')}.`,
      ),
    ),
    ...titled('Rows', rows.map(rowLine)),
    ...titled('Cells that change', changes.map(cellLine)),
    ...titled('Cells that differ and stay', staying.map(cellLine)),
    ...titled(
      'Remarks',
      rows.flatMap(({ remarks }) => remarks),
    ),
    ...titled(
      'Left out',
      leftOutCells.filter(({ why }) => why !== 'It is a heading.').map(({ cell, words, why }) => `${cell} "${oneLine(words)}": ${why}`),
    ),
  ].map((line) => `  ${line}`);
}

/** The first of the lines under their title; none where there are none. */
function titled(title: string, lines: readonly string[]): string[] {
  if (lines.length === 0) return [];
  const more = lines.length - MOST;
  return [`${title}:`, ...lines.slice(0, MOST).map((line) => `  ${line}`), ...(more > 0 ? [`  … and ${more} more (all with --json)`] : [])];
}

function columnLine({ name, heading, key, confidence }: ImportDetails['columns'][number]): string {
  const shown = heading === '' ? name : heading.replace(/\s+/g, ' ');
  return `${shown} → ${targetName(key)} (${Math.round(confidence * 100)} %)`;
}

function rowLine({ from, values }: ProposedRow): string {
  const said = ['ref', 'action', 'leadPost', 'deadline', 'progress'].map((key) =>
    shortened(shownText(values[key]).replace(/\s+/g, ' '), 60),
  );
  return `${from.join('+')}: ${said.filter((words) => words !== '').join(' · ')}`;
}
