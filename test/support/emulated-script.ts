import type { Host, HostOptions } from '../../emulator/host.ts';
import { openHost } from '../../emulator/host.ts';
import type { Manifest } from '../../emulator/runtime/manifest.ts';
import { WorkbookModel } from '../../emulator/spreadsheet/model/workbook-model.ts';

const SCOPE = 'https://www.googleapis.com/auth/';

/** A manifest that asks for what the services here need. */
export const TEST_MANIFEST: Manifest = {
  timeZone: 'Europe/London',
  oauthScopes: [
    'spreadsheets.currentonly',
    'script.container.ui',
    'script.scriptapp',
    'script.send_mail',
    'drive.file',
    'userinfo.email',
  ].map((name) => SCOPE + name),
  advancedServices: ['Drive'],
};

export const OFFICER = 'officer@example.com';
export const COLLEAGUE = 'colleague@example.com';

/** A host in memory that runs these lines: a Tuesday morning, an empty workbook, one officer. */
export async function emulatedScript(code: string, options: Partial<HostOptions> = {}): Promise<Host> {
  return openHost({
    workbook: WorkbookModel.blank({ name: 'Test workbook' }),
    bundle: { code },
    manifest: TEST_MANIFEST,
    user: OFFICER,
    now: '2026-03-31T08:00:00Z',
    ...options,
  });
}

/** What a function body gives when a person runs it. */
export async function resultOf(body: string, options: Partial<HostOptions> = {}): Promise<unknown> {
  return (await emulatedScript(`function main() { ${body} }`, options)).call('main').result;
}

/** The message with which a function body fails, as the script itself catches it. */
export async function refusalOf(body: string, options: Partial<HostOptions> = {}): Promise<string> {
  const code = `function main() { try { ${body} } catch (error) { return String(error); } return 'nothing was refused'; }`;
  return String((await emulatedScript(code, options)).call('main').result);
}
