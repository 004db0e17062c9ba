import { ConditionalFormatRuleBuilder } from './builders/conditional-format.ts';
import { DataValidationBuilder } from './builders/data-validation.ts';
import { FilterCriteriaBuilder } from './builders/filter-criteria.ts';
import { RichTextValueBuilder, TextStyleBuilder } from './builders/rich-text.ts';
import { ALL_ENUMS } from './enums.ts';
import type { SpreadsheetContext } from './context.ts';
import type { WorkbookModel } from './model/workbook-model.ts';
import { refuseArguments, type MembersOf } from './arguments.ts';
import { linkServices, serviceFor } from './service-links.ts';
import { Session } from './session.ts';
import { Range } from './range/range.ts';
import { Sheet } from './sheet/sheet.ts';
import { Spreadsheet } from './spreadsheet/spreadsheet.ts';
import { ServiceError } from '../runtime/service.ts';

type GoogleApp = GoogleAppsScript.Spreadsheet.SpreadsheetApp;

type RangeClass = Range;
type SheetClass = Sheet;
type SpreadsheetClass = Spreadsheet;

declare module './service-links.ts' {
  interface ServiceClasses {
    readonly range: RangeClass;
    readonly sheet: SheetClass;
    readonly spreadsheet: SpreadsheetClass;
  }
}

linkServices({
  range: (session, sheet, block) => new Range(session, sheet, block),
  sheet: (session, sheet) => new Sheet(session, sheet),
  spreadsheet: (session) => new Spreadsheet(session),
});

/** SpreadsheetApp of one execution, bound to one spreadsheet. */
export class SpreadsheetApp {
  static readonly typeName = 'SpreadsheetApp';
  static readonly members = {
    getActive: 'navigation',
    getActiveSpreadsheet: 'navigation',
    getActiveSheet: 'read',
    getActiveRange: 'read',
    getCurrentCell: 'read',
    setActiveSheet: 'write',
    setActiveRange: 'write',
    setCurrentCell: 'write',
    flush: 'flush',
    getUi: 'navigation',
    newDataValidation: 'navigation',
    newConditionalFormatRule: 'navigation',
    newFilterCriteria: 'navigation',
    newRichTextValue: 'navigation',
    newTextStyle: 'navigation',
    openById: 'read',
    openByUrl: 'read',
  } as const satisfies MembersOf<GoogleApp>;

  static readonly values = Object.keys(ALL_ENUMS);

  constructor(readonly session: Session) {
    Object.assign(this, ALL_ENUMS);
  }

  /** Null in a script that is not bound to a spreadsheet. */
  getActiveSpreadsheet(): Spreadsheet | null {
    return this.session.context.bound === false ? null : serviceFor.spreadsheet(this.session);
  }

  getActive = (): Spreadsheet | null => this.getActiveSpreadsheet();
  getActiveSheet = (): Sheet => serviceFor.spreadsheet(this.session).getActiveSheet();
  getActiveRange = (): Range => serviceFor.spreadsheet(this.session).getActiveRange();
  getCurrentCell = (): Range => serviceFor.spreadsheet(this.session).getCurrentCell();
  setActiveSheet = (sheet: unknown): Sheet => serviceFor.spreadsheet(this.session).setActiveSheet(sheet);

  setActiveRange(range: unknown): Range {
    return range instanceof Range ? range.activate() : refuseArguments('setActiveRange', [range]);
  }

  setCurrentCell(cell: unknown): Range {
    return cell instanceof Range ? cell.activate() : refuseArguments('setCurrentCell', [cell]);
  }

  /** The one spreadsheet that there is; any other is as good as missing. */
  openById(id: unknown): Spreadsheet {
    if (id !== this.session.model.id) throw new ServiceError('You do not have permission to access the requested document.');
    return serviceFor.spreadsheet(this.session);
  }

  openByUrl(url: unknown): Spreadsheet {
    return this.openById(/\/d\/([^/?#]+)/.exec(String(url))?.[1]);
  }

  /** Sends the waiting writes. The host calls it too when an execution ends well. */
  flush(): void {
    this.session.flush();
  }

  getUi(): object {
    if (!this.session.context.getUi) throw new ServiceError('Cannot call SpreadsheetApp.getUi() from this context.');
    return this.session.context.getUi();
  }

  newDataValidation = (): DataValidationBuilder => new DataValidationBuilder(this.session);
  newConditionalFormatRule = (): ConditionalFormatRuleBuilder => new ConditionalFormatRuleBuilder(this.session);
  newFilterCriteria = (): FilterCriteriaBuilder => new FilterCriteriaBuilder(this.session);
  newRichTextValue = (): RichTextValueBuilder => new RichTextValueBuilder();
  newTextStyle = (): TextStyleBuilder => new TextStyleBuilder();
}

/** The SpreadsheetApp of a new execution over the document. */
export function createSpreadsheetApp(model: WorkbookModel, context: SpreadsheetContext): SpreadsheetApp {
  return new SpreadsheetApp(new Session(model, context));
}
