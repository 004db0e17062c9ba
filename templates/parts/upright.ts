import { LineRuleType, Paragraph } from 'docx';
import type { ISectionOptions, ISectionPropertiesOptions, Table } from 'docx';
import { footer, header } from './furniture.ts';
import { PORTRAIT, PORTRAIT_WIDTH } from './page.ts';

/** Upright A4 pages with the council's name above and "Page x of y" below. */
export function upright(children: readonly (Paragraph | Table)[], properties: ISectionPropertiesOptions = PORTRAIT): ISectionOptions {
  return {
    properties,
    headers: { default: header(PORTRAIT_WIDTH) },
    footers: { default: footer(PORTRAIT_WIDTH) },
    children: [...children, sectionEnd()],
  };
}

/**
 * The last paragraph of a section carries its page size. One that closes a loop goes when the template is filled, and
 * the page size with it; so the section ends with a paragraph of its own, one point high.
 */
function sectionEnd(): Paragraph {
  return new Paragraph({ spacing: { before: 0, after: 0, line: 20, lineRule: LineRuleType.EXACT }, children: [] });
}
