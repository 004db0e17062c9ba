import { day } from '../../src/days/plain-date.ts';
import type { Snapshot } from '../../src/plan/model.ts';
import { DEFAULT_STATUS_KEY } from '../../src/plan/status/status-key.ts';
import type { Cell, Grid } from '../../src/tabs/cells.ts';
import { TAB_OF } from '../../src/tabs/tabs.ts';
import { historyRows } from '../../src/workbook/history.ts';
import { Workbook } from '../../src/workbook/workbook.ts';
import { HISTORY_TAB } from '../../src/tabs/record-tabs.ts';

const today = day('2026-04-20');
const HEADINGS = HISTORY_TAB.columns.map(({ heading }) => heading);

function snapshotOf(id: string, actions: number): Snapshot {
  return {
    id,
    asAt: day('2026-03-31'),
    reason: 'weekly',
    body: '',
    meeting: '',
    risks: [{ ref: 'K1', score: 12 }],
    measures: [{ ref: 'P1', latest: '84 %' }],
    actions: Array.from({ length: actions }, (_, index) => ({
      ref: `A${index + 1}`,
      status: index % 2 === 0 ? ('red' as const) : ('green' as const),
      deadline: day('2026-06-30'),
      percent: index % 101,
      isPublic: index % 7 !== 0,
    })),
  };
}

const gridOf = (...snapshots: Snapshot[]): Grid => ({
  tab: HISTORY_TAB.name,
  rows: [HEADINGS, ...snapshots.flatMap((snapshot) => historyRows(snapshot, DEFAULT_STATUS_KEY) as Cell[][])],
});

/** What a run finds on the tab. */
function read(grid: Grid | undefined): Pick<Workbook, 'snapshots' | 'problems'> {
  const workbook = new Workbook((thing) => (TAB_OF[thing] === HISTORY_TAB ? grid : undefined), today);
  return { snapshots: workbook.snapshots, problems: workbook.problems };
}

describe('the history', () => {
  it.each([0, 1, 90, 10_000])('keeps a snapshot of %d actions exactly', (actions) => {
    const snapshot = snapshotOf('S2026-03-31-1', actions);
    expect(read(gridOf(snapshot))).toEqual({ snapshots: [snapshot], problems: [] });
  });

  it('fits each cell', () => {
    const lengths = historyRows(snapshotOf('S1', 10_000), DEFAULT_STATUS_KEY)
      .flat()
      .map((cell) => String(cell).length);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(45_000);
  });

  it('says the counts in words once, for people', () => {
    expect(historyRows(snapshotOf('S1', 3), DEFAULT_STATUS_KEY)[0]).toContain('0 of 3 complete, 2 red, 1 green');
  });

  it('takes one row, so that it is added in one call', () => {
    expect(historyRows(snapshotOf('S1', 10_000), DEFAULT_STATUS_KEY)).toHaveLength(1);
  });

  it('keeps a plan too large for one row in several', () => {
    const snapshot = snapshotOf('S2026-03-31-1', 40_000);
    expect(historyRows(snapshot, DEFAULT_STATUS_KEY).length).toBeGreaterThan(1);
    expect(read(gridOf(snapshot))).toEqual({ snapshots: [snapshot], problems: [] });
  });

  it('leaves out a snapshot of which a cell was cleared, and names it', () => {
    const grid = gridOf(snapshotOf('S-whole', 2), snapshotOf('S-long', 10_000));
    const damaged = {
      ...grid,
      rows: grid.rows.map((row) => (row[0] === 'S-long' ? row.map((cell, column) => (HEADINGS[column] === 'Data 3' ? '' : cell)) : row)),
    };
    const { snapshots, problems } = read(damaged);
    expect(snapshots.map(({ id }) => id)).toEqual(['S-whole']);
    expect(problems.map(({ code }) => code)).toEqual(['snapshot-damaged']);
  });

  it('is empty without a tab', () => {
    expect(read(undefined).snapshots).toEqual([]);
  });
});
