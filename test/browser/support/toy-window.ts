import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { OpenWindow } from '../../../emulator/browser/server.ts';
import { serveWindow } from '../../../emulator/browser/server.ts';
import { WorkbookModel } from '../../../emulator/spreadsheet/model/workbook-model.ts';
import { saveWorkbook } from '../../../emulator/xlsx/save-workbook.ts';
import { OFFICER, TEST_MANIFEST } from '../../support/emulated-script.ts';

/** A window over a small script of its own, in a folder of its own. */
export async function openToyWindow(code: string): Promise<OpenWindow & { readonly folder: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'window-'));
  const workbook = join(folder, 'toy.xlsx');
  await saveWorkbook(WorkbookModel.blank({ id: 'toy', name: 'Toy' }), workbook);
  const window = await serveWindow({ workbook, bundle: { code }, manifest: TEST_MANIFEST, user: OFFICER, now: '2026-03-31T08:00:00Z' });
  const close = async (): Promise<void> => {
    await window.close();
    rmSync(folder, { recursive: true });
  };
  return { ...window, folder, close };
}
