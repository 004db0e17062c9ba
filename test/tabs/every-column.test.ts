import { day } from '../../src/days/plain-date.ts';
import type { Cell } from '../../src/tabs/cells.ts';
import type { KeyedColumn, KindName } from '../../src/tabs/tab-description.ts';
import { LIST_NAMES, TAB_OF } from '../../src/tabs/tabs.ts';
import type { ListName } from '../../src/tabs/tabs.ts';
import { gridOf, workbookOf } from '../support/one-tab.ts';

/** Something that an officer may type in a column of each kind, other than what an empty cell counts as. */
const TYPED: Readonly<Partial<Record<KindName, readonly Cell[]>>> = {
  text: ['Words'],
  any: [12],
  date: [{ date: day('2026-04-15'), time: '00:00' }],
  deadline: ['31/08/2026'],
  number: [3],
  percent: [40],
  money: [1200],
  'yes-no': ['Yes', 'No'],
  publication: ['No, paragraph 2'],
  email: ['head.assessment@exampleshire.example'],
  refs: ['X1'],
  list: ['approve'],
  'status-choice': ['Amber'],
};

const samplesOf = ({ holds }: KeyedColumn): readonly Cell[] => holds.choices ?? TYPED[holds.kind] ?? [];

/** A row that is there, with one column left out and one changed. */
function readWith(list: ListName, key: string, cell: Cell): unknown {
  const { columns } = TAB_OF[list] as { columns: readonly KeyedColumn[] };
  const others = columns.filter((column) => column.role === 'typed' && column.key !== key);
  const row = Object.fromEntries(others.map((column) => [column.key, samplesOf(column)[0] ?? '']));
  const { workbook } = workbookOf({ [list]: gridOf(list, { ...row, [key]: cell }) });
  return (list === 'actions' ? workbook.actions : workbook.rows(list))[0];
}

/** What a field was read as; an action says in two fields what its "Public?" cell says in one. */
const valueOf = (list: ListName, key: string, row: Readonly<Record<string, unknown>>): unknown =>
  list === 'actions' && key === 'isPublic' ? { isPublic: row['isPublic'], paragraph: row['exemptParagraph'] } : row[key];

const EVERY = LIST_NAMES.flatMap((list) => TAB_OF[list].columns.filter(({ role }) => role === 'typed').map((column) => ({ list, column })));

describe('every column that officers write', () => {
  it.each(EVERY.map((each) => [TAB_OF[each.list].name, each.column.heading, each] as const))(
    '%s, %s changes what is read',
    (_tab, _heading, { list, column }) => {
      const empty = JSON.stringify(readWith(list, column.key, ''));
      const read = samplesOf(column).map((cell) => JSON.stringify(readWith(list, column.key, cell)));
      expect(read.length).toBeGreaterThan(0);
      expect(read.some((row) => row !== undefined && row !== empty)).toBe(true);
    },
  );

  it.each(EVERY.map((each) => [TAB_OF[each.list].name, each.column.heading, each] as const))(
    '%s, %s is written so that it reads the same',
    (_tab, _heading, { list, column }) => {
      for (const cell of samplesOf(column)) {
        const row = readWith(list, column.key, cell) as Readonly<Record<string, unknown>>;
        expect(readWith(list, column.key, column.holds.write(valueOf(list, column.key, row)))).toEqual(row);
      }
    },
  );
});
