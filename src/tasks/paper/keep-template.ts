import { FORMATS } from '../../papers/formats/formats.ts';
import { formatOfTemplate } from '../../papers/templates/format-of-template.ts';
import { readTemplates, sameTemplate, templateRows } from '../../papers/templates/template-store.ts';
import { appendRecords } from '../../storage/append-rows.ts';
import type { TaskResult, TaskRun } from '../run/run-task.ts';
import { storedTemplateRows } from '../../storage/stored-templates.ts';
import { triedOnPlan } from './template-trial.ts';

/** A template in which nothing was found wrong. */
interface Checked {
  readonly name: string;
  readonly base64: string;
  readonly bytes: Uint8Array;
  readonly by: string;
}

/** Tries it on the plan as it stands, and keeps it as the next version of its name, unless it is kept already. */
export function keepTemplate({ name, base64, bytes, by }: Checked, run: TaskRun): TaskResult {
  const format = formatOfTemplate(bytes);
  const workbook = run.openWorkbook();
  const tried = triedOnPlan(bytes, format, workbook);
  if (tried.fault !== undefined)
    return { message: `"${name}" was not kept: tried on the plan as it stands, ${tried.fault}`, refused: true, isUneventful: true };
  const stored = storedTemplateRows(workbook);
  if (stored === undefined) return { message: 'The tab Templates is missing. Choose Set up ▸ Create or repair tabs.', refused: true };
  const same = readTemplates(stored).find((each) => sameTemplate(each.name, name) && each.base64 === base64);
  if (same !== undefined)
    return {
      message: `"${name}" is kept already: version ${same.version} is this very file.`,
      isUneventful: true,
      details: { name, version: same.version, format },
    };
  const rows = templateRows({ name, base64, when: run.today, by }, stored);
  appendRecords(
    'templates',
    rows.map((row) => ({ ...row, when: { date: row.when, time: run.time } })),
  );
  const version = rows[0]?.version ?? 1;
  return {
    message:
      `"${name}" is kept as version ${version}, with the structure of format ${format} (${FORMATS[format].name.toLowerCase()}). ` +
      `Enter "${name}" as the format of a body to use it.`,
    problems: tried.problems,
    details: { name, version, format, parts: rows.length },
  };
}
