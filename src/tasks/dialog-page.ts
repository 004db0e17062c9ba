import { DIALOGS, DIALOG_STYLE } from 'virtual:dialogs';

/**
 * A dialog's page with what it starts from: plain data, as JSON in a script element that is no script. It stands at
 * `<!-- data -->`; no word of it can end the element.
 */
export function dialogPage(name: string, data: Readonly<Record<string, unknown>> = {}): string {
  const page = DIALOGS[name];
  if (page === undefined) throw new Error(`There is no dialog named "${name}".`);
  const json = JSON.stringify(data).replace(/</g, '\\u003c');
  return page
    .replace('<!-- style -->', () => DIALOG_STYLE)
    .replace('<!-- data -->', () => `<script type="application/json" id="data">${json}</script>`);
}
