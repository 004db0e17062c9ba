import { FUNDING_SOURCES } from '../../plan/model.ts';
import type { Funding, Inspection, Judgement, ReadinessItem, RegionalOutcome, Strength } from '../../plan/model.ts';
import type { RowReader } from '../row-reader.ts';
import { FUNDING_WORDS } from './read-action.ts';

export const readInspection = (row: RowReader): Inspection => ({
  row: row.row,
  ref: row.text('ref'),
  name: row.text('name'),
  framework: row.text('framework'),
  fieldworkStart: row.date('fieldworkStart'),
  fieldworkEnd: row.date('fieldworkEnd'),
  reportReceived: row.date('reportReceived'),
  reportPublished: row.date('reportPublished'),
  scope: row.text('scope'),
  statedDeadline: row.date('statedDeadline'),
  rules: ruleNames(row.text('rules')),
});

/** Rule names may hold commas themselves ("statement of action, LA children's services"): lines and semicolons come first. */
function ruleNames(words: string): string[] {
  const separator = /[;\n]/.test(words) ? /[;\n]/ : /,(?=\s*[A-Z])/;
  return words
    .split(separator)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

export const readJudgement = (row: RowReader): Judgement => ({
  row: row.row,
  inspection: row.text('inspection'),
  strand: row.text('strand'),
  subJudgement: row.text('subJudgement'),
  grade: row.text('grade'),
  isOverall: row.flag('isOverall', false),
  isLimiting: row.flag('isLimiting', false),
});

export const readRegionalOutcome = (row: RowReader): RegionalOutcome => ({
  row: row.row,
  inspection: row.text('inspection'),
  authority: row.text('authority'),
  strand: row.text('strand'),
  grade: row.text('grade'),
});

export const readFunding = (row: RowReader): Funding => ({
  row: row.row,
  ref: row.text('ref'),
  purpose: row.text('purpose'),
  amount: row.number('amount', { min: 0 }),
  spent: row.number('spent', { min: 0 }),
  source: row.choice('source', FUNDING_SOURCES, FUNDING_WORDS),
  financialYear: row.text('financialYear'),
  approvedBy: row.text('approvedBy'),
  posts: row.text('posts'),
  postsStart: row.date('postsStart'),
  postsEnd: row.date('postsEnd'),
});

export const readStrength = (row: RowReader): Strength => ({
  row: row.row,
  text: row.text('text'),
  inspection: row.text('inspection'),
  paragraph: row.text('paragraph'),
});

export const readReadinessItem = (row: RowReader): ReadinessItem => ({
  row: row.row,
  item: row.text('item'),
  ownerPost: row.text('ownerPost'),
  link: row.text('link'),
  lastRefreshed: row.date('lastRefreshed'),
  refreshEveryDays: row.number('refreshEveryDays', { min: 1, whole: true }),
});
