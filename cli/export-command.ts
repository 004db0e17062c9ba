import { writeFileSync } from 'node:fs';
import { extname } from 'node:path';
import type { Run } from '../emulator/host.ts';
import { planCsv, readPlanJson } from '../src/imports/export/plan-export.ts';
import type { ExportedTab, PlanJson } from '../src/imports/export/plan-export.ts';
import { workbookParts } from '../src/imports/export/workbook-parts.ts';
import { ZipArchive, zipBytes } from '../src/papers/document/zip.ts';
import { answerOf } from './local-run.ts';
import { UsageError } from './command-line.ts';
import type { CommandOptions } from './command-line.ts';

const KINDS = ['csv', 'json', 'xlsx'] as const;
type Kind = (typeof KINDS)[number];

const fileOf = ({ csv, jsonFile, xlsx }: CommandOptions, kind: Kind): string | undefined => ({ csv, json: jsonFile, xlsx })[kind];

/** Writes the exported plan to the files that were asked for; gives their names. */
export function writeExports(runs: readonly Run[], options: CommandOptions): string[] {
  const details = runs.flatMap((run) => answerOf(run) ?? []).find((answer) => answer.details !== undefined)?.details;
  const plan = (details as { readonly plan: PlanJson }).plan;
  const read = readPlanJson(JSON.stringify(plan));
  if ('refusal' in read) throw new Error(read.refusal);
  const wanted = KINDS.flatMap((kind) => {
    const path = fileOf(options, kind);
    return path === undefined ? [] : [{ kind, path }];
  });
  for (const { kind, path } of wanted) {
    if (kind === 'json') writeFileSync(path, `${JSON.stringify(plan, null, 2)}\n`);
    else if (kind === 'csv') writeFileSync(path, planCsv(actionsOf(read.tabs)));
    else writeFileSync(path, workbookOf(read.tabs));
  }
  return wanted.map(({ path }) => path);
}

/** Throws a usage error where no file was named, or one with another ending than its kind. */
export function checkExportOptions(options: CommandOptions): void {
  const named = KINDS.filter((kind) => fileOf(options, kind) !== undefined);
  if (named.length === 0) throw new UsageError('Say where to: --csv OUT.csv, --json OUT.json or --xlsx OUT.xlsx.');
  for (const kind of named)
    if (extname(fileOf(options, kind) as string).toLowerCase() !== `.${kind}`)
      throw new UsageError(`--${kind} takes a file that ends in .${kind}, not "${fileOf(options, kind)}".`);
}

function actionsOf(tabs: readonly ExportedTab[]): ExportedTab {
  const actions = tabs.find(({ name }) => name === 'Action plan');
  if (actions === undefined) throw new Error('The workbook has no Action plan tab. Choose Set up ▸ Create or repair tabs there.');
  return actions;
}

/** One sheet a tab, as the product itself gives it. */
function workbookOf(tabs: readonly ExportedTab[]): Uint8Array {
  const zip = new ZipArchive();
  for (const [part, text] of Object.entries(workbookParts(tabs))) zip.put(part, text);
  return zipBytes(zip);
}
