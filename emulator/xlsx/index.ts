/** Workbooks as .xlsx files. */
export { loadWorkbook } from './load-workbook.ts';
export { saveWorkbook } from './save-workbook.ts';
export { extrasOf } from './extras.ts';
