import { wordsOf } from '../document/xml.ts';

/** One tag of a template, as Word holds it: its runs may be split, so tags are read from whole paragraphs. */
export interface Tag {
  readonly kind: 'value' | 'open' | 'close' | 'raw' | 'broken';
  /** The sign after the brace: '', '#', '^', '/', '@'. */
  readonly mark: string;
  readonly name: string;
  /** 1 for the first paragraph of its part that holds words. */
  readonly paragraph: number;
  /** The first words of that paragraph. */
  readonly context: string;
}

const KINDS = { '': 'value', '#': 'open', '^': 'open', '/': 'close', '@': 'raw' } as const;

/** The tags of a part in reading order, with broken ones. */
export function tagsOf(xml: string): readonly Tag[] {
  const paragraphs = (xml.match(/<w:p[ >](?:(?!<w:p[ >])[\s\S])*?<\/w:p>/g) ?? [])
    .map((paragraph) => wordsOf(paragraph))
    .filter((words) => words.trim() !== '');
  return paragraphs.flatMap((words, index) => tagsIn(words, index + 1));
}

function tagsIn(words: string, paragraph: number): readonly Tag[] {
  const context = words.trim().slice(0, 40);
  const tags: Tag[] = [];
  const pattern = /\{([#^/@]?)\s*([^{}]*?)\s*(\}|(?=\{)|$)/g;
  for (let match = pattern.exec(words); match !== null; match = pattern.exec(words)) {
    const mark = match[1] as keyof typeof KINDS;
    const name = match[2] as string;
    tags.push({
      kind: match[3] === '}' ? KINDS[mark] : 'broken',
      mark,
      name: match[3] === '}' ? name : `{${mark}${name.slice(0, 30)}`,
      paragraph,
      context,
    });
    if (match[0] === '') pattern.lastIndex += 1;
  }
  return tags;
}
