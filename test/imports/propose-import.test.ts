import fc from 'fast-check';
import { day } from '../../src/days/plain-date.ts';
import { columnName } from '../../src/imports/columns/match-columns.ts';
import { NOTHING_SAID } from '../../src/imports/mapping.ts';
import { proposeImport } from '../../src/imports/propose-import.ts';
import { shownText } from '../../src/imports/source-grid.ts';
import type { SourceGrid } from '../../src/imports/source-grid.ts';
import { grid } from './fixtures/fixture.ts';
import { OTHER_SHAPES } from './fixtures/other-shapes.ts';
import { PUBLISHED_SHAPES } from './fixtures/published-shapes.ts';

const today = day('2026-01-15');
const propose = (source: SourceGrid, answers: Record<string, string> = {}, columns: Record<string, string> = {}) =>
  proposeImport(source, { today, mapping: { ...NOTHING_SAID, answers, columns } });
const filled = (source: SourceGrid): number => source.rows.flat().filter((cell) => shownText(cell) !== '').length;

describe.each([...PUBLISHED_SHAPES, ...OTHER_SHAPES])('$name, where $because', (fixture) => {
  const proposal = propose(fixture.grid);

  it('has each column in its place', () => {
    expect(Object.fromEntries(proposal.columns.map((column) => [columnName(column), column.key]))).toEqual(fixture.columns);
  });

  it('has its rows', () => {
    expect(proposal.rows).toHaveLength(fixture.rowCount);
    for (const [index, values] of Object.entries(fixture.rows)) expect(proposal.rows[Number(index)]?.values).toMatchObject(values);
  });

  it('asks what must be asked, and no more', () => {
    expect(proposal.questions.map(({ id }) => id).sort()).toEqual([...fixture.questions].sort());
  });

  it('accounts for every cell', () => {
    expect(proposal.cells).toBe(filled(fixture.grid));
    expect(proposal.placed + proposal.noted + proposal.leftOut).toBe(proposal.cells);
  });

  it('keeps what stands over the rows, and lists what is left out', () => {
    if (fixture.workstreams !== undefined) expect(proposal.workstreams.map(({ text }) => text)).toEqual(fixture.workstreams);
    if (fixture.recommendations !== undefined) expect(proposal.recommendations.map(({ text }) => text)).toEqual(fixture.recommendations);
    const leftOut = proposal.leftOutCells.map(({ words }) => words);
    for (const words of fixture.leftOut ?? []) expect(leftOut).toContain(words);
  });
});
