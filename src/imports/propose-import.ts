import type { PlainDate } from '../days/plain-date.ts';
import { matchColumns } from './columns/match-columns.ts';
import { askColumn, chosenBlocks, orderOf, sectionsOf } from './file-questions.ts';
import { NOTHING_SAID } from './mapping.ts';
import type { ImportMapping } from './mapping.ts';
import { proposeOwnPlan } from './own-plan.ts';
import type { ColumnProposal, ImportProposal, ProposedRow } from './proposal.ts';
import { RowBuilder, SPLIT } from './rows/build-rows.ts';
import type { BuildContext } from './rows/build-rows.ts';
import { Groups } from './rows/groups.ts';
import { Ledger } from './rows/ledger.ts';
import { Questions } from './rows/questions.ts';
import { readShape } from './shape/read-shape.ts';
import type { Shape, TableBlock } from './shape/read-shape.ts';
import { headingKeyOf, shownText } from './source-grid.ts';
import type { SourceGrid } from './source-grid.ts';

export interface ImportContext {
  readonly today: PlainDate;
  /** What the officer has said, now or at the last import of the same plan. */
  readonly mapping?: ImportMapping;
}

const MOST_ROWS = 10_000;

/**
 * What a source would become in the plan, and what must be asked. Nothing is written, nothing is lost: every cell of the
 * source is placed, noted or left out with a reason.
 */
export function proposeImport(grid: SourceGrid, { today, mapping = NOTHING_SAID }: ImportContext): ImportProposal {
  const own = proposeOwnPlan(grid);
  if (own !== undefined) return own;
  const shape = readShape(grid);
  const ledger = new Ledger(shape.texts);
  for (const [row, why] of shape.leftOut) shape.texts[row]?.forEach((_, column) => ledger.leftOut(row, column, why));
  const refusal = refusalOf(grid, shape);
  if (refusal !== undefined)
    return { ...ledger.account(), columns: [], rows: [], recommendations: [], workstreams: [], questions: [], refusal };
  const questions = new Questions(mapping.answers);
  const blocks = chosenBlocks(shape, questions, ledger);
  const columns = withRecommendationTables(blocks.map((block) => columnsOf(grid, block, mapping, today)));
  for (const found of columns.flat()) askColumn(found, questions);
  const context: BuildContext = {
    grid,
    ledger,
    dates: { today, questions, order: orderOf(grid, blocks, columns, questions) },
    recommendations: new Groups('R'),
    workstreams: new Groups('W'),
    sections: sectionsOf(blocks, questions, today),
    isSplit: (mapping.answers[SPLIT.id] ?? SPLIT.proposed) === 'split',
    under: { recommendation: '', workstream: '', month: undefined },
  };
  const rows = blocks.flatMap((block, index): ProposedRow[] => new RowBuilder(block, columns[index] as ColumnProposal[], context).build());
  return {
    ...ledger.account(),
    columns: columns.flat(),
    rows,
    recommendations: context.recommendations.list(),
    workstreams: context.workstreams.list(),
    questions: questions.list(),
  };
}

function refusalOf(grid: SourceGrid, { texts, blocks }: Shape): string | undefined {
  if (texts.every((row) => row.every((text) => text === ''))) return `"${grid.name}" is empty: there is nothing to import.`;
  if (texts.length > MOST_ROWS)
    return (
      `"${grid.name}" has ${texts.length.toLocaleString('en-GB')} rows, more than the ${MOST_ROWS.toLocaleString('en-GB')} ` +
      `that a plan may have. Import a part of it.`
    );
  if (blocks.length === 0)
    return (
      `No table of actions was found in "${grid.name}". It needs a row of headings, such as Action, Lead and ` +
      `Deadline, with rows below it.`
    );
  return undefined;
}

function columnsOf(grid: SourceGrid, { headings, rows }: TableBlock, mapping: ImportMapping, today: PlainDate): ColumnProposal[] {
  const data = rows.filter(({ kind }) => kind === 'data').map(({ row }) => grid.rows[row] ?? []);
  const width = Math.max(headings.length, ...data.map((cells) => cells.length));
  const sources = Array.from({ length: width }, (_, column) => ({
    column,
    heading: headings[column] ?? '',
    nth: headings.slice(0, column + 1).filter((heading) => headingKeyOf(heading) === headingKeyOf(headings[column] ?? '')).length,
    cells: data.map((cells) => cells[column] ?? ''),
  }));
  return matchColumns(
    sources.filter(({ heading, cells }) => heading !== '' || cells.some((cell) => shownText(cell) !== '')),
    mapping,
    today,
  );
}

/** Beside a table whose headings name its actions, one that names none is of recommendations. */
function withRecommendationTables(tables: readonly ColumnProposal[][]): ColumnProposal[][] {
  const hasActions = (columns: readonly ColumnProposal[]): boolean =>
    columns.some(({ key, confidence }) => key === 'action' && confidence >= 0.6);
  const isOf = (columns: readonly ColumnProposal[]): boolean =>
    !hasActions(columns) && columns.some(({ key }) => key.startsWith('recommendation'));
  if (!tables.some(hasActions)) return [...tables];
  return tables.map((columns) =>
    isOf(columns)
      ? columns.map((column) => (column.key === 'action' ? { ...column, key: 'recommendation', confidence: 0.6 } : column))
      : columns,
  );
}
