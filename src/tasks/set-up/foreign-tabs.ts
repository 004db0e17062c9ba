import { keepCopy, renameSheet } from '../../google/sheets/whole-spreadsheet.ts';
import { findSheet, readGrid, showTab, writeBlock } from '../../google/spreadsheet.ts';
import { ownColumns } from '../../tabs/own-columns.ts';
import type { TabDescription } from '../../tabs/tab-description.ts';
import { TABS, tabNamed } from '../../tabs/tabs.ts';
import { findColumns } from '../../workbook/find-columns.ts';
import type { Properties } from '../../storage/document-state.ts';
import { counted, listed } from '../../words/words.ts';
import { setUpState, workbookVersion } from './set-up-state.ts';
import { headingsOf, isOwnTab } from './tab-work.ts';

/** A tab that has the name of a described one and that the product did not make. */
export interface ForeignTab {
  readonly tab: TabDescription;
  /** Headings that a computed column needs: the officers' columns keep their words under another name. */
  readonly renamed: readonly { readonly index: number; readonly heading: string; readonly newHeading: string }[];
  /** Sheet row of the headings, from 1. */
  readonly headingRow: number;
  /** How many columns would be added. */
  readonly added: number;
}

const BEFORE = ' (before set up)';
const AFTER = ' (after set up)';

/** Looks at the tabs that were there before the product made any. Asks nothing of a workbook that is set up. */
export function foreignTabs(properties: Properties): ForeignTab[] {
  const state = setUpState(properties);
  if (state === undefined && workbookVersion(properties) !== undefined) return [];
  const names = state === undefined ? TABS.map(({ name }) => name) : state.isFinished ? state.leftAlone : state.before;
  return names
    .filter((name) => state?.done.includes(name) !== true && findSheet(name) !== undefined)
    .flatMap((name) => foreignTab(tabNamed(name)) ?? []);
}

function foreignTab(tab: TabDescription): ForeignTab | undefined {
  const grid = readGrid(tab.name);
  if (grid === undefined || grid.rows.every((row) => row.every((cell) => cell === ''))) return undefined;
  const { headingRow, columns } = findColumns(grid, tab);
  const headings = headingsOf(grid.rows[headingRow] ?? []);
  if (tab.columns.length > 0 && isOwnTab(tab, headings)) return undefined;
  const computed = tab.columns.filter((column) => column.computed);
  const { foreign } = ownColumns(headings, undefined, computed, false);
  const taken = new Set(headings);
  const renamed = foreign.map(({ index, heading }) => {
    const newHeading = freeName(`${heading} (yours)`, (name) => taken.has(name));
    taken.add(newHeading);
    return { index, heading, newHeading };
  });
  const added = tab.columns.filter(({ key, computed: isComputed }) => isComputed || !columns.has(key)).length;
  return { tab, renamed: tab.owner === 'product' ? [] : renamed, headingRow: headingRow + 1, added };
}

function freeName(wanted: string, isTaken: (name: string) => boolean): string {
  let name = wanted;
  for (let number = 2; isTaken(name); number += 1) name = `${wanted} ${number}`;
  return name;
}

/** What set up would do with tabs of the officers' own, as a question. */
export function questionAbout(foreign: readonly ForeignTab[]): string {
  const lines = foreign.map(({ tab, renamed, added }) => {
    if (tab.owner === 'product') return `• ${tab.name}: your tab is renamed "${tab.name}${BEFORE}", and a new one is made.`;
    const names = renamed.map(({ heading, newHeading }) => `"${heading}" becomes "${newHeading}"`);
    return (
      `• ${tab.name}: ${counted(added, 'column is', 'columns are')} added behind yours; every cell of yours ` +
      `stays.${names.length > 0 ? ` ${listed(names)}.` : ''}`
    );
  });
  return (
    `${counted(foreign.length, 'tab was', 'tabs were')} here before the action plan:\n\n${lines.join('\n')}\n\nA ` +
    `copy of each is kept, and Set up ▸ Undo set up of my tabs brings it back. Go on? With No, these tabs stay ` +
    `as they are and only the others are made.`
  );
}

/** Keeps copies and makes room for the product's own columns. Gives what undoing needs. */
export function makeRoomIn(foreign: readonly ForeignTab[]): string[] {
  return foreign.flatMap(({ tab, renamed, headingRow }) => {
    const copy = freeName(`${tab.name}${BEFORE}`, (name) => findSheet(name) !== undefined);
    if (tab.owner === 'product') {
      renameSheet(tab.name, copy);
      return [];
    }
    keepCopy(tab.name, copy);
    for (const { index, newHeading } of renamed) writeBlock(tab.name, headingRow, index + 1, [[newHeading]]);
    return [tab.name];
  });
}

/** Puts the kept copies in place of the tabs that set up added to; those stay under another name. Gives the tabs put back. */
export function bringBack(names: readonly string[]): string[] {
  return names.filter((name) => {
    const copy = `${name}${BEFORE}`;
    if (findSheet(copy) === undefined || findSheet(name) === undefined) return false;
    renameSheet(
      name,
      freeName(`${name}${AFTER}`, (wanted) => findSheet(wanted) !== undefined),
    );
    renameSheet(copy, name);
    showTab(name, true);
    return true;
  });
}
