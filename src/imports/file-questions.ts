import type { PlainDate } from '../days/plain-date.ts';
import { counted } from '../words/words.ts';
import { columnName } from './columns/match-columns.ts';
import { PLAN_TARGETS, TARGETS, targetName } from './columns/targets.ts';
import type { ColumnProposal } from './proposal.ts';
import { dateOrderOf } from './rows/deadline-cells.ts';
import type { DateOrder } from './rows/deadline-cells.ts';
import type { Ledger } from './rows/ledger.ts';
import type { Questions } from './rows/questions.ts';
import { SECTION_CHOICES, sectionKindOf } from './rows/sections.ts';
import type { SectionKind } from './rows/sections.ts';
import type { Shape, TableBlock } from './shape/read-shape.ts';
import { placeName, shownText } from './source-grid.ts';
import type { SourceGrid } from './source-grid.ts';

/** Which of several tables are imported; what stands in the others is left out. */
export function chosenBlocks({ blocks, texts }: Shape, questions: Questions, ledger: Ledger): readonly TableBlock[] {
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

const UNSURE = 0.5;

/** What a column holds is asked where its words and its cells leave it open. */
export function askColumn(found: ColumnProposal, questions: Questions): void {
  const isUnknown = found.key === 'note' && found.because.startsWith('No column');
  if (found.confidence >= 1 || ((found.confidence >= UNSURE || found.key === 'note') && !isUnknown)) return;
  const name =
    found.heading === ''
      ? `Column ${found.column + 1}, which has no heading,`
      : `The column "${found.heading.replace(/\s+/g, ' ')}"${found.nth === undefined ? '' : ` (number ${found.nth} of that name)`}`;
  questions.ask({
    id: `column:${columnName(found)}`,
    words: `${name} is ${found.key === 'note' ? 'kept as a note' : `taken for ${targetName(found.key)}`}. Is that right?`,
    proposed: found.key,
    choices: [...PLAN_TARGETS.map(({ key }) => key), ...Object.keys(TARGETS)],
  });
}

const DATES: ReadonlySet<string> = new Set(['deadline', 'revisedDeadline', 'originalDeadline', 'start', 'verifiedOn']);

/** The order of days and months in figures: British unless every date that tells is American, and then it is asked. */
export function orderOf(
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

/** What the rows that stand over others are. */
export function sectionsOf(blocks: readonly TableBlock[], questions: Questions, today: PlainDate): SectionKind | 'leave out' {
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
