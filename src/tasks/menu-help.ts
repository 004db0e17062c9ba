/** What Help says of a menu item: one sentence, and the heading of its place in the officers' guide. */
export interface MenuHelp {
  readonly words: string;
  readonly section: string;
}

const UPDATING = 'Updating an action';
const STATUS = 'Reading a status';
const PAPERS = 'Writing a paper';
const WEEKLY = 'Your weekly e-mail';
const DATES = 'Statutory dates and meetings';
const OVERVIEWS = 'Overviews, the readiness index and the plan on a page';
const CHECKS = 'Checks';
const CHANGES = 'What has changed, and who changed it';
const FIRST_DAY = 'On your first day';
const RUNNING = 'Setting up and keeping it running';
const REPORT = 'When the report arrives';
const FRAMEWORK = 'When the framework changes';

/** By the function that the menu item calls. */
export const MENU_HELP: Readonly<Record<string, MenuHelp>> = {
  refreshNow: { words: 'Works out every status, countdown and tab anew, as the night does.', section: STATUS },
  updateAnAction: { words: 'Asks beside the sheet how far an action is, and shows its new status before you save.', section: UPDATING },
  writeAPaper: { words: "Writes a meeting's paper in its committee's own format.", section: PAPERS },
  writeAPresentation: { words: 'Writes at most ten slides with notes to go with a paper.', section: PAPERS },
  makePlanOnAPage: { words: 'Writes the plan in public words for families, on one page.', section: OVERVIEWS },
  previewMySummary: { words: 'Shows your own weekly e-mail as it would be sent now.', section: WEEKLY },
  previewAllSummaries: { words: "Shows everybody's weekly e-mail, and who gets none and why.", section: WEEKLY },
  sendSummariesNow: { words: "Sends this week's e-mails that have not been sent yet, after asking.", section: WEEKLY },
  planBackFromAMeeting: { words: 'Works back from a meeting to the days by which its paper must be where.', section: DATES },
  showProofOfADeadline: { words: 'Counts a statutory deadline day by day, to show and to print.', section: DATES },
  pasteMinutes: { words: "Proposes a row for each decision and undertaking in a clerk's text.", section: DATES },
  makeOverview: { words: 'Writes where the plan stands with inspectors, the law, committees, money and impact.', section: OVERVIEWS },
  makeReadinessIndex: { words: 'Lists what inspectors ask for at a day’s notice, and where it stands.', section: OVERVIEWS },
  checkPlanHealth: { words: 'Looks for what is missing or contradicts itself in the whole plan.', section: CHECKS },
  checkPersonalData: { words: 'Looks for words that could identify a child, and names the cells.', section: CHECKS },
  checkBeforePublication: { words: 'Looks through the text of every paper that is to be published.', section: CHECKS },
  whatChangedSince: { words: 'Lists every cell that officers changed since a day.', section: CHANGES },
  whoChangedThisRow: { words: 'Lists what was changed in the selected row, when and by whom.', section: CHANGES },
  startFirstRun: { words: 'Makes a plan of an empty sheet with three questions.', section: FIRST_DAY },
  createOrRepairTabs: { words: 'Makes the tabs, or mends what is not as described; your words stay.', section: RUNNING },
  showAllTabs: { words: 'Makes and shows the tabs that otherwise come when they are first used.', section: FIRST_DAY },
  undoSetUp: { words: 'Gives back the tabs that were yours before set up.', section: RUNNING },
  importAPlan: { words: 'Brings the plan you have, or its next version, from a table.', section: REPORT },
  exportThePlan: { words: 'Gives the plan as an Excel workbook, a table or data to take elsewhere.', section: REPORT },
  readAnInspectionReport: { words: 'Proposes rows from the text of a published report.', section: REPORT },
  startANewVersion: { words: 'Closes this version of the plan and maps it to the next.', section: FRAMEWORK },
  undoLastChange: { words: 'Takes back the last report that was read, or the last new version.', section: FRAMEWORK },
  uploadAPaperTemplate: { words: "Keeps your clerk's own Word template, and checks it.", section: PAPERS },
  automaticUpdates: { words: 'Switches the nightly refresh and the weekly e-mails on or off.', section: RUNNING },
  checkThisInstallation: { words: 'Looks whether everything works, and says how to mend what does not.', section: RUNNING },
  showHelp: { words: 'Opens this page.', section: RUNNING },
};
