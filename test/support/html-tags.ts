/** One tag as a strict reader of HTML finds it. */
export interface HtmlTag {
  readonly name: string;
  readonly closes: boolean;
  /** Each attribute's value as it stands, entities and all. */
  readonly attributes: Readonly<Record<string, string>>;
}

const TAG = /^<(\/?)([a-zA-Z!][a-zA-Z0-9]*)((?:\s+[a-zA-Z-]+(?:="[^"<>]*")?)*)\s*>/;
const ATTRIBUTE = /([a-zA-Z-]+)(?:="([^"<>]*)")?/g;

/**
 * Every tag of a page that is written as strictly as our own: each `<` begins a tag, each attribute is quoted. Throws at
 * anything else, such as a `<` or a quotation mark that came from a cell.
 */
export function htmlTags(html: string): HtmlTag[] {
  const tags: HtmlTag[] = [];
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
    const match = TAG.exec(html.slice(at));
    if (match === null) throw new Error(`Not a tag: ${html.slice(at, at + 80)}`);
    const attributes: Record<string, string> = {};
    for (const [, name, value] of (match[3] ?? '').matchAll(ATTRIBUTE)) attributes[(name as string).toLowerCase()] = value ?? '';
    tags.push({ name: (match[2] as string).toLowerCase(), closes: match[1] === '/', attributes });
  }
  return tags;
}
