import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hostOptions } from '../../../cli/local-run.ts';
import type { OpenWindow } from '../../../emulator/browser/server.ts';
import { serveWindow } from '../../../emulator/browser/server.ts';
import { EXAMPLE_TODAY } from '../../../examples/exampleshire/timeline.ts';

/** Milliseconds: opening the plan takes some seconds on a busy machine. */
export const SET_UP_MILLISECONDS = 120_000;

/** The workbench over a fresh plan of Exampleshire, on the example's own Monday, in a folder of its own. */
export async function openPlanWindow(): Promise<OpenWindow & { readonly folder: string }> {
  const made = process.env['PLAN_OF_BROWSER_TESTS'];
  if (made === undefined) throw new Error('There is no plan to open. Run these tests with: npm run test:browser');
  const folder = mkdtempSync(join(tmpdir(), 'workbench-'));
  const workbook = join(folder, 'exampleshire.xlsx');
  cpSync(made, folder, { recursive: true });
  const window = await serveWindow({ ...hostOptions({ today: EXAMPLE_TODAY }), workbook });
  const close = async (): Promise<void> => {
    await window.close();
    rmSync(folder, { recursive: true });
  };
  return { ...window, folder, close };
}
