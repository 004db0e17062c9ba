import { afterCall, Officer } from '../../../emulator/host.ts';
import { COLLEAGUE, emulatedScript } from '../../support/emulated-script.ts';

const CELL = { sheet: 'Sheet1', row: 1, column: 1, rows: 1, columns: 1 } as const;

describe('menus', () => {
  const MENU = `
    function onOpen(e) {
      const ui = SpreadsheetApp.getUi();
      ui.createMenu('Plan').addItem('Go', 'go').addSeparator().addSubMenu(ui.createMenu('More').addItem('Deep', 'deep')).addToUi();
    }
    function go() { return 'gone'; }
    function deep() { return 'deep'; }`;

  it('are made by onOpen and call functions by caption', async () => {
    const host = await emulatedScript(MENU);
    host.open();
    expect(host.clickMenu('Go').result).toBe('gone');
    expect(host.clickMenu(['Plan', 'More', 'Deep']).result).toBe('deep');
  });

  it('are not there before the workbook is opened', async () => {
    const host = await emulatedScript(MENU);
    expect(() => host.clickMenu('Go')).toThrow('There is no menu item "Go". Open the workbook first.');
  });

  it('name what there is when an item is not there', async () => {
    const host = await emulatedScript(MENU);
    host.open();
    expect(() => host.clickMenu('Gone')).toThrow('There is no menu item "Gone". There are: Plan > Go; Plan > More > Deep.');
  });
});

describe('dialogs', () => {
  const ASK = `function ask() {
    const ui = SpreadsheetApp.getUi();
    const sure = ui.alert('Title', 'Sure?', ui.ButtonSet.YES_NO);
    const name = ui.prompt('Name?', ui.ButtonSet.OK_CANCEL);
    return [sure === ui.Button.YES, String(name.getSelectedButton()), name.getResponseText()];
  }`;

  it('are answered from a queue', async () => {
    const officer = new Officer();
    const host = await emulatedScript(ASK, { officer });
    officer.willAnswer('NO', { text: 'Ann' });
    expect(host.call('ask').result).toEqual([false, 'OK', 'Ann']);
  });

  it('are agreed to when nobody answers, and told', async () => {
    const told: string[] = [];
    const host = await emulatedScript(ASK, {
      officer: new Officer((shown) => told.push(`${shown.kind}: ${shown.text} ${shown.answer?.button}`)),
    });
    expect(host.call('ask').result).toEqual([true, 'OK', '']);
    expect(told).toEqual(['alert: Sure? YES', 'prompt: Name? OK']);
  });

  it('show pages with their title and size, and return at once', async () => {
    const host = await emulatedScript(
      `function show() {
      SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput('<p>Hi</p>').setWidth(400).setHeight(300), ` +
        `'Hello'); return 'back'; }`,
    );
    const run = host.call('show');
    expect(run.result).toBe('back');
    expect(run.shown).toEqual([{ kind: 'dialog', title: 'Hello', text: '<p>Hi</p>', width: 400, height: 300 }]);
  });

  it('refuse words that are none', async () => {
    const host = await emulatedScript(`function main() { SpreadsheetApp.getUi().alert('a', 'b', 'c'); }`);
    expect(() => host.call('main')).toThrow("The parameters (String,String,String) don't match the method signature for Ui.alert.");
  });
});

describe('google.script.run', () => {
  const SERVER = `
    function echo(value) { return value; }
    function today() { return new Date(); }
    function rows() { return [[1, new Date()]]; }
    function nothing() {}
    function hidden_() { return 1; }
    function breaks() { throw new Error('no'); }`;

  it.each<[string, unknown, unknown, string]>([
    ['echo', { a: [1, 'x', null, true] }, { a: [1, 'x', null, true] }, 'plain values go both ways'],
    ['today', undefined, null, 'a returned date arrives as null'],
    ['rows', undefined, null, 'so does anything with a date in it'],
    ['nothing', undefined, null, 'nothing arrives as null'],
  ])('%s(%p) gives %p: %s', async (name, value, expected) => {
    const host = await emulatedScript(SERVER);
    expect(host.scriptRun(name, value === undefined ? [] : [value]).result).toEqual(expected);
  });

  it.each([
    ['echo', [new Date(0)], 'Failed due to illegal value in property: 0'],
    ['echo', [{ when: new Date(0) }], 'Failed due to illegal value in property: when'],
    ['hidden_', [], 'google.script.run.hidden_ is not a function'],
    ['missing', [], 'google.script.run.missing is not a function'],
    ['breaks', [], 'no'],
  ])('%s(%p) is refused: %s', async (name, values, message) => {
    const host = await emulatedScript(SERVER);
    expect(() => host.scriptRun(name, values)).toThrow(message);
  });
});

describe('custom functions', () => {
  const DOUBLE = `
    function DOUBLE(rows) { return rows.map((row) => row.map((cell) => cell instanceof Date ? cell.getDate() : cell * 2)); }
    function WHO() { return MailApp.getRemainingDailyQuota(); }
    function SLOW() { Utilities.sleep(31000); return 1; }`;

  it('get ranges as rows', async () => {
    const host = await emulatedScript(DOUBLE);
    expect(
      host.customFunction('DOUBLE', [
        [
          [1, 2],
          [new Date('2026-07-15T12:00Z'), 4],
        ],
      ]).result,
    ).toEqual([
      [2, 4],
      [15, 8],
    ]);
  });

  it('may not use what needs a person’s permission', async () => {
    const host = await emulatedScript(DOUBLE);
    expect(() => host.customFunction('WHO')).toThrow('You do not have permission to call MailApp.getRemainingDailyQuota');
  });

  it('have 30 seconds', async () => {
    const host = await emulatedScript(DOUBLE);
    expect(() => host.customFunction('SLOW')).toThrow('Exceeded maximum execution time');
  });
});

describe('runs', () => {
  it('say that a function is not there', async () => {
    const host = await emulatedScript('');
    expect(() => host.call('missing')).toThrow('Script function not found: missing');
  });

  it('start with fresh globals and share nothing but what Google keeps', async () => {
    const host = await emulatedScript('let count = 0; function main() { return ++count; }');
    expect([host.call('main').result, host.call('main').result]).toEqual([1, 1]);
  });

  it('give their log', async () => {
    const host = await emulatedScript(
      `function main() { console.warn('a %s', 1, { b: 2 }); Logger.log('x %s', 'y'); return Logger.getLog(); }`,
    );
    const run = host.call('main');
    expect(run.log).toEqual([
      { level: 'warn', text: 'a 1 { b: 2 }' },
      { level: 'info', text: 'x y' },
    ]);
    expect(run.result).toBe('x y\n');
  });

  it('carry the script’s error with name, message and place', async () => {
    const host = await emulatedScript('function main() {\n  null.x;\n}');
    const run = host.call('main', [], { mayFail: true });
    expect(run.error).toMatchObject({ scriptName: 'TypeError', functionName: 'main' });
    expect(run.error?.scriptStack).toContain('Code.js:2');
  });

  it('have six minutes', async () => {
    const host = await emulatedScript('function main() { for (let i = 0; i < 8; i++) Utilities.sleep(50000); }');
    expect(() => host.call('main')).toThrow('Exceeded maximum execution time');
  });
});

describe('a simple onEdit', () => {
  const EDIT =
    `function onEdit(e) { PropertiesService.getDocumentProperties().setProperty('last', String(e.value)); return ` +
    `[e.value, e.oldValue, String(e.authMode), String(e.range)]; }`;

  it('gets the event of a single cell', async () => {
    const host = await emulatedScript(EDIT);
    expect(host.fireEdit({ ...CELL, value: 'new', oldValue: 'old' })[0]?.result).toEqual(['new', 'old', 'LIMITED', 'Range']);
  });

  it('gets no value after a paste', async () => {
    const host = await emulatedScript(EDIT);
    expect(host.fireEdit({ ...CELL, rows: 2 })[0]?.result).toEqual([undefined, undefined, 'LIMITED', 'Range']);
  });

  it('queues two edits that arrive while it runs and loses the others', async () => {
    const host = await emulatedScript(EDIT);
    let sent = 0;
    const hook = afterCall({ name: 'Properties.setProperty' }, () => {
      while (sent < 4) host.fireEdit({ ...CELL, value: `while ${++sent}` }, { as: COLLEAGUE });
    });
    const runs = host.fireEdit({ ...CELL, value: 'first' }, { hooks: [hook] });
    expect(runs).toHaveLength(1);
    expect(host.runs.map((run) => (run.result as unknown[])[0])).toEqual(['first', 'while 1', 'while 2']);
    expect(host.lostEdits).toBe(2);
  });

  it('has 30 seconds', async () => {
    const host = await emulatedScript('function onEdit() { Utilities.sleep(31000); }');
    expect(() => host.fireEdit({ ...CELL })).toThrow('Exceeded maximum execution time');
  });

  it('is not fired by what a script writes', async () => {
    const host = await emulatedScript(`${EDIT} function write() { SpreadsheetApp.getActiveSpreadsheet().getRange('A1').setValue('x'); }`);
    host.call('write');
    expect(host.runs.map((run) => run.functionName)).toEqual(['write']);
  });

  it('is not needed', async () => {
    const host = await emulatedScript('');
    expect(host.fireEdit({ ...CELL })).toEqual([]);
    expect(host.open()).toEqual([]);
  });
});
