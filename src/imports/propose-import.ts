import type { PlainDate } from '../days/plain-date.ts';
import { counted } from '../words/words.ts';
import { columnName, matchColumns } from './columns/match-columns.ts';
import { PLAN_TARGETS, TARGETS, targetName } from './columns/targets.ts';
import { NOTHING_SAID } from './mapping.ts';
import type { ImportMapping } from './mapping.ts';
import { proposeOwnPlan } from './own-plan.ts';
import type { ColumnProposal, ImportProposal, ProposedRow } from './proposal.ts';
import { RowBuilder, SPLIT } from './rows/build-rows.ts';
import type { BuildContext } from './rows/build-rows.ts';
import { dateOrderOf } from './rows/deadline-cells.ts';
import type { DateOrder } from './rows/deadline-cells.ts';
import { Groups } from './rows/groups.ts';
import { Ledger } from './rows/ledger.ts';
import { Questions } from './rows/questions.ts';
import { SECTION_CHOICES, sectionKindOf } from './rows/sections.ts';
import type { SectionKind } from './rows/sections.ts';
import { readShape } from './shape/read-shape.ts';
import type { Shape, TableBlock } from './shape/read-shape.ts';
import { placeName, shownText } from './source-grid.ts';
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
    return `"${grid.name}" has ${texts.length.toLocaleString('en-GB')} rows, more than the ${MOST_ROWS.toLocaleString('en-GB')} that a plan may have. Import a part of it.`;
  if (blocks.length === 0)
    return `No table of actions was found in "${grid.name}". It needs a row of headings, such as Action, Lead and Deadline, with rows below it.`;
  return undefined;
}

function chosenBlocks({ blocks, texts }: Shape, questions: Questions, ledger: Ledger): readonly TableBlock[] {
  if (blocks.length < 2) return blocks;
  const named = blocks.map(
    ({ headings, rows }, index) =>
      `${index + 1}: ${headings
        .filter((heading) => heading !== '')
        .slice(0, 4)
        .join(', ')} (${counted(rows.length, 'row')})`,
  );
  const choices = ['all', ...blocks.map((_, index) => String(index + 1))];
  const answer = questions.ask({
    id: 'tables',
    words: `There are ${blocks.length} tables with different headings. ${named.join('; ')}. Which are to be imported?`,
    proposed: 'all',
    choices,
  });
  if (answer === 'all') return blocks;
  blocks.forEach((block, index) => {
    if (String(index + 1) !== answer)
      for (const { row } of block.rows) texts[row]?.forEach((_, column) => ledger.leftOut(row, column, 'You chose another table.'));
  });
  return blocks.filter((_, index) => String(index + 1) === answer);
}

function columnsOf(grid: SourceGrid, { headings, rows }: TableBlock, mapping: ImportMapping, today: PlainDate): ColumnProposal[] {
  const data = rows.filter(({ kind }) => kind === 'data').map(({ row }) => grid.rows[row] ?? []);
  const width = Math.max(headings.length, ...data.map((cells) => cells.length));
  const sources = Array.from({ length: width }, (_, column) => ({
    column,
    heading: headings[column] ?? '',
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

const UNSURE = 0.5;

/** What a column holds is asked where its words and its cells leave it open. */
function askColumn(found: ColumnProposal, questions: Questions): void {
  const isUnknown = found.key === 'note' && found.because.startsWith('No column');
  if (found.confidence >= 1 || ((found.confidence >= UNSURE || found.key === 'note') && !isUnknown)) return;
  const name =
    found.heading === '' ? `Column ${found.column + 1}, which has no heading,` : `The column "${found.heading.replace(/\s+/g, ' ')}"`;
  questions.ask({
    id: `column:${columnName(found)}`,
    words: `${name} is ${found.key === 'note' ? 'kept as a note' : `taken for ${targetName(found.key)}`}. Is that right?`,
    proposed: found.key,
    choices: [...PLAN_TARGETS.map(({ key }) => key), ...Object.keys(TARGETS)],
  });
}

const DATES: ReadonlySet<string> = new Set(['deadline', 'revisedDeadline', 'originalDeadline', 'start', 'verifiedOn']);

/** The order of days and months in figures: British unless every date that tells is American, and then it is asked. */
function orderOf(
  grid: SourceGrid,
  blocks: readonly TableBlock[],
  columns: readonly (readonly ColumnProposal[])[],
  questions: Questions,
): DateOrder {
  const cells = blocks.flatMap((block, index) =>
    (columns[index] ?? [])
      .filter(({ key }) => DATES.has(key))
      .flatMap(({ column }) => block.rows.map(({ row }) => ({ row, column, text: shownText(grid.rows[row]?.[column]) }))),
  );
  const { order, isAmbiguous } = dateOrderOf(
    cells.filter(({ row, column }) => typeof grid.rows[row]?.[column] === 'string').map(({ text }) => text),
  );
  if (!isAmbiguous) return 'day first';
  const first = cells.find(({ text }) => /\d[/.-]\d/.test(text));
  return questions.ask(
    {
      id: 'date-order',
      words: `Dates such as "${first?.text ?? ''}" may have the day or the month first. Which is it?`,
      proposed: order ?? 'day first',
      choices: ['day first', 'month first'],
    },
    first === undefined ? undefined : placeName(first.row, first.column),
  ) as DateOrder;
}

function sectionsOf(blocks: readonly TableBlock[], questions: Questions, today: PlainDate): SectionKind | 'leave out' {
  const sections = blocks.flatMap(({ rows }) => rows.flatMap(({ row, section }) => (section === undefined ? [] : [{ row, ...section }])));
  if (sections.length === 0) return 'workstream';
  const question = {
    id: 'sections',
    words: `Rows such as "${(sections[0] as { text: string }).text}" stand over others. What are they?`,
    proposed: sectionKindOf(
      sections.map(({ text }) => text),
      today,
    ),
    choices: SECTION_CHOICES,
  };
  return sections.map(({ row, column }) => questions.ask(question, placeName(row, column)))[0] as SectionKind | 'leave out';
}
