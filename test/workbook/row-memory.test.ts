import { doubledRows } from '../../src/workbook/doubled-refs.ts';
import { NO_STATE } from '../../src/workbook/computed-cells.ts';
import { RefGiver } from '../../src/workbook/refs.ts';
import { RowMemory } from '../../src/workbook/row-memory.ts';
import type { RowMet, RowsRead } from '../../src/workbook/row-memory.ts';

/** A row as "A1: Hire, Head of Service, 12 May". */
const row = (line: string) => {
  const [ref = '', words = ''] = line.split(':').map((part) => part.trim());
  return { ref, mark: `mark of ${words}`, cells: words === '' ? [] : words.split(', ') };
};

function rowsOf(lines: readonly string[]): RowsRead {
  const rows = lines.map(row);
  return {
    refs: rows.map(({ ref }) => ref),
    markOf: (index) => rows[index]?.mark ?? '',
    isItem: (index) => (rows[index]?.cells ?? []).length > 0,
    wordsOf: (index) => rows[index]?.cells ?? [],
  };
}

/** The highest number given is kept, as in the document. */
function reader() {
  const memory = new RowMemory();
  let highWater = 0;
  const read = (...lines: string[]): readonly (RowMet & { readonly keptOf: string | undefined })[] => {
    const rows = rowsOf(lines);
    const giver = new RefGiver('A', highWater, rows.refs);
    const refRows = { prefix: 'A', isItem: rows.isItem, isAsKept: () => true };
    const met = memory.meet(rows, giver, (refs, isSure) => doubledRows(refs, refRows, isSure));
    highWater = giver.highWater;
    const found = lines.map((_, index) => ({ ...met.at(index), keptOf: met.at(index).known?.kept?.rowMark }));
    expect(found.map(({ ref }) => ref)).toEqual(met.refs);
    memory.remember((index) => ({ ...NO_STATE, rowMark: rows.markOf(index) }), {
      alone: ['status', 'rowMark'],
      withRefs: ['status', 'weeklyStatuses', 'rowMark'],
    });
    return found;
  };
  return { memory, read, refs: (...lines: string[]) => read(...lines).map(({ ref }) => ref) };
}

describe('RowMemory', () => {
  it('leaves refs alone that stand, gives new ones to rows without, and none to a row without words', () => {
    expect(reader().refs('A1: Hire', ': Train', 'A2: Audit', ': Move', ':')).toEqual(['A1', 'A3', 'A2', 'A4', '']);
  });

  it('puts right a ref that was written beside the wrong row', () => {
    const { refs } = reader();
    expect(refs('A1: Hire', ': Train')).toEqual(['A1', 'A2']);
    // Somebody turned the two rows round before A2 was written into the second one.
    expect(refs(': Train', 'A2: Hire')).toEqual(['A2', 'A1']);
  });

  it('puts it right again where a row that came meanwhile was given it by that mending', () => {
    const { refs } = reader();
    expect(refs('A1: Hire', ': Train')).toEqual(['A1', 'A2']);
    expect(refs(': Train', 'A2: Hire', ': Added')).toEqual(['A2', 'A1', 'A3']);
    expect(refs('A2: Train', 'A2: Hire', 'A1: Added')).toEqual(['A2', 'A1', 'A3']);
  });

  it('tells rows of the same words by officers’ own columns, and of copies lets one keep the ref', () => {
    const { refs } = reader();
    expect(refs('A1: Visit, n1', 'A2: Visit, n2', ': Train')).toEqual(['A1', 'A2', 'A3']);
    expect(refs('A3: Visit, n2', 'A1: Visit, n1', ': Train')).toEqual(['A2', 'A1', 'A3']);
    expect(refs('A2: Visit, n2', 'A1: Visit, n1', 'A1: Visit, n1', 'A3: Train')).toEqual(['A2', 'A1', 'A4', 'A3']);
  });

  it('knows a row that was typed into by its ref, and where a ref was written over it by its other cells', () => {
    const { refs, read } = reader();
    expect(refs('A1: Hire, Head of Service, 12 May', ': Train, Team Manager, 1 June')).toEqual(['A1', 'A2']);
    expect(refs('A2: Hire, Head of Service, 30 May', ': Train, Team Manager, 1 June')).toEqual(['A1', 'A2']);
    expect(read('A2: Hire, Head of Service, 30 May', ': Train, Team Manager, 1 June')[0]?.keptOf).toBe(
      'mark of Hire, Head of Service, 30 May',
    );
    const other = reader();
    expect(other.refs('A1: Hire, 12 May')).toEqual(['A1']);
    expect(other.read('A1: Something else, 5 June')[0]).toMatchObject({ ref: 'A1', keptOf: 'mark of Hire, 12 May' });
  });

  it('yields to a row that the first read did not see', () => {
    const { refs } = reader();
    expect(refs('A1: Hire', ': Train')).toEqual(['A1', 'A2']);
    expect(refs('A1: Hire', 'A2: Train', 'A2: Unseen')).toEqual(['A1', 'A3', 'A2']);
    expect(refs('A1: Hire', 'A3: Train', 'A2: Unseen')).toEqual(['A1', 'A3', 'A2']);
    expect(refs('A2: Hire', 'A3: Train', 'A2: Unseen')).toEqual(['A1', 'A3', 'A2']);
  });

  it('clears a ref beside a row that says nothing', () => {
    const { refs } = reader();
    expect(refs('A1: Hire', ': Train')).toEqual(['A1', 'A2']);
    expect(refs('A1: Hire', 'A2:', ': Train')).toEqual(['A1', '', 'A2']);
  });

  it('never takes from a row a ref of the officers’ own style', () => {
    const { refs } = reader();
    expect(refs('1.2: Hire', '1.2: Train', ': Move')).toEqual(['1.2', '1.2', 'A1']);
    expect(refs('1.2: Train', 'A1: Hire', '1.2: Unseen', ': Move')).toEqual(['1.2', '1.2', '1.2', 'A1']);
  });

  it('believes nothing in the columns written beside a row where the mark of another row stands', () => {
    const { memory, read } = reader();
    const kept = { ...NO_STATE, timesRedated: 4, weeklyStatuses: 'green 2026-03-23', rowMark: 'mark of Hire' };
    expect(memory.withoutStrayCells(kept, 'moved here', false)).toBe(kept);
    read('A1: Hire');
    expect(memory.withoutStrayCells(kept, 'moved here', false)).toEqual({ ...kept, weeklyStatuses: '', rowMark: '' });
    expect(memory.withoutStrayCells(kept, 'moved here', true)).toEqual({ ...kept, rowMark: '' });
    expect(memory.withoutStrayCells(kept, 'mark of Hire', false)).toBe(kept);
    const edited = { ...kept, rowMark: 'the words before an edit' };
    expect(memory.withoutStrayCells(edited, 'the words now', false)).toBe(edited);
  });
});
