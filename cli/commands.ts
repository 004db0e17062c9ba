import type { Host, Run } from '../emulator/host.ts';
import { typeIntoCell } from '../emulator/spreadsheet/officer-edits.ts';
import { exampleNamed } from '../examples/examples.ts';
import { typeExample } from '../examples/type-in.ts';
import { type Command, type CommandName, UsageError } from './command-line.ts';
import { importReport, proposedLines, reportText } from './import-report.ts';
import { answerOf, type JsonReport, makeBlankWorkbook, openPlan, reportOf } from './local-run.ts';
import type { PreviewedMail } from '../src/tasks/summaries/preview-summaries.ts';
import { problemsInWords } from './report-in-words.ts';
import { checkExportOptions, writeExports } from './export-command.ts';
import { runImport, sourceFor } from './import-command.ts';
import { importLines } from './import-lines.ts';
import { noteSavedCopy } from './saved-copy.ts';
import { faultsIn, readDecisions, runNewVersion, versionLines } from './version-command.ts';
import { writePreviews } from './write-previews.ts';

/** A command that was refused with a sentence: exit code 1. */
export class Refused extends Error {}

type Act = (host: Host, command: Command) => readonly Run[];

const ACTS: Readonly<Record<Exclude<CommandName, 'new' | 'import' | 'new-version'>, Act>> = {
  undo: (host) => [host.scriptRun('undoLastImport')],
  export: (host) => [host.scriptRun('exportPlan')],
  refresh: (host) => [host.call('refreshNow')],
  paper: (host, { options: { meeting, copy = 'clearance', format, reason } }) => [
    host.scriptRun('writePaper', [
      { meeting, copy, ...(format === undefined ? {} : { format }), ...(reason === undefined ? {} : { reason }) },
    ]),
  ],
  presentation: (host, { options: { meeting } }) => [host.scriptRun('writePresentation', [{ meeting }])],
  public: (host) => [host.call('makePlanOnAPage')],
  summaries: (host, { options }) => [options.preview ? host.scriptRun('previewSummaries') : host.call('sendWeeklySummaries')],
  edit: (host, { rest }) => rest.flatMap((words) => typeEdit(host, words)),
  call: (host, { rest: [name = '', ...values] }) => [name.endsWith('_') ? host.scriptRun(name) : host.call(name, values.map(jsonValue))],
};

/** Carries out a command, saves the workbook and says what was done. */
export async function carryOut(command: Command): Promise<JsonReport> {
  if (command.name === 'new') return makePlan(command);
  if (command.name === 'export') checkExportOptions(command.options);
  if (command.name === 'import') return command.options.kind === 'report' ? importReportInto(command) : importInto(command);
  if (command.name === 'new-version') return newVersion(command);
  const host = await openPlan(command.workbook, command.options);
  const runs = ACTS[command.name](host, command);
  if (command.name === 'summaries' && command.options.preview) return preview(command, host, runs);
  if (command.name === 'export') return reportOf(command.name, host, runs, writeExports(runs, command.options));
  return finish(command.name, command.workbook, host, runs);
}

/** A preview leaves the workbook as it was. */
async function importInto({ name, workbook, rest: [path = ''], options }: Command): Promise<JsonReport> {
  const source = await sourceFor(path, options);
  const host = await openPlan(workbook, options);
  const runs = runImport(host, source, options);
  const report = options.yes === true ? await finish(name, workbook, host, runs) : notWritten(name, host, runs);
  const again = options.yes === true ? [] : ['Add --yes to bring it into the plan.'];
  return { ...report, lines: [...importLines(report.details), ...again] };
}

/** Without --yes nothing is written: the workbook and what is kept beside it stay as they were. */
async function importReportInto({ name, workbook, rest: [path = ''], options }: Command): Promise<JsonReport> {
  const text = await reportText(path);
  const host = await openPlan(workbook, options);
  const runs = importReport(host, text, options.yes === true);
  if (options.yes === true) return finish(name, workbook, host, runs);
  return { ...notWritten(name, host, runs), lines: [...proposedLines(runs), 'Nothing was written. Add --yes to add these rows.'] };
}

/** Nothing is written without decisions and --yes. */
async function newVersion({ name, workbook, rest: [path], options }: Command): Promise<JsonReport> {
  const decisions = path === undefined ? undefined : readDecisions(path);
  const host = await openPlan(workbook, options);
  const isConfirmed = decisions !== undefined && options.yes === true;
  const runs = runNewVersion(host, decisions, isConfirmed);
  const faults = faultsIn(runs);
  if (faults.length > 0) throw new Refused(faults.join('\n'));
  const report = isConfirmed ? await finish(name, workbook, host, runs) : notWritten(name, host, runs);
  const next = isConfirmed ? [] : ['Nothing was written. Give a file of decisions, and add --yes to start the new version.'];
  return { ...report, lines: [...versionLines(runs), ...next] };
}

function notWritten(name: string, host: Host, runs: readonly Run[]): JsonReport {
  const refused = runs.flatMap((run) => answerOf(run) ?? []).find((answer) => answer.refused === true);
  if (refused !== undefined) throw refusal(refused);
  return reportOf(name, host, runs, []);
}

async function finish(task: string, workbook: string, host: Host, runs: readonly Run[]): Promise<JsonReport> {
  const files = await host.save();
  noteSavedCopy(workbook);
  const refused = runs.flatMap((run) => answerOf(run) ?? []).find((answer) => answer.refused === true);
  if (refused !== undefined) throw refusal(refused);
  return reportOf(task, host, runs, files);
}

/** All that stands in the way, where it is more than the answer's own sentence says. */
function refusal({ message, problems }: NonNullable<ReturnType<typeof answerOf>>): Refused {
  return new Refused([message, ...(problems.length > 1 ? problemsInWords(problems.map((each) => each.message)) : [])].join('\n'));
}

/** A preview leaves the workbook and what is kept beside it as they were. */
function preview({ name, workbook, options }: Command, host: Host, runs: readonly Run[]): JsonReport {
  const answers = runs.flatMap((run) => answerOf(run) ?? []);
  const refused = answers.find((answer) => answer.refused === true);
  if (refused !== undefined) throw refusal(refused);
  return reportOf(
    name,
    host,
    runs,
    writePreviews(
      workbook,
      options.out,
      answers.flatMap(({ mails }) => mails as readonly PreviewedMail[]),
    ),
  );
}

async function makePlan({ workbook, options }: Command): Promise<JsonReport> {
  const example = options.example === undefined ? undefined : exampleNamed(options.example, options.scale);
  await makeBlankWorkbook(workbook);
  const today = options.today ?? example?.today;
  const host = await openPlan(workbook, { ...options, ...(today === undefined ? {} : { today }) });
  const runs = [host.call('createOrRepairTabs')];
  if (example !== undefined) {
    typeExample(host.model, example);
    runs.push(host.call('refreshNow'));
  }
  return finish('new', workbook, host, runs);
}

/** "Action plan!K5=31/08/2016" as an officer types it: the cell changes, and the edit triggers fire. */
function typeEdit(host: Host, words: string): Run[] {
  const match = /^(.+)!([A-Z]+[0-9]+)=([\s\S]*)$/i.exec(words);
  if (match === null) throw new UsageError(`Write an edit as "TAB!CELL=TEXT", not "${words}".`);
  const [, tab = '', cell = '', text = ''] = match;
  return host.fireEdit(typeIntoCell(host.model, tab, cell, text, host.now.getFullYear()));
}

function jsonValue(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
