import { setDocumentProperty } from '../google/properties.ts';
import { deleteRows, makeHiddenSheet } from '../google/sheets/rows-and-notes.ts';
import { findSheet } from '../google/spreadsheet.ts';
import { packRecord, unpackRecord } from '../imports/change/import-record.ts';
import type { ImportRecord } from '../imports/change/import-record.ts';
import { NOTHING_SAID, readMapping } from '../imports/mapping.ts';
import type { ImportMapping } from '../imports/mapping.ts';
import type { DateCell } from '../tabs/cells.ts';
import { IMPORTS_TAB } from '../tabs/record-tabs.ts';
import { TAB_OF } from '../tabs/tabs.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { appendRecords } from './append-rows.ts';
import { STATE } from './document-state.ts';
import type { Properties } from './document-state.ts';

/**
 * How far the last import has come. 'preparing': its record is being kept, the plan is as it was. 'writing': the record
 * stands, and what it says is being done; a run that finds it so does the rest. 'undoing' likewise.
 */
type ImportStep = 'preparing' | 'writing' | 'done' | 'undoing' | 'undone';

export interface ImportState {
  readonly id: string;
  readonly step: ImportStep;
  /** `yyyy-mm-dd` */
  readonly on: string;
  readonly source: string;
  /** How many actions it brings. */
  readonly actions: number;
}

const STEPS: readonly string[] = ['preparing', 'writing', 'done', 'undoing', 'undone'] satisfies readonly ImportStep[];

/** The last import, where there was one and what is kept of it can be read. */
export function importState(properties: Properties): ImportState | undefined {
  const state = parsed(properties[STATE.lastImport]) as Partial<ImportState> | undefined;
  return typeof state?.id === 'string' && STEPS.includes(state.step ?? '') ? (state as ImportState) : undefined;
}

export function keepImportState(state: ImportState): void {
  setDocumentProperty(STATE.lastImport, JSON.stringify(state));
}

/** True where an import or its undoing was cut off. */
export function isCutOff(state: ImportState | undefined): state is ImportState {
  return state !== undefined && ['preparing', 'writing', 'undoing'].includes(state.step);
}

function parsed(json: string | undefined): unknown {
  try {
    return JSON.parse(json ?? '');
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** Adds a record to the Imports tab, in parts that cells can hold. The first import makes the tab. */
export function keepRecord(record: ImportRecord, when: DateCell, by: string): void {
  makeHiddenSheet(
    IMPORTS_TAB.name,
    IMPORTS_TAB.columns.map(({ heading }) => heading),
    TAB_OF.actions.name,
  );
  const parts = packRecord(record);
  appendRecords(
    'imports',
    parts.map((data, index) => ({ id: record.id, when, by, source: record.source, part: index + 1, parts: parts.length, data })),
  );
}

/** The parts of records that stand; none before the first import, and that is no problem of the plan's. */
function partsIn(workbook: Workbook) {
  return findSheet(IMPORTS_TAB.name) === undefined ? [] : workbook.rows('imports');
}

/** Every whole record on the Imports tab, oldest first. */
export function keptRecords(workbook: Workbook): ImportRecord[] {
  const byId = new Map<string, { readonly parts: number; readonly data: string[] }>();
  for (const { id, part, parts, data } of partsIn(workbook)) {
    const known = byId.get(id) ?? { parts: parts ?? 0, data: [] };
    if (part !== undefined) known.data[part - 1] = data;
    byId.set(id, known);
  }
  return [...byId.values()].flatMap(({ parts, data }) =>
    data.filter((text) => text !== undefined).length === parts ? (unpackRecord(data) ?? []) : [],
  );
}

/** The import before the one that is undone can be undone next. */
export function stateBefore(records: readonly ImportRecord[], state: ImportState): ImportState {
  const earlier = records.filter(({ id }) => id !== state.id).pop();
  if (earlier === undefined) return { ...state, step: 'undone' };
  const actions = earlier.rows.filter(({ list, isNew }) => list === 'actions' && isNew).length;
  return { id: earlier.id, step: 'done', on: earlier.id.slice(0, 10), source: earlier.source, actions };
}

/** Takes a record off the Imports tab: it does not stand, or has been undone. */
export function dropRecord(id: string, workbook: Workbook): void {
  const rows = partsIn(workbook).filter((part) => part.id === id);
  deleteRows(
    IMPORTS_TAB.name,
    rows.map(({ row }) => row),
  );
}

/** A property holds 9 kB. */
const MOST_CHARACTERS = 8500;

interface KeptMapping {
  readonly signature: string;
  readonly mapping: ImportMapping;
}

function keptMappings(properties: Properties): KeptMapping[] {
  const kept = parsed(properties[STATE.importMappings]);
  if (!Array.isArray(kept)) return [];
  return (kept as Partial<KeptMapping>[]).flatMap(({ signature, mapping }) => {
    const read = readMapping(JSON.stringify(mapping ?? null));
    return typeof signature === 'string' && 'mapping' in read ? [{ signature, mapping: read.mapping }] : [];
  });
}

/** What an officer said at the last import of a source with these headings. */
export function keptMapping(properties: Properties, signature: string): ImportMapping {
  return keptMappings(properties).find((each) => each.signature === signature)?.mapping ?? NOTHING_SAID;
}

/** The mappings to keep, the newest first; the oldest make room. */
export function mappingsProperty(properties: Properties, signature: string, mapping: ImportMapping): Record<string, string> {
  const all = [{ signature, mapping }, ...keptMappings(properties).filter((each) => each.signature !== signature)];
  while (all.length > 0 && JSON.stringify(all).replace(/[\u0080-\uffff]/g, '000000').length > MOST_CHARACTERS) all.pop();
  return { [STATE.importMappings]: JSON.stringify(all) };
}
