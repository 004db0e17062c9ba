import { parse } from 'acorn';

/** The code may break after these whatever follows: no statement ends there that would not end anyway. */
const BREAKS = new Set([',', ';', '{', '(']);

/**
 * The same code with no line longer than `most` characters, as far as its strings allow. People paste the script into an
 * editor that slows down at longer lines.
 */
export function shortLines(code: string, most: number): string {
  const ends: number[] = [];
  parse(code, {
    ecmaVersion: 2019,
    sourceType: 'script',
    onToken: ({ type, start, end }) => {
      // Inside a template literal a new line would be a character of the text: there the tokens are of other types.
      if (BREAKS.has(type.label) && code.slice(start, end) === type.label) ends.push(end);
    },
  });
  let lineStart = 0;
  let done = 0;
  let short = '';
  for (const [at, end] of ends.entries()) {
    const newline = code.lastIndexOf('\n', end - 1) + 1;
    lineStart = Math.max(lineStart, newline);
    if ((ends[at + 1] ?? code.length) - lineStart <= most || code[end] === '\n') continue;
    short += `${code.slice(done, end)}\n`;
    done = end;
    lineStart = end;
  }
  return short + code.slice(done);
}
