import { existsSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { chromium } from 'playwright-core';

const CHROMIUM = '/usr/bin/chromium';
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The system's Chromium. Throws a sentence where there is none: these tests are never passed over. */
export async function openBrowser(): Promise<Browser> {
  if (!existsSync(CHROMIUM)) throw new Error(`There is no Chromium at ${CHROMIUM}. Install it, for example with: apt-get install chromium`);
  return chromium.launch({ executablePath: CHROMIUM, args: ARGUMENTS });
}

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
