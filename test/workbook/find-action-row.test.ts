import { ACTION_PLAN_TAB } from '../../src/tabs/action-plan.ts';
import type { Cell } from '../../src/tabs/cells.ts';
import { findActionRow, nameOfRow } from '../../src/workbook/find-action-row.ts';
import { findColumns } from '../../src/workbook/find-columns.ts';
import type { Sheet } from '../../src/workbook/sheet.ts';

const sheetOf = (...rows: readonly (readonly Cell[])[]): Sheet => {
  const grid = { tab: 'Action plan', rows };
  return { grid, ...findColumns(grid, ACTION_PLAN_TAB) };
};

describe('the row of an action', () => {
  const HEADINGS = ['Ref', 'Action', 'Progress'];
  const sheet = sheetOf(
    ['The plan'],
    HEADINGS,
    [' A1 ', 'Hire'],
    ['A2', 'Train'],
    ['A2', 'Train'],
    [],
    ['', 'Move'],
    ['A3', 'Move'],
    [7, 'Sum'],
  );
  const markOf = (row: number): string => nameOfRow(sheet, row).mark;

  it.each<readonly [string, string, string, number | 'gone' | 'several']>([
    ['has its ref, whatever it says', 'A1', 'other words', 2],
    ['has its ref and its words', 'A1', markOf(2), 2],
    ['has its ref as a number', '7', 'other words', 8],
    ['is one of two that have its ref, both with its words', 'A2', markOf(3), 'several'],
    ['is one of two that have its ref, none with its words', 'A2', markOf(2), 'several'],
    ['has its words, of two, where no row has its ref', 'A9', markOf(6), 'several'],
    ['has its words, of two, where it has no ref', '', markOf(6), 'several'],
    ['has its words alone, where it has no ref', '', markOf(2), 2],
    ['has its ref, though another has its words', 'A3', markOf(6), 7],
    ['is the headings’ own by its ref, which are no row', 'Ref', 'other words', 'gone'],
    ['is the headings’ own by its words', '', nameOfRow(sheet, 1).mark, 'gone'],
    ['is none where no row has its ref or words', 'A9', 'other words', 'gone'],
    ['is none where it has no ref, though rows have none', '', 'other words', 'gone'],
  ])('%s', (_what, ref, mark, found) => {
    expect(findActionRow(sheet, { ref, mark })).toBe(found);
  });

  it('is found by its words where the tab has no refs', () => {
    const bare = sheetOf(['Action', 'Progress', 'Deadline'], ['Hire'], ['Train']);
    expect(findActionRow(bare, { ref: 'A1', mark: nameOfRow(bare, 2).mark })).toBe(2);
    expect(findActionRow(bare, { ref: 'Hire', mark: 'other' })).toBe('gone');
    expect(nameOfRow(bare, 1).ref).toBe('');
  });

  it('is known by its ref without space around it', () => {
    expect([2, 5, 8, 40].map((row) => nameOfRow(sheet, row).ref)).toEqual(['A1', '', '7', '']);
  });
});
