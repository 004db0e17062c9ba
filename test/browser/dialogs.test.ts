/** Each dialog of the product in a real browser: opened from the menu, judged, and the main ones driven to their end. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Browser, Frame, Page } from 'playwright-core';
import type { OpenWindow } from '../../emulator/browser/server.ts';
import { buildTemplates } from '../../templates/build-templates.ts';
import { accessibilityFaults, unreachableControls } from './support/accessibility.ts';
import type { Misdeeds } from './support/browser.ts';
import { openBrowser, watch } from './support/browser.ts';
import { openDialog, openTab, openView, rowOf } from './support/plan-page.ts';
import { openPlanWindow, SET_UP_MILLISECONDS } from './support/plan-window.ts';
import { openUpdate } from './support/sidebar.ts';

jest.setTimeout(60_000);

/** Every page of src/dialogs/pages, and the menu item that shows it. */
const DIALOGS: readonly (readonly [page: string, ...path: string[]])[] = [
  ['update-action', 'Update an action…'],
  ['write-paper', 'Write a paper…'],
  ['write-presentation', 'Write a presentation…'],
  ['summaries-preview', 'Weekly summaries', 'Preview all'],
  ['plan-back', 'Meetings and deadlines', 'Plan back from a meeting…'],
  ['proof-of-deadline', 'Meetings and deadlines', 'Show the proof of a deadline…'],
  ['paste-minutes', 'Meetings and deadlines', 'Paste minutes…'],
  ['first-run', 'Set up', 'First run…'],
  ['upload-template', 'Set up', 'Upload a paper template…'],
  ['read-report', 'Set up', 'Read an inspection report…'],
  ['new-version', 'Set up', 'Start a new version of the plan…'],
  ['import-plan', 'Set up', 'Import an existing plan…'],
  ['export-plan', 'Set up', 'Export the plan…'],
  ['words', 'Help'],
];

/** Shown by the menu too, on the page of words, after a question. */
const OTHER_DIALOGS: readonly (readonly [page: string, ...path: string[]])[] = [['changes', 'Checks', 'What changed since…']];

const MINUTES = `Improvement plan: progress
It was agreed:
1. That the progress made be noted.
2. That a report on placement sufficiency be brought to the meeting on 9 September 2026.`;

let browser: Browser;
let plan: OpenWindow;
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

/** A window of its own, and what it did wrong. */
async function openWindow(): Promise<void> {
  page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  page.setDefaultTimeout(20_000);
  misdeeds = watch(page, plan.url);
  await page.goto(plan.url);
  await page.locator('.tab').first().waitFor();
}

it('judges every page that the product has', () => {
  const pages = readdirSync('src/dialogs/pages')
    .filter((name) => name.endsWith('.html'))
    .map((name) => name.replace('.html', ''));
  expect(DIALOGS.map(([name]) => name).sort()).toEqual(pages.sort());
});

describe.each([...DIALOGS, ...OTHER_DIALOGS])('the dialog %s', (_name, ...path) => {
  let frame: Frame;

  beforeAll(async () => {
    await openWindow();
    frame = await (path[0] === 'Update an action…' ? openUpdate(page) : openDialog(page, ...path));
  }, 60_000);

  afterAll(() => page.close());

  it('opens without an error and asks nothing of the network', () => {
    expect(misdeeds).toEqual({ errors: [], requests: [] });
  });

  it.each(['light', 'dark'] as const)('meets WCAG 2.2 AA on a %s screen as far as axe can tell', async (colorScheme) => {
    await page.emulateMedia({ colorScheme });
    await frame.evaluate(() => document.querySelectorAll('details').forEach((each) => (each.open = true)));
    expect(await accessibilityFaults(frame)).toEqual([]);
    expect(await accessibilityFaults(page.mainFrame())).toEqual([]);
    const ground = await frame.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(ground).toBe(colorScheme === 'light' ? 'rgb(255, 255, 255)' : 'rgb(27, 31, 36)');
  });

  it('can be used enlarged to 200 %: every button comes into sight', async () => {
    await page.setViewportSize({ width: 640, height: 450 });
    for (const button of await frame.getByRole('button').all()) {
      if (!(await button.isVisible())) continue;
      await button.scrollIntoViewIfNeeded();
      const box = await button.boundingBox();
      expect(box === null ? undefined : box.x >= 0 && box.x + box.width <= 640 && box.y >= 0 && box.y + box.height <= 450).toBe(true);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await page.setViewportSize({ width: 1280, height: 900 });
  });

  it('is worked by keyboard alone: Tab comes to every control', async () => {
    expect(await unreachableControls(frame)).toEqual([]);
  });

  it('has no sideways scroll at 320 pixels', async () => {
    // The page beside the sheet takes the whole width of so narrow a window, a dialog has its frame around it.
    await page.setViewportSize({ width: path[0] === 'Update an action…' ? 320 : 348, height: 800 });
    const { content, room } = await frame.evaluate(() => ({ content: document.documentElement.scrollWidth, room: window.innerWidth }));
    expect(room).toBeLessThanOrEqual(320);
    expect(content).toBeLessThanOrEqual(room);
  });
});

describe('driven to its end', () => {
  beforeEach(openWindow);
  afterEach(() => page.close());

  describe('Export the plan', () => {
    it.each([
      ['Excel workbook', 'xlsx', 'PK'],
      ['Action plan as .csv', 'csv', '\ufeffRef,'],
      ['Data (.json)', 'json', '{'],
    ])('downloads the %s', async (button, kind, begins) => {
      const frame = await openDialog(page, 'Set up', 'Export the plan…');
      const [download] = await Promise.all([page.waitForEvent('download'), frame.getByRole('button', { name: button }).click()]);
      expect(download.suggestedFilename()).toMatch(new RegExp(`^Action plan \\d{4}-\\d{2}-\\d{2}\\.${kind}$`));
      expect(readFileSync(await download.path(), 'utf8').startsWith(begins)).toBe(true);
      await frame.getByText(/^Exported \d+ rows? of/).waitFor();
    });
  });

  describe('Start a new version of the plan', () => {
    it('narrows a long list to what is looked for, and to what nobody has decided', async () => {
      const frame = await openDialog(page, 'Set up', 'Start a new version of the plan…');
      await frame.getByLabel('New version').fill('Plan 2027');
      await frame.getByRole('button', { name: 'Show what must be mapped' }).click();
      const rows = frame.locator('tbody tr');
      await rows.first().waitFor();
      const all = await rows.count();
      await frame.getByLabel('Find').fill('A12');
      expect(await frame.locator('tbody tr:visible').count()).toBe(1);
      await frame.getByLabel('Find').fill('');
      await frame.getByLabel('Only those without a decision').check();
      const open = await frame.locator('tbody tr:visible').count();
      expect(open).toBeLessThan(all);
      await frame.getByText(`${open} of ${all} shown; ${open} without a decision.`).waitFor();
    });
  });

  describe('Write a paper', () => {
    it('previews, writes both documents, lists them and shows them', async () => {
      const frame = await openDialog(page, 'Write a paper…');
      await frame.getByLabel('Meeting', { exact: true }).selectOption('M5');
      await frame.getByRole('button', { name: 'Preview' }).click();
      await frame
        .getByRole('table', { name: /as at 20 April 2026/ })
        .first()
        .waitFor();
      expect(await accessibilityFaults(frame)).toEqual([]);
      await frame.getByRole('button', { name: 'Write the paper' }).click();
      await frame.locator('#documents a').first().waitFor({ timeout: 40_000 });
      expect(await frame.locator('#documents a').count()).toBe(2);
      await frame.locator('#documents a').first().click();
      await page.getByRole('button', { name: 'Close Write a paper' }).click();
      const paper = page.frameLocator('iframe.paper');
      await paper.locator('#document[data-drawn]').waitFor();
      expect(await paper.locator('#document').textContent()).toContain('Children and Young People Overview and Scrutiny Committee');
      expect(misdeeds.errors).toEqual([]);
      await openTab(page, 'Papers');
      expect(await rowOf(page, 'M5').count()).toBeGreaterThan(0);
    });
  });

  describe('Preview all summaries', () => {
    it('sends what it showed after a second yes; a second sending sends nothing', async () => {
      const frame = await openDialog(page, 'Weekly summaries', 'Preview all');
      const listed = await frame.locator('#people button').count();
      expect(listed).toBeGreaterThan(10);
      await frame.getByRole('button', { name: 'Send now…' }).click();
      await frame.getByRole('button', { name: /^Yes, send/ }).click();
      await frame.getByRole('status').filter({ hasText: /sent/ }).waitFor({ timeout: 40_000 });
      await frame.getByRole('button', { name: 'Close' }).click();
      await openView(page, 'E-mails');
      const sent = await page.locator('.list-panel:visible .choices li').count();
      expect(sent).toBeGreaterThanOrEqual(listed);
      await openView(page, 'Sheet');
      const again = await openDialog(page, 'Weekly summaries', 'Preview all');
      expect(await again.getByRole('button', { name: 'Send now…' }).isVisible()).toBe(false);
    });
  });

  describe('Plan back from a meeting', () => {
    it('shows the dates with their countdown and adds the meeting to the Meetings tab', async () => {
      const frame = await openDialog(page, 'Meetings and deadlines', 'Plan back from a meeting…');
      await frame.getByLabel('Date of the meeting').fill('08/09/2026');
      await frame.getByRole('button', { name: 'Work the dates back' }).click();
      await frame.getByRole('table', { name: 'Dates' }).waitFor();
      expect(await frame.getByRole('table', { name: 'Dates' }).textContent()).toContain('8 September 2026');
      expect(await accessibilityFaults(frame)).toEqual([]);
      await frame.getByLabel('Title of the paper').fill('Improvement plan: autumn report');
      await frame.getByRole('button', { name: 'Add to the Meetings tab' }).click();
      await frame.locator('#message.done').waitFor();
      await frame.getByRole('button', { name: 'Close' }).click();
      await openTab(page, 'Meetings');
      expect(await rowOf(page, 'Improvement plan: autumn report').textContent()).toContain('08/09/2026');
    });

    it('says what is wrong with a date that is none', async () => {
      const frame = await openDialog(page, 'Meetings and deadlines', 'Plan back from a meeting…');
      await frame.getByLabel('Date of the meeting').fill('31/11/2026');
      await frame.getByRole('button', { name: 'Work the dates back' }).click();
      await frame.locator('#message.error').waitFor();
      expect(await frame.locator('#message').textContent()).toContain('31/11/2026');
    });
  });

  describe('Show the proof of a deadline', () => {
    it('counts seventy working days from a typed day and makes an appendix', async () => {
      const frame = await openDialog(page, 'Meetings and deadlines', 'Show the proof of a deadline…');
      const rule = await frame
        .locator('#rule option')
        .filter({ hasText: /70|statement of action/i })
        .first()
        .getAttribute('value');
      await frame.getByLabel('Rule').selectOption(rule ?? '');
      await frame.getByLabel('Counts from').selectOption({ label: 'A day that I type' });
      await frame.getByLabel('Day of the event').fill('16/05/2016');
      await frame.getByRole('button', { name: 'Show the proof' }).click();
      await frame.locator('#proof li').first().waitFor();
      expect(await frame.locator('#proof').textContent()).toContain('23 August 2016');
      await frame.getByRole('button', { name: 'Make an appendix to print' }).click();
      await frame.locator('#documents a').first().waitFor();
      expect(misdeeds.errors).toEqual([]);
    });
  });

  describe('Paste minutes', () => {
    it('proposes a row for each resolution and adds the ticked ones', async () => {
      const frame = await openDialog(page, 'Meetings and deadlines', 'Paste minutes…');
      await frame.getByLabel('Meeting', { exact: true }).selectOption('M4');
      await frame.getByLabel('Minutes').fill(MINUTES);
      await frame.getByRole('button', { name: 'Find the decisions' }).click();
      await frame.getByRole('button', { name: 'Add the ticked rows' }).waitFor();
      expect(await frame.locator('fieldset').count()).toBe(2);
      expect(await accessibilityFaults(frame)).toEqual([]);
      await frame.getByRole('checkbox').first().uncheck();
      await frame.getByRole('button', { name: 'Add the ticked rows' }).click();
      await frame.locator('#message.done').waitFor();
      await frame.getByRole('button', { name: 'Close' }).click();
      await openTab(page, 'Decisions');
      expect(await rowOf(page, 'placement sufficiency').count()).toBe(1);
      expect(await rowOf(page, 'That the progress made be noted.').count()).toBe(0);
    });
  });

  describe('Read an inspection report', () => {
    it('proposes rows with their places, adds the ticked ones, and takes them back', async () => {
      const frame = await openDialog(page, 'Set up', 'Read an inspection report…');
      await frame.getByLabel('Text of the report').fill(readFileSync('test/imports/report/fixtures/ilacs.txt', 'utf8'));
      await frame.getByRole('button', { name: 'Find what it asks for' }).click();
      await frame.getByRole('button', { name: 'Add the ticked rows' }).waitFor();
      expect(await accessibilityFaults(frame)).toEqual([]);
      await frame.getByRole('checkbox', { name: 'Recommendations, row 1' }).uncheck();
      await frame.getByRole('button', { name: 'Add the ticked rows' }).click();
      await frame.locator('#message.done').waitFor();
      expect(await frame.locator('#message').textContent()).toContain('5 recommendations');
      await frame.getByRole('button', { name: 'Undo' }).click();
      await frame.getByText('was taken back').waitFor();
    });
  });

  describe('Import an existing plan', () => {
    const TABLE =
      '<table><tr><td>No</td><td>What will be done</td><td>Who</td><td>By when</td><td>How far</td></tr>' +
      '<tr><td>9.1</td><td>Open a second <b>contact</b> centre<script>top.close()</script></td><td>Head of ' +
      'Service</td><td>3/4/2027</td><td>Closed</td></tr></table>';

    it('shows what a pasted table becomes, asks, imports it, and takes it back', async () => {
      const frame = await openDialog(page, 'Set up', 'Import an existing plan…');
      await frame.getByLabel('Table', { exact: true }).evaluate((box, html) => {
        const data = new DataTransfer();
        data.setData('text/html', html);
        box.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true }));
      }, TABLE);
      await frame.getByRole('button', { name: 'Show what it would become' }).click();
      await frame.getByRole('table', { name: 'What each row becomes' }).waitFor();
      expect(await frame.locator('#rows').textContent()).toContain('Open a second contact centre');
      await frame.evaluate(() => document.querySelectorAll('details').forEach((each) => (each.open = true)));
      expect(await accessibilityFaults(frame)).toEqual([]);
      expect(await unreachableControls(frame)).toEqual([]);
      await page.setViewportSize({ width: 348, height: 800 });
      expect(await frame.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
      await page.setViewportSize({ width: 1280, height: 900 });
      await frame.getByLabel(/Does "Closed" mean/).selectOption('Done');
      await frame.getByRole('button', { name: 'Show it with my answers' }).click();
      await frame.locator('#rows').getByText('Progress: Done').waitFor();
      await frame.getByRole('button', { name: 'Import', exact: true }).click();
      await frame.locator('#message.done').waitFor({ timeout: 40_000 });
      expect(await frame.locator('#message').textContent()).toContain('Added 1 action (9.1)');
      await frame.getByRole('button', { name: 'Undo the last import' }).click();
      await frame.getByText('is undone: 1 row taken out').waitFor();
      expect(misdeeds.errors).toEqual([]);
    });
  });

  describe('Upload a paper template', () => {
    it('keeps a Word file as a new format', async () => {
      const { A } = await buildTemplates();
      const frame = await openDialog(page, 'Set up', 'Upload a paper template…');
      await frame.getByLabel('Word file').setInputFiles({
        name: 'our-report.docx',
        mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
        buffer: Buffer.from(A),
      });
      await frame.getByRole('button', { name: 'Check and keep' }).click();
      await frame.locator('#message.done').waitFor();
      expect(await frame.getByLabel('Name').inputValue()).toBe('our-report');
    });

    it('refuses a file that is no Word document with a sentence', async () => {
      const frame = await openDialog(page, 'Set up', 'Upload a paper template…');
      await frame.getByLabel('Word file').setInputFiles({ name: 'notes.docx', mimeType: 'text/plain', buffer: Buffer.from('only words') });
      await frame.getByRole('button', { name: 'Check and keep' }).click();
      await frame.locator('#message.error').waitFor();
      expect((await frame.locator('#message').textContent())?.length).toBeGreaterThan(20);
    });
  });
});
