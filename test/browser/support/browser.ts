import type { Page } from 'playwright-core';

export { openBrowser } from '../../../scripts/chromium.ts';

/** What a page did that it should not have done. */
export interface Misdeeds {
  /** Console errors and uncaught errors. */
  readonly errors: string[];
  /** Addresses asked for outside the window's own. */
  readonly requests: string[];
}

export function watch(page: Page, ownAddress: string): Misdeeds {
  const misdeeds: Misdeeds = { errors: [], requests: [] };
  page.on('console', (message) => {
    if (message.type() === 'error') misdeeds.errors.push(message.text());
  });
  page.on('pageerror', (error) => misdeeds.errors.push(String(error)));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(ownAddress) && !url.startsWith('data:') && !url.startsWith('blob:') && url !== 'about:srcdoc')
      misdeeds.requests.push(url);
  });
  return misdeeds;
}
