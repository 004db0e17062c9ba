import { intersect, lastColumnOf, lastRowOf, rect, without, type Rect } from './model/rect.ts';
import type { ProtectionModel, SheetModel } from './model/sheet-model.ts';
import type { Session } from './session.ts';
import { ServiceError } from '../runtime/service.ts';

/**
 * The classes that give one another: ranges give sheets, sheets give ranges and the spreadsheet. `spreadsheet-app.ts`,
 * which knows them all, fills this in, so that none of their files has to know the others'.
 * @public
 */
export interface ServiceClasses {
  readonly session: Session;
}

export type Range = ServiceClasses['range'];
export type Sheet = ServiceClasses['sheet'];
export type Spreadsheet = ServiceClasses['spreadsheet'];

interface Makers {
  range(session: Session, sheet: SheetModel, block: Rect): Range;
  sheet(session: Session, sheet: SheetModel): Sheet;
  spreadsheet(session: Session): Spreadsheet;
}

let makers: Makers;

/** Told once, by the module that knows all the classes: ranges give sheets and sheets give ranges. */
export function linkServices(given: Makers): void {
  makers = given;
}

const sheets = new WeakMap<Session, Map<SheetModel, Sheet>>();
const spreadsheets = new WeakMap<Session, Spreadsheet>();

/** The service objects over parts of the document. */
export const serviceFor = {
  range: (session: Session, sheet: SheetModel, block: Rect): Range => makers.range(session, sheet, block),

  /** @throws Google's sentences when the block is not within the sheet. */
  checkedRange(session: Session, sheet: SheetModel, block: Rect): Range {
    if (block.row < 1) throw new ServiceError('The starting row of the range is too small.');
    if (block.column < 1) throw new ServiceError('The starting column of the range is too small.');
    if (block.rows < 1) throw new ServiceError('The number of rows in the range must be at least 1.');
    if (block.columns < 1) throw new ServiceError('The number of columns in the range must be at least 1.');
    if (lastRowOf(block) > sheet.maxRows || lastColumnOf(block) > sheet.maxColumns) {
      throw new ServiceError('The coordinates of the range are outside the dimensions of the sheet.');
    }
    return makers.range(
      session,
      sheet,
      rect(Math.floor(block.row), Math.floor(block.column), Math.floor(block.rows), Math.floor(block.columns)),
    );
  },

  sheet(session: Session, sheet: SheetModel): Sheet {
    let known = sheets.get(session);
    if (!known) sheets.set(session, (known = new Map<SheetModel, Sheet>()));
    let made = known.get(sheet);
    if (!made) known.set(sheet, (made = makers.sheet(session, sheet)));
    return made;
  },

  spreadsheet(session: Session): Spreadsheet {
    let made = spreadsheets.get(session);
    if (!made) spreadsheets.set(session, (made = makers.spreadsheet(session)));
    return made;
  },

  /** Whether the user may write there: "warning only" protections stop nobody's script. */
  mayEdit(session: Session, sheet: SheetModel, block: Rect): boolean {
    return sheet.protections.every(
      (protection) => protection.warningOnly || protection.editors.includes(session.context.activeUserEmail) || !covers(protection, block),
    );
  },
};

function covers(protection: ProtectionModel, block: Rect): boolean {
  const touched = protection.rect ? intersect(protection.rect, block) : block;
  if (!touched) return false;
  return protection.unprotected.reduce<Rect[]>((rest, hole) => rest.flatMap((part) => without(part, hole)), [touched]).length > 0;
}
