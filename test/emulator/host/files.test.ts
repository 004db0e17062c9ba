import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Host } from '../../../emulator/host.ts';
import { openHost } from '../../../emulator/host.ts';
import { WorkbookModel } from '../../../emulator/spreadsheet/index.ts';
import { saveWorkbook } from '../../../emulator/xlsx/save-workbook.ts';
import { TEST_MANIFEST } from '../../support/emulated-script.ts';

const CODE = `
  function onEdit(e) { e.range.offset(0, 1).setValue('seen ' + e.value); }
  function work() {
    PropertiesService.getDocumentProperties().setProperty('a', '1');
    MailApp.sendEmail({ to: 'lead@example.com', subject: 'Weekly: 3/5 done', body: 'Hello' });
    ScriptApp.newTrigger('nightly').timeBased().everyDays(1).atHour(5).create();
    Drive.Files.create({ name: 'Note' }, Utilities.newBlob('hello', 'text/plain'));
  }
  function nightly() {}`;

let folder: string;
let path: string;

function open(): Promise<Host> {
  return openHost({ workbook: path, bundle: { code: CODE }, manifest: TEST_MANIFEST, now: '2026-03-31T08:00:00Z' });
}

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'host-'));
  path = join(folder, 'PLAN.xlsx');
  await saveWorkbook(WorkbookModel.blank(), path);
});

afterEach(() => rmSync(folder, { recursive: true }));

describe('a host over a file', () => {
  it('keeps the cells and everything beside them', async () => {
    const host = await open();
    host.edit('Sheet1', 'A1', 'typed');
    host.call('work');
    await host.save();
    const again = await open();
    expect(again.model.sheetByName('Sheet1')?.value(1, 2)).toBe('seen typed');
    expect(again.parts.state).toEqual(host.parts.state);
    expect(again.advanceTo('2026-04-01T06:00:00Z').map((run) => run.functionName)).toEqual(['nightly']);
  });

  it('writes mails and documents where a person finds them', async () => {
    const host = await open();
    host.call('work');
    const written = await host.save();
    expect(written.map((file) => file.slice(folder.length + 1))).toEqual([
      join('out', 'drive', 'Note.txt'),
      join('out', 'mail', '2026-03-31 0001 lead Weekly 3 5 done.eml'),
    ]);
    expect(readFileSync(written[1] as string, 'utf8')).toContain('Subject: Weekly: 3/5 done');
    expect(await host.save()).toEqual([]);
  });

  it('never overwrites a document of an earlier day', async () => {
    for (let day = 0; day < 2; day++) {
      const host = await open();
      host.call('work');
      await host.save();
    }
    expect(readdirSync(join(folder, 'out', 'drive')).sort()).toEqual(['Note 2.txt', 'Note.txt']);
  });

  it('writes nothing before it is saved', async () => {
    const host = await open();
    host.call('work');
    expect(existsSync(join(folder, 'out'))).toBe(false);
    expect(existsSync(join(folder, 'PLAN.state', 'triggers.json'))).toBe(false);
  });

  it('says which file is broken and what to do', async () => {
    const host = await open();
    await host.save();
    const broken = join(folder, 'PLAN.state', 'triggers.json');
    writeFileSync(broken, '{');
    await expect(open()).rejects.toThrow(`${broken} is not JSON. Correct it, or delete it to start afresh.`);
  });

  it('says what is wrong with a manifest', async () => {
    const manifest = join(folder, 'appsscript.json');
    writeFileSync(manifest, '{ "timeZone": "Europe/Londn" }');
    await expect(openHost({ workbook: path, bundle: { code: '' }, manifest })).rejects.toThrow(
      `${manifest}: "Europe/Londn" is not a time zone. Use a name such as "Europe/London".`,
    );
  });
});
