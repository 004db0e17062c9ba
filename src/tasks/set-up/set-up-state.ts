import { soleSheet } from '../../google/sheets/whole-spreadsheet.ts';
import { findSheet } from '../../google/spreadsheet.ts';
import { TABS } from '../../tabs/tabs.ts';
import { compareVersions, VERSION } from '../../words/version.ts';
import type { Properties } from '../../storage/document-state.ts';
import { STATE } from '../../storage/document-state.ts';
import { SET_UP } from '../../storage/later-tabs.ts';

/** The version of the product that last set the workbook up. */
export const SET_UP_VERSION = 'version';
/** The version of workbooks from before the version was kept. */
const FIRST_VERSION = '0.1.0';

/** How far set up is, kept with the document so that any later run can go on. */
export interface SetUpState {
  /** Every step was done. */
  readonly isFinished: boolean;
  /** The described tabs that were there before the product made any. */
  readonly before: readonly string[];
  /** The empty tab of a new spreadsheet, which goes when set up is finished; '' where there was none. */
  readonly unused: string;
  /** The tabs that are made exactly as described. */
  readonly done: readonly string[];
  /** Tabs of the officers' own that were not to be touched. */
  readonly leftAlone: readonly string[];
  /** Tabs that are made when they are first used. */
  readonly later: readonly string[];
  /** Tabs in which a check found something to put right. */
  readonly due: readonly string[];
  /** Tabs to which a repair is giving what takes several calls; known by the next one where it is cut off. */
  readonly mending: readonly string[];
  /** How many tabs have been looked at closely, in turn, since set up was finished. */
  readonly turn: number;
}

/** The kept state; `undefined` where the product never set this workbook up, or did before it kept any. */
export function setUpState(properties: Properties): SetUpState | undefined {
  const text = properties[SET_UP] ?? '';
  if (text === '') return undefined;
  const kept = JSON.parse(text) as Partial<SetUpState>;
  return { isFinished: false, before: [], unused: '', done: [], leftAlone: [], later: [], due: [], mending: [], turn: 0, ...kept };
}

export function setUpProperty(state: SetUpState): Record<string, string> {
  return { [SET_UP]: JSON.stringify(state) };
}

/** The version that set the workbook up; `undefined` for one that was never set up. */
export function workbookVersion(properties: Properties): string | undefined {
  return properties[SET_UP_VERSION] ?? (properties[STATE.zone] === undefined ? undefined : FIRST_VERSION);
}

/** True where set up was begun and cut off, or a version since 0.2.0 that is older than this one did it. */
export function isSetUpWanting(properties: Properties): boolean {
  const state = setUpState(properties);
  const version = properties[SET_UP_VERSION];
  return (state !== undefined && !state.isFinished) || (version !== undefined && compareVersions(version, VERSION) < 0);
}

/** Why this script must leave the workbook alone: a newer one has been at work on it. `undefined` where it has not. */
export function newerVersionWords(properties: Properties): string | undefined {
  const version = workbookVersion(properties);
  if (version === undefined || compareVersions(version, VERSION) <= 0) return undefined;
  return (
    `This spreadsheet was set up by version ${version} of the script, and this is version ${VERSION}, which is ` +
    `older: nothing was done. Paste Code.js and appsscript.json of version ${version} or later.`
  );
}

/** The state of a workbook in which set up begins. */
export function newState(): SetUpState {
  const before = TABS.filter(({ name }) => findSheet(name) !== undefined).map(({ name }) => name);
  return {
    isFinished: false,
    before,
    unused: before.length === 0 ? soleSheet() : '',
    done: [],
    leftAlone: [],
    later: [],
    due: [],
    mending: [],
    turn: 0,
  };
}
