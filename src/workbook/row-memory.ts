import type { KeptState } from './computed-cells.ts';
import type { RefGiver } from './refs.ts';

interface Remembered {
  readonly ref: string;
  readonly mark: string;
  readonly kept: KeptState;
}

/**
 * What one refresh remembers between its passes. Officers sort, insert and delete between a read and a write, so a block
 * may have been written beside the wrong rows. What was read first is therefore believed over what stands there later:
 * refs that this run wrote are checked against the words of their rows, and kept dates follow their refs.
 */
export class RowMemory {
  private readonly states = new Map<string, KeptState>();
  private readonly refCounts = new Map<string, number>();
  /** Mark of the row that each ref written by this run was meant for. */
  private readonly given = new Map<string, string>();
  /** Refs that stood beside rows of these words when the run began. */
  private originals: Map<string, string[]> | undefined;

  /** True from the second pass on. */
  get hasRows(): boolean {
    return this.originals !== undefined && this.states.size > 0;
  }

  /** What was kept of the row with this ref, or of a row with these words, when it was first read. */
  stateOf(ref: string, mark: string): KeptState | undefined {
    if (!this.hasRows || ref === '') return undefined;
    return this.states.get(`${ref}|${mark}`) ?? (this.refCounts.get(ref) === 1 ? this.states.get(ref) : undefined);
  }

  remember(rows: readonly Remembered[]): void {
    for (const { ref, mark, kept } of rows) {
      if (!this.states.has(`${ref}|${mark}`)) this.refCounts.set(ref, (this.refCounts.get(ref) ?? 0) + 1);
      this.states.set(`${ref}|${mark}`, kept);
      this.states.set(ref, kept);
    }
  }

  /** What was kept of a row whose words were cleared. */
  rememberBlank(ref: string, kept: KeptState): void {
    if (ref !== '' && !this.states.has(`${ref}|`)) this.states.set(`${ref}|`, kept);
  }

  /**
   * The refs that rows must have: their own; for a row on which this run wrote another row's ref, the one it had; for a
   * row that has none, a new one. Indexes count from the first row below the headings.
   */
  refsFor(standing: readonly string[], marks: readonly string[], isItem: (index: number) => boolean, giver: RefGiver): { readonly refs: readonly string[]; readonly highWater: number } {
    this.originals = this.originals ?? originalRefs(standing, marks);
    const refs = standing.map((ref, index) => (this.isMisplaced(ref, marks[index] ?? '') ? '' : ref));
    const taken = new Set(refs.filter((ref) => ref !== ''));
    const free = (candidates: readonly string[]): string | undefined => candidates.find((ref) => !taken.has(ref));
    refs.forEach((ref, index) => {
      const mark = marks[index] ?? '';
      if (ref !== '' || !(isItem(index) || standing[index] !== '')) return;
      const own = free(this.originals?.get(mark) ?? []) ?? free(this.givenTo(mark));
      const fresh = own ?? (isItem(index) ? giver.next() : '');
      refs[index] = fresh;
      if (fresh === '') return;
      taken.add(fresh);
      this.given.set(fresh, mark);
    });
    return { refs, highWater: giver.highWater };
  }

  private isMisplaced(ref: string, mark: string): boolean {
    const meantFor = this.given.get(ref);
    return meantFor !== undefined && meantFor !== mark;
  }

  private givenTo(mark: string): string[] {
    return [...this.given].flatMap(([ref, meantFor]) => (meantFor === mark ? [ref] : []));
  }
}

function originalRefs(standing: readonly string[], marks: readonly string[]): Map<string, string[]> {
  const originals = new Map<string, string[]>();
  standing.forEach((ref, index) => {
    const mark = marks[index] ?? '';
    if (ref !== '') originals.set(mark, [...(originals.get(mark) ?? []), ref]);
  });
  return originals;
}
