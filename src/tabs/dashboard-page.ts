/**
 * The Dashboard is one page of 20 narrow columns: every block has its own place, so that charts, colours and print never
 * move. Words run on over the empty cells beside them. 1,500 pixels by 50 rows fit a landscape page at its full width.
 */
export const DASHBOARD_COLUMNS = 20;
export const DASHBOARD_ROWS = 50;
/** Pixels. The first column takes a status with its colour. */
const FIRST_WIDTH = 130;
const COLUMN_WIDTH = 78;
const ROW_HEIGHT = 21;
/** Columns in which numbers stand, counted from 0: away from the next block's words. */
const NUMBER_COLUMNS = [1, 8, 9, 10, 11, 12, 15, 16, 17, 18, 19];
const NUMBER_FORMAT = '0"          "';
/** The column of the cell that holds today as a date. No block writes a number below it. */
const DATE_COLUMN = 3;

/** Where one block stands. Rows and columns count from 1. */
export interface PageBlock {
  readonly row: number;
  readonly column: number;
  /** How many columns its title and headings run over. */
  readonly width: number;
  /** Where each of its cells stands, counted from its first column. */
  readonly cells: readonly number[];
  /** The most lines; of a longer list the last one says how many more there are. */
  readonly lines: number;
  /** Rows between the title and the headings, for a chart; 0 where there is none. */
  readonly chartRows: number;
}

const CHART_ROWS = 11;
const LIST_CELLS = [0, 1, 5, 7, 8];
const list = (row: number, column: 1 | 11, lines: number): PageBlock => ({
  row,
  column,
  width: 10,
  cells: LIST_CELLS,
  lines,
  chartRows: 0,
});

/** The blocks by name. */
export const DASHBOARD_PAGE = {
  counts: { row: 5, column: 1, width: 6, cells: [0, 1, 2, 3], lines: 8, chartRows: CHART_ROWS },
  gaps: { row: 26, column: 1, width: 6, cells: [0], lines: 4, chartRows: 0 },
  trend: { row: 5, column: 8, width: 6, cells: [0, 1, 2, 3, 4, 5], lines: 12, chartRows: CHART_ROWS },
  workstreams: { row: 5, column: 14, width: 7, cells: [0, 2, 3, 4, 5, 6], lines: 12, chartRows: CHART_ROWS },
  late: list(31, 1, 7),
  due: list(41, 1, 8),
  statutory: list(31, 11, 4),
  committees: list(38, 11, 4),
  promises: list(45, 11, 4),
} as const satisfies Readonly<Record<string, PageBlock>>;

/** Blocks without headings: their lines follow the title. */
const WITHOUT_HEADINGS: readonly string[] = ['gaps'];

export type PageBlockName = keyof typeof DASHBOARD_PAGE;

const letter = (column: number): string => String.fromCharCode(64 + column);

function rowsOf(offset: (block: PageBlock) => number, names: readonly string[]): string[] {
  return Object.entries<PageBlock>(DASHBOARD_PAGE)
    .filter(([name]) => names.includes(name))
    .map(([, block]) => {
      const row = block.row + offset(block);
      return `${letter(block.column)}${row}:${letter(block.column + block.width - 1)}${row}`;
    });
}

const NAMES = Object.keys(DASHBOARD_PAGE);

/** Titles and headings, by their places; a formula that always holds where the page was written. */
export const DASHBOARD_RULES = [
  {
    formula: '=$A$1<>""',
    background: '#e8eef7',
    textColour: '#1a1a1a',
    bold: true,
    ranges: ['A1:T1', ...rowsOf(() => 0, NAMES)],
  },
  {
    formula: '=$A$2<>""',
    background: '#f3f3f3',
    textColour: '#1a1a1a',
    bold: true,
    ranges: rowsOf(
      ({ chartRows }) => chartRows + 1,
      NAMES.filter((name) => !WITHOUT_HEADINGS.includes(name)),
    ),
  },
] as const;

/** The page's columns, as set up makes them. */
export function dashboardColumns(dateFormat: string) {
  return Array.from({ length: DASHBOARD_COLUMNS }, (_, index) => ({
    key: String(index),
    heading: '',
    note: '',
    width: index === 0 ? FIRST_WIDTH : COLUMN_WIDTH,
    numberFormat: index === DATE_COLUMN ? dateFormat : NUMBER_COLUMNS.includes(index) ? NUMBER_FORMAT : undefined,
    validation: undefined,
    computed: true,
    isGrey: false,
    wraps: false,
    group: '',
  }));
}

/** A chart of the Dashboard: which cells it draws, and where it stands. */
export interface PageChart {
  readonly block: PageBlock;
  readonly kind: 'bar' | 'column';
  readonly title: string;
  /** Columns of its cells, counted from the block's first one; the first names the points. */
  readonly columns: readonly number[];
  readonly isStacked: boolean;
}

/** Pixels of a chart over a block. */
export const chartSize = ({ column, width, chartRows }: PageBlock): { readonly width: number; readonly height: number } => ({
  width: width * COLUMN_WIDTH + (column === 1 ? FIRST_WIDTH - COLUMN_WIDTH : 0) - 8,
  height: chartRows * ROW_HEIGHT - 4,
});

/** Its charts. Each has its numbers in the table below it. */
export const DASHBOARD_CHARTS = {
  counts: { block: DASHBOARD_PAGE.counts, kind: 'bar', title: 'Actions by status', columns: [0, 1], isStacked: false },
  trend: {
    block: DASHBOARD_PAGE.trend,
    kind: 'column',
    title: 'The last 12 weekly snapshots',
    columns: [0, 1, 2, 3, 4, 5],
    isStacked: true,
  },
  workstreams: {
    block: DASHBOARD_PAGE.workstreams,
    kind: 'bar',
    title: 'Actions by workstream',
    columns: [0, 2, 3, 4, 5, 6],
    isStacked: true,
  },
} as const satisfies Readonly<Record<string, PageChart>>;
