import type { ISectionOptions, Paragraph, Table } from 'docx';
import { Document, LineRuleType, Packer, Paragraph as DocxParagraph } from 'docx';
import type { Layout, LayoutNode, LayoutPages } from '../src/papers/layout/layout.ts';
import { footer, header } from './parts/furniture.ts';
import { PAGE_KINDS } from './parts/page.ts';
import { BULLETS, bullet, heading, numbered, tag, words } from './parts/paragraphs.ts';
import { STYLES } from './parts/styles.ts';
import { dataTable, formTable } from './parts/tables.ts';

/** The Word template of a layout: what it prints, with styles, language and title. Lists and conditions become tags. */
export async function wordTemplate(name: string, { pages }: Layout): Promise<Uint8Array> {
  const document = new Document({
    title: name,
    creator: 'Inspection action plan',
    description: `Template: ${name}`,
    styles: STYLES,
    numbering: { config: [BULLETS] },
    features: { updateFields: false },
    sections: pages.map((each, at) => sectionOf(each, at === pages.length - 1)),
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

function sectionOf({ kind, nodes }: LayoutPages, isLast: boolean): ISectionOptions {
  const { properties, width } = PAGE_KINDS[kind];
  const content = nodes.flatMap((node) => elementsOf(node, width));
  return {
    properties,
    headers: { default: header(width) },
    footers: { default: footer(width) },
    children: isLast && kind === 'on its side' ? content : [...content, sectionEnd()],
  };
}

function elementsOf(node: LayoutNode, width: number): readonly (Paragraph | Table)[] {
  switch (node.kind) {
    case 'heading':
      return [heading(node)];
    case 'words':
      return [words(node.words, node.role)];
    case 'numbered':
      return [numbered(node)];
    case 'bullet':
      return [bullet(node)];
    case 'form':
      return [formTable(node.rows, width)];
    case 'table':
      return [dataTable(node, width)];
    case 'progressBar':
      return [words('{@progressBar}')];
    case 'trend':
      return [words('{@trend}')];
    case 'each':
    case 'without': {
      const mark = node.kind === 'each' ? '#' : '^';
      return [tag(`{${mark}${node.of}}`), ...node.nodes.flatMap((inner) => elementsOf(inner, width)), tag(`{/${node.of}}`)];
    }
  }
}

/**
 * The last paragraph of a section carries its page size. One that closes a loop goes when the template is filled, and
 * the page size with it; so the section ends with a paragraph of its own, one point high.
 */
function sectionEnd(): Paragraph {
  return new DocxParagraph({ spacing: { before: 0, after: 0, line: 20, lineRule: LineRuleType.EXACT }, children: [] });
}
