import { mkdtempSync, cpSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { serveWindow } from '/work/wt/workbench/emulator/browser/server.ts';
import { hostOptions } from '/work/wt/workbench/cli/local-run.ts';
import { EXAMPLE_TODAY } from '/work/wt/workbench/examples/exampleshire/timeline.ts';
const dir = mkdtempSync('/tmp/wbt-');
cpSync('/tmp/w/wb', dir, { recursive: true });
const w = await serveWindow({ ...hostOptions({ today: EXAMPLE_TODAY }), workbook: dir + '/exampleshire.xlsx' });
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });
const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
page.on('console', (m) => console.log('console', m.type(), m.text()));
page.on('pageerror', (e) => console.log('pageerror', e.stack));
const t0 = Date.now();
await page.goto(w.url);
await page.locator('.grid td').first().waitFor();
console.log('first paint', Date.now() - t0);
try { await (await import(process.argv[2]!)).default(page, w); } catch (e) { console.log('FAILED', e); }
await browser.close();
await w.close();
