/** Dialogs of a script in a real browser: `google.script.run` and `google.script.host` as Google has them. */
import type { Browser, FrameLocator, Page } from 'playwright-core';
import type { OpenWindow } from '../../emulator/browser/server.ts';
import { openBrowser, watch } from './support/browser.ts';
import { openToyWindow } from './support/toy-window.ts';

const PAGE = `<!DOCTYPE html><html lang="en"><head><title>Toy</title></head><body>
<form id="form"><label>Name <input name="name" value="Ada"></label><label>Day <input name="day" value="Mon"></label></form>
<output id="out"></output><a id="link" href="https://docs.google.com/spreadsheets/d/toy/edit#gid=0&range=B7">Row 7</a>
<script>
  const out = document.getElementById('out');
  const say = (words) => { out.textContent = typeof words === 'string' ? words : JSON.stringify(words); };
  const refusal = (deed) => { try { deed(); say('not refused'); } catch (error) { say(error.name + ': ' + error.message); } };
</script></body></html>`;

const SCRIPT =
  `
function onOpen() {
  SpreadsheetApp.getUi().createMenu('Toy').addItem('Dialog', 'showDialog').addItem('Ask', 'askTwice').addItem('Fail', 'fails')
    .addSubMenu(SpreadsheetApp.getUi().createMenu('More').addItem('Toast', 'showToast')).addToUi();
}
function showDialog() { ` +
  `SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput(${JSON.stringify(PAGE)}).setWidth(420).setHeight(300), ` +
  `'A toy dialog'); }
function askTwice() {
  const ui = SpreadsheetApp.getUi();
  const yes = ui.alert('Sure?', 'There is no way back.', ui.ButtonSet.YES_NO) === ui.Button.YES;
  const name = ui.prompt('Your name').getResponseText();
  SpreadsheetApp.getActiveSheet().getRange('A1').setValue(yes + ' ' + name);
}
function fails() { throw new Error('No such thing.'); }
function showToast() { SpreadsheetApp.getActiveSpreadsheet().toast('Done & dusted', 'Toy'); }
function echo(value) { return value; }
function theDate() { return new Date(); }
function secret_() { return 1; }
`;

jest.setTimeout(20_000);

let browser: Browser;
let toy: OpenWindow;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
  toy = await openToyWindow(SCRIPT);
}, 60_000);

afterAll(async () => {
  await browser?.close();
  await toy?.close();
});

beforeEach(async () => {
  page = await browser.newPage();
  page.setDefaultTimeout(6000);
  await page.goto(toy.url);
});

afterEach(() => page.close());

async function choose(...path: string[]): Promise<void> {
  for (const caption of path) await page.getByRole('menuitem', { name: caption, exact: true }).click();
}

async function openDialog(): Promise<FrameLocator> {
  await choose('Toy', 'Dialog');
  const frame = page.frameLocator('iframe[title="A toy dialog"]');
  await frame.locator('#out').waitFor({ state: 'attached' });
  return frame;
}

/** Runs lines in the dialog and gives what it then says. */
async function said(lines: string): Promise<string | null> {
  const frame = await openDialog();
  await frame.locator('body').evaluate((_body, code) => {
    const script = document.createElement('script');
    script.textContent = `(() => { ${code} })()`;
    document.body.append(script);
  }, lines);
  const out = frame.locator('#out:not(:empty)');
  await out.waitFor({ state: 'attached', timeout: 5000 });
  return out.textContent();
}

describe('google.script.run', () => {
  it.each([
    [
      'gives the server’s answer to the success handler',
      "google.script.run.withSuccessHandler(say).echo({ a: [1, null, 'ü'] })",
      '{"a":[1,null,"ü"]}',
    ],
    [
      'gives the user object as the second argument',
      "google.script.run.withUserObject('mine').withSuccessHandler((value, mine) => say(value + mine)).echo('so ')",
      'so mine',
    ],
    [
      'gives an error to the failure handler',
      "google.script.run.withFailureHandler((error) => say(error.name + ' | ' + error.message)).fails()",
      'ScriptError | Error: No such thing.',
    ],
    ['turns a returned date into null', 'google.script.run.withSuccessHandler((value) => say(String(value))).theDate()', 'null'],
    [
      'sends a form alone as its fields',
      "google.script.run.withSuccessHandler(say).echo(document.getElementById('form'))",
      '{"name":"Ada","day":"Mon"}',
    ],
    [
      'refuses a date among the arguments',
      'refusal(() => google.script.run.echo(new Date()))',
      'TypeError: Failed due to illegal value in property: 0',
    ],
    [
      'refuses a function inside an argument',
      'refusal(() => google.script.run.echo({ deed() {} }))',
      'TypeError: Failed due to illegal value in property: deed',
    ],
    [
      'refuses an element of the page',
      'refusal(() => google.script.run.echo(1, document.body))',
      'TypeError: Failed due to illegal value in property: 1',
    ],
    [
      'has no function whose name ends in an underscore',
      'refusal(() => google.script.run.secret_())',
      'TypeError: google.script.run.secret_ is not a function',
    ],
    [
      'has no function that the script lacks',
      'refusal(() => google.script.run.nothing())',
      'TypeError: google.script.run.nothing is not a function',
    ],
  ])('%s', async (_fact, lines, expected) => {
    expect(await said(lines)).toBe(expected);
  });
});

describe('a page of the script', () => {
  it('stands in a frame without the window’s origin and without network', async () => {
    const misdeeds = watch(page, toy.url);
    const answer = await said("fetch(parent.location ? 'command' : '').then(() => say('reached'), () => say('kept away'))");
    expect(answer).toBe('kept away');
    expect(misdeeds.requests).toEqual([]);
  });

  it('is closed by google.script.host.close()', async () => {
    const frame = await openDialog();
    await frame
      .locator('body')
      .evaluate(() => (window as unknown as { google: { script: { host: { close(): void } } } }).google.script.host.close());
    await page.locator('iframe[title="A toy dialog"]').waitFor({ state: 'detached' });
    expect(await page.locator('dialog[open]').count()).toBe(0);
  });

  it('opens a link to the sheet at its cell', async () => {
    const frame = await openDialog();
    await frame.locator('#link').click();
    await page.waitForFunction(() => document.querySelector<HTMLInputElement>('.cell-name')?.value === 'B7');
    expect(await page.locator('.cell-name').inputValue()).toBe('B7');
  });
});

describe('alerts and prompts', () => {
  it('make the script wait for the officer’s own answers', async () => {
    await choose('Toy', 'Ask');
    await page.getByRole('alertdialog', { name: 'Sure?' }).getByRole('button', { name: 'No', exact: true }).click();
    const prompt = page.getByRole('alertdialog', { name: 'Question' });
    await prompt.getByRole('textbox').fill('Ada');
    await prompt.getByRole('button', { name: 'OK' }).click();
    await page.locator('td[data-row="1"][data-column="1"]', { hasText: 'false Ada' }).waitFor();
    expect(await page.locator('dialog[open]').count()).toBe(0);
  });

  it('are asked again in a window that is opened meanwhile', async () => {
    await choose('Toy', 'Ask');
    await page.getByRole('alertdialog', { name: 'Sure?' }).waitFor();
    await page.reload();
    await page.getByRole('alertdialog', { name: 'Sure?' }).getByRole('button', { name: 'Yes', exact: true }).click();
    await page.getByRole('alertdialog', { name: 'Question' }).getByRole('button', { name: 'OK' }).click();
    await page.locator('td[data-row="1"][data-column="1"]', { hasText: /^true/i }).waitFor();
    expect(await page.locator('dialog[open]').count()).toBe(0);
  });
});

describe('the window', () => {
  it('says what failed, in the script’s words', async () => {
    await choose('Toy', 'Fail');
    await page.getByRole('alert').filter({ hasText: 'No such thing.' }).waitFor();
    expect(await page.getByRole('alert').textContent()).toContain('Error in fails: No such thing.');
  });

  it('opens a submenu with the arrow keys and shows a toast as text', async () => {
    await page.getByRole('menuitem', { name: 'Toy', exact: true }).focus();
    for (const key of ['ArrowDown', 'End', 'ArrowRight', 'Enter']) await page.keyboard.press(key);
    await page.locator('.toast', { hasText: 'Done & dusted' }).waitFor();
    expect(await page.locator('.toast').textContent()).toContain('Done & dusted');
  });
});

describe('the server', () => {
  it.each([
    ['another host name', { headers: { host: 'evil.example' } }, 403],
    [
      'a command without the window’s origin',
      { method: 'POST', headers: { 'content-type': 'application/json' }, data: '{"do":"look"}' },
      403,
    ],
    [
      'a command of another page',
      { method: 'POST', headers: { 'content-type': 'application/json', origin: 'http://evil.example' }, data: '{"do":"look"}' },
      403,
    ],
  ])('refuses %s', async (_what, options, status) => {
    const address = 'method' in options ? `${toy.url}command` : toy.url;
    expect((await page.request.fetch(address, options)).status()).toBe(status);
  });

  it('answers nothing without the token', async () => {
    expect((await page.request.get(`${new URL(toy.url).origin}/command`)).status()).toBe(404);
  });
});
