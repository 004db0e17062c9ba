import type { Axis } from '../model/rect.ts';
import { groupAt, setGroupCollapsed, shiftGroupDepth, type GroupModel } from '../model/groups.ts';
import type { SheetModel } from '../model/sheet-model.ts';
import type { Session } from '../session.ts';
import { serviceFor, type Range } from '../service-links.ts';
import type { MembersOf } from '../arguments.ts';
import { ServiceError } from '../../runtime/service.ts';

type GoogleGroup = GoogleAppsScript.Spreadsheet.Group;

/** A group of rows or columns. */
export class Group implements Pick<GoogleGroup, 'getControlIndex' | 'getDepth' | 'isCollapsed' | 'remove'> {
  static readonly typeName = 'Group';
  static readonly members = {
    collapse: 'write',
    expand: 'write',
    remove: 'write',
    getDepth: 'read',
    getRange: 'read',
    isCollapsed: 'read',
    getControlIndex: 'read',
  } as const satisfies MembersOf<GoogleGroup>;

  constructor(
    private readonly session: Session,
    private readonly sheet: SheetModel,
    private readonly axis: Axis,
    private readonly made: GroupModel,
  ) {}

  private get group(): GroupModel {
    const group = groupAt(this.sheet, this.axis, this.made.start, this.made.depth);
    if (!group) throw new ServiceError('The group no longer exists.');
    return group;
  }

  collapse(): this {
    this.session.now(() => setGroupCollapsed(this.sheet, this.axis, this.group, true));
    return this;
  }

  expand(): this {
    this.session.now(() => setGroupCollapsed(this.sheet, this.axis, this.group, false));
    return this;
  }

  remove(): void {
    this.session.now(() => shiftGroupDepth(this.sheet, this.axis, this.group.start, this.group.count, -1));
  }

  getDepth(): number {
    return this.made.depth;
  }

  isCollapsed(): boolean {
    return this.session.read(() => this.group.collapsed);
  }

  /** The row or column that carries the + or −. */
  getControlIndex(): number {
    return this.session.read(() => {
      const after = this.axis === 'rows' ? this.sheet.rowGroupsAfter : this.sheet.columnGroupsAfter;
      return after ? this.group.start + this.group.count : this.group.start - 1;
    });
  }

  getRange(): Range {
    return this.session.read(() => {
      const { start, count } = this.group;
      return serviceFor.range(
        this.session,
        this.sheet,
        this.axis === 'rows'
          ? { row: start, rows: count, column: 1, columns: this.sheet.maxColumns }
          : { row: 1, rows: this.sheet.maxRows, column: start, columns: count },
      );
    });
  }
}
