import { shippedFiles } from 'virtual:shipped-files';
import { shippedPage } from '../papers/templates/shipped-files.ts';
import { escapeHtml } from '../words/escape-html.ts';

/**
 * A dialog's page with what it starts from: plain data, as JSON in a script element that is no script. It stands at
 * `<!-- data -->`; no word of it can end the element.
 */
export function dialogPage(name: string, data: Readonly<Record<string, unknown>> = {}): string {
  const json = JSON.stringify(data).replace(/</g, '\\u003c');
  return shippedPage(shippedFiles(), name).replace('<!-- data -->', () => `<script type="application/json" id="data">${json}</script>`);
}

/** A dialog's page of words alone, with no script: `html` as it is. */
export function wordsPage(title: string, html: string): string {
  return shippedPage(shippedFiles(), 'words')
    .replace(/<!-- title -->/g, () => escapeHtml(title))
    .replace('<!-- words -->', () => html);
}
