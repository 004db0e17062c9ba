import type { KeptState } from '../plan/model.ts';
import { NO_STATE } from './computed-cells.ts';
import type { RefGiver } from './refs.ts';
import { addTo } from '../words/groups.ts';

interface Remembered {
  readonly ref: string;
  readonly mark: string;
  readonly kept: KeptState;
}

const NONE: ReadonlySet<number> = new Set();

/**
 * What one refresh remembers between its passes. Officers sort, insert and delete between a read and a write, so a block
 * may have been written beside the wrong rows. What was read first is therefore believed over what stands there later:
 * refs that this run wrote are checked against the words of their rows, and kept dates follow their refs.
 */
export class RowMemory {
  private readonly states = new Map<string, KeptState>();
  private readonly refCounts = new Map<string, number>();
  private readonly marks = new Set<string>();
  /** Keys of the computed columns that this run wrote. */
  private readonly written = new Set<string>();
  /** Mark of the row that each ref written by this run was meant for. */
  private readonly given = new Map<string, string>();
  private firstRead: { readonly standing: readonly string[]; readonly marks: readonly string[] } | undefined;
  private originals: Map<string, string[]> | undefined;
  private seen: Set<string> | undefined;

  /** True from the second pass on. */
  get hasRows(): boolean {
    return this.states.size > 0;
  }

  /** What was kept of the row with this ref, or of a row with these words, when it was first read. */
  stateOf(ref: string, mark: string): KeptState | undefined {
    if (!this.hasRows || ref === '') return undefined;
    return this.states.get(`${ref}|${mark}`) ?? (this.refCounts.get(ref) === 1 ? this.states.get(ref) : undefined);
  }

  /**
   * What a pass made of the rows, and the columns it wrote; to be called before another pass. An empty mark is a row whose
   * words were cleared.
   */
  remember(rows: readonly Remembered[], written: readonly string[] = []): void {
    for (const key of written) this.written.add(key);
    for (const { ref, mark, kept } of rows) {
      this.marks.add(mark);
      const key = `${ref}|${mark}`;
      if (mark !== '') {
        if (!this.states.has(key)) this.refCounts.set(ref, (this.refCounts.get(ref) ?? 0) + 1);
        this.states.set(ref, kept);
      }
      if (mark !== '' || !this.states.has(key)) this.states.set(key, kept);
    }
  }

  /**
   * What is kept of a row that was not among those read first. Where the mark of another row stands beside it, this run
   * wrote that row's cells there: nothing in the columns written is the row's own.
   */
  withoutStrayCells(kept: KeptState, mark: string): KeptState {
    if (!this.hasRows || kept.rowMark === mark || !this.marks.has(kept.rowMark)) return kept;
    return Object.fromEntries(
      Object.entries(NO_STATE).map(([key, none]) => [key, this.written.has(key) ? none : kept[key as keyof KeptState]]),
    ) as unknown as KeptState;
  }

  /**
   * The refs that rows must have: their own; for a row on which this run wrote another row's ref, the one it had; for a
   * row that has none, or whose ref is another row's, a new one. Indexes count from the first row below the headings.
   */
  refsFor(
    standing: readonly string[],
    marks: readonly string[],
    isItem: (index: number) => boolean,
    giver: RefGiver,
    doubled: (refs: readonly string[]) => ReadonlySet<number> = () => NONE,
  ): { readonly refs: readonly string[]; readonly highWater: number } {
    this.yieldToUnseenRows(standing, marks, isItem);
    const refs = standing.map((ref, index) => (this.isMisplaced(ref, marks[index] ?? '') ? '' : ref));
    for (const index of doubled(refs)) refs[index] = '';
    this.firstRead = this.firstRead ?? { standing: [...refs], marks };
    const open = refs.flatMap((ref, index) => (ref === '' && (isItem(index) || standing[index] !== '') ? [index] : []));
    if (open.length === 0) return { refs: standing, highWater: giver.highWater };
    const taken = new Set(refs.filter((ref) => ref !== ''));
    const free = (candidates: readonly string[]): string | undefined => candidates.find((ref) => !taken.has(ref));
    for (const index of open) {
      const mark = marks[index] ?? '';
      const own = this.hasRows ? (free(this.originalRefs(mark)) ?? free(this.givenTo(mark))) : undefined;
      const fresh = own ?? (isItem(index) ? giver.next() : '');
      refs[index] = fresh;
      if (fresh === '') continue;
      taken.add(fresh);
      this.given.set(fresh, mark);
    }
    return { refs, highWater: giver.highWater };
  }

  /**
   * A row that the first read did not see (rows were inserted while it read) may have had a ref that was then given to
   * another row. It keeps its ref, and the other row gets a new one.
   */
  private yieldToUnseenRows(standing: readonly string[], marks: readonly string[], isItem: (index: number) => boolean): void {
    if (this.given.size === 0) return;
    standing.forEach((ref, index) => {
      const mark = marks[index] ?? '';
      if (!this.given.has(ref) || !isItem(index) || this.hasSeen(mark)) return;
      this.given.set(ref, mark);
      this.states.delete(ref);
    });
  }

  /** True where a row of these words was there when the run began. */
  hasSeen(mark: string): boolean {
    this.seen = this.seen ?? new Set(this.firstRead?.marks);
    return this.seen.has(mark);
  }

  /** True where this run wrote the ref, for a row of other words. */
  private isMisplaced(ref: string, mark: string): boolean {
    if (this.given.size === 0) return false;
    const meantFor = this.given.get(ref);
    return meantFor !== undefined && meantFor !== mark;
  }

  private givenTo(mark: string): string[] {
    return [...this.given].flatMap(([ref, meantFor]) => (meantFor === mark ? [ref] : []));
  }

  /** Refs that stood beside rows of these words when the run began. */
  private originalRefs(mark: string): readonly string[] {
    if (this.originals === undefined) {
      const originals = new Map<string, string[]>();
      this.firstRead?.standing.forEach((ref, index) => {
        const words = this.firstRead?.marks[index] ?? '';
        if (ref !== '') addTo(originals, words, ref);
      });
      this.originals = originals;
    }
    return this.originals.get(mark) ?? [];
  }
}
