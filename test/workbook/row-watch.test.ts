import { packSeen, unpackSeen } from '../../src/plan/changes/row-seen.ts';
import type { ChangeNote, RowSeen } from '../../src/plan/changes/row-seen.ts';
import type { Cell } from '../../src/tabs/cells.ts';
import { findColumns } from '../../src/workbook/find-columns.ts';
import { RowWatch, seenWords } from '../../src/workbook/row-watch.ts';
import type { EditedCells, Noting } from '../../src/workbook/row-watch.ts';
import { ACTION_PLAN_TAB } from '../../src/tabs/action-plan.ts';

const HEADINGS = ['Our note', 'Ref', 'Status', 'Action', 'Deadline', 'Latest update'];
const { columns } = findColumns({ tab: 'Action plan', rows: [HEADINGS] }, ACTION_PLAN_TAB);
const cells = (action: string, deadline = '', update = ''): Cell[] => ['ours', 'A1', 'Red', action, deadline, update];

const note = (at: number, changes: Partial<ChangeNote> = {}): ChangeNote => ({
  at,
  by: '',
  told: 'comparison',
  field: 'action',
  before: 'Hire',
  now: 'Hire two',
  ...changes,
});
const seen = (words: Readonly<Record<string, string>>, ...notes: readonly ChangeNote[]): string => packSeen({ cells: words, notes });
const NOTING: Noting = { at: 2000, loggedUpTo: 1000 };
const EDITED: EditedCells = { first: 4, last: 6, firstColumn: 4, lastColumn: 5, by: 'head@exampleshire.example' };

interface Found {
  readonly row: number;
  readonly cells: readonly Cell[];
  readonly rowMark: string;
  readonly rowSeen: string;
  readonly isNew: boolean;
}
interface Run {
  readonly noting?: Noting;
  readonly edited?: EditedCells;
  readonly dropsLogged?: boolean;
}
const watch = ({ noting = NOTING, edited, dropsLogged = false }: Run = {}): RowWatch => new RowWatch(columns, noting, edited, dropsLogged);
/** What is kept of a row that stands in row 5, says "Hire two" and has the mark "now". */
function after(found: Partial<Found>, run: Run = {}): string {
  const {
    row,
    rowMark,
    rowSeen,
    isNew,
    cells: its,
  }: Found = { row: 5, cells: cells('Hire two'), rowMark: 'then', rowSeen: '', isNew: false, ...found };
  return watch(run).after({ row, cells: its, mark: 'now', before: { rowMark, rowSeen }, isNew });
}
const unpacked = (text: string): RowSeen | undefined => unpackSeen(text);

describe('the words of a row', () => {
  it('are those that officers typed, trimmed, without the ref, what is computed and empty cells', () => {
    expect(seenWords([' mine ', 'A1', 'Red', ' Hire ', '', true], columns)).toEqual({ action: 'Hire', latestUpdate: 'Yes' });
    expect(seenWords(['', 'A1', 'Red', 'Hire'], columns)).toEqual({ action: 'Hire' });
    expect(seenWords(['', '', '', '  ', '', 0], columns)).toEqual({ latestUpdate: '0' });
    expect(seenWords([], columns)).toEqual({});
  });
});

describe('what is kept of a row', () => {
  it('is as it was where its mark is', () => {
    const text = seen({ action: 'Hire' }, note(500), note(1500));
    expect(after({ rowMark: 'now', rowSeen: text })).toBe(text);
    expect(after({ rowMark: 'now', rowSeen: text }, { edited: EDITED })).toBe(text);
  });

  it('loses the notes that the log has where every row is written anyway, and nothing else', () => {
    const run: Run = { dropsLogged: true };
    expect(after({ rowMark: 'now', rowSeen: seen({ action: 'Hire' }, note(999), note(1000), note(1001)) }, run)).toBe(
      seen({ action: 'Hire' }, note(1001)),
    );
    expect(after({ rowMark: 'now', rowSeen: seen({ action: 'Hire' }) }, run)).toBe(seen({ action: 'Hire' }));
    expect(after({ rowMark: 'now', rowSeen: 'typed by hand' }, run)).toBe('typed by hand');
    expect(after({ rowMark: 'now', rowSeen: '[typed by hand' }, run)).toBe('[typed by hand');
    expect(
      after({ rowMark: 'now', rowSeen: seen({ action: 'Hire' }, note(1)) }, { ...run, noting: { at: 5, loggedUpTo: undefined } }),
    ).toBe(seen({ action: 'Hire' }, note(1)));
  });

  it('notes each cell that differs from what was seen last, beside those that the log does not have', () => {
    const rowSeen = seen({ action: 'Hire', deadline: 'Ongoing' }, note(1000), note(1001));
    expect(unpacked(after({ rowSeen }))).toEqual({
      cells: { action: 'Hire two' },
      notes: [note(1001), note(2000), note(2000, { field: 'deadline', before: 'Ongoing', now: '' })],
    });
  });

  it('is noted again where its words were cleared and have come back', () => {
    expect(unpacked(after({ rowMark: 'now', rowSeen: '[{},[]]' }))).toEqual({
      cells: { action: 'Hire two' },
      notes: [note(2000, { before: '' })],
    });
  });

  it.each<readonly [string, Partial<Found>, Noting, boolean]>([
    ['a row that was never seen', { rowMark: '' }, NOTING, true],
    ['a row that has just been given its ref', { isNew: true }, NOTING, true],
    [
      'a row with another’s words kept, just given its ref',
      { isNew: true, rowMark: 'now', rowSeen: seen({ action: 'Old' }, note(1500)) },
      NOTING,
      true,
    ],
    ['a row that an older version saw', { rowMark: 'then' }, NOTING, false],
    ['a row whose mark is the same and of which no words are kept', { rowMark: 'now' }, NOTING, false],
    ['a row that was never seen, before the log began', { rowMark: '' }, { at: 2000, loggedUpTo: undefined }, false],
    ['a row that has just been given its ref, before the log began', { isNew: true }, { at: 2000, loggedUpTo: undefined }, false],
  ])('%s is news, or is not', (_what, found, noting, isNews) => {
    expect(unpacked(after(found, { noting }))).toEqual({
      cells: { action: 'Hire two' },
      notes: isNews ? [note(2000, { field: '', before: '' })] : [],
    });
  });

  it('of a new row without an action has no words to tell', () => {
    expect(unpacked(after({ isNew: true, cells: cells('', 'Ongoing') }))?.notes).toEqual([note(2000, { field: '', before: '', now: '' })]);
  });
});

describe('who changed a cell', () => {
  const kept = { action: 'Hire', deadline: 'Ongoing', latestUpdate: 'Begun' };
  const told = (found: Partial<Found>, edited: EditedCells | undefined): string[] =>
    (
      unpacked(after({ rowSeen: seen(kept), cells: cells('x', 'y', 'z'), ...found }, edited === undefined ? {} : { edited }))?.notes ?? []
    ).map(({ field, told: how, by }) => `${field} ${how}${by === '' ? '' : ` ${by}`}`);
  const BY = 'head@exampleshire.example';

  it.each([
    [3, false],
    [4, true],
    [5, true],
    [6, true],
    [7, false],
  ])('is known in the rows that were edited: row %i, %s', (row, isEdited) => {
    expect(told({ row }, EDITED)[0]).toBe(isEdited ? `action edit ${BY}` : 'action comparison');
  });

  it.each([
    [4, 4, ['action']],
    [5, 5, ['deadline']],
    [4, 6, ['action', 'deadline', 'latestUpdate']],
    [1, 3, []],
    [6, 9, ['latestUpdate']],
    [7, 9, []],
  ])('is known in the columns that were edited: %i to %i', (firstColumn, lastColumn, fields) => {
    expect(told({}, { ...EDITED, firstColumn, lastColumn })).toEqual(
      Object.keys(kept).map((field) => (fields.includes(field) ? `${field} edit ${BY}` : `${field} comparison`)),
    );
  });

  it('is not known where nothing was edited, nor of a column that the tab no longer has', () => {
    expect(told({}, undefined)).toEqual(['action comparison', 'deadline comparison', 'latestUpdate comparison']);
    const gone = after(
      { rowSeen: seen({ action: 'Hire two', impact: 'Great' }) },
      { edited: { ...EDITED, firstColumn: 1, lastColumn: 40 } },
    );
    expect(unpacked(gone)?.notes.map(({ field, told: how }) => [field, how])).toEqual([['impact', 'comparison']]);
  });

  it('is told of a whole new row wherever in it the edit was', () => {
    const edited = { ...EDITED, firstColumn: 1, lastColumn: 1 };
    expect(unpacked(after({ isNew: true }, { edited }))?.notes).toEqual([note(2000, { field: '', before: '', told: 'edit', by: BY })]);
    expect(unpacked(after({ isNew: true, row: 7 }, { edited }))?.notes[0]?.told).toBe('comparison');
  });
});

describe('a row whose words were cleared', () => {
  it('is noted once, with what it said', () => {
    const text = watch().cleared(seen({ action: 'Hire' }, note(1000), note(1500)), 5);
    expect(unpacked(text)).toEqual({ cells: {}, notes: [note(1500), note(2000, { now: '' })] });
    expect(watch({ noting: { at: 9000, loggedUpTo: 1000 } }).cleared(text, 5)).toBe(text);
    expect(unpacked(watch({ edited: EDITED }).cleared(seen({ action: 'Hire' }), 5))?.notes).toEqual([
      note(2000, { now: '', told: 'edit', by: EDITED.by }),
    ]);
  });

  it.each(['', 'typed by hand', '[typed by hand', '[{},[]]'])('keeps %j as it is', (text) => {
    expect(watch().cleared(text, 5)).toBe(text);
  });
});

describe('the notes in a row', () => {
  it.each<readonly [string, string, readonly number[]]>([
    ['those later than the log', seen({ action: 'Hire' }, note(999), note(1000), note(1001), note(3000)), [1001, 3000]],
    ['none where there is none', seen({ action: 'Hire' }), []],
    ['none in no words', '', []],
    ['none in words typed by hand', '[typed by hand', []],
  ])('are %s', (_what, text, at) => {
    expect(
      watch()
        .notesIn(text)
        .map((each) => each.at),
    ).toEqual(at);
  });

  it('are all of them before the log began', () => {
    expect(watch({ noting: { at: 5, loggedUpTo: undefined } }).notesIn(seen({ action: 'Hire' }, note(1), note(2)))).toHaveLength(2);
  });
});
