/** The weekly summaries as mail programs draw them: hostile cells stay words, and a phone shows them without sideways scroll. */
import type { Browser, Page } from 'playwright-core';
import type { Command } from '../../emulator/browser/protocol/commands.ts';
import type { SheetView } from '../../emulator/browser/protocol/sheet-view.ts';
import type { OpenWindow } from '../../emulator/browser/server.ts';
import { accessibilityFaults } from './support/accessibility.ts';
import { openBrowser } from './support/browser.ts';
import { openPlanWindow, SET_UP_MILLISECONDS } from './support/plan-window.ts';

jest.setTimeout(120_000);

interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly html: string;
}

/** The headings and every action of the example. */
const ROWS_READ = 100;

/** What somebody might type, or paste without knowing. Each carries a mark by which it is found again. */
const HOSTILE = [
  '<script>document.title="mark-script"</script>mark-script',
  '<img src=x onerror="document.title=1">mark-image',
  '"><b onclick=1>mark-quote</b>',
  `mark-long${'unbroken'.repeat(600)}`,
  'mark-rtl \u202eשלום مرحبا',
  '😀 mark-emoji 👩‍👩‍👧',
  '</td></tr></table>mark-table',
  '<a href="javascript:alert(1)">mark-link</a>',
];

let browser: Browser;
let plan: OpenWindow;
let mails: readonly Mail[];
let page: Page;

async function asked<T>(command: Command): Promise<T> {
  const reply = await plan.thread.ask(command);
  if (!reply.done) throw new Error(reply.message);
  return reply.result as T;
}

/** Types each hostile text into the words of overdue actions, whose leads get mail about them. */
async function typeHostileWords(): Promise<void> {
  const as = 'plan.co-ordinator@exampleshire.example';
  const { sheets } = await asked<{ sheets: readonly { id: number; name: string }[] }>({ do: 'look' });
  const sheetId = sheets.find(({ name }) => name === 'Action plan')?.id ?? 0;
  const rows = Array.from({ length: ROWS_READ }, (_, index) => index + 1);
  const { texts } = (await asked<SheetView>({ do: 'read sheet', sheetId, rows })).cells;
  const headings = texts[0] ?? [];
  const column = (heading: string): string => letters(headings.indexOf(heading) + 1);
  const redRows = texts.flatMap((row, index) =>
    row[headings.indexOf('Status')] === 'Red' || row[headings.indexOf('Status')] === 'Amber' ? [index + 1] : [],
  );
  let next = 0;
  for (const row of redRows) {
    for (const heading of ['Action', 'Latest update', 'Path to green']) {
      await asked({ do: 'type', as, sheet: 'Action plan', a1: `${column(heading)}${row}`, text: HOSTILE[next % HOSTILE.length] ?? '' });
      next += 1;
    }
  }
}

const letters = (column: number): string =>
  (column > 26 ? String.fromCharCode(64 + Math.floor((column - 1) / 26)) : '') + String.fromCharCode(65 + ((column - 1) % 26));

beforeAll(async () => {
  browser = await openBrowser();
  plan = await openPlanWindow();
  await typeHostileWords();
  const preview = await asked<{ mails: readonly Mail[] }>({
    do: 'script run',
    as: 'plan.co-ordinator@exampleshire.example',
    functionName: 'summariesForDialog',
    values: ['all'],
  });
  mails = preview.mails;
}, SET_UP_MILLISECONDS);

afterAll(async () => {
  await browser?.close();
  await plan?.close();
});

beforeEach(async () => {
  page = await browser.newPage({ viewport: { width: 320, height: 800 } });
});

afterEach(() => page.close());

it('has messages that carry the hostile words', () => {
  expect(mails.length).toBeGreaterThan(10);
  expect(mails.filter(({ html }) => html.includes('mark-')).length).toBeGreaterThan(3);
});

it('holds no element, attribute or link from a cell', async () => {
  for (const { to, html } of mails) {
    await page.setContent(html);
    const found = await page.evaluate(() => {
      const nodes = [...document.querySelectorAll('*')];
      return {
        active: nodes
          .filter((node) => /^(SCRIPT|IMG|IFRAME|OBJECT|EMBED|SVG|FORM|INPUT|BUTTON|LINK|BASE|VIDEO|AUDIO)$/i.test(node.tagName))
          .map((node) => node.outerHTML.slice(0, 80)),
        listeners: nodes.flatMap((node) => node.getAttributeNames().filter((name) => name.startsWith('on'))),
        links: [...document.querySelectorAll('a')]
          .map((link) => link.protocol)
          .filter((protocol) => protocol !== 'https:' && protocol !== 'mailto:'),
        bold: [...document.querySelectorAll('b')].filter((node) => node.textContent?.includes('mark-')).length,
        title: document.title,
      };
    });
    expect({ to, ...found }).toEqual({
      to,
      active: [],
      listeners: [],
      links: [],
      bold: 0,
      title: expect.not.stringContaining('mark-') as string,
    });
  }
});

it('needs no sideways scroll at 320 pixels', async () => {
  for (const { to, html } of mails) {
    await page.setContent(html);
    expect({ to, width: await page.evaluate(() => document.documentElement.scrollWidth) }).toEqual({ to, width: 320 });
  }
});

it('asks nothing of the network', async () => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  for (const { html } of mails) await page.setContent(html);
  expect(requests).toEqual([]);
});

it('meets WCAG 2.2 AA as far as axe can tell', async () => {
  for (const { to, html } of mails.slice(0, 6)) {
    await page.setContent(html);
    expect({ to, faults: await accessibilityFaults(page.mainFrame()) }).toEqual({ to, faults: [] });
  }
});
