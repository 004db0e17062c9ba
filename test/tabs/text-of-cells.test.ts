import { day } from '../../src/days/plain-date.ts';
import type { Cell } from '../../src/tabs/cells.ts';
import { gridOf, workbookOf } from '../support/one-tab.ts';

const partnersOf = (cell: Cell): string | undefined =>
  workbookOf({ actions: gridOf('actions', { action: 'Hire', partners: cell }) }).workbook.actions[0]?.partners;

describe('a cell that is read as text', () => {
  it.each<[Cell, string, string]>([
    [{ date: day('2026-03-31'), time: '00:00' }, '31/03/2026', 'a date is a date, not a time'],
    [{ date: day('1899-12-30'), time: '18:00' }, '18:00', 'a time alone is a date cell on day 0'],
    [12.5, '12.5', 'a number'],
    [true, 'Yes', 'a tick'],
    ["'=1+1", '=1+1', 'an apostrophe that keeps a formula from being one'],
    ["'tis done", "'tis done", 'an apostrophe that is part of the words'],
    ['  two  words ', 'two  words', 'outer spaces alone are taken away'],
  ])('%j is "%s": %s', (cell, words) => {
    expect(partnersOf(cell)).toBe(words);
  });
});
