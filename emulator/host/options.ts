import type { AuthMode } from '../runtime/authorisation.ts';
import type { CallHook } from '../runtime/hooks.ts';
import type { HostState } from '../runtime/host-state.ts';
import type { AccountKind } from '../runtime/limits.ts';
import type { Manifest } from '../runtime/manifest.ts';
import type { Officer } from '../services/ui/officer.ts';
import type { WorkbookModel } from '../spreadsheet/index.ts';
import type { Bundle } from './script-files.ts';

export interface HostOptions {
  /** The path of an .xlsx file, or a workbook in memory: then nothing touches the disk unless a folder is given. */
  readonly workbook: string | WorkbookModel;
  readonly bundle: Bundle;
  /** The path of appsscript.json, or what is read from it. */
  readonly manifest: string | Manifest;
  /** Where documents and mails go (`drive` and `mail` in it). Default for a file: "out" beside it. */
  readonly outDir?: string;
  /** What Google keeps beside the cells. Default for a file: "PLAN.state" beside PLAN.xlsx. */
  readonly stateDir?: string;
  /** Who opens the workbook: an e-mail address. */
  readonly user?: string;
  /** Where the clock stands at first. Default: now. */
  readonly now?: Date | string;
  readonly account?: AccountKind;
  readonly officer?: Officer;
  /** State to begin with, for hosts without a folder. */
  readonly state?: HostState;
  /** Scopes that the user declined on the consent screen. */
  readonly declinedScopes?: readonly string[];
  /** Globals that are not declared, as when an advanced service is not switched on: 'Drive', 'MailApp', 'ScriptApp'. */
  readonly undeclared?: readonly string[];
  /** True: `getActiveSpreadsheet()` gives null in a clock trigger, which public reports say of `spreadsheets.currentonly`. */
  readonly noSpreadsheetInClockTriggers?: boolean;
  /** Hooks for every run of this host. */
  readonly hooks?: readonly CallHook[];
}

/** How one run differs from the usual. */
export interface RunOptions {
  /** The user; default: the host's. */
  readonly as?: string;
  readonly authMode?: AuthMode;
  readonly hooks?: readonly CallHook[];
  /** Ends the run after so many seconds of the host's clock, sooner than Google's own limit of 30 s or 6 min. */
  readonly killAfterSeconds?: number;
  /** Ends a script that calculates for longer than this in real seconds; default: Google's limit for its kind. */
  readonly realSeconds?: number;
  /** True: a run that fails is returned with its `error`. Otherwise the error is thrown. */
  readonly mayFail?: boolean;
}

export const SOMEONE = 'someone@example.com';
