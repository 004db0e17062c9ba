import type { Host } from '../../emulator/host.ts';
import { Officer, openHost } from '../../emulator/host.ts';
import { WorkbookModel } from '../../emulator/spreadsheet/model/workbook-model.ts';
import { TAB_OF } from '../../src/tabs/tabs.ts';
import type { ThingName } from '../../src/tabs/tabs.ts';
import { MENU_HELP } from '../../src/tasks/menu-help.ts';
import { FIRST_USES } from '../../src/tasks/set-up/first-uses.ts';
import { CO_ORDINATOR } from '../support/plan-host.ts';

const ANSWERS = { council: 'Exampleshire County Council', inspection: 'ILACS 2026', received: '18/05/2026', published: '' };
/** So many tabs are shown when they come; more come hidden. */
const MOST_SHOWN = 4;
const FROM_DAY_ONE = [
  'refreshNow',
  'updateAnAction',
  'makePlanOnAPage',
  'checkPlanHealth',
  'checkPersonalData',
  'whatChangedSince',
  'whoChangedThisRow',
  'startFirstRun',
  'createOrRepairTabs',
  'showAllTabs',
  'undoSetUp',
  'undoLastChange',
  'exportThePlan',
  'checkThisInstallation',
  'showHelp',
];

async function afterFirstRun(): Promise<Host> {
  const workbook = WorkbookModel.blank({ name: 'New plan' });
  const files = { bundle: 'dist/Code.js', manifest: 'dist/appsscript.json' };
  const host = await openHost({ ...files, workbook, user: CO_ORDINATOR, now: '2026-06-01T09:00:00Z', officer: new Officer() });
  host.scriptRun('firstRun', [ANSWERS]);
  return host;
}

it('of each menu item it is said which tabs come with it, or that those of day one do', () => {
  expect([...Object.keys(FIRST_USES), ...FROM_DAY_ONE].sort()).toEqual(Object.keys(MENU_HELP).sort());
});

it.each(Object.entries<readonly ThingName[]>(FIRST_USES))('%s brings its tabs and shows them', async (name, things) => {
  const host = await afterFirstRun();
  const there = host.model.sheets.map((sheet) => sheet.name);
  const later = things.map((thing): string => TAB_OF[thing].name).filter((tab) => !there.includes(tab));
  host.call(name, [], { mayFail: true });
  const made = host.model.sheets.filter((sheet) => later.includes(sheet.name));
  expect(made.map((sheet) => sheet.name).sort()).toEqual([...later].sort());
  if (later.length <= MOST_SHOWN) expect(made.filter(({ hidden }) => hidden)).toEqual([]);
});
