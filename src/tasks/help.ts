import { shippedFiles } from 'virtual:shipped-files';
import { showDialog } from '../google/ui.ts';
import type { MenuEntry } from '../google/ui.ts';
import { now } from '../google/clock.ts';
import { shippedPage } from '../papers/templates/shipped-files.ts';
import { DEFAULT_SETTINGS } from '../plan/settings/settings.ts';
import { STATUS_RULES } from '../plan/status/status-rules.ts';
import { TABS } from '../tabs/tabs.ts';
import { escapeHtml } from '../words/escape-html.ts';
import { headingId } from '../words/heading-id.ts';
import { VERSION } from '../words/version.ts';
import { wordsPage } from './dialog-page.ts';
import { MENU } from './menu.ts';
import { MENU_HELP } from './menu-help.ts';
import type { TaskAnswer } from './run/run-task.ts';

/** Each menu item with what it does and its place in the guide below. */
function menuRows(entries: readonly MenuEntry[], above = ''): string {
  return entries
    .map((entry) => {
      if ('line' in entry) return '';
      if ('submenu' in entry) return menuRows(entry.entries, `${entry.submenu} ▸ `);
      const help = MENU_HELP[entry.calls];
      if (help === undefined) return '';
      const place = `<a href="#${headingId(help.section)}">${escapeHtml(help.section)}</a>`;
      return `<tr><th scope="row">${escapeHtml(above + entry.item)}</th><td>${escapeHtml(help.words)}</td><td>${place}</td></tr>`;
    })
    .join('');
}

function statusRules(): string {
  const rules = STATUS_RULES.map(
    ({ name, description }) => `<li><strong>${escapeHtml(name)}.</strong> ${escapeHtml(description(DEFAULT_SETTINGS))}</li>`,
  );
  return `<ol>${rules.join('')}</ol>`;
}

function tabsWithColumns(): string {
  return TABS.map((tab) => {
    const columns = tab.columns
      .map(({ heading, help }) => `<tr><th scope="row">${escapeHtml(heading)}</th><td>${escapeHtml(help)}</td></tr>`)
      .join('');
    const table = columns === '' ? '' : `<table>${headings('Column', 'What goes there')}<tbody>${columns}</tbody></table>`;
    return `<details><summary>${escapeHtml(tab.name)}</summary><p>${escapeHtml(tab.purpose)}</p>${table}</details>`;
  }).join('');
}

const headings = (...words: readonly string[]): string =>
  `<thead><tr>${words.map((each) => `<th scope="col">${each}</th>`).join('')}</tr></thead>`;

/** Help: made from the same descriptions as the menu, the tabs and the rules, so that it is never behind them; then the guide. */
function helpPage(): string {
  return wordsPage(
    'Help',
    `<p>Type on the Action plan tab. Status, Countdown and Why follow by themselves. Grey columns are worked out for you; all ` +
      'others are yours, and you may move them, rename them to a known heading, or add your own.</p>' +
      `<h2>The menu</h2><table>${headings('Item', 'What it does', 'In the guide below')}<tbody>${menuRows(MENU)}</tbody></table>` +
      `<h2>What gives the status</h2><p>The first rule that fits decides. The numbers are set on the Settings tab.</p>${statusRules()}` +
      `<h2>The tabs</h2>${tabsWithColumns()}` +
      `<h2>Officers’ guide</h2>${shippedPage(shippedFiles(), 'guide')}<p>Version ${VERSION}.</p>`,
  );
}

export function showHelp(): TaskAnswer {
  showDialog(helpPage(), 'Help', 820, 640);
  return { task: 'Help', today: now().date, message: 'Help is open.', problems: [], documents: [], mails: [] };
}
