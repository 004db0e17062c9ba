import { SheetData } from '../../../../../emulator/browser/client/grid/sheet-data.ts';
import type { SheetFrame } from '../../../../../emulator/browser/protocol/sheet-view.ts';

/** A sheet of ten rows and five columns, as the window knows it. */
export const aSheet = (parts: Partial<SheetFrame> = {}): SheetData =>
  new SheetData({
    id: 1,
    name: 'Plan',
    version: 1,
    rows: 10,
    columns: 5,
    frozenRows: 1,
    frozenColumns: 0,
    widths: [100, 100, 100, 100, 100],
    heights: Array.from({ length: 10 }, () => 20),
    hiddenColumns: [],
    hiddenRows: [],
    filled: [[1, 4, 7, 8], [1, 1], [], [1, 8], []],
    merges: [],
    protections: [],
    columnGroups: [],
    charts: [],
    ...parts,
  });
