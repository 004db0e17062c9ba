import type { SheetLayout } from '../../tabs/layout.ts';
import type { Grid } from '../../tabs/cells.ts';
import { PLAIN_TEXT_FORMAT, frozenColumns } from '../../tabs/layout.ts';
import { isForAMoment } from '../patiently.ts';
import { asTyped } from '../safe-text.ts';
import { instantOf } from '../zone.ts';
import { put, sheetNamed } from './calls.ts';
import { cellMends } from './mend-cells.ts';
import { colourMends } from './mend-colours.ts';
import { frameMends, headingMends, roomMends, sightMends } from './mend-frame.ts';
import { ruleMends } from './mend-rules.ts';
import type { Comparison, Mend, Part } from './mend.ts';
import { bareSheet } from './pattern-sheet.ts';
import type { PatternSheet } from './pattern-sheet.ts';
import { readFacts } from './sheet-facts.ts';
import type { PlacedColumns } from './sheet-facts.ts';

/** Everything of a tab that differs from its description, in the order in which it must be put right. */
function differences(comparison: Comparison): Mend[] {
  return [
    ...roomMends(comparison),
    ...cellMends(comparison),
    ...ruleMends(comparison),
    ...headingMends(comparison),
    ...frameMends(comparison),
    ...colourMends(comparison),
    ...sightMends(comparison),
  ];
}

const inOrder = ({ columns }: SheetLayout): PlacedColumns => new Map(columns.map(({ key }, index) => [key, index + 1]));

/**
 * Makes a new tab at this place among the tabs (from 0) as described. Its headings and first rows come last: until then
 * nobody can type into a column whose format is not ready.
 */
export function createSheet(layout: SheetLayout, place: number, pattern: PatternSheet): void {
  const made = layout.hasHeadings
    ? pattern.copy(layout.name, place, { colour: layout.colour, frozenColumns: frozenColumns(layout) })
    : bareSheet(layout.name, place);
  const placed = inOrder(layout);
  for (const { act } of differences({ ...made, layout, placed, added: [], asDescribed: true, isBegun: false })) act();
  if (layout.hasHeadings) writeFirstRows(layout);
}

/** The headings and first rows of a tab that holds nothing yet, in one write. */
export function writeFirstRows(layout: SheetLayout): void {
  const { columns, firstRows } = layout;
  const block = [columns.map(({ heading }) => asTyped(heading)), ...firstRows.map((row) => valuesOf(row, columns))];
  put(() => sheetNamed(layout.name)?.getRange(1, 1, block.length, columns.length).setValues(block));
}

function valuesOf(row: SheetLayout['firstRows'][number], columns: SheetLayout['columns']): (string | number | boolean | Date)[] {
  return row.map((cell, index) => {
    if (typeof cell === 'string') return columns[index]?.numberFormat === PLAIN_TEXT_FORMAT ? cell : asTyped(cell);
    return typeof cell === 'object' ? instantOf(cell) : cell;
  });
}

/** A tab that is there, to be compared with its description. */
export interface StandingTab {
  readonly layout: SheetLayout;
  readonly values: Grid['rows'];
  /** The described columns that the tab has. */
  readonly placed: PlacedColumns;
  /** The column behind which missing ones are added; 0 where the tab has no headings. */
  readonly lastHeading: number;
  /** Keys of columns that are not to be added. */
  readonly leaveOut?: readonly string[];
  readonly asDescribed: boolean;
  /** True where a repair that was cut off was at this tab. */
  readonly isBegun?: boolean;
  /** Called before a tab is given what takes several calls: half of it tells nobody that the rest is missing. */
  readonly announce?: () => void;
}

/** Between their calls these look like something of an officer's own: a group left open, a protection that keeps others out. */
const TAKE_SEVERAL_CALLS: readonly Part[] = ['groups', 'protection'];

function comparisonOf(tab: StandingTab): Comparison | undefined {
  const { layout, values, placed, lastHeading, asDescribed, isBegun = false, leaveOut = [] } = tab;
  const sheet = sheetNamed(layout.name);
  if (sheet === undefined) return undefined;
  const added = layout.columns
    .filter(({ key, heading }) => heading !== '' && !placed.has(key) && !leaveOut.includes(key))
    .map(({ key }) => key);
  const all = new Map([...placed, ...added.map((key, index): [string, number] => [key, lastHeading + index + 1])]);
  const facts = readFacts(sheet, layout, values, Math.max(1, ...placed.values()), asDescribed);
  return { sheet, layout, placed: all, added, facts, asDescribed, isBegun };
}

/** What of a tab differs from its description, each part as often as it does. Changes nothing. */
export function partsToMend(tab: StandingTab): Part[] {
  const comparison = comparisonOf(tab);
  return comparison === undefined ? [] : differences(comparison).map(({ part }) => part);
}

/** A part that Google would not have put right, and why. */
export interface RefusedPart {
  readonly part: Part;
  readonly words: string;
}

/** What lies on whole tables. A tab that an officer made into a table of Google's own has these already and takes no others. */
const MAY_BE_REFUSED: readonly Part[] = ['filter', 'alternating colours'];

/** Puts right what of a tab differs from its description. Gives the parts that were put right, and those refused. */
export function mendSheet(tab: StandingTab): { readonly parts: Part[]; readonly refused: RefusedPart[] } {
  const comparison = comparisonOf(tab);
  const parts: Part[] = [];
  const refused: RefusedPart[] = [];
  const mends = comparison === undefined ? [] : differences(comparison);
  if (!tab.asDescribed && (mends.length > 1 || mends.some(({ part }) => TAKE_SEVERAL_CALLS.includes(part)))) tab.announce?.();
  for (const { part, act } of mends) {
    try {
      act();
      parts.push(part);
    } catch (error) {
      if (tab.asDescribed || !MAY_BE_REFUSED.includes(part) || isForAMoment(error)) throw error;
      refused.push({ part, words: error instanceof Error ? error.message : String(error) });
    }
  }
  return { parts, refused };
}
