import { strToU8, zipSync } from 'fflate';
import { emulatedScript, refusalOf } from '../../support/emulated-script.ts';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const GOOGLE_DOC = 'application/vnd.google-apps.document';

function docxBytes(): number[] {
  return Array.from(zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'word/document.xml': strToU8('<w:document/>') }));
}

const CREATE = `function main(bytes, name, mimeType) {
  return Drive.Files.create({ name, mimeType }, Utilities.newBlob(bytes, '${WORD}', name), { fields: 'id,webViewLink,name,mimeType' });
}`;

describe('Drive.Files', () => {
  it('keeps a converted document as one file', async () => {
    const host = await emulatedScript(CREATE);
    const run = host.call('main', [docxBytes(), 'Paper 1', GOOGLE_DOC]);
    expect(run.result).toEqual({
      id: 'local-file-000001',
      name: 'Paper 1',
      mimeType: GOOGLE_DOC,
      webViewLink: 'https://docs.google.com/document/d/local-file-000001/edit?usp=drivesdk',
    });
    expect(run.documents.map((file) => file.file)).toEqual(['Paper 1 (Google Doc).docx']);
    expect(run.serviceCallsByKind).toMatchObject({ drive: 1 });
  });

  it('keeps the very bytes', async () => {
    const host = await emulatedScript(CREATE);
    host.call('main', [docxBytes(), 'Paper 1', WORD]);
    expect(Array.from(host.parts.driveBytes.get('Paper 1.docx')!)).toEqual(docxBytes());
  });

  it('never overwrites a file of the same name', async () => {
    const host = await emulatedScript(CREATE);
    host.call('main', [docxBytes(), 'Paper/1.docx', WORD]);
    const run = host.call('main', [docxBytes(), 'Paper/1.docx', WORD]);
    expect(run.result).toMatchObject({ name: 'Paper/1.docx' });
    expect(host.parts.state.driveFiles.map((file) => file.file)).toEqual(['Paper-1.docx', 'Paper-1 2.docx']);
  });

  it('gives, renames and removes its own files', async () => {
    const host = await emulatedScript(`function main() {
      const { id } = Drive.Files.create({ name: 'a' }, Utilities.newBlob('x', 'text/plain'));
      Drive.Files.update({ name: 'b' }, id);
      const { name } = Drive.Files.get(id, { fields: 'name' });
      Drive.Files.remove(id);
      try { Drive.Files.get(id); } catch (error) { return [name, error.name, error.message, error.details.code]; }
    }`);
    expect(host.call('main').result).toEqual([
      'b',
      'GoogleJsonResponseException',
      'API call to drive.files.get failed with error: File not found: local-file-000001.',
      404,
    ]);
  });

  it.each([
    [
      `Drive.Files.create({ name: 'a', mimeType: '${GOOGLE_DOC}' }, Utilities.newBlob('no zip', '${WORD}'))`,
      'GoogleJsonResponseException: API call to drive.files.create failed with error: Bad Request',
    ],
    [
      `Drive.Files.create({ name: 'a', parents: ['x'] })`,
      'GoogleJsonResponseException: API call to drive.files.create failed with error: File not found: x.',
    ],
    [
      `Drive.Files.create({ name: 'a' }, 'text')`,
      "Exception: The parameters (Object,String) don't match the method signature for Drive.Files.create.",
    ],
  ])('%s is refused', async (call, message) => {
    expect(await refusalOf(call)).toBe(message);
  });
});

describe('Drive.Files.list', () => {
  const SEARCH =
    `function main(q) {
    const make = (name, appProperties) => Drive.Files.create({ name, mimeType: 'text/plain', appProperties ` +
    `}, Utilities.newBlob(name, 'text/plain'));
    make('one', { run: 'r1' });
    Drive.Files.update({ trashed: true }, make('two', { run: 'r1' }).id);
    make("it's three", { run: "r'2" });
    return Drive.Files.list({ q, fields: 'files(name)' }).files.map(({ name }) => name);
  }`;

  it.each([
    ["trashed = false and appProperties has { key='run' and value='r1' }", ['one']],
    ["appProperties has { key='run' and value='r1' }", ['one', 'two']],
    ["appProperties has { key='run' and value='r\\'2' }", ["it's three"]],
    ["name = 'it\\'s three' and mimeType != 'text/html'", ["it's three"]],
    ["name = 'one and two'", []],
    ['trashed = true', ['two']],
    [undefined, ['one', 'two', "it's three"]],
  ])('searches by %s', async (query, names) => {
    expect((await emulatedScript(SEARCH)).call('main', [query]).result).toEqual(names);
  });

  it('refuses terms that it does not know', async () => {
    expect(await refusalOf("Drive.Files.list({ q: 'nonsense' });")).toContain('drive.files.list failed with error: Invalid Value');
  });
});
