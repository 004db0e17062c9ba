/** The sheet as an officer works it: undo, blocks, the clipboard, fill, filter, find, widths, the formula bar. */
import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { OpenWindow } from '../../emulator/browser/server.ts';
import type { Misdeeds } from './support/browser.ts';
import { openBrowser, watch } from './support/browser.ts';
import { cellAt, chooseFromSheet, goTo } from './support/plan-page.ts';
import { cellShows, fillToy, shownCells, TOY_SCRIPT } from './support/toy-sheet.ts';
import { openToyWindow } from './support/toy-window.ts';

jest.setTimeout(90_000);

let browser: Browser;
let context: BrowserContext;
let window: OpenWindow;
let page: Page;
let misdeeds: Misdeeds;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(() => browser?.close());

beforeEach(async () => {
  window = await openToyWindow(TOY_SCRIPT);
  context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: new URL(window.url).origin });
  page = await context.newPage();
  page.setDefaultTimeout(15_000);
  misdeeds = watch(page, window.url);
  await page.goto(window.url);
  await page.locator('.grid').waitFor();
  await fillToy(page);
});

afterEach(async () => {
  await context.close();
  await window.close();
  expect(misdeeds).toEqual({ errors: [], requests: [] });
});

const selected = (): Promise<string> => page.locator('.cell-name').inputValue();
const said = (words: string): Promise<void> => page.locator('.said', { hasText: words }).waitFor();
const click = (row: number, column: number, modifiers: ('Shift' | 'Control')[] = []): Promise<void> =>
  cellAt(page, row, column).click({ modifiers });

describe('undo and redo', () => {
  it('take back what the officer typed, and leave what the script wrote', async () => {
    await click(3, 2);
    await page.keyboard.type('Audit all doors');
    await page.keyboard.press('Enter');
    await cellShows(page, 3, 6, 'seen B3');
    await page.keyboard.press('Control+z');
    await cellShows(page, 3, 2, 'Audit the front door');
    await said('Undone: typing in B3.');
    expect(await cellAt(page, 3, 6).textContent()).toBe('seen B3');
    await page.keyboard.press('Control+y');
    await cellShows(page, 3, 2, 'Audit all doors');
  });

  it('say what would be undone, and that nothing is left', async () => {
    await goTo(page, 'C2');
    await page.keyboard.press('Delete');
    await page.getByRole('button', { name: 'Undo clearing C2' }).click();
    await cellShows(page, 2, 3, '10');
    await page.keyboard.press('Control+z');
    await page.getByRole('alert').filter({ hasText: 'There is nothing of yours to undo.' }).waitFor();
  });

  it('bring back deleted and sorted rows', async () => {
    await goTo(page, '3:4');
    await chooseFromSheet(page, 'Rows', 'Delete rows');
    await cellShows(page, 3, 1, 'A4');
    await goTo(page, 'C2');
    await chooseFromSheet(page, 'Data', 'Sort Z to A');
    await cellShows(page, 2, 1, 'A5');
    await page.keyboard.press('Control+z');
    await cellShows(page, 2, 1, 'A1');
    await page.keyboard.press('Control+z');
    await cellShows(page, 3, 1, 'A2');
    expect((await shownCells(window, [2, 3, 4, 5, 6], [1, 3])).map((row) => row.join(' '))).toEqual([
      'A1 10',
      'A2 20',
      'A3 30',
      'A4 40',
      'A5 50',
    ]);
  });

  it('belong to each officer', async () => {
    await click(2, 3);
    await page.keyboard.type('11');
    await page.keyboard.press('Enter');
    await cellShows(page, 2, 3, '11');
    await page.getByLabel('Acting as').fill('colleague@example.com');
    await page.getByLabel('Acting as').press('Enter');
    await page.locator('.sheet-tools button[aria-label="Undo"]').waitFor();
    await click(2, 4);
    await page.keyboard.press('Control+z');
    await page.getByRole('alert').filter({ hasText: 'There is nothing of yours to undo.' }).waitFor();
    expect(await cellAt(page, 2, 3).textContent()).toBe('11');
  });
});

describe('blocks', () => {
  it('are selected by Shift, Ctrl, row numbers, column letters and the corner; the bar below adds them up', async () => {
    await click(2, 3);
    await click(4, 3, ['Shift']);
    await page.locator('.summary', { hasText: 'Sum: 60 · Average: 20 · Count: 3' }).waitFor();
    await click(6, 3, ['Control']);
    await page.locator('.summary', { hasText: 'Sum: 110 · Average: 27.5 · Count: 4' }).waitFor();
    expect(await page.locator('td[aria-selected="true"]').count()).toBe(4);
    await page.locator('[data-heading-column="3"]').click();
    expect(await selected()).toBe('C:C');
    await page.locator('[data-heading-row="3"]').click();
    await page.locator('[data-heading-row="4"]').click({ modifiers: ['Shift'] });
    expect(await selected()).toBe('3:4');
    await page.locator('[data-corner]').click();
    await page.locator('.summary', { hasText: 'Count: 24' }).waitFor();
  });

  it('are dragged over with the mouse, and cleared in one step', async () => {
    await cellAt(page, 2, 2).hover();
    await page.mouse.down();
    await cellAt(page, 3, 3).hover();
    await page.mouse.up();
    expect(await selected()).toBe('B2:C3');
    await click(5, 3, ['Control']);
    await page.keyboard.press('Delete');
    await cellShows(page, 5, 3, '');
    expect(await shownCells(window, [2, 3, 5], [2, 3])).toEqual([
      ['', ''],
      ['', ''],
      ['Report to scrutiny', ''],
    ]);
    await page.keyboard.press('Control+z');
    await cellShows(page, 5, 3, '40');
    await cellShows(page, 2, 2, 'Publish the plan');
  });
});

describe('the clipboard', () => {
  /** What is copied now. Where it changes between the reading of its kinds and of its words, it is read again. */
  const clipboard = (type: string): Promise<string> =>
    page.evaluate(async (wanted) => {
      for (let tries = 1; ; tries += 1)
        try {
          return (await (await navigator.clipboard.read())[0]?.getType(wanted))?.text() ?? '';
        } catch (error) {
          if ((error as DOMException).name !== 'InvalidStateError' || tries > 20) throw error;
        }
    }, type);

  /** Pastes what another program has put on the clipboard. */
  const pasteFromElsewhere = (html: string, text: string): Promise<void> =>
    page.evaluate(
      ([html = '', text = '']) => {
        const data = new DataTransfer();
        data.setData('text/html', html);
        data.setData('text/plain', text);
        document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
      },
      [html, text],
    );

  it('takes a block as tab-separated text and as an HTML table, for any spreadsheet', async () => {
    await click(2, 1);
    await click(3, 3, ['Shift']);
    await page.keyboard.press('Control+c');
    expect(await clipboard('text/plain')).toBe('A1\tPublish the plan\t10\nA2\tAudit the front door\t20');
    expect(await clipboard('text/html')).toMatch(/<table.*<td>A1<\/td><td>Publish the plan<\/td><td>10<\/td>/s);
  });

  it('copies within the sheet with formulas and dropdowns; Ctrl+Shift+V pastes values alone', async () => {
    await goTo(page, 'E2');
    await page.keyboard.type('=C2');
    await page.keyboard.press('Enter');
    await goTo(page, 'D2:E2');
    await page.keyboard.press('Control+c');
    await goTo(page, 'D8');
    await page.keyboard.press('Control+v');
    await cellShows(page, 8, 4, 'Green');
    await goTo(page, 'E8');
    expect(await page.locator('.cell-words').inputValue()).toBe('=C8');
    await goTo(page, 'D10');
    await page.keyboard.press('Control+Shift+v');
    await cellShows(page, 10, 4, 'Green');
    expect(await cellAt(page, 10, 4).evaluate((cell) => cell.classList.contains('listed'))).toBe(false);
    expect(await cellAt(page, 8, 4).evaluate((cell) => cell.classList.contains('listed'))).toBe(true);
  });

  it('moves what was cut, once', async () => {
    await goTo(page, 'B2:B3');
    await page.keyboard.press('Control+x');
    await goTo(page, 'G2');
    await page.keyboard.press('Control+v');
    await cellShows(page, 2, 7, 'Publish the plan');
    await cellShows(page, 2, 2, '');
    await page.keyboard.press('Control+z');
    await cellShows(page, 2, 2, 'Publish the plan');
    await cellShows(page, 2, 7, '');
  });

  it.each([
    [
      'Google Sheets',
      '<google-sheets-html-origin><style>td{border:1px}</style><table><tbody><tr><td>One</td><td ' +
        'data-sheets-value="{}">5</td></tr><tr><td>Two<br/>lines</td><td>6</td></tr></tbody></table>',
    ],
    [
      'Excel',
      '<html xmlns:x="urn:schemas-microsoft-com:office:excel"><body><!--StartFragment--><table><tr height=20><td ' +
        'class=xl65>One</td><td align=right x:num>5</td></tr><tr><td>Two<br style="mso-data-placement:same-cell;">lines</td><td>\n ' +
        ' 6</td></tr></table><!--EndFragment--></body></html>',
    ],
    [
      'LibreOffice',
      '<table cellspacing="0"><colgroup></colgroup><tr><td><font face="Arial">One</font></td><td ' +
        'sdval="5">5</td></tr><tr><td>Two<br>lines</td><td>6</td></tr></table>',
    ],
  ])('pastes a table of %s', async (_, html) => {
    await goTo(page, 'B8');
    await pasteFromElsewhere(html, 'not this');
    await cellShows(page, 9, 3, '6');
    expect(await shownCells(window, [8, 9], [2, 3])).toEqual([
      ['One', '5'],
      ['Two\nlines', '6'],
    ]);
    expect(await selected()).toBe('B8:C9');
  });

  it('takes merged cells as one filled and empty ones, and no script or picture', async () => {
    await goTo(page, 'B8');
    await pasteFromElsewhere(
      '<table><tr><td colspan="2">Wide<script>document.title="x"</script><img src="x" ' +
        'onerror="document.title=1"></td><td>End</td></tr></table>',
      '',
    );
    await cellShows(page, 8, 4, 'End');
    expect(await shownCells(window, [8], [2, 3, 4])).toEqual([['Wide', '', 'End']]);
    expect(await page.title()).toContain('Toy');
  });

  it('pastes plain text with tabs, quotes and line breaks, and one text into a whole block', async () => {
    await page.evaluate(() => navigator.clipboard.writeText('x\t"two\nlines"\n31/03/2026\t7\n'));
    await goTo(page, 'B8');
    await page.keyboard.press('Control+v');
    await cellShows(page, 9, 2, '31/03/2026');
    expect(await shownCells(window, [8, 9], [2, 3])).toEqual([
      ['x', 'two\nlines'],
      ['31/03/2026', '7'],
    ]);
    await page.evaluate(() => navigator.clipboard.writeText('same'));
    await goTo(page, 'E8:F9');
    await page.keyboard.press('Control+v');
    await cellShows(page, 9, 6, 'same');
    expect(await shownCells(window, [8, 9], [5, 6])).toEqual([
      ['same', 'same'],
      ['same', 'same'],
    ]);
  });

  it('copies a whole column of which only some rows are drawn', async () => {
    await window.thread.ask({ do: 'script run', as: 'officer@example.com', functionName: 'long', values: [400] });
    await cellShows(page, 2, 1, 'L1');
    await page.locator('[data-heading-column="1"]').click();
    await page.keyboard.press('Control+c');
    // The texts of rows that are not drawn are asked for first.
    for (let tries = 0; tries < 100 && (await clipboard('text/plain')).split('\n').length < 300; tries++) await page.waitForTimeout(100);
    expect((await clipboard('text/plain')).split('\n').slice(0, 3)).toEqual(['Ref', 'L1', 'L2']);
  });
});

describe('fill', () => {
  it('repeats the first row with Ctrl+D and the first column with Ctrl+R', async () => {
    await goTo(page, 'C2:C4');
    await page.keyboard.press('Control+d');
    await cellShows(page, 4, 3, '10');
    await goTo(page, 'C2:E2');
    await page.keyboard.press('Control+r');
    await cellShows(page, 2, 5, '10');
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    await cellShows(page, 4, 3, '30');
  });

  it('goes on counting when the corner is dragged', async () => {
    await click(5, 1);
    await click(6, 1, ['Shift']);
    const box = await cellAt(page, 6, 1).boundingBox();
    if (box === null) throw new Error('The cell is not drawn.');
    await page.mouse.move(box.x + box.width - 4, box.y + box.height - 4);
    await page.mouse.down();
    await cellAt(page, 9, 1).hover();
    await page.mouse.up();
    await cellShows(page, 9, 1, 'A8');
    expect((await shownCells(window, [7, 8, 9], [1])).flat()).toEqual(['A6', 'A7', 'A8']);
  });
});

describe('the filter', () => {
  it('shows the rows of the ticked values, from the keyboard alone, and all again', async () => {
    await goTo(page, 'D1');
    await page.keyboard.press('Alt+ArrowDown');
    const dialog = page.getByRole('dialog', { name: 'Filter Status' });
    await dialog.getByRole('searchbox').fill('red');
    expect(await dialog.getByRole('checkbox').count()).toBe(1);
    await dialog.getByRole('searchbox').fill('');
    await dialog.getByRole('button', { name: 'Clear' }).click();
    await dialog.getByRole('checkbox', { name: 'Red' }).check();
    await dialog.getByRole('button', { name: 'Show these rows' }).click();
    await cellAt(page, 2, 1).waitFor({ state: 'detached' });
    expect(await page.locator('.grid tr[data-line] td[data-column="1"]').allTextContents()).toEqual(expect.arrayContaining(['A2', 'A4']));
    expect(await page.locator('.filter-state').textContent()).toBe('Filtered: 3 rows are hidden.');
    await chooseFromSheet(page, 'Data', 'Show all rows');
    await cellShows(page, 2, 1, 'A1');
  });

  it('is turned off and on again, and opens from its button in the heading', async () => {
    await chooseFromSheet(page, 'Data', 'Turn the filter off');
    await page.locator('.filter-mark').first().waitFor({ state: 'detached' });
    await chooseFromSheet(page, 'Data', 'Turn the filter on');
    await page.getByRole('button', { name: 'Filter Cost' }).click();
    await page.getByRole('dialog', { name: 'Filter Cost' }).getByRole('button', { name: 'Cancel' }).click();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Cost');
  });
});

describe('find', () => {
  it('goes to the next and the one before, round the end, and counts', async () => {
    await goTo(page, 'A1');
    await page.keyboard.press('Control+f');
    await page.keyboard.type('the');
    await page.locator('.find-count', { hasText: '1 of 4 cells' }).waitFor();
    expect(await selected()).toBe('B2');
    await page.keyboard.press('Enter');
    await page.locator('.find-count', { hasText: '2 of 4 cells' }).waitFor();
    await page.keyboard.press('Shift+Enter');
    await page.keyboard.press('Shift+Enter');
    await page.locator('.find-count', { hasText: '4 of 4 cells' }).waitFor();
    expect(await selected()).toBe('B6');
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Review the caseload');
  });

  it('says where nothing is found', async () => {
    await page.getByRole('button', { name: 'Find', exact: true }).click();
    await page.keyboard.type('zebra');
    await page.locator('.find-count', { hasText: '“zebra” is not in this sheet.' }).waitFor();
  });
});

describe('find and replace', () => {
  it('replaces one cell after another, then all, from the keyboard; one undo each', async () => {
    await goTo(page, 'A1');
    await page.keyboard.press('Control+h');
    await page.keyboard.type('the');
    await page.locator('.find-count', { hasText: '1 of 4 cells' }).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.type('our');
    await page.keyboard.press('Enter');
    await cellShows(page, 2, 2, 'Publish our plan');
    await page.locator('.find-count', { hasText: '1 of 3 cells' }).waitFor();
    expect(await selected()).toBe('B3');
    await page.getByRole('button', { name: 'Replace all' }).click();
    await page.locator('.find-count', { hasText: '“the” was replaced in 3 cells.' }).waitFor();
    await cellShows(page, 6, 2, 'Review our caseload');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+z');
    await cellShows(page, 6, 2, 'Review the caseload');
    expect(await cellAt(page, 2, 2).textContent()).toBe('Publish our plan');
  });
});

describe('Escape', () => {
  it('gives up what was cut: nothing is moved, and its texts are pasted', async () => {
    await goTo(page, 'B2');
    await page.keyboard.press('Control+x');
    await page.keyboard.press('Escape');
    expect(await page.locator('td.copied').count()).toBe(0);
    await goTo(page, 'G2:G3');
    await page.keyboard.press('Control+v');
    await cellShows(page, 3, 7, 'Publish the plan');
    await cellShows(page, 2, 2, 'Publish the plan');
  });
});

describe('columns', () => {
  it('are dragged wider, fitted by a double click, or given a width in a dialog', async () => {
    const heading = page.locator('[data-heading-column="2"]');
    const edge = await heading.locator('.resize').boundingBox();
    if (edge === null) throw new Error('There is no edge.');
    await page.mouse.move(edge.x + 4, edge.y + 8);
    await page.mouse.down();
    await page.mouse.move(edge.x + 104, edge.y + 8, { steps: 4 });
    await page.mouse.up();
    await page.locator('.sheet-tools button[aria-label="Undo changing the width of 1 column"]').waitFor();
    await page.waitForFunction(
      () => Math.round(document.querySelector('[data-heading-column="2"]')?.getBoundingClientRect().width ?? 0) === 200,
    );
    await heading.locator('.resize').dblclick();
    await page.waitForFunction(() => (document.querySelector('[data-heading-column="2"]')?.getBoundingClientRect().width ?? 200) < 180);
    await goTo(page, 'B2');
    await chooseFromSheet(page, 'Columns', 'Column width…');
    await page.getByLabel('Pixels').fill('333');
    await page.getByRole('button', { name: 'Change' }).click();
    await page.waitForFunction(
      () => Math.round(document.querySelector('[data-heading-column="2"]')?.getBoundingClientRect().width ?? 0) === 333,
    );
  });

  it('are hidden and shown again, inserted and deleted', async () => {
    await page.locator('[data-heading-column="2"]').click();
    await chooseFromSheet(page, 'Columns', 'Hide columns');
    await cellAt(page, 2, 2).waitFor({ state: 'detached' });
    await goTo(page, 'A1:C1');
    await chooseFromSheet(page, 'Columns', 'Show hidden columns');
    await cellShows(page, 2, 2, 'Publish the plan');
    await goTo(page, 'C2');
    await chooseFromSheet(page, 'Columns', 'Insert column before');
    await cellShows(page, 2, 4, '10');
    await chooseFromSheet(page, 'Columns', 'Delete columns');
    await cellShows(page, 2, 3, '10');
  });
});

describe('the formula bar', () => {
  it('shows the whole text or formula and takes edits; Escape gives them up', async () => {
    await goTo(page, 'C3');
    const bar = page.getByLabel('What cell C3 holds');
    await bar.fill('=SUM(C4:C5)');
    await bar.press('Enter');
    await page.getByLabel('What cell C4 holds').waitFor();
    await goTo(page, 'C3');
    expect(await page.getByLabel('What cell C3 holds').inputValue()).toBe('=SUM(C4:C5)');
    await bar.fill('never mind');
    await bar.press('Escape');
    expect(await bar.inputValue()).toBe('=SUM(C4:C5)');
    expect((await shownCells(window, [3], [3]))[0]?.[0]).not.toBe('never mind');
  });

  it('goes to a cell by its name, and says what is no cell', async () => {
    await page.locator('.cell-name').fill('nowhere');
    await page.locator('.cell-name').press('Enter');
    await said('"nowhere" is not a cell of this sheet.');
  });
});

describe('the script', () => {
  it('finds what is selected, from the menu and from a sidebar, and leads the officer where it selects', async () => {
    await click(4, 2);
    await page.getByRole('menuitem', { name: 'Toy', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Where am I' }).click();
    await page.locator('.toast', { hasText: 'B4' }).waitFor();
    await page.getByRole('menuitem', { name: 'Toy', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Show sidebar' }).click();
    await click(6, 3);
    const sidebar = page.frameLocator('.sidebar iframe');
    await sidebar.getByRole('button', { name: 'Which row' }).click();
    await sidebar.getByText('C6').waitFor();
    expect(await page.locator('.sidebar').evaluate((node) => Math.round(node.getBoundingClientRect().width))).toBe(301);
    await page.getByRole('menuitem', { name: 'Toy', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Go to A5' }).click();
    await page.locator('td.active', { hasText: /^A4$/ }).waitFor();
  });
});

describe('the menu of a cell', () => {
  it('opens by the right button and by Shift+F10, and does what it says', async () => {
    await click(3, 2);
    await cellAt(page, 3, 2).click({ button: 'right' });
    await page.getByRole('menu', { name: 'Cell' }).getByRole('menuitem', { name: 'Insert row above' }).click();
    await cellShows(page, 4, 1, 'A2');
    await page.keyboard.press('Shift+F10');
    await page.keyboard.press('End');
    await page.keyboard.press('Escape');
    expect(await page.getByRole('menu', { name: 'Cell' }).count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('TD');
  });
});
