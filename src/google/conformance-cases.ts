import { CELL_CASES } from './conformance/cell-cases.ts';
import { CHART_CASES } from './conformance/chart-cases.ts';
import type { Bench, ConformanceCase, GoogleServices } from './conformance/conformance-case.ts';
import { LOOK_CASES } from './conformance/look-cases.ts';
import { RULE_CASES } from './conformance/rule-cases.ts';
import { SCRIPT_CASES } from './conformance/script-cases.ts';
import { SERVICE_CASES } from './conformance/service-cases.ts';
import { SHEET_CASES } from './conformance/sheet-cases.ts';

export type { ConformanceCase, GoogleServices } from './conformance/conformance-case.ts';

/** Every behaviour of Google's that can be checked on a real sheet without harm. */
export const CONFORMANCE_CASES: readonly ConformanceCase[] = [
  ...CELL_CASES,
  ...SHEET_CASES,
  ...LOOK_CASES,
  ...RULE_CASES,
  ...CHART_CASES,
  ...SERVICE_CASES,
  ...SCRIPT_CASES,
];

/** A case and what came of it. */
export interface ConformanceFinding {
  readonly name: string;
  readonly source: string;
  /** '' when the behaviour is as expected. */
  readonly seen: string;
}

const SCRATCH_TAB = 'Check of this installation';

/** The services as they are in this run. */
export function googleServices(): GoogleServices {
  const drive = typeof Drive === 'undefined' ? {} : { Drive };
  return {
    SpreadsheetApp,
    Utilities,
    PropertiesService,
    CacheService,
    LockService,
    Session,
    HtmlService,
    MailApp,
    ScriptApp,
    Charts,
    ...drive,
  };
}

/**
 * Checks cases on a tab of their own, which is deleted afterwards whatever happens. Officers' tabs are not touched.
 * Takes some seconds: each case is a few service calls.
 */
export function checkConformance(
  google: GoogleServices,
  presentation: Bench['presentation'],
  cases: readonly ConformanceCase[] = CONFORMANCE_CASES,
): ConformanceFinding[] {
  const spreadsheet = google.SpreadsheetApp.getActiveSpreadsheet();
  const left = spreadsheet.getSheetByName(SCRATCH_TAB);
  if (left !== null) spreadsheet.deleteSheet(left);
  const before = spreadsheet.getActiveSheet();
  const sheet = spreadsheet.insertSheet(SCRATCH_TAB, spreadsheet.getNumSheets());
  try {
    return cases.map((each) => {
      sheet.clear();
      sheet.clearNotes();
      return { name: each.name, source: each.source, seen: seenIn(each, { google, sheet, presentation }) };
    });
  } finally {
    spreadsheet.deleteSheet(sheet);
    spreadsheet.setActiveSheet(before);
  }
}

function seenIn(each: ConformanceCase, bench: Bench): string {
  try {
    return each.run(bench);
  } catch (error) {
    return `failed with "${error instanceof Error ? error.message : String(error)}"`;
  }
}
