import type { Axis } from './rect.ts';
import type { Line, SheetModel } from './sheet-model.ts';

/** A run of rows or columns that one control shows and hides. */
export interface GroupModel {
  readonly start: number;
  readonly count: number;
  readonly depth: number;
  readonly collapsed: boolean;
}

/** Groups may lie eight deep. https://support.google.com/docs/answer/9061330 */
const MAX_GROUP_DEPTH = 8;

const lineOf = (sheet: SheetModel, axis: Axis, at: number): Line => (axis === 'rows' ? (sheet.row(at) ?? {}) : sheet.column(at));

const lineForWriting = (sheet: SheetModel, axis: Axis, at: number): Line =>
  axis === 'rows' ? sheet.rowForWriting(at) : sheet.columnForWriting(at);

const lengthOf = (sheet: SheetModel, axis: Axis): number => (axis === 'rows' ? sheet.maxRows : sheet.maxColumns);

export const groupDepth = (sheet: SheetModel, axis: Axis, at: number): number => lineOf(sheet, axis, at).depth ?? 0;

/** The group of that depth that a row or column lies in. */
export function groupAt(sheet: SheetModel, axis: Axis, at: number, depth: number): GroupModel | undefined {
  if (depth < 1 || groupDepth(sheet, axis, at) < depth) return undefined;
  let start = at;
  let end = at;
  while (start > 1 && groupDepth(sheet, axis, start - 1) >= depth) start--;
  while (end < lengthOf(sheet, axis) && groupDepth(sheet, axis, end + 1) >= depth) end++;
  return { start, count: end - start + 1, depth, collapsed: lineOf(sheet, axis, at).collapsedAt?.includes(depth) ?? false };
}

/** Every group of the sheet, outer ones first. */
export function allGroups(sheet: SheetModel, axis: Axis): GroupModel[] {
  const groups: GroupModel[] = [];
  const written = axis === 'rows' ? sheet.rowModels.length : sheet.columnLines.length;
  for (let depth = 1; depth <= MAX_GROUP_DEPTH; depth++) {
    for (let at = 1; at <= written; at++) {
      const group = groupAt(sheet, axis, at, depth);
      if (!group) continue;
      groups.push(group);
      at = group.start + group.count - 1;
    }
  }
  return groups;
}

/** Puts lines one group deeper or less deep. Lines that leave a collapsed group are shown. */
export function shiftGroupDepth(sheet: SheetModel, axis: Axis, start: number, count: number, by: number): void {
  for (let at = start; at < start + count; at++) {
    const line = lineForWriting(sheet, axis, at);
    const depth = Math.max(0, Math.min(MAX_GROUP_DEPTH, (line.depth ?? 0) + by));
    const wasCollapsed = (line.collapsedAt?.length ?? 0) > 0;
    const collapsedAt = line.collapsedAt?.filter((level) => level <= depth) ?? [];
    if (depth === 0) delete line.depth;
    else line.depth = depth;
    setCollapsed(line, collapsedAt);
    if (wasCollapsed && collapsedAt.length === 0) delete line.hidden;
  }
}

/** Collapses or expands a group: its lines are hidden, or shown unless another collapsed group holds them. */
export function setGroupCollapsed(sheet: SheetModel, axis: Axis, group: GroupModel, collapsed: boolean): void {
  for (let at = group.start; at < group.start + group.count; at++) {
    const line = lineForWriting(sheet, axis, at);
    const others = line.collapsedAt?.filter((level) => level !== group.depth) ?? [];
    setCollapsed(line, collapsed ? [...others, group.depth].sort() : others);
    if (collapsed || others.length > 0) line.hidden = true;
    else delete line.hidden;
  }
}

function setCollapsed(line: Line, collapsedAt: readonly number[]): void {
  if (collapsedAt.length === 0) delete line.collapsedAt;
  else line.collapsedAt = collapsedAt;
}
