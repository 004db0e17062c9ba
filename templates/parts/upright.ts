import type { ISectionOptions, ISectionPropertiesOptions, Paragraph, Table } from 'docx';
import { footer, header } from './furniture.ts';
import { PORTRAIT, PORTRAIT_WIDTH } from './page.ts';

/** Upright A4 pages with the council's name above and "Page x of y" below. */
export function upright(children: readonly (Paragraph | Table)[], properties: ISectionPropertiesOptions = PORTRAIT): ISectionOptions {
  return { properties, headers: { default: header(PORTRAIT_WIDTH) }, footers: { default: footer(PORTRAIT_WIDTH) }, children: [...children] };
}
