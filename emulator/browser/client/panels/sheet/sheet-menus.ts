import type { MenuItemView, MenuView } from '../../../protocol/window-view.ts';

/** What the sheet's own menus offer, by caption; the key beside it does the same. */
const SHEET_MENUS = {
  Edit: [
    'Undo',
    'Redo',
    '',
    'Cut',
    'Copy',
    'Paste',
    'Paste values only',
    'Clear',
    '',
    'Fill down',
    'Fill right',
    '',
    'Find…',
    'Find and replace…',
  ],
  Rows: ['Insert row above', 'Insert row below', 'Delete rows', '', 'Row height…', 'Hide rows', 'Show hidden rows'],
  Columns: ['Insert column before', 'Insert column after', 'Delete columns', '', 'Column width…', 'Hide columns', 'Show hidden columns'],
  Data: ['Sort A to Z', 'Sort Z to A', '', 'Filter this column…', 'Show all rows', 'Turn the filter on', 'Turn the filter off'],
} as const;

type Captions = (typeof SHEET_MENUS)[keyof typeof SHEET_MENUS][number];
/** One of the items. */
export type SheetAct = Exclude<Captions, ''>;

const KEYS: Partial<Record<SheetAct, string>> = {
  Undo: 'Ctrl+Z',
  Redo: 'Ctrl+Y',
  Cut: 'Ctrl+X',
  Copy: 'Ctrl+C',
  Paste: 'Ctrl+V',
  'Paste values only': 'Ctrl+Shift+V',
  Clear: 'Delete',
  'Fill down': 'Ctrl+D',
  'Fill right': 'Ctrl+R',
  'Find…': 'Ctrl+F',
  'Find and replace…': 'Ctrl+H',
  'Filter this column…': 'Alt+↓',
};

const itemOf = (caption: Captions): MenuItemView => {
  if (caption === '') return { kind: 'separator' };
  const key = KEYS[caption];
  return { kind: 'item', caption, ...(key === undefined ? {} : { key }) };
};

export const sheetMenus = (): MenuView[] =>
  Object.entries(SHEET_MENUS).map(([caption, captions]) => ({ caption, items: captions.map(itemOf) }));

/** What the right mouse button offers on cells. */
const CELL_MENU: readonly Captions[] = [
  'Cut',
  'Copy',
  'Paste',
  'Paste values only',
  'Clear',
  '',
  'Insert row above',
  'Insert row below',
  'Delete rows',
  '',
  'Filter this column…',
  'Sort A to Z',
  'Sort Z to A',
  '',
  'Hide rows',
  'Hide columns',
  'Column width…',
];

export const cellMenuItems = (): MenuItemView[] => CELL_MENU.map(itemOf);
