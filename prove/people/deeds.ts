/** What people do in a spreadsheet while a run is under way. */
import type { Host } from '../../emulator/host.ts';
import { columnLetters } from '../../emulator/spreadsheet/model/rect.ts';
import { copyAndPaste, insertColumns, moveColumns, moveRows, sortBlock, typeIntoCell } from '../../emulator/spreadsheet/officer-edits.ts';
import { COLLEAGUE } from '../world.ts';
import { ACTIONS, columnOf, isProducts, OWN, sheetNamed } from './council.ts';

/** One deed of a round: after which of its calls, what, and numbers that say where. The same deed does the same again. */
export interface Deed {
  readonly at: number;
  readonly what: DeedName;
  readonly numbers: readonly [number, number, number];
}

/** A deed at work: the rows whose words it changes are told. */
interface Hands {
  readonly host: Host;
  readonly numbers: Deed['numbers'];
  /** Runs something of the script inside the run that is under way. */
  readonly run: (functionName: string) => void;
  /** Tells that the words of this row are no longer what they were. */
  readonly touch: (row: number) => void;
}

const UPDATES = ['Visited the team', 'Waits for the board', 'Recruited two', '', 'See minutes'];
const TYPED = ['Latest update', 'Progress', '%', 'Deadline'] as const;
const WORDS: Readonly<Record<(typeof TYPED)[number], readonly string[]>> = {
  'Latest update': UPDATES,
  Progress: ['In progress', 'Done', 'Paused', 'Not started'],
  '%': ['10', '55', '100'],
  Deadline: ['30/09/2026', '01/04/2026', 'TBC', 'end of March 2027'],
};

export const DEEDS = {
  'sort by our number': ({ host, numbers }: Hands) => sort(host, OWN, numbers[0] % 2 === 0),
  'sort by deadline': ({ host, numbers }: Hands) => sort(host, 'Deadline', numbers[0] % 2 === 0),
  'sort by progress': ({ host, numbers }: Hands) => sort(host, 'Progress', numbers[0] % 2 === 0),
  'insert rows': ({ host, numbers }: Hands) => host.insertRows(ACTIONS, anyRow(host, numbers[0]), 1 + (numbers[1] % 3)),
  'delete a row': ({ host, numbers }: Hands) => host.deleteRows(ACTIONS, anyRow(host, numbers[0])),
  'cut and paste a row': ({ host, numbers }: Hands) =>
    host.act((model) => moveRows(model, ACTIONS, anyRow(host, numbers[0]), 1, anyRow(host, numbers[1]))),
  'duplicate a row': ({ host, numbers }: Hands) => duplicate(host, anyRow(host, numbers[0]), anyRow(host, numbers[1])),
  'type over the raw cell': ({ host, numbers, touch }: Hands) => type(host, numbers, touch, false),
  'type into a cell': ({ host, numbers, touch }: Hands) => type(host, numbers, touch, true),
  'add an action below': ({ host, numbers }: Hands) => addAction(host, numbers[0]),
  'rename a heading': ({ host, numbers }: Hands) => rename(host, numbers[0]),
  'insert a column': ({ host, numbers }: Hands) => host.act((model) => insertColumns(model, ACTIONS, 1 + (numbers[0] % 30))),
  'move a column': ({ host, numbers }: Hands) =>
    host.act((model) => moveColumns(model, ACTIONS, 1 + (numbers[0] % 30), 1, 1 + (numbers[1] % 30))),
  'hide a row': ({ host, numbers }: Hands) => hide(host, anyRow(host, numbers[0])),
  'add a tab': ({ host, numbers }: Hands) => host.model.addSheet(`Notes ${host.model.sheets.length} ${numbers[0]}`),
  'add a decision below': ({ host, numbers }: Hands) => addBelow(host, 'Decisions', 'Decision', `We note item ${numbers[0]}`),
  'add a meeting below': ({ host, numbers }: Hands) => addBelow(host, 'Meetings', 'Title', `Extra meeting ${numbers[0]}`),
  'a colleague refreshes': ({ host }: Hands) => host.call('refreshNow', [], { as: COLLEAGUE, mayFail: true }),
  'the nightly trigger fires': ({ run }: Hands) => run('nightlyRefresh'),
} as const satisfies Record<string, (hands: Hands) => unknown>;

export type DeedName = keyof typeof DEEDS;
export const DEED_NAMES = Object.keys(DEEDS) as DeedName[];
/** Deeds that decision 9 speaks of by themselves. */
export const COLUMN_DEEDS: readonly DeedName[] = ['move a column', 'insert a column'];

function anyRow(host: Host, number: number): number {
  return 2 + (number % Math.max(1, sheetNamed(host, ACTIONS).lastRow() - 1));
}

function sort(host: Host, heading: string, ascending: boolean): void {
  const sheet = sheetNamed(host, ACTIONS);
  const rows = sheet.lastRow();
  if (rows < 3) return;
  const block = `A2:${columnLetters(sheet.maxColumns)}${rows}`;
  host.act((model) => sortBlock(model, ACTIONS, block, [{ column: columnOf(sheet, heading), ascending }]));
}

function duplicate(host: Host, row: number, before: number): void {
  const sheet = sheetNamed(host, ACTIONS);
  host.insertRows(ACTIONS, before);
  const from = row >= before ? row + 1 : row;
  const last = columnLetters(sheet.maxColumns);
  host.act((model) => copyAndPaste(model, { sheet: ACTIONS, a1: `A${from}:${last}${from}` }, { sheet: ACTIONS, a1: `A${before}` }));
}

/** With or without the simple trigger: a script of the council's own fires none. */
function type(host: Host, [where, which, what]: Deed['numbers'], touch: Hands['touch'], firesTrigger: boolean): void {
  const sheet = sheetNamed(host, ACTIONS);
  const row = anyRow(host, where);
  const heading = TYPED[which % TYPED.length] ?? 'Progress';
  const words = WORDS[heading];
  const a1 = `${columnLetters(columnOf(sheet, heading))}${row}`;
  touch(row);
  if (firesTrigger) host.edit(ACTIONS, a1, words[what % words.length] ?? '', { mayFail: true });
  else typeIntoCell(host.model, ACTIONS, a1, words[what % words.length] ?? '', 2026);
}

function addAction(host: Host, number: number): void {
  const sheet = sheetNamed(host, ACTIONS);
  const row = sheet.lastRow() + 1;
  if (row > sheet.maxRows) return;
  sheet.setValue(row, columnOf(sheet, 'Action'), `Added meanwhile ${number}`);
  sheet.setValue(row, columnOf(sheet, OWN), `added ${number}`);
  typeIntoCell(host.model, ACTIONS, `${columnLetters(columnOf(sheet, 'Progress'))}${row}`, 'In progress', 2026);
}

function rename(host: Host, number: number): void {
  const sheet = sheetNamed(host, ACTIONS);
  const columns = Array.from({ length: sheet.maxColumns }, (_, index) => index + 1).filter((column) => sheet.note(1, column) !== undefined);
  const column = columns[number % columns.length];
  if (column !== undefined) sheet.setValue(1, column, `${String(sheet.value(1, column) ?? '')} (renamed)`);
}

/** The officer sees what the renaming did, and puts every heading back. */
export function putHeadingsBack(host: Host): void {
  const sheet = sheetNamed(host, ACTIONS);
  for (let column = 1; column <= sheet.maxColumns; column += 1) {
    const heading = sheet.note(1, column)?.text;
    if (heading !== undefined && sheet.value(1, column) !== heading) sheet.setValue(1, column, heading);
  }
}

function hide(host: Host, row: number): void {
  sheetNamed(host, ACTIONS).rowForWriting(row).hidden = true;
}

function addBelow(host: Host, tab: string, heading: string, words: string): void {
  const sheet = sheetNamed(host, tab);
  for (let column = 1; column <= sheet.lastColumn(); column += 1)
    if (sheet.value(1, column) === heading) sheet.setValue(Math.max(1, sheet.lastRow()) + 1, column, words);
}

/** What stands in cells that are the officers' alone, and how they lie; any change of it between two deeds is the product's. */
export function officersCells(host: Host): string {
  const sheet = sheetNamed(host, ACTIONS);
  const lines: string[] = [];
  for (let column = 1; column <= sheet.maxColumns; column += 1) {
    if (isProducts(sheet.note(1, column)?.text)) continue;
    const cells = Array.from({ length: sheet.lastRow() }, (_, index) => sheet.value(index + 1, column) ?? '');
    if (cells.some((cell) => cell !== '')) lines.push(`${column}: ${JSON.stringify(cells).replace(/(,"")+\]$/, ']')}`);
  }
  return lines.join('\n');
}

/** Words that officers have put below a tab to which the product adds rows. */
export function wordsOn(host: Host, tab: string): string[] {
  const sheet = sheetNamed(host, tab);
  const words: string[] = [];
  for (let row = 2; row <= sheet.lastRow(); row += 1)
    for (let column = 1; column <= sheet.lastColumn(); column += 1) {
      const value = sheet.value(row, column);
      if (typeof value === 'string' && value !== '') words.push(value);
    }
  return words;
}
