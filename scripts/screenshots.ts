/**
 * `npm run screenshots [-- NAME …]`: takes the pictures of the guides anew, in docs/images, from the workbench over the
 * fictional plan on its own day. Needs the system's Chromium and no network.
 */
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Frame, Page } from 'playwright-core';
import { hostOptions, makeBlankWorkbook } from '../cli/local-run.ts';
import { serveWindow } from '../emulator/browser/server.ts';
import { EXAMPLE_TODAY } from '../examples/exampleshire/timeline.ts';
import makePlan from '../test/browser/support/make-plan.ts';
import { choose, goTo, openDialog, openTab } from '../test/browser/support/plan-page.ts';
import { openPlanWindow } from '../test/browser/support/plan-window.ts';
import removePlan from '../test/browser/support/remove-plan.ts';
import { openUpdate } from '../test/browser/support/sidebar.ts';
import { openBrowser } from './chromium.ts';

const FOLDER = 'docs/images';
const SIZE = { width: 1180, height: 720 };
const LEAD = 'head.of.service.front.door@exampleshire.example';

/** What a picture shows: brings the window to it. What it returns is photographed; the whole window where that is nothing. */
type Scene = (page: Page) => Promise<string | void>;

const DIALOG = 'dialog[open]';

/** The pictures of the full plan, by name. A later one may find what an earlier one left. */
const SCENES: Readonly<Record<string, Scene>> = {
  dashboard: (page) => openTab(page, 'Dashboard'),
  'action-plan': async (page) => {
    await openTab(page, 'Action plan');
    await goTo(page, 'D5');
  },
  'update-an-action': async (page) => {
    await openTab(page, 'Action plan');
    await actAs(page, LEAD);
    await goTo(page, 'B8');
    const frame = await openUpdate(page);
    await frame.getByLabel('Confidence').selectOption('At risk');
    await frame.locator('#status', { hasText: 'It will be' }).waitFor();
  },
  'write-a-paper': (page) =>
    dialog(page, ['Write a paper…'], async (frame) => {
      await frame.getByLabel('Meeting', { exact: true }).selectOption('M5');
      await frame.getByRole('button', { name: 'Preview' }).click();
      await frame.getByRole('table').first().waitFor();
    }),
  'weekly-e-mail': async (page) => {
    await actAs(page, LEAD);
    return dialog(page, ['Weekly summaries', 'Preview mine'], (frame) => frame.locator('#subject').waitFor());
  },
  'plan-back': (page) =>
    dialog(page, ['Meetings and deadlines', 'Plan back from a meeting…'], async (frame) => {
      await frame.getByLabel('Date of the meeting').fill('08/09/2026');
      await frame.getByRole('button', { name: 'Work the dates back' }).click();
      await frame.getByRole('table', { name: 'Dates' }).waitFor();
    }),
  'check-this-installation': async (page) => {
    await choose(page, 'Set up', 'Check this installation');
    await page.getByRole('alertdialog').waitFor({ timeout: 120_000 });
    return DIALOG;
  },
  help: (page) => dialog(page, ['Help'], (frame) => frame.getByRole('table').first().waitFor()),
};

async function dialog(page: Page, path: readonly string[], ready: (frame: Frame) => Promise<unknown>): Promise<string> {
  await ready(await openDialog(page, ...path));
  return DIALOG;
}

async function actAs(page: Page, officer: string): Promise<void> {
  await page.getByLabel('Acting as').fill(officer);
  await page.getByLabel('Acting as').press('Enter');
}

/** The first run, over an empty sheet. */
async function firstRun(browser: Browser): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'screenshots-'));
  const workbook = join(folder, 'Our plan.xlsx');
  await makeBlankWorkbook(workbook);
  const window = await serveWindow({ ...hostOptions({ today: EXAMPLE_TODAY }), workbook });
  await photograph(browser, window.url, 'first-run', (page) =>
    dialog(page, ['Set up', 'First run…'], async (frame) => {
      await frame.getByLabel('1. Your council').fill('Exampleshire County Council');
      await frame.getByLabel('2. The inspection').fill('ILACS 2026');
      await frame.getByLabel('Report received').fill('30/03/2026');
    }),
  );
  await window.close();
  rmSync(folder, { recursive: true });
}

async function photograph(browser: Browser, url: string, name: string, scene: Scene): Promise<void> {
  const page = await browser.newPage({ viewport: SIZE, colorScheme: 'light', reducedMotion: 'reduce' });
  await page.goto(url);
  await page.locator('.tab').first().waitFor();
  const part = await scene(page);
  await page.locator('.state').evaluate((state) => state.setAttribute('hidden', ''));
  await page.mouse.move(0, 0);
  const path = join(FOLDER, `${name}.png`);
  if (part === undefined) await page.screenshot({ path, caret: 'hide' });
  else await page.locator(part).screenshot({ path, caret: 'hide' });
  // A script that waits for an answer holds up the next picture.
  for (const answer of await page.locator('.question[open] button').all()) if (await answer.isVisible()) await answer.click();
  await page.close();
  console.log(`Wrote ${path}, ${Math.round(statSync(path).size / 1000)} kB.`);
}

const names = process.argv.slice(2);
const wanted = (name: string): boolean => names.length === 0 || names.includes(name);
const browser = await openBrowser();
try {
  if (wanted('first-run')) await firstRun(browser);
  makePlan();
  const window = await openPlanWindow();
  for (const [name, scene] of Object.entries(SCENES)) if (wanted(name)) await photograph(browser, window.url, name, scene);
  await window.close();
  removePlan();
} finally {
  await browser.close();
}
