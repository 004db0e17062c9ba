import { ProtectionType, type EnumValue } from '../enums.ts';
import type { Rect } from '../model/rect.ts';
import type { ProtectionModel, SheetModel } from '../model/sheet-model.ts';
import type { Session } from '../session.ts';
import { serviceFor, type Range } from '../service-links.ts';
import { refuseArguments, type MembersOf } from '../arguments.ts';
import { ServiceError } from '../../runtime/service.ts';
import type { EmulatedClass } from '../../runtime/service.ts';
import { RangeBase } from '../range/range-base.ts';

type GoogleProtection = GoogleAppsScript.Spreadsheet.Protection;

/** One who may edit. */
export class User {
  static readonly typeName = 'User';
  static readonly members = { getEmail: 'navigation', getUserLoginId: 'navigation' } as const satisfies EmulatedClass['members'];

  constructor(private readonly email: string) {}

  getEmail(): string {
    return this.email;
  }

  getUserLoginId(): string {
    return this.email;
  }
}

/** Protects a block, or the whole sheet without one. The user who does it keeps the right to edit. */
export function newProtection(session: Session, sheet: SheetModel, block?: Rect): Protection {
  const protection: ProtectionModel = {
    id: session.model.freeId(),
    description: '',
    warningOnly: false,
    domainEdit: false,
    unprotected: [],
    editors: [session.context.activeUserEmail],
    ...(block ? { rect: block } : {}),
  };
  sheet.protections.push(protection);
  return new Protection(session, sheet, protection);
}

/** A protected range or sheet. */
export class Protection implements Pick<
  GoogleProtection,
  'canDomainEdit' | 'canEdit' | 'getDescription' | 'isWarningOnly' | 'getRangeName'
> {
  static readonly typeName = 'Protection';
  static readonly members = {
    addEditor: 'write',
    addEditors: 'write',
    removeEditor: 'write',
    removeEditors: 'write',
    getEditors: 'read',
    canEdit: 'read',
    canDomainEdit: 'read',
    setDomainEdit: 'write',
    getDescription: 'read',
    setDescription: 'write',
    getProtectionType: 'navigation',
    getRange: 'read',
    setRange: 'write',
    getRangeName: 'read',
    getUnprotectedRanges: 'read',
    setUnprotectedRanges: 'write',
    isWarningOnly: 'read',
    setWarningOnly: 'write',
    remove: 'write',
    setRangeName: 'write',
  } as const satisfies MembersOf<GoogleProtection>;

  constructor(
    private readonly session: Session,
    private readonly sheet: SheetModel,
    private readonly protection: ProtectionModel,
  ) {}

  private change(body: () => void): this {
    this.session.later(body);
    return this;
  }

  private get<T>(body: () => T): T {
    return this.session.read(body);
  }

  getDescription = (): string => this.get(() => this.protection.description);
  setDescription = (text: unknown): this =>
    this.change(() => {
      this.protection.description = String(text);
    });
  isWarningOnly = (): boolean => this.get(() => this.protection.warningOnly);
  setWarningOnly = (only: unknown): this => {
    if (typeof only !== 'boolean') refuseArguments('Protection.setWarningOnly', [only]);
    return this.change(() => {
      this.protection.warningOnly = only;
    });
  };

  getProtectionType = (): EnumValue => (this.protection.rect ? ProtectionType.RANGE : ProtectionType.SHEET);

  getRange(): Range {
    return this.get(() =>
      serviceFor.range(
        this.session,
        this.sheet,
        this.protection.rect ?? { row: 1, column: 1, rows: this.sheet.maxRows, columns: this.sheet.maxColumns },
      ),
    );
  }

  setRange(range: unknown): this {
    if (!(range instanceof RangeBase)) refuseArguments('Protection.setRange', [range]);
    return this.change(() => {
      this.protection.rect = range.rect;
      delete this.protection.rangeName;
    });
  }

  getRangeName = (): string | null => this.get(() => this.protection.rangeName ?? null);

  setRangeName(name: unknown): this {
    const named = this.session.model.namedRanges.find((range) => range.name === name);
    if (!named) throw new ServiceError('Range not found');
    return this.change(() => {
      this.protection.rect = named.rect;
      this.protection.rangeName = named.name;
    });
  }

  getUnprotectedRanges = (): Range[] =>
    this.get(() => this.protection.unprotected.map((block) => serviceFor.range(this.session, this.sheet, block)));

  setUnprotectedRanges(ranges: unknown): this {
    if (!Array.isArray(ranges) || ranges.some((range) => !(range instanceof RangeBase)))
      refuseArguments('Protection.setUnprotectedRanges', [ranges]);
    if (this.protection.rect) throw new ServiceError('Cannot set unprotected ranges on a range protection.');
    return this.change(() => {
      this.protection.unprotected = (ranges as RangeBase[]).map((range) => range.rect);
    });
  }

  /** None where the protection only warns: then everybody may edit. */
  getEditors = (): User[] => this.get(() => (this.protection.warningOnly ? [] : this.protection.editors.map((email) => new User(email))));
  addEditor = (editor: unknown): this => this.addEditors([editor]);
  addEditors = (editors: unknown[]): this =>
    this.change(() => {
      this.protection.editors = [...new Set([...this.protection.editors, ...editors.map(emailOf)])];
    });

  removeEditor = (editor: unknown): this => this.removeEditors([editor]);

  /** The user whose script this is cannot be removed. */
  removeEditors = (editors: unknown[]): this =>
    this.change(() => {
      const gone = new Set(editors.map(emailOf));
      this.protection.editors = this.protection.editors.filter(
        (email) => !gone.has(email) || email === this.session.context.activeUserEmail,
      );
    });

  canEdit = (): boolean =>
    this.get(() => this.protection.warningOnly || this.protection.editors.includes(this.session.context.activeUserEmail));
  canDomainEdit = (): boolean => this.get(() => this.protection.domainEdit);
  setDomainEdit = (editable: unknown): this =>
    this.change(() => {
      this.protection.domainEdit = editable === true;
    });

  remove(): void {
    this.session.now(() => {
      this.sheet.protections = this.sheet.protections.filter((other) => other !== this.protection);
    });
  }
}

const emailOf = (editor: unknown): string => (editor instanceof User ? editor.getEmail() : String(editor));
