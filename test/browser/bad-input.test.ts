/** What goes wrong while a page is open: a sentence in place, controls that work again, and nothing half saved. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Frame, Page } from 'playwright-core';
import { hostOptions, makeBlankWorkbook } from '../../cli/local-run.ts';
import type { Command, Reply } from '../../emulator/browser/protocol/commands.ts';
import type { OpenWindow } from '../../emulator/browser/server.ts';
import { serveWindow } from '../../emulator/browser/server.ts';
import { openBrowser } from './support/browser.ts';
import { choose, chooseFromSheet, goTo, openDialog, openTab } from './support/plan-page.ts';
import { openPlanWindow, SET_UP_MILLISECONDS } from './support/plan-window.ts';
import { openUpdate } from './support/sidebar.ts';

jest.setTimeout(120_000);

const BUSY: Reply = { done: false, by: 'script', message: 'The service is busy.', details: 'Exception in a run' };

let browser: Browser;
let plan: OpenWindow;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
  plan = await openPlanWindow();
}, SET_UP_MILLISECONDS);
afterAll(async () => {
  await browser?.close();
  await plan?.close();
});

beforeEach(async () => {
  page = await openWindow(plan.url);
});
afterEach(() => page.close());

async function openWindow(url: string): Promise<Page> {
  const opened = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  opened.setDefaultTimeout(30_000);
  await opened.goto(url);
  await opened.locator('.tab').first().waitFor();
  return opened;
}

/** From now on each call of a page to the server goes wrong: it throws, is never answered, or the server is gone. */
async function breakServer(how: 'throws' | 'waits' | 'is gone'): Promise<void> {
  await page.route('**/command*', async (route) => {
    const command = route.request().postDataJSON() as Command;
    if (command.do !== 'script run') return route.continue();
    if (how === 'throws') return route.fulfill({ json: BUSY });
    return how === 'is gone' ? route.abort() : undefined;
  });
}

const mendServer = (): Promise<void> => page.unroute('**/command*');

/** The pages that ask the server as they open, and the menu item of each. */
const ASKING: readonly (readonly string[])[] = [
  ['Write a paper…'],
  ['Write a presentation…'],
  ['Weekly summaries', 'Preview all'],
  ['Meetings and deadlines', 'Plan back from a meeting…'],
  ['Meetings and deadlines', 'Show the proof of a deadline…'],
  ['Meetings and deadlines', 'Paste minutes…'],
  ['Set up', 'Read an inspection report…'],
  ['Set up', 'Start a new version of the plan…'],
  ['Set up', 'Import an existing plan…'],
];

async function dialogFrame(...path: readonly string[]): Promise<Frame> {
  await choose(page, ...path);
  const handle = await page.locator('dialog[open] iframe').elementHandle();
  const frame = await handle?.contentFrame();
  if (frame === undefined || frame === null) throw new Error('There is no dialog.');
  return frame;
}

describe.each([
  ['throws', /The service is busy\./],
  ['is gone', /lost its host/],
] as const)('the server %s', (how, words) => {
  it.each(ASKING.map((path) => [path.join(' ▸ '), path] as const))('as "%s" opens: the page says so', async (_, path) => {
    await breakServer(how);
    const frame = await dialogFrame(...path);
    await frame.locator('[role=status]', { hasText: words }).first().waitFor();
    expect(await frame.locator('[role=status]:visible', { hasText: /Working…|Reading/ }).count()).toBe(0);
  });

  it('while something is asked for: the buttons work again, and what was typed stands', async () => {
    const frame = await openDialog(page, 'Meetings and deadlines', 'Plan back from a meeting…');
    await frame.getByLabel('Date of the meeting').fill('08/09/2026');
    await breakServer(how);
    await frame.getByRole('button', { name: 'Work the dates back' }).click();
    await frame.locator('#message', { hasText: words }).waitFor();
    await mendServer();
    await frame.getByRole('button', { name: 'Work the dates back' }).click();
    await frame.getByRole('table', { name: 'Dates' }).waitFor();
  });
});

it('a run that never answers is given up with a sentence', async () => {
  await page.clock.install();
  const frame = await openDialog(page, 'Meetings and deadlines', 'Plan back from a meeting…');
  await frame.getByLabel('Date of the meeting').fill('08/09/2026');
  await breakServer('waits');
  await frame.getByRole('button', { name: 'Work the dates back' }).click();
  await frame.locator('#message', { hasText: 'Working…' }).waitFor();
  await page.clock.fastForward('07:00');
  await frame.locator('#message.error', { hasText: 'There was no answer for longer than Google lets a run work.' }).waitFor();
  expect(await frame.getByRole('button', { name: 'Work the dates back' }).isEnabled()).toBe(true);
});

describe('while Update an action is open', () => {
  const message = (frame: Frame, words: RegExp): Promise<void> => frame.locator('#message', { hasText: words }).waitFor();

  async function openOn(ref: string): Promise<{ frame: Frame; row: number }> {
    await openTab(page, 'Action plan');
    const cell = page.locator('.grid td[data-column="1"]', { hasText: new RegExp(`^${ref}$`) });
    const row = Number(await cell.getAttribute('data-row'));
    await goTo(page, `A${row}`);
    const frame = await openUpdate(page);
    await frame.locator('#words', { hasText: new RegExp(`^${ref}:`) }).waitFor();
    return { frame, row };
  }

  it('its row is moved: the words go to the action, wherever it stands', async () => {
    const { frame, row } = await openOn('A6');
    await frame.getByLabel('Latest update').fill('Written while rows moved.');
    await goTo(page, 'A2');
    await chooseFromSheet(page, 'Rows', 'Insert row above');
    await page.locator(`.grid td[data-row="${row + 1}"][data-column="1"]`, { hasText: /^A6$/ }).waitFor();
    await frame.getByRole('button', { name: 'Save' }).click();
    await message(frame, /A6 was updated/);
    await page.locator(`.grid tr[data-line="${row + 1}"]`, { hasText: 'Written while rows moved.' }).waitFor();
  });

  it('its row is deleted: a sentence, and no other row is written', async () => {
    const { frame, row } = await openOn('A8');
    await frame.getByLabel('Latest update').fill('Nobody may get this.');
    await goTo(page, `${row}:${row}`);
    await chooseFromSheet(page, 'Rows', 'Delete rows');
    await page.locator(`.grid td[data-row="${row}"][data-column="1"]`, { hasText: /^A9$/ }).waitFor();
    await frame.getByRole('button', { name: 'Save' }).click();
    await message(frame, /A8/);
    expect(await frame.getByLabel('Latest update').inputValue()).toBe('Nobody may get this.');
    expect(await page.locator('.grid td', { hasText: 'Nobody may get this.' }).count()).toBe(0);
  });

  it('nobody knows who it is: every action is offered, and the page says why none comes first', async () => {
    await page.getByLabel('Acting as').fill('');
    await page.getByLabel('Acting as').press('Enter');
    const frame = await openUpdate(page);
    await frame.locator('#who', { hasText: 'Google does not tell who you are, so yours are not marked.' }).waitFor();
    expect(await frame.locator('#action option').count()).toBeGreaterThan(50);
  });

  it('it is opened a second time: one page, on the row that is selected now', async () => {
    await openOn('A4');
    await goTo(page, 'A9');
    const ref = await page.locator('td.active').textContent();
    await choose(page, 'Update an action…');
    await page
      .frameLocator('aside.sidebar iframe')
      .locator('#words', { hasText: new RegExp(`^${ref}:`) })
      .waitFor();
    expect(await page.locator('aside.sidebar iframe').count()).toBe(1);
  });
});

it('the first run is chosen in two windows: the second is told that the plan is there, and nothing is made twice', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'first-run-'));
  const workbook = join(folder, 'new.xlsx');
  await makeBlankWorkbook(workbook);
  const empty = await serveWindow({ ...hostOptions({ today: '2026-06-01' }), workbook });
  const windows = [await openWindow(empty.url), await openWindow(empty.url)] as const;
  try {
    const frames = [await openDialog(windows[0], 'Set up', 'First run…'), await openDialog(windows[1], 'Set up', 'First run…')] as const;
    for (const [place, frame] of frames.entries()) {
      await frame.getByLabel('1. Your council').fill(`Council ${place + 1}`);
      await frame.getByRole('button', { name: 'Make the plan' }).click();
      await frame.locator('#message.done').waitFor({ timeout: 60_000 });
    }
    expect(await frames[1].locator('#message').textContent()).toMatch(/set up already.*The council is called Council 1/);
    expect(await frames[1].getByRole('button', { name: 'Undo' }).isVisible()).toBe(false);
    await frames[0].getByRole('button', { name: 'Close and start' }).click();
    expect(await windows[0].locator('.tab').allTextContents()).toEqual([...new Set(await windows[0].locator('.tab').allTextContents())]);
  } finally {
    for (const each of windows) await each.close();
    await empty.close();
    rmSync(folder, { recursive: true });
  }
});
