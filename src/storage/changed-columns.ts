import { plainCells, readNotes, writeColumnBlocks, writeNotes } from '../google/sheets/rows-and-notes.ts';
import type { ColumnBlock } from '../google/sheets/rows-and-notes.ts';
import { isSame, refKey } from '../imports/again/compare-imports.ts';
import { NOTE } from '../imports/change/import-record.ts';
import type { RecordedChange } from '../imports/change/import-record.ts';
import { standingRows } from '../imports/change/plan-values.ts';
import type { StandingRow } from '../imports/change/plan-values.ts';
import { identityKeyOf } from '../imports/change/source-lists.ts';
import { shownText } from '../imports/source-grid.ts';
import type { Cell } from '../tabs/cells.ts';
import { TAB_OF } from '../tabs/tabs.ts';
import type { ListName } from '../tabs/tabs.ts';
import type { Sheet } from '../workbook/sheet.ts';
import type { Workbook } from '../workbook/workbook.ts';

/** One list of the plan while an import is written or undone. */
export interface Hand {
  readonly list: ListName;
  readonly sheet: Sheet;
  /** The notes on the words, row by row from the top; empty where they were not read. */
  readonly notes: readonly string[];
  /** Column (from 1) of the words that notes stand on. */
  readonly noteColumn: number;
  readonly plainText: readonly number[];
  /** By ref. */
  readonly standing: ReadonlyMap<string, StandingRow>;
}

/** By column (from 1) and row (from 1): what a cell shall hold. */
type Wanted = ReadonlyMap<number, ReadonlyMap<number, Cell>>;

/** Writes changed cells of rows that stand; those that somebody has changed meanwhile are left. */
export function writeChanges(hand: Hand, changes: readonly RecordedChange[], workbook: Workbook): void {
  const { list, plainText } = hand;
  const first = wantedIn(hand, changes);
  const scattered = [...first.cells].filter(([, cells]) => runsOf(rowsOf(cells)).length > MOST_RUNS).map(([column]) => column);
  const plain = plainCells(TAB_OF[list].name, scattered);
  // What stands between is written again as it stands now: it is read anew, just before.
  const now = scattered.length === 0 ? hand : handNow(hand, workbook);
  const { cells, notes } = now === hand ? first : wantedIn(now, changes);
  const isAsItWas = refsOf(now) === refsOf(hand);
  changeNotes(now, notes);
  writeColumnBlocks(
    TAB_OF[list].name,
    [...cells].flatMap(([column, wanted]) => columnBlocks(column, wanted, now.sheet, isAsItWas ? plain.get(column) : undefined)),
    plainText.map((column) => column + 1),
  );
}

function wantedIn(
  { standing, sheet }: Hand,
  changes: readonly RecordedChange[],
): { readonly cells: Wanted; readonly notes: Map<number, string> } {
  const notes = new Map<number, string>();
  const cells = new Map<number, Map<number, Cell>>();
  for (const { ref, key, before, after } of changes) {
    const row = standing.get(refKey(ref));
    if (row === undefined || !isSame(row.values[key] ?? '', before)) continue;
    const column = (sheet.columns.get(key) ?? -1) + 1;
    if (key === NOTE) notes.set(row.row, shownText(after));
    else if (column > 0) cells.set(column, (cells.get(column) ?? new Map<number, Cell>()).set(row.row, after));
  }
  return { cells, notes };
}

/** The list as it stands now; its notes are read anew only where its rows have moved. */
function handNow(hand: Hand, workbook: Workbook): Hand {
  workbook.readAgain(hand.list);
  const sheet = workbook.sheet(hand.list);
  if (sheet === undefined) return hand;
  const now = { ...hand, sheet, standing: standingByRef(hand.list, sheet, hand.notes) };
  if (hand.notes.length === 0 || refsOf(now) === refsOf(hand)) return now;
  const notes = readNotes(TAB_OF[hand.list].name, hand.noteColumn);
  return { ...now, notes, standing: standingByRef(hand.list, sheet, notes) };
}

export function standingByRef(list: ListName, sheet: Sheet, notes?: readonly string[]): ReadonlyMap<string, StandingRow> {
  const identity = identityKeyOf(list);
  return new Map(standingRows(list, sheet, notes).map((row) => [refKey(row.values[identity]), row]));
}

/** Every note from the first changed one to the last, in one write: those between are the ones that stand there. */
export function changeNotes({ list, notes, noteColumn }: Hand, changed: ReadonlyMap<number, string>): void {
  if (changed.size === 0) return;
  const rows = [...changed.keys()];
  const first = Math.min(...rows);
  const all = Array.from(
    { length: Math.max(...rows) - first + 1 },
    (_, index) => changed.get(first + index) ?? notes[first + index - 1] ?? '',
  );
  writeNotes(TAB_OF[list].name, first, noteColumn, all);
}

/** A column with more runs of changed cells than this is written in few large blocks. */
const MOST_RUNS = 4;

/** Where the rows of a list stand. */
function refsOf({ standing }: Hand): string {
  return [...standing].map(([ref, { row }]) => `${ref} ${row}`).join('\n');
}

const rowsOf = (cells: ReadonlyMap<number, Cell>): number[] => [...cells.keys()].sort((one, other) => one - other);

function runsOf(rows: readonly number[]): number[][] {
  const runs: number[][] = [];
  for (const row of rows) {
    const run = runs[runs.length - 1];
    if (run !== undefined && run[run.length - 1] === row - 1) run.push(row);
    else runs.push([row]);
  }
  return runs;
}

/** Changed cells of a column in few blocks; between two of them only cells are written again that hold a value and nothing else. */
function columnBlocks(at: number, cells: ReadonlyMap<number, Cell>, { grid }: Sheet, plain: readonly boolean[] | undefined): ColumnBlock[] {
  const blocks: { firstRow: number; column: number; cells: Cell[] }[] = [];
  const standing = (row: number): Cell => grid.rows[row - 1]?.[at - 1] ?? '';
  for (const run of runsOf(rowsOf(cells))) {
    const block = blocks[blocks.length - 1];
    const [first = 0] = run;
    const next = block === undefined ? first : block.firstRow + block.cells.length;
    const gap = Array.from({ length: first - next }, (_, index) => next + index);
    const words = run.map((row) => cells.get(row) as Cell);
    if (block !== undefined && plain !== undefined && gap.every((row) => plain[row - 1] === true))
      block.cells.push(...gap.map(standing), ...words);
    else blocks.push({ firstRow: first, column: at, cells: words });
  }
  return blocks;
}
