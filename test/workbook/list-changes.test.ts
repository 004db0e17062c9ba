import { day } from '../../src/days/plain-date.ts';
import type { Cell, Grid } from '../../src/tabs/cells.ts';
import type { ListName } from '../../src/tabs/tabs.ts';
import { listChanges } from '../../src/workbook/list-changes.ts';
import { gridOf } from '../support/one-tab.ts';

const on = (date: string): Cell => ({ date: day(date), time: '00:00' });
const shown = (list: ListName, before: Grid, now: Grid, isPartial?: boolean): string[] =>
  listChanges(list, before, now, isPartial).map(({ tab, ref, column, before: old, now: fresh }) =>
    [tab, ref, column, old, fresh].join(' | '),
  );

describe('what differs between a tab as it was kept and as it stands', () => {
  const kept = gridOf(
    'meetings',
    { ref: 'M1', body: 'Board', date: on('2026-03-31'), title: 'Progress' },
    { ref: 'M2', body: 'Cabinet', isPublic: true },
    { ref: 'M3', body: 'Council' },
  );

  it('is nothing where cells say the same, whatever the space, order and arrangement', () => {
    expect(shown('meetings', kept, kept)).toEqual([]);
    const [headings = [], one = [], two = [], three = []] = kept.rows;
    const turned = [headings, three, one.map((cell) => (cell === 'Progress' ? ' Progress ' : cell)), [], two, ['M3', 'Another']];
    expect(shown('meetings', kept, { ...kept, rows: [['Our meetings'], ...turned] })).toEqual([]);
  });

  it('is each cell that changed, by ref and heading, in the order of rows and columns', () => {
    const now = gridOf(
      'meetings',
      { ref: 'M2', body: 'Executive', isPublic: false },
      { ref: 'M1', body: 'Board', date: on('2026-04-01'), title: '' },
      { ref: 'M3', body: 'Council', item: 7 },
    );
    expect(shown('meetings', kept, now)).toEqual([
      'Meetings | M2 | Body | Cabinet | Executive',
      'Meetings | M2 | Public? | Yes | No',
      'Meetings | M1 | Date | 31/03/2026 | 01/04/2026',
      'Meetings | M1 | Title | Progress | ',
      'Meetings | M3 | Item |  | 7',
    ]);
  });

  const now = gridOf(
    'meetings',
    { ref: 'M1', body: 'Board', date: on('2026-03-31'), title: 'Progress' },
    { ref: 'M4', body: 'Panel' },
    { ref: 'M5' },
  );

  it('is a whole row that is new or gone, by its first words besides its ref', () => {
    expect(shown('meetings', kept, now)).toEqual([
      'Meetings | M4 |  |  | Panel',
      'Meetings | M5 |  |  | M5',
      'Meetings | M2 |  | Cabinet | ',
      'Meetings | M3 |  | Council | ',
    ]);
  });

  it('is no whole row where only some are kept', () => {
    expect(shown('meetings', kept, now, true)).toEqual([]);
    const changed = gridOf('meetings', { ref: 'M2', body: 'Executive', isPublic: true }, { ref: 'M4', body: 'Panel' });
    expect(shown('meetings', kept, changed, true)).toEqual(['Meetings | M2 | Body | Cabinet | Executive']);
  });

  it('passes over rows without a ref, and of two with one ref takes the first', () => {
    const before = gridOf('meetings', { body: 'Nobody' }, { ref: 'M1', body: 'Board' }, { ref: 'M1', body: 'Twin' });
    const later = gridOf('meetings', { ref: 'M1', body: 'Board' }, { ref: ' ', body: 'Somebody' });
    expect(shown('meetings', before, later)).toEqual([]);
    expect(shown('meetings', gridOf('meetings', { ref: 'M1', body: 'Twin' }), later)).toEqual(['Meetings | M1 | Body | Twin | Board']);
  });

  it('knows rows without refs by the words of the first column', () => {
    const before = gridOf('people', { post: 'Head', email: 'head@exampleshire.example' }, { post: 'Clerk' });
    const later = gridOf('people', { post: 'Head', email: 'chief@exampleshire.example' }, { post: 'Chair', name: 'A post' });
    expect(shown('people', before, later)).toEqual([
      'People | Head | E-mail | head@exampleshire.example | chief@exampleshire.example',
      'People | Chair |  |  | A post',
      'People | Clerk |  | Clerk | ',
    ]);
  });

  it('is said of columns that were kept alone, and not of what the product writes', () => {
    const before = {
      tab: 'Meetings',
      rows: [
        ['Ref', 'Body'],
        ['M1', 'Board'],
        ['M2', ''],
      ],
    };
    const later = gridOf('meetings', { ref: 'M1', body: 'Panel', title: 'New' }, { ref: 'M2' });
    expect(shown('meetings', before, later)).toEqual(['Meetings | M1 | Body | Board | Panel']);
    const actions = (status: string) => ({
      tab: 'Action plan',
      rows: [
        ['Ref', 'Action', 'Status'],
        ['A1', 'Hire', status],
      ],
    });
    expect(shown('actions', actions('Red'), actions('Green'))).toEqual([]);
    expect(
      shown(
        'meetings',
        {
          tab: 'Meetings',
          rows: [
            ['Other', 'things'],
            ['x', 'y'],
          ],
        },
        later,
      ),
    ).toEqual([]);
    expect(shown('meetings', { tab: 'Meetings', rows: [] }, later)).toEqual([]);
  });

  it('is a column that has gone, cell by cell, and words beyond the length that is kept', () => {
    const narrow = {
      tab: 'Meetings',
      rows: [
        ['Ref', 'Body'],
        ['M1', 'Board'],
      ],
    };
    expect(shown('meetings', gridOf('meetings', { ref: 'M1', body: 'Board', title: 'Progress' }), narrow)).toEqual([
      'Meetings | M1 | Title | Progress | ',
    ]);
    const long = (end: string) => gridOf('meetings', { ref: 'M1', title: `${'x'.repeat(700)}${end}` });
    const [change] = listChanges('meetings', long('a'), long('b'));
    expect([change?.before.includes('[701 letters'), change?.before === change?.now]).toEqual([true, false]);
  });
});
