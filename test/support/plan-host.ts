import type { Host, HostOptions, Run } from '../../emulator/host.ts';
import { openHost } from '../../emulator/host.ts';
import { WorkbookModel } from '../../emulator/spreadsheet/model/workbook-model.ts';
import type { ExampleFacts } from '../../examples/example-facts.ts';
import { typeExample } from '../../examples/type-in.ts';
import type { NewCell } from '../../src/tabs/cells.ts';
import { TABS } from '../../src/tabs/tabs.ts';
import { firstRowsOf } from '../../src/workbook/first-rows.ts';
import type { TaskAnswer } from '../../src/tasks/run/run-task.ts';

const BUNDLE = 'dist/Code.js';

export const CO_ORDINATOR = 'co.ordinator@exampleshire.example';

/**
 * A host in memory that runs the built bundle over a workbook with every tab and heading and these rows, by tab and
 * heading. The tabs are bare: what set-up adds to them (formats, dropdowns, protection) is tested with set-up itself.
 */
export async function openPlanHost(tabs: ExampleFacts, options: Partial<HostOptions> & { readonly now: string }): Promise<Host> {
  const workbook = WorkbookModel.blank({ name: 'Test plan' });
  for (const tab of TABS) {
    const { name, columns } = tab;
    const sheet = workbook.addSheet(name, { columns: Math.max(26, columns.length) });
    columns.forEach(({ heading }, index) => sheet.setValue(1, index + 1, heading));
    firstRowsOf(tab).forEach((row, at) => row.forEach((cell, index) => sheet.setValue(at + 2, index + 1, typedCell(cell))));
  }
  typeExample(workbook, { about: 'A plan for a test.', today: options.now.slice(0, 10), tabs });
  return openHost({ workbook, bundle: BUNDLE, manifest: 'appsscript.json', user: CO_ORDINATOR, ...options });
}

function typedCell(cell: NewCell): string | number | boolean | null {
  if (typeof cell === 'object') return cell.date;
  return cell === '' ? null : cell;
}

/** What a task answered. Fails where it answered nothing. */
export function answerOf(run: Run): TaskAnswer {
  const answer = run.result as TaskAnswer | undefined;
  if (answer === undefined || typeof answer.message !== 'string') throw new Error(`${run.functionName} answered nothing.`);
  return answer;
}

/** The rows of a tab by heading, as text; a date cell as its day and time. */
export function rowsOf(host: Host, tab: string): Record<string, string>[] {
  const sheet = host.model.sheetByName(tab);
  if (sheet === undefined) throw new Error(`There is no tab "${tab}".`);
  const headings = Array.from({ length: sheet.lastColumn() }, (_, index) => String(sheet.value(1, index + 1) ?? ''));
  return Array.from({ length: Math.max(0, sheet.lastRow() - 1) }, (_, row) =>
    Object.fromEntries(headings.map((heading, column) => [heading, String(sheet.value(row + 2, column + 1) ?? '')])),
  );
}
