/** What officers touch most, in a real browser: Update an action beside the sheet, and the first run from an empty sheet. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Frame, Page } from 'playwright-core';
import { hostOptions, makeBlankWorkbook } from '../../cli/local-run.ts';
import type { OpenWindow } from '../../emulator/browser/server.ts';
import { serveWindow } from '../../emulator/browser/server.ts';
import { columnLetters } from '../../emulator/spreadsheet/model/rect.ts';
import { ACTION_PLAN_TAB } from '../../src/tabs/action-plan.ts';
import { accessibilityFaults } from './support/accessibility.ts';
import { openBrowser } from './support/browser.ts';
import { cellAt, goTo, openDialog, openTab } from './support/plan-page.ts';
import { openPlanWindow, SET_UP_MILLISECONDS } from './support/plan-window.ts';
import { openUpdate, sidebarFrame } from './support/sidebar.ts';

jest.setTimeout(90_000);

const DIRECTOR = 'director.childrens.services@exampleshire.example';
const LEAD = 'head.of.service.front.door@exampleshire.example';
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
}, SET_UP_MILLISECONDS);
afterAll(() => browser?.close());

async function openPage({ url }: OpenWindow, as?: string, dark = false): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, colorScheme: dark ? 'dark' : 'light' });
  page.setDefaultTimeout(20_000);
  await page.goto(url);
  await page.locator('.tab').first().waitFor();
  if (as !== undefined) await actAs(page, as);
  return page;
}

async function actAs(page: Page, officer: string): Promise<void> {
  await page.getByLabel('Acting as').fill(officer);
  await page.getByLabel('Acting as').press('Enter');
}

/** Presses Tab until the control with this id in the frame has the focus. */
async function tabTo(frame: Frame, id: string): Promise<void> {
  for (let press = 0; press < 60; press += 1) {
    if ((await frame.evaluate(() => (document.hasFocus() ? (document.activeElement?.id ?? '') : ''))) === id) return;
    await frame.page().keyboard.press('Tab');
  }
  throw new Error(`Tab never came to "${id}".`);
}

const message = (frame: Frame, words: RegExp): Promise<void> => frame.locator('#message', { hasText: words }).waitFor();
const choose = (frame: Frame, words: RegExp): Promise<unknown> =>
  frame
    .locator('#action option', { hasText: words })
    .first()
    .getAttribute('value')
    .then((value) => frame.locator('#action').selectOption(value ?? ''));

describe('Update an action', () => {
  let plan: OpenWindow;
  let page: Page;

  beforeAll(async () => {
    plan = await openPlanWindow();
  }, SET_UP_MILLISECONDS);
  afterAll(() => plan?.close());
  afterEach(() => page.close());

  it('is worked by keyboard alone, from the menu to the saved status', async () => {
    page = await openPage(plan, LEAD);
    await page.getByRole('menuitem', { name: 'Action plan', exact: true }).focus();
    for (const key of ['Enter', 'ArrowDown', 'Enter']) await page.keyboard.press(key);
    const frame = await sidebarFrame(page);
    expect(await frame.locator('#who').textContent()).toMatch(/^Yours come first: \d+ of 90\.$/);
    await page.locator('aside.sidebar button').focus();
    await tabTo(frame, 'search');
    await page.keyboard.type('front door');
    await tabTo(frame, 'field-progress');
    await page.keyboard.type('Pau');
    await tabTo(frame, 'field-latestUpdate');
    await page.keyboard.press('Control+a');
    await page.keyboard.type('Waiting for the new rota.');
    await frame.locator('#status', { hasText: 'It will be' }).waitFor();
    const promised = await frame.locator('#status .chip').textContent();
    await tabTo(frame, 'save');
    await page.keyboard.press('Enter');
    await message(frame, /was updated: Progress and Latest update/);
    expect(await frame.evaluate(() => document.activeElement?.id)).toBe('next');
    expect(await frame.locator('#status .chip').textContent()).toBe(promised);
    await page.keyboard.press('Enter');
    await frame.locator('#message').waitFor({ state: 'hidden' });
    expect(await frame.locator('#field-latestUpdate').inputValue()).not.toBe('Waiting for the new rota.');
  });

  it('shows both versions where two officers wrote, and saves what the second chooses', async () => {
    page = await openPage(plan, LEAD);
    const colleague = await openPage(plan, DIRECTOR);
    const [theirs, mine] = [await openUpdate(colleague), await openUpdate(page)];
    for (const frame of [mine, theirs]) {
      await choose(frame, /^A7 /);
      await frame.locator('#words', { hasText: /^A7:/ }).waitFor();
    }
    await theirs.getByLabel('Latest update').fill('The director was here.');
    await theirs.getByRole('button', { name: 'Save' }).click();
    await message(theirs, /A7 was updated/);
    await mine.getByLabel('Latest update').fill('The lead was here.');
    await mine.getByRole('button', { name: 'Save' }).click();
    await message(mine, /A7 was changed by director\.childrens\.services@exampleshire\.example since you opened it: Latest update/);
    expect(await mine.locator('#changed').textContent()).toContain('Now: The director was here.');
    expect(await mine.locator('#changed').textContent()).toContain('Yours: The lead was here.');
    expect(await accessibilityFaults(mine)).toEqual([]);
    await mine.getByRole('button', { name: 'Save' }).click();
    await message(mine, /Choose for each/);
    await mine.getByLabel(/^Yours:/).check();
    await mine.getByRole('button', { name: 'Save' }).click();
    await message(mine, /A7 was updated: Latest update/);
    await colleague.close();
  });

  it('keeps what was typed when another action is opened, and asks for a cause where the status is an exception', async () => {
    page = await openPage(plan, LEAD);
    const frame = await openUpdate(page);
    await choose(frame, /^A6 /);
    await frame.locator('#words', { hasText: /^A6:/ }).waitFor();
    expect(await frame.getByLabel('Path to green').isVisible()).toBe(false);
    await frame.getByLabel('Confidence').selectOption('Off track');
    await frame.locator('#status', { hasText: 'It will be' }).waitFor();
    expect(await frame.getByLabel('Path to green').isVisible()).toBe(true);
    await frame.getByRole('button', { name: 'Next action' }).click();
    await frame.locator('#words', { hasText: /^(?!A6:)/ }).waitFor();
    expect(await frame.locator('#action option', { hasText: /^A6 .*\(not saved\)$/ }).count()).toBe(1);
    await choose(frame, /^A6 /);
    await message(frame, /is back/);
    expect(await frame.getByLabel('Confidence').inputValue()).toBe('Off track');
  });

  it.each([false, true])('meets WCAG 2.2 AA and can be used enlarged to 200 %% (dark: %s)', async (dark) => {
    page = await openPage(plan, LEAD, dark);
    const frame = await openUpdate(page);
    expect(await accessibilityFaults(frame)).toEqual([]);
    expect(await accessibilityFaults(page.mainFrame())).toEqual([]);
    await page.setViewportSize({ width: 640, height: 450 });
    for (const name of ['Progress', 'Latest update']) {
      await frame.getByLabel(name).scrollIntoViewIfNeeded();
      expect(await frame.getByLabel(name).isVisible()).toBe(true);
    }
    await page.setViewportSize({ width: 390, height: 800 });
    expect((await page.locator('aside.sidebar').boundingBox())?.width).toBe(390);
    expect(await frame.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await page.setViewportSize({ width: 640, height: 450 });
    await frame.getByLabel('Latest update').fill('Enlarged.');
    await frame.getByRole('button', { name: 'Save' }).scrollIntoViewIfNeeded();
    await frame.getByRole('button', { name: 'Next action' }).click();
  });

  it('says in place that the server has stopped, and keeps what was typed', async () => {
    const other = await openPlanWindow();
    page = await openPage(other, LEAD);
    const frame = await openUpdate(page);
    await frame.getByLabel('Latest update').fill('Typed while the server stops.');
    await other.close();
    await frame.getByRole('button', { name: 'Save' }).click();
    await message(frame, /What you typed is still here\.$/);
    expect(await frame.getByLabel('Latest update').inputValue()).toBe('Typed while the server stops.');
  });
});

/** Seconds, after Card, Moran and Newell (1983): to make up one's mind, point and click; and a key of an average typist. */
const CLICK_SECONDS = 1.35 + 1.1 + 0.2;
const KEY_SECONDS = 0.28;

describe('First run', () => {
  const folder = mkdtempSync(join(tmpdir(), 'first-run-'));
  let empty: OpenWindow;

  beforeAll(async () => {
    const workbook = join(folder, 'new.xlsx');
    await makeBlankWorkbook(workbook);
    empty = await serveWindow({ ...hostOptions({ today: '2026-06-01' }), workbook });
  }, SET_UP_MILLISECONDS);
  afterAll(async () => {
    await empty?.close();
    rmSync(folder, { recursive: true });
  });

  it('takes a person from an empty sheet to the first statuses in under two minutes', async () => {
    const page = await openPage(empty);
    const spent = { clicks: 0, fields: 0, keys: 0 };
    const typed = async (type: (words: string) => Promise<void>, words: string): Promise<void> => {
      Object.assign(spent, { fields: spent.fields + 1, keys: spent.keys + words.length });
      await type(words);
    };
    spent.clicks += 3;
    const frame = await openDialog(page, 'Set up', 'First run…');
    expect(await accessibilityFaults(frame)).toEqual([]);
    for (const [label, words] of [
      ['1. Your council', 'Exampleshire County Council'],
      ['2. The inspection', 'ILACS 2026'],
      ['Report received', '18/05/2026'],
    ] as const)
      await typed((text) => frame.getByLabel(label).fill(text), words);
    spent.clicks += 2;
    await frame.getByRole('button', { name: 'Make the plan' }).click();
    await frame.locator('#message.done').waitFor({ timeout: 60_000 });
    await frame.getByRole('button', { name: 'Close and start' }).click();
    expect(await page.locator('.tab').allTextContents()).toEqual([
      'Dashboard',
      'Action plan',
      'Recommendations',
      'Meetings',
      'Decisions',
      'Inspections',
    ]);
    spent.clicks += 1;
    await openTab(page, 'Action plan');
    for (const [row, action, deadline, status] of [
      [2, 'Recruit four advanced practitioners', '30/09/2026', 'Green'],
      [3, 'Clear the assessments that wait', '29/05/2026', 'Red'],
    ] as const) {
      for (const [heading, words] of [
        ['Action', action],
        ['Deadline', deadline],
        ['Progress', 'In progress'],
      ] as const) {
        spent.clicks += 1;
        await goTo(page, `${letterOf(heading)}${row}`);
        await typed(async (text) => {
          await page.keyboard.type(text);
          await page.keyboard.press('Enter');
        }, words);
      }
      await goTo(page, `A${row}`);
      await cellAt(page, row, 2).filter({ hasText: status }).waitFor();
    }
    const seconds = spent.clicks * CLICK_SECONDS + spent.keys * KEY_SECONDS;
    expect(spent).toMatchObject({ clicks: 12, fields: 9 });
    expect(seconds).toBeLessThan(120);
    await page.close();
  });
});

/** The letters of the column with this heading, as set up makes it. */
function letterOf(heading: string): string {
  return columnLetters(ACTION_PLAN_TAB.columns.findIndex((column) => column.heading === heading) + 1);
}
