import { GroupControlTogglePosition, type EnumValue } from '../enums.ts';
import { allGroups, groupAt, groupDepth, setGroupCollapsed } from '../model/groups.ts';
import type { Axis } from '../model/rect.ts';
import type { MembersOf } from '../arguments.ts';
import { ServiceError } from '../../runtime/service.ts';
import { Group } from '../parts/group.ts';
import { SheetLines } from './sheet-lines.ts';

type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;

export const SHEET_GROUPS_MEMBERS = {
  getColumnGroup: 'read',
  getColumnGroupDepth: 'read',
  getRowGroup: 'read',
  getRowGroupDepth: 'read',
  collapseAllColumnGroups: 'write',
  expandAllColumnGroups: 'write',
  collapseAllRowGroups: 'write',
  expandAllRowGroups: 'write',
  getColumnGroupControlPosition: 'read',
  setColumnGroupControlPosition: 'write',
  getRowGroupControlPosition: 'read',
  setRowGroupControlPosition: 'write',
} as const satisfies MembersOf<GoogleSheet>;

/** The groups of a sheet's rows and columns. */
export class SheetGroups extends SheetLines implements Pick<GoogleSheet, 'getColumnGroupDepth' | 'getRowGroupDepth'> {
  getColumnGroupDepth = (column: number): number => this.reading(() => groupDepth(this.sheet, 'columns', column));
  getRowGroupDepth = (row: number): number => this.reading(() => groupDepth(this.sheet, 'rows', row));
  getColumnGroup = (column: number, depth: number): Group | null => this.group('columns', column, depth);
  getRowGroup = (row: number, depth: number): Group | null => this.group('rows', row, depth);

  private group(axis: Axis, at: number, depth: number): Group {
    return this.reading(() => {
      const found = groupAt(this.sheet, axis, at, depth);
      if (!found)
        throw new ServiceError(`A group does not exist at the given ${axis === 'rows' ? 'row' : 'column'} index and group depth.`);
      return new Group(this.session, this.sheet, axis, found);
    });
  }

  private collapseAll(axis: Axis, collapsed: boolean): this {
    return this.changing(() => allGroups(this.sheet, axis).forEach((group) => setGroupCollapsed(this.sheet, axis, group, collapsed)));
  }

  collapseAllColumnGroups = (): this => this.collapseAll('columns', true);
  expandAllColumnGroups = (): this => this.collapseAll('columns', false);
  collapseAllRowGroups = (): this => this.collapseAll('rows', true);
  expandAllRowGroups = (): this => this.collapseAll('rows', false);

  getColumnGroupControlPosition = (): EnumValue =>
    this.reading(() => GroupControlTogglePosition[this.sheet.columnGroupsAfter ? 'AFTER' : 'BEFORE']);
  getRowGroupControlPosition = (): EnumValue =>
    this.reading(() => GroupControlTogglePosition[this.sheet.rowGroupsAfter ? 'AFTER' : 'BEFORE']);
  setColumnGroupControlPosition = (place: unknown): this =>
    this.changing(() => {
      this.sheet.columnGroupsAfter = place === GroupControlTogglePosition.AFTER;
    });

  setRowGroupControlPosition = (place: unknown): this =>
    this.changing(() => {
      this.sheet.rowGroupsAfter = place === GroupControlTogglePosition.AFTER;
    });
}
