import { isOwnMaking, ownColumns } from '../../src/tabs/own-columns.ts';

const COMPUTED = [
  { key: 'status', heading: 'Status', aliases: ['RAG', 'RAG status'] },
  { key: 'countdown', heading: 'Countdown' },
];

describe('ownColumns', () => {
  it.each<[string, string[], Record<string, string> | undefined, boolean, Record<string, number>, number[]]>([
    ['by the mark, wherever the column stands', ['Ref', 'Action', 'Status'], { status: 'Status' }, false, { status: 2 }, []],
    ['the mark’s column beside a foreign alias', ['RAG', 'Status'], { status: 'Status' }, false, { status: 1 }, [0]],
    ['an alias is not the product’s where the mark has another heading', ['RAG'], { status: 'Status' }, true, {}, [0]],
    ['a heading that the mark has under another spelling', ['RAG'], { status: 'RAG' }, false, { status: 0 }, []],
    ['without a mark, on a tab of the product’s making', ['Status', 'Countdown'], undefined, true, { status: 0, countdown: 1 }, []],
    ['without a mark, on a tab of the officers’', ['Status', 'Countdown'], undefined, false, {}, [0, 1]],
    ['two of one name are nobody’s for certain', ['Status', 'status '], { status: 'Status' }, true, {}, [0, 1]],
    ['a mark that does not have the column', ['Status'], { countdown: 'Countdown' }, true, {}, [0]],
  ])('%s', (_because, headings, mark, isOwnTab, own, foreign) => {
    const found = ownColumns(headings, mark, COMPUTED, isOwnTab);
    expect(Object.fromEntries(found.own)).toEqual(own);
    expect(found.foreign.map(({ index }) => index)).toEqual(foreign);
  });

  it('says which it cannot tell apart', () => {
    expect(ownColumns(['Status', 'Status'], undefined, COMPUTED, true).unsure).toEqual(['status']);
  });
});

describe('isOwnMaking', () => {
  it.each<[string, string[], boolean]>([
    ['every heading', ['A', 'B', 'C', 'D', 'E'], true],
    ['most headings, in any order, with others between', ['C', 'x', 'B', 'A', 'y'], true],
    ['fewer', ['A', 'B', 'x'], false],
    ['none', [], false],
  ])('with %s: %s', (_because, headings, expected) => {
    expect(isOwnMaking(headings, ['A', 'B', 'C', 'D', 'E'])).toBe(expected);
  });

  it('is never of a tab without headings', () => {
    expect(isOwnMaking(['A'], [])).toBe(false);
  });
});
