import { messagesOf } from '../support/shown.ts';
import { day } from '../../src/days/plain-date.ts';
import type { Cell, Grid } from '../../src/tabs/cells.ts';
import { readPlan } from '../../src/workbook/read-plan.ts';

const today = day('2026-03-31');

/** A tab from rows by heading. */
function tab(name: string, ...rows: Readonly<Record<string, Cell>>[]): Grid {
  const headings = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return { tab: name, rows: [headings, ...rows.map((row) => headings.map((heading) => row[heading] ?? ''))] };
}

const FULL = {
  Ref: 'A1',
  Action: 'Hire',
  'Lead (post)': 'Head of Service',
  Deadline: { date: day('2026-08-31'), time: '00:00' },
  Progress: 'In progress',
};
const actionPlan = (...rows: Readonly<Record<string, Cell>>[]): Grid => tab('Action plan', ...rows.map((row) => ({ ...FULL, ...row })));
const read = (...grids: Grid[]) => readPlan(grids, { today });
const firstAction = (row: Readonly<Record<string, Cell>>) => {
  const { plan, problems } = read(actionPlan(row));
  return { action: plan.actions[0], messages: messagesOf(problems) };
};

describe('readPlan', () => {
  it('gives an action with its row, its deadline in words and day, and harmless values where cells are empty', () => {
    const { action, messages } = firstAction({});
    expect(action).toMatchObject({
      row: 2,
      ref: 'A1',
      action: 'Hire',
      leadPost: 'Head of Service',
      progress: 'In progress',
      percent: undefined,
      isPublic: true,
      equality: false,
      recommendations: [],
      override: undefined,
      timesRedated: 0,
    });
    expect(action?.deadline).toMatchObject({ kind: 'date', date: '2026-08-31' });
    expect(messages).toEqual([]);
  });

  it("passes over blank rows and title rows, and keeps the sheet's row numbers", () => {
    const { plan } = read({
      tab: 'Action plan',
      rows: [
        ['Ref', 'Action', 'Lead (post)', 'Deadline', 'Progress'],
        ['', '', '', '', ''],
        ['Phase 1', '', '', '', ''],
        ['A2', 'Hire', 'Head', 'Ongoing', 'Done'],
      ],
    });
    expect(plan.actions.map(({ row, ref }) => [row, ref])).toEqual([[4, 'A2']]);
  });

  it.each([
    ['done ', 'Done', 'a space after it'],
    ['DONE', 'Done', 'capitals'],
    ['Complete', 'Done', 'another word'],
    ['in_progress', 'In progress', 'an underscore'],
    ['On hold', 'Paused', 'a published spelling'],
    ['Withdrawn', 'Closed', 'a published spelling'],
    ['Partially implemented/ ongoing', 'In progress', 'a published spelling'],
    ['', 'Not started', 'nothing said'],
  ])('reads the progress "%s" as %s: %s', (words, progress) => {
    const { action, messages } = firstAction({ Progress: words });
    expect(action?.progress).toBe(progress);
    expect(messages).toEqual([]);
  });

  it.each([
    [
      { Deadline: '31/11/2026' },
      'Action plan, row 2, Deadline: "31/11/2026" is not a date: November 2026 has 30 days.',
      'a day that does not exist',
    ],
    [{ Deadline: '20 July 2106' }, 'Action plan, row 2, Deadline: "20 July 2106" is', 'a date ninety years ahead'],
    [
      { Start: 'soon-ish' },
      'Action plan, row 2, Start: "soon-ish" is not a date. Enter a date such as 30/11/2026.',
      'words in a date cell',
    ],
    [
      { Start: { date: day('2026-09-30'), time: '00:00' } },
      'Action plan, row 2, Start: the start, 30 September 2026, is after the deadline, 31 August 2026. Correct one of them.',
      'a start after the deadline',
    ],
    [
      { Progress: 'Finishd' },
      'Action plan, row 2, Progress: "Finishd" is not one of Not started, In progress, Done, Paused or Closed. Choose one of these.',
      'an unknown word',
    ],
    [
      { Progress: 'Pausd' },
      'Action plan, row 2, Progress: "Pausd" is not one of Not started, In progress, Done, Paused or Closed. Did you mean "Paused"?',
      'a slip of the pen',
    ],
    [{ '%': 140 }, 'Action plan, row 2, %: 140 is above 100. Enter a number from 0 to 100.', 'more than everything'],
    [{ '%': 'most' }, 'Action plan, row 2, %: "most" is not a percentage. Enter a number from 0 to 100.', 'words'],
    [
      { Action: '#REF!' },
      'Action plan, row 2, Action: the cell shows #REF!, an error in its formula. Mend the formula or type the value.',
      'a broken formula',
    ],
    [
      { 'Latest update': 'x'.repeat(50_000) },
      'Action plan, row 2, Latest update: the cell holds 50,000 characters, more than a paper or an Excel file can take.',
      'a cell full to the brim',
    ],
    [
      { 'Override status': 'Green' },
      'Action plan, row 2, Override status: the override has no reason, no name and no last day.',
      'an override with nothing to it',
    ],
    [{ 'Override status': 'Turquoise' }, 'Action plan, row 2, Override status: "Turquoise" is not a status.', 'an unknown status'],
    [{ 'Public?': 'perhaps' }, 'Action plan, row 2, Public?: "perhaps" is neither Yes nor No.', 'an unclear answer'],
    [
      { 'Lead e-mail': 'head at exampleshire' },
      'Action plan, row 2, Lead e-mail: "head at exampleshire" is not one e-mail address.',
      'an address without its sign',
    ],
    [
      { 'Lead e-mail': 'a@exampleshire.example, b@exampleshire.example' },
      'is not one e-mail address. Enter one such as',
      'two addresses in one cell',
    ],
    [{ 'Cost £': 'cheap' }, 'Action plan, row 2, Cost £: "cheap" is not a number. Enter digits only.', 'words for money'],
  ] as readonly (readonly [Record<string, Cell>, string, string])[])('says of %j: %s (%s)', (row, sentence) => {
    const { plan, problems } = read(actionPlan(row, { Ref: 'A2', Action: 'The next row' }));
    expect(messagesOf(problems)).toEqual([expect.stringContaining(sentence)]);
    expect(plan.actions.map(({ ref }) => ref)).toEqual(['A1', 'A2']);
    expect(plan.actions[1]?.action).toBe('The next row');
  });

  it('reads an e-mail address with spaces and capitals, and has nothing to say', () => {
    const { action, messages } = firstAction({ 'Lead e-mail': '  Head.Of.Service@Exampleshire.EXAMPLE ' });
    expect(action?.leadEmail).toBe('head.of.service@exampleshire.example');
    expect(messages).toEqual([]);
  });

  it('says where a ref stands twice, without regard to capitals', () => {
    expect(messagesOf(read(actionPlan({}, { Ref: 'a1' })).problems)).toEqual([
      'Action plan, row 3, Ref: "a1" already stands in row 2. Clear one of the two cells, and the product gives that row a new ref.',
    ]);
  });

  it('gives ten sentences for ten bad rows', () => {
    const rows = Array.from({ length: 10 }, (_, index) => ({ Ref: `A${index + 1}`, Deadline: '31/11/2026' }));
    const { plan, problems } = read(actionPlan(...rows));
    expect(problems).toHaveLength(10);
    expect(plan.actions).toHaveLength(10);
  });

  it.each([
    [' Head.Of@Exampleshire.EXAMPLE ', 'head.of@exampleshire.example', 'spaces and capitals'],
    ['', '', 'nothing'],
  ])('reads the e-mail "%s" as "%s": %s', (typed, email) => {
    expect(firstAction({ 'Lead e-mail': typed })).toMatchObject({ action: { leadEmail: email }, messages: [] });
  });

  it.each<[(string | number)[], number[], string]>([
    [[0.5, 1], [50, 100], 'parts of 1: the column is in hundredths'],
    [[50, 1], [50, 1], 'whole numbers: 1 is one per cent'],
    [['50%', '12 per cent'], [50, 12], 'words after the number'],
  ])('reads the percentages %j as %j: %s', (typed, percents, _because) => {
    expect(
      read(actionPlan(...typed.map((cell, index) => ({ Ref: `A${index}`, '%': cell })))).plan.actions.map(({ percent }) => percent),
    ).toEqual(percents);
  });

  it.each<[string, boolean, number | undefined, string]>([
    ['', true, undefined, 'nothing said'],
    ['Yes', true, undefined, 'public'],
    ['No, paragraph 2', false, 2, 'exempt with its paragraph'],
    ['Exempt (para 3)', false, 3, 'other words'],
    ['perhaps', false, undefined, 'unclear words are not published'],
  ])('reads Public? "%s" as %s, paragraph %s: %s', (words, isPublic, exemptParagraph, _because) => {
    expect(firstAction({ 'Public?': words }).action).toMatchObject({ isPublic, exemptParagraph });
  });

  it('finds a body by its name as well as by its ref, and names one that is not there', () => {
    const bodies = tab('Bodies', { Ref: 'B1', Body: 'Improvement Board' });
    const meetings = tab(
      'Meetings',
      { Ref: 'M1', Body: 'improvement board', Date: { date: day('2026-04-15'), time: '00:00' } },
      { Ref: 'M2', Body: 'Cabinet', Date: { date: day('2026-04-16'), time: '00:00' } },
    );
    const { plan, problems } = read(actionPlan({}), bodies, meetings);
    expect(plan.meetings.map(({ body }) => body)).toEqual(['B1', 'Cabinet']);
    expect(messagesOf(problems)).toEqual([
      'Meetings, row 3, Body: "Cabinet" is not on the Bodies tab. Enter a ref from there, or add the row.',
    ]);
  });

  it('asks for the Action plan tab, and not for the others', () => {
    expect(messagesOf(read().problems)).toEqual([
      'Action plan: there is no such tab. Choose Set up ▸ Create or repair tabs, or give the tab its old name back.',
    ]);
  });

  it('reads an override that is complete', () => {
    expect(
      firstAction({
        'Override status': 'amber',
        'Override reason': 'Staff are in post',
        'Override by': 'Director',
        'Override until': { date: day('2026-04-30'), time: '00:00' },
      }),
    ).toMatchObject({
      action: { override: { status: 'amber', reason: 'Staff are in post', by: 'Director', until: '2026-04-30' } },
      messages: [],
    });
  });

  it('leaves out a closure without a day, and says so', () => {
    const { plan, problems } = read(
      actionPlan({}),
      tab('Calendar', { Date: '', Name: 'Christmas closure' }, { Date: { date: day('2026-12-24'), time: '00:00' }, Name: 'Christmas Eve' }),
    );
    expect(plan.calendar.map(({ date }) => date)).toEqual(['2026-12-24']);
    expect(messagesOf(problems)).toEqual(['Calendar, row 2, Date: the row names a closure but no day. Enter the date.']);
  });
});
