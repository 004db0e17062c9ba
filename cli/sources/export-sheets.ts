import { isEmpty, shownText } from '../../src/imports/source-grid.ts';
import type { SourceGrid } from '../../src/imports/source-grid.ts';
import { NOTE } from '../../src/imports/change/import-record.ts';
import { NOTE_HEADING } from '../../src/imports/change/source-lists.ts';
import { planJson } from '../../src/imports/export/plan-export.ts';
import type { ExportedTab, PlanJson } from '../../src/imports/export/plan-export.ts';
import { isOwnMaking } from '../../src/tabs/own-columns.ts';
import { TABS } from '../../src/tabs/tabs.ts';
import type { TabDescription } from '../../src/tabs/tab-description.ts';

/** The sheets of a workbook as an export, where its sheets are the product's own; `undefined` for any other workbook. */
export function exportInXlsx(grids: readonly SourceGrid[]): PlanJson | undefined {
  const tabs = grids.flatMap((grid) => {
    const tab = TABS.find(({ name, owner }) => name === grid.name && owner === 'officers');
    const headings = (grid.rows[0] ?? []).map(shownText);
    const described = tab?.columns.map(({ heading }) => heading) ?? [];
    return tab !== undefined && isOwnMaking(headings, described) ? [exportedTab(grid, tab, headings)] : [];
  });
  const hasActions = tabs.some(({ name }) => name === 'Action plan');
  return hasActions ? planJson(tabs, '') : undefined;
}

function exportedTab({ rows }: SourceGrid, tab: TabDescription, headings: readonly string[]): ExportedTab {
  const keyOf = (heading: string): string =>
    tab.columns.find((column) => column.heading === heading)?.key ?? (heading === NOTE_HEADING ? NOTE : heading);
  const placed = headings.flatMap((heading, column) => (heading === '' ? [] : [{ key: keyOf(heading), heading, column }]));
  return {
    name: tab.name,
    columns: placed.map(({ key, heading }) => ({ key, heading })),
    rows: rows
      .slice(1)
      .filter((cells) => cells.some((cell) => !isEmpty(cell)))
      .map((cells) => placed.map(({ column }) => cells[column] ?? '')),
  };
}
