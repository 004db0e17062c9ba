import type { KeptState } from '../plan/model.ts';
import { addTo } from '../words/groups.ts';
import { NO_STATE } from './computed-cells.ts';
import type { RefGiver } from './refs.ts';
import { likeliest } from './similar-rows.ts';

/** The rows of a tab as one reading shows them, by their index below the headings. */
export interface RowsRead {
  /** The refs that stand; '' where there is none. */
  readonly refs: readonly string[];
  /** The mark of what officers typed in columns that the product knows. */
  readonly markOf: (index: number) => string;
  /** True where the row says anything. */
  readonly isItem: (index: number) => boolean;
  /** What stands in every cell that is not the product's, in any order: it moves with the row and the product never writes it. */
  readonly wordsOf: (index: number) => readonly string[];
}

/** A row of the plan, wherever it stands now. */
export interface KnownRow {
  ref: string;
  mark: string;
  words: () => readonly string[];
  /** What was kept of it after the latest pass; `undefined` where nothing was. */
  kept: KeptState | undefined;
}

/** Keys of columns that a pass wrote: beside refs that stood, and in one block with a ref. */
export interface WrittenKeys {
  readonly alone: readonly string[];
  readonly withRefs: readonly string[];
}

/** What a pass makes of one row. */
export interface RowMet {
  /** The ref that it must have. */
  readonly ref: string;
  /** The row of an earlier reading that this is; `undefined` where it was not met before. */
  readonly known: KnownRow | undefined;
  /** True where its ref is another row's: an officer has copied the row, and what is kept in it is the other's. */
  readonly isCopy: boolean;
}

/** What a pass makes of the rows of one reading. */
export interface Meeting {
  /** The refs that they must have. */
  readonly refs: readonly string[];
  readonly at: (index: number) => RowMet;
}

/** The rows whose ref stands in another row as well, and is that row's. A row that is `sure` of its ref keeps it. */
type Doubled = (refs: readonly string[], isSure: (index: number) => boolean) => ReadonlySet<number>;

/**
 * What one refresh remembers between its passes. Officers sort, insert and delete between a read and a write, so a block may
 * have been written beside the wrong rows, and a ref over another's. A row is therefore followed from reading to reading by
 * what the product never writes: officers' own cells. Its ref and what was kept of it are those of the first reading that
 * saw it, whatever stands beside it later.
 */
export class RowMemory {
  private readonly known: KnownRow[] = [];
  /** The latest reading, and which of its rows were met before. */
  private latest: { readonly rows: RowsRead; readonly refs: readonly string[]; readonly known: ReadonlyMap<number, KnownRow> } | undefined;
  /** Refs that this run has written, and whether they were new. */
  private readonly ours = new Map<string, 'new' | 'put back'>();
  /** Keys of the computed columns that this run wrote: beside refs that stood, and together with a ref. */
  private readonly written = new Set<string>();
  private readonly writtenWithRefs = new Set<string>();
  private readonly marks = new Set<string>();
  private passes = 0;

  /** True from the second pass on. */
  get hasRows(): boolean {
    return this.passes > 0;
  }

  /** Tells each row of a new reading from the others, and gives it the ref that it must have. */
  meet(rows: RowsRead, giver: Pick<RefGiver, 'next'>, doubled: Doubled): Meeting {
    const known = this.hasRows ? this.matched(rows) : new Map<number, KnownRow>();
    const refs = rows.refs.map((ref, index) => (known.has(index) ? '' : this.ownRef(ref, rows.isItem(index))));
    for (const [index, { ref }] of known) refs[index] = ref;
    const copies = doubled(refs, (index) => known.has(index));
    for (const index of copies) refs[index] = '';
    rows.refs.forEach((ref, index) => {
      if (refs[index] === '' && rows.isItem(index)) refs[index] = giver.next();
      const now = refs[index] ?? '';
      if (now !== '' && now !== ref && !this.ours.has(now)) this.ours.set(now, known.get(index)?.ref === now ? 'put back' : 'new');
    });
    this.latest = { rows, refs, known };
    return { refs, at: (index) => ({ ref: refs[index] ?? '', known: known.get(index), isCopy: copies.has(index) }) };
  }

  /**
   * The ref of a row that was not met before: what stands there, unless this run put it back beside another. Such a row may
   * have had, outside what the first reading saw, a ref that this run then gave: it keeps it, and the other gets the next.
   */
  private ownRef(ref: string, isItem: boolean): string {
    if (!this.ours.has(ref)) return ref;
    if (!isItem || this.ours.get(ref) !== 'new') return '';
    for (const each of this.known) if (each.ref === ref) each.ref = '';
    this.ours.set(ref, 'put back');
    return ref;
  }

  /** The row of an earlier reading that each row is. */
  private matched({ refs, wordsOf }: RowsRead): Map<number, KnownRow> {
    const found = new Map<number, KnownRow>();
    const taken = new Set<KnownRow>();
    const take = (index: number, known: KnownRow | undefined): void => {
      if (known === undefined || taken.has(known) || found.has(index)) return;
      found.set(index, known);
      taken.add(known);
    };
    const byRef = new Map<string, KnownRow[]>();
    for (const each of this.known) if (each.ref !== '') addTo(byRef, each.ref, each);
    const keys = refs.map((_, index) => keyOf(wordsOf(index)));
    const knownKeys = new Map(this.known.map((each) => [each, keyOf(each.words())]));
    const untaken = (those: readonly KnownRow[] | undefined, key?: string): KnownRow | undefined =>
      those?.find((each) => !taken.has(each) && (key === undefined || knownKeys.get(each) === key));
    // Its ref and its words: nothing has happened to it.
    refs.forEach((ref, index) => take(index, untaken(byRef.get(ref), keys[index])));
    const byKey = new Map<string, KnownRow[]>();
    for (const [each, key] of knownKeys) if (!taken.has(each) && key !== NO_WORDS) addTo(byKey, key, each);
    const isOpen = (ref: string, index: number): boolean =>
      !found.has(index) && (ref === '' || this.ours.has(ref)) && keys[index] !== NO_WORDS;
    const takeByWords = (ref: string, index: number): void => {
      if (isOpen(ref, index)) take(index, untaken(byKey.get(keys[index] ?? '')));
    };
    // Another's ref was written over its own.
    refs.forEach((ref, index) => {
      if (ref !== '') takeByWords(ref, index);
    });
    // A ref that this run never wrote has come with its row.
    refs.forEach((ref, index) => {
      if (!this.ours.has(ref)) take(index, untaken(byRef.get(ref)));
    });
    refs.forEach(takeByWords);
    const left = this.known.filter((each) => !taken.has(each) && knownKeys.get(each) !== NO_WORDS);
    const open = refs.flatMap((ref, index) => (isOpen(ref, index) ? [{ index, words: wordsOf(index) }] : []));
    for (const { row, like } of likeliest(
      open,
      left.map((known) => ({ known, words: known.words() })),
    ))
      take(row.index, like.known);
    return found;
  }

  /** What a pass kept of the rows, by their index, and the columns it wrote; to be called before another pass. */
  remember(keptOf: (index: number) => KeptState | undefined, { alone, withRefs }: WrittenKeys): void {
    for (const key of alone) this.written.add(key);
    for (const key of withRefs) this.writtenWithRefs.add(key);
    this.latest?.refs.forEach((_, index) => this.note(index, keptOf(index)));
    this.passes += 1;
  }

  /** Notes where a row of the latest reading is, and what was kept of it; one that was not met before is known from now on. */
  private note(index: number, kept: KeptState | undefined): void {
    const { latest } = this;
    if (latest === undefined) return;
    const { rows, refs, known } = latest;
    const now = { ref: refs[index] ?? '', mark: rows.markOf(index), words: () => rows.wordsOf(index), kept };
    const before = known.get(index);
    if (before === undefined) this.known.push(now);
    else Object.assign(before, now);
    if (kept !== undefined) this.marks.add(now.mark);
  }

  /**
   * What is kept beside a row that was not met before. Where the mark of another row stands beside it, this run wrote that
   * row's cells there: nothing in the columns written is the row's own. What was written together with a ref was so only
   * where the row does not have its own.
   */
  withoutStrayCells(kept: KeptState, mark: string, hasOwnRef: boolean): KeptState {
    if (!this.hasRows || kept.rowMark === mark || !this.marks.has(kept.rowMark)) return kept;
    const isWritten = (key: string): boolean => this.written.has(key) || (!hasOwnRef && this.writtenWithRefs.has(key));
    return Object.fromEntries(
      Object.entries(NO_STATE).map(([key, none]) => [key, isWritten(key) ? none : kept[key as keyof KeptState]]),
    ) as unknown as KeptState;
  }
}

const keyOf = (words: readonly string[]): string => [...words].sort().join('\u0001');
const NO_WORDS = '';
