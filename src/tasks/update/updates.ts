/** Update an action: the page beside the sheet, and what it asks for. */
export { previewUpdateTask } from './preview-update.ts';
export { saveUpdateTask } from './save-update.ts';
export { actionForUpdateTask, openUpdateSidebar, updateChoicesTask } from './update-choices.ts';
export type { AskedAction } from './update-choices.ts';
export type { UpdateRequest } from './update-request.ts';
