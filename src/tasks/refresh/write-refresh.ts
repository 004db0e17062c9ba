import { isoWeek } from '../../days/iso-week.ts';
import { appendRows, findSheet } from '../../google/spreadsheet.ts';
import { putCharts } from '../../google/sheets/charts.ts';
import type { Problem } from '../../plan/problem.ts';
import { STATE, contentMark } from '../../storage/document-state.ts';
import type { Properties } from '../../storage/document-state.ts';
import { rowsKept, showWhenFilled, writeOwnBlock } from '../../storage/product-tab.ts';
import { CHECKS_TAB, DASHBOARD_TAB, HISTORY_TAB } from '../../tabs/record-tabs.ts';
import { DASHBOARD_COLUMNS } from '../../tabs/dashboard-page.ts';
import { historyRows } from '../../workbook/history.ts';
import { shownProblem } from '../../workbook/places.ts';
import type { Workbook } from '../../workbook/workbook.ts';
import { cellsOf } from '../../workbook/written-rows.ts';
import type { RefreshDecided } from './decide-refresh.ts';

/** Writes what follows from the actions on the product's own tabs, where it differs from what stands. */
export function writeOwnTabs(
  decided: RefreshDecided,
  { today, statusKey }: Workbook,
  before: Properties,
): { readonly properties: Properties; readonly hasWritten: boolean } {
  const checks = writeChecks(decided.problems, before);
  const dashboard = writeDashboard(decided, before);
  const charts = writeCharts(decided, before);
  const { snapshot } = decided;
  const takesSnapshot = snapshot !== undefined && findSheet(HISTORY_TAB.name) !== undefined;
  if (takesSnapshot) appendRows(HISTORY_TAB.name, historyRows(snapshot, statusKey));
  return {
    hasWritten: checks.hasWritten || dashboard.hasWritten || takesSnapshot,
    properties: {
      [STATE.checks]: checks.property,
      [STATE.dashboard]: dashboard.property,
      [STATE.charts]: charts,
      ...decided.facts.properties,
      ...(decided.hasActions ? { [STATE.snapshotWeek]: isoWeek(today) } : {}),
    },
  };
}

interface Written {
  /** The property to keep. */
  readonly property: string;
  readonly hasWritten: boolean;
}

function writeDashboard({ dashboard }: RefreshDecided, properties: Properties): Written {
  const property = properties[STATE.dashboard];
  if (dashboard === undefined) return { property: property ?? '', hasWritten: false };
  return writeOwnBlock(DASHBOARD_TAB.name, 1, dashboard.block, property, DASHBOARD_COLUMNS);
}

/** The charts are made once; again only where their place, kind or colours differ. Gives the property to keep. */
function writeCharts({ dashboard }: RefreshDecided, properties: Properties): string {
  const before = properties[STATE.charts] ?? '';
  const charts = dashboard?.charts ?? [];
  const mark = contentMark(charts);
  if (charts.length === 0 || mark === before || findSheet(DASHBOARD_TAB.name) === undefined) return before;
  putCharts(DASHBOARD_TAB.name, charts);
  return mark;
}

/** The Checks tab: rewritten only when the list changed, and shown when it has something to say. */
function writeChecks(problems: readonly Problem[], properties: Properties): Written {
  const cells = problems
    .map(shownProblem)
    .map(({ tab, row, heading = '', message, code }) => cellsOf(CHECKS_TAB, { tab, sheetRow: row, heading, message, code }));
  const before = properties[STATE.checks];
  const written = writeOwnBlock(CHECKS_TAB.name, 2, cells, before, CHECKS_TAB.columns.length);
  if (written.hasWritten) showWhenFilled(CHECKS_TAB.name, rowsKept(before) === 0, cells.length === 0);
  return written;
}
