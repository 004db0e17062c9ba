import { readdirSync, readFileSync } from 'node:fs';
import { killAtCall, openHost, Officer } from '../../emulator/host.ts';
import type { Host, Run } from '../../emulator/host.ts';
import { EMULATED_CLASSES } from '../../emulator/emulated-classes.ts';
import { WorkbookModel } from '../../emulator/spreadsheet/model/workbook-model.ts';
import { typeIntoCell } from '../../emulator/spreadsheet/officer-edits.ts';
import { entriesOf } from '../../scripts/delegating-functions.ts';
import { exampleshire } from '../../examples/exampleshire/exampleshire.ts';
import { typeExample } from '../../examples/type-in.ts';

const MINUTES = 'Item 5: the Committee asked the Head of Service to report by 31 August 2026.';

/** What each function is called with that needs something. */
const VALUES: Readonly<Record<string, readonly unknown[]>> = {
  firstRun: [{ council: 'Exampleshire', inspection: 'Focused visit', received: '01/04/2026', published: '' }],
  planBack: [{ body: 'B1', date: '10/08/2026', save: true }],
  proofOf: [{ inspection: 'I1', document: true }],
  readMinutesText: [{ meeting: 'M5', text: MINUTES }],
  addDecisions: [{ rows: [{ meeting: 'M5', kind: 'Request', number: '5', text: 'Report back', due: '31 August 2026' }] }],
  readReportText: [{ text: 'Recommendations\n1. Ensure that plans are clear.' }],
  addReportRows: [{ inspection: 'I1', recommendations: [{ text: 'Ensure that plans are clear.', paragraph: '1' }] }],
  startNewVersion: [{ version: 'Next', from: '01/06/2026' }],
  previewNewVersion: [{ version: 'Next', from: '01/06/2026' }],
  summariesForDialog: ['all'],
  previewPaper: [{ meeting: 'M5', copy: 'clearance' }],
  writePaper: [{ meeting: 'M5', copy: 'publication' }],
  uploadTemplate: [{ name: 'Nothing.docx', base64: 'UEsDBA==' }],
  WORKINGDAYSUNTIL: ['31/03/2027', '31/03/2026'],
  STATUTORYDEADLINE: ['16/05/2016', 70],
};

const CUSTOM = ['WORKINGDAYSUNTIL', 'STATUTORYDEADLINE'];
const source = (path: string): string => readFileSync(`src/${path}`, 'utf8');
const ENTRIES = [...entriesOf(source('entry-points.ts'), source).keys()].filter((name) => !name.endsWith('_'));

async function hostWith(workbook: WorkbookModel, now: string): Promise<Host> {
  const options = { bundle: 'dist/Code.js', manifest: 'dist/appsscript.json', user: 'plan.co-ordinator@exampleshire.example' };
  return openHost({ ...options, workbook, now, officer: new Officer() });
}

/** Runs every function that Google may call, on a plan of a year, on tabs that were there before, and after damage. */
export async function runsOfTheProduct(): Promise<Run[]> {
  const example = exampleshire(20);
  const host = await hostWith(WorkbookModel.blank({ name: 'Tour' }), `${example.today}T09:00:00Z`);
  host.call('createOrRepairTabs');
  typeExample(host.model, example);
  host.open();
  for (const name of ENTRIES) {
    const values = VALUES[name] ?? [];
    if (CUSTOM.includes(name)) host.runs.push(host.customFunction(name, values));
    else if (name !== 'onOpen' && name !== 'onEdit') host.call(name, values, { mayFail: true });
  }
  host.edit('Action plan', 'T3', 'In progress');
  host.call('installAutomaticUpdates');
  host.advanceTo(new Date(host.now.getTime() + 8 * 86_400_000));
  damage(host);
  host.call('createOrRepairTabs', [{ everyTab: true }]);
  return [...host.runs, ...(await runsBesideOtherTabs())];
}

function damage(host: Host): void {
  const sheet = host.model.sheetByName('Action plan')!;
  Object.assign(sheet, {
    tabColor: null,
    frozenRows: 0,
    frozenColumns: 0,
    filter: null,
    bandings: [],
    protections: [],
    conditionalRules: [],
  });
  for (let column = 1; column <= sheet.maxColumns; column += 1) {
    sheet.setNote(1, column, undefined);
    sheet.columnForWriting(column).depth = 0;
    for (let row = 2; row <= 1000; row += 1) sheet.setValidation(row, column, undefined);
  }
}

async function runsBesideOtherTabs(): Promise<Run[]> {
  const workbook = WorkbookModel.blank({ name: 'Ours' });
  workbook.addSheet('Action plan');
  workbook.addSheet('Dashboard');
  typeIntoCell(workbook, 'Action plan', 'A1', 'Status');
  typeIntoCell(workbook, 'Dashboard', 'A1', 'Ours');
  const host = await hostWith(workbook, '2026-03-31T09:00:00Z');
  host.call('createOrRepairTabs', [], { hooks: [killAtCall(900)], mayFail: true });
  host.call('createOrRepairTabs');
  host.call('undoSetUp');
  return host.runs;
}

/** Names such as "Range.getValues" that these runs called, without logging and without the run that runs the cases. */
export function callsOf(runs: readonly Run[]): Set<string> {
  const own = runs.filter(({ functionName }) => functionName !== 'checkThisInstallation');
  return new Set(own.flatMap(({ calls }) => calls.filter(({ kind }) => kind !== 'log').map(({ name }) => name)));
}

/** Methods of Google's that stand in the adapters, also where no run came by: "insertRowsAfter". */
export function methodsInSource(): Set<string> {
  const known = new Set(EMULATED_CLASSES.flatMap(({ members }) => Object.keys(members)));
  const files = readdirSync('src/google', { recursive: true, encoding: 'utf8' }).filter(
    (name) => /\.ts$/.test(name) && !/conformance/.test(name),
  );
  const named = files.flatMap((name) =>
    [...readFileSync(`src/google/${name}`, 'utf8').matchAll(/\.([a-z]\w+)\(/g)].map((match) => match[1] ?? ''),
  );
  return new Set(named.filter((name) => known.has(name) && !LANGUAGE.has(name)));
}

/** Methods of the language that Google's classes have as well. */
const LANGUAGE = new Set([
  'map',
  'sort',
  'toString',
  'concat',
  'copy',
  'merge',
  'log',
  'has',
  'get',
  'name',
  'clear',
  'remove',
  'getTime',
  'activate',
  'list',
  'update',
]);
