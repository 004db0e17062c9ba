/** Every function that Google may call by name. Nothing else of the product can be called. */
import { addProductMenu } from './tasks/open.ts';
import { inOfficersWords } from './tasks/trouble.ts';
import * as automatic from './tasks/set-up/automatic-updates.ts';
import * as changed from './tasks/changes/what-changed.ts';
import * as customs from './tasks/custom-functions.ts';
import * as firstRuns from './tasks/set-up/first-run.ts';
import * as health from './tasks/checks/plan-health.ts';
import * as help from './tasks/help.ts';
import * as exports from './tasks/imports/export-plan.ts';
import * as imports from './tasks/imports/import-plan.ts';
import type { ImportRequest } from './tasks/imports/import-source.ts';
import * as installation from './tasks/set-up/check-installation.ts';
import { onEditTask } from './tasks/refresh/on-edit.ts';
import * as mailing from './tasks/summaries/send-summaries.ts';
import * as mailPreview from './tasks/summaries/preview-summaries.ts';
import * as overview from './tasks/meetings/governance-overview.ts';
import * as beforePublication from './tasks/paper/check-before-publication.ts';
import * as personalData from './tasks/checks/check-personal-data.ts';
import * as paperChoice from './tasks/paper/paper-choices.ts';
import type { PaperRequest } from './tasks/paper/paper-request.ts';
import * as templates from './tasks/paper/upload-template.ts';
import * as onAPage from './tasks/paper/plan-on-a-page.ts';
import * as papers from './tasks/paper/write-paper.ts';
import * as presentations from './tasks/paper/write-presentation.ts';
import * as minutes from './tasks/meetings/paste-minutes.ts';
import * as planning from './tasks/meetings/plan-back.ts';
import * as proofs from './tasks/meetings/proof-of-deadline.ts';
import * as changes from './tasks/changes/undo-last-change.ts';
import * as reports from './tasks/report/read-report.ts';
import * as reportRows from './tasks/report/add-report-rows.ts';
import * as newVersion from './tasks/versions/new-version.ts';
import type { AskedVersion } from './tasks/versions/version-request.ts';
import * as readiness from './tasks/checks/readiness-index.ts';
import * as refresh from './tasks/refresh/refresh-now.ts';
import * as statuses from './tasks/refresh/refresh-statuses.ts';
import * as tabs from './tasks/set-up/set-up-tabs.ts';
import * as updates from './tasks/update/updates.ts';

/** Runs every function below, so that what is missing at Google is told in an officer's words. Not to be called by name. */
export function told_<T>(run: () => T): T {
  return inOfficersWords(run);
}

/** Adds the menu when the spreadsheet opens. Simple trigger. */
export function onOpen() {
  return addProductMenu();
}

/** Follows what officers type on the Action plan tab. Simple trigger. */
export function onEdit(e: unknown) {
  return onEditTask(e);
}

/** Menu: Refresh now. */
export function refreshNow() {
  return refresh.refreshNow();
}

/** Menu: Update an action… */
export function updateAnAction() {
  return updates.openUpdateSidebar();
}

/** Called by the page Update an action: the officer's own actions first, and the one to begin with. */
export function updateChoices() {
  return updates.updateChoicesTask();
}

/** Called by the page Update an action: one action as it stands now. */
export function actionForUpdate(asked: updates.AskedAction) {
  return updates.actionForUpdateTask(asked);
}

/** Called by the page Update an action: the status that these words would give. Writes nothing. */
export function previewUpdate(request: Partial<updates.UpdateRequest>) {
  return updates.previewUpdateTask(request);
}

/** Called by the page Update an action: saves one action and its status. */
export function saveUpdate(request: Partial<updates.UpdateRequest>) {
  return updates.saveUpdateTask(request);
}

/** The Action plan tab alone: statuses, countdowns and refs. */
export function refreshStatuses() {
  return statuses.refreshStatuses();
}

/** Daily trigger. */
export function nightlyRefresh() {
  return refresh.nightlyRefresh();
}

/** Menu: Weekly summaries ▸ Preview mine. */
export function previewMySummary() {
  return mailPreview.previewMySummary();
}

/** Menu: Weekly summaries ▸ Preview all. */
export function previewAllSummaries() {
  return mailPreview.previewAllSummaries();
}

/** Every summary as it would be sent now. Writes nothing and sends nothing. */
export function previewSummaries() {
  return mailPreview.previewSummaries();
}

/** Called by the dialog Preview of the weekly summaries. */
export function summariesForDialog(whose: unknown) {
  return mailPreview.summariesForDialog(whose);
}

/** Called by the dialog Preview of the weekly summaries: sends what is still to be sent this week. */
export function sendSummaries() {
  return mailing.sendSummaries();
}

/** Menu: Weekly summaries ▸ Send now… */
export function sendSummariesNow() {
  return mailing.sendSummariesNow();
}

/** Daily trigger: sends on the summary day, or on the first working day after it. */
export function sendWeeklySummaries() {
  return mailing.sendWeeklySummaries();
}

/** One-off trigger of a run that could not send everything. */
export function sendCarriedOverSummaries() {
  return mailing.sendCarriedOverSummaries();
}

/** Menu: Meetings and deadlines ▸ Plan back from a meeting… */
export function planBackFromAMeeting() {
  return planning.openPlanBack();
}

/** Called by the dialog Plan back from a meeting: what it offers. */
export function planBackChoices() {
  return planning.planBackChoices();
}

/** Called by the dialog Plan back from a meeting: the dates, and with `save` the row. */
export function planBack(request: planning.PlanBackRequest) {
  return planning.planBackTask(request);
}

/** Menu: Meetings and deadlines ▸ Show the proof of a deadline… */
export function showProofOfADeadline() {
  return proofs.openProof();
}

/** Called by the dialog Proof of a deadline: what it offers. */
export function proofChoices() {
  return proofs.proofChoices();
}

/** Called by the dialog Proof of a deadline: the proof, and with `document` its appendix. */
export function proofOf(request: proofs.ProofRequest) {
  return proofs.proofTask(request);
}

/** Menu: Meetings and deadlines ▸ Paste minutes… */
export function pasteMinutes() {
  return minutes.openPasteMinutes();
}

/** Called by the dialog Paste minutes: the meetings it offers. */
export function minutesChoices() {
  return minutes.minutesChoices();
}

/** Called by the dialog Paste minutes: the rows it proposes. */
export function readMinutesText(request: minutes.MinutesRequest) {
  return minutes.readMinutesTask(request);
}

/** Called by the dialog Paste minutes: adds the confirmed rows. */
export function addDecisions(request: minutes.AddDecisionsRequest) {
  return minutes.addDecisionsTask(request);
}

/** Menu: Meetings and deadlines ▸ Make an overview. */
export function makeOverview() {
  return overview.makeOverviewTask();
}

/** Menu: Meetings and deadlines ▸ Make the readiness index. */
export function makeReadinessIndex() {
  return readiness.makeReadinessIndexTask();
}

/** Menu: Write a paper… */
export function writeAPaper() {
  return papers.openWritePaper();
}

/** Called by the dialog Write a paper: what it offers. */
export function paperChoices() {
  return paperChoice.paperChoicesTask();
}

/** Called by the dialog Write a paper: counts, changes and findings. Writes nothing. */
export function previewPaper(request: PaperRequest) {
  return papers.previewPaperTask(request);
}

/** Called by the dialog Write a paper: makes the documents. */
export function writePaper(request: PaperRequest) {
  return papers.writePaperTask(request);
}

/** Menu: Make the plan on a page. */
export function makePlanOnAPage() {
  return onAPage.makePlanOnAPageTask();
}

/** Menu: Write a presentation… */
export function writeAPresentation() {
  return presentations.openWritePresentation();
}

/** Called by the dialog Write a presentation: makes the slides. */
export function writePresentation(request: { readonly meeting: string }) {
  return presentations.writePresentationTask(request);
}

/** Menu: Set up ▸ Upload a paper template… */
export function uploadAPaperTemplate() {
  return templates.openUploadTemplate();
}

/** Called by the dialog Upload a paper template: checks the file and keeps it. */
export function uploadTemplate(upload: templates.TemplateUpload) {
  return templates.uploadTemplateTask(upload);
}

/** Menu: Checks ▸ Before publication; with a meeting, the checks of that meeting's paper. */
export function checkBeforePublication(request?: { readonly meeting?: string }) {
  return beforePublication.checkBeforePublicationTask(request);
}

/** Menu: Checks ▸ Personal data. */
export function checkPersonalData() {
  return personalData.checkPersonalDataTask();
}

/** Menu: Checks ▸ Plan health. */
export function checkPlanHealth() {
  return health.checkPlanHealth();
}

/** Menu: Set up ▸ Read an inspection report… */
export function readAnInspectionReport() {
  return reports.openReadReport();
}

/** Called by the dialog Read an inspection report: the inspections it offers. */
export function reportChoices() {
  return reports.reportChoices();
}

/** Called by the dialog Read an inspection report: the rows it proposes. */
export function readReportText(request: reports.ReportRequest) {
  return reports.readReportTask(request);
}

/** Called by the dialog Read an inspection report: adds the ticked rows. */
export function addReportRows(request: reportRows.AddReportRequest) {
  return reportRows.addReportRowsTask(request);
}

/** Menu: Set up ▸ Start a new version of the plan… */
export function startANewVersion() {
  return newVersion.openNewVersion();
}

/** Called by the dialog Start a new version: the versions, and a mapping to start from. */
export function versionChoices(asked?: AskedVersion) {
  return newVersion.versionChoices(asked);
}

/** Called by the dialog Start a new version: what would change, or what is not mapped yet. Writes nothing. */
export function previewNewVersion(asked: AskedVersion) {
  return newVersion.previewNewVersion(asked);
}

/** Called by the dialog Start a new version: closes the old version and starts the new one. */
export function startNewVersion(asked: AskedVersion) {
  return newVersion.startNewVersion(asked);
}

/** Menu: Set up ▸ Undo the last report or version… */
export function undoLastChange() {
  return changes.undoLastChange();
}

/** Called by dialogs that have asked already: takes the last report or version back. */
export function takeBackLastChange() {
  return changes.takeBackLastChange();
}

/** Menu: Checks ▸ What changed since… */
export function whatChangedSince(request?: { readonly since?: string }) {
  return changed.whatChangedSince(request);
}

/** Menu: Checks ▸ Who changed this row. */
export function whoChangedThisRow(request?: { readonly ref?: string }) {
  return changed.whoChangedThisRow(request);
}

/** Menu: Set up ▸ First run… */
export function startFirstRun() {
  return firstRuns.openFirstRun();
}

/** Called by the dialog First run: makes the tabs that are needed and writes down the answers. */
export function firstRun(request: Partial<firstRuns.FirstRunRequest>) {
  return firstRuns.firstRunTask(request);
}

/** Called by the dialog First run: takes it back, where nobody has written anything since. */
export function undoFirstRun() {
  return firstRuns.undoFirstRunTask();
}

/** Menu: Set up ▸ Create or repair tabs. */
export function createOrRepairTabs(request?: tabs.SetUpRequest) {
  return tabs.createOrRepairTabs(request);
}

/** Menu: Set up ▸ Undo set up of my tabs. */
export function undoSetUp() {
  return tabs.undoSetUp();
}

/** Menu: Set up ▸ Show all tabs. */
export function showAllTabs() {
  return tabs.showAllTabs();
}

/** Menu: Set up ▸ Import an existing plan… */
export function importAPlan() {
  return imports.openImport();
}

/** Called by the dialog Import an existing plan: what it offers. */
export function importChoices() {
  return imports.importChoices();
}

/** Called by the dialog Import an existing plan: what the source would become. Writes nothing. */
export function previewImport(request: ImportRequest) {
  return imports.previewImportTask(request);
}

/** Called by the dialog Import an existing plan: brings the source into the plan. */
export function importPlan(request: ImportRequest) {
  return imports.importPlanTask(request);
}

/** Called by the dialog Import an existing plan: takes the last import back. */
export function undoLastImport() {
  return imports.undoLastImportTask();
}

/** Menu: Set up ▸ Export the plan… */
export function exportThePlan() {
  return exports.openExport();
}

/** Called by the dialog Export the plan: one file to download. Writes nothing. */
export function exportFile(request: { readonly kind: exports.ExportKind }) {
  return exports.exportFileTask(request);
}

/** The whole plan as data, as `docs/export-format.md` describes it. Writes nothing. */
export function exportPlan() {
  return exports.exportPlanTask();
}

/** Menu: Set up ▸ Automatic updates… */
export function automaticUpdates() {
  return automatic.automaticUpdates();
}

/** Called by the dialog Automatic updates: switches the triggers on. */
export function installAutomaticUpdates(request?: automatic.InstallRequest) {
  return automatic.installAutomaticUpdates(request);
}

/** Called by the dialog Automatic updates: switches the triggers off. */
export function removeAutomaticUpdates() {
  return automatic.removeAutomaticUpdates();
}

/** Menu: Set up ▸ Check this installation. */
export function checkThisInstallation() {
  return installation.checkThisInstallation();
}

/** Menu: Help. */
export function showHelp() {
  return help.showHelp();
}

/**
 * Working days from today to a date: 0 on the day, below 0 once it has passed.
 * @param {A2} date A date, words such as "end of March 2027", or a range of them.
 * @param {PLAN_TODAY} today The cell that holds today; PLAN_TODAY is written by every refresh.
 * @return The number of working days, or a sentence saying why there is none.
 * @customfunction
 */
export function WORKINGDAYSUNTIL(date: unknown, today: unknown) {
  return customs.workingDaysUntil(date, today);
}

/**
 * The last lawful day of "within n working days of" a date; the date itself is day 0.
 * @param {A2} anchor The day it counts from, or a range of days.
 * @param {70} workingDays How many working days.
 * @return The date, or a sentence saying why there is none.
 * @customfunction
 */
export function STATUTORYDEADLINE(anchor: unknown, workingDays: unknown) {
  return customs.statutoryDeadline(anchor, workingDays);
}
