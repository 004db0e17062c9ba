import { findSheet } from '../../google/spreadsheet.ts';
import { frozenColumns, sheetLayout } from '../../tabs/layout.ts';
import type { TabDescription } from '../../tabs/tab-description.ts';
import { TABS } from '../../tabs/tabs.ts';

/** The tabs in sight on day one first, then tabs that others draw their dropdowns from before those others. */
export function inOrderOfMaking(tabs: readonly TabDescription[]): TabDescription[] {
  const ordered = tabs.filter(({ shown }) => shown === 'day one');
  const waiting = tabs.filter(({ shown }) => shown !== 'day one');
  while (waiting.length > 0) {
    const ready = waiting.filter(
      (tab) => !sourcesOf(tab).some((name) => name !== tab.name && waiting.some((other) => other.name === name)),
    );
    const last = ordered[ordered.length - 1];
    // Tabs of one colour follow each other: the pattern that they are copied from changes less often.
    const alike = ready.filter(({ group }) => group === last?.group);
    const next = alike.find((tab) => last !== undefined && frozen(tab) === frozen(last)) ?? alike[0] ?? ready[0] ?? waiting[0];
    if (next === undefined) break;
    ordered.push(...waiting.splice(waiting.indexOf(next), 1));
  }
  return ordered;
}

const frozen = (tab: TabDescription): number => frozenColumns(sheetLayout(tab, []));

/** The tabs that a tab's dropdowns come from. */
export function sourcesOf(tab: TabDescription): string[] {
  return sheetLayout(tab, []).columns.flatMap(({ validation }) => (validation?.kind === 'range' ? [validation.tab] : []));
}

/** Where a new tab goes, from 0: after the described tabs that stand before it and are there already. */
export function placeOf(tab: TabDescription): number {
  return TABS.slice(0, TABS.indexOf(tab)).filter(({ name }) => findSheet(name) !== undefined).length;
}
