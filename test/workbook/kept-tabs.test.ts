import { day } from '../../src/days/plain-date.ts';
import { packTab, unpackTab } from '../../src/workbook/kept-tabs.ts';
import { gridOf, workbookOf } from '../support/one-tab.ts';

const people = gridOf(
  'people',
  { post: 'Cyfarwyddwr – addysg', email: 'director@exampleshire.example', roles: 'Director' },
  {},
  { post: 'Head', pausedUntil: { date: day('2026-12-01'), time: '00:00' } },
);
const packed = (): string => packTab('people', workbookOf({ people }).workbook.sheet('people'));

describe('a tab that is kept', () => {
  it('reads as the tab itself, rows and all', () => {
    const kept = unpackTab('people', packed());
    const rows = workbookOf({ people }).workbook.rows('people');
    expect(rows.map(({ row }) => row)).toEqual([2, 4]);
    expect(kept?.grid === undefined ? [] : workbookOf({ people: kept.grid }).workbook.rows('people')).toEqual(rows);
  });

  it('stands below the same title rows', () => {
    const titled = { ...people, rows: [['Our people'], [], ...people.rows] };
    const sheet = workbookOf({ people: titled }).workbook.sheet('people');
    const kept = unpackTab('people', packTab('people', sheet));
    expect(
      kept?.grid === undefined
        ? []
        : workbookOf({ people: kept.grid })
            .workbook.rows('people')
            .map(({ row }) => row),
    ).toEqual([4, 6]);
  });

  it('is known to be missing where it was', () => {
    expect(unpackTab('people', packTab('people', undefined))).toEqual({ grid: undefined });
  });

  it('leaves out rows that nobody wants, and long words that nobody quotes', () => {
    const meetings = gridOf('meetings', { ref: 'M1', narrative: 'Long words' }, { ref: 'M2' });
    const text = packTab('meetings', workbookOf({ meetings }).workbook.sheet('meetings'), (row) => row === 1);
    expect(text).toContain('M1');
    expect(text).not.toMatch(/M2|Long words/);
  });

  it('is ASCII, so that its length is its size', () => {
    expect(packed()).toMatch(/^[\x20-\x7e]+$/);
  });

  it.each([
    ['', 'nothing was kept'],
    ['{"version":1', 'it was cut short'],
    ['null', 'it is nothing'],
    ['[]', 'it is a list'],
    [packed().replace('"version":1', '"version":0'), 'an older version kept it'],
    [packed().replace('"email"', '"address"'), 'a column has another name now'],
    [packed().replace('"director@exampleshire.example",', ''), 'a cell is missing'],
    [packed().replace(/\[1,/, '["1",'), 'a row has no number'],
    [packed().replace(/\[1,/, '[1e99,'), 'a row lies beyond every sheet'],
    [packed().replace('"Director"', '{"role":"Director"}'), 'a cell is none'],
    [packed().replace('"Director"', 'null'), 'a cell is nothing'],
    [packed().replace('"2026-12-01","00:00"', '"2026-12-01"'), 'a moment has one part'],
    [packed().replace('"2026-12-01","00:00"', '"2026-12-01",0'), 'a moment has no time'],
    [packed().replace('"2026-12-01","00:00"', '"2026-12-01","00:00","x"'), 'a moment has three parts'],
    [packed().replace(/\[1,/, '[-1,'), 'a row stands before the first'],
    [packed().replace(/\[1,/, '[0,'), 'a row stands over the headings'],
    [packed().replace(/\[1,/, '[1.5,'), 'a row is half a row'],
    [packed().replace(/\[1,/, '[10000000,'), 'a row is the first beyond every sheet'],
    [packed().replace(/"rows":.*/, '"rows":[7]}'), 'a row is no list'],
    [packed().replace(/"rows":.*/, '"rows":{}}'), 'there is no list of rows'],
    [packed().replace('"headingRow":0', '"headingRow":-2'), 'the headings stand before the first row'],
    [packed().replace('"headingRow":0', '"headingRow":10000000'), 'the headings stand beyond every sheet'],
    [packed().replace('"headingRow":0', '"headingRow":"0"'), 'the headings have no number'],
    [packed().replace('"version":1,', ''), 'no version is named'],
    [packed().replace(/"fields":\[[^\]]*\]/, '"fields":"post"'), 'there is no list of columns'],
  ])('is not read from %s: %s', (text, _because) => {
    expect(text).not.toBe(packed());
    expect(unpackTab('people', text)).toBeUndefined();
  });

  it('is read to the last row that a sheet can have, with ticks, numbers and moments, and a day that is none as nothing', () => {
    const [first = '', ...others] = (JSON.parse(packed()) as { fields: string[] }).fields.map(
      (_, index) => ['x', true, 7, ['2026-12-01', '09:30']][index] ?? '',
    );
    const text = packed().replace(
      /"rows":.*/,
      `"rows":${JSON.stringify([
        [4, first, ...others],
        [5, ['soon', '00:00'], ...others],
      ])}}`,
    );
    const rows = unpackTab('people', text)?.grid?.rows ?? [];
    expect([rows.length, rows[1], rows[4]?.slice(0, 4), rows[5]?.[0]]).toEqual([
      6,
      [],
      ['x', true, 7, { date: '2026-12-01', time: '09:30' }],
      '',
    ]);
  });

  it('has no row of cells that are all empty, and keeps one of a nought or a tick that is off', () => {
    const some = gridOf('people', { post: '' }, { name: 0 }, { name: false }, { manager: '' });
    const kept = JSON.parse(packTab('people', workbookOf({ people: some }).workbook.sheet('people'))) as { rows: unknown[][] };
    expect(kept.rows.map(([row]) => row)).toEqual([2, 3]);
  });

  it('is empty in the columns that the tab does not have', () => {
    const narrow = {
      tab: 'People',
      rows: [
        ['E-mail', 'Post'],
        ['head@exampleshire.example', 'Head'],
      ],
    };
    const { fields, rows } = JSON.parse(packTab('people', workbookOf({ people: narrow }).workbook.sheet('people'))) as {
      fields: string[];
      rows: unknown[][];
    };
    expect(rows).toEqual([[1, ...fields.map((key) => ({ post: 'Head', email: 'head@exampleshire.example' })[key] ?? '')]]);
  });
});
