/** A guide as one page that opens in any browser without a network. Reads the Markdown that the guides are written in. */

const STYLE = `body{font:16px/1.5 Arial,sans-serif;color:#1a1a1a;max-width:48rem;margin:2rem auto;padding:0 1rem}
h1{font-size:1.8rem}h2{font-size:1.3rem;margin-top:2rem}table{border-collapse:collapse;width:100%}
th,td{border:1px solid #767676;padding:.3rem .6rem;text-align:left;vertical-align:top}th{background:#f3f3f3}
code{background:#f3f3f3;padding:0 .2rem}footer{margin-top:3rem;color:#4a4a4a}@media print{body{margin:0}}`;

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

/** Words with code, strong, emphasis and links. A picture becomes its words: a page of the archive stands alone. */
function inline(text: string): string {
  return escaped(text)
    .replace(/!\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/`([^`]+)`/g, '<code>$1</code>')
    .replace(/\*\*([^*]+)\*\*/g, '<strong>$1</strong>')
    .replace(/\*([^*]+)\*/g, '<em>$1</em>')
    .replace(/\[([^\]]+)\]\((https?:[^)]+)\)/g, '<a href="$2">$1</a>')
    .replace(/\[([^\]]+)\]\([^)]+\)/g, '$1');
}

const cellsOf = (line: string): string[] =>
  line
    .replace(/^\||\|$/g, '')
    .split(/(?<!\\)\|/)
    .map((cell) => inline(cell.trim().replace(/\\\|/g, '|')));

function table(lines: readonly string[]): string {
  const [head = '', , ...rows] = lines;
  const row = (tag: string, line: string): string =>
    `<tr>${cellsOf(line)
      .map((cell) => `<${tag}${tag === 'th' ? ' scope="col"' : ''}>${cell}</${tag}>`)
      .join('')}</tr>`;
  return `<table><thead>${row('th', head)}</thead><tbody>${rows.map((line) => row('td', line)).join('')}</tbody></table>`;
}

function list(lines: readonly string[], marker: RegExp, tag: string): string {
  const items: string[] = [];
  for (const line of lines) {
    if (marker.test(line)) items.push(line.replace(marker, ''));
    else items.push(`${items.pop() ?? ''} ${line.trim()}`);
  }
  return `<${tag}>${items.map((item) => `<li>${inline(item)}</li>`).join('')}</${tag}>`;
}

function block(text: string): string {
  const lines = text.split('\n');
  const [first = ''] = lines;
  const heading = /^(#{1,4}) (.*)$/.exec(first);
  if (heading !== null) {
    const level = heading[1]?.length ?? 1;
    const rest = lines.slice(1).join('\n').trim();
    return `<h${level}>${inline(heading[2] ?? '')}</h${level}>${rest === '' ? '' : block(rest)}`;
  }
  if (first.startsWith('```')) return `<pre>${escaped(lines.slice(1, -1).join('\n'))}</pre>`;
  if (first.startsWith('|')) return table(lines);
  if (/^[-*] /.test(first)) return list(lines, /^[-*] /, 'ul');
  if (/^\d+\. /.test(first)) return list(lines, /^\d+\. /, 'ol');
  return `<p>${inline(lines.join(' '))}</p>`;
}

/** The guide as HTML; `version` is named at its foot. */
export function guideAsPage(markdown: string, version: string): string {
  const blocks = markdown.trim().split(/\n{2,}(?![^`]*```\n)/);
  const title = /^# (.*)$/m.exec(markdown)?.[1] ?? 'Guide';
  return (
    `<!DOCTYPE html>
<html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" ` +
    `content="width=device-width"><title>${escaped(title)}</title><style>${STYLE}</style></head>
<body>${blocks.map(block).join('\n')}
<footer>The inspection action plan for Google Sheets, version ${escaped(version)}.</footer></body></html>
`
  );
}
