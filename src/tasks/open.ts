import { addMenu } from '../google/ui.ts';
import { MENU, MENU_TITLE } from './menu.ts';

/** Adds the menu. Runs in every officer's hands as the spreadsheet opens, so it asks Google for nothing else. */
export function addProductMenu(): void {
  addMenu(MENU_TITLE, MENU);
}
