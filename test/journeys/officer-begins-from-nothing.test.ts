import type { Host } from '../../emulator/host.ts';
import { Officer, openHost } from '../../emulator/host.ts';
import { WorkbookModel } from '../../emulator/spreadsheet/model/workbook-model.ts';
import { answerOf, CO_ORDINATOR, rowsOf } from '../support/plan-host.ts';

const NOW = '2026-06-01T09:00:00Z';
const ANSWERS = { council: 'Exampleshire County Council', inspection: 'ILACS 2026', received: '18/05/2026', published: '' };
const HOST = { bundle: 'dist/Code.js', manifest: 'dist/appsscript.json', user: CO_ORDINATOR, now: NOW, officer: new Officer() };

const blank = (): Promise<Host> => openHost({ ...HOST, workbook: WorkbookModel.blank({ name: 'New plan' }) });
const ask = (host: Host, name: string, request: object = {}) => answerOf(host.scriptRun(name, [request]));
const inSight = ({ model }: Host): string[] => model.sheets.filter(({ hidden }) => !hidden).map(({ name }) => name);
const names = ({ model }: Host): string[] => model.sheets.map(({ name }) => name);

describe('a first run from an empty spreadsheet', () => {
  let host: Host;
  beforeAll(async () => {
    host = await blank();
    ask(host, 'firstRun', ANSWERS);
  });

  it('makes the tabs that are needed and no others', () => {
    expect(inSight(host)).toEqual(['Dashboard', 'Action plan', 'Recommendations', 'Meetings', 'Decisions', 'Inspections']);
    expect(names(host)).toContain('Settings');
    for (const name of ['Risks', 'People', 'Bodies', 'Calendar', 'Sheet1', 'Being set up']) expect(names(host)).not.toContain(name);
  });

  it('writes down the answers', () => {
    expect(rowsOf(host, 'Settings').find((row) => row['Setting'] === 'Council name')?.['Value']).toBe(ANSWERS.council);
    expect(rowsOf(host, 'Inspections')).toMatchObject([{ Ref: 'I1', Inspection: 'ILACS 2026' }]);
  });

  it('has nothing to complain of, now and at night, and every check of the installation of tabs passes', () => {
    expect(names(host)).toContain('Checks');
    expect(rowsOf(host, 'Checks')).toEqual([]);
    expect(answerOf(host.call('nightlyRefresh')).problems).toEqual([]);
    expect(names(host)).not.toContain('Risks');
    const checks = answerOf(host.call('checkThisInstallation')).details as {
      checks: readonly { name: string; isRight: boolean; words: string }[];
    };
    expect(checks.checks.filter(({ name }) => name === 'Tabs')).toMatchObject([
      { isRight: true, words: expect.stringContaining('first used') },
    ]);
  });

  it('gives the first action its status as it is typed', () => {
    const sheet = host.model.sheetByName('Action plan')!;
    const headings = Array.from({ length: sheet.lastColumn() }, (_, index) => String(sheet.value(1, index + 1)));
    const column = (heading: string): string => String.fromCharCode(65 + headings.indexOf(heading));
    host.edit('Action plan', `${column('Action')}2`, 'Recruit four advanced practitioners');
    host.edit('Action plan', `${column('Deadline')}2`, '30/09/2026');
    host.edit('Action plan', `${column('Progress')}2`, 'In progress');
    expect(rowsOf(host, 'Action plan')).toMatchObject([{ Ref: 'A1', Status: 'Green' }]);
  });

  it('makes a tab when it is first used, with the dropdowns that draw on it', () => {
    host.open();
    host.clickMenu(['Action plan', 'Meetings and deadlines', 'Plan back from a meeting…']);
    expect(inSight(host)).toContain('Bodies');
    expect(names(host)).not.toContain('Risks');
    const meetings = host.model.sheetByName('Meetings')!;
    const body = Array.from({ length: meetings.lastColumn() }, (_, index) => meetings.value(1, index + 1)).indexOf('Body') + 1;
    expect(meetings.validation(2, body)).toBeDefined();
    expect(rowsOf(host, 'Action plan')).toMatchObject([{ Ref: 'A1', Action: 'Recruit four advanced practitioners' }]);
  });

  it('keeps every tab where somebody has written since', () => {
    const answer = ask(host, 'undoFirstRun');
    expect(answer).toMatchObject({ refused: true, message: expect.stringContaining('Somebody has written on Action plan since') });
    expect(rowsOf(host, 'Action plan')).toHaveLength(1);
  });

  it('makes all others when all are asked for', () => {
    host.call('showAllTabs');
    expect(names(host)).toEqual(expect.arrayContaining(['Risks', 'People', 'Calendar', 'Deadline rules']));
    expect(inSight(host)).toContain('Risks');
  });
});

it('is taken back as long as nobody has written, and can be done again', async () => {
  const host = await blank();
  ask(host, 'firstRun', ANSWERS);
  expect(ask(host, 'undoFirstRun').message).toMatch(/^The \d+ tabs of the first run are gone\.$/);
  expect(names(host)).toEqual(['Sheet1']);
  expect(host.parts.state.properties).toEqual(expect.not.objectContaining({ version: expect.anything() }));
  ask(host, 'firstRun', { ...ANSWERS, council: 'Other Council' });
  expect(rowsOf(host, 'Settings').find((row) => row['Setting'] === 'Council name')?.['Value']).toBe('Other Council');
});

it('chosen a second time overwrites no answer, and says what stays', async () => {
  const host = await blank();
  ask(host, 'firstRun', ANSWERS);
  const again = ask(host, 'firstRun', { ...ANSWERS, council: 'Other Council', inspection: 'JTAI 2026' });
  expect(again.message).toMatch(/set up already.*The council is called Exampleshire County Council .* stays so.*JTAI 2026 is I2/);
  expect(rowsOf(host, 'Settings').find((row) => row['Setting'] === 'Council name')?.['Value']).toBe(ANSWERS.council);
});

it('leaves a tab of the officers alone, and takes itself back around it', async () => {
  const host = await blank();
  host.model.sheetByName('Sheet1')!.setValue(1, 1, 'Our old plan');
  ask(host, 'firstRun', ANSWERS);
  ask(host, 'undoFirstRun');
  expect(names(host)).toEqual(['Sheet1']);
  expect(host.model.sheetByName('Sheet1')!.value(1, 1)).toBe('Our old plan');
});

describe('a wrong answer is a sentence, and nothing is made', () => {
  it.each([
    ['no council', { council: ' ' }, 'Enter the name of the council.'],
    ['a date that is none', { received: '31/02/2026' }, 'Report received: "31/02/2026" is not a date.'],
    ['a date still to come', { published: '01/09/2026' }, 'Report published: 1 September 2026 is still to come.'],
    ['dates of no inspection', { inspection: '' }, 'Enter what the inspection is called.'],
    ['published before it was received', { published: '01/05/2026' }, 'The report cannot be published on 1 May 2026'],
  ])('%s', async (_because, wrong, words) => {
    const host = await blank();
    const answer = ask(host, 'firstRun', { ...ANSWERS, ...wrong });
    expect(answer).toMatchObject({ refused: true, message: expect.stringContaining(words) });
    expect(names(host)).toEqual(['Sheet1']);
  });

  it('a tab of the officers has the name of one of ours', async () => {
    const host = await blank();
    const sheet = host.model.addSheet('Risks');
    sheet.setValue(1, 1, 'Our risks');
    expect(ask(host, 'firstRun', ANSWERS).message).toContain('1 tab of yours is named Risks.');
    expect(names(host)).toEqual(['Sheet1', 'Risks']);
  });
});
