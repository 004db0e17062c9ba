import type { Frame, Page } from 'playwright-core';

/** Chooses from the product's menu: `choose(page, 'Set up', 'Automatic updates…')`. */
export async function choose(page: Page, ...path: readonly string[]): Promise<void> {
  for (const caption of ['Action plan', ...path]) await page.getByRole('menuitem', { name: caption, exact: true }).click();
}

/** Opens a dialog from the menu and waits until it has got what it starts from. */
export async function openDialog(page: Page, ...path: readonly string[]): Promise<Frame> {
  await choose(page, ...path);
  const handle = await page.locator('dialog[open] iframe').elementHandle();
  const frame = await handle?.contentFrame();
  if (frame === undefined || frame === null) throw new Error(`The menu item "${path.join(' ▸ ')}" shows no dialog.`);
  await frame.locator('h1, [role=status]').first().waitFor({ state: 'attached' });
  await frame.waitForFunction(
    () => !/^(Working|Reading the plan|Checking)…/.test(document.querySelector('[role=status]')?.textContent ?? ''),
  );
  return frame;
}

/** The text of a cell that the sheet shows, found by its column's heading and its row's first words. */
export function rowOf(page: Page, words: string) {
  return page.locator('.grid tbody tr').filter({ hasText: words });
}

/** Opens one of the window's views. */
export async function openView(page: Page, name: 'Sheet' | 'Documents' | 'E-mails' | 'Clock' | 'Runs'): Promise<void> {
  await page.locator(`.views [data-view="${name}"]`).click();
}

/** Opens a tab of the spreadsheet, hidden or not. */
export async function openTab(page: Page, name: string): Promise<void> {
  await openView(page, 'Sheet');
  const shown = page.locator('.tab', { hasText: new RegExp(`^${name}$`) });
  if ((await shown.count()) > 0) await shown.click();
  else await page.getByLabel('Hidden tabs').selectOption({ label: name });
  await page.locator(`.grid[aria-label="${name}"]`).waitFor();
}
