import { besideSources } from '../../scripts/beside-sources.ts';
import type { BesideSource } from '../../scripts/beside-sources.ts';

let written: readonly BesideSource[] = [];

beforeAll(async () => {
  written = await besideSources();
}, 180_000);

describe('the five published papers, written anew from their facts', () => {
  it.each([
    ['Bury, scrutiny report of June 2013', 42],
    ['Bury, project-style report of March 2014', 31],
    ['Central Bedfordshire, executive report of August 2012', 76],
    ['Bury, issue history of July and August 2016', 19],
    ['Cheshire East, scrutiny minutes of 2013', 11],
  ])('%s: every label, block and number of the source, in its order, and nothing that it does not have', (name, count) => {
    const found = written.find(({ paper }) => paper.name === name);
    expect(found?.blocks.filter((block) => block.found !== 'present, in order')).toEqual([]);
    expect(found?.blocks).toHaveLength(count);
    expect(found?.surplus).toEqual([]);
  });

  it('tell of no later day as past', () => {
    expect(written.flatMap(({ later }) => later)).toEqual([]);
    expect(written).toHaveLength(5);
  });

  it('are papers of their own day', () => {
    expect(written.map(({ message }) => /as at ([^.]*)\./.exec(message)?.[1])).toEqual([
      '11 June 2013',
      '25 March 2014',
      '6 August 2012',
      '31 August 2016',
      '3 June 2013',
    ]);
  });
});
