import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readCommandLine } from '../../cli/command-line.ts';
import { carryOut } from '../../cli/commands.ts';
import type { JsonReport } from '../../cli/local-run.ts';
import { columnLetters } from '../../emulator/spreadsheet/model/rect.ts';
import { loadWorkbook } from '../../emulator/xlsx/load-workbook.ts';

const folder = mkdtempSync(join(tmpdir(), 'plan-'));
const PLAN = join(folder, 'plan.xlsx');
const TODAY = ['--today', '2016-07-04'];

const inFolder = (name: string): string => join(folder, name);
const run = (...words: string[]): Promise<JsonReport> => carryOut(readCommandLine(words));

/** The command line as a person starts it. */
function atTheTerminal(...words: string[]): { readonly status: number | null; readonly out: string; readonly said: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'cli/plan.ts', ...words], { encoding: 'utf8' });
  return { status, out: stdout, said: stderr };
}

/** The Action plan tab as it stands in the file: each heading's column, and a row by heading. */
async function actionPlan(): Promise<{ letterOf(heading: string): string; row(number: number): Record<string, unknown> }> {
  const sheet = (await loadWorkbook(PLAN)).sheetByName('Action plan');
  const headings = Array.from({ length: 60 }, (_, index) => String(sheet?.value(1, index + 1) ?? ''));
  return {
    letterOf: (heading) => columnLetters(headings.indexOf(heading) + 1),
    row: (number) => Object.fromEntries(headings.map((heading, index) => [heading, sheet?.value(number, index + 1)])),
  };
}

beforeAll(() => run('new', PLAN, '--example', 'bury-2016'), 60_000);

describe('npm run plan', () => {
  it('ends with 0 and prints one object last with --json', () => {
    const { status, out } = atTheTerminal('refresh', PLAN, ...TODAY, '--json');
    const report = JSON.parse(out.trim().split('\n').pop() ?? '') as JsonReport;
    expect(status).toBe(0);
    expect(report).toMatchObject({ task: 'refresh', today: '2016-07-04', documents: [], mails: [] });
    expect(report.serviceCalls).toBeGreaterThan(0);
    expect(report.estimatedSeconds).toBeGreaterThan(0);
    const { navigation = 0, log = 0, utilities = 0, ...roundTrips } = report.serviceCallsByKind;
    expect(navigation + log + utilities).toBeGreaterThan(0);
    expect(Object.values(roundTrips).reduce((sum, count) => sum + count, 0)).toBe(report.serviceCalls);
    expect(report.problems.find(({ code }) => code === 'path-too-late')).toMatchObject({
      tab: 'Meetings',
      row: 5,
      heading: 'Date',
      message: expect.stringContaining('23 August 2016') as string,
    });
  }, 60_000);

  it('ends with 1 and one sentence where it is refused', () => {
    const { status, out, said } = atTheTerminal('refresh', inFolder('none.xlsx'), '--json');
    expect(status).toBe(1);
    expect(out).toBe('');
    expect(said.trim()).toBe(`There is no file "${inFolder('none.xlsx')}". Make a plan with: npm run plan -- new ${inFolder('none.xlsx')}`);
  }, 60_000);

  it('ends with 2 and the usage where it is misused', () => {
    const { status, said } = atTheTerminal('refresh');
    expect(status).toBe(2);
    expect(said).toContain('Say which workbook: refresh PLAN.xlsx.');
    expect(said).toContain('Usage: npm run plan -- COMMAND PLAN.xlsx');
  }, 60_000);
});

describe('a command', () => {
  it.each([
    [
      'a file that is no workbook',
      () => {
        writeFileSync(inFolder('note.xlsx'), 'a note');
        return ['refresh', inFolder('note.xlsx')];
      },
      'is not an Excel workbook (.xlsx), or it is damaged',
    ],
    [
      'an empty file',
      () => {
        writeFileSync(inFolder('empty.xlsx'), '');
        return ['refresh', inFolder('empty.xlsx')];
      },
      'is empty',
    ],
    ['a folder', () => ['refresh', folder], 'is a folder'],
    [
      'a workbook that LibreOffice has open',
      () => {
        writeFileSync(inFolder('note.xlsx'), 'a note');
        writeFileSync(inFolder('.~lock.note.xlsx#'), '');
        return ['refresh', inFolder('note.xlsx')];
      },
      'is open in a spreadsheet program',
    ],
    ['a name that is taken', () => ['new', PLAN], 'is there already and is not overwritten'],
    ['a name without .xlsx', () => ['new', inFolder('plan.ods')], 'must end in .xlsx'],
    [
      'an example that is none',
      () => ['new', inFolder('other.xlsx'), '--example', 'Bury'],
      'There is no example "Bury". There are: exampleshire, bury-2016',
    ],
    ['an unknown function', () => ['call', PLAN, 'makeCoffee'], 'Script function not found: makeCoffee'],
    ['an unknown tab', () => ['edit', PLAN, 'Actions!A1=3'], 'There is no sheet "Actions"'],
    ['a cell outside the tab', () => ['edit', PLAN, 'Action plan!ZZ1=3'], '"ZZ1" is not a cell'],
  ])(
    'refuses %s in one sentence and leaves the plan as it was',
    async (_because, words, sentence) => {
      const before = readFileSync(PLAN);
      await expect(run(...words())).rejects.toThrow(sentence);
      expect(readFileSync(PLAN).equals(before)).toBe(true);
      expect(existsSync(inFolder('other.xlsx'))).toBe(false);
    },
    30_000,
  );

  it('refuses a paper for an unknown meeting in one sentence', async () => {
    await expect(run('paper', PLAN, '--meeting', 'M99')).rejects.toThrow('"M99" is not on the Meetings tab');
  }, 30_000);

  it('shows what a report would add and writes nothing; with --yes it adds it', async () => {
    const words = ['import', 'test/imports/report/fixtures/jtai.txt', PLAN, '--kind', 'report', ...TODAY];
    const before = readFileSync(PLAN);
    const shown = await run(...words);
    expect(shown.lines).toContainEqual(expect.stringMatching(/^ {2}\+ Priority action, Areas for priority action, item 1: “The local/));
    expect(readFileSync(PLAN).equals(before)).toBe(true);
    expect((await run(...words, '--yes')).message).toContain('Added the inspection I5, 5 recommendations (R6 to R10) and 2 strengths.');
    expect((await run(...words)).lines).toContainEqual(expect.stringMatching(/^ {2}= R10 /));
    await expect(run('import', 'report.pdf', PLAN, '--kind', 'report')).rejects.toThrow('"report.pdf"');
  }, 60_000);

  it('names everything that stops publication, a line each', async () => {
    await expect(run('paper', PLAN, '--meeting', 'M4', '--format', 'C', '--copy', 'publication', ...TODAY)).rejects.toThrow(
      new RegExp(
        String.raw`errors stop publication[^]*\n {2}- Papers, Blank implication: Public Health is blank[^]*` +
          String.raw`\n {2}- Papers, Blank implication: Procurement is blank`,
      ),
    );
  }, 30_000);

  it('types as an officer does: the edit trigger follows', async () => {
    const report = await run('edit', PLAN, `Action plan!${(await actionPlan()).letterOf('Progress')}2=Done`, ...TODAY);
    expect(report.serviceCalls).toBeGreaterThan(0);
    expect((await actionPlan()).row(2)).toMatchObject({ Progress: 'Done', Status: 'Purple', Countdown: 'Done' });
  }, 30_000);

  it('shows what a custom function gives: 70 working days from 16 May 2016 end on 23 August', async () => {
    expect((await run('call', PLAN, 'STATUTORYDEADLINE', '[["16/05/2016"],["soon"],[""]]', '70', ...TODAY)).result).toEqual([
      ['2016-08-23'],
      ['"soon" is not a day to count from. Give a date such as 16/05/2016.'],
      [''],
    ]);
  }, 30_000);

  it('leaves the file byte for byte as it was where a second set up and a second refresh find nothing to do', async () => {
    await run('refresh', PLAN, ...TODAY);
    const before = readFileSync(PLAN);
    expect((await run('refresh', PLAN, ...TODAY)).serviceCallsByKind['write']).toBeUndefined();
    expect((await run('call', PLAN, 'createOrRepairTabs', ...TODAY)).serviceCallsByKind['write']).toBeUndefined();
    expect(readFileSync(PLAN).equals(before)).toBe(true);
  }, 60_000);
});
