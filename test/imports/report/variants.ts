/** The same report as other programs copy it: other bullets, other line ends, pages in between. Nothing in it is said differently. */
export interface Variant {
  readonly name: string;
  readonly of: (text: string) => string;
}

const PRIMARY = /^([ \t]*)[■▪•\uf0b7](\s*)/gm;

const withBullet = (bullet: string): Variant => ({
  name: `bullets are “${bullet}”`,
  of: (text) => text.replace(PRIMARY, (_, indent: string) => `${indent}${bullet} `),
});

/** Lines broken at a width, as a printed page breaks them. */
function wrapped(text: string, width: number): string {
  return text
    .split('\n')
    .flatMap((line) => {
      if (line.includes('\t') || line.includes('   ')) return [line];
      const lines: string[] = [];
      let rest = line;
      while (rest.length > width) {
        const at = rest.lastIndexOf(' ', width);
        if (at <= 0) break;
        lines.push(rest.slice(0, at));
        rest = rest.slice(at + 1);
      }
      return [...lines, rest];
    })
    .join('\n');
}

/** Three pages at least: a header that stands twice is not yet known for one. */
function withPages(text: string, linesAPage: number): string {
  const lines = text.split('\n');
  if (lines.length < 3 * linesAPage) return text;
  const out: string[] = [];
  lines.forEach((line, at) => {
    out.push(line);
    if ((at + 1) % linesAPage === 0) out.push('', 'An inspection report on Exampleshire', String((at + 1) / linesAPage), '');
  });
  return out.join('\n');
}

function withFooters(text: string): string {
  const lines = text.split('\n');
  const pages = Math.ceil(lines.length / 8);
  return lines
    .map((line, at) => ((at + 1) % 8 === 0 ? `${line}\nExampleshire report | Page ${(at + 1) / 8} of ${pages}` : line))
    .join('\n');
}

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

export const VARIANTS: readonly Variant[] = [
  ...['•', '▪', '*', '·', '●', '➢', '\uf0a7', '□'].map(withBullet),
  { name: 'a bullet stands alone on its line', of: (text) => text.replace(PRIMARY, '•\n') },
  { name: 'spaces do not break', of: (text) => text.replace(/ /g, '\u00a0') },
  { name: 'lines end as Windows ends them', of: (text) => text.replace(/\n/g, '\r\n') },
  { name: 'each line is followed by a blank one', of: (text) => text.replace(/\n/g, '\n\n') },
  { name: 'lines are broken at 78 columns', of: (text) => wrapped(text, 78) },
  { name: 'pages of 14 lines have a header and a number', of: (text) => withPages(text, 14) },
  { name: 'each page ends with its number in a footer', of: withFooters },
  {
    name: 'it is a web page of paragraphs',
    of: (text) =>
      text
        .split('\n')
        .map((line) => (line === '' ? '' : `<p>${escaped(line)}</p>`))
        .join('\n'),
  },
];
