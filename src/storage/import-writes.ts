import { deleteRows, readNotes, writeNotes } from '../google/sheets/rows-and-notes.ts';
import { appendRows } from '../google/spreadsheet.ts';
import { isSame, refKey } from '../imports/again/compare-imports.ts';
import { NOTE } from '../imports/change/import-record.ts';
import type { ImportRecord, RecordedChange, RecordedRow } from '../imports/change/import-record.ts';
import type { StandingRow } from '../imports/change/plan-values.ts';
import { textKeyOf } from '../imports/change/source-lists.ts';
import { isEmpty, shownText } from '../imports/source-grid.ts';
import { TAB_OF } from '../tabs/tabs.ts';
import type { ListName } from '../tabs/tabs.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { lineOf, plainTextColumns } from './append-rows.ts';
import { changeNotes, standingByRef, writeChanges } from './changed-columns.ts';
import type { Hand } from './changed-columns.ts';

/** Lists that a record speaks of, in its own order: recommendations and workstreams before the actions that name them. */
function listsOf(record: ImportRecord): ListName[] {
  return [...new Set([...record.rows, ...record.changed].map(({ list }) => list))];
}

/** Notes of a list, as far as the record speaks of notes; they are read in one call. */
export function notesFor(list: ListName, workbook: Workbook, isNeeded: boolean): readonly string[] | undefined {
  const column = workbook.sheet(list)?.columns.get(textKeyOf(list));
  return column === undefined || !isNeeded ? undefined : readNotes(TAB_OF[list].name, column + 1);
}

function handOf(list: ListName, workbook: Workbook, isWithNotes: boolean): Hand | undefined {
  const sheet = workbook.sheet(list);
  if (sheet === undefined) return undefined;
  const notes = notesFor(list, workbook, isWithNotes);
  return {
    list,
    sheet,
    notes: notes ?? [],
    noteColumn: (sheet.columns.get(textKeyOf(list)) ?? 0) + 1,
    plainText: plainTextColumns(TAB_OF[list], sheet.columns),
    standing: standingByRef(list, sheet, notes),
  };
}

/**
 * Does what a record says: adds its new rows, list by list, each list in one write, and changes its cells where they still
 * stand as they did. Done a second time it does what is left to do, so that a cut run can be gone on with: then notes of rows
 * that stand already are looked for as well. Needs the lock.
 */
export function carryOutRecord(record: ImportRecord, workbook: Workbook, isGoneOnWith = false): void {
  for (const list of listsOf(record)) {
    const changed = record.changed.filter((change) => change.list === list);
    const added = record.rows.filter((row) => row.list === list && row.isNew);
    const hand = handOf(list, workbook, changed.some(({ key }) => key === NOTE) || (isGoneOnWith && added.length > 0));
    if (hand === undefined) continue;
    const standing = added.filter(({ ref }) => hand.standing.has(refKey(ref)));
    if (isGoneOnWith) writeMissingNotes(hand, standing);
    addRows(
      hand,
      added.filter((row) => !standing.includes(row)),
    );
    writeChanges(hand, changed, workbook);
  }
}

function addRows({ list, sheet, noteColumn, plainText }: Hand, rows: readonly RecordedRow[]): void {
  if (rows.length === 0) return;
  const { columns } = sheet;
  const name = TAB_OF[list].name;
  const lines = rows.map(({ values }) => lineOf(values, columns));
  // A plain-text column is named even where the tab has none, so that the rows' place is known.
  const first = appendRows(name, lines, plainText.length > 0 ? plainText : [noteColumn - 1]);
  const notes = rows.map(({ values }) => shownText(values[NOTE]));
  if (first !== undefined && notes.some((note) => note !== '')) writeNotes(name, first, noteColumn, notes);
}

/** Notes of rows that stand without the one that the source has for them: the run was cut off between rows and notes. */
function writeMissingNotes(hand: Hand, rows: readonly RecordedRow[]): void {
  const missing = new Map<number, string>();
  for (const { ref, values } of rows) {
    const found = hand.standing.get(refKey(ref));
    const note = shownText(values[NOTE]);
    if (found !== undefined && note !== '' && isEmpty(found.values[NOTE] ?? '')) missing.set(found.row, note);
  }
  changeNotes(hand, missing);
}

export interface Undone {
  /** Rows taken out again. */
  readonly rows: number;
  /** Cells that have their old words again. */
  readonly cells: number;
  /** Refs of rows that stay, because somebody has written in them since, or another row names them. */
  readonly kept: readonly string[];
}

/**
 * Takes back what a record did: rows that nobody has written in since are deleted, and cells that still hold what it wrote
 * get their old words. Whatever an officer typed after the import stays. Needs the lock.
 */
export function undoRecord(record: ImportRecord, workbook: Workbook): Undone {
  const done = { rows: 0, cells: 0, kept: [] as string[] };
  const named = new Set<string>();
  for (const list of listsOf(record).reverse()) {
    const hand = handOf(list, workbook, true);
    if (hand === undefined) continue;
    const back = record.changed
      .filter((change) => change.list === list)
      .map(({ before, after, ...change }): RecordedChange => ({ ...change, before: after, after: before }));
    done.cells += back.filter(({ ref, key, before }) => isSame(hand.standing.get(refKey(ref))?.values[key] ?? '', before)).length;
    writeChanges(hand, back, workbook);
    const added = record.rows.filter((row) => row.list === list && row.isNew && hand.standing.has(refKey(row.ref)));
    const stays = added.filter(
      (row) => named.has(`${list}|${refKey(row.ref)}`) || named.has(`${list}|${refKey(row.values['name'])}`) || !isUntouched(row, hand),
    );
    const goes = added.filter((row) => !stays.includes(row));
    done.kept.push(...stays.map(({ ref }) => ref));
    done.rows += goes.length;
    deleteRows(
      TAB_OF[list].name,
      goes.map(({ ref }) => (hand.standing.get(refKey(ref)) as StandingRow).row),
    );
    if (list === 'actions') nameGroups(hand, new Set(goes.map(({ ref }) => refKey(ref))), named);
  }
  return done;
}

/** What the actions that stay name: their recommendations and workstreams stay with them. */
function nameGroups({ standing }: Hand, gone: ReadonlySet<string>, named: Set<string>): void {
  for (const [ref, { values }] of standing) {
    if (gone.has(ref)) continue;
    for (const entry of shownText(values['recommendations']).split(/[,;\n]/)) named.add(`recommendations|${refKey(entry)}`);
    named.add(`workstreams|${refKey(values['workstream'])}`);
  }
}

/** True where every cell of a row that officers write, also in columns of their own, is as the import wrote it. */
function isUntouched({ ref, values }: RecordedRow, { list, sheet, standing }: Hand): boolean {
  const found = standing.get(refKey(ref));
  if (found === undefined) return false;
  const computed = new Set(TAB_OF[list].columns.filter((column) => column.computed).map(({ key }) => key));
  const keyAt = new Map([...sheet.columns].map(([key, column]) => [column, key]));
  const cells = sheet.grid.rows[found.row - 1] ?? [];
  const areSame = cells.every((cell, column) => {
    const key = keyAt.get(column);
    return (key !== undefined && computed.has(key)) || isSame(cell, key === undefined ? '' : (values[key] ?? ''));
  });
  return areSame && isSame(found.values[NOTE] ?? '', values[NOTE] ?? '');
}
