/** The workbench as an officer waits for it: the first paint and the answer to an edit, in the system's Chromium. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { hostOptions, makeBlankWorkbook } from '../cli/local-run.ts';
import { serveWindow } from '../emulator/browser/server.ts';
import type { OpenWindow } from '../emulator/browser/server.ts';
import type { WindowView } from '../emulator/browser/protocol/window-view.ts';
import { openHost } from '../emulator/host.ts';
import { columnLetters } from '../emulator/spreadsheet/model/rect.ts';
import { exampleshire } from '../examples/exampleshire/exampleshire.ts';
import { typeExample } from '../examples/type-in.ts';
import { openBrowser } from '../scripts/chromium.ts';
import { ACTION_PLAN_TAB } from '../src/tabs/action-plan.ts';
import { table } from './tables.ts';

/** Milliseconds that an officer may have to wait, by the number of actions. */
const MOST_MILLISECONDS: Readonly<Record<number, { readonly paint: number; readonly edit: number }>> = {
  500: { paint: 1500, edit: 300 },
  5000: { paint: 1500, edit: 600 },
};
const TIMES = 5;

/** What the officer waited for, and how long each time, in milliseconds. */
interface Waited {
  readonly what: string;
  readonly actions: number;
  readonly most: number;
  readonly times: readonly number[];
}

/** The middle and the longest time of each, beside what it may take; "!" where the longest is more. */
export async function workbenchTable(): Promise<string> {
  const browser = await openBrowser();
  const waited: Waited[] = [];
  try {
    for (const actions of Object.keys(MOST_MILLISECONDS).map(Number)) waited.push(...(await waitsAt(browser, actions)));
  } finally {
    await browser.close();
  }
  const lines = waited.map(({ what, actions, most, times }) => {
    const sorted = [...times].sort((one, other) => one - other);
    const longest = sorted[sorted.length - 1] ?? 0;
    const middle = sorted[Math.floor(sorted.length / 2)] ?? 0;
    return [what, String(actions), middle.toFixed(0), `${longest.toFixed(0)}${longest > most ? ' !' : ''}`, String(most)];
  });
  return table(['workbench', 'actions', 'ms, middle', 'ms, longest', 'ms at most'], lines);
}

async function waitsAt(browser: Browser, actions: number): Promise<Waited[]> {
  const folder = mkdtempSync(join(tmpdir(), 'workbench-'));
  const workbook = join(folder, 'plan.xlsx');
  const { today } = await writePlan(workbook, actions);
  const window = await serveWindow({ ...hostOptions({ today }), workbook });
  const most = MOST_MILLISECONDS[actions] ?? { paint: 0, edit: 0 };
  try {
    return [
      { what: 'first paint, Dashboard', actions, most: most.paint, times: await paints(browser, window, 'Dashboard') },
      { what: 'first paint, Action plan', actions, most: most.paint, times: await paints(browser, window, 'Action plan') },
      { what: 'an edit answered', actions, most: most.edit, times: await edits(browser, window) },
    ];
  } finally {
    await window.close();
    rmSync(folder, { recursive: true });
  }
}

async function writePlan(workbook: string, actions: number): Promise<{ readonly today: string }> {
  const example = exampleshire(actions);
  await makeBlankWorkbook(workbook);
  const host = await openHost({ ...hostOptions({ today: example.today }), workbook });
  host.call('createOrRepairTabs');
  typeExample(host.model, example);
  host.call('refreshNow');
  await host.save();
  return example;
}

/** Milliseconds from asking for the window's address to the tab's cells being painted, each time in a browser that knows nothing. */
async function paints(browser: Browser, { url, thread }: OpenWindow, tab: string): Promise<number[]> {
  const look = await thread.ask({ do: 'look' });
  const gid = look.done ? (look.result as WindowView).sheets.find(({ name }) => name === tab)?.id : undefined;
  const times: number[] = [];
  for (let time = 0; time < TIMES; time++) {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await page.goto(`${url}#gid=${gid}`, { waitUntil: 'commit' });
    const painted = await page.waitForFunction(
      (name) =>
        (document.querySelectorAll(`.grid[aria-label="${name}"] tbody td .value`).length > 10 &&
          new Promise<number>((resolve) => requestAnimationFrame(() => setTimeout(() => resolve(performance.now()))))) as number | false,
      tab,
      { timeout: 60_000 },
    );
    times.push(Number(await painted.jsonValue()));
    await page.close();
  }
  return times;
}

/** Milliseconds from the Enter after a progress to the new status beside it being painted. */
async function edits(browser: Browser, { url }: OpenWindow): Promise<number[]> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  page.setDefaultTimeout(60_000);
  await page.goto(url);
  await page.locator('.tab', { hasText: /^Action plan$/ }).click();
  await page.locator('.grid[aria-label="Action plan"]').waitFor();
  const times: number[] = [];
  for (let time = 0; time < TIMES; time++) times.push(await editAnswered(page));
  await page.close();
  return times;
}

/** Marks the first drawn action that is in progress as done, and waits until its status says so. */
async function editAnswered(page: Page): Promise<number> {
  const [progress = 0, status = 0] = ['Progress', 'Status'].map(
    (name) => 1 + ACTION_PLAN_TAB.columns.findIndex(({ heading }) => heading === name),
  );
  const underWay = page.locator(`.grid td[data-column="${progress}"]`, { hasText: /^In progress$/ }).first();
  const row = Number(await underWay.getAttribute('data-row'));
  const place = `.grid td[data-row="${row}"][data-column="${status}"]`;
  const was = await page.locator(place).textContent();
  await page.locator('.cell-name').fill(`${columnLetters(progress)}${row}`);
  await page.locator('.cell-name').press('Enter');
  await page.keyboard.type('Done');
  await page.evaluate(() => {
    document.addEventListener('keydown', () => document.body.setAttribute('data-entered', String(performance.now())), {
      capture: true,
      once: true,
    });
  });
  await page.keyboard.press('Enter');
  const answered = await page.waitForFunction(
    ({ cell, before }) =>
      document.querySelector(cell)?.textContent !== before && performance.now() - Number(document.body.dataset['entered']),
    { cell: place, before: was },
    { polling: 'raf' },
  );
  return Number(await answered.jsonValue());
}
