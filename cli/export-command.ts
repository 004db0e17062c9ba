import { writeFileSync } from 'node:fs';
import { extname } from 'node:path';
import { writeXlsx } from 'hucre';
import type { CellValue } from 'hucre';
import type { Run } from '../emulator/host.ts';
import { planCsv, readPlanJson } from '../src/imports/export/plan-export.ts';
import type { ExportedTab, PlanJson } from '../src/imports/export/plan-export.ts';
import type { Cell } from '../src/tabs/cells.ts';
import { isDateCell } from '../src/tabs/cells.ts';
import { answerOf } from './local-run.ts';
import { UsageError } from './command-line.ts';
import type { CommandOptions } from './command-line.ts';

const KINDS = ['csv', 'json', 'xlsx'] as const;
type Kind = (typeof KINDS)[number];

const fileOf = ({ csv, jsonFile, xlsx }: CommandOptions, kind: Kind): string | undefined => ({ csv, json: jsonFile, xlsx })[kind];

/** Writes the exported plan to the files that were asked for; gives their names. */
export async function writeExports(runs: readonly Run[], options: CommandOptions): Promise<string[]> {
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
    else writeFileSync(path, await workbookOf(read.tabs));
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

/** One sheet a tab: headings, values, and nothing else. Text stays text. */
async function workbookOf(tabs: readonly ExportedTab[]): Promise<Uint8Array> {
  return writeXlsx({
    sheets: tabs.map(({ name, columns, rows }) => ({
      name,
      columns: columns.map(({ heading }, index) => ({ width: Math.min(60, widest(heading, rows, index)) })),
      freezePane: { rows: 1 },
      rows: [columns.map(({ heading }) => heading), ...rows.map((cells) => columns.map((_, index) => valueOf(cells[index] ?? '')))],
      cells: datesOf(rows),
    })),
  });
}

function widest(heading: string, rows: readonly (readonly Cell[])[], index: number): number {
  return Math.max(heading.length, ...rows.slice(0, 50).map((cells) => (typeof cells[index] === 'string' ? cells[index].length : 10))) + 2;
}

function valueOf(cell: Cell): CellValue {
  if (!isDateCell(cell)) return cell === '' ? null : cell;
  return new Date(`${cell.date}T${cell.time}:00Z`);
}

/** Dates are shown as days; where they have a time, with it. */
function datesOf(rows: readonly (readonly Cell[])[]): Map<string, { style: { numFmt: string } }> {
  const found = new Map<string, { style: { numFmt: string } }>();
  rows.forEach((cells, row) =>
    cells.forEach((cell, column) => {
      if (isDateCell(cell))
        found.set(`${row + 1},${column}`, { style: { numFmt: cell.time === '00:00' ? 'dd/mm/yyyy' : 'dd/mm/yyyy hh:mm' } });
    }),
  );
  return found;
}
