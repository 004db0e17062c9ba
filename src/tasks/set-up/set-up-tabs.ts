import { setDocumentProperties } from '../../google/properties.ts';
import { createSheet, deleteUnusedSheet, repairSheet, setLocaleAndZone } from '../../google/sheet-layout.ts';
import { appendRows, findSheet, readGrid, showTab, tabId, tabNames } from '../../google/spreadsheet.ts';
import { toast } from '../../google/ui.ts';
import { useSpreadsheetZone } from '../../google/zone.ts';
import type { Problem } from '../../plan/problem.ts';
import { counted, listed } from '../../words/words.ts';
import type { Cell, NewCell } from '../../tabs/cells.ts';
import { findColumns, headingKey } from '../../workbook/find-columns.ts';
import { sheetLayout } from '../../tabs/layout.ts';
import type { SheetLayout } from '../../tabs/layout.ts';
import { firstRowsOf } from '../../workbook/first-rows.ts';
import type { TabDescription } from '../../tabs/tab-description.ts';
import { TABS } from '../../tabs/tabs.ts';
import { STATE } from '../../storage/document-state.ts';
import { TAB_OF } from '../../tabs/tabs.ts';
import { LINKED_THINGS } from '../plan-links.ts';
import { openWorkbook } from '../../storage/open-workbook.ts';
import { runTask } from '../run/run-task.ts';
import type { TaskRun } from '../run/run-task.ts';
import type { TaskAnswer, TaskResult } from '../run/task-answer.ts';

const LOCALE = 'en_GB';
const ZONE = 'Europe/London';

/** Adds what is missing of the tabs and changes nothing that officers wrote. Run again, it changes nothing. */
export function createOrRepairTabs(): TaskAnswer {
  const answer = runTask('Create or repair tabs', { lock: true }, setUp);
  toast(answer.message, 'Set up', 10);
  return answer;
}

function setUp(run: TaskRun): TaskResult {
  const { properties } = run;
  let changes = setLocaleAndZone(LOCALE, ZONE);
  useSpreadsheetZone(ZONE);
  const before = new Set(tabNames());
  const standing = new Set(before);
  const missing = TABS.filter(({ name }) => !before.has(name));
  if (missing.length > 0) toast(`Making ${counted(missing.length, 'tab')}. This takes a minute or two.`, 'Set up', 20);
  const key = openWorkbook(run).statusKey;
  const problems: Problem[] = [];
  for (const tab of inOrderOfNeed(missing)) createSheet(sheetLayout(tab, key, firstRowsOf(tab)), placeOf(tab, standing));
  for (const tab of TABS) {
    if (!before.has(tab.name)) continue;
    const repaired = repair(tab, sheetLayout(tab, key, firstRowsOf(tab)));
    changes += repaired.changes;
    problems.push(...repaired.problems);
  }
  if (missing.length > 0 && before.size === 1 && deleteUnusedSheet((name) => !TABS.some((tab) => tab.name === name))) changes += 1;
  const remade = Object.fromEntries(
    missing.flatMap(({ name }) => OWN_BLOCKS.filter(([tab]) => tab === name).map(([, property]) => [property, ''])),
  );
  if (properties[STATE.zone] !== ZONE || missing.length > 0) setDocumentProperties({ ...remade, [STATE.zone]: ZONE, ...tabIds() });
  return { message: setUpMessage(missing, changes), problems, isUneventful: missing.length + changes === 0 };
}

/** A tab that was made anew holds nothing of what was written last. */
const OWN_BLOCKS = [
  ['Dashboard', STATE.dashboard],
  ['Checks', STATE.checks],
] as const;

function setUpMessage(made: readonly TabDescription[], changes: number): string {
  if (made.length + changes === 0) return 'All tabs are as they should be. Nothing was changed.';
  const visible = made.filter(({ shown }) => shown === 'day one').map(({ name }) => name);
  const parts = [
    ...(made.length > 0
      ? [
          `Made ${counted(made.length, 'tab')}${visible.length > 0 ? `; ${listed(visible)} ${visible.length === 1 ? 'is' : 'are'} in sight` : ''}`,
        ]
      : []),
    ...(changes > 0 && made.length === 0 ? [`Put ${counted(changes, 'thing')} right`] : []),
  ];
  return `${listed(parts)}.`;
}

function tabIds(): Record<string, string> {
  const ids = Object.fromEntries(LINKED_THINGS.map((thing) => [TAB_OF[thing].name, tabId(TAB_OF[thing].name)]));
  return { [STATE.actionPlanId]: String(ids[TAB_OF.actions.name] ?? ''), [STATE.tabIds]: JSON.stringify(ids), [STATE.keptDay]: '' };
}

/** Tabs that others draw their dropdowns from come before those others. */
function inOrderOfNeed(tabs: readonly TabDescription[]): TabDescription[] {
  const waiting = [...tabs];
  const ordered: TabDescription[] = [];
  while (waiting.length > 0) {
    const ready = waiting.findIndex(
      (tab) => !sourcesOf(tab).some((name) => name !== tab.name && waiting.some((other) => other.name === name)),
    );
    ordered.push(...waiting.splice(Math.max(0, ready), 1));
  }
  return ordered;
}

function sourcesOf({ columns }: TabDescription): string[] {
  return columns.flatMap(({ holds }) => {
    if (holds.kind === 'status-choice') return [TAB_OF.statusKey.name];
    return holds.of === undefined || holds.many === true ? [] : [TAB_OF[holds.of].name];
  });
}

/** Where a new tab goes: after the described tabs that stand before it and are there already. */
function placeOf(tab: TabDescription, standing: Set<string>): number {
  const place = TABS.slice(0, TABS.indexOf(tab)).filter(({ name }) => standing.has(name)).length;
  standing.add(tab.name);
  return place;
}

function repair(tab: TabDescription, layout: SheetLayout): { readonly changes: number; readonly problems: readonly Problem[] } {
  if (tab.columns.length === 0)
    return {
      changes: repairSheet(layout, new Map(layout.columns.map(({ key }, index) => [key, index + 1])), layout.columns.length),
      problems: [],
    };
  const grid = readGrid(tab.name);
  const { headingRow, columns, problems } = findColumns(grid ?? { tab: tab.name, rows: [] }, tab);
  const headings = grid?.rows[headingRow] ?? [];
  const stillWrong = problems.filter(({ code }) => code !== 'heading-missing');
  // Headings that are not in the first row stand below a title of the officers' own: nothing is added beside those.
  if (headingRow > 0) return { changes: 0, problems };
  const placed = new Map([...columns].map(([key, index]) => [key, index + 1]));
  const lastHeading = headings.reduce<number>((last, cell, index) => (cell === '' ? last : index + 1), 0);
  return { changes: repairSheet(layout, placed, lastHeading) + addFirstRows(layout, columns, grid?.rows ?? []), problems: stillWrong };
}

/** Rows that a newer version brings (a setting, a status), told by their key. */
function addFirstRows(layout: SheetLayout, columns: ReadonlyMap<string, number>, rows: readonly (readonly Cell[])[]): number {
  const keyIndex = layout.firstRowsKey;
  const keyColumn = keyIndex === undefined ? undefined : columns.get(layout.columns[keyIndex]?.key ?? '');
  if (keyIndex === undefined || keyColumn === undefined) return 0;
  const standing = new Set(rows.map((row) => headingKey(String(row[keyColumn] ?? ''))));
  const missing = layout.firstRows.filter((row) => !standing.has(headingKey(String(row[keyIndex]))));
  const width = Math.max(...columns.values()) + 1;
  const cells = missing.map((row) => {
    const placed: NewCell[] = Array.from({ length: width }, () => '');
    layout.columns.forEach(({ key }, index) => {
      const place = columns.get(key);
      if (place !== undefined) placed[place] = row[index] ?? '';
    });
    return placed;
  });
  appendRows(layout.name, cells);
  return missing.length;
}

/** Shows every tab that officers write, and those of the product's records that are of use to them. */
export function showAllTabs(): TaskAnswer {
  return runTask('Show all tabs', { lock: false }, () => {
    const shown = TABS.filter(({ owner, shown: when }) => owner === 'officers' && when !== 'day one').filter(
      ({ name }) => findSheet(name) !== undefined,
    );
    for (const { name } of shown) showTab(name, true);
    return { message: `${counted(shown.length, 'tab')} more ${shown.length === 1 ? 'is' : 'are'} in sight.`, isUneventful: true };
  });
}
