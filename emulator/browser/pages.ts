import { shimCode } from './bundles.ts';

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

/** The page that the officer sees; its script draws everything. */
export function windowPage(title: string): string {
  return `<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="window.css">
</head>
<body>
<noscript>This page needs JavaScript.</noscript>
<div id="app"></div>
<script src="window.js"></script>
</body>
</html>
`;
}

/** The frame in which Word documents are drawn. */
export function documentPage(): string {
  return `<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<title>Document</title>
<link rel="stylesheet" href="document-frame.css">
</head>
<body>
<main id="document" aria-label="Document"></main>
<script src="document-frame.js"></script>
</body>
</html>
`;
}

/** A page that the script shows, with `google.script` put before everything else in it. */
export async function scriptPage(html: string, functionNames: readonly string[]): Promise<string> {
  const names = JSON.stringify(functionNames).replace(/</g, '\\u003c');
  const script = `<script>(function(){${await shimCode()}\nshim.install(${names});})();</script>`;
  const head = /<head(\s[^>]*)?>/i.exec(html);
  if (head !== null) return insertAt(html, head.index + head[0].length, script);
  const opening = /^\s*<!doctype[^>]*>(\s*<html(\s[^>]*)?>)?/i.exec(html);
  return opening === null ? `<!DOCTYPE html>${script}${html}` : insertAt(html, opening[0].length, script);
}

const insertAt = (text: string, place: number, insert: string): string => text.slice(0, place) + insert + text.slice(place);

/** An e-mail's HTML as a reader shows it: links open beside it, and those to the spreadsheet open this window at their row. */
export function mailPage(html: string, spreadsheetUrl: string, windowUrl: string): string {
  const linked = html.split(spreadsheetUrl).join(windowUrl);
  const base = '<base target="_blank">';
  const head = /<head(\s[^>]*)?>/i.exec(linked);
  return head === null ? base + linked : insertAt(linked, head.index + head[0].length, base);
}
