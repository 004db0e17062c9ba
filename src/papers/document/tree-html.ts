import type { Block, Cell, DocumentTree } from '../layout/document-tree.ts';
import { escapeXml } from './xml.ts';

/** Read without a mouse, enlarged or printed: ink on white, lines no longer than a page is wide, borders that print. */
const STYLE =
  'body{font:1.1rem/1.5 Arial,sans-serif;color:#1a1a1a;background:#fff;max-width:45rem;margin:2rem auto;padding:0 1rem}' +
  'h1,h2,h3{color:#1f3a5f;line-height:1.2}table{border-collapse:collapse;width:100%;margin:1rem 0}' +
  'th,td{border:1px solid #8a99ab;padding:.4rem;text-align:left;vertical-align:top}th{background:#e8edf3}';

/** The document as one web page: language, title, real headings, tables with header cells. The tree says the words. */
export function treeHtml({ pages }: DocumentTree, title: string): string {
  const body = pages.flatMap(({ blocks }) => blocks.map(blockHtml)).join('\n');
  return (
    `<!doctype html>\n<html lang="en-GB">\n<head><meta charset="utf-8">` +
    `<meta name="viewport" content="width=device-width, initial-scale=1">` +
    `<title>${escapeXml(title)}</title><style>${STYLE}</style></head>\n<body>\n<main>\n${body}\n</main>\n</body>\n</html>\n`
  );
}

const inHtml = (text: string): string => escapeXml(text).replace(/\n/g, '<br>');

function blockHtml(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level}>${inHtml(block.text)}</h${block.level}>`;
    case 'words':
      return block.text === '' ? '' : `<p>${inHtml(block.text)}</p>`;
    case 'numbered':
      return `<p>${inHtml(`${block.number} ${block.text}`)}</p>`;
    case 'bullets':
      return `<ul>${block.items.map((item) => `<li>${inHtml(item)}</li>`).join('')}</ul>`;
    case 'form':
      return tableHtml(
        '',
        block.rows.map(({ label, text }) => `<tr><th scope="row">${inHtml(label)}</th><td>${inHtml(text)}</td></tr>`),
      );
    case 'table':
      return tableHtml(
        rowHtml(block.columns.map(({ heading }) => `<th scope="col">${inHtml(heading)}</th>`)),
        block.rows.map((cells) => rowHtml(cells.map(cellHtml))),
        widths(block.columns.map(({ share }) => share)),
      );
    case 'progressBar':
      return `<ul>${block.parts.map(({ status, words }) => `<li>${inHtml(`${status.label}: ${words}`)}</li>`).join('')}</ul>`;
    case 'trend':
      return tableHtml(
        rowHtml(['As at', 'Complete', block.redLabel].map((name) => `<th scope="col">${inHtml(name)}</th>`)),
        block.rows.map(({ asAt, complete, red }) => rowHtml([asAt, complete.words, red.words].map((text) => `<td>${inHtml(text)}</td>`))),
      );
  }
}

const rowHtml = (cells: readonly string[]): string => `<tr>${cells.join('')}</tr>`;

/** As wide as in the document, so that tables of the same columns stand one below the other. */
function widths(shares: readonly number[]): string {
  const all = shares.reduce((sum, share) => sum + share, 0);
  return `<colgroup>${shares.map((share) => `<col style="width:${Math.round((100 * share) / all)}%">`).join('')}</colgroup>`;
}

function tableHtml(head: string, rows: readonly string[], columns = ''): string {
  return `<table>${columns}${head === '' ? '' : `<thead>${head}</thead>`}<tbody>${rows.join('')}</tbody></table>`;
}

function cellHtml({ text, link }: Cell): string {
  return `<td>${link === undefined ? inHtml(text) : `<a href="${escapeXml(link)}">${inHtml(text)}</a>`}</td>`;
}
