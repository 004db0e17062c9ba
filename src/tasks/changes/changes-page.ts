import { formatDate } from '../../days/plain-date.ts';
import type { LoggedChange } from '../../storage/logged-changes.ts';
import { counted } from '../../words/words.ts';
import { escapeHtml } from '../../words/escape-html.ts';
import { wordsPage } from '../dialog-page.ts';

/** More lines than these are no page to read; the Change log tab has them all. */
const MOST_LINES = 400;
const HEADINGS = ['When', 'By', 'Row', 'Column', 'From', 'To', 'How known'];

const whenWords = ({ when }: LoggedChange): string => (when === undefined ? '' : `${formatDate(when.date)}, ${when.time}`);

function rowWords({ tab, ref }: LoggedChange): string {
  return tab === 'Action plan' ? ref : `${tab}: ${ref}`;
}

/** What changed, newest first, as a page: plain words, no script. */
export function changesPage(title: string, changes: readonly LoggedChange[]): string {
  const shown = changes.slice(0, MOST_LINES);
  const cells = (change: LoggedChange): string[] => {
    const { by, column, before, now, known } = change;
    const isWhole = column === '';
    const what = isWhole ? (now === '' ? 'The row is gone' : 'The row is new') : column;
    return [whenWords(change), by === '' ? 'not known' : by, rowWords(change), what, before, now, known];
  };
  const lines = shown
    .map(
      (change) =>
        `<tr>${cells(change)
          .map((words) => `<td>${escapeHtml(words)}</td>`)
          .join('')}</tr>`,
    )
    .join('');
  const more = changes.length - shown.length;
  const headings = HEADINGS.map((words) => `<th scope="col">${words}</th>`).join('');
  const table = shown.length === 0 ? '' : `<table><thead><tr>${headings}</tr></thead><tbody>${lines}</tbody></table>`;
  const rest = more > 0 ? ` The newest ${MOST_LINES} are shown; the Change log tab has them all.` : '';
  return wordsPage(
    title,
    `<p>${escapeHtml(summary(changes))}${rest}</p>${table}` +
      '<p>"With the edit": Google told the product who typed it, where it may. "By comparison": a refresh found it, as after a ' +
      "change by another program; who made it, Google's version history knows.</p>",
  );
}

export function summary(changes: readonly LoggedChange[]): string {
  const rows = new Set(changes.map(({ tab, ref }) => `${tab} ${ref}`)).size;
  return changes.length === 0 ? 'Nothing was changed.' : `${counted(changes.length, 'change')} in ${counted(rows, 'row')}.`;
}
