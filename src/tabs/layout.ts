import type { NewCell } from './cells.ts';
import { DASHBOARD_RULES, dashboardColumns } from './dashboard-page.ts';
import { DASHBOARD_TAB } from './record-tabs.ts';
import type { KeyedColumn, TabDescription } from './tab-description.ts';
import { TAB_COLOURS, TAB_OF } from './tabs.ts';
import type { ThingName } from './tabs.ts';

/** What a column's cells may hold; always marked, never refused, so that nothing an officer types is lost. */
export type Validation =
  | { readonly kind: 'list'; readonly choices: readonly string[] }
  | { readonly kind: 'range'; readonly tab: string; readonly column: number }
  | { readonly kind: 'date' }
  | { readonly kind: 'number'; readonly min: number; readonly max: number };

/** A column as the sheet shall have it. */
export interface ColumnLayout {
  readonly key: string;
  readonly heading: string;
  readonly note: string;
  /** Pixels. */
  readonly width: number;
  /** `undefined` where the sheet decides by itself. */
  readonly numberFormat: string | undefined;
  readonly validation: Validation | undefined;
  readonly computed: boolean;
  /** True where grey tells the product's columns from the officers' own. */
  readonly isGrey: boolean;
  /** False where long text runs on over the empty cells beside it. */
  readonly wraps: boolean;
  /** Name of the collapsed group, or ''. */
  readonly group: string;
}

/** Cells that take a colour by their words, or by a formula. */
export interface ColourRule {
  readonly text?: string;
  readonly formula?: string;
  readonly background: string;
  readonly textColour: string;
  readonly bold?: true;
  /** Where it lies, in A1 notation; without, on the whole of the tab. */
  readonly ranges?: readonly string[];
}

/** A tab as set up shall leave it. */
export interface SheetLayout {
  readonly name: string;
  readonly colour: string;
  readonly isHidden: boolean;
  readonly frozenRows: number;
  readonly frozenThrough: string | undefined;
  readonly columns: readonly ColumnLayout[];
  readonly firstRows: readonly (readonly NewCell[])[];
  /** Index among `columns` of the one by which missing first rows are told. */
  readonly firstRowsKey: number | undefined;
  readonly isProtected: boolean;
  /** False for a page such as the Dashboard, which has rows of its own making. */
  readonly hasHeadings: boolean;
  readonly hasFilter: boolean;
  /** Columns, by key, whose cells take a status's colours; for a tab without columns, from column A on. */
  readonly colouredColumns: readonly string[];
  readonly colourRules: readonly ColourRule[];
}

const DATE_FORMAT = 'dd/mm/yyyy';
/** What an officer reads who is about to change a protected cell; also how the product knows its own protections again. */
export const PROTECTION_WORDS = 'Worked out by the Action plan script. Changes are overwritten.';
/** What is typed stays as it is typed. */
export const PLAIN_TEXT_FORMAT = '@';
const MOMENT_FORMAT = 'dd/mm/yyyy hh:mm';

function numberFormat({ holds }: KeyedColumn): string | undefined {
  // A spreadsheet turns "Aug 2026" into 1 August; a deadline in words means its last day. So deadlines stay as typed.
  if (holds.kind === 'deadline') return PLAIN_TEXT_FORMAT;
  if (holds.kind === 'date') return DATE_FORMAT;
  if (holds.kind === 'moment') return MOMENT_FORMAT;
  if (holds.kind === 'number') return holds.format;
  if (holds.kind === 'percent') return '0';
  if (holds.kind === 'money') return '£#,##0';
  return holds.code === true ? PLAIN_TEXT_FORMAT : undefined;
}

function validation({ holds, computed }: KeyedColumn): Validation | undefined {
  if (computed) return undefined;
  if (holds.choices !== undefined) return { kind: 'list', choices: holds.choices };
  switch (holds.kind) {
    case 'status-choice':
      return rangeOf('statusKey', 'label');
    case 'yes-no':
      return { kind: 'list', choices: ['Yes', 'No'] };
    case 'refs':
      return holds.of === undefined || holds.many === true ? undefined : rangeOf(holds.of, 'ref');
    case 'date':
      return { kind: 'date' };
    case 'percent':
      return { kind: 'number', min: 0, max: 100 };
    case 'number':
      return holds.min === undefined || holds.max === undefined ? undefined : { kind: 'number', min: holds.min, max: holds.max };
    default:
      return undefined;
  }
}

/** A dropdown drawn from a column of another tab. */
function rangeOf(thing: ThingName, key: string): Validation {
  const { name, columns } = TAB_OF[thing] as TabDescription;
  return { kind: 'range', tab: name, column: columns.findIndex((column) => column.key === key) + 1 };
}

/** Widths in pixels. A few do: neighbouring columns are then set in one call, and a tab looks calm. */
const WIDTHS = [70, 110, 220, 320, 480];
/** Of tabs that are for later, fewer; of records that stay out of sight, only the long texts. */
const FEWER_WIDTHS = [110, 220, 400];
const RECORD_WIDTHS = [110, 400];
const LONG_RECORD = 350;
const NAME_WIDTH = 220;
/** Only a tab's first column, its refs, is narrower. */
const USUAL_WIDTH = 110;
/** Pixels of the part of a tab that a usual screen shows: on a narrower tab nothing needs to stay in sight. */
const SCREEN_WIDTH = 1600;

/** The nearest of the usual widths that is not much narrower than what is described. */
function widthClass(described: number, index: number, { shown }: TabDescription): number {
  // The second column of most tabs is a name: of tabs for later it has one width, so that they can be made alike.
  if (shown !== 'day one' && index === 1 && described <= NAME_WIDTH * 1.3) return NAME_WIDTH;
  const classes = shown === 'day one' ? WIDTHS : shown === 'hidden' ? RECORD_WIDTHS : FEWER_WIDTHS;
  if (shown === 'hidden' && described < LONG_RECORD) return USUAL_WIDTH;
  const usual = index === 0 ? classes : classes.filter((width) => width >= USUAL_WIDTH);
  return usual.find((width) => described <= width * 1.35) ?? usual[usual.length - 1] ?? described;
}

function columnLayout(column: KeyedColumn, tab: TabDescription): ColumnLayout {
  return {
    key: column.key,
    heading: column.heading,
    // Nobody types into records that stay out of sight: Help says what their columns hold.
    note: tab.shown === 'hidden' && tab.name !== 'Checks' ? '' : column.help,
    width: widthClass(column.width, tab.columns.indexOf(column), tab),
    numberFormat: numberFormat(column),
    validation: validation(column),
    computed: column.computed,
    isGrey: column.computed && tab.owner === 'officers',
    wraps: column.holds.kind !== 'packed',
    group: column.foldedIn ?? '',
  };
}

/** What a status is called and how it looks. */
export interface StatusColours {
  readonly label: string;
  readonly colour: string;
  readonly textColour: string;
}

function statusColours(key: readonly StatusColours[]): ColourRule[] {
  return key.map(({ label, colour, textColour }) => ({ text: label, background: colour, textColour }));
}

/** Groups of tabs long enough for a filter. */
const FILTERED: readonly string[] = ['plan'];

/**
 * How a tab shall look. Statuses take their colours from the council's own key. `firstRows` are written when the tab is
 * made, in the order of its columns.
 */
export function sheetLayout(
  tab: TabDescription,
  key: readonly StatusColours[],
  firstRows: readonly (readonly NewCell[])[] = [],
): SheetLayout {
  const isDashboard = tab.name === DASHBOARD_TAB.name;
  const columns = isDashboard ? dashboardColumns(DATE_FORMAT) : tab.columns.map((column) => columnLayout(column, tab));
  const coloured = isDashboard
    ? ['0']
    : tab.columns
        .filter(({ holds, key: name }) => holds.kind === 'status' || (tab.name === 'Status key' && name === 'label'))
        .map((column) => column.key);
  const keyIndex = tab.columns.findIndex((column) => column.key === tab.firstRowsKey);
  return {
    name: tab.name,
    colour: TAB_COLOURS[tab.group],
    isHidden: tab.shown !== 'day one',
    frozenRows: isDashboard ? 2 : 1,
    frozenThrough: columns.reduce((sum, { width }) => sum + width, 0) > SCREEN_WIDTH ? tab.frozenThrough : undefined,
    columns,
    firstRows,
    firstRowsKey: keyIndex < 0 ? undefined : keyIndex,
    isProtected: tab.owner === 'product',
    hasHeadings: !isDashboard,
    hasFilter: !isDashboard && (tab.shown === 'day one' || FILTERED.includes(tab.group) || tab.name === 'Checks'),
    colouredColumns: coloured,
    colourRules: coloured.length === 0 ? [] : [...statusColours(key), ...(isDashboard ? DASHBOARD_RULES : [])],
  };
}

/** How many columns of a new tab are frozen. */
export function frozenColumns({ columns, frozenThrough }: SheetLayout): number {
  return columns.findIndex(({ key }) => key === frozenThrough) + 1;
}
