import { run } from '../../prove/reading.ts';
import { scoresOfLists } from '../../prove/reading/lists.ts';
import { day } from '../../src/days/plain-date.ts';
import { proposeImport } from '../../src/imports/propose-import.ts';
import { HARDER_TABLES } from '../imports/fixtures/harder-tables.ts';
import { landing } from '../imports/fixtures/keyed-table.ts';
import { OTHER_COUNCILS } from '../imports/fixtures/other-councils.ts';
import { PUBLISHED_TABLES } from '../imports/fixtures/published-keys.ts';

describe('other people’s plans', () => {
  it.each([...PUBLISHED_TABLES, ...OTHER_COUNCILS, ...HARDER_TABLES])('are read without help: $name', (table) => {
    const proposal = proposeImport(table.grid, { today: day('2026-01-15') });
    const { meaningful, right, wrong } = landing(table, proposal);
    expect(wrong.length > 0.05 * meaningful ? wrong : []).toEqual([]);
    expect(right / meaningful).toBeGreaterThanOrEqual(0.95);
    expect(proposal.placed + proposal.noted + proposal.leftOut).toBe(proposal.cells);
  });

  it.each(Object.entries(scoresOfLists()))('have %s of which none is wrong without a word', (_, { count, right, asked, wrong }) => {
    expect(wrong).toEqual([]);
    expect((right + asked) / count).toBeGreaterThanOrEqual(0.95);
  });

  it('are counted by the proof, which finds no breach', () => {
    const { table, breaches } = run();
    expect(breaches).toEqual([]);
    expect(table).toContain('published shapes: 8 tables');
  });

  it('would be found wrong: a key that has a cell elsewhere is a breach', () => {
    const [table] = OTHER_COUNCILS;
    const wrongKey = {
      ...table!,
      columns: { d: 'ref leadPost action deadline progress latestUpdate successMeasure successMeasure evidence' },
    };
    expect(landing(wrongKey, proposeImport(wrongKey.grid, { today: day('2026-01-15') })).wrong).toHaveLength(6);
  });
});
