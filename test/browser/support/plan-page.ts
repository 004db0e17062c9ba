import type { Frame, Page } from 'playwright-core';

/** Chooses from the product's menu: `choose(page, 'Set up', 'Automatic updates…')`. */
export async function choose(page: Page, ...path: readonly string[]): Promise<void> {
  for (const caption of ['Action plan', ...path]) await page.getByRole('menuitem', { name: caption, exact: true }).click();
}

/** Opens a dialog from the menu and waits until it has got what it starts from. */
export async function openDialog(page: Page, ...path: readonly string[]): Promise<Frame> {
  await choose(page, ...path);
  if (path.includes('What changed since…')) await page.getByRole('alertdialog').getByRole('button', { name: 'OK' }).click();
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
  else {
    await page.getByRole('button', { name: /^All tabs/ }).click();
    await page.locator(`.all-tabs [data-tab="${name}"]`).click();
  }
  await page.locator(`.grid[aria-label="${name}"]`).waitFor();
}

/** Goes to a cell or block by its name, as typed into the box beside what the cell holds. */
export async function goTo(page: Page, a1: string): Promise<void> {
  await page.locator('.cell-name').fill(a1);
  await page.locator('.cell-name').press('Enter');
  await page.locator('td.active').waitFor();
}

/** Chooses from the sheet's own menus: `chooseFromSheet(page, 'Rows', 'Insert row above')`. */
export async function chooseFromSheet(page: Page, menu: 'Edit' | 'Rows' | 'Columns' | 'Data', item: string): Promise<void> {
  const bar = page.getByRole('menubar', { name: 'Menus of the sheet' });
  await bar.getByRole('menuitem', { name: menu, exact: true }).click();
  await bar.getByRole('menuitem', { name: item, exact: true }).click();
}

/** A drawn cell by its row and column. */
export const cellAt = (page: Page, row: number, column: number) => page.locator(`.grid td[data-row="${row}"][data-column="${column}"]`);
