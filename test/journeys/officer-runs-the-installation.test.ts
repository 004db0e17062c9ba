import { Officer, openHost } from '../../emulator/host.ts';
import type { Host } from '../../emulator/host.ts';
import { WorkbookModel } from '../../emulator/spreadsheet/model/workbook-model.ts';
import type { InstallationCheck } from '../../src/tasks/set-up/check-installation.ts';
import { typeIntoCell } from '../../emulator/spreadsheet/officer-edits.ts';
import { answerOf, CO_ORDINATOR } from '../support/plan-host.ts';

const BUNDLE = 'dist/Code.js';
const COLLEAGUE = 'colleague@exampleshire.example';
const NOW = '2026-03-31T09:00:00Z';

const openBlank = (): Promise<Host> =>
  openHost({ workbook: WorkbookModel.blank({ name: 'Plan' }), bundle: BUNDLE, manifest: 'appsscript.json', user: CO_ORDINATOR, now: NOW });
const checksOf = (host: Host): readonly InstallationCheck[] =>
  (answerOf(host.call('checkThisInstallation')).details as { checks: readonly InstallationCheck[] }).checks;

describe('an officer opens the spreadsheet', () => {
  it('and finds the menu, each item of which runs a function that is there', async () => {
    const host = await openBlank();
    const [run] = host.open();
    expect(run?.error).toBeUndefined();
    expect(run?.serviceCalls).toBe(2);
    expect(answerOf(host.clickMenu(['Action plan', 'Set up', 'Create or repair tabs'])).refused).toBeUndefined();
    expect(answerOf(host.clickMenu(['Action plan', 'Refresh now'])).message).toBe('There are no actions yet.');
  });

  it('and reads the help, which names every tab and rule', async () => {
    const host = await openBlank();
    host.open();
    const run = host.clickMenu(['Action plan', 'Help']);
    const page = JSON.stringify(run.shown);
    for (const words of ['Action plan', 'Deadline rules', 'Overdue', 'Complete and verified']) expect(page).toContain(words);
  });
});

describe('automatic updates', () => {
  it('are installed once, however often they are asked for', async () => {
    const host = await openBlank();
    host.call('installAutomaticUpdates');
    const triggers = host.parts.state.triggers.map(({ handlerFunction }) => handlerFunction).sort();
    host.call('installAutomaticUpdates');
    expect(host.parts.state.triggers.map(({ handlerFunction }) => handlerFunction).sort()).toEqual(triggers);
    expect(triggers).toContain('nightlyRefresh');
  });

  it('are not installed by a second officer, who is told who has them', async () => {
    const host = await openBlank();
    host.call('installAutomaticUpdates');
    const count = host.parts.state.triggers.length;
    expect(answerOf(host.call('installAutomaticUpdates', [], { as: COLLEAGUE }))).toMatchObject({
      refused: true,
      message: expect.stringContaining(CO_ORDINATOR),
    });
    expect(answerOf(host.call('removeAutomaticUpdates', [], { as: COLLEAGUE }))).toMatchObject({ refused: true });
    expect(host.parts.state.triggers).toHaveLength(count);
  });

  it('are removed, and can be installed by somebody else then', async () => {
    const host = await openBlank();
    host.call('installAutomaticUpdates');
    host.call('removeAutomaticUpdates');
    expect(host.parts.state.triggers).toEqual([]);
    expect(answerOf(host.call('installAutomaticUpdates', [], { as: COLLEAGUE })).refused).toBeUndefined();
  });

  it('refresh every night, once a night', async () => {
    const host = await openBlank();
    host.call('createOrRepairTabs');
    host.call('installAutomaticUpdates');
    const runs = host.advanceTo('2026-04-03T12:00:00Z').filter(({ functionName }) => functionName === 'nightlyRefresh');
    expect(runs.map((run) => [run.error, answerOf(run).today])).toEqual([
      [undefined, '2026-04-01'],
      [undefined, '2026-04-02'],
      [undefined, '2026-04-03'],
    ]);
  });
});

describe('check this installation', () => {
  it('finds what is missing on a blank spreadsheet, in sentences', async () => {
    const wrong = checksOf(await openBlank())
      .filter(({ isRight }) => !isRight)
      .map(({ name }) => name);
    expect(wrong).toEqual(expect.arrayContaining(['Tabs', 'Automatic updates']));
  });

  it('finds nothing once everything is set up, and leaves no tab behind', async () => {
    const host = await openBlank();
    host.call('createOrRepairTabs');
    host.call('installAutomaticUpdates');
    const names = host.model.sheets.map(({ name }) => name);
    expect(checksOf(host).filter(({ isRight }) => !isRight)).toEqual([]);
    expect(host.model.sheets.map(({ name }) => name)).toEqual(names);
  });

  it('notices a trigger that has died', async () => {
    const host = await openBlank();
    host.call('createOrRepairTabs');
    host.call('installAutomaticUpdates');
    host.advanceTo('2026-04-01T12:00:00Z');
    host.parts.state.triggers.splice(0);
    host.advanceTo('2026-04-04T12:00:00Z');
    expect(checksOf(host).find(({ name }) => name === 'Last nightly refresh')).toMatchObject({
      isRight: false,
      words: '1 April 2026. The trigger seems to be dead: switch automatic updates off and on again.',
    });
  });
});

describe('custom functions', () => {
  const value = async (name: string, ...values: unknown[]): Promise<unknown> => (await openBlank()).customFunction(name, values).result;
  const london = (text: string): Date => new Date(`${text}T00:00:00+01:00`);

  it('STATUTORYDEADLINE counts 70 working days from 16 May 2016', async () => {
    expect(new Date(String(await value('STATUTORYDEADLINE', london('2016-05-16'), 70)))).toEqual(london('2016-08-23'));
  });

  it('STATUTORYDEADLINE takes a range of days, with one number for all', async () => {
    const result = (await value('STATUTORYDEADLINE', [[london('2016-05-16')], [''], ['no day']], 70)) as unknown[][];
    expect(result[0]?.map((date) => new Date(String(date)))).toEqual([london('2016-08-23')]);
    expect(result.slice(1)).toEqual([[''], ['"no day" is not a day to count from. Give a date such as 16/05/2016.']]);
  });

  it.each([[0], [-5], [1.5], ['seventy'], ['']])(
    'STATUTORYDEADLINE says in a sentence what is wrong with %p working days',
    async (count) => {
      expect(await value('STATUTORYDEADLINE', '16/05/2016', count)).toMatch(
        /is not a number of working days\. Give a whole number from 1, such as 70\.$/,
      );
    },
  );

  it('WORKINGDAYSUNTIL takes a range and answers each cell', async () => {
    const today = london('2026-03-31');
    const dates = [
      ['31/03/2026', '02/04/2026'],
      ['30/03/2026', ''],
    ];
    expect(await value('WORKINGDAYSUNTIL', dates, today)).toEqual([
      [0, 2],
      [-1, ''],
    ]);
    expect(await value('WORKINGDAYSUNTIL', '07/04/2026', [[today]])).toBe(3);
    expect(await value('WORKINGDAYSUNTIL', '31/11/2026', today)).toContain('November 2026 has 30 days');
    expect(await value('WORKINGDAYSUNTIL', 'Ongoing', today)).toBe('"Ongoing" names no day.');
  });

  it('WORKINGDAYSUNTIL says so where the cell of today is left out, empty or no day', async () => {
    expect(await value('WORKINGDAYSUNTIL', '07/04/2026')).toContain('=WORKINGDAYSUNTIL(A2, PLAN_TODAY)');
    expect(await value('WORKINGDAYSUNTIL', '07/04/2026', '')).toContain('Choose Action plan ▸ Refresh now');
    expect(await value('WORKINGDAYSUNTIL', '07/04/2026', 'soon')).toBe('"soon" is not a day. Name PLAN_TODAY as the second cell.');
  });

  it('the cell named PLAN_TODAY holds today after every refresh, so that no countdown is of yesterday', async () => {
    const host = await openBlank();
    host.call('createOrRepairTabs');
    typeIntoCell(host.model, 'Action plan', 'P2', 'Hire');
    const countdown = (): unknown => {
      const [named] = host.model.namedRanges;
      const sheet = host.model.sheetById(named!.sheetId)!;
      const serial = sheet.value(named!.rect.row, named!.rect.column);
      const shown = new Date(Date.UTC(1899, 11, 30) + Number(serial) * 86_400_000);
      return host.customFunction('WORKINGDAYSUNTIL', ['07/04/2026', shown]).result;
    };
    host.call('refreshNow');
    expect(host.model.namedRanges.map(({ name }) => name)).toEqual(['PLAN_TODAY']);
    expect(countdown()).toBe(3);
    host.advanceTo('2026-04-01T09:00:00Z');
    host.call('refreshNow');
    expect(countdown()).toBe(2);
  });
});

describe('plan health', () => {
  it('is told in an alert', async () => {
    const host = await openHost({
      workbook: WorkbookModel.blank({ name: 'Plan' }),
      bundle: BUNDLE,
      manifest: 'appsscript.json',
      user: CO_ORDINATOR,
      now: NOW,
      officer: new Officer(),
    });
    host.call('createOrRepairTabs');
    expect(answerOf(host.call('checkPlanHealth')).message).toBe('Nothing to put right was found.');
  });
});
