import { day } from '../../src/days/plain-date.ts';
import { placeIn } from '../../src/plan/problem.ts';
import { statusesOf } from '../../src/plan/status/statuses.ts';
import { workingCalendar } from '../../src/days/working-calendar.ts';
import type { Cell, Grid, PageCell } from '../../src/tabs/cells.ts';
import { isLinkCell } from '../../src/tabs/cells.ts';
import { TAB_OF, THING_NAMES } from '../../src/tabs/tabs.ts';
import type { ThingName } from '../../src/tabs/tabs.ts';
import { actionPass, isReadable } from '../../src/workbook/action-pass.ts';
import type { ActionPass } from '../../src/workbook/action-pass.ts';
import type { PassInput } from '../../src/workbook/rows-now.ts';
import { actionsNow } from '../../src/workbook/actions-now.ts';
import { dashboardCharts } from '../../src/workbook/dashboard/dashboard-charts.ts';
import { dashboardBlock } from '../../src/workbook/dashboard/dashboard.ts';
import { firstRowsOf } from '../../src/workbook/first-rows.ts';
import { historyRows } from '../../src/workbook/history.ts';
import { packTab, unpackTab } from '../../src/workbook/kept-tabs.ts';
import { listChanges } from '../../src/workbook/list-changes.ts';
import { placeOf, problemInWords } from '../../src/workbook/places.ts';
import { readPlan } from '../../src/workbook/read-plan.ts';
import { RowMemory } from '../../src/workbook/row-memory.ts';
import { Workbook } from '../../src/workbook/workbook.ts';
import { EARLIER_SNAPSHOTS, everythingPlan } from '../support/everything.ts';
import { EVERYTHING_ON } from '../support/everything-actions.ts';
import { everythingTabs, freshActions, gridFrom } from '../support/everything-workbook.ts';
import { expectGolden, inLines } from '../support/golden.ts';

const today = day(EVERYTHING_ON);

/** A cell in a line of a golden file: a date as its day, words that lead somewhere with where. */
function shownCell(cell: PageCell): string {
  if (typeof cell !== 'object') return String(cell);
  return isLinkCell(cell) ? `${cell.words} → ${cell.link}` : `${cell.date}${cell.time === '00:00' ? '' : ` ${cell.time}`}`;
}
const line = (cells: readonly PageCell[]): string => cells.map(shownCell).join(' | ');

/** The workbook with these blocks written. */
function written(grid: Grid, { blocks }: Pick<ActionPass, 'blocks'>): Grid {
  const rows = grid.rows.map((cells) => [...cells]);
  for (const { firstRow, firstColumn, cells } of blocks)
    cells.forEach((row, down) => row.forEach((cell, right) => ((rows[firstRow - 1 + down] as Cell[])[firstColumn - 1 + right] = cell)));
  return { ...grid, rows };
}

const workbookWith = (tabs: ReadonlyMap<ThingName, Grid>, actions: Grid): Workbook =>
  new Workbook((thing) => (thing === 'actions' ? actions : tabs.get(thing)), today);

const AT = 1_795_000_000_000;
const INPUT: PassInput = { highWater: 38, noting: { at: AT, loggedUpTo: AT - 1000 } };

function pass(actions: Grid, changes: Partial<PassInput> = {}, memory = new RowMemory()): ActionPass {
  const workbook = workbookWith(everythingTabs(), actions);
  const sheet = workbook.sheet('actions');
  if (!isReadable(sheet)) throw new Error('The Action plan tab cannot be read.');
  return actionPass(workbook, sheet, { ...INPUT, ...changes }, memory);
}

const shownPass = ({ blocks, changes, changedRows, highWater, problems }: ActionPass): string =>
  [
    `highest ref ${highWater}; ${changedRows} rows change`,
    ...blocks.map(({ firstRow, firstColumn, cells }) => `block at ${firstRow}, ${firstColumn}:\n${cells.map(line).join('\n')}`),
    `changes:\n${inLines(changes)}`,
    ...problems.map(problemInWords),
  ].join('\n');

describe('a workbook with every case in it', () => {
  const whole = readPlan([...everythingTabs().values()], { today });

  it('is read back as the plan that was written, and complains of this', () => {
    const { settings, ...lists } = everythingPlan();
    expect(whole.plan.settings).toEqual(settings);
    for (const list of ['people', 'bodies', 'decisions', 'measures', 'risks', 'clearances', 'strengths', 'readiness'] as const)
      expect(whole.plan[list]).toEqual(lists[list]);
    expectGolden('test/workbook/whole-problems.txt', whole.problems.map(problemInWords).join('\n'));
  });

  it('shows this Dashboard', () => {
    const { plan } = whole;
    const calendar = workingCalendar(plan.calendar);
    const page = dashboardBlock({
      plan,
      statuses: statusesOf(plan, { today, calendar }),
      today,
      calendar,
      problemCount: 3,
      lastNightly: day('2026-11-20'),
      lastSummaries: day('2026-11-16'),
      updatesInstalledBy: 'coordinator@exampleshire.example',
      trend: EARLIER_SNAPSHOTS.map(({ asAt }, index) => ({ asAt, red: index, amber: 2, green: 3 * index, complete: 4, other: 1 })),
      outline: { recommendations: plan.recommendations.map(({ ref }) => ref), workstreams: plan.workstreams },
      actionPlanId: '77',
    });
    const lines = page.map((cells, row) => [
      `${row + 1}:`,
      ...cells.flatMap((cell, column) => (cell === '' ? [] : `[${column + 1}] ${shownCell(cell)}`)),
    ]);
    const charts = inLines([...dashboardCharts(plan.statusKey, 3), ...dashboardCharts([], 99)]);
    expectGolden(
      'test/workbook/whole-dashboard.txt',
      [...lines.filter(({ length }) => length > 1).map((each) => each.join(' ')), charts].join('\n'),
    );
  });

  it('has these beginnings, and these problems where it is empty', () => {
    const rows = THING_NAMES.flatMap((thing) => firstRowsOf(TAB_OF[thing]).map((cells) => `${TAB_OF[thing].name}: ${line(cells)}`));
    const { problems } = readPlan([], { today });
    const places = THING_NAMES.map((thing) => placeOf(placeIn(thing, 3)));
    expectGolden('test/workbook/whole-beginnings.txt', [...rows, ...problems.map(problemInWords), ...places].join('\n'));
  });

  it('keeps its snapshots in these rows', () => {
    const rows = EARLIER_SNAPSHOTS.flatMap((snapshot) => historyRows(snapshot, whole.plan.statusKey));
    expectGolden('test/workbook/whole-history.txt', rows.map(line).join('\n'));
    const history = { tab: TAB_OF.history.name, rows: [TAB_OF.history.columns.map(({ heading }) => heading), ...rows] };
    expect(new Workbook((thing) => (thing === 'history' ? history : undefined), today).snapshots).toEqual(EARLIER_SNAPSHOTS);
  });

  it('is kept as text and found again, and differs in this where it was changed', () => {
    const tabs = everythingTabs();
    const workbook = workbookWith(tabs, tabs.get('actions') as Grid);
    const later = everythingPlan();
    const now = {
      meetings: gridFrom(
        'meetings',
        later.meetings.slice(1).map((meeting) => ({ ...meeting, title: `${meeting.title}!` })),
      ),
      risks: gridFrom('risks', [...later.risks, { ref: 'K9', text: 'Flood' }, { ref: '', text: 'No ref' }, { ref: 'K9', text: 'Twice' }]),
      clearances: gridFrom(
        'clearances',
        later.clearances.map((row) => ({ ...row, statement: 'None.' })),
      ),
    };
    const differences = (['meetings', 'risks', 'clearances'] as const).flatMap((list) => {
      const kept = unpackTab(list, packTab(list, workbook.sheet(list)))?.grid as Grid;
      expect(listChanges(list, kept, tabs.get(list) as Grid)).toEqual([]);
      return [listChanges(list, kept, now[list]), listChanges(list, kept, now[list], true)].map(
        (changes) => `${list}\n${inLines(changes)}`,
      );
    });
    expectGolden('test/workbook/whole-differences.txt', differences.join('\n'));
  });
});

describe('the Action plan of every case', () => {
  const first = pass(freshActions(), { isSnapshotDue: true, highWater: 0 });
  const settled = written(freshActions(), first);

  it('is given this the first time, and nothing the second', () => {
    expectGolden('test/workbook/whole-first-pass.txt', shownPass(first));
    const second = pass(settled, { noting: { at: AT + 1, loggedUpTo: AT } });
    expect([second.blocks, second.changes, second.changedRows, second.highWater]).toEqual([[], [], 0, 38]);
    expect(first.identity.isSo(settled.rows.map((cells) => cells.slice(first.identity.firstColumn - 1, first.identity.lastColumn)))).toBe(
      true,
    );
    expect(first.identity.isSo(freshActions().rows)).toBe(false);
  });

  it('says the same where it is only looked at', () => {
    const now = actionsNow(workbookWith(everythingTabs(), settled), new Map([['A9', { status: 'red', asAt: day('2026-11-16') }]]));
    const shown = now.map(({ action, status, escalation }) => [
      action.ref,
      status.status,
      status.direction,
      status.rule,
      escalation?.step ?? '',
      escalation?.words ?? '',
    ]);
    expectGolden('test/workbook/whole-actions.txt', shown.map(line).join('\n'));
  });

  it('is given this after officers edited, copied, cleared, moved and added rows', () => {
    const columnAt = (heading: string): number => settled.rows[0]?.indexOf(heading) ?? -1;
    const rows = settled.rows.map((cells) => [...cells]);
    const edit = (ref: string, heading: string, cell: Cell): void => {
      const cells = rows.find(([each]) => each === ref) as Cell[];
      cells[columnAt(heading)] = cell;
    };
    edit('A5', 'Latest update', 'The rota is published.');
    edit('A9', 'Deadline', '31/01/2027');
    edit('A10', 'Progress', 'Done');
    edit('A27', 'Override status', '');
    const copy = [...(rows[3] as Cell[])];
    const added = rows[0]?.map((heading) =>
      heading === 'Action' ? 'Publish what was learnt' : heading === 'Deadline' ? 'Ongoing' : '',
    ) as Cell[];
    const cleared = rows[12] as Cell[];
    for (let column = 0; column < cleared.length; column += 1)
      if (TAB_OF.actions.columns.some(({ heading, role, key }) => heading === rows[0]?.[column] && role === 'typed' && key !== 'ref'))
        cleared[column] = '';
    const [headings = [], second = [], third = [], ...others] = rows;
    const edited = { first: 2, last: 10, firstColumn: 1, lastColumn: 40, by: 'coordinator@exampleshire.example' };
    const again = pass(
      { ...settled, rows: [headings, third, second, ...others, copy, added] },
      { edited, noting: { at: AT + 5000, loggedUpTo: AT } },
    );
    expectGolden('test/workbook/whole-later-pass.txt', shownPass(again));
  });
});
