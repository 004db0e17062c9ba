import type { PlainDate } from '../../days/plain-date.ts';
import type { Cell } from '../../tabs/cells.ts';
import { headingMeanings } from '../../tabs/headings/read-heading.ts';
import type { ImportMapping } from '../mapping.ts';
import type { ColumnProposal } from '../proposal.ts';
import { headingKeyOf } from '../source-grid.ts';
import { columnContent } from './column-content.ts';
import type { ColumnContent } from './column-content.ts';
import { fitOf, likelyByContent } from './content-fit.ts';
import { isTarget, PLAN_TARGETS, TAKES_SEVERAL, targetName } from './targets.ts';

/** A column of the source below its heading. */
export interface SourceColumn {
  readonly column: number;
  readonly heading: string;
  /** Which of the columns with this heading it is, from 1. */
  readonly nth?: number;
  readonly cells: readonly Cell[];
}

interface Candidate {
  readonly source: SourceColumn;
  readonly key: string;
  readonly score: number;
  readonly because: string;
}

/** Below this a column is kept as a note rather than put where it may not belong. */
const LEAST = 0.36;
/** What a column holds says more than half a meaning of its heading. */
const LEAST_BY_CONTENT = 0.3;
/** A column of recommendations that holds refs in this share of its cells names them by their refs. */
const MOSTLY = 0.6;
/** A second column for the same place must be surer of it. */
const LEAST_FOR_SECOND = 0.6;

/**
 * The name a column goes by in a mapping: its heading in plain words, or its number where it has none. The second column of one
 * heading is "date 2".
 */
export function columnName({ heading, column, nth = 1 }: Pick<SourceColumn, 'heading' | 'column' | 'nth'>): string {
  const name = headingKeyOf(heading);
  return name === '' ? `column ${column + 1}` : nth > 1 ? `${name} ${nth}` : name;
}

/**
 * Where each column goes, by what its heading says and what it holds. Every target is taken once, by the column that fits
 * it best, save those that take several; what fits nothing becomes a note.
 */
export function matchColumns(sources: readonly SourceColumn[], mapping: ImportMapping, today: PlainDate): ColumnProposal[] {
  const contents = new Map(sources.map((source) => [source.column, columnContent(source.cells, today)]));
  const said = sources.flatMap((source) => saidOf(source, mapping));
  const decided = new Map(said.map((proposal) => [proposal.column, proposal]));
  const taken = new Set(said.map(({ key }) => key));
  const candidates = sources
    .filter(({ column }) => !decided.has(column))
    .flatMap((source) => candidatesOf(source, contents.get(source.column) as ColumnContent))
    .sort((a, b) => b.score - a.score || (isLaterFirst(a, b) ? b.source.column - a.source.column : a.source.column - b.source.column));
  for (const { source, key, score, because } of candidates) {
    const isFree = !taken.has(key) || key === 'note' || (TAKES_SEVERAL.has(key) && score >= LEAST_FOR_SECOND);
    if (decided.has(source.column) || !isFree) continue;
    decided.set(source.column, { ...placeOf(source), key, confidence: rounded(score), because });
    taken.add(key);
  }
  const all = sources.map((source) => decided.get(source.column) ?? noteOf(source));
  return withAction(withDeadlines(all), contents);
}

/** Of several columns of progress, one for each quarter or month, the last is the present one. */
function isLaterFirst(a: Candidate, b: Candidate): boolean {
  return LATEST_COUNTS.has(a.key) && a.key === b.key;
}

function saidOf(source: SourceColumn, { columns }: ImportMapping): ColumnProposal[] {
  const key = columns[columnName(source)];
  return key === undefined || !isTarget(key) ? [] : [{ ...placeOf(source), key, confidence: 1, because: 'You said so.' }];
}

function placeOf({ column, heading, nth = 1 }: SourceColumn): Pick<ColumnProposal, 'column' | 'heading' | 'nth'> {
  return { column, heading, ...(nth > 1 ? { nth } : {}) };
}

function noteOf(source: SourceColumn): ColumnProposal {
  return { ...placeOf(source), key: 'note', confidence: 0.5, because: 'No column of the plan is for this.' };
}

const LATEST_COUNTS: ReadonlySet<string> = new Set(['progress', 'percent', 'confidence']);

/** The imports' own names for what has no column of the plan. */
const NOTES: ReadonlySet<string> = new Set(['otherDay', 'finishedOn', 'priority', 'paragraph', 'context']);

function candidatesOf(source: SourceColumn, content: ColumnContent): Candidate[] {
  const name = headingKeyOf(source.heading);
  const exact = PLAN_TARGETS.find(({ spellings }) => spellings[0] === name || (spellings.includes(name) && name.includes(' ')));
  const said = headingMeanings(source.heading);
  const isOfRefs = content.refs >= MOSTLY && !said.some(({ key }) => key === 'ref');
  const meanings = said.map(({ key, confidence }) => ({
    key: key === 'recommendation' && isOfRefs ? 'recommendations' : key,
    confidence,
  }));
  const byHeading = [
    ...(exact === undefined || (exact.key === 'recommendations' && content.refs < 0.5) ? [] : [{ key: exact.key, confidence: 1 }]),
    ...meanings,
  ];
  const found = byHeading.map(({ key, confidence }) => {
    const score = confidence * fitOf(key, content);
    return { source, key: NOTES.has(key) ? 'note' : key, score: Math.min(1, score), because: becauseOf(source, key, confidence, content) };
  });
  const byContent = likelyByContent(content, name === '' ? 'blank' : meanings.length === 0 ? 'unknown' : 'named', source.column).map(
    ({ key, confidence, holds }) => ({
      source,
      key,
      score: confidence,
      because: `It holds ${holds}.`,
    }),
  );
  return [...found.filter(({ score }) => score >= LEAST), ...byContent.filter(({ score }) => score >= LEAST_BY_CONTENT)];
}

function becauseOf({ heading }: SourceColumn, key: string, confidence: number, content: ColumnContent): string {
  const shown = heading.replace(/\s+/g, ' ').trim();
  if (content.filled === 0) return `The heading "${shown}" says so; the column is empty.`;
  if (NOTES.has(key)) return `The heading "${shown}" names something that has no column of the plan.`;
  return confidence >= 1
    ? `The heading "${shown}" is a known one of ${targetName(key)}.`
    : `The heading "${shown}" and what stands below it say so.`;
}

/** Of two deadline columns, the one that is revised or stands later is the present one, and the other the original. */
function withDeadlines(columns: readonly ColumnProposal[]): ColumnProposal[] {
  const has = (key: string): boolean => columns.some((column) => column.key === key);
  const rename = (from: string, to: string): ColumnProposal[] =>
    columns.map((column) => (column.key === from ? { ...column, key: to } : column));
  if (has('deadline')) return [...columns];
  if (has('revisedDeadline') && has('originalDeadline')) return rename('originalDeadline', 'deadline');
  if (has('revisedDeadline')) return rename('revisedDeadline', 'deadline');
  return has('originalDeadline') ? rename('originalDeadline', 'deadline') : [...columns];
}

/** A plan without a column of actions has them in the column of recommendations, where something is said of each. */
function withAction(columns: readonly ColumnProposal[], contents: ReadonlyMap<number, ColumnContent>): ColumnProposal[] {
  if (columns.some(({ key }) => key === 'action')) return [...columns];
  const isKept = columns.some(({ key }) => ['leadPost', 'deadline', 'progress'].includes(key));
  const texts = columns
    .filter(({ key, confidence }) => ['recommendation', 'recommendations', 'note'].includes(key) && confidence < 1)
    .filter(({ column }) => (contents.get(column)?.length ?? 0) >= 15 && (contents.get(column)?.distinct ?? 0) > 0.6)
    .sort(
      (a, b) =>
        Number(b.key !== 'note') - Number(a.key !== 'note') ||
        (contents.get(b.column)?.length ?? 0) - (contents.get(a.column)?.length ?? 0),
    );
  const [text] = texts;
  if (!isKept || text === undefined) return [...columns];
  const because = 'No other column says what is done.';
  return columns.map((column) =>
    column === text ? { ...column, key: 'action', confidence: Math.min(column.confidence, 0.55), because } : column,
  );
}

function rounded(score: number): number {
  return Math.round(score * 100) / 100;
}
