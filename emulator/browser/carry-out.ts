import { existsSync, readFileSync } from 'node:fs';
import { resolve, sep } from 'node:path';
import type { Host, Run } from '../host.ts';
import { ScriptError } from '../host.ts';
import { allGroups, chartsOf } from '../spreadsheet/index.ts';
import { setGroupCollapsed } from '../spreadsheet/model/groups.ts';
import type { OfficerEdit, SheetModel } from '../spreadsheet/index.ts';
import { doDeed } from './deeds/do-deed.ts';
import type { Direction, History } from './deeds/history.ts';
import type { Command, CommandName, CommandOf, Reply, SheetDeed, Undone } from './protocol/commands.ts';
import { chartView } from './views/chart-view.ts';
import { cellsView } from './views/cells-view.ts';
import { blockNamed, blockTexts, filterValues, findCells, summarise } from './views/selected-cells.ts';
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
  readonly history: History;
  /** Who acts now. */
  user: string;
  /** How often a script has led the officer elsewhere. */
  timesLed: number;
}

type Acts<Name extends CommandName> = { readonly [Each in Name]: (open: OpenHost, command: CommandOf<Each>) => unknown };

const thisYear = (host: Host): number => host.now.getUTCFullYear();

/** What only looks: nothing is saved after it. */
const LOOKING = {
  look: (open: OpenHost) => windowView(open.host, open),
  'read sheet': ({ host }: OpenHost, { sheetId, rows }: CommandOf<'read sheet'>) =>
    sheetView(host.model, sheetOf(host, sheetId), {
      thisYear: thisYear(host),
      charts: chartsOf(host.model, sheetOf(host, sheetId)).map(chartView),
      ...(rows === undefined ? {} : { rows }),
    }),
  'read rows': ({ host }: OpenHost, { sheetId, rows }: CommandOf<'read rows'>) =>
    cellsView(host.model, sheetOf(host, sheetId), rows, thisYear(host)),
  'read blocks': ({ host }: OpenHost, { sheetId, blocks }: CommandOf<'read blocks'>) =>
    blockTexts(host.model, sheetOf(host, sheetId), blocks),
  summarise: ({ host }: OpenHost, { sheetId, blocks }: CommandOf<'summarise'>) => summarise(host.model, sheetOf(host, sheetId), blocks),
  find: ({ host }: OpenHost, { sheetId, words }: CommandOf<'find'>) => findCells(host.model, sheetOf(host, sheetId), words),
  'filter values': ({ host }: OpenHost, { sheetId, column }: CommandOf<'filter values'>) =>
    filterValues(host.model, sheetOf(host, sheetId), column),
  'read mail': ({ host }: OpenHost, { id }: CommandOf<'read mail'>) =>
    mailView(
      found(
        host.parts.state.mails.find((mail) => mail.id === id),
        `e-mail ${id}`,
      ),
    ),
  'read run': ({ host }: OpenHost, { number }: CommandOf<'read run'>) => runView(found(host.runs[number - 1], `run ${number}`), number),
  'read document': readDocument,
  'list functions': ({ functionNames }: OpenHost) => functionNames,
  select,
  close: () => null,
};

type LookingName = keyof typeof LOOKING;
export const changesSomething = (command: Command): boolean => !Object.hasOwn(LOOKING, command.do);

/** How many runs were fired, or what the officer is told. */
const onSheet = (open: OpenHost, command: SheetDeed): number | string => {
  const { edits, deed, said } = doDeed(open.host.model, command, thisYear(open.host));
  open.history.record(command.as, deed);
  const runs = fire(open, edits);
  return said ?? runs;
};

const turn =
  (direction: Direction) =>
  (open: OpenHost, { as }: CommandOf<'undo' | 'redo'>): Undone => {
    const { edits, ...said } = open.history.go(open.host.model, as, direction);
    fire(open, edits);
    return said;
  };

/** Tells the script's triggers of edits. A failing trigger does not undo the officer's deed; its error is in the run log, as at Google. */
function fire({ host, user }: OpenHost, edits: readonly OfficerEdit[]): number {
  return edits.flatMap((edit) => host.fireEdit(edit, { as: user, mayFail: true })).length;
}

/** Notices when a script selects something else than the officer had: `setActiveSheet`, `activate`. */
function following<Result>(open: OpenHost, run: () => Result): Result {
  const place = (): string => {
    const sheet = open.host.model.activeSheet();
    return JSON.stringify([sheet.id, sheet.selection]);
  };
  const before = place();
  try {
    return run();
  } finally {
    if (place() !== before) open.timesLed++;
  }
}

const ended = (runs: readonly Run[]): number => runs.length;

const DEEDS: Acts<Exclude<CommandName, LookingName>> = {
  open: ({ host }, { as }) => ended(host.open({ as, mayFail: true })),
  undo: turn('undo'),
  redo: turn('redo'),
  type: onSheet,
  paste: onSheet,
  'copy block': onSheet,
  'move block': onSheet,
  'copy values': onSheet,
  replace: onSheet,
  fill: onSheet,
  clear: onSheet,
  insert: onSheet,
  delete: onSheet,
  sort: onSheet,
  size: onSheet,
  hide: onSheet,
  unhide: onSheet,
  'filter on': onSheet,
  'filter off': onSheet,
  filter: onSheet,
  'fold columns': foldColumns,
  menu: (open, { as, path }) => following(open, () => ended([open.host.clickMenu(path, { as })])),
  'script run': (open, { as, functionName, values }) =>
    following(open, () => open.host.scriptRun(functionName, values, { as }).result ?? null),
  advance: ({ host }, { to }) => advance(host, to),
};

const ACTS: Acts<CommandName> = { ...LOOKING, ...DEEDS };

/** Carries out one command. Whatever is thrown becomes a reply with a sentence. */
export function carryOut(open: OpenHost, command: Command): Reply {
  try {
    if ('as' in command) open.user = command.as;
    if (!Object.hasOwn(ACTS, command.do)) throw new Error(`The window cannot do "${String(command.do)}".`);
    const act = ACTS[command.do] as (open: OpenHost, command: Command) => unknown;
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

function found<T>(thing: T | undefined, what: string): T {
  if (thing === undefined) throw new Error(`There is no ${what}.`);
  return thing;
}

function advance(host: Host, to: string): number {
  if (new Date(to) < host.now) throw new Error('The clock cannot go back: choose a day and time after the one it shows.');
  return host.advanceTo(to).length;
}

const sheetOf = (host: Host, id: number): SheetModel => found(host.model.sheetById(id), `sheet with the id ${id}`);

function foldColumns({ host }: OpenHost, { sheet, column, depth, folded }: CommandOf<'fold columns'>): null {
  const model = found(host.model.sheetByName(sheet), `sheet "${sheet}"`);
  const group = allGroups(model, 'columns').find((each) => each.start === column && each.depth === depth);
  setGroupCollapsed(model, 'columns', found(group, `group of columns that begins at column ${column}`), folded);
  return null;
}

/** The script finds what the officer has selected. */
function select({ host }: OpenHost, { sheet, a1 }: CommandOf<'select'>): null {
  const model = found(host.model.sheetByName(sheet), `sheet "${sheet}"`);
  model.selection = blockNamed(model, a1);
  host.model.activeSheetId = model.id;
  return null;
}

function readDocument(
  { host, driveFolder }: OpenHost,
  { id }: CommandOf<'read document'>,
): { bytes: Uint8Array; name: string; contentType: string } {
  const { file, contentType } = found(
    host.parts.state.driveFiles.find((each) => each.id === id),
    `document ${id}`,
  );
  const path = resolve(driveFolder, file);
  if (!path.startsWith(resolve(driveFolder) + sep))
    throw new Error(`The document "${file}" does not lie in "${driveFolder}" and is not read.`);
  const unsaved = host.parts.driveBytes.get(file);
  if (unsaved === undefined && !existsSync(path)) throw new Error(`The file "${path}" has been moved or deleted.`);
  return { bytes: unsaved ?? readFileSync(path), name: file, contentType };
}
