import { formatDate } from '../../days/plain-date.ts';
import { countsOf, inWords } from '../../plan/position/roll-up.ts';
import type { PageCell } from '../../tabs/cells.ts';
import { DASHBOARD_COLUMNS, DASHBOARD_PAGE, DASHBOARD_ROWS } from '../../tabs/dashboard-page.ts';
import type { PageBlock, PageBlockName } from '../../tabs/dashboard-page.ts';
import { dueSection, lateSection } from './action-sections.ts';
import { countsSection } from './counts-section.ts';
import { linesOf } from './dashboard-input.ts';
import type { DashboardFacts, DashboardInput, DashboardSection } from './dashboard-input.ts';
import { committeeSection, promisesSection, statutorySection } from './date-sections.ts';
import { gapsSection } from './gaps-section.ts';
import { healthWords } from './health-words.ts';
import { trendSection, workstreamSection } from './standing-sections.ts';

/** How the Dashboard's second line begins: by this the product knows its own page again. */
export const AS_AT = 'As at ';
/** The cell of the Dashboard that holds today as a date, and its name for formulas: `=WORKINGDAYSUNTIL(A2, PLAN_TODAY)`. */
export const TODAY_CELL = 'D2';
export const TODAY_NAME = 'PLAN_TODAY';

/** What stands in each block. */
const SECTIONS: Readonly<Record<PageBlockName, (facts: DashboardFacts) => DashboardSection>> = {
  counts: countsSection,
  gaps: gapsSection,
  trend: trendSection,
  workstreams: workstreamSection,
  late: lateSection,
  due: dueSection,
  statutory: statutorySection,
  committees: committeeSection,
  promises: promisesSection,
};

const NONE_YET = 'None yet';

/** The whole Dashboard as one block of cells, `DASHBOARD_ROWS` by `DASHBOARD_COLUMNS`. */
export function dashboardBlock(input: DashboardInput): PageCell[][] {
  const page: PageCell[][] = Array.from({ length: DASHBOARD_ROWS }, () => Array.from({ length: DASHBOARD_COLUMNS }, () => ''));
  const put = (row: number, column: number, cell: PageCell): void => {
    const cells = page[row - 1];
    if (cells !== undefined) cells[column - 1] = cell;
  };
  const { councilName, planName } = input.plan.settings;
  put(1, 1, `${planName}: ${councilName}`);
  put(2, 1, `${AS_AT}${formatDate(input.today)}`);
  put(2, 4, { date: input.today, time: '00:00' });
  const facts: DashboardFacts = { ...input, lines: linesOf(input), counts: countsOf(input.statuses) };
  put(2, 6, `Actions: ${inWords(facts.counts, input.plan.statusKey)}`);
  put(3, 1, healthWords(input));
  for (const [name, block] of Object.entries<PageBlock>(DASHBOARD_PAGE)) placeSection(SECTIONS[name as PageBlockName](facts), block, put);
  return page;
}

function placeSection(section: DashboardSection, block: PageBlock, put: (row: number, column: number, cell: PageCell) => void): void {
  const { title, headings, lines, lineCount = lines.length, whenEmpty } = section;
  const placeLine = (row: number, cells: readonly PageCell[]): void =>
    cells.forEach((cell, index) => put(row, block.column + (block.cells[index] ?? 0), cell));
  put(block.row, block.column, title);
  const first = block.row + block.chartRows + (headings.length === 0 ? 1 : 2);
  placeLine(first - 1, headings);
  // A chart takes its labels from the first column: there the words are short.
  if (lines.length === 0) placeLine(first, block.chartRows > 0 ? [NONE_YET, whenEmpty] : [whenEmpty]);
  const fitting = lineCount <= block.lines ? lines : lines.slice(0, block.lines - 1);
  fitting.forEach((cells, index) => placeLine(first + index, cells));
  if (fitting.length < lineCount) put(first + fitting.length, block.column, `and ${lineCount - fitting.length} more`);
}
