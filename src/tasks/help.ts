import { showDialog } from '../google/ui.ts';
import { DEFAULT_SETTINGS } from '../plan/settings/settings.ts';
import { STATUS_RULES } from '../plan/status/status-rules.ts';
import { TABS } from '../tabs/tabs.ts';
import { now } from '../google/clock.ts';
import { VERSION } from '../words/version.ts';
import { escapeHtml } from '../words/escape-html.ts';
import type { TaskAnswer } from './run/run-task.ts';

const STYLE =
  'body{font:14px/1.5 ' +
  'Arial,sans-serif;color:#1a1a1a;margin:16px}h1{font-size:20px}h2{font-size:16px;margin-top:24px}' +
  'table{border-collapse:collapse;width:100%}th,td{border:1px ' +
  'solid #767676;padding:4px ' +
  '8px;text-align:left;vertical-align:top}th{background:#f3f3f3}summary{cursor:pointer;font-weight:bold;padding:4px 0}';

/** Help: made from the same descriptions as the tabs and the rules, so that it is never behind them. */
function helpPage(): string {
  const rules = STATUS_RULES.map(
    ({ name, description }) => `<li><strong>${escapeHtml(name)}.</strong> ${escapeHtml(description(DEFAULT_SETTINGS))}</li>`,
  ).join('');
  const tabs = TABS.map((tab) => {
    const columns = tab.columns
      .map(({ heading, help }) => `<tr><th scope="row">${escapeHtml(heading)}</th><td>${escapeHtml(help)}</td></tr>`)
      .join('');
    const table =
      columns === ''
        ? ''
        : `<table><thead><tr><th scope="col">Column</th><th scope="col">What goes there</th></tr></thead><tbody>${columns}</tbody></table>`;
    return `<details><summary>${escapeHtml(tab.name)}</summary><p>${escapeHtml(tab.purpose)}</p>${table}</details>`;
  }).join('');
  return (
    `<!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8"><title>Help</title><style>${STYLE}</style></head><body><h1>How ` +
    `the action plan works</h1>
<p>Type on the Action plan tab. Status, Countdown and Why follow by themselves. Grey columns are worked out ` +
    `for you; all others are yours, and you may move them, rename them to a known heading, or add your own.</p>
<p><strong>Update an action…</strong> asks for the same beside the sheet and shows the status before you save.
An empty sheet begins with <strong>Set up ▸ First run…</strong>; tabs that are not there yet come when first used.</p>
<h2>What gives the status</h2><p>The first rule that fits decides. The numbers are set on the Settings tab.</p><ol>${rules}</ol>
<h2>The tabs</h2>${tabs}<p>Version ${VERSION}.</p></body></html>`
  );
}

export function showHelp(): TaskAnswer {
  showDialog(helpPage(), 'Help', 720, 560);
  return { task: 'Help', today: now().date, message: 'Help is open.', problems: [], documents: [], mails: [] };
}
