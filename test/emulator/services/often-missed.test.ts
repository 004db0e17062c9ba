import { Officer } from '../../../emulator/host.ts';
import { emulatedScript, refusalOf, resultOf, TEST_MANIFEST } from '../../support/emulated-script.ts';

const SCOPE = 'https://www.googleapis.com/auth/';
/** A manifest that asks for all of Drive and all spreadsheets, as public scripts do. */
const WIDE = { manifest: { ...TEST_MANIFEST, oauthScopes: [...TEST_MANIFEST.oauthScopes, `${SCOPE}drive`, `${SCOPE}spreadsheets`] } };

describe('Browser (https://developers.google.com/apps-script/reference/base/browser)', () => {
  it('asks the officer, and answers in small letters', async () => {
    const officer = new Officer();
    officer.willAnswer('NO', { text: 'Cabinet' }, 'CANCEL');
    const body =
      `return [Browser.msgBox('Title', 'Go on?', Browser.Buttons.YES_NO), Browser.inputBox('Which meeting?'), ` +
      `Browser.inputBox('And?'),
      Browser.msgBox('Done')];`;
    expect(await resultOf(body, { officer })).toEqual(['no', 'Cabinet', 'cancel', 'ok']);
    expect(officer.shown.map((shown) => shown.text)).toEqual(['Go on?', 'Which meeting?', 'And?', 'Done']);
  });
});

describe('DriveApp, to read (https://developers.google.com/apps-script/reference/drive/drive-app)', () => {
  const made = `Drive.Files.create({ name: 'Note' }, Utilities.newBlob('Hello', 'text/plain', 'note.txt'), {});`;

  it('gives the files that the script made, and the spreadsheet', async () => {
    const body =
      `${made} const names = []; const files = DriveApp.getFiles();
      while (files.hasNext()) names.push(files.next().getName());
      const note = DriveApp.getFilesByName('Note').next();
      return [names, note.getBlob().getDataAsString(), note.getSize(), note.getMimeType(),
        DriveApp.getFileById(SpreadsheetApp.getActive().getId()).getParents().next().getName(), ` +
      `DriveApp.getRootFolder().getFiles().hasNext()];`;
    expect(await resultOf(body, WIDE)).toEqual([['Test workbook', 'Note'], 'Hello', 5, 'text/plain', 'My Drive', true]);
  });

  it('needs the scope of all Drive', async () => {
    expect(await refusalOf("DriveApp.getFileById('x')")).toBe(
      `Exception: You do not have permission to call DriveApp.getFileById. Required permissions: (${SCOPE}drive.readonly || ${SCOPE}drive)`,
    );
  });

  it('says so where there is no such file, and refuses what it does not emulate by name', async () => {
    expect(await refusalOf("DriveApp.getFileById('x')", WIDE)).toContain('No item with the given ID could be found.');
    expect(await refusalOf("DriveApp.createFile('a', 'b')", WIDE)).toContain('DriveApp.createFile is not emulated yet.');
    expect(await refusalOf('const files = DriveApp.getFilesByName("none"); files.next();', WIDE)).toContain(
      'Cannot retrieve the next object',
    );
  });
});

describe('opening a spreadsheet by its id', () => {
  it('gives the one that there is, with the scope of all spreadsheets', async () => {
    const body =
      `const own = SpreadsheetApp.getActive();
      return [SpreadsheetApp.openById(own.getId()).getName(), SpreadsheetApp.openByUrl(own.getUrl()).getName(), ` +
      `own.getFormUrl(), own.getSheets()[0].getFormUrl()];`;
    expect(await resultOf(body, WIDE)).toEqual(['Test workbook', 'Test workbook', null, null]);
    expect(await refusalOf("SpreadsheetApp.openById('other')", WIDE)).toContain(
      'You do not have permission to access the requested document.',
    );
    expect(await refusalOf("SpreadsheetApp.openById('other')")).toContain('You do not have permission to call SpreadsheetApp.openById.');
  });
});

describe('Utilities (https://developers.google.com/apps-script/reference/utilities/utilities)', () => {
  it.each([
    ["formatString('%11.6f', 123.456)", ' 123.456000'],
    ["formatString('%05d|%-6s|%6s|%+d|%x|%%', 42, 'ab', 'cd', 7, 255)", '00042|ab    |    cd|+7|ff|%'],
    ["formatString('%2$s before %1$s', 'b', 'a')", 'a before b'],
    ["formatString('%.1f%%', 12.34)", '12.3%'],
    ["formatString('%,d', 1234567)", '1,234,567'],
    [
      'parseCsv(\'a,"b, ""c""",\\n1,,3\')',
      [
        ['a', 'b, "c"', ''],
        ['1', '', '3'],
      ],
    ],
    [
      "parseCsv('a;b\\r\\nc;d\\r\\n', ';')",
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
  ])('%s', async (call, expected) => {
    expect(await resultOf(`return Utilities.${call};`)).toEqual(expected);
  });

  it('packs and unpacks', async () => {
    const body =
      `const one = Utilities.newBlob('Hello', 'text/plain', 'one.txt'); const two = Utilities.newBlob('World', ` +
      `'text/plain', 'two.txt');
      const zip = Utilities.zip([one, two], 'both.zip'); const gz = Utilities.gzip(one);
      return [zip.getName(), zip.getContentType(), Utilities.unzip(zip).map((blob) => blob.getName() + ' ' ` +
      `+ blob.getContentType() + ' ' + blob.getDataAsString()),
        gz.getName(), gz.getContentType(), Utilities.ungzip(gz).getDataAsString()];`;
    expect(await resultOf(body)).toEqual([
      'both.zip',
      'application/zip',
      ['one.txt text/plain Hello', 'two.txt text/plain World'],
      'one.txt.gz',
      'application/x-gzip',
      'Hello',
    ]);
    expect(await refusalOf("Utilities.zip([Utilities.newBlob('a','b','c'), Utilities.newBlob('a','b','c')])")).toContain(
      'Duplicate filename: c',
    );
    expect(await refusalOf("Utilities.unzip(Utilities.newBlob('a'))")).toContain('Invalid argument');
  });
});

describe('a page of the project is shown', () => {
  it('in a sidebar', async () => {
    const files = [
      {
        name: 'Code.gs',
        text: "function show() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('page').setTitle('Plan')); }",
      },
      { name: 'page.html', text: '<p>Hello</p>' },
    ];
    const host = await emulatedScript('', { bundle: { files } });
    expect(host.call('show').shown).toEqual([{ kind: 'sidebar', title: 'Plan', text: '<p>Hello</p>' }]);
  });
});
