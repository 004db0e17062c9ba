import { shippedFiles } from 'virtual:shipped-files';
import { showDialog, showSidebar } from '../google/ui.ts';
import { shippedPage } from '../papers/templates/shipped-files.ts';
import { escapeHtml } from '../words/escape-html.ts';

/** What a page starts from: plain data. */
type PageData = Readonly<Record<string, unknown>>;

/** A dialog's window, in pixels. */
interface DialogWindow {
  readonly title: string;
  readonly width: number;
  readonly height: number;
}

/** Opens the page of this name in a dialog, with what it starts from; returns at once. */
export function showPage(name: string, { title, width, height }: DialogWindow, data: PageData = {}): void {
  showDialog(pageWith(name, data), title, width, height);
}

/** Opens the page of this name beside the sheet, with what it starts from; returns at once. */
export function showPageBeside(name: string, title: string, data: PageData = {}): void {
  showSidebar(pageWith(name, data), title);
}

/** The data is JSON in a script element that is no script. It stands at `<!-- data -->`; no word of it can end the element. */
function pageWith(name: string, data: PageData): string {
  const json = JSON.stringify(data).replace(/</g, '\\u003c');
  return shippedPage(shippedFiles(), name).replace('<!-- data -->', () => `<script type="application/json" id="data">${json}</script>`);
}

/** A dialog's page of words alone, with no script: `html` as it is. */
export function wordsPage(title: string, html: string): string {
  return shippedPage(shippedFiles(), 'words')
    .replace(/<!-- title -->/g, () => escapeHtml(title))
    .replace('<!-- words -->', () => html);
}
