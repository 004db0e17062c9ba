import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Host, Run } from '../host.ts';
import { ScriptError } from '../host.ts';
import { allGroups } from '../spreadsheet/index.ts';
import { setGroupCollapsed } from '../spreadsheet/model/groups.ts';
import type { SheetModel } from '../spreadsheet/index.ts';
import type { Command, CommandName, Reply } from './protocol.ts';
import { sheetView } from './views/sheet-view.ts';
import { mailView, runView, windowView } from './views/window-view.ts';

/** A host with what the window needs to know beside it. */
export interface OpenHost {
  readonly host: Host;
  /** The workbook's path, as it is shown. */
  readonly file: string;
  /** The folder that the documents are saved to, "out/drive". */
  readonly driveFolder: string;
  /** The top-level functions of the script. */
  readonly functionNames: readonly string[];
  /** Who acts now. */
  user: string;
}

/** Commands that only look: nothing is to be saved after them. */
const LOOKING: readonly CommandName[] = ['look', 'read sheet', 'read mail', 'read run', 'read document', 'list functions', 'close'];

export const changesSomething = (command: Command): boolean => !LOOKING.includes(command.do);

type Acts = { readonly [Name in CommandName]: (open: OpenHost, command: Extract<Command, { do: Name }>) => unknown };

const ACTS: Acts = {
  look: (open) => windowView(open.host, open),
  'read sheet': ({ host }, { sheetId }) => sheetView(host.model, sheetOf(host, sheetId)),
  'read mail': ({ host }, { id }) =>
    mailView(
      found(
        host.parts.state.mails.find((mail) => mail.id === id),
        `e-mail ${id}`,
      ),
    ),
  'read run': ({ host }, { number }) => runView(found(host.runs[number - 1], `run ${number}`), number),
  'read document': readDocument,
  'list functions': ({ functionNames }) => functionNames,
  open: ({ host }, { as }) => ended(host.open({ as, mayFail: true })),
  type: ({ host }, { as, sheet, a1, text }) => ended(host.edit(sheet, a1, text, { as, mayFail: true })),
  paste: ({ host }, { as, sheet, a1, texts }) => ended(host.paste(sheet, a1, texts, { as, mayFail: true })),
  clear: ({ host }, { as, sheet, a1 }) => ended(host.clear(sheet, a1, { as, mayFail: true })),
  'insert rows': ({ host }, { as, sheet, row, count }) => ended(host.insertRows(sheet, row, count, { as, mayFail: true })),
  'delete rows': ({ host }, { as, sheet, row, count }) => ended(host.deleteRows(sheet, row, count, { as, mayFail: true })),
  sort: ({ host }, { as, sheet, a1, column, descending }) => ended(host.sort(sheet, a1, column, { as, descending, mayFail: true })),
  'fold columns': foldColumns,
  menu: ({ host }, { as, path }) => ended([host.clickMenu(path, { as })]),
  'script run': ({ host }, { as, functionName, values }) => host.scriptRun(functionName, values, { as }).result ?? null,
  advance: ({ host }, { to }) => advance(host, to),
  close: () => null,
};

/** Carries out one command. Whatever is thrown becomes a reply with a sentence. */
export function carryOut(open: OpenHost, command: Command): Reply {
  try {
    if ('as' in command) open.user = command.as;
    const act = ACTS[command.do] as ((open: OpenHost, command: Command) => unknown) | undefined;
    if (act === undefined) throw new Error(`The window cannot do "${String(command.do)}".`);
    return { done: true, result: act(open, command) };
  } catch (error) {
    return refusal(error);
  }
}

function refusal(error: unknown): Reply {
  if (error instanceof ScriptError)
    return { done: false, by: 'script', message: error.message, details: `${error.scriptName} in ${error.functionName}` };
  return {
    done: false,
    by: 'host',
    message: error instanceof Error ? error.message : String(error),
    details: error instanceof Error ? error.name : '',
  };
}

/** How many functions ran. A failing trigger does not undo the officer's deed; its error is in the run log, as at Google. */
function ended(runs: readonly Run[]): number {
  return runs.length;
}

function found<T>(thing: T | undefined, what: string): T {
  if (thing === undefined) throw new Error(`There is no ${what}.`);
  return thing;
}

function advance(host: Host, to: string): number {
  if (new Date(to) < host.now) throw new Error('The clock cannot go back: choose a day and time after the one it shows.');
  return host.advanceTo(to).length;
}

const sheetOf = (host: Host, id: number): SheetModel => found(host.model.sheetById(id), `sheet with the id ${id}`);

function foldColumns({ host }: OpenHost, { sheet, column, depth, folded }: Extract<Command, { do: 'fold columns' }>): null {
  const model = found(host.model.sheetByName(sheet), `sheet "${sheet}"`);
  const group = allGroups(model, 'columns').find((each) => each.start === column && each.depth === depth);
  setGroupCollapsed(model, 'columns', found(group, `group of columns that begins at column ${column}`), folded);
  return null;
}

function readDocument(
  { host, driveFolder }: OpenHost,
  { id }: Extract<Command, { do: 'read document' }>,
): { bytes: Uint8Array; name: string; contentType: string } {
  const { file, contentType } = found(
    host.parts.state.driveFiles.find((each) => each.id === id),
    `document ${id}`,
  );
  const path = join(driveFolder, file);
  const unsaved = host.parts.driveBytes.get(file);
  if (unsaved === undefined && !existsSync(path)) throw new Error(`The file "${path}" has been moved or deleted.`);
  return { bytes: unsaved ?? readFileSync(path), name: file, contentType };
}
