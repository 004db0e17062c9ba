import type { NamedRangeModel, WorkbookModel } from '../model/workbook-model.ts';
import type { Session } from '../session.ts';
import { serviceFor, type Range } from '../service-links.ts';
import { refuseArguments, type MembersOf } from '../arguments.ts';
import { ServiceError } from '../../runtime/service.ts';
import { RangeBase } from '../range/range-base.ts';

type GoogleNamedRange = GoogleAppsScript.Spreadsheet.NamedRange;

/** A name for a block of cells. */
export class NamedRange {
  static readonly typeName = 'NamedRange';
  static readonly members = {
    getName: 'read',
    setName: 'write',
    getRange: 'read',
    setRange: 'write',
    remove: 'write',
  } as const satisfies MembersOf<GoogleNamedRange>;

  constructor(
    private readonly session: Session,
    private readonly named: NamedRangeModel,
  ) {}

  getName(): string {
    return this.session.read(() => this.named.name);
  }

  setName(name: unknown): this {
    const wanted = checkedRangeName(String(name));
    this.session.now(() => {
      this.named.name = wanted;
    });
    return this;
  }

  getRange(): Range {
    return this.session.read(() => serviceFor.range(this.session, this.session.model.sheetById(this.named.sheetId)!, this.named.rect));
  }

  setRange(range: unknown): this {
    if (!(range instanceof RangeBase)) refuseArguments('NamedRange.setRange', [range]);
    this.session.now(() => Object.assign(this.named, { sheetId: range.sheet.id, rect: range.rect }));
    return this;
  }

  remove(): void {
    this.session.now(() => {
      const { model } = this.session;
      model.namedRanges = model.namedRanges.filter((other) => other !== this.named);
    });
  }
}

/** Names are letters, figures and underscores, do not start with a figure and do not read as a cell or TRUE. */
function checkedRangeName(name: string): string {
  const reads = /^([A-Za-z]{1,3}[0-9]+|[Rr][0-9]*[Cc][0-9]*|true|false)$/i.test(name);
  if (!/^[A-Za-z_][A-Za-z0-9_]{0,249}$/.test(name) || reads) throw new ServiceError('The name of the named range is invalid.');
  return name;
}

export function setNamedRange(model: WorkbookModel, name: string, range: RangeBase): void {
  const kept = checkedRangeName(name);
  const known = model.namedRanges.find((named) => named.name.toLowerCase() === kept.toLowerCase());
  if (known) Object.assign(known, { sheetId: range.sheet.id, rect: range.rect });
  else model.namedRanges.push({ name: kept, sheetId: range.sheet.id, rect: range.rect });
}
