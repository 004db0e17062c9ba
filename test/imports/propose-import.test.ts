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

describe('answers', () => {
  const closed = grid(
    'closed',
    'Ref|Action|Lead|Status\n1|Write to parents|Team Manager|Closed\n2|Ring the school|Team Manager|Closed\n3|Visit|Team Manager|On track',
  );

  it('are asked once for the file, with the cells, and a Check until then', () => {
    const { questions, rows } = propose(closed);
    expect(questions).toHaveLength(1);
    expect(questions[0]).toMatchObject({ id: 'closed', proposed: 'Check', cells: ['D2', 'D3'] });
    expect(rows.map(({ values }) => values['progress'])).toEqual(['Closed', 'Closed', 'In progress']);
    expect(rows[0]?.remarks).toEqual(['D2: Does "Closed" mean that the work is finished, or that it is not pursued?']);
  });

  it('stand for every row, and are not asked again', () => {
    const { questions, rows } = propose(closed, { closed: 'Done' });
    expect(questions).toEqual([]);
    expect(rows.map(({ values }) => values['progress'])).toEqual(['Done', 'Done', 'In progress']);
    expect(rows[0]?.values['latestUpdate']).toBe('Closed');
  });

  it('that are none of the choices are asked again', () => {
    expect(propose(closed, { closed: 'Perhaps' }).questions.map(({ id }) => id)).toEqual(['closed']);
  });

  it('say what a column is', () => {
    const { columns, rows } = propose(closed, {}, { status: 'note', lead: 'leave out' });
    expect(columns.map(({ key }) => key)).toEqual(['ref', 'action', 'leave out', 'note']);
    expect(rows[0]?.notes).toEqual([{ heading: 'Status', words: 'Closed' }]);
    expect(columns[3]).toMatchObject({ confidence: 1, because: 'You said so.' });
  });

  it('turn dates round', () => {
    const source = grid('dates', 'Ref|Action|Lead|Deadline\n1|Write|Team Manager|3/4/2026\n2|Ring|Team Manager|5/6/2026');
    expect(propose(source).questions[0]).toMatchObject({ id: 'date-order', proposed: 'day first', cells: ['D2'] });
    expect(propose(source).rows[0]?.values['deadline']).toBe('3/4/2026');
    expect(propose(source, { 'date-order': 'month first' }).rows[0]?.values['deadline']).toBe('4/3/2026');
  });

  it('turn the day work begins round with the deadlines', () => {
    const source = grid('starts', 'Ref|Action|Lead|Start date|Deadline\n1|Write|Team Manager|3/4/2026|12/31/2026');
    expect(propose(source, { 'date-order': 'month first' }).rows[0]?.values).toMatchObject({ start: '4/3/2026', deadline: '31/12/2026' });
  });

  it('are not asked of dates where one of them tells the order', () => {
    expect(
      propose(grid('dates', 'Ref|Action|Lead|Deadline\n1|Write|Team Manager|3/4/2026\n2|Ring|Team Manager|25/6/2026')).questions,
    ).toEqual([]);
  });

  it('say how ranges of years end', () => {
    const source = grid('years', 'Ref|Action|Lead|Timescale\n1|Write|Team Manager|2025-2027\n2|Ring|Team Manager|2026-2028');
    expect(propose(source).questions.map(({ id }) => id)).toEqual(['years']);
    expect(propose(source).rows[0]?.values['deadline']).toBe('2025-2027');
    expect(propose(source, { years: '31 March' }).rows.map(({ values }) => values['deadline'])).toEqual(['31/03/2027', '31/03/2028']);
  });

  it('keep parallel lines in one row, or choose one of several tables', () => {
    const lines = grid('split', 'Action|Lead|When\n• one thing\\n• another|• Head A\\n• Head B|March 2026');
    expect(propose(lines).rows).toHaveLength(2);
    expect(propose(lines, { split: 'keep' }).rows).toHaveLength(1);
    const tables = grid(
      'two',
      'Ref|Action|Lead|Deadline\n1|Write|Team Manager|May 2026\n|||\nRisk no|Concern:|Owner:|Update:\nK1|Too few ' +
        'staff|Head of HR|Being recruited',
    );
    const one = propose(tables, { tables: '1' });
    expect(one.rows).toHaveLength(1);
    expect(one.leftOutCells).toContainEqual({ cell: 'B5', words: 'Too few staff', why: 'You chose another table.' });
  });
});

describe('bad input', () => {
  it.each<[string, SourceGrid, RegExp]>([
    ['an empty tab', { name: 'Sheet1', rows: [] }, /^"Sheet1" is empty/],
    ['only blanks', grid('Sheet1', ' | \n | '), /^"Sheet1" is empty/],
    ['only titles', grid('Sheet1', 'Improvement plan|\nJanuary 2026|'), /^No table of actions was found in "Sheet1"/],
    ['headings without rows', grid('Sheet1', 'Ref|Action|Lead|Deadline'), /^No table of actions was found/],
    [
      'too many rows',
      { name: 'Sheet1', rows: [['Ref', 'Action', 'Lead'], ...Array.from({ length: 20_000 }, (_, n) => [n, 'Do it', 'Head'])] },
      /has 20,001 rows, more than the 10,000/,
    ],
  ])('%s gets one sentence, and no rows', (_, source, sentence) => {
    const proposal = propose(source);
    expect(proposal.refusal).toMatch(sentence);
    expect(proposal.rows).toEqual([]);
    expect(proposal.placed + proposal.noted + proposal.leftOut).toBe(proposal.cells);
  });

  it('keeps columns of one name apart', () => {
    const { columns, rows } = propose(grid('same', 'Ref|Action|Lead|Date|Date\n1|Write to parents|Head of Service|May 2026|June 2026'));
    expect(columns.map(({ key }) => key)).toEqual(['ref', 'action', 'leadPost', 'deadline', 'note']);
    expect(rows[0]?.notes).toEqual([{ heading: 'Date', words: 'June 2026' }]);
  });

  it('asks of each column of one name apart, and takes the answer for that one alone', () => {
    const same = grid('same', 'Ref|Action|Lead|Date|Date\n1|Write to parents|Head of Service|May 2026|June 2026');
    expect(propose(same).questions).toMatchObject([{ id: 'column:date 2', proposed: 'note' }]);
    const said = propose(same, {}, { 'date 2': 'start' });
    expect(said.columns.map(({ key }) => key)).toEqual(['ref', 'action', 'leadPost', 'deadline', 'start']);
    expect(said.rows[0]?.values).toMatchObject({ deadline: 'May 2026', start: 'June 2026' });
  });

  it('reads refs that a spreadsheet made dates or numbers of, and says so', () => {
    const rows = [
      ['Ref', 'Action', 'Lead'],
      ['1.8', 'Write', 'Head'],
      [1.9, 'Ring', 'Head'],
      [1.1, 'Visit', 'Head'],
      [{ date: day('2026-11-01'), time: '00:00' }, 'Meet', 'Head'],
    ];
    const proposal = propose({ name: 'refs', rows });
    expect(proposal.rows.map(({ values }) => values['ref'])).toEqual(['1.8', '1.9', '1.10', '1.11']);
    expect(proposal.rows[2]?.remarks).toEqual(['A4: the spreadsheet cut this ref to 1.1: after 1.9 it is read as 1.10.']);
    expect(proposal.rows[3]?.remarks[0]).toContain('the spreadsheet made a date of this ref (01/11/2026): it is read as 1.11.');
  });

  it('carries errors and formulas as words', () => {
    const { rows } = propose(grid('errors', 'Ref|Action|Lead|Deadline\n1|=IMPORTXML("x")|#REF!|#N/A'));
    expect(rows[0]?.values).toMatchObject({ action: '=IMPORTXML("x")', leadPost: '#REF!', deadline: '#N/A' });
    expect(rows[0]?.remarks.join()).toContain('spreadsheet error #N/A');
  });
});

describe('any table at all', () => {
  const heading = fc.constantFrom(
    'Ref',
    'Action',
    'Lead',
    'Deadline',
    'New date',
    'Status',
    'Comments',
    'Theme',
    'Recommendation',
    'RAG',
    'Cost',
    'Evidence',
    '',
    'Colour of door',
    'Start date',
  );
  const cell = fc.constantFrom(
    '',
    '',
    '',
    'Head of Service',
    'May 2026',
    '31/03/2026',
    '3/4/2026',
    'Complete',
    'Closed',
    'Green',
    'Total',
    'Key:',
    'Note: x',
    '* a note',
    'as above',
    '1.1',
    '1',
    'R1: Improve',
    'Theme A',
    'Ref',
    'Action',
    'Lead',
    '• one\n• two',
    '• a\n• b',
    '1. x\n2. y',
    'Status: on track',
    'Ongoing',
    '£5',
    'Write to all the parents of children who wait',
    '"',
    '2025-2027',
    '#REF!',
  );
  const table = fc
    .tuple(fc.array(heading, { minLength: 1, maxLength: 7 }), fc.array(fc.array(cell, { maxLength: 7 }), { maxLength: 9 }))
    .map(([headings, rows]) => ({ name: 'any', rows: [headings, ...rows] }));

  it('is accounted for cell by cell, and answered without a throw', () => {
    fc.assert(
      fc.property(table, (source) => {
        const { cells, placed, noted, leftOut, leftOutCells } = propose(source);
        expect(cells).toBe(filled(source));
        expect(placed + noted + leftOut).toBe(cells);
        expect(leftOutCells).toHaveLength(leftOut);
      }),
      { numRuns: 500 },
    );
  });

  it('loses no word: what stands in a cell stands in a row, a note, a group or the list', () => {
    const words = fc.constantFrom(
      'Write to the parents',
      'Head of Service',
      'Agreed with partners',
      'A',
      'by May 2026',
      'Complete',
      'Red',
      'Priority',
      '12',
    );
    const named = fc.tuple(
      fc.array(heading, { minLength: 2, maxLength: 7 }),
      fc.array(fc.array(fc.option(words, { nil: '' }), { minLength: 1, maxLength: 7 }), { minLength: 1, maxLength: 9 }),
    );
    fc.assert(
      fc.property(named, ([headings, rows]) => {
        const marked = rows.map((cells, row) => cells.map((text, column) => (text === '' ? '' : `${text} zq${row}x${column}z`)));
        const proposal = propose({ name: 'any', rows: [headings, ...marked] });
        const kept = JSON.stringify([proposal.rows, proposal.recommendations, proposal.workstreams, proposal.leftOutCells]);
        for (const text of marked.flat()) if (text !== '') expect(kept).toContain(/zq\w+z/.exec(text)?.[0]);
      }),
      { numRuns: 500 },
    );
  });
});
