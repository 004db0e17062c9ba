import { day } from '../../src/days/plain-date.ts';
import { statusesOf } from '../../src/plan/status/statuses.ts';
import { workingCalendar } from '../../src/days/working-calendar.ts';
import type { Plan } from '../../src/plan/model.ts';
import type { Cell, Grid } from '../../src/tabs/cells.ts';
import { isLinkCell } from '../../src/tabs/cells.ts';
import { actionPass, isReadable } from '../../src/workbook/action-pass.ts';
import type { ActionPass } from '../../src/workbook/action-pass.ts';
import { dashboardBlock } from '../../src/workbook/dashboard/dashboard.ts';
import { problemInWords } from '../../src/workbook/places.ts';
import { RowMemory } from '../../src/workbook/row-memory.ts';
import { Workbook } from '../../src/workbook/workbook.ts';
import { anAction, aPlan } from '../support/builders.ts';
import { expectGolden, inLines } from '../support/golden.ts';
import { gridOf } from '../support/one-tab.ts';

const today = day('2026-11-23');
const INPUT = { highWater: 4, noting: { at: 2000, loggedUpTo: 1000 } };

/** A tab with officers' own column among the product's, as an officer may arrange it. */
const HEADINGS = ['Our note', 'Ref', 'Status', 'Action', 'Deadline', 'Progress', 'Why', 'Countdown', 'Lead (post)'];
const tab = (...rows: readonly (readonly Cell[])[]): Grid => ({ tab: 'Action plan', rows: [['The plan'], HEADINGS, ...rows] });

function passOver(grid: Grid, memory: RowMemory): ActionPass {
  const workbook = new Workbook((thing) => (thing === 'actions' ? grid : undefined), today);
  const sheet = workbook.sheet('actions');
  if (!isReadable(sheet)) throw new Error('The tab cannot be read.');
  return actionPass(workbook, sheet, INPUT, memory);
}
const shown = ({ blocks, highWater, changedRows, problems, changes }: ActionPass): string =>
  [
    `highest ${highWater}, changed ${changedRows}`,
    ...blocks.map((block) => JSON.stringify(block)),
    ...changes.map((change) => JSON.stringify(change)),
    ...problems.map(problemInWords),
  ].join('\n');

describe('a refresh that officers sort under', () => {
  const hire: Cell[] = ['urgent', 'A1', '', ' Hire ', '01/12/2026', 'In progress', '', '', 'Head'];
  const train: Cell[] = ['', '', '', 'Train', '20/11/2026', 'In progress', '', '', 'Head'];
  const twin: Cell[] = ['twin', 'A1', '', 'Hire again', 'Ongoing', 'Done', '', '', 'Deputy'];
  const blank: Cell[] = ['', 'A4', 'Red', '', '', '', 'old', 'old', ''];
  const memory = new RowMemory();
  const first = passOver(tab(hire, train, blank, twin), memory);

  it('writes first what each row needs, in blocks that keep clear of officers’ cells', () => {
    expectGolden('test/workbook/corner-first-pass.txt', shown(first));
  });

  it('then puts every ref and status beside its own row, wherever it went meanwhile', () => {
    first.remember();
    const wrong = (row: readonly Cell[], ref: string): Cell[] => row.map((cell, column) => (column === 1 ? ref : cell));
    // The rows were sorted, and one was added, between the read and the write: A5 and A6 stand beside others.
    const sorted = tab(train, wrong(twin, 'A5'), hire, ['new', 'A6', '', 'Added', 'Ongoing', '', '', '', 'Head']);
    const second = passOver(sorted, memory);
    // Nobody can tell whether A6 came with the row that was added: it keeps it, and the copy gets the next.
    expect(second.actions.map(({ action }) => action.ref)).toEqual(['A5', 'A7', 'A1', 'A6']);
    expectGolden('test/workbook/corner-second-pass.txt', shown(second));
    second.remember();
    const settled = passOver(tab(wrong(train, 'A5'), wrong(twin, 'A7'), hire), memory);
    expect(settled.actions.map(({ action }) => action.ref)).toEqual(['A5', 'A7', 'A1']);
  });

  it('works on a part of the tab as on the whole', () => {
    const part: Grid = { tab: 'Action plan', rows: [['The plan'], HEADINGS, hire], part: { from: 2, skipped: 40, holdsParts: false } };
    const found = passOver(part, new RowMemory());
    expect(found.blocks.map(({ firstRow, firstColumn }) => [firstRow, firstColumn])).toEqual([
      [43, 3],
      [43, 7],
    ]);
    expect(found.actions.map(({ action }) => action.row)).toEqual([43]);
  });

  it('touches nothing where a column is missing without which nothing can be said', () => {
    const without = HEADINGS.filter((heading) => heading !== 'Deadline');
    const workbook = new Workbook(() => ({ tab: 'Action plan', rows: [without, without.map(() => 'x')] }), today);
    expect([isReadable(workbook.sheet('actions')), isReadable(undefined)]).toEqual([false, false]);
  });
});

describe('a workbook that is read again', () => {
  it('finds a column under its new heading, and says what stands after its own writing', () => {
    const grids = [tab(['', 'A1', '', 'Hire', 'Ongoing', 'Done', '', '', ''])];
    const workbook = new Workbook((thing) => (thing === 'actions' ? grids[grids.length - 1] : undefined), today);
    expect(workbook.sheet('actions')?.columns.get('progress')).toBe(5);
    grids.push({
      tab: 'Action plan',
      rows: [
        ['The plan'],
        HEADINGS.map((heading) => (heading === 'Progress' ? 'How far' : heading)),
        ['', 'A1', '', 'Hire', 'Ongoing', 'Done', '', '', ''],
      ],
    });
    expect(workbook.sheet('actions')?.columns.get('progress')).toBe(5);
    workbook.readAgain('actions');
    expect(workbook.sheet('actions')?.columns.get('progress')).toBe(5);
    expect(workbook.actions.map(({ progress }) => progress)).toEqual(['Done']);
    workbook.stands('actions', tab(['', 'A7', '', 'Train', 'Ongoing', '', '', '', '']));
    expect(workbook.actions.map(({ ref }) => ref)).toEqual(['A7']);
    workbook.readAgain('risks');
    expect(workbook.missingTabs.every(({ code }) => code === 'tab-missing')).toBe(true);
  });

  it('reads deadlines against the reports of its inspections, and % in parts of 1 where one is', () => {
    const date = (words: string) => ({ date: day(words), time: '00:00' });
    const inspections = gridOf(
      'inspections',
      { ref: 'I1', name: 'Later', reportPublished: date('2026-06-01') },
      { ref: 'I2', name: 'Earlier', reportPublished: date('2024-02-01') },
      { ref: 'I3', name: 'To come' },
    );
    const actions = gridOf(
      'actions',
      { action: 'a', deadline: 'Within 3 months', percent: 0.5 },
      { action: 'b', deadline: '31 March', percent: 1 },
      { action: 'c', deadline: '1 May 2060' },
    );
    const read = (tabs: readonly Grid[]) => {
      const byName = new Map(tabs.map((grid) => [grid.tab, grid]));
      const workbook = new Workbook(
        (thing) => byName.get({ actions: 'Action plan', inspections: 'Inspections' }[thing as string] ?? ''),
        today,
      );
      return workbook.actions.map(({ deadline, percent }) => ({ deadline, percent }));
    };
    expectGolden('test/workbook/corner-deadlines.txt', inLines([read([actions, inspections]), read([actions])]));
  });
});

describe('the Dashboard at its edges', () => {
  const page = (plan: Plan, at = today) => {
    const calendar = workingCalendar();
    const cells = dashboardBlock({
      plan,
      statuses: statusesOf(plan, { today: at, calendar }),
      today: at,
      calendar,
      problemCount: 0,
      lastNightly: undefined,
      updatesInstalledBy: '',
    });
    return cells
      .map((row) =>
        row
          .flatMap((cell) => (cell === '' ? [] : typeof cell !== 'object' ? [String(cell)] : isLinkCell(cell) ? [cell.words] : [cell.date]))
          .join(' | '),
      )
      .filter((line) => line !== '')
      .join('\n');
  };

  it('says so where there is nothing to show', () => {
    expectGolden('test/workbook/corner-empty-dashboard.txt', page(aPlan()));
  });

  it('takes today and the twenty-eighth day for due soon, yesterday for late, and no finished action for either', () => {
    const due = (ref: string, deadline: string, changes: Parameters<typeof anAction>[0] = {}) => anAction({ ref, deadline, ...changes });
    const actions = [
      due('A1', '2026-11-22'),
      due('A2', '2026-11-23'),
      due('A3', '2026-12-21'),
      due('A4', '2026-12-22'),
      due('A5', '2026-11-22', { progress: 'Done' }),
      due('A6', '2026-12-01', { progress: 'Closed', latestUpdate: 'Not needed' }),
      due('A7', ''),
      due('A8', '2026-12-01', { leadPost: 'A post with a very long name indeed', action: 'x'.repeat(90) }),
    ];
    expectGolden('test/workbook/corner-dashboard.txt', page(aPlan({ actions })));
  });
});
