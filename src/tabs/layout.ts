import type { StatusKeyRow } from '../plan/model.ts';
import { parsePlainDate } from '../days/plain-date.ts';
import type { NewCell } from './cells.ts';
import { DASHBOARD_COLUMNS } from '../workbook/dashboard.ts';
import type { ColumnDescription, TabDescription } from './tab-description.ts';
import { TAB_COLOURS, TABS } from './tabs.ts';
import { DASHBOARD_TAB } from './record-tabs.ts';

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
  readonly align: 'left' | 'right' | 'center';
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
const RECORD_DATE_FORMAT = 'dd/mm/yyyy hh:mm';

function numberFormat(column: ColumnDescription, tab: TabDescription): string | undefined {
  const { holds } = column;
  // A spreadsheet turns "Aug 2026" into 1 August; a deadline in words means its last day. So deadlines stay as typed.
  if (holds.kind === 'deadline') return PLAIN_TEXT_FORMAT;
  if (holds.kind === 'date') return tab.group === 'records' && column.key === 'when' ? RECORD_DATE_FORMAT : DATE_FORMAT;
  if (holds.kind === 'number') return holds.format;
  if (holds.kind === 'percent') return '0';
  if (holds.kind === 'money') return '£#,##0';
  return holds.kind === 'text' && holds.code === true ? PLAIN_TEXT_FORMAT : undefined;
}

function validation(column: ColumnDescription): Validation | undefined {
  const { holds } = column;
  if (column.computed === true) return undefined;
  if (column.key === 'overrideStatus') return { kind: 'range', tab: 'Status key', column: columnNumber('Status key', 'label') };
  switch (holds.kind) {
    case 'choice':
      return { kind: 'list', choices: holds.choices };
    case 'yes-no':
      return { kind: 'list', choices: ['Yes', 'No'] };
    case 'refs':
      return holds.many === true ? undefined : { kind: 'range', tab: holds.of, column: columnNumber(holds.of, 'ref') };
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

function columnNumber(tab: string, key: string): number {
  return (TABS.find(({ name }) => name === tab)?.columns.findIndex((column) => column.key === key) ?? 0) + 1;
}

function columnLayout(column: ColumnDescription, tab: TabDescription): ColumnLayout {
  const isNumber = ['number', 'money', 'percent'].includes(column.holds.kind);
  return {
    key: column.key,
    heading: column.heading,
    note: column.help,
    width: column.width,
    numberFormat: numberFormat(column, tab),
    align: isNumber ? 'right' : 'left',
    validation: validation(column),
    computed: column.computed === true,
    isGrey: column.computed === true && tab.owner === 'officers',
    wraps: !/^data\d*$/.test(column.key),
    group: column.foldedIn ?? '',
  };
}

function firstRow(row: Readonly<Record<string, string | number | boolean>>, columns: readonly ColumnDescription[]): NewCell[] {
  return columns.map(({ key, holds }) => {
    const value = row[key] ?? '';
    const date = holds.kind === 'date' && typeof value === 'string' ? parsePlainDate(value) : undefined;
    return date === undefined ? value : { date, time: '00:00' };
  });
}

function statusColours(key: readonly StatusKeyRow[]): ColourRule[] {
  return key.map(({ label, colour, textColour }) => ({ text: label, background: colour, textColour }));
}

/** Titles and headings of the Dashboard's sections, whose rows move with every refresh. */
const DASHBOARD_RULES: readonly ColourRule[] = [
  { formula: '=AND($A1<>"",$B1="",$C1="",$D1="",$E1="")', background: '#e8eef7', textColour: '#1a1a1a', bold: true },
  { formula: '=OR($E1="Countdown",$E1="Symbol")', background: '#f3f3f3', textColour: '#1a1a1a', bold: true },
];

const DASHBOARD_WIDTHS = [150, 420, 200, 120, 300];

function dashboardColumns(): ColumnLayout[] {
  return DASHBOARD_WIDTHS.slice(0, DASHBOARD_COLUMNS).map((width, index) => ({
    key: String(index),
    heading: '',
    note: '',
    width,
    numberFormat: index === 3 ? DATE_FORMAT : undefined,
    align: index === 3 ? 'center' : 'left',
    validation: undefined,
    computed: true,
    isGrey: false,
    wraps: index > 0,
    group: '',
  }));
}

/** How a tab shall look. Statuses take their colours from the council's own key. */
export function sheetLayout(tab: TabDescription, key: readonly StatusKeyRow[]): SheetLayout {
  const isDashboard = tab.name === DASHBOARD_TAB.name;
  const columns = isDashboard ? dashboardColumns() : tab.columns.map((column) => columnLayout(column, tab));
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
    frozenThrough: tab.frozenThrough,
    columns,
    firstRows: (tab.firstRows ?? []).map((row) => firstRow(row, tab.columns)),
    firstRowsKey: keyIndex < 0 ? undefined : keyIndex,
    isProtected: tab.owner === 'product',
    hasFilter: !isDashboard,
    colouredColumns: coloured,
    colourRules: coloured.length === 0 ? [] : [...statusColours(key), ...(isDashboard ? DASHBOARD_RULES : [])],
  };
}
