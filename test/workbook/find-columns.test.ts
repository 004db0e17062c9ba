import { messagesOf } from '../support/shown.ts';
import { findColumns, headingKey } from '../../src/workbook/find-columns.ts';
import { ACTION_PLAN_TAB } from '../../src/tabs/action-plan.ts';

const find = (...rows: string[][]) => findColumns({ tab: 'Action plan', rows }, ACTION_PLAN_TAB);
const REQUIRED = ['Ref', 'Action', 'Lead (post)', 'Deadline', 'Progress'];

describe('findColumns', () => {
  it('finds columns by heading wherever they stand', () => {
    const { columns, problems } = find(['Progress', 'Our notes', 'Deadline', 'Lead (post)', 'Action', 'Ref']);
    expect([...columns]).toEqual([
      ['ref', 5],
      ['action', 4],
      ['leadPost', 3],
      ['deadline', 2],
      ['progress', 0],
    ]);
    expect(problems).toEqual([]);
  });

  it.each([
    ['TARGET DATE', 'deadline', 'capitals'],
    ['Due  date ', 'deadline', 'spaces'],
    ['Timescale', 'deadline', 'a published spelling'],
    ['Lead Officer(s)', 'leadPost', 'brackets'],
    ['Responsible person', 'leadPost', 'a published spelling'],
    ['Task/Action', 'action', 'a stroke'],
    ['RAG rating', 'status', 'a published spelling'],
    ['% complete', 'percent', 'a sign that is no letter'],
    ['Action ID', 'ref', 'a published spelling'],
  ])('reads "%s" as %s: %s', (heading, key) => {
    expect(find([heading, 'Partners']).columns.get(key)).toBe(0);
  });

  it('takes the heading itself before a column that only has an alias of it', () => {
    const { columns, problems } = find([...REQUIRED, 'Target date']);
    expect(columns.get('deadline')).toBe(3);
    expect(problems).toEqual([]);
  });

  it('passes over title rows above the headings', () => {
    expect(find(['Our plan'], [], REQUIRED).headingRow).toBe(2);
  });

  it('names a missing column and what to do', () => {
    expect(messagesOf(find(['Ref', 'Action', 'Lead (post)', 'Progress']).problems)).toEqual([
      'Action plan: there is no column headed "Deadline". Put the heading back, or choose Set up ▸ Create or repair tabs.',
    ]);
  });

  it('names a heading that stands twice, and uses the first', () => {
    const { columns, problems } = find([...REQUIRED, 'deadline']);
    expect(columns.get('deadline')).toBe(3);
    expect(messagesOf(problems)).toEqual([
      'Action plan, row 1, Deadline: columns D and F could all be this one; column D was used. Rename the others.',
    ]);
  });

  it('names a column without a heading, as merged header cells leave it', () => {
    const { problems } = find(['Ref', 'Action', '', 'Lead (post)', 'Deadline', 'Progress'], ['A1', 'Hire', 'more', '', '', '']);
    expect(problems.map(({ code, row }) => [code, row])).toEqual([['heading-empty', 1]]);
  });

  it('says nothing of an empty column between others', () => {
    expect(find(['Ref', 'Action', '', 'Lead (post)', 'Deadline', 'Progress'], ['A1', 'Hire', '', '', '', '']).problems).toEqual([]);
  });
});

describe('headingKey', () => {
  it('keeps signs that are words', () => {
    expect([headingKey('%'), headingKey('Cost £')]).toEqual(['percent', 'cost pounds']);
  });
});
