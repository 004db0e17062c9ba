/** The workbench over the built product, as an officer works it: the sheet, the clock, the e-mails, the run log. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { loadWorkbook } from '../../emulator/xlsx/load-workbook.ts';
import { accessibilityFaults } from './support/accessibility.ts';
import type { Misdeeds } from './support/browser.ts';
import { openBrowser, watch } from './support/browser.ts';
import { choose, chooseFromSheet, openDialog, openTab, openView } from './support/plan-page.ts';
import { openPlanWindow, SET_UP_MILLISECONDS } from './support/plan-window.ts';

jest.setTimeout(90_000);

type PlanWindow = Awaited<ReturnType<typeof openPlanWindow>>;

let browser: Browser;
let plan: PlanWindow;
let page: Page;
let misdeeds: Misdeeds;

beforeAll(async () => {
  browser = await openBrowser();
  plan = await openPlanWindow();
}, SET_UP_MILLISECONDS);

afterAll(async () => {
  await browser?.close();
  await plan?.close();
});

beforeEach(async () => {
  page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  page.setDefaultTimeout(30_000);
  misdeeds = watch(page, plan.url);
  await page.goto(plan.url);
  await page.locator('.tab').first().waitFor();
});

afterEach(() => page.close());

/** The number of the column with this heading in row 1. */
async function columnOf(heading: string): Promise<string> {
  return (
    (await page
      .locator('.grid tr.frozen-row td', { hasText: new RegExp(`^${heading.replace(/[()%]/g, '\\$&')}$`) })
      .first()
      .getAttribute('data-column')) ?? ''
  );
}

async function cell(ref: string, heading: string): Promise<Locator> {
  const row = await page.locator('.grid td[data-column="1"]', { hasText: new RegExp(`^${ref}$`) }).getAttribute('data-row');
  return page.locator(`.grid td[data-row="${row}"][data-column="${await columnOf(heading)}"]`);
}

const saved = (): Promise<void> => page.locator('.state', { hasText: 'Saved' }).waitFor();

describe('the window', () => {
  it.each([[1280], [900]])('meets WCAG 2.2 AA and needs no sideways scroll in every view at %d pixels', async (width) => {
    await page.setViewportSize({ width, height: 800 });
    await openTab(page, 'Action plan');
    for (const view of ['Sheet', 'Documents', 'E-mails', 'Clock', 'Runs'] as const) {
      await openView(page, view);
      expect({ view, faults: await accessibilityFaults(page.mainFrame()) }).toEqual({ view, faults: [] });
      expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
    }
    expect(misdeeds).toEqual({ errors: [], requests: [] });
  });

  it('reaches every view and the menu by the Tab key, and leaves the grid by it', async () => {
    await openTab(page, 'Action plan');
    const seen: string[] = [];
    for (let press = 0; press < 40; press++) {
      await page.keyboard.press('Tab');
      seen.push(
        await page.evaluate(() => (document.activeElement?.tagName === 'TD' ? 'the grid' : (document.activeElement?.textContent ?? ''))),
      );
    }
    expect(seen).toEqual(expect.arrayContaining(['the grid', 'Action plan', 'Sheet', 'Clock', 'Dashboard']));
  });
});

describe('the sheet', () => {
  beforeEach(() => openTab(page, 'Action plan'));

  it('shows the statuses as words in the colours of the key', async () => {
    const status = await cell('A4', 'Status');
    expect(await status.textContent()).toBe('Red');
    expect(await status.evaluate((node) => getComputedStyle(node).backgroundColor)).toBe('rgb(179, 38, 30)');
  });

  it('takes an officer’s edit from its dropdown, and the status follows', async () => {
    const progress = await cell('A4', 'Progress');
    await progress.dblclick();
    await page.getByRole('option', { name: 'Done' }).click();
    await (await cell('A4', 'Status')).filter({ hasText: 'Purple' }).waitFor();
    expect(await (await cell('A4', 'Why')).textContent()).toMatch(/awaiting sign-off/i);
    await saved();
    const file = await loadWorkbook(join(plan.folder, 'exampleshire.xlsx'));
    const sheet = file.sheetByName('Action plan');
    expect(sheet?.value(5, Number(await columnOf('Progress')))).toBe('Done');
  });

  it('is worked by keyboard: arrows move, typing edits, Enter keeps, Escape gives up, Delete clears', async () => {
    const update = await cell('A6', 'Latest update');
    await update.click();
    await page.keyboard.type('Threshold document agreed');
    await page.keyboard.press('Enter');
    await update.filter({ hasText: 'Threshold document agreed' }).waitFor();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('F2');
    await page.keyboard.type(' and then forgotten');
    await page.keyboard.press('Escape');
    expect(await update.textContent()).toBe('Threshold document agreed');
    await page.keyboard.press('Delete');
    await update.filter({ hasText: /^$/ }).waitFor();
    expect(misdeeds.errors).toEqual([]);
  });

  it('shows hostile words as words', async () => {
    const update = await cell('A6', 'Latest update');
    await update.click();
    await page.keyboard.press('F2');
    await page.keyboard.insertText('<img src=x onerror="document.title=1"><b>bold</b>');
    await page.keyboard.press('Enter');
    await update.filter({ hasText: '<img src=x' }).waitFor();
    expect(await update.locator('img, b').count()).toBe(0);
    await page.keyboard.press('ArrowUp');
    expect(await page.locator('.cell-words').inputValue()).toContain('<img src=x');
  });

  it('chooses from a dropdown by arrow keys, or by the first letters', async () => {
    const progress = await cell('A7', 'Progress');
    await progress.click();
    await page.keyboard.press('F2');
    for (const key of ['ArrowDown', 'ArrowUp', 'ArrowDown', 'Enter']) await page.keyboard.press(key);
    await progress.filter({ hasText: 'Done' }).waitFor();
    await progress.click();
    await page.keyboard.type('in');
    await page.keyboard.press('Enter');
    await progress.filter({ hasText: 'In progress' }).waitFor();
    await (await cell('A7', 'Status')).filter({ hasText: 'Amber' }).waitFor();
  });

  it('pastes a block copied elsewhere as one edit, and the statuses follow', async () => {
    const progress = await cell('A2', 'Progress');
    await progress.click();
    await progress.evaluate((node) => {
      const data = new DataTransfer();
      data.setData('text/plain', 'Done\t100%\nDone\t100%\n');
      node.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
    });
    await (await cell('A2', 'Status')).filter({ hasText: 'Purple' }).waitFor();
    expect(await (await cell('A3', 'Progress')).textContent()).toBe('Done');
  });

  it('inserts and deletes rows; every status stays beside its own ref', async () => {
    const before = await (await cell('A10', 'Why')).textContent();
    await (await cell('A9', 'Action')).click();
    await chooseFromSheet(page, 'Rows', 'Insert row above');
    await page.locator('.grid td[data-row="11"][data-column="1"]', { hasText: 'A9' }).waitFor();
    expect(await (await cell('A10', 'Why')).textContent()).toBe(before);
    await page.locator('.grid td[data-row="10"][data-column="1"]').click();
    await chooseFromSheet(page, 'Rows', 'Delete rows');
    await page.locator('.grid td[data-row="10"][data-column="1"]', { hasText: 'A9' }).waitFor();
  });

  it('shows and hides a group of columns', async () => {
    const group = page.getByRole('button', { name: /[+−] Working days left/ });
    expect(await group.getAttribute('aria-expanded')).toBe('false');
    await group.click();
    await page.locator('.grid tr.frozen-row td', { hasText: /^Direction$/ }).waitFor();
    await page.getByRole('button', { name: /[+−] Working days left/ }).click();
    await page.locator('.grid tr.frozen-row td', { hasText: /^Direction$/ }).waitFor({ state: 'detached' });
  });

  it('opens at the cell that a link names', async () => {
    const gid = await plan.thread
      .ask({ do: 'look' })
      .then((reply) =>
        reply.done
          ? (reply.result as { sheets: { id: number; name: string }[] }).sheets.find(({ name }) => name === 'Action plan')?.id
          : undefined,
      );
    await page.goto(`${plan.url}#gid=${gid}&range=A8`);
    await page.locator('td.active', { hasText: /^A7$/ }).waitFor();
    expect(await page.locator('.cell-name').inputValue()).toBe('A8');
  });
});

describe('the clock', () => {
  it('fires the triggers that the officer switched on: the summaries arrive in the outbox', async () => {
    await choose(page, 'Set up', 'Automatic updates…');
    await page.getByRole('alertdialog', { name: 'Automatic updates' }).getByRole('button', { name: 'Yes' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'OK' }).click();
    await openView(page, 'Clock');
    await page.getByRole('table').getByText('sendWeeklySummaries').waitFor();
    await page.getByLabel('Day', { exact: true }).fill('2026-04-27');
    await page.getByLabel('Time', { exact: true }).fill('08:30');
    await page.getByRole('button', { name: 'Move the clock' }).click();
    await page.getByText(/triggers ran:/).waitFor({ timeout: 60_000 });
    expect(await page.locator('.clock').textContent()).toBe('Monday 27 April 2026, 08:30 (Europe/London)');
    expect(await page.locator('.ran').textContent()).toContain('Monday 27 April 2026, 07:41: sendWeeklySummaries');

    await openView(page, 'E-mails');
    await page.locator('.list-panel:visible .choices button').filter({ hasText: 'overdue' }).first().click();
    const mail = page.frameLocator('.mail-frame');
    await mail
      .getByText(/Why you/)
      .first()
      .waitFor();
    await saved();
    expect(readdirSync(join(plan.folder, 'out', 'mail')).filter((name) => name.endsWith('.eml')).length).toBeGreaterThan(10);
    expect(misdeeds.errors).toEqual([]);
  });

  it('refuses to go back, with a sentence', async () => {
    await openView(page, 'Clock');
    await page.getByLabel('Day', { exact: true }).fill('2026-01-01');
    await page.getByRole('button', { name: 'Move the clock' }).click();
    await page.getByRole('alert').filter({ hasText: 'The clock cannot go back' }).waitFor();
    expect(await page.locator('.clock').textContent()).toContain('2026');
  });
});

describe('the run log', () => {
  it('lists each run with its service calls by kind and estimated seconds', async () => {
    await choose(page, 'Refresh now');
    await openView(page, 'Runs');
    const run = page.locator('.run', { hasText: 'refreshNow' }).first();
    await run.locator('summary').click();
    await run.getByText('Calls by kind').waitFor();
    expect(await run.locator('summary').textContent()).toMatch(/refreshNow.*\d+ service calls, about [\d.]+ s/);
    expect(await run.locator('tbody tr').count()).toBeGreaterThan(1);
  });
});

describe('acting as', () => {
  it('lets another officer act: the run is theirs', async () => {
    await page.getByLabel('Acting as').fill('head.of.quality.assurance@exampleshire.example');
    await page.getByLabel('Acting as').press('Enter');
    await choose(page, 'Checks', 'Plan health');
    await page
      .locator('.question button, .toast')
      .first()
      .waitFor({ timeout: 10_000 })
      .catch(() => undefined);
    if ((await page.locator('.question button').count()) > 0) await page.locator('.question button').first().click();
    await openView(page, 'Runs');
    await page.locator('.run', { hasText: 'checkPlanHealth' }).filter({ hasText: 'head.of.quality.assurance' }).first().waitFor();
    expect(await page.getByLabel('Acting as').inputValue()).toBe('head.of.quality.assurance@exampleshire.example');
  });
});

describe('two windows on one plan', () => {
  it('each show what was asked for in it, and act as the officer who is named in it', async () => {
    const other = await browser.newPage();
    await other.goto(plan.url);
    await other.locator('.tab').first().waitFor();
    await openTab(other, 'Meetings');
    await other.getByLabel('Acting as').fill('clerk@exampleshire.example');
    await other.getByLabel('Acting as').press('Enter');
    await openTab(page, 'Action plan');
    await openDialog(page, 'Write a paper…');
    await page.getByRole('button', { name: 'Close Write a paper' }).click();
    await choose(page, 'Checks', 'What changed since…');
    await page.getByRole('alertdialog').getByRole('button', { name: 'Cancel' }).click();
    const update = await cell('A8', 'Latest update');
    await update.click();
    await page.keyboard.type('Seen in both windows');
    await page.keyboard.press('Enter');
    await saved();
    expect(await other.locator('dialog[open]').count()).toBe(0);
    expect(await other.locator('.grid').getAttribute('aria-label')).toBe('Meetings');
    expect(await other.getByLabel('Acting as').inputValue()).toBe('clerk@exampleshire.example');
    expect(await other.locator('.sheet-tools > button', { hasText: 'Undo' }).getAttribute('aria-disabled')).toBe('true');
    await openTab(other, 'Action plan');
    await other.locator('.grid td', { hasText: 'Seen in both windows' }).waitFor();
    await other.close();
  });

  it('a question that waits goes on in another window when the one that was asked is closed', async () => {
    const other = await browser.newPage();
    await other.goto(plan.url);
    await other.locator('.tab').first().waitFor();
    await choose(other, 'Checks', 'What changed since…');
    await other.getByRole('alertdialog').waitFor();
    expect(await page.getByRole('alertdialog').count()).toBe(0);
    await other.close();
    await page.getByRole('alertdialog', { name: 'What changed since' }).getByRole('button', { name: 'Cancel' }).click();
    await page.getByRole('alertdialog').waitFor({ state: 'detached' });
  });
});
