import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HostThread } from '../../../emulator/browser/host-thread.ts';
import type { HostEvent } from '../../../emulator/browser/protocol/events.ts';
import type { SheetView } from '../../../emulator/browser/protocol/sheet-view.ts';
import type { WindowView } from '../../../emulator/browser/protocol/window-view.ts';
import { WorkbookModel } from '../../../emulator/spreadsheet/model/workbook-model.ts';
import { loadWorkbook } from '../../../emulator/xlsx/load-workbook.ts';
import { saveWorkbook } from '../../../emulator/xlsx/save-workbook.ts';
import { OFFICER, TEST_MANIFEST } from '../../support/emulated-script.ts';

jest.setTimeout(60_000);

const SCRIPT = `
function onOpen() { SpreadsheetApp.getUi().createMenu('Toy').addItem('Ask', 'ask').addItem('Fail', 'fail').addToUi(); }
function ask() {
  const ui = SpreadsheetApp.getUi();
  const answer = ui.prompt('Who?', 'Your post', ui.ButtonSet.OK_CANCEL);
  SpreadsheetApp.getActiveSheet().getRange('A1').setValue(answer.getSelectedButton() + ': ' + answer.getResponseText());
}
function fail() { throw new RangeError('Too far.'); }
function onEdit(e) { e.range.offset(0, 1).setValue('edited by ' + (Session.getActiveUser().getEmail() || 'somebody')); }
`;

let folder: string;
let thread: HostThread;
let events: HostEvent[];

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'thread-'));
  await saveWorkbook(WorkbookModel.blank({ id: 'toy', name: 'Toy' }), join(folder, 'toy.xlsx'));
  events = [];
  thread = await HostThread.open({
    workbook: join(folder, 'toy.xlsx'),
    bundle: { code: SCRIPT },
    manifest: TEST_MANIFEST,
    user: OFFICER,
    now: '2026-03-31T08:00:00Z',
  });
  thread.onEvent((event) => events.push(event));
  await thread.ask({ do: 'open', as: OFFICER });
});

afterEach(async () => {
  await thread.close();
  rmSync(folder, { recursive: true });
});

async function firstCell(): Promise<string | undefined> {
  const reply = await thread.ask({ do: 'read sheet', sheetId: 0 });
  return reply.done ? (reply.result as SheetView).cells.texts[0]?.[0] : reply.message;
}

/** Waits for an event of a kind. */
async function told(kind: HostEvent['tell']): Promise<HostEvent> {
  for (let waited = 0; waited < 200; waited++) {
    const found = events.find(({ tell }) => tell === kind);
    if (found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`The host has told of no "${kind}".`);
}

it('makes a script wait for the officer’s answer to a prompt', async () => {
  const clicked = thread.ask({ do: 'menu', as: OFFICER, path: ['Toy', 'Ask'] });
  expect(await told('question')).toEqual({
    tell: 'question',
    question: { kind: 'prompt', title: 'Who?', text: 'Your post', buttons: ['OK', 'CANCEL'] },
  });
  thread.answer({ button: 'OK', text: 'Head of Service' });
  await clicked;
  expect(await firstCell()).toBe('OK: Head of Service');
});

it('closes a question that nobody answered when the window is closed', async () => {
  const clicked = thread.ask({ do: 'menu', as: OFFICER, path: ['Toy', 'Ask'] });
  await told('question');
  expect(thread.question?.title).toBe('Who?');
  await thread.close();
  expect(await clicked).toMatchObject({ done: true });
  expect((await loadWorkbook(join(folder, 'toy.xlsx'))).sheets[0]?.value(1, 1)).toBe('CLOSE: ');
});

it('gives a script’s error as its own words', async () => {
  expect(await thread.ask({ do: 'menu', as: OFFICER, path: ['Toy', 'Fail'] })).toEqual({
    done: false,
    by: 'script',
    message: 'Too far.',
    details: 'RangeError in fail',
  });
});

it('fires onEdit for what an officer types, and tells of the run', async () => {
  await thread.ask({ do: 'type', as: OFFICER, sheet: 'Sheet1', a1: 'A1', text: 'words' });
  expect(events.filter(({ tell }) => tell === 'ran')).toHaveLength(2);
  const reply = await thread.ask({ do: 'look' });
  expect(reply.done && (reply.result as WindowView).runs.map(({ functionName }) => functionName)).toEqual(['onOpen', 'onEdit']);
});

it('saves by itself once it is quiet', async () => {
  await thread.ask({ do: 'type', as: OFFICER, sheet: 'Sheet1', a1: 'A1', text: 'kept' });
  await told('saved');
  expect((await loadWorkbook(join(folder, 'toy.xlsx'))).sheets[0]?.value(1, 1)).toBe('kept');
});

it('refuses what it cannot do with a sentence', async () => {
  expect(await thread.ask({ do: 'advance', to: '2025-01-01T00:00:00Z' })).toMatchObject({
    done: false,
    by: 'host',
    message: 'The clock cannot go back: choose a day and time after the one it shows.',
  });
  expect(await thread.ask({ do: 'read document', id: 'nothing' })).toMatchObject({ done: false, message: 'There is no document nothing.' });
});
