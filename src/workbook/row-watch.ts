import { hasNotes, keptWords, packSeen, seenFirst, seenNow, unloggedNotes, unpackSeen } from '../plan/changes/row-seen.ts';
import type { ChangeNote, SeenCells, Witness } from '../plan/changes/row-seen.ts';
import { ACTION_PLAN_TAB } from '../tabs/action-plan.ts';
import { cellWords } from '../tabs/cells.ts';
import type { Cell } from '../tabs/cells.ts';
import type { KeptState } from '../plan/model.ts';

/** Sheet rows and columns that an officer has just edited, from 1, both ends included; and who, where Google says. */
export interface EditedCells {
  readonly first: number;
  readonly last: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  readonly by: string;
}

/** When a run looks at the rows, and up to when the Change log has what was noted. */
export interface Noting {
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Milliseconds since 1970; `undefined` before the log began: rows that stand there then are not news. */
  readonly loggedUpTo: number | undefined;
}

/** A row of the Action plan tab as one pass finds it. */
interface RowFound {
  /** The sheet's own number of the row. */
  readonly row: number;
  readonly cells: readonly Cell[];
  readonly mark: string;
  readonly before: Pick<KeptState, 'rowMark' | 'rowSeen'>;
  /** True where the row has just been given its ref: what is kept in it may be another row's, copied. */
  readonly isNew: boolean;
}

/** How a packed row without words begins. */
const OF_NO_WORDS = '[{},';

type TypedPlaces = readonly (readonly [key: string, column: number])[];

function typedPlaces(columns: ReadonlyMap<string, number>): TypedPlaces {
  return ACTION_PLAN_TAB.columns.flatMap(({ key, role }) => {
    const column = columns.get(key);
    return role === 'typed' && key !== 'ref' && column !== undefined ? [[key, column] as const] : [];
  });
}

function wordsAt(cells: readonly Cell[], typed: TypedPlaces): SeenCells {
  const words: Record<string, string> = {};
  for (const [key, column] of typed) {
    const text = cellWords(cells[column] ?? '').trim();
    if (text !== '') words[key] = keptWords(text);
  }
  return words;
}

/** What officers typed in a row, as it is kept to be compared later. */
export function seenWords(cells: readonly Cell[], columns: ReadonlyMap<string, number>): SeenCells {
  return wordsAt(cells, typedPlaces(columns));
}

/** Notes in each row what officers changed in it, until the Change log takes it. */
export class RowWatch {
  private readonly typed: TypedPlaces;

  constructor(
    columns: ReadonlyMap<string, number>,
    private readonly noting: Noting,
    private readonly edited: EditedCells | undefined,
    /** True for the run that writes every row anyway: it drops the notes that the log has. */
    private readonly dropsLogged: boolean,
  ) {
    this.typed = typedPlaces(columns);
  }

  /** What to keep of the row: as it was where nothing changed. */
  after({ row, cells, mark, before, isNew }: RowFound): string {
    if (!isNew && this.isUnchanged(before, mark)) return this.dropsLogged ? this.withoutLogged(before.rowSeen) : before.rowSeen;
    const seen = isNew ? undefined : unpackSeen(before.rowSeen);
    const words = this.wordsOf(cells);
    const witness = this.witnessOf(row);
    if (seen !== undefined) return packSeen(seenNow({ cells: seen.cells, notes: this.unlogged(seen.notes) }, words, witness));
    const isNews = this.noting.loggedUpTo !== undefined && (isNew || before.rowMark === '');
    return packSeen(isNews ? seenFirst(words, words['action'] ?? '', witness) : { cells: words, notes: [] });
  }

  private isUnchanged(before: Pick<KeptState, 'rowMark' | 'rowSeen'>, mark: string): boolean {
    return before.rowMark === mark && before.rowSeen !== '' && !before.rowSeen.startsWith(OF_NO_WORDS);
  }

  /** What to keep of a row whose words an officer cleared. */
  cleared(text: string, row: number): string {
    const seen = text.startsWith(OF_NO_WORDS) ? undefined : unpackSeen(text);
    if (seen === undefined) return text;
    return packSeen(seenNow({ cells: seen.cells, notes: this.unlogged(seen.notes) }, {}, this.witnessOf(row)));
  }

  private withoutLogged(text: string): string {
    const seen = hasNotes(text) ? unpackSeen(text) : undefined;
    return seen === undefined ? text : packSeen({ cells: seen.cells, notes: this.unlogged(seen.notes) });
  }

  private unlogged(notes: readonly ChangeNote[]): readonly ChangeNote[] {
    return unloggedNotes({ cells: {}, notes }, this.noting.loggedUpTo ?? 0);
  }

  /** The notes kept in a row that the log does not have yet. */
  notesIn(text: string): readonly ChangeNote[] {
    return hasNotes(text) ? this.unlogged(unpackSeen(text)?.notes ?? []) : [];
  }

  private wordsOf(cells: readonly Cell[]): SeenCells {
    return wordsAt(cells, this.typed);
  }

  private witnessOf(row: number): Witness {
    const { edited } = this;
    const isInRows = edited !== undefined && row >= edited.first && row <= edited.last;
    const isEdited = (field: string): boolean => {
      if (!isInRows) return false;
      const column = (this.typed.find(([key]) => key === field)?.[1] ?? -1) + 1;
      return field === '' || (column >= edited.firstColumn && column <= edited.lastColumn);
    };
    return { at: this.noting.at, by: edited?.by ?? '', isEdited };
  }
}
