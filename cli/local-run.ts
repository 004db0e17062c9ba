import { existsSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { openHost, Officer, type Host, type Run } from '../emulator/host.ts';
import { WorkbookModel } from '../emulator/spreadsheet/model/workbook-model.ts';
import { saveWorkbook } from '../emulator/xlsx/save-workbook.ts';
import type { CommandOptions } from './command-line.ts';
import { plainResult } from './plain-result.ts';
import { forgetWhatWasKept } from './saved-copy.ts';

const BUNDLE = 'dist/Code.js';
const MANIFEST = 'dist/appsscript.json';
const PLAN_ZONE = 'Europe/London';
const WORKING_MORNING = '09:00';
/** Who clicks, where `--as` names nobody. The domain is reserved: no message can reach it. */
const DEFAULT_OFFICER = 'plan.co-ordinator@exampleshire.example';

/** Opens a workbook in the local Apps Script host, on the day, at the time and as the officer that were asked for. */
export async function openPlan(workbook: string, options: Pick<CommandOptions, 'today' | 'at' | 'as' | 'out'>): Promise<Host> {
  if (!existsSync(workbook)) throw new Error(`There is no file "${workbook}". Make a plan with: npm run plan -- new ${workbook}`);
  if (statSync(workbook).isDirectory()) throw new Error(`"${workbook}" is a folder. Name a workbook in it (.xlsx).`);
  refuseWhereOpenElsewhere(workbook);
  const host = await openHost({
    ...hostOptions(options),
    workbook,
    officer: new Officer((shown) => {
      if (shown.kind === 'toast') process.stderr.write(`  … ${shown.text}\n`);
    }),
  });
  forgetWhatWasKept(host, workbook);
  return host;
}

/** LibreOffice and Excel lay a file beside a workbook while it is open there; saving there would undo what is done here. */
function refuseWhereOpenElsewhere(workbook: string): void {
  for (const mark of [`.~lock.${basename(workbook)}#`, `~$${basename(workbook)}`]) {
    const path = join(dirname(workbook), mark);
    if (existsSync(path))
      throw new Error(`"${workbook}" is open in a spreadsheet program. Close it there first; where it is not open, delete "${path}".`);
  }
}

/** The script, the officer, the folder for what is made, and the moment at which the clock stands (an ISO instant). */
export function hostOptions({ today, at, as, out }: Pick<CommandOptions, 'today' | 'at' | 'as' | 'out'>) {
  return {
    bundle: BUNDLE,
    manifest: MANIFEST,
    user: as ?? DEFAULT_OFFICER,
    ...(out === undefined ? {} : { outDir: out }),
    ...(today === undefined && at === undefined
      ? {}
      : { now: instantInLondon(today ?? todayInLondon(), at ?? WORKING_MORNING).toISOString() }),
  };
}

/** Writes an empty workbook, as Google makes one. Throws a sentence where something stands in the way. */
export async function makeBlankWorkbook(workbook: string): Promise<void> {
  if (!/\.xlsx$/i.test(workbook)) throw new Error(`"${workbook}" must end in .xlsx.`);
  const name = basename(workbook).replace(/\.xlsx$/i, '');
  const state = join(dirname(workbook), `${name}.state`);
  for (const taken of [workbook, state]) {
    if (existsSync(taken)) throw new Error(`"${taken}" is there already and is not overwritten. Choose another name, or move it away.`);
  }
  await saveWorkbook(WorkbookModel.blank({ id: name, name }), workbook);
}

/** The calendar day in London now, `yyyy-mm-dd`. */
function todayInLondon(): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: PLAN_ZONE, dateStyle: 'short' }).format(new Date());
}

/** The instant at which London clocks show this day and time. */
export function instantInLondon(today: string, time: string): Date {
  const asUtc = new Date(`${today}T${time}:00Z`);
  const shown = new Intl.DateTimeFormat('en-GB', { timeZone: PLAN_ZONE, hour: '2-digit', hourCycle: 'h23' }).format(asUtc);
  const hoursAhead = (Number(shown) - asUtc.getUTCHours() + 24) % 24;
  return new Date(asUtc.getTime() - hoursAhead * 3_600_000);
}

/** What the product's functions give back; see `TaskAnswer` in src/tasks/run-task.ts. */
export interface Answer {
  readonly task: string;
  readonly today: string;
  readonly message: string;
  readonly refused?: boolean;
  readonly problems: readonly {
    readonly tab: string;
    readonly row?: number;
    readonly heading?: string;
    readonly code: string;
    readonly message: string;
  }[];
  readonly documents: readonly { readonly name: string; readonly link: string }[];
  readonly mails: readonly { readonly to: string; readonly subject: string; readonly state: string; readonly why?: string }[];
  readonly details?: unknown;
}

/** The answer among what a function gave back, where it is one. */
export function answerOf(run: Run): Answer | undefined {
  const result = run.result as Partial<Answer> | undefined | null;
  return typeof result === 'object' && result !== null && typeof result.task === 'string' && Array.isArray(result.problems)
    ? (result as Answer)
    : undefined;
}

/** What `--json` prints. */
export interface JsonReport {
  readonly task: string;
  readonly today: string;
  readonly message: string;
  readonly serviceCalls: number;
  readonly serviceCallsByKind: Readonly<Record<string, number>>;
  readonly estimatedSeconds: number;
  readonly problems: Answer['problems'];
  readonly documents: Answer['documents'];
  readonly mails: Answer['mails'];
  readonly files: readonly string[];
  /** What is proposed, a line each, for a person to read. */
  readonly lines?: readonly string[];
  readonly details?: unknown;
  /** What a function gave back that gives no answer, such as a custom function. */
  readonly result?: unknown;
}

/** One report of a command's runs: costs added up, answers put together. */
export function reportOf(task: string, host: Host, runs: readonly Run[], files: readonly string[]): JsonReport {
  const answers = runs.flatMap((run) => answerOf(run) ?? []);
  const byKind: Record<string, number> = {};
  for (const run of runs)
    for (const [kind, count] of Object.entries(run.serviceCallsByKind)) byKind[kind] = (byKind[kind] ?? 0) + (count ?? 0);
  const last = answers[answers.length - 1];
  const result = runs[runs.length - 1]?.result;
  return {
    task,
    today: last?.today ?? new Intl.DateTimeFormat('en-CA', { timeZone: PLAN_ZONE, dateStyle: 'short' }).format(host.now),
    message: answers
      .map(({ message }) => message)
      .filter((message) => message !== '')
      .join(' '),
    serviceCalls: runs.reduce((sum, run) => sum + run.serviceCalls, 0),
    serviceCallsByKind: byKind,
    estimatedSeconds: Math.round(runs.reduce((sum, run) => sum + run.estimatedSeconds, 0) * 10) / 10,
    problems: answers.flatMap(({ problems }) => problems),
    documents: answers.flatMap(({ documents }) => documents),
    mails: answers.flatMap(({ mails }) => mails),
    files,
    ...(last?.details === undefined ? {} : { details: last.details }),
    ...(answers.length > 0 || result === undefined ? {} : { result: plainResult(result, PLAN_ZONE) }),
  };
}
