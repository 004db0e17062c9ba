import { PLAIN_TEXT_FORMAT } from '../../tabs/layout.ts';
import { activeSpreadsheet } from '../service.ts';
import { change, put, read, sheetNamed } from './calls.ts';
import type { Sheet } from './calls.ts';
import { HEADING_COLOUR } from './mend-frame.ts';
import type { SheetFacts } from './sheet-facts.ts';

/** The tab that new tabs are copied from; it is there only while set up runs. */
const PATTERN_TAB = 'Being set up';

const ROWS = 1000;
const COLUMNS = 26;
/** Pixels of the first columns, and of all that follow: what most tabs have there. */
const WIDTHS = [110, 220, 110];
const USUAL_WIDTH = 110;

/** What of the pattern changes from tab to tab; neighbouring tabs mostly have it in common. */
interface PatternLook {
  readonly colour: string;
  /** As many as fit: a tab with more has them frozen once it has the room. */
  readonly frozenColumns: number;
}

/**
 * New tabs are copies of one that is dressed already: a frozen heading row, wrapped text, alternating colours, widths.
 * A tab then costs one call for all of these instead of seven.
 * @see https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#insertsheetsheetname,-sheetindex,-options
 */
export class PatternSheet {
  private sheet: Sheet | undefined;
  private colour: string | null = null;
  private frozenColumns = 0;

  /** A new tab at this place among the tabs (from 0), with what it has on it already. */
  copy(name: string, place: number, { colour, frozenColumns }: PatternLook): { readonly sheet: Sheet; readonly facts: SheetFacts } {
    const pattern = this.sheet ?? this.make();
    if (this.colour !== colour) put(() => pattern.setTabColor(colour));
    if (this.frozenColumns !== frozenColumns) put(() => pattern.setFrozenColumns(frozenColumns));
    Object.assign(this, { colour, frozenColumns });
    const sheet = change(() => activeSpreadsheet().insertSheet(name, place, { template: pattern }));
    return { sheet, facts: { ...BARE, ...DRESSED, tabColour: colour, frozenColumns } };
  }

  /** Takes the pattern away, also one that a run left behind which was cut off. */
  remove(): void {
    const sheet = this.sheet ?? sheetNamed(PATTERN_TAB);
    this.sheet = undefined;
    if (sheet !== undefined) change(() => activeSpreadsheet().deleteSheet(sheet));
  }

  private make(): Sheet {
    const spreadsheet = activeSpreadsheet();
    this.remove();
    const place = read(() => spreadsheet.getNumSheets());
    const sheet = change(() => spreadsheet.insertSheet(PATTERN_TAB, place));
    const all = sheet.getRange(1, 1, ROWS, COLUMNS);
    put(() => all.setWrap(true));
    put(() => all.setVerticalAlignment('top'));
    const heading = sheet.getRange(1, 1, 1, COLUMNS);
    put(() => heading.setFontWeight('bold'));
    put(() => heading.setBackground(HEADING_COLOUR));
    put(() => sheet.setFrozenRows(1));
    put(() => sheet.getRange(2, 1, ROWS - 1, 1).setNumberFormat(PLAIN_TEXT_FORMAT));
    put(() => sheet.setColumnWidths(1, COLUMNS, USUAL_WIDTH));
    WIDTHS.forEach((width, index) => {
      if (width !== USUAL_WIDTH) put(() => sheet.setColumnWidth(index + 1, width));
    });
    change(() => all.applyRowBanding(SpreadsheetApp.BandingTheme.LIGHT_GREY, true, false));
    this.sheet = sheet;
    return sheet;
  }
}

const times = <T>(value: T): T[] => Array.from({ length: COLUMNS }, () => value);

/** A sheet as Google inserts it. */
const BARE: SheetFacts = {
  isNew: true,
  rows: ROWS,
  columns: COLUMNS,
  values: [],
  notes: [],
  headingColours: [],
  formats: [],
  rules: [],
  backgrounds: [],
  wraps: times(false),
  alignments: times('bottom'),
  widths: times(100),
  isHidden: false,
  tabColour: null,
  frozenRows: 0,
  frozenColumns: 0,
  isBanded: false,
  hasFilter: false,
  depthOf: () => 0,
  protections: [],
};

const DRESSED: Partial<SheetFacts> = {
  headingColours: times(HEADING_COLOUR),
  wraps: times(true),
  alignments: times('top'),
  widths: times(USUAL_WIDTH).map((usual, index) => WIDTHS[index] ?? usual),
  frozenRows: 1,
  // Most tabs begin with a ref, which stays as it is typed; words do too.
  formats: [[PLAIN_TEXT_FORMAT]],
  isBanded: true,
};

/** A bare new tab at this place, for one that has no columns of the usual kind. */
export function bareSheet(name: string, place: number): { readonly sheet: Sheet; readonly facts: SheetFacts } {
  return { sheet: change(() => activeSpreadsheet().insertSheet(name, place)), facts: BARE };
}
