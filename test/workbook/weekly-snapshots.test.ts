import { weeklySnapshots } from '../../src/workbook/weekly-snapshots.ts';

const grid = (rows: readonly (readonly string[])[]) => ({
  tab: 'Action plan',
  rows: [['Ref', 'Action', 'Last weekly statuses', 'Deadline'], ...rows],
});

describe('weeklySnapshots', () => {
  it('gathers the weeks that the rows keep, oldest first', () => {
    const snapshots = weeklySnapshots(
      grid([
        ['A1', 'One', 'amber 2026-11-16, red 2026-11-23', ''],
        ['A2', 'Two', 'green 2026-11-23', ''],
        ['', 'New', 'red 2026-11-16', ''],
        ['A3', 'Three', '', ''],
      ]),
    );
    expect(snapshots.map(({ asAt, reason, actions }) => [asAt, reason, actions.map(({ ref, status }) => `${ref} ${status}`)])).toEqual([
      ['2026-11-16', 'weekly', ['A1 amber']],
      ['2026-11-23', 'weekly', ['A1 red', 'A2 green']],
    ]);
  });

  it('finds nothing where nothing is kept', () => {
    expect(weeklySnapshots(grid([['A1', 'One', 'rubbish', '']]))).toEqual([]);
    expect(weeklySnapshots({ tab: 'Action plan', rows: [] })).toEqual([]);
  });
});
