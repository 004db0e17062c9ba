import { weeklySnapshots } from '../../src/workbook/weekly-snapshots.ts';

const action = (ref: string, weeklyStatuses: string) => ({ ref, weeklyStatuses });

describe('weeklySnapshots', () => {
  it('gathers the weeks that the rows keep, oldest first', () => {
    const snapshots = weeklySnapshots([
      action('A1', 'amber 2026-11-16, red 2026-11-23'),
      action('A2', 'green 2026-11-23'),
      action('', 'red 2026-11-16'),
      action('A3', ''),
    ]);
    expect(snapshots.map(({ asAt, reason, actions }) => [asAt, reason, actions.map(({ ref, status }) => `${ref} ${status}`)])).toEqual([
      ['2026-11-16', 'weekly', ['A1 amber']],
      ['2026-11-23', 'weekly', ['A1 red', 'A2 green']],
    ]);
  });

  it('finds nothing where nothing is kept', () => {
    expect(weeklySnapshots([action('A1', 'rubbish')])).toEqual([]);
    expect(weeklySnapshots([])).toEqual([]);
  });
});
