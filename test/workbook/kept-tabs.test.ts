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
  ])('is not read from %s: %s', (text, _because) => {
    expect(unpackTab('people', text)).toBeUndefined();
  });
});
