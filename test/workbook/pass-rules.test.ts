import { day } from '../../src/days/plain-date.ts';
import { packSeen } from '../../src/plan/changes/row-seen.ts';
import { ACTION_PLAN_TAB } from '../../src/tabs/action-plan.ts';
import type { Cell, Grid } from '../../src/tabs/cells.ts';
import { actionPass, isReadable } from '../../src/workbook/action-pass.ts';
import type { ActionPass } from '../../src/workbook/action-pass.ts';
import { RowMemory } from '../../src/workbook/row-memory.ts';
import type { WrittenKeys } from '../../src/workbook/row-memory.ts';
import { rowMarker } from '../../src/workbook/row-mark.ts';
import type { PassInput } from '../../src/workbook/rows-now.ts';
import type { KeptState } from '../../src/plan/model.ts';
import { Workbook } from '../../src/workbook/workbook.ts';

const today = day('2026-11-23');
const on = (date: string): Cell => ({ date: day(date), time: '00:00' });
const COLUMNS = [
  'ours',
  'ref',
  'status',
  'lastUpdated',
  'rowMark',
  'rowSeen',
  'timesRedated',
  'action',
  'deadline',
  'progress',
  'why',
] as const;
type Row = Partial<Record<(typeof COLUMNS)[number], Cell>>;
const headingOf = (key: string): string => ACTION_PLAN_TAB.columns.find((column) => column.key === key)?.heading ?? 'Ours';

const gridOf = (...rows: readonly Row[]): Grid => ({
  tab: 'Action plan',
  rows: [COLUMNS.map(headingOf), ...rows.map((row) => COLUMNS.map((key) => row[key] ?? ''))],
});
const columns = new Map(COLUMNS.map((key, index): [string, number] => [key, index]).filter(([key]) => key !== 'ours'));
const markOf = (row: Row): string => rowMarker(ACTION_PLAN_TAB, columns)(COLUMNS.map((key) => row[key] ?? ''));

/** A memory that says what a pass told it. */
class Listening extends RowMemory {
  kept: readonly (KeptState | undefined)[] = [];
  keys: WrittenKeys = { alone: [], withRefs: [] };

  override remember(keptOf: (index: number) => KeptState | undefined, keys: WrittenKeys): void {
    this.kept = [0, 1, 2, 3, 4].map(keptOf);
    this.keys = keys;
    super.remember(keptOf, keys);
  }
}

function pass(grid: Grid, memory = new RowMemory(), input: Partial<PassInput> = {}): ActionPass {
  const workbook = new Workbook((thing) => (thing === 'actions' ? grid : undefined), today);
  const sheet = workbook.sheet('actions');
  if (!isReadable(sheet)) throw new Error('The tab cannot be read.');
  return actionPass(workbook, sheet, { highWater: 0, noting: { at: 2000, loggedUpTo: 1000 }, ...input }, memory);
}
/** What the tab says after these blocks, by key and sheet row. */
function written(grid: Grid, { blocks }: ActionPass): Row[] {
  const rows = grid.rows.map((cells) => [...cells]);
  for (const { firstRow, firstColumn, cells } of blocks)
    cells.forEach((row, down) => row.forEach((cell, right) => ((rows[firstRow - 1 + down] as Cell[])[firstColumn - 1 + right] = cell)));
  return rows.slice(1).map((cells) => Object.fromEntries(COLUMNS.map((key, index) => [key, cells[index]])));
}

const HIRE: Row = { ref: 'A1', action: 'Hire', deadline: 'Ongoing', progress: 'In progress' };
const TRAIN: Row = { ref: 'A2', action: 'Train', deadline: 'Ongoing', progress: 'Done' };

describe('a row without words', () => {
  const seen = packSeen({ cells: { action: 'Gone' }, notes: [] });
  const old: Row = { status: 'Red', lastUpdated: on('2026-05-01'), rowMark: 'm', rowSeen: seen, timesRedated: 3, why: 'late' };

  it('keeps what was kept beside its ref, is shown nothing, and is noted as cleared', () => {
    const grid = gridOf(HIRE, { ref: 'A7', ...old });
    const found = pass(grid);
    expect(written(grid, found)[1]).toEqual({
      ours: '',
      ref: 'A7',
      status: '',
      lastUpdated: on('2026-05-01'),
      rowMark: 'm',
      rowSeen: expect.stringContaining('"Gone"') as unknown,
      timesRedated: 3,
      action: '',
      deadline: '',
      progress: '',
      why: '',
    });
    expect(found.changes.filter(({ ref }) => ref === 'A7')).toEqual([
      { ref: 'A7', at: 2000, by: '', told: 'comparison', field: 'action', before: 'Gone', now: '' },
    ]);
  });

  it('shows no count of none', () => {
    const grid = gridOf(HIRE, { ref: 'A7', ...old, timesRedated: 0 });
    expect(written(grid, pass(grid))[1]?.timesRedated).toBe('');
  });

  it('loses all that was computed where it has no ref', () => {
    const grid = gridOf(HIRE, { ours: 'ours', ...old }, TRAIN);
    expect(written(grid, pass(grid))[1]).toEqual({ ...Object.fromEntries(COLUMNS.map((key) => [key, ''])), ours: 'ours' });
  });

  it('is left alone where nothing computed stands beside it', () => {
    const grid = gridOf({ ...HIRE }, { ours: 'ours', ref: 'A7' }, {});
    const found = pass(grid);
    expect(written(grid, found).slice(1)).toEqual(
      gridOf({ ours: 'ours', ref: 'A7' }, {})
        .rows.slice(1)
        .map((cells) => Object.fromEntries(COLUMNS.map((key, index) => [key, cells[index]]))),
    );
    expect(found.blocks.every(({ firstRow, cells }) => firstRow === 2 && cells.length === 1)).toBe(true);
  });

  it('is edited by nobody where another row was', () => {
    const edited = { first: 2, last: 2, firstColumn: 1, lastColumn: 40, by: 'x' };
    const told = (first: number) =>
      pass(gridOf(HIRE, { ref: 'A7', ...old }), new RowMemory(), { edited: { ...edited, first, last: first } }).changes.find(
        ({ ref }) => ref === 'A7',
      )?.told;
    expect([told(2), told(3), told(4)]).toEqual(['comparison', 'edit', 'comparison']);
  });
});

describe('what a pass tells the memory', () => {
  it('is what it kept of each row, none of those without ref, and the columns it wrote', () => {
    const memory = new Listening();
    const train: Row = { ...TRAIN, ref: '' };
    pass(gridOf(HIRE, { status: 'Red' }, { ref: 'A7', timesRedated: 2 }, train), memory).remember();
    expect(memory.kept.map((kept) => kept && [kept.rowMark, kept.timesRedated])).toEqual([
      [markOf(HIRE), 0],
      undefined,
      ['', 2],
      [markOf(train), 0],
      undefined,
    ]);
    expect(memory.keys).toEqual({ alone: ['status', 'why', 'lastUpdated', 'rowMark', 'rowSeen', 'timesRedated'], withRefs: [] });
  });

  it('counts as written together with refs what stands beside them in one run', () => {
    const beside: Grid = {
      tab: 'Action plan',
      rows: [
        ['Ref', 'Status', 'Row mark', 'Action', 'Deadline', 'Progress'],
        ['', '', '', 'Hire', 'Ongoing', ''],
      ],
    };
    const memory = new Listening();
    const found = pass(beside, memory);
    found.remember();
    expect(found.blocks).toEqual([{ firstRow: 2, firstColumn: 1, cells: [['A1', 'Green', expect.stringMatching(/^h/) as unknown]] }]);
    expect(memory.keys).toEqual({ alone: [], withRefs: ['status', 'rowMark'] });
  });

  it('is nothing written where all stands as it should', () => {
    const memory = new Listening();
    const grid = gridOf(HIRE);
    const settled = gridOf(...written(grid, pass(grid)));
    const found = pass(settled, memory);
    found.remember();
    expect([found.blocks, memory.keys, found.changedRows]).toEqual([[], { alone: [], withRefs: [] }, 0]);
  });
});

describe('a row in hand', () => {
  const edited = { first: 2, last: 3, firstColumn: 1, lastColumn: 40, by: 'head@exampleshire.example' };

  it.each([
    ['above those that were edited', 0, undefined],
    ['the first that was edited', 1, today],
    ['the last that was edited', 2, today],
    ['below those that were edited', 3, undefined],
  ])('that is new has been updated today only where an officer typed it: %s', (_what, index, lastUpdated) => {
    const rows = [{}, {}, {}, {}].map((_, at): Row => ({ ...HIRE, ref: `A${at + 1}`, action: `Action ${at}` }));
    const found = pass(gridOf(...rows), new RowMemory(), { edited: { ...edited, first: 3, last: 4 } });
    expect(found.actions[index]?.action.lastUpdated).toBe(lastUpdated);
    expect(found.actions).toHaveLength(4);
  });

  it('that was edited is taken for no new edit on later passes', () => {
    const memory = new RowMemory();
    pass(gridOf(HIRE), memory, { edited }).remember();
    const again = pass(gridOf(HIRE, { ...TRAIN, ref: '' }), memory, { edited });
    expect(again.actions.map(({ action }) => action.lastUpdated)).toEqual([today, undefined]);
  });

  it('that was copied has no history of the other', () => {
    const kept: Row = {
      lastUpdated: on('2026-05-01'),
      rowMark: markOf(HIRE),
      rowSeen: packSeen({ cells: { action: 'Hire' }, notes: [] }),
      timesRedated: 4,
    };
    const found = pass(gridOf({ ...HIRE, ...kept }, { ...HIRE, ...kept, action: 'Hire two' }));
    expect(found.actions.map(({ action: { ref, timesRedated, lastUpdated } }) => [ref, timesRedated, lastUpdated])).toEqual([
      ['A1', 4, '2026-05-01'],
      ['A2', 0, undefined],
    ]);
    expect(found.changes).toEqual([{ ref: 'A2', at: 2000, by: '', told: 'comparison', field: '', before: '', now: 'Hire two' }]);
  });

  it('is believed on a later pass only where this run did not write, where the mark of another row stands beside it', () => {
    const first = gridOf(HIRE, { ...TRAIN, timesRedated: 5 });
    const settled = written(first, pass(first));
    const strays = (rows: readonly Row[]): Row[] => ['A8', ''].map((ref) => ({ ...rows[1], ref, action: `Unseen ${ref}` }));
    const timesRedated = (before: readonly Row[]): (number | undefined)[] => {
      const memory = new RowMemory();
      const grid = gridOf(...before);
      const one = pass(grid, memory);
      one.remember();
      const after = written(grid, one);
      return pass(gridOf(...after, ...strays(after)), memory).actions.map(({ kept }) => kept.timesRedated);
    };
    expect(timesRedated([HIRE, { ...TRAIN, timesRedated: 5 }])).toEqual([0, 5, 0, 0]);
    expect(timesRedated(settled.map((row) => ({ ...row, why: 'another' })))).toEqual([0, 5, 5, 5]);
  });

  it('with a ref of its own is believed where cells were written only together with refs', () => {
    const HEADINGS = ['Ref', 'Times re-dated', 'Row mark', 'Action', 'Deadline', 'Progress'];
    const grid = (...rows: Cell[][]): Grid => ({ tab: 'Action plan', rows: [HEADINGS, ...rows] });
    const memory = new RowMemory();
    const one = pass(grid(['', '', '', 'Hire', 'Ongoing', '']), memory);
    one.remember();
    const [block] = one.blocks;
    expect(block).toMatchObject({ firstRow: 2, firstColumn: 1, cells: [['A1', 0, expect.stringMatching(/^h/)]] });
    const mark = block?.cells[0]?.[2] ?? '';
    const unseen = (ref: string): Cell[] => [ref, 5, mark, `Unseen ${ref}`, 'Ongoing', ''];
    const found = pass(grid(['A1', 0, mark, 'Hire', 'Ongoing', ''], unseen('A8'), unseen('')), memory);
    expect(found.actions.map(({ action, kept }) => [action.ref, kept.timesRedated])).toEqual([
      ['A1', 0],
      ['A8', 5],
      ['A9', 0],
    ]);
  });
});
