/** A spreadsheet with everything that Google keeps beside it, stood still: from it any number of hosts start out alike. */
import type { Host, HostOptions } from '../emulator/host.ts';
import { openHost } from '../emulator/host.ts';
import type { HostState } from '../emulator/runtime/host-state.ts';
import { emptyState } from '../emulator/runtime/host-state.ts';
import type { RowModel, SheetModel } from '../emulator/spreadsheet/model/sheet-model.ts';
import { CELL_ARRAYS } from '../emulator/spreadsheet/model/sheet-model.ts';
import { WorkbookModel } from '../emulator/spreadsheet/model/workbook-model.ts';

export const CO_ORDINATOR = 'co.ordinator@exampleshire.example';
export const COLLEAGUE = 'team.manager@exampleshire.example';

export interface Still {
  readonly model: WorkbookModel;
  readonly state: HostState;
  readonly driveBytes: ReadonlyMap<string, Uint8Array>;
  readonly now: Date;
}

/** A blank spreadsheet of Google's. */
export function blankStill(now: string): Still {
  const model = WorkbookModel.blank({ name: 'Plan' });
  return { model, state: emptyState(), driveBytes: new Map(), now: new Date(now) };
}

/** How a host stands now. */
export function stillOf(host: Host): Still {
  return {
    model: copyOfModel(host.model),
    state: structuredClone(host.parts.state),
    driveBytes: new Map(host.parts.driveBytes),
    now: host.now,
  };
}

/** A host that begins as it stood then; nothing of what it does shows in the still. */
export async function openStill(still: Still, options: Partial<HostOptions> = {}): Promise<Host> {
  const host = await openHost({
    workbook: copyOfModel(still.model),
    state: structuredClone(still.state),
    bundle: 'dist/Code.js',
    manifest: 'appsscript.json',
    user: CO_ORDINATOR,
    now: still.now,
    ...options,
  });
  for (const [name, bytes] of still.driveBytes) host.parts.driveBytes.set(name, bytes);
  return host;
}

/** Formats, rules and runs of text are never changed in place, so copies share them. */
export function copyOfModel(model: WorkbookModel): WorkbookModel {
  return withParts(model, { sheets: model.sheets.map(copyOfSheet), namedRanges: deepCopy(model.namedRanges) });
}

function copyOfSheet(sheet: SheetModel): SheetModel {
  const { merges, protections, conditionalRules, bandings, filter, selection, columnLines } = sheet;
  return withParts(sheet, {
    rowModels: sheet.rowModels.map((row) => (row === undefined ? undefined : copyOfRow(row))),
    ...deepCopy({ merges, protections, conditionalRules, bandings, filter, selection, columnLines }),
  });
}

function copyOfRow(row: RowModel): RowModel {
  const copy: RowModel = { ...row };
  for (const part of CELL_ARRAYS) if (row[part] !== undefined) Object.assign(copy, { [part]: [...row[part]] });
  return copy;
}

function withParts<T extends object>(thing: T, parts: Partial<Record<keyof T, unknown>>): T {
  return Object.assign(Object.create(Object.getPrototypeOf(thing) as object) as T, thing, parts);
}

function deepCopy<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(deepCopy) as T;
  if (value instanceof Map) return new Map([...value].map(([key, part]) => [key, deepCopy(part as unknown)])) as T;
  const copy = Object.create(Object.getPrototypeOf(value) as object) as Record<string, unknown>;
  for (const [key, part] of Object.entries(value)) copy[key] = deepCopy(part as unknown);
  return copy as T;
}
