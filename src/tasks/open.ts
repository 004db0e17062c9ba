import { addMenu } from '../google/ui.ts';
import { MENU, MENU_TITLE } from './menu.ts';
import { tellOnOpening } from './set-up/unreachable-spreadsheet.ts';

/** Adds the menu, and says where a run that had no spreadsheet could not. Runs in every officer's hands as it opens: two calls. */
export function addProductMenu(): void {
  addMenu(MENU_TITLE, MENU);
  tellOnOpening();
}
