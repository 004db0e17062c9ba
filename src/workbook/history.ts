import type { Snapshot, StatusKeyRow } from '../plan/model.ts';
import type { Problem } from '../plan/problem.ts';
import { countsOf, inWords } from '../plan/position/roll-up.ts';
import { readSnapshots, snapshotRows } from '../plan/snapshots/snapshot-rows.ts';
import type { SnapshotRow } from '../plan/snapshots/snapshot-rows.ts';
import type { NewCell } from '../tabs/cells.ts';
import { HISTORY_DATA, HISTORY_TAB } from '../tabs/record-tabs.ts';
import type { RowOf } from '../tabs/tab-description.ts';
import { cellsOf } from './written-rows.ts';

/** The snapshots that rows of the Plan history tab hold. */
export function readSnapshotsFrom(rows: readonly RowOf<typeof HISTORY_TAB>[]): {
  readonly snapshots: readonly Snapshot[];
  readonly problems: readonly Problem[];
} {
  return readSnapshots(rows.reduce<PlacedRow[]>((all, row) => all.concat(partsIn(row)), []));
}

type PlacedRow = SnapshotRow & { readonly row: number };

/** Each part of a snapshot that a row holds. */
function partsIn(row: RowOf<typeof HISTORY_TAB>): PlacedRow[] {
  const { id, asAt } = row;
  if (asAt === undefined || id === '') return [];
  const first = row.part ?? 1;
  return HISTORY_DATA.map((key, index): PlacedRow => ({ ...row, asAt, part: first + index, parts: row.parts ?? 1, data: row[key] })).filter(
    ({ part, data }) => part === first || data !== '',
  );
}

/** The rows to append to the Plan history tab for a snapshot, in the order of its columns: one for up to 10,000 actions. */
export function historyRows(snapshot: Snapshot, key: readonly StatusKeyRow[]): NewCell[][] {
  const counts = inWords(countsOf(snapshot.actions), key);
  const pieces = snapshotRows(snapshot);
  const { id, asAt, reason, body, meeting } = snapshot;
  const rows: NewCell[][] = [];
  for (let at = 0; at < pieces.length; at += HISTORY_DATA.length) {
    const place = { id, asAt, reason, body, meeting, part: at + 1, parts: pieces.length, counts: at === 0 ? counts : '' };
    rows.push(cellsOf(HISTORY_TAB, { ...place, ...dataFrom(pieces.slice(at, at + HISTORY_DATA.length)) }));
  }
  return rows;
}

function dataFrom(pieces: readonly SnapshotRow[]): DataCells {
  return Object.fromEntries(HISTORY_DATA.map((key, index) => [key, pieces[index]?.data ?? ''])) as DataCells;
}

type DataCells = Record<(typeof HISTORY_DATA)[number], string>;
