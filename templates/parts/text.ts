import { HeadingLevel, Paragraph, Tab, TextRun } from 'docx';

/** Hanging indent of numbered paragraphs, in twentieths of a point. */
const HANG = 720;
const BULLET_INDENT = 1080;

/** Words in the ordinary style, or in a named one. Placeholders stay in one run. */
export function words(text: string, style?: string): Paragraph {
  return new Paragraph({ ...(style === undefined ? {} : { style }), children: [new TextRun(text)] });
}

/** Words that stay on the page of what follows them. */
export function leadIn(text: string): Paragraph {
  return new Paragraph({ keepNext: true, children: [new TextRun(text)] });
}

/** A tag that stands alone in its paragraph: the paragraph goes when the template is filled. */
export function tag(text: string): Paragraph {
  return new Paragraph({ children: [new TextRun(text)] });
}

/** What stands between `{#name}` and `{/name}`: once per item of a list, or once where a switch is on. */
export function each<T>(name: string, ...content: readonly T[]): (T | Paragraph)[] {
  return [tag(`{#${name}}`), ...content, tag(`{/${name}}`)];
}

/** Once where a list is empty or a switch is off. */
export function without<T>(name: string, ...content: readonly T[]): (T | Paragraph)[] {
  return [tag(`{^${name}}`), ...content, tag(`{/${name}}`)];
}

const LEVELS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;

/** A real Word heading. */
export function heading(level: 1 | 2 | 3, text: string, options: { readonly newPage?: boolean } = {}): Paragraph {
  return new Paragraph({ heading: LEVELS[level], children: [new TextRun(text)], pageBreakBefore: options.newPage ?? false });
}

/** A number, and words hanging beside it. */
export function hanging(number: string, text: string): Paragraph {
  return new Paragraph({
    indent: { left: HANG, hanging: HANG },
    tabStops: [{ type: 'left', position: HANG }],
    children: [new TextRun({ children: [number, new Tab(), text] })],
  });
}

/** A line of a list with a bullet of its own. */
export function bullet(text: string): Paragraph {
  return new Paragraph({ numbering: { reference: 'bullets', level: 0 }, children: [new TextRun(text)], spacing: { after: 60 } });
}

/** How bullets look; the document names them once. */
export const BULLETS = {
  reference: 'bullets',
  levels: [
    {
      level: 0,
      format: 'bullet',
      text: '•',
      alignment: 'left',
      style: { paragraph: { indent: { left: BULLET_INDENT, hanging: BULLET_INDENT - HANG } } },
    },
  ],
} as const;

/** The paragraphs of a section: numbered or not, each with its bullets. */
export function paragraphs(list = 'paragraphs'): Paragraph[] {
  return each(
    list,
    ...each('isNumbered', hanging('{number}', '{text}')),
    ...without('isNumbered', ...each('text', words('{text}'))),
    ...each('bullets', bullet('{text}')),
  );
}
