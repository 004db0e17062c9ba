import { NO_STATE } from '../../src/workbook/computed-cells.ts';
import { RefGiver } from '../../src/workbook/refs.ts';
import { RowMemory } from '../../src/workbook/row-memory.ts';

const every = (): boolean => true;
const giver = (refs: readonly string[]): RefGiver => new RefGiver('A', 0, refs);

describe('RowMemory', () => {
  it('leaves refs alone that stand, and gives new ones to rows without', () => {
    const standing = ['A1', '', 'A2', ''];
    expect(new RowMemory().refsFor(standing, ['one', 'new', 'two', 'newer'], every, giver(standing)).refs).toEqual([
      'A1',
      'A3',
      'A2',
      'A4',
    ]);
  });

  it('gives no ref to a row without words', () => {
    expect(new RowMemory().refsFor(['A1', ''], ['one', ''], (index) => index === 0, giver(['A1'])).refs).toEqual(['A1', '']);
  });

  it('puts right a ref that was written beside the wrong row', () => {
    const memory = new RowMemory();
    const first = memory.refsFor(['A1', ''], ['one', 'new'], every, giver(['A1']));
    memory.remember([
      { ref: 'A1', mark: 'one', kept: NO_STATE },
      { ref: 'A2', mark: 'new', kept: NO_STATE },
    ]);
    expect(first.refs).toEqual(['A1', 'A2']);
    // Somebody turned the two rows round before A2 was written into the second one.
    expect(memory.refsFor(['', 'A2'], ['new', 'one'], every, giver(['A2'])).refs).toEqual(['A2', 'A1']);
  });

  it('yields to a row that the first read did not see', () => {
    const memory = new RowMemory();
    memory.refsFor(['A1', ''], ['one', 'new'], every, giver(['A1']));
    memory.remember([{ ref: 'A2', mark: 'new', kept: NO_STATE }]);
    expect(memory.refsFor(['A1', 'A2', 'A2'], ['one', 'new', 'unseen'], every, giver(['A1', 'A2', 'A2'])).refs).toEqual(['A1', 'A3', 'A2']);
  });

  it('believes nothing in the columns written beside a row where the mark of another row stands', () => {
    const memory = new RowMemory();
    const kept = { ...NO_STATE, timesRedated: 4, weeklyStatuses: 'green 2026-03-23', rowMark: 'one' };
    expect(memory.withoutStrayCells(kept, 'moved here')).toBe(kept);
    memory.remember([{ ref: 'A1', mark: 'one', kept: NO_STATE }], ['status', 'weeklyStatuses', 'rowMark']);
    expect(memory.withoutStrayCells(kept, 'moved here')).toEqual({ ...kept, weeklyStatuses: '', rowMark: '' });
    expect(memory.withoutStrayCells(kept, 'one')).toBe(kept);
    const edited = { ...kept, rowMark: 'the words before an edit' };
    expect(memory.withoutStrayCells(edited, 'the words now')).toBe(edited);
  });

  it('knows what was kept of a row by its ref, or by its ref and words where a ref stands twice', () => {
    const memory = new RowMemory();
    const state = (timesRedated: number) => ({ ...NO_STATE, timesRedated });
    memory.remember([
      { ref: 'A1', mark: 'one', kept: state(1) },
      { ref: 'A2', mark: 'two', kept: state(2) },
      { ref: 'A2', mark: 'copy', kept: state(3) },
    ]);
    expect(memory.stateOf('A1', 'one, changed since')?.timesRedated).toBe(1);
    expect(memory.stateOf('A2', 'copy')?.timesRedated).toBe(3);
    expect(memory.stateOf('A2', 'changed since')).toBeUndefined();
    expect(memory.stateOf('', 'one')).toBeUndefined();
  });
});
