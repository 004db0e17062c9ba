import { PROTECTION_WORDS } from '../../tabs/layout.ts';
import { asTyped } from '../safe-text.ts';
import { columnLetters } from '../spreadsheet.ts';
import { change, put } from './calls.ts';
import { neighbours, placeOf } from './mend.ts';
import type { Comparison, Mend } from './mend.ts';

export const HEADING_COLOUR = '#dfe3e8';
const COMPUTED_HEADING_COLOUR = '#c4c7cc';

/**
 * Room for the columns: inserted before the sheet's last one, so that what lies on whole rows reaches over them. Where the
 * last one is in use, behind it: nothing that stands may move.
 */
export function roomMends({ sheet, placed, facts }: Comparison): Mend[] {
  const wanted = Math.max(0, ...placed.values());
  if (wanted <= facts.columns) return [];
  const isLastUsed = facts.values.some((row) => (row[facts.columns - 1] ?? '') !== '');
  const before = isLastUsed ? facts.columns : Math.max(1, facts.columns - 1);
  return [{ part: 'columns', act: () => change(() => sheet.insertColumnsAfter(before, wanted - facts.columns)) }];
}

/** Headings of columns that are to be added, their notes and colours. */
export function headingMends(comparison: Comparison): Mend[] {
  const { sheet, layout, facts, added } = comparison;
  if (!layout.hasHeadings) return [];
  const wanted = layout.columns.filter(({ heading, key }) => heading !== '' && placeOf(comparison, key) > 0);
  const first = placeOf(comparison, added[0] ?? '');
  const addedColumns = layout.columns.filter(({ key }) => added.includes(key));
  const mends: Mend[] = [];
  // Of a new sheet the headings come last, with the first rows, when formats are ready for what is typed.
  if (added.length > 0 && !facts.isNew) {
    mends.push({
      part: 'columns',
      act: () => {
        const range = sheet.getRange(1, first, 1, added.length);
        // The words last: by them the next run knows that the column is there, and takes a colour in it for an officer's.
        put(() => range.setFontWeight('bold'));
        put(() => range.setBackgrounds([addedColumns.map(({ isGrey }) => (isGrey ? COMPUTED_HEADING_COLOUR : HEADING_COLOUR))]));
        put(() => range.setValues([addedColumns.map(({ heading }) => asTyped(heading))]));
      },
    });
  }
  const noteless = wanted.filter(({ key, note }) => note !== '' && (facts.notes[placeOf(comparison, key) - 1] ?? '') === '');
  mends.push(...noteMends(comparison, noteless));
  const colours = (isGrey: boolean, colour: string): void => {
    const wrong = wanted.filter((column) => column.isGrey === isGrey && isColouredOtherwise(comparison, column.key, colour));
    if (wrong.length === 0) return;
    const ranges = neighbours(wrong.map(({ key }) => placeOf(comparison, key))).map(
      ({ first: from, last }) => `${columnLetters(from)}1:${columnLetters(last)}1`,
    );
    mends.push({ part: 'look', act: () => put(() => sheet.getRangeList(ranges).setBackground(colour)) });
  };
  colours(false, HEADING_COLOUR);
  colours(true, COMPUTED_HEADING_COLOUR);
  return mends;
}

/** A heading that an officer gave a colour of its own keeps it; one that lost its colour, or never had it, gets it. */
function isColouredOtherwise({ placed, facts, asDescribed, added }: Comparison, key: string, colour: string): boolean {
  const present = facts.headingColours[(placed.get(key) ?? 0) - 1];
  // A column that is added to a sheet has its colour before its words.
  if (present === undefined || added.includes(key)) return facts.isNew && colour !== HEADING_COLOUR;
  return asDescribed ? present !== colour : present === '#ffffff';
}

function noteMends(comparison: Comparison, columns: Comparison['layout']['columns']): Mend[] {
  const { sheet, layout } = comparison;
  const [first] = columns;
  if (first === undefined) return [];
  const places = columns.map(({ key }) => placeOf(comparison, key));
  const runs = neighbours(places);
  const noteAt = new Map(layout.columns.map(({ key, note }) => [placeOf(comparison, key), note]));
  return runs.map(({ first: from, last }) => ({
    part: 'notes',
    act: () =>
      put(() =>
        sheet
          .getRange(1, from, 1, last - from + 1)
          .setNotes([Array.from({ length: last - from + 1 }, (_, index) => noteAt.get(from + index) ?? '')]),
      ),
  }));
}

/** What lies on the sheet as a whole: colour, frozen parts, alternating colours, filter, groups, and whether it is in sight. */
export function frameMends(comparison: Comparison): Mend[] {
  const { sheet, layout, placed, facts, asDescribed } = comparison;
  const last = columnLetters(Math.max(1, ...placed.values()));
  // Room for further columns has been made by now.
  const columns = Math.max(facts.columns, ...placed.values());
  const frozen = layout.frozenThrough === undefined ? 0 : (placed.get(layout.frozenThrough) ?? 0);
  const mends: Mend[] = [];
  const mend = (part: Mend['part'], isWanted: boolean, act: () => unknown): void => {
    if (isWanted) mends.push({ part, act });
  };
  const { colour } = layout;
  mend('tab colour', facts.tabColour === null || (asDescribed && facts.tabColour !== colour), () => put(() => sheet.setTabColor(colour)));
  mend('look', facts.frozenRows === 0, () => put(() => sheet.setFrozenRows(layout.frozenRows)));
  mend('frozen columns', frozen > 0 && facts.frozenColumns === 0, () => put(() => sheet.setFrozenColumns(frozen)));
  mend('alternating colours', layout.hasHeadings && !facts.isBanded, () =>
    change(() => sheet.getRange(`A:${columnLetters(columns)}`).applyRowBanding(SpreadsheetApp.BandingTheme.LIGHT_GREY, true, false)),
  );
  mend('filter', layout.hasFilter && !facts.hasFilter, () => change(() => sheet.getRange(`A:${last}`).createFilter()));
  return [...mends, ...groupMends(comparison), ...protectionMends(comparison)];
}

/** Set up leaves a tab that is for later out of sight; one that an officer brought into sight stays there. */
export function sightMends({ sheet, layout, facts, asDescribed }: Comparison): Mend[] {
  const isInUse = layout.isProtected && facts.values.length > 1;
  if (!asDescribed || !layout.isHidden || facts.isHidden || isInUse) return [];
  return [{ part: 'place out of sight', act: () => put(() => sheet.hideSheet()) }];
}

/** Folds each run of neighbouring columns of one group that is not in a group yet. */
function groupMends({ sheet, layout, placed, facts, asDescribed, isBegun }: Comparison): Mend[] {
  const runs: { group: string; first: number; last: number }[] = [];
  for (const { key, group } of layout.columns) {
    const place = placed.get(key);
    if (group === '' || place === undefined) continue;
    const run = runs[runs.length - 1];
    if (run !== undefined && run.group === group && run.last === place - 1) run.last = place;
    else runs.push({ group, first: place, last: place });
  }
  const fold = (first: number): unknown => put(() => sheet.getColumnGroup(first, 1)?.collapse());
  const bare = runs.filter(({ first }) => facts.isNew || facts.depthOf(first) === 0);
  const begun = isBegun ? runs.filter((run) => !bare.includes(run)) : [];
  const shifts = bare.map(({ first, last }): Mend => ({
    part: 'groups',
    act: () => {
      change(() => sheet.getRange(1, first, 1, last - first + 1).shiftColumnGroupDepth(1));
      if (!asDescribed) fold(first);
    },
  }));
  if (!asDescribed || runs.length === 0)
    return [...begun.map(({ first }): Mend => ({ part: 'groups', act: () => fold(first) })), ...shifts];
  return [...shifts, { part: 'groups', act: () => put(() => sheet.collapseAllColumnGroups()) }];
}

/** A warning before somebody types over what the product works out. */
function protectionMends({ sheet, layout, placed, facts, asDescribed, isBegun }: Comparison): Mend[] {
  const places = layout.columns.flatMap(({ key, computed }) => (computed ? (placed.get(key) ?? []) : []));
  if (!layout.isProtected && places.length === 0) return [];
  if (facts.protections.some(({ isOwn }) => isOwn)) return [];
  // A run that was cut off may have left a protection that keeps everybody else out.
  const begun = asDescribed || isBegun ? facts.protections.find(({ isNameless }) => isNameless)?.protection : undefined;
  if (layout.isProtected) {
    if (facts.protections.length > 0 && begun === undefined) return [];
    return [
      {
        part: 'protection',
        act: () => {
          const protection = begun ?? change(() => sheet.protect());
          put(() => protection.setWarningOnly(true));
        },
      },
    ];
  }
  const address = `${columnLetters(Math.min(...places))}:${columnLetters(Math.max(...places))}`;
  return [
    {
      part: 'protection',
      act: () => {
        const protection = begun ?? change(() => sheet.getRange(address).protect());
        // Its words last: by them the next run knows that it is whole.
        put(() => protection.setWarningOnly(true));
        put(() => protection.setDescription(PROTECTION_WORDS));
      },
    },
  ];
}
