import { join } from 'node:path';

/** What an .xlsx cannot hold lies in the folder beside it: "PLAN.xlsx" → "PLAN.state/spreadsheet.json". */
export const extrasPathOf = (workbookPath: string): string => join(`${workbookPath.replace(/\.xlsx$/i, '')}.state`, 'spreadsheet.json');
