/** The sheet for everybody: by keyboard alone, light and dark, enlarged, very long, and with charts. */
import type { Browser, Page } from 'playwright-core';
import type { ChartView } from '../../emulator/browser/protocol/chart-view.ts';
import type { SheetView } from '../../emulator/browser/protocol/sheet-view.ts';
import type { OpenWindow } from '../../emulator/browser/server.ts';
import { accessibilityFaults } from './support/accessibility.ts';
import type { Misdeeds } from './support/browser.ts';
import { openBrowser, watch } from './support/browser.ts';
import { cellAt, chooseFromSheet, goTo, openView } from './support/plan-page.ts';
import { cellShows, fillToy, shownCells, TOY_SCRIPT } from './support/toy-sheet.ts';
import { openToyWindow } from './support/toy-window.ts';

jest.setTimeout(120_000);

let browser: Browser;
let window: OpenWindow;
let page: Page;
let misdeeds: Misdeeds;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(() => browser?.close());

beforeEach(async () => {
  window = await openToyWindow(TOY_SCRIPT);
  page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  page.setDefaultTimeout(15_000);
  misdeeds = watch(page, window.url);
});

afterEach(async () => {
  await page.close();
  await window.close();
  expect(misdeeds).toEqual({ errors: [], requests: [] });
});

async function open(): Promise<void> {
  await page.goto(window.url);
  await page.locator('.grid').waitFor();
  await fillToy(page);
}

const press = async (...keys: readonly string[]): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key);
};
const selected = (): Promise<string> => page.locator('.cell-name').inputValue();
const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.textContent ?? '');

describe('by keyboard alone', () => {
  beforeEach(open);

  it('an officer finds, edits, fills, filters, undoes and leaves the sheet', async () => {
    for (let presses = 0; presses < 30 && (await page.evaluate(() => document.activeElement?.tagName)) !== 'TD'; presses++)
      await press('Tab');
    await press('Control+Home', 'ArrowDown', 'ArrowRight');
    expect(await selected()).toBe('B2');
    await page.keyboard.type('Publish it');
    await press('Tab');
    await cellShows(page, 2, 2, 'Publish it');
    expect(await selected()).toBe('C2');
    await press('Shift+Control+ArrowDown');
    expect(await selected()).toBe('C2:C6');
    await page.locator('.summary', { hasText: 'Sum: 150' }).waitFor();
    await press('Control+d');
    await cellShows(page, 6, 3, '10');
    await press('Control+z');
    await cellShows(page, 6, 3, '50');
    await press('Control+f');
    await page.keyboard.type('scrutiny');
    await page.locator('.find-count', { hasText: '1 of 1 cell' }).waitFor();
    await press('Escape', 'F2', 'End');
    await page.keyboard.type(' in May');
    await press('Enter');
    await cellShows(page, 5, 2, 'Report to scrutiny in May');
    await press('Control+ArrowUp', 'Control+ArrowRight', 'Alt+ArrowDown');
    const filter = page.getByRole('dialog', { name: 'Filter Status' });
    await filter.waitFor();
    await press('Tab', 'Tab', 'Enter', 'Tab', 'Tab', 'Tab', 'Space', 'Escape');
    await filter.waitFor({ state: 'hidden' });
    expect(await focused()).toContain('Status');
    await press('Shift+F10', 'i');
    expect(await focused()).toBe('Insert row above');
    await press('Escape');
    await press('Escape', 'Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('.grid'))).toBeNull();
  });

  it('Tab and Enter go through a selected block', async () => {
    await goTo(page, 'B2:C3');
    const seen: string[] = [];
    for (let presses = 0; presses < 4; presses++) {
      await press('Tab');
      seen.push(
        (await page.locator('td.active').getAttribute('data-row')) + ' ' + (await page.locator('td.active').getAttribute('data-column')),
      );
    }
    expect(seen).toEqual(['2 3', '3 2', '3 3', '2 2']);
    await press('Enter');
    expect(await page.locator('td.active').getAttribute('data-row')).toBe('3');
    expect(await selected()).toBe('B2:C3');
  });

  it('every cell has its place for those who hear the page', async () => {
    const grid = page.getByRole('grid', { name: 'Sheet1' });
    expect(await grid.getAttribute('aria-rowcount')).toBe('1001');
    expect(await grid.getByRole('columnheader', { name: 'Status', exact: true }).count()).toBe(1);
    const cell = grid.getByRole('gridcell', { name: 'Train the panel' });
    expect([await cell.getAttribute('aria-colindex'), await cell.locator('xpath=..').getAttribute('aria-rowindex')]).toEqual(['3', '5']);
    expect(await grid.getByRole('rowheader', { name: '4', exact: true }).count()).toBe(1);
  });
});

describe.each(['light', 'dark'] as const)('on a %s screen', (colorScheme) => {
  beforeEach(async () => {
    await page.emulateMedia({ colorScheme });
    await open();
  });

  const steps: readonly (readonly [string, () => Promise<void>])[] = [
    ['the sheet with a block selected', () => goTo(page, 'B2:C4')],
    ['a cell being edited', () => press('F2')],
    ['a list being chosen from', async () => (await goTo(page, 'D3'), await press('F2'))],
    ['the find bar', () => press('Escape', 'Control+f')],
    ['the filter', async () => (await press('Escape'), await goTo(page, 'D1'), await press('Alt+ArrowDown'))],
    ['the width', async () => (await press('Escape'), await chooseFromSheet(page, 'Columns', 'Column width…'))],
    ['a menu', async () => (await press('Escape'), await page.getByRole('menuitem', { name: 'Edit' }).click())],
    ['the menu of a cell', async () => (await press('Escape'), await cellAt(page, 3, 2).click({ button: 'right' }))],
    ['all tabs', async () => (await press('Escape'), await page.getByRole('button', { name: 'All tabs' }).click())],
  ];

  it('no part of the sheet has an accessibility fault', async () => {
    for (const [what, show] of steps) {
      await show();
      expect({ what, faults: await accessibilityFaults(page.mainFrame()) }).toEqual({ what, faults: [] });
    }
  });

  it('no other view has one', async () => {
    for (const view of ['Documents', 'E-mails', 'Clock', 'Runs'] as const) {
      await openView(page, view);
      expect({ view, faults: await accessibilityFaults(page.mainFrame()) }).toEqual({ view, faults: [] });
    }
  });

  it('the focus can be seen on every kind of control', async () => {
    for (const control of [
      cellAt(page, 3, 2),
      page.locator('.cell-words'),
      page.getByRole('button', { name: 'Find', exact: true }),
      page.locator('.tab').first(),
    ]) {
      await control.focus();
      await press('Shift+Tab', 'Tab');
      const outline = await page.evaluate(() => {
        const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement ?? document.body);
        return { outlineStyle, isWide: parseFloat(outlineWidth) >= 2 };
      });
      expect(outline).toEqual({ outlineStyle: 'solid', isWide: true });
    }
  });
});

describe('enlarged to 200 %', () => {
  it('the sheet can be worked, without scrolling sideways', async () => {
    await page.setViewportSize({ width: 640, height: 450 });
    await open();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    const box = await page.locator('.grid-box').boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(120);
    await goTo(page, 'C6');
    await page.keyboard.type('51');
    await press('Enter');
    await cellShows(page, 6, 3, '51');
    expect(await cellAt(page, 6, 3).isVisible()).toBe(true);
    await page.getByRole('menuitem', { name: 'Toy', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Show sidebar' }).click();
    await page.locator('.sidebar iframe').waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    expect(await accessibilityFaults(page.mainFrame())).toEqual([]);
  });
});

describe('a sheet of 5,000 rows', () => {
  beforeEach(async () => {
    await open();
    await window.thread.ask({ do: 'script run', as: 'officer@example.com', functionName: 'long', values: [5000] });
    await cellShows(page, 2, 1, 'L1');
  });

  const drawnRows = (): Promise<number> => page.locator('.grid tr[data-line]').count();

  it('draws the rows in sight alone, wherever it is scrolled to, and keeps its place', async () => {
    expect(await drawnRows()).toBeLessThan(120);
    await goTo(page, 'A4000');
    await cellShows(page, 4000, 1, 'L3999');
    expect(await drawnRows()).toBeLessThan(120);
    expect(await cellAt(page, 4000, 1).evaluate((cell) => cell === document.activeElement)).toBe(true);
    await press('Control+ArrowDown');
    await cellShows(page, 5001, 1, 'L5000');
    expect(await selected()).toBe('A5001');
    await press('Control+Home');
    await cellShows(page, 2, 1, 'L1');
  });

  it('shows each row where the scroll bar says, with no row twice and none left out', async () => {
    for (const share of [0.2, 0.55, 0.9, 0.35]) {
      await page.locator('.grid-box').evaluate((box, part) => (box.scrollTop = box.scrollHeight * part), share);
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
      await page.waitForFunction(() => document.querySelector('.grid tr[data-waiting]') === null);
      await page.waitForFunction(() =>
        [...document.querySelectorAll<HTMLElement>('.grid tr[data-line]:not(.frozen-row)')]
          .filter((line) => Number(line.dataset['line']) > 100)
          .every((line) => line.querySelector('td')?.textContent !== ''),
      );
      const rows = await page
        .locator('.grid tr[data-line]')
        .evaluateAll((lines) =>
          lines
            .filter((line) => !line.classList.contains('frozen-row'))
            .map((line) => [Number((line as HTMLElement).dataset['line']), line.querySelector('td')?.textContent] as const),
        );
      const inSight = rows.filter(([row]) => row > 100);
      expect(inSight.length).toBeGreaterThan(10);
      expect(inSight.filter(([row, text]) => text !== `L${row - 1}`)).toEqual([]);
      expect(inSight.map(([row]) => row)).toEqual(inSight.map((_, index) => (inSight[0]?.[0] ?? 0) + index));
    }
  });

  it('keeps an editor that is scrolled out of sight', async () => {
    await goTo(page, 'B40');
    await page.keyboard.type('begun');
    await page.locator('.grid-box').evaluate((box) => (box.scrollTop = 60_000));
    await page.waitForTimeout(300);
    await press('Enter');
    await page.waitForFunction(() => document.querySelector('td.editing') === null);
    await goTo(page, 'B40');
    await cellShows(page, 40, 2, 'begun');
    expect(await shownCells(window, [40], [2, 6])).toEqual([['begun', 'seen B40']]);
  });
});

const SERIES = { labels: ['January', 'February', 'March', 'April'], colour: '#1d70b8' };
const CHART: ChartView = {
  id: 1,
  kind: 'column',
  title: 'Actions by status',
  subtitle: '',
  altText: 'Column chart: Actions by status. Red falls from 8 to 2.',
  series: [
    { ...SERIES, name: 'Red', numbers: [8, 6, null, 2] },
    { ...SERIES, name: 'Green', numbers: [20, 25, 30, 41], colour: '#00703c' },
  ],
  sliceColours: ['#b3261e', '#ffbf47', '#1e7145', '#1f4e9e'],
  row: 8,
  column: 2,
  offsetX: 4,
  offsetY: 2,
  width: 480,
  height: 280,
  stacked: 'no',
  legend: 'top',
  xTitle: 'Month',
  yTitle: 'Actions',
};

describe('a chart', () => {
  const KINDS: ChartView['kind'][] = ['column', 'bar', 'line', 'area', 'pie', 'scatter'];

  /** Puts charts on the sheet as the host would give them. */
  async function withCharts(charts: readonly ChartView[]): Promise<void> {
    await page.route('**/command*', async (route) => {
      const response = await route.fetch();
      const { done, result } = (await response.json()) as { done: boolean; result: SheetView | null };
      const isSheet = typeof result === 'object' && result !== null && 'frame' in result;
      await route.fulfill({
        response,
        json: isSheet ? { done, result: { ...result, frame: { ...result.frame, charts } } } : { done, result },
      });
    });
    await open();
  }

  it.each(KINDS)('of the kind %s is drawn with its title and numbers, at its cell', async (kind) => {
    await withCharts([{ ...CHART, kind }]);
    const figure = page.getByRole('figure', { name: 'Actions by status' });
    await figure.getByRole('img', { name: CHART.altText }).waitFor();
    const [cell, chart] = [await cellAt(page, 8, 2).boundingBox(), await figure.boundingBox()];
    expect([Math.round((chart?.x ?? 0) - (cell?.x ?? 0)), Math.round((chart?.y ?? 0) - (cell?.y ?? 0))]).toEqual([4, 2]);
    expect(await figure.locator('svg').textContent()).toContain('Actions by status');
    // The bar below the picture covers no cell below the chart.
    expect(chart?.height).toBeLessThanOrEqual(CHART.height);
    await figure.getByText('Numbers').click();
    const table = figure.getByRole('table', { name: 'Actions by status' });
    expect(await table.getByRole('row').nth(3).getByRole('cell').allTextContents()).toEqual(['–', '30']);
    expect(await accessibilityFaults(page.mainFrame())).toEqual([]);
  });

  it('that the script has made is drawn from the cells, and follows them', async () => {
    await open();
    const made = await window.thread.ask({ do: 'script run', as: 'officer@example.com', functionName: 'chart', values: [] });
    expect(made).toMatchObject({ done: true });
    const figure = page.getByRole('figure', { name: 'Cost of actions' });
    await figure.locator('title', { hasText: 'Publish the plan, Cost: 10' }).waitFor({ state: 'attached' });
    await goTo(page, 'C2');
    await page.keyboard.type('77');
    await press('Enter');
    await figure.locator('title', { hasText: 'Publish the plan, Cost: 77' }).waitFor({ state: 'attached' });
  });

  it('tells its series apart without colour', async () => {
    await withCharts([CHART, { ...CHART, id: 2, kind: 'line', row: 24 }]);
    const fills = await page
      .locator('.chart')
      .first()
      .locator('rect.chart-edge')
      .evaluateAll((marks) => [...new Set(marks.map((mark) => mark.getAttribute('fill')))]);
    expect(fills).toEqual(expect.arrayContaining(['#1d70b8', 'url(#pattern-1-1)']));
    const dashes = await page
      .locator('.chart')
      .nth(1)
      .locator('path[stroke]')
      .evaluateAll((lines) => lines.map((line) => line.getAttribute('stroke-dasharray')));
    expect(new Set(dashes).size).toBe(2);
  });

  it('stays at its cell when the sheet is scrolled, and shows hostile words as words', async () => {
    await withCharts([{ ...CHART, title: '<img src=x onerror=alert(1)>' }]);
    const figure = page.getByRole('figure');
    await figure.waitFor();
    await page.locator('.grid-box').evaluate((box) => (box.scrollTop = 100));
    await page.waitForTimeout(200);
    const [cell, chart] = [await cellAt(page, 8, 2).boundingBox(), await figure.boundingBox()];
    expect(Math.round((chart?.y ?? 0) - (cell?.y ?? 0))).toBe(2);
    expect(await figure.locator('img').count()).toBe(0);
  });
});
