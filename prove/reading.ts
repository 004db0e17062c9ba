/**
 * `npm run prove -- reading`: how much of other people's plans is read rightly without help. Tables are read against keys written
 * by hand; headings, progress words and deadlines are read against lists of what each may mean.
 */
import { day } from '../src/days/plain-date.ts';
import { proposeImport } from '../src/imports/propose-import.ts';
import { HARDER_TABLES } from '../test/imports/fixtures/harder-tables.ts';
import { landing } from '../test/imports/fixtures/keyed-table.ts';
import type { KeyedTable } from '../test/imports/fixtures/keyed-table.ts';
import { OTHER_COUNCILS } from '../test/imports/fixtures/other-councils.ts';
import { PUBLISHED_TABLES } from '../test/imports/fixtures/published-keys.ts';
import { inColumns } from './proof.ts';
import type { Proved } from './proof.ts';
import { scoresOfLists } from './reading/lists.ts';
import { percent } from './reading/listed.ts';

/** The share of a table's meaningful cells, and of a list's entries, that must be right; a list's may be asked, too. */
const LEAST = 0.95;
const today = day('2026-01-15');

export function run(): Proved {
  const sets = { 'published shapes': PUBLISHED_TABLES, 'other councils': OTHER_COUNCILS, 'harder tables': HARDER_TABLES };
  const tables = Object.entries(sets).map(([name, list]) => ({ name, read: list.map(readTable) }));
  const lists = Object.entries(scoresOfLists());
  const rows = [
    ['', 'how many', 'right', 'rightly asked', 'asked for nothing', 'wrong unsaid', 'right or rightly asked'],
    ...tables.map(({ name, read }) => {
      const meaningful = read.reduce((sum, table) => sum + table.meaningful, 0);
      const right = read.reduce((sum, table) => sum + table.right, 0);
      return [
        `${name}: ${read.length} tables, cells`,
        String(meaningful),
        String(right),
        '',
        '',
        String(meaningful - right),
        percent(right, meaningful),
      ];
    }),
    ...lists.map(([name, { count, right, asked, needless, wrong }]) =>
      [name, count, right, asked, needless.length, wrong.length, percent(right + asked, count)].map(String),
    ),
  ];
  return {
    table: inColumns(rows),
    breaches: [
      ...tables.flatMap(({ read }) => read.flatMap(({ breaches }) => breaches)),
      ...lists.flatMap(([name, { count, right, asked, wrong }]) => [
        ...wrong.map((each) => `${name}: ${each}`),
        ...(right + asked < LEAST * count ? [`${name}: only ${percent(right + asked, count)} are right or rightly asked`] : []),
      ]),
    ],
  };
}

function readTable(table: KeyedTable) {
  const proposal = proposeImport(table.grid, { today });
  const { meaningful, right, wrong } = landing(table, proposal);
  const isWhole = proposal.placed + proposal.noted + proposal.leftOut === proposal.cells;
  return {
    meaningful,
    right,
    breaches: [
      ...(right < LEAST * meaningful ? [`${table.name}: ${percent(right, meaningful)} of its cells are right. ${wrong.join('; ')}`] : []),
      ...(isWhole ? [] : [`${table.name}: not every cell is accounted for`]),
    ],
  };
}
