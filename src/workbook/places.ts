import { SETTINGS } from '../plan/settings/settings.ts';
import type { Place, Problem } from '../plan/problem.ts';
import { TAB_OF } from '../tabs/tabs.ts';
import type { TabDescription } from '../tabs/tab-description.ts';

/** Where something stands as officers see it: the tab's name, the sheet's own row number, the column's heading. */
export interface SheetPlace {
  readonly tab: string;
  readonly row?: number;
  readonly heading?: string;
}

/** A problem as officers see it. */
export interface ShownProblem extends SheetPlace {
  readonly code: string;
  /** One plain sentence or two that stand alone: place, what was found and what to do. */
  readonly message: string;
}

/** Tab, row and heading of a place in the plan. */
export function sheetPlace(place: Place): SheetPlace {
  const tab: TabDescription = TAB_OF[place.of];
  const heading =
    place.setting === undefined
      ? (tab.columns.find(({ key }) => key === place.field)?.heading ?? place.part)
      : SETTINGS[place.setting].name;
  return { tab: tab.name, ...(place.row === undefined ? {} : { row: place.row }), ...(heading === undefined ? {} : { heading }) };
}

/** A place in words: "Action plan, row 14, Deadline". */
export function placeOf(place: Place): string {
  const { tab, row, heading = '' } = sheetPlace(place);
  return [tab, row === undefined ? '' : `row ${row}`, heading].filter((part) => part !== '').join(', ');
}

/** A problem as one message that names its place. */
export function problemInWords(problem: Problem): string {
  return `${placeOf(problem)}: ${problem.words}`;
}

/** A problem for people: on the Checks tab, in a dialog, on the command line. */
export function shownProblem(problem: Problem): ShownProblem {
  return { ...sheetPlace(problem), code: problem.code, message: problemInWords(problem) };
}
