import type { PlainDate } from '../src/days/plain-date.ts';
import { formatShortDate } from '../src/days/plain-date.ts';
import { nextSequence, takeSnapshot } from '../src/plan/snapshots/snapshot.ts';
import type { Snapshot } from '../src/plan/model.ts';
import { statusesOf } from '../src/plan/status/statuses.ts';
import { workingCalendar } from '../src/days/working-calendar.ts';
import type { Cell, Grid } from '../src/tabs/cells.ts';
import { historyRows as rowsOfSnapshot } from '../src/workbook/history.ts';
import { readPlan } from '../src/workbook/read-plan.ts';
import { tabNamed } from '../src/tabs/tabs.ts';
import { HISTORY_TAB } from '../src/tabs/record-tabs.ts';
import type { ExampleFacts } from './example-facts.ts';
import type { ExampleRows } from './example-workbook.ts';

/** One frozen day of an example's past, and the officers' tabs as they stood. */
export interface PastDay {
  readonly asAt: PlainDate;
  readonly reason: string;
  readonly body: string;
  readonly meeting: string;
  readonly tabs: ExampleFacts;
}

/** The snapshots of an example's past, taken with the plan's own rules. */
export function snapshotsOf(days: readonly PastDay[]): readonly Snapshot[] {
  const taken: Snapshot[] = [];
  for (const { asAt, tabs, ...occasion } of days) {
    const { plan } = readPlan(
      Object.entries(tabs).map(([tab, rows]) => gridOf(tab, rows)),
      { today: asAt },
    );
    const statuses = statusesOf(plan, { today: asAt, calendar: workingCalendar([]) });
    taken.push(takeSnapshot(plan, statuses, { asAt, ...occasion, sequence: nextSequence(asAt, taken) }));
  }
  return taken;
}

/** The Plan history tab's rows for these snapshots, by heading. */
export function historyRows(snapshots: readonly Snapshot[]): ExampleRows {
  return snapshots.flatMap((snapshot) =>
    rowsOfSnapshot(snapshot, []).map((cells) =>
      Object.fromEntries(cells.map((cell, index) => [HISTORY_TAB.columns[index]?.heading ?? '', typedCell(cell)])),
    ),
  );
}

function typedCell(cell: Cell): string | number | boolean {
  return typeof cell === 'object' ? formatShortDate(cell.date) : cell;
}

function gridOf(tab: string, rows: ExampleRows): Grid {
  const headings = tabNamed(tab).columns.map(({ heading }) => heading);
  return { tab, rows: [headings, ...rows.map((row) => headings.map((heading) => row[heading] ?? ''))] };
}
