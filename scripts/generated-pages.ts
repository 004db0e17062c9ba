import { placeholdersPage } from './placeholders-page.ts';
import { tabsPage } from './tabs-page.ts';

/** The pages of docs/ that are made from the product's own tables, by path. */
export const GENERATED_PAGES: Readonly<Record<string, () => string>> = {
  'docs/placeholders.md': placeholdersPage,
  'docs/tabs.md': tabsPage,
};
