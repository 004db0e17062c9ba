import { setDocumentProperties } from '../../google/properties.ts';
import { appendRows as append } from '../../google/spreadsheet.ts';
import type { PlainDate } from '../../days/plain-date.ts';
import type { Cell } from '../../tabs/cells.ts';
import { HISTORY_TAB } from '../../tabs/record-tabs.ts';
import type { TabDescription } from '../../tabs/tab-description.ts';
import { OFFICERS_TABS, TAB_OF } from '../../tabs/tabs.ts';
import type { ListName } from '../../tabs/tabs.ts';
import type { Snapshot } from '../../plan/model.ts';
import { historyRows } from '../../workbook/history.ts';
import { highestRef } from '../../workbook/refs.ts';
import type { Workbook } from '../../workbook/workbook.ts';
import { lineOf, plainTextColumns } from '../append-rows.ts';
import { contentMark, highWaterOf, STATE } from '../document-state.ts';
import type { Properties } from '../document-state.ts';
import { changeProperties, stateProperty } from './kept-change.ts';
import type { KeptCell, KeptRow } from './kept-change.ts';
import { keyField, listsOf, plainCell, rowsByKey } from './plan-change.ts';
import type { AddedRow, PlanChange } from './plan-change.ts';
import { changedActions, settleMarks } from './settle-marks.ts';
import { writeCells } from './write-cells.ts';

export interface ChangeRun {
  readonly workbook: Workbook;
  readonly properties: Properties;
  readonly today: PlainDate;
  /** Frozen as part of the change. */
  readonly snapshot?: Snapshot | undefined;
}

/** What came of a change: done, or refused with a sentence before anything was written. */
export type ChangeOutcome = { readonly refused: string } | { readonly left: readonly string[] };

/**
 * Carries a change out: keeps what undoing it needs, writes, and notes that it is whole. A run that is cut off between is
 * taken back by the next one that takes the lock. Needs the lock. `left` are cells that an officer edited meanwhile.
 */
export function carryOut(change: PlanChange, run: ChangeRun): ChangeOutcome {
  const { workbook, properties, snapshot } = run;
  const missing = whatIsMissing(change, workbook);
  if (missing !== undefined) return { refused: missing };
  const cells = cellsToKeep(change, workbook);
  const kept = changeProperties({
    task: change.task,
    day: run.today,
    added: addedToKeep(change, workbook),
    changed: cells,
    snapshot: snapshot?.id ?? '',
  });
  if (kept === undefined)
    return { refused: 'This is more than can be undone in one go, so nothing was changed. Do it in two or more parts.' };
  setDocumentProperties({ ...kept, ...highWaters(change, properties), [STATE.keptDay]: '' });
  const before = changedActions(cells).length === 0 ? undefined : workbook.sheet('actions');
  const left = write(change, cells, workbook);
  settleMarks(before, cells, workbook);
  if (snapshot !== undefined) append(HISTORY_TAB.name, historyRows(snapshot, workbook.statusKey));
  const isOfActions = change.added.actions !== undefined || change.changed.some(({ list }) => list === 'actions');
  setDocumentProperties({ ...stateProperty(kept, 'done'), ...(isOfActions ? { [STATE.refreshWanted]: 'yes' } : {}) });
  return { left };
}

function write({ added }: PlanChange, cells: readonly KeptCell[], workbook: Workbook): string[] {
  const left: string[] = [];
  for (const list of new Set(cells.map(([of]) => of))) {
    const wanted = cells.filter(([of]) => of === list).map(([, row, field, from, to]) => ({ row, field, from, to }));
    left.push(...writeCells(list, wanted, workbook).map(({ row, field }) => cellWords(list, row, field)));
  }
  for (const [list, rows] of Object.entries(added) as [ListName, readonly AddedRow[]][]) {
    const columns = workbook.sheet(list)?.columns ?? new Map<string, number>();
    append(
      TAB_OF[list].name,
      rows.map((row) => lineOf(row, columns)),
      plainTextColumns(OFFICERS_TABS[list], columns),
    );
  }
  return left;
}

/** "Action plan, A3, Progress". */
export function cellWords(list: ListName, row: string, field: string): string {
  const { name, columns }: TabDescription = TAB_OF[list];
  return `${name}, ${row}, ${columns.find(({ key }) => key === field)?.heading ?? field}`;
}

/** A sentence where a tab or a column is not there that the change needs; a row that is gone needs one too. */
function whatIsMissing(change: PlanChange, workbook: Workbook): string | undefined {
  const repair = 'Choose Set up ▸ Create or repair tabs, then try again.';
  for (const list of listsOf(change)) {
    const sheet = workbook.sheet(list);
    const { name, columns }: TabDescription = TAB_OF[list];
    if (sheet === undefined) return `There is no ${name} tab, so nothing was changed. ${repair}`;
    const cells = change.changed.filter((cell) => cell.list === list);
    const fields = [keyField(list), ...cells.map(({ field }) => field), ...(change.added[list] ?? []).flatMap(fieldsWithWords)];
    const lacking = columns.find(({ key }) => fields.includes(key) && !sheet.columns.has(key));
    if (lacking !== undefined) return `The ${name} tab has no column "${lacking.heading}", so nothing was changed. ${repair}`;
    const rows = rowsByKey(list, sheet);
    const gone = cells.find(({ row }) => !rows.has(row));
    if (gone !== undefined) return `The ${name} tab has no row "${gone.row}" any more, so nothing was changed. Begin again.`;
  }
  return undefined;
}

const fieldsWithWords = (row: AddedRow): string[] => Object.keys(row).filter((key) => row[key] !== '');

function cellsToKeep({ changed }: PlanChange, workbook: Workbook): KeptCell[] {
  return changed.flatMap(({ list, row, field, to }): KeptCell[] => {
    const sheet = workbook.sheet(list);
    const cells = sheet?.grid.rows[rowsByKey(list, sheet).get(row) ?? -1] ?? [];
    const from = cells[sheet?.columns.get(field) ?? -1] ?? '';
    return plainCell(from) === plainCell(to) ? [] : [[list, row, field, from, to]];
  });
}

function addedToKeep({ added }: PlanChange, workbook: Workbook): KeptRow[] {
  return (Object.entries(added) as [ListName, readonly AddedRow[]][]).flatMap(([list, rows]) => {
    const columns = workbook.sheet(list)?.columns ?? new Map<string, number>();
    return rows.map((row): KeptRow => [list, plainCell(row[keyField(list)] ?? ''), rowMarkOf(list, lineOf(row, columns), columns)]);
  });
}

/** A mark of what officers would type in a row. */
export function rowMarkOf(list: ListName, cells: readonly Cell[], columns: ReadonlyMap<string, number>): string {
  const typed = TAB_OF[list].columns.filter(({ role, key }) => role === 'typed' && columns.has(key));
  return contentMark(typed.map(({ key }) => plainCell(cells[columns.get(key) ?? -1] ?? '')));
}

/** The highest refs that the change gives. */
function highWaters({ added }: PlanChange, properties: Properties): Record<string, string> {
  return Object.fromEntries(
    (Object.keys(added) as ListName[]).flatMap((list) => {
      const { refPrefix }: TabDescription = OFFICERS_TABS[list];
      if (refPrefix === undefined) return [];
      const given = highestRef(
        refPrefix,
        (added[list] ?? []).map((row) => plainCell(row['ref'] ?? '')),
      );
      return given > highWaterOf(refPrefix, properties) ? [[STATE.highestRef(refPrefix), String(given)]] : [];
    }),
  );
}
