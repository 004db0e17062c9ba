import { type Host, openHost } from '../emulator/host.ts';
import { WorkbookModel } from '../emulator/spreadsheet/model/workbook-model.ts';
import { exampleshire } from '../examples/exampleshire/exampleshire.ts';
import { typeExample } from '../examples/type-in.ts';
import { instantInLondon } from '../cli/local-run.ts';

/** The fictional plan with so many actions, set up in memory, not yet refreshed. */
export async function planOf(actions: number): Promise<Host> {
  const example = exampleshire(actions);
  const host = await blankHost(example.today);
  host.call('createOrRepairTabs');
  typeExample(host.model, example);
  return host;
}

/** An empty spreadsheet with the script, on a day, `yyyy-mm-dd`. */
export function blankHost(today: string): Promise<Host> {
  return openHost({
    workbook: WorkbookModel.blank({ name: 'bench' }),
    bundle: 'dist/Code.js',
    manifest: 'dist/appsscript.json',
    user: 'plan.co-ordinator@exampleshire.example',
    now: instantInLondon(today, '09:00'),
  });
}
