import { HeadingLevel, Paragraph, Tab, TextRun } from 'docx';
import type { LayoutNode, WordsRole } from '../../src/papers/layout/layout.ts';

/** Hanging indent of numbered paragraphs, in twentieths of a point. */
const HANG = 720;
const BULLET_INDENT = 1080;

/** How each role looks: the Word style where it has one of its own, and whether it stays with what follows. */
const ROLES: Readonly<
  Record<WordsRole, { readonly style?: string; readonly keepNext?: true; readonly spacing?: { readonly before: number } }>
> = {
  plain: {},
  leadIn: { keepNext: true },
  afterTable: { spacing: { before: 100 } },
  notice: { style: 'Notice' },
  small: { style: 'Furniture' },
  title: { style: 'Title' },
};

/** Words in one run, so that placeholders stay whole. */
export function words(text: string, role: WordsRole = 'plain'): Paragraph {
  return new Paragraph({ ...ROLES[role], children: [new TextRun(text)] });
}

/** A tag that stands alone in its paragraph: the paragraph goes when the template is filled. */
export function tag(text: string): Paragraph {
  return new Paragraph({ children: [new TextRun(text)] });
}

const LEVELS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;

/** A real Word heading. */
export function heading({ level, words: text, opensPage }: Extract<LayoutNode, { kind: 'heading' }>): Paragraph {
  return new Paragraph({ heading: LEVELS[level], children: [new TextRun(text)], pageBreakBefore: opensPage });
}

/** A number, and words hanging beside it. */
export function numbered({ number, words: text, staysWithNext }: Extract<LayoutNode, { kind: 'numbered' }>): Paragraph {
  return new Paragraph({
    keepNext: staysWithNext ?? false,
    indent: { left: HANG, hanging: HANG },
    tabStops: [{ type: 'left', position: HANG }],
    children: [new TextRun({ children: [number, new Tab(), text] })],
  });
}

/** A line of a list with a bullet of its own. */
export function bullet({ words: text, staysWithNext }: Extract<LayoutNode, { kind: 'bullet' }>): Paragraph {
  return new Paragraph({
    numbering: { reference: 'bullets', level: 0 },
    children: [new TextRun(text)],
    spacing: { after: 60 },
    keepNext: staysWithNext ?? false,
  });
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
