/*
 * Every function that Google may call by name, and the task that it is. Nothing else of the product can be called. The build
 * makes a function of each, with the words above it.
 */

/** Runs every function below, so that what is missing at Google is told in an officer's words. Not to be called by name. */
export { inOfficersWords as told_ } from './tasks/trouble.ts';

// Opening, editing and refreshing
/** Adds the menu when the spreadsheet opens. Simple trigger. */
export { addProductMenu as onOpen } from './tasks/open.ts';
/** Follows what officers type on the Action plan tab. Simple trigger. */
export { onEditTask as onEdit } from './tasks/refresh/on-edit.ts';
/** Menu: Refresh now. */
export { refreshNow } from './tasks/refresh/refresh-now.ts';
/** Menu: Update an action… */
export { openUpdateSidebar as updateAnAction } from './tasks/update/update-sidebar.ts';
/** Called by the page Update an action: the officer's own actions first, and the one to begin with. */
export { updateChoicesTask as updateChoices } from './tasks/update/update-choices.ts';
/** Called by the page Update an action: one action as it stands now. */
export { actionForUpdateTask as actionForUpdate } from './tasks/update/action-for-update.ts';
/** Called by the page Update an action: the status that these words would give. Writes nothing. */
export { previewUpdateTask as previewUpdate } from './tasks/update/preview-update.ts';
/** Called by the page Update an action: saves one action and its status. */
export { saveUpdateTask as saveUpdate } from './tasks/update/save-update.ts';
/** The Action plan tab alone: statuses, countdowns and refs. */
export { refreshStatuses } from './tasks/refresh/refresh-statuses.ts';
/** Daily trigger. */
export { nightlyRefresh } from './tasks/refresh/refresh-now.ts';

// Weekly summaries
/** Menu: Weekly summaries ▸ Preview mine. */
export { previewMySummary } from './tasks/summaries/preview-dialog.ts';
/** Menu: Weekly summaries ▸ Preview all. */
export { previewAllSummaries } from './tasks/summaries/preview-dialog.ts';
/** Every summary as it would be sent now. Writes nothing and sends nothing. */
export { previewSummaries } from './tasks/summaries/preview-summaries.ts';
/** Called by the dialog Preview of the weekly summaries. */
export { summariesForDialog } from './tasks/summaries/preview-dialog.ts';
/** Called by the dialog Preview of the weekly summaries: sends what is still to be sent this week. */
export { sendSummaries } from './tasks/summaries/send-summaries.ts';
/** Menu: Weekly summaries ▸ Send now… */
export { sendSummariesNow } from './tasks/summaries/send-summaries.ts';
/** Daily trigger: sends on the summary day, or on the first working day after it. */
export { sendWeeklySummaries } from './tasks/summaries/send-summaries.ts';
/** One-off trigger of a run that could not send everything. */
export { sendCarriedOverSummaries } from './tasks/summaries/send-summaries.ts';

// Meetings and deadlines
/** Menu: Meetings and deadlines ▸ Plan back from a meeting… */
export { openPlanBack as planBackFromAMeeting } from './tasks/meetings/plan-back.ts';
/** Called by the dialog Plan back from a meeting: what it offers. */
export { planBackChoices } from './tasks/meetings/plan-back.ts';
/** Called by the dialog Plan back from a meeting: the dates, and with `save` the row. */
export { planBackTask as planBack } from './tasks/meetings/plan-back.ts';
/** Menu: Meetings and deadlines ▸ Show the proof of a deadline… */
export { openProof as showProofOfADeadline } from './tasks/meetings/proof-of-deadline.ts';
/** Called by the dialog Proof of a deadline: what it offers. */
export { proofChoices } from './tasks/meetings/proof-of-deadline.ts';
/** Called by the dialog Proof of a deadline: the proof, and with `document` its appendix. */
export { proofTask as proofOf } from './tasks/meetings/proof-of-deadline.ts';
/** Menu: Meetings and deadlines ▸ Paste minutes… */
export { openPasteMinutes as pasteMinutes } from './tasks/meetings/paste-minutes.ts';
/** Called by the dialog Paste minutes: the meetings it offers. */
export { minutesChoices } from './tasks/meetings/paste-minutes.ts';
/** Called by the dialog Paste minutes: the rows it proposes. */
export { readMinutesTask as readMinutesText } from './tasks/meetings/paste-minutes.ts';
/** Called by the dialog Paste minutes: adds the confirmed rows. */
export { addDecisionsTask as addDecisions } from './tasks/meetings/paste-minutes.ts';
/** Menu: Meetings and deadlines ▸ Make an overview. */
export { makeOverviewTask as makeOverview } from './tasks/meetings/governance-overview.ts';
/** Menu: Meetings and deadlines ▸ Make the readiness index. */
export { makeReadinessIndexTask as makeReadinessIndex } from './tasks/checks/readiness-index.ts';

// Papers
/** Menu: Write a paper… */
export { openWritePaper as writeAPaper } from './tasks/paper/write-paper.ts';
/** Called by the dialog Write a paper: what it offers. */
export { paperChoicesTask as paperChoices } from './tasks/paper/paper-choices.ts';
/** Called by the dialog Write a paper: counts, changes and findings. Writes nothing. */
export { previewPaperTask as previewPaper } from './tasks/paper/write-paper.ts';
/** Called by the dialog Write a paper: makes the documents. */
export { writePaperTask as writePaper } from './tasks/paper/write-paper.ts';
/** Menu: Make the plan on a page. */
export { makePlanOnAPageTask as makePlanOnAPage } from './tasks/paper/plan-on-a-page.ts';
/** Menu: Write a presentation… */
export { openWritePresentation as writeAPresentation } from './tasks/paper/write-presentation.ts';
/** Called by the dialog Write a presentation: makes the slides. */
export { writePresentationTask as writePresentation } from './tasks/paper/write-presentation.ts';
/** Menu: Set up ▸ Upload a paper template… */
export { openUploadTemplate as uploadAPaperTemplate } from './tasks/paper/upload-template.ts';
/** Called by the dialog Upload a paper template: checks the file and keeps it. */
export { uploadTemplateTask as uploadTemplate } from './tasks/paper/upload-template.ts';

// Checks
/** Menu: Checks ▸ Before publication; with a meeting, the checks of that meeting's paper. */
export { checkBeforePublicationTask as checkBeforePublication } from './tasks/paper/check-before-publication.ts';
/** Menu: Checks ▸ Personal data. */
export { checkPersonalDataTask as checkPersonalData } from './tasks/checks/check-personal-data.ts';
/** Menu: Checks ▸ Plan health. */
export { checkPlanHealth } from './tasks/checks/plan-health.ts';
/** Menu: Checks ▸ What changed since… */
export { whatChangedSince } from './tasks/changes/what-changed.ts';
/** Menu: Checks ▸ Who changed this row. */
export { whoChangedThisRow } from './tasks/changes/what-changed.ts';

// Reports, versions, and taking them back
/** Menu: Set up ▸ Read an inspection report… */
export { openReadReport as readAnInspectionReport } from './tasks/report/read-report.ts';
/** Called by the dialog Read an inspection report: the inspections it offers. */
export { reportChoices } from './tasks/report/read-report.ts';
/** Called by the dialog Read an inspection report: the rows it proposes. */
export { readReportTask as readReportText } from './tasks/report/read-report.ts';
/** Called by the dialog Read an inspection report: adds the ticked rows. */
export { addReportRowsTask as addReportRows } from './tasks/report/add-report-rows.ts';
/** Menu: Set up ▸ Start a new version of the plan… */
export { openNewVersion as startANewVersion } from './tasks/versions/new-version.ts';
/** Called by the dialog Start a new version: the versions, and a mapping to start from. */
export { versionChoices } from './tasks/versions/new-version.ts';
/** Called by the dialog Start a new version: what would change, or what is not mapped yet. Writes nothing. */
export { previewNewVersion } from './tasks/versions/new-version.ts';
/** Called by the dialog Start a new version: closes the old version and starts the new one. */
export { startNewVersion } from './tasks/versions/new-version.ts';
/** Menu: Set up ▸ Undo the last report or version… */
export { undoLastChange } from './tasks/changes/undo-last-change.ts';
/** Called by dialogs that have asked already: takes the last report or version back. */
export { takeBackLastChange } from './tasks/changes/undo-last-change.ts';

// Bringing a plan, and taking it away
/** Menu: Set up ▸ Import an existing plan… */
export { openImport as importAPlan } from './tasks/imports/import-dialog.ts';
/** Called by the dialog Import an existing plan: what it offers. */
export { importChoices } from './tasks/imports/import-dialog.ts';
/** Called by the dialog Import an existing plan: what the source would become. Writes nothing. */
export { previewImportTask as previewImport } from './tasks/imports/preview-import.ts';
/** Called by the dialog Import an existing plan: brings the source into the plan. */
export { importPlanTask as importPlan } from './tasks/imports/import-plan.ts';
/** Called by the dialog Import an existing plan: takes the last import back. */
export { undoLastImportTask as undoLastImport } from './tasks/imports/undo-last-import.ts';
/** Menu: Set up ▸ Export the plan… */
export { openExport as exportThePlan } from './tasks/imports/export-plan.ts';
/** Called by the dialog Export the plan: one file to download. Writes nothing. */
export { exportFileTask as exportFile } from './tasks/imports/export-plan.ts';
/** The whole plan as data, as `docs/export-format.md` describes it. Writes nothing. */
export { exportPlanTask as exportPlan } from './tasks/imports/export-plan.ts';

// Set up
/** Menu: Set up ▸ First run… */
export { openFirstRun as startFirstRun } from './tasks/set-up/first-run.ts';
/** Called by the dialog First run: makes the tabs that are needed and writes down the answers. */
export { firstRunTask as firstRun } from './tasks/set-up/first-run.ts';
/** Called by the dialog First run: takes it back, where nobody has written anything since. */
export { undoFirstRunTask as undoFirstRun } from './tasks/set-up/undo-first-run.ts';
/** Menu: Set up ▸ Create or repair tabs. */
export { createOrRepairTabs } from './tasks/set-up/set-up-tabs.ts';
/** Menu: Set up ▸ Undo set up of my tabs. */
export { undoSetUp } from './tasks/set-up/set-up-tabs.ts';
/** Menu: Set up ▸ Show all tabs. */
export { showAllTabs } from './tasks/set-up/set-up-tabs.ts';
/** Menu: Set up ▸ Automatic updates… */
export { automaticUpdates } from './tasks/set-up/automatic-updates.ts';
/** Called by the dialog Automatic updates: switches the triggers on. */
export { installAutomaticUpdates } from './tasks/set-up/automatic-updates.ts';
/** Called by the dialog Automatic updates: switches the triggers off. */
export { removeAutomaticUpdates } from './tasks/set-up/automatic-updates.ts';
/** Menu: Set up ▸ Check this installation. */
export { checkThisInstallation } from './tasks/set-up/check-installation.ts';

// Help, and functions for cells
/** Menu: Help. */
export { showHelp } from './tasks/help.ts';
// What officers read of these stands with each.
export { WORKINGDAYSUNTIL, STATUTORYDEADLINE } from './tasks/custom-functions.ts';
