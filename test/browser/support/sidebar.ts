import type { Frame, Page } from 'playwright-core';
import { choose } from './plan-page.ts';

/** The page that stands beside the sheet, once it has got what it starts from. */
export async function sidebarFrame(page: Page): Promise<Frame> {
  const handle = await page.locator('aside.sidebar iframe').elementHandle();
  const frame = await handle?.contentFrame();
  if (frame === undefined || frame === null) throw new Error('There is no page beside the sheet.');
  await frame.locator('#message').waitFor({ state: 'attached' });
  await frame.waitForFunction(() => !/^(Reading|Opening)/.test(document.querySelector('#message')?.textContent ?? 'Reading'));
  return frame;
}

/** Opens Update an action from the menu. */
export async function openUpdate(page: Page): Promise<Frame> {
  await choose(page, 'Update an action…');
  return sidebarFrame(page);
}
