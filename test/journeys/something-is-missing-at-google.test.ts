import { readFileSync } from 'node:fs';
import type { Host } from '../../emulator/host.ts';
import { openHost } from '../../emulator/host.ts';
import { WorkbookModel } from '../../emulator/spreadsheet/model/workbook-model.ts';
import type { InstallationCheck } from '../../src/tasks/set-up/check-installation.ts';
import { answerOf, CO_ORDINATOR } from '../support/plan-host.ts';
import { typeIntoCell } from '../../emulator/spreadsheet/officer-edits.ts';

const CODE = readFileSync('dist/Code.js', 'utf8');
const SCOPE = 'https://www.googleapis.com/auth/';
const COLLEAGUE = 'colleague@exampleshire.example';
/** A spreadsheet that Google does not give to this run, all else being there. */
const NO_SPREADSHEET = `{ const app = SpreadsheetApp;
  globalThis.SpreadsheetApp = new Proxy({}, { get: (_, name) => name === 'getActiveSpreadsheet' ? () => null : app[name] }); }`;

/** The bundle in a script in which `first` has happened. */
const openWith = (first: string): Promise<Host> =>
  openHost({
    workbook: WorkbookModel.blank({ name: 'Plan' }),
    bundle: { code: `${first}\n${CODE}` },
    manifest: 'appsscript.json',
    user: CO_ORDINATOR,
    now: '2026-03-31T09:00:00Z',
  });

async function readyWith(first: string): Promise<Host> {
  const host = await openWith(first);
  host.call('createOrRepairTabs');
  for (const [cell, text] of [
    ['P2', 'Hire a lead'],
    ['Q2', 'Head of Service'],
    ['S2', '30/03/2026'],
    ['T2', 'In progress'],
  ] as const)
    typeIntoCell(host.model, 'Action plan', cell, text);
  return host;
}

const checkOf = (host: Host, name: string): InstallationCheck | undefined =>
  (answerOf(host.call('checkThisInstallation')).details as { checks: readonly InstallationCheck[] }).checks.find(
    (check) => check.name === name,
  );

const failure = (host: Host, functionName: string): string => host.call(functionName, [], { mayFail: true }).error?.message ?? '';

describe('without the Drive service', () => {
  it('a paper says what to do, and everything else works', async () => {
    const host = await readyWith('delete globalThis.Drive;');
    typeIntoCell(host.model, 'Bodies', 'A2', 'B1');
    typeIntoCell(host.model, 'Bodies', 'B2', 'Overview and Scrutiny Committee');
    typeIntoCell(host.model, 'Bodies', 'D2', 'A');
    typeIntoCell(host.model, 'Meetings', 'A2', 'M1');
    typeIntoCell(host.model, 'Meetings', 'B2', 'B1');
    typeIntoCell(host.model, 'Meetings', 'C2', '30/04/2026');
    expect(answerOf(host.call('refreshNow')).message).toMatch(/^Refreshed 1 action/);
    const answer = answerOf(host.scriptRun('writePaper', [{ meeting: 'M1', copy: 'clearance' }]));
    expect(answer.message).toContain(
      'The Drive service is not switched on for this script. To switch it on, open Extensions ▸ Apps Script',
    );
    expect(answer.message).not.toContain('is not defined');
  });

  it('the check of the installation finds it', async () => {
    expect(checkOf(await readyWith('delete globalThis.Drive;'), 'Manifest')).toMatchObject({
      isRight: false,
      words: expect.stringContaining('the Drive service is not switched on, so no paper can be kept'),
    });
  });
});

describe.each([
  ['MailApp', 'sendWeeklySummaries', 'E-mail'],
  ['ScriptApp', 'installAutomaticUpdates', 'Automatic updates'],
])('without %s', (service, functionName, check) => {
  it('what needs it says so in a sentence, and a refresh works', async () => {
    const host = await readyWith(`delete globalThis.${service};`);
    expect(answerOf(host.call('refreshNow')).message).toMatch(/^Refreshed 1 action/);
    const run = host.call(functionName, [], { mayFail: true });
    const words = run.error?.message ?? JSON.stringify(run.result);
    if (service === 'ScriptApp') expect(words).toContain('This script has no service ScriptApp.');
    expect(words).not.toContain('is not defined');
    expect(checkOf(host, check)).toMatchObject({
      isRight: false,
      words:
        `this could not be looked at. This script has no service ${service}. To mend it, open Extensions ▸ Apps ` +
        `Script, paste appsscript.json of this version over the one there, and save.`,
    });
  });
});

describe('where a permission was not given', () => {
  it.each([
    ['script.send_mail', 'previewAllSummaries', 'send e-mail as you'],
    ['script.scriptapp', 'installAutomaticUpdates', 'run when nobody is here'],
    ['script.container.ui', 'showHelp', 'show its menus and dialogs'],
    ['userinfo.email', 'installAutomaticUpdates', 'see your e-mail address'],
    ['spreadsheets.currentonly', 'refreshNow', 'see and change this spreadsheet'],
    ['drive.file', 'writeAPaper', 'keep the papers it makes in your Drive'],
  ])('%s: nothing fails in Google’s own words, and the check names it', async (scope, functionName, permission) => {
    const host = await readyWith('');
    host.declinedScopes.add(SCOPE + scope);
    const words = failure(host, functionName);
    expect(words).not.toContain('https://');
    if (words !== '') expect(words).toContain(`This script is not allowed to ${permission}`);
    if (scope === 'script.container.ui' || scope === 'spreadsheets.currentonly') return;
    expect(checkOf(host, 'Permissions')).toMatchObject({
      isRight: false,
      words: expect.stringContaining(`you have not allowed this script to ${permission}`),
    });
    host.declinedScopes.clear();
    expect(checkOf(host, 'Permissions')?.isRight).toBe(true);
  });
});

describe('where a clock trigger is given no spreadsheet', () => {
  it('its owner is told once by e-mail, and whoever opens the spreadsheet next', async () => {
    const ready = await readyWith('');
    ready.call('installAutomaticUpdates');
    const host = await openHost({
      workbook: ready.model,
      state: ready.parts.state,
      bundle: { code: `${NO_SPREADSHEET}\n${CODE}` },
      manifest: 'appsscript.json',
      user: CO_ORDINATOR,
      now: ready.now,
    });
    const nights = host.advanceTo('2026-04-03T09:00:00Z').filter(({ functionName }) => functionName === 'nightlyRefresh');
    expect(nights.map(({ error }) => error?.message)).toEqual(
      Array.from({ length: 3 }, () => expect.stringContaining('change "auth/spreadsheets.currentonly" to "auth/spreadsheets"') as unknown),
    );
    const told = host.parts.state.mails.filter(({ subject }) => subject === 'Action plan: the automatic update did not run');
    expect(told.map(({ to }) => to)).toEqual([[CO_ORDINATOR]]);
    const next = await openHost({
      workbook: host.model,
      state: host.parts.state,
      bundle: 'dist/Code.js',
      manifest: 'appsscript.json',
      user: COLLEAGUE,
      now: host.now,
    });
    const [opening] = next.open();
    expect(opening?.shown.map(({ text }) => text)).toEqual([
      'The automatic update could not reach this spreadsheet. Choose Set up ▸ Check this installation.',
    ]);
    next.call('removeAutomaticUpdates', [], { as: CO_ORDINATOR });
    next.call('installAutomaticUpdates', [], { as: CO_ORDINATOR });
    expect(next.open()[0]?.shown).toEqual([]);
  });
});

describe('the check of the installation', () => {
  it('finds another zone, a wider permission, a colleague’s trigger beside one’s own, and cells that are barred', async () => {
    const ready = await readyWith('');
    const manifest = { timeZone: 'America/New_York', oauthScopes: [...SCOPES, `${SCOPE}drive`], advancedServices: ['Drive'] };
    ready.call('installAutomaticUpdates');
    ready.model.sheetByName('Risks')!.protections.push({
      id: 99,
      description: 'Ours',
      warningOnly: false,
      editors: [COLLEAGUE],
      domainEdit: false,
      unprotected: [],
    });
    const host = await openHost({
      workbook: ready.model,
      state: ready.parts.state,
      bundle: 'dist/Code.js',
      manifest,
      user: CO_ORDINATOR,
      now: ready.now,
    });
    const checks = (answerOf(host.call('checkThisInstallation')).details as { checks: readonly InstallationCheck[] }).checks;
    const words = (name: string): string => checks.find((check) => check.name === name && !check.isRight)?.words ?? '';
    expect(words('Manifest')).toContain('the script’s time zone is America/New_York and not Europe/London');
    expect(words('Manifest')).toContain(`it asks for more than the script needs (${SCOPE}drive)`);
    expect(words('Protected cells')).toContain('on Risks there are cells that you may not change');
    host.parts.state.properties.document['automatic updates'] = COLLEAGUE;
    expect(checkOf(host, 'Automatic updates')?.words).toContain(`${COLLEAGUE} has switched them on as well`);
    host.parts.state.triggers.splice(0);
    expect(checkOf(host, 'Automatic updates')?.words).toContain(`Only ${COLLEAGUE} can see and switch off that trigger`);
  });

  it('warns where few e-mails are left for the day', async () => {
    const host = await readyWith('');
    host.parts.state.mailQuota.push({ user: CO_ORDINATOR, startedAt: '2026-03-31T08:00:00.000Z', used: 1495 });
    expect(checkOf(host, 'E-mail')?.words).toMatch(/^only \d+ more messages may be sent today\./);
  });
});

const SCOPES = [
  'spreadsheets.currentonly',
  'script.container.ui',
  'script.scriptapp',
  'script.send_mail',
  'drive.file',
  'userinfo.email',
].map((name) => SCOPE + name);

describe('a workbook of a newer version', () => {
  it('is left alone, with a sentence', async () => {
    const host = await readyWith('');
    host.parts.state.properties.document['version'] = '9.0.0';
    const answer = answerOf(host.call('refreshNow'));
    expect(answer).toMatchObject({ refused: true, message: expect.stringContaining('was set up by version 9.0.0 of the script') });
    expect(checkOf(host, 'Version')?.isRight).toBe(false);
  });
});
