import type { MenuEntry } from '../google/ui.ts';

export const MENU_TITLE = 'Action plan';

/**
 * The menu. `calls` names a function of src/entry-points.ts; a test proves that each is there. An item stands here once
 * its function exists.
 */
export const MENU: readonly MenuEntry[] = [
  { item: 'Refresh now', calls: 'refreshNow' },
  { item: 'Update an action…', calls: 'updateAnAction' },
  { item: 'Write a paper…', calls: 'writeAPaper' },
  { item: 'Write a presentation…', calls: 'writeAPresentation' },
  { item: 'Make the plan on a page', calls: 'makePlanOnAPage' },
  { line: true },
  {
    submenu: 'Weekly summaries',
    entries: [
      { item: 'Preview mine', calls: 'previewMySummary' },
      { item: 'Preview all', calls: 'previewAllSummaries' },
      { item: 'Send now…', calls: 'sendSummariesNow' },
    ],
  },
  {
    submenu: 'Meetings and deadlines',
    entries: [
      { item: 'Plan back from a meeting…', calls: 'planBackFromAMeeting' },
      { item: 'Show the proof of a deadline…', calls: 'showProofOfADeadline' },
      { item: 'Paste minutes…', calls: 'pasteMinutes' },
      { item: 'Make an overview', calls: 'makeOverview' },
      { item: 'Make the readiness index', calls: 'makeReadinessIndex' },
    ],
  },
  {
    submenu: 'Checks',
    entries: [
      { item: 'Plan health', calls: 'checkPlanHealth' },
      { item: 'Personal data', calls: 'checkPersonalData' },
      { item: 'Before publication', calls: 'checkBeforePublication' },
      { item: 'What changed since…', calls: 'whatChangedSince' },
      { item: 'Who changed this row', calls: 'whoChangedThisRow' },
    ],
  },
  {
    submenu: 'Set up',
    entries: [
      { item: 'First run…', calls: 'startFirstRun' },
      { item: 'Create or repair tabs', calls: 'createOrRepairTabs' },
      { item: 'Show all tabs', calls: 'showAllTabs' },
      { item: 'Undo set up of my tabs', calls: 'undoSetUp' },
      { item: 'Import an existing plan…', calls: 'importAPlan' },
      { item: 'Read an inspection report…', calls: 'readAnInspectionReport' },
      { item: 'Start a new version of the plan…', calls: 'startANewVersion' },
      { item: 'Undo the last report or version…', calls: 'undoLastChange' },
      { item: 'Export the plan…', calls: 'exportThePlan' },
      { item: 'Upload a paper template…', calls: 'uploadAPaperTemplate' },
      { item: 'Automatic updates…', calls: 'automaticUpdates' },
      { item: 'Check this installation', calls: 'checkThisInstallation' },
    ],
  },
  { item: 'Help', calls: 'showHelp' },
];
