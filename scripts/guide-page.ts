/** A guide as one page that opens in any browser without a network. Reads the Markdown that the guides are written in. */
import { headingId } from '../src/words/heading-id.ts';

const STYLE = `body{font:16px/1.5 Arial,sans-serif;color:#1a1a1a;max-width:48rem;margin:2rem auto;padding:0 1rem}
h1{font-size:1.8rem}h2{font-size:1.3rem;margin-top:2rem}table{border-collapse:collapse;width:100%}
th,td{border:1px solid #767676;padding:.3rem .6rem;text-align:left;vertical-align:top}th{background:#f3f3f3}
code{background:#f3f3f3;padding:0 .2rem}img{max-width:100%;border:1px solid #767676}
footer{margin-top:3rem;color:#4a4a4a}@media print{body{margin:0}}`;

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

/** How a guide is shown: what stands for a picture, by its path, and how many levels lower its headings are. */
interface Manner {
  readonly picture: (path: string) => string | undefined;
  readonly lower: number;
}

/** Words with code, strong, emphasis, links and pictures. A link to another file becomes its words: the page stands alone. */
function inline(text: string, { picture }: Manner): string {
  return escaped(text)
    .replace(/!\[([^\]]*)\]\(([^)]*)\)/g, (_, words: string, path: string) => {
      const source = picture(path);
      return source === undefined ? '' : `<img src="${source}" alt="${words}">`;
    })
    .replace(/`([^`]+)`/g, '<code>$1</code>')
    .replace(/\*\*([^*]+)\*\*/g, '<strong>$1</strong>')
    .replace(/\*([^*]+)\*/g, '<em>$1</em>')
    .replace(/\[([^\]]+)\]\(((?:https?:|#)[^)]+)\)/g, '<a href="$2">$1</a>')
    .replace(/\[([^\]]+)\]\([^)]+\)/g, '$1');
}

const cellsOf = (line: string, manner: Manner): string[] =>
  line
    .replace(/^\||\|$/g, '')
    .split(/(?<!\\)\|/)
    .map((cell) => inline(cell.trim().replace(/\\\|/g, '|'), manner));

function table(lines: readonly string[], manner: Manner): string {
  const [head = '', , ...rows] = lines;
  const row = (tag: string, line: string): string =>
    `<tr>${cellsOf(line, manner)
      .map((cell) => `<${tag}${tag === 'th' ? ' scope="col"' : ''}>${cell}</${tag}>`)
      .join('')}</tr>`;
  return `<table><thead>${row('th', head)}</thead><tbody>${rows.map((line) => row('td', line)).join('')}</tbody></table>`;
}

function list(lines: readonly string[], marker: RegExp, tag: string, manner: Manner): string {
  const items: string[] = [];
  for (const line of lines) {
    if (marker.test(line)) items.push(line.replace(marker, ''));
    else items.push(`${items.pop() ?? ''} ${line.trim()}`);
  }
  return `<${tag}>${items.map((item) => `<li>${inline(item, manner)}</li>`).join('')}</${tag}>`;
}

function block(text: string, manner: Manner): string {
  const lines = text.split('\n');
  const [first = ''] = lines;
  const heading = /^(#{1,4}) (.*)$/.exec(first);
  if (heading !== null) {
    const level = (heading[1]?.length ?? 1) + manner.lower;
    const words = heading[2] ?? '';
    const id = heading[1] === '#' ? '' : ` id="${headingId(words)}"`;
    const rest = lines.slice(1).join('\n').trim();
    return `<h${level}${id}>${inline(words, manner)}</h${level}>${rest === '' ? '' : block(rest, manner)}`;
  }
  if (first.startsWith('```')) return `<pre>${escaped(lines.slice(1, -1).join('\n'))}</pre>`;
  if (first.startsWith('|')) return table(lines, manner);
  if (/^[-*] /.test(first)) return list(lines, /^[-*] /, 'ul', manner);
  if (/^\d+\. /.test(first)) return list(lines, /^\d+\. /, 'ol', manner);
  const words = inline(lines.join(' '), manner);
  return words === '' ? '' : `<p>${words}</p>`;
}

const blocksOf = (markdown: string, manner: Manner): string =>
  markdown
    .trim()
    .split(/\n{2,}(?![^`]*```\n)/)
    .map((each) => block(each, manner))
    .join('\n');

/** The guide without its title, to stand in a page below another heading: no pictures, its sections as `<h3 id="…">`. */
export function guideInHelp(markdown: string): string {
  return blocksOf(markdown.replace(/^# .*\n/, ''), { picture: () => undefined, lower: 1 });
}

/** The guide as HTML; `version` is named at its foot. `picture` gives the address of a picture, by its path in the guide. */
export function guideAsPage(markdown: string, version: string, picture: Manner['picture'] = () => undefined): string {
  const title = /^# (.*)$/m.exec(markdown)?.[1] ?? 'Guide';
  return (
    `<!DOCTYPE html>
<html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" ` +
    `content="width=device-width"><title>${escaped(title)}</title><style>${STYLE}</style></head>
<body>${blocksOf(markdown, { picture, lower: 0 })}
<footer>The inspection action plan for Google Sheets, version ${escaped(version)}.</footer></body></html>
`
  );
}
