import { day } from '../../src/days/plain-date.ts';
import type { Cell, Grid } from '../../src/tabs/cells.ts';
import { isReadable } from '../../src/workbook/action-pass.ts';
import { doubledProblems, doubledRows } from '../../src/workbook/doubled-refs.ts';
import { isHeldInParts } from '../../src/workbook/held-in-parts.ts';
import { problemInWords } from '../../src/workbook/places.ts';
import { RefGiver, highestRef } from '../../src/workbook/refs.ts';
import { RowMemory } from '../../src/workbook/row-memory.ts';
import type { Meeting, RowsRead } from '../../src/workbook/row-memory.ts';
import { rowMark, rowMarker } from '../../src/workbook/row-mark.ts';
import { meetRows } from '../../src/workbook/rows-met.ts';
import type { RowsMet } from '../../src/workbook/rows-met.ts';
import { likeliest } from '../../src/workbook/similar-rows.ts';
import { ACTION_PLAN_TAB } from '../../src/tabs/action-plan.ts';
import { Workbook } from '../../src/workbook/workbook.ts';

const today = day('2026-11-23');
const HEADINGS = ['Our note', 'Ref', 'Status', 'Row mark', 'Action', 'Deadline', 'Progress', ''];
const gridOf = (...rows: readonly (readonly Cell[])[]): Grid => ({ tab: 'Action plan', rows: [['The plan'], HEADINGS, ...rows] });

/** A memory that keeps what it is shown. */
class Shown extends RowMemory {
  rows: { readonly ref: string; readonly mark: string; readonly isItem: boolean; readonly words: readonly string[] }[] = [];

  override meet(rows: RowsRead, ...others: [RefGiver, never]): Meeting {
    const { refs, markOf, isItem, wordsOf } = rows;
    this.rows = refs.map((ref, index) => ({ ref, mark: markOf(index), isItem: isItem(index), words: wordsOf(index) }));
    return super.meet(rows, ...others);
  }
}

function meet(grid: Grid, highest = 0, memory: RowMemory = new RowMemory()): RowsMet {
  const workbook = new Workbook((thing) => (thing === 'actions' ? grid : undefined), today);
  const sheet = workbook.sheet('actions');
  if (!isReadable(sheet)) throw new Error('The tab cannot be read.');
  return meetRows(workbook, sheet, highest, memory);
}

describe('the rows of the Action plan', () => {
  const grid = gridOf(
    ['', ' A3 ', 'Red', 'm', ' Hire ', 'Ongoing'],
    [' urgent ', '', '', '', 'Train', '', '', 7],
    ['note'],
    ['', 'A9'],
    [],
  );

  it('are met from below the headings: their refs as they stand and as they must be', () => {
    const met = meet(grid);
    expect([met.standing, met.refs, met.highWater]).toEqual([['A3', '', '', 'A9', ''], ['A3', 'A10', '', 'A9', ''], 10]);
    expect([...met.itemRows]).toEqual([2, 3]);
    expect([met.placed.map(({ key }) => key), met.computed]).toEqual([
      ['status', 'rowMark'],
      [2, 3],
    ]);
    expect(met.problems).toEqual([]);
    expect(meet(grid, 40).refs[1]).toBe('A41');
  });

  it('are asked for by their place in the tab, and are nothing elsewhere', () => {
    const met = meet(grid);
    expect([2, 3, 5].map((row) => met.metAt(row))).toEqual([
      { ref: 'A3', known: undefined, isCopy: false },
      { ref: 'A10', known: undefined, isCopy: false },
      { ref: 'A9', known: undefined, isCopy: false },
    ]);
    expect([0, 1, 40].map((row) => met.metAt(row))).toEqual([0, 1, 40].map(() => ({ ref: '', known: undefined, isCopy: false })));
  });

  it('have the mark of what officers typed, and are told apart by every cell that is not the product’s', () => {
    const memory = new Shown();
    const met = meet(gridOf(...grid.rows.slice(2), [false, 'A4', 'Red', 'm', true, { date: today, time: '00:00' }, ' ', ' x ']), 0, memory);
    const markOf = rowMarker(ACTION_PLAN_TAB, met.sheet.columns);
    expect(met.marks).toEqual(met.sheet.grid.rows.map((cells) => markOf(cells)));
    expect(memory.rows.map(({ ref, isItem }) => [ref, isItem])).toEqual([
      ['A3', true],
      ['', true],
      ['', false],
      ['A9', false],
      ['', false],
      ['A4', true],
    ]);
    expect(memory.rows.map(({ mark }) => mark)).toEqual(met.marks.slice(2));
    expect(memory.rows.map(({ words }) => words)).toEqual([
      ['Hire', 'Ongoing'],
      ['urgent', 'Train', '7'],
      ['note'],
      [],
      [],
      ['Yes', '23/11/2026', 'x'],
    ]);
  });

  it('that were copied are named, on the first pass alone, and the one that says what it said keeps its ref', () => {
    const hire = ['', 'A1', '', '', 'Hire', 'Ongoing', ''];
    const own = meet(gridOf(hire)).marks[2] ?? '';
    const twin = ['', 'a1', '', own, 'Hire again', 'Ongoing', ''];
    const kept = ['', 'A1', '', own, 'Hire', 'Ongoing', ''];
    const met = meet(gridOf(twin, kept, ['', 'A1', '', '', '', '', '']));
    expect(met.refs).toEqual(['A2', 'A1', '']);
    expect([2, 3, 4].map((row) => met.metAt(row).isCopy)).toEqual([true, false, true]);
    expect(met.problems.map(({ row, code }) => [row, code])).toEqual([[5, 'ref-doubled']]);
    const memory = new RowMemory();
    meet(gridOf(hire), 0, memory);
    memory.remember(() => undefined, { alone: [], withRefs: [] });
    expect(meet(gridOf(hire, ['', 'A1', '', '', 'Hire again', 'Ongoing', '']), 0, memory).problems).toEqual([]);
  });
});

describe('rows with one ref', () => {
  const rows = (marks: readonly string[], keptMarks: readonly string[] = []) => ({
    isItem: (index: number) => marks[index] !== '',
    isAsKept: (index: number) => marks[index] === keptMarks[index],
    prefix: 'A',
  });

  it.each<readonly [string, readonly string[], ReturnType<typeof rows>, readonly number[], readonly number[]]>([
    ['none alone', ['A1', 'A2', ''], rows(['x', 'y', 'z']), [], []],
    ['none of rows without a ref', ['', ''], rows(['x', 'y']), [], []],
    ['the first where none says anything', ['A1', 'A1'], rows(['', '']), [], [1]],
    ['the sure one before one that says what it said', ['A1', 'A1'], rows(['x', 'y'], ['x', '']), [1], [0]],
    ['a sure one that says nothing', ['A1', 'A1'], rows(['x', '']), [1], [0]],
    ['none of another prefix', ['B1', 'B1'], rows(['x', 'y']), [], []],
    ['none with something behind the number', ['A1b', 'A1b'], rows(['x', 'y']), [], []],
    ['none with something before the prefix', ['BA1', 'BA1'], rows(['x', 'y']), [], []],
    ['one that says what it said, but nothing, yields', ['A1', 'A1'], rows(['', 'x'], ['', '']), [], [0]],
  ])('yield: %s', (_what, refs, about, sure, doubled) => {
    expect([...doubledRows(refs, about, (index) => sure.includes(index))]).toEqual(doubled);
  });

  it('are named where they were given another, with the row that keeps theirs', () => {
    const told = (standing: readonly string[], wanted: readonly string[]) =>
      doubledProblems(standing, wanted, (index) => index + 10).map(problemInWords);
    const advice = 'Where other tabs, papers or e-mails mean this row by the old ref, correct them.';
    expect(told(['A1', 'A1', 'A1'], ['A1', 'A2', ''])).toEqual([
      `Action plan, row 11, Ref: "A1" stood in two rows. Row 10 keeps it, and this row is A2 now. ${advice}`,
      'Action plan, row 12, Ref: "A1" stood in two rows. Row 10 keeps it, and it was taken from this row, which says nothing. ' + advice,
    ]);
    expect(told(['', '', 'A3'], ['A1', '', 'A3'])).toEqual([]);
    expect(told(['A9', 'A3'], ['A4', 'A3'])).toEqual([]);
    expect(doubledProblems(['A1', 'A1'], ['A2', 'A1'], (index) => index)).toMatchObject([
      { of: 'actions', row: 0, field: 'ref', code: 'ref-doubled' },
    ]);
  });
});

describe('refs', () => {
  it.each([
    ['A12', 12],
    ['a7', 7],
    ['A 7', 7],
    ['A.7', 7],
    ['A-7', 7],
    [' A7 ', 7],
    ['A123456789', 123_456_789],
    ['A1234567890', 0],
    ['A--7', 0],
    ['B7', 0],
    ['A7b', 0],
    ['7', 0],
    ['BA7', 0],
    ['', 0],
  ])('such as "%s" have the number %i', (ref, number) => {
    expect(highestRef('A', [ref])).toBe(number);
    expect(highestRef('A', ['A3', ref, 'A2'])).toBe(Math.max(3, number));
  });

  it('are given above all that stand and were ever given', () => {
    const giver = new RefGiver('A', 5, ['A3', 'A9', 'B40']);
    expect([
      giver.highWater,
      giver.next(),
      giver.next(),
      giver.highWater,
      new RefGiver('A', 12, ['A3']).next(),
      new RefGiver('W', 0, []).next(),
    ]).toEqual([9, 'A10', 'A11', 11, 'A13', 'W1']);
  });
});

describe('what tells rows apart', () => {
  it('is each cell by its kind and place, and not the space around it or whether it was ever there', () => {
    const mark = (...cells: Cell[]) => rowMark(cells, [0, 1, 2]);
    expect(new Set([mark('a', 'b'), mark(' a ', 'b '), mark('a', 'b', ''), mark('a', 'b', '  '), mark('a', 'b', '', 'beyond')]).size).toBe(
      1,
    );
    const others = [
      mark('a'),
      mark('ab'),
      mark('', 'ab'),
      mark('1'),
      mark(1),
      mark(true),
      mark('true'),
      mark({ date: today, time: '00:00' }),
      mark({ date: today, time: '09:00' }),
      mark('2026-11-23 00:00'),
      mark('a', 'b'),
      mark('b', 'a'),
    ];
    expect(new Set(others.slice(0, 7)).size).toBe(7);
    expect(new Set([...others.slice(7, 9), ...others.slice(10)]).size).toBe(4);
    expect(mark()).toMatch(/^h[0-9a-z]+-[0-9a-z]+$/);
  });

  it('is not a later column while it is empty', () => {
    const later = new Set([1]);
    expect(rowMark(['a', '', 'b'], [0, 1, 2], later)).toBe(rowMark(['a', 'b'], [0, 1]));
    expect(rowMark(['a', ' ', 'b'], [0, 1, 2], later)).toBe(rowMark(['a', 'b'], [0, 1]));
    expect(rowMark(['a', 'x', 'b'], [0, 1, 2], later)).not.toBe(rowMark(['a', 'b'], [0, 1]));
    expect(rowMark(['a', '', 'b'], [0, 1, 2])).not.toBe(rowMark(['a', 'b'], [0, 1]));
  });

  it('is at least half of the words of the longer row', () => {
    const row = (words: string) => ({ words: words.split(' ').filter((word) => word !== '') });
    const pairs = (one: string, other: string) => likeliest([row(one)], [row(other)]).length;
    expect([
      pairs('a b', 'a c'),
      pairs('a b c', 'a d e'),
      pairs('a', 'a b c'),
      pairs('a b c', 'a b'),
      pairs('a a a', 'a b c'),
      pairs('', ''),
      pairs('a', ''),
    ]).toEqual([1, 0, 0, 1, 0, 0, 0]);
    expect([likeliest([], [row('a')]), likeliest([row('a')], [])]).toEqual([[], []]);
  });
});

describe('percentages', () => {
  const sheet = (rows: readonly (readonly Cell[])[], part?: Grid['part']) => ({
    grid: { tab: 'Action plan', rows: [['%', 'Cost £'], ...rows], ...(part === undefined ? {} : { part }) },
    columns: new Map([['percent', 0]]),
  });
  const part = { from: 1, skipped: 5, holdsParts: true };

  it.each<readonly [string, Parameters<typeof isHeldInParts>[0], boolean]>([
    ['no tab', undefined, false],
    ['no column', { ...sheet([[0.5]], part), columns: new Map() }, false],
    ['a part of one', sheet([[50], [0.5]]), true],
    ['whole numbers', sheet([[0], [1], ['0.5'], [50]]), false],
    ['a part of one in another column', sheet([[50, 0.5]]), false],
    ['a part of the tab, of which the whole held parts', sheet([[1]], part), true],
    ['a part of the tab, of which the whole held none', sheet([[1]], { ...part, holdsParts: false }), false],
  ])('are held in parts of 1 or not: %s', (_what, of, isHeld) => {
    expect(isHeldInParts(of)).toBe(isHeld);
  });
});
