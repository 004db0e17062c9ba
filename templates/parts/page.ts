import type { ISectionPropertiesOptions } from 'docx';
import { PageOrientation, SectionType } from 'docx';
import type { PageKind } from '../../src/papers/layout/layout.ts';

/** Twentieths of a point: 1 mm is 56.69. */
const millimetres = (mm: number): number => Math.round(mm * 56.6929);

const A4_SHORT = millimetres(210);
const A4_LONG = millimetres(297);

/** Widths between the margins, in twentieths of a point. */
const PORTRAIT_WIDTH = A4_SHORT - 2 * millimetres(20);
const LANDSCAPE_WIDTH = A4_LONG - 2 * millimetres(12);

/** An A4 page, upright. */
const PORTRAIT: ISectionPropertiesOptions = {
  page: {
    size: { width: A4_SHORT, height: A4_LONG },
    margin: {
      top: millimetres(22),
      bottom: millimetres(20),
      left: millimetres(20),
      right: millimetres(20),
      header: millimetres(10),
      footer: millimetres(10),
    },
  },
};

/** A4 upright with narrow margins, for a report that must stay on two sides. */
const PORTRAIT_NARROW: ISectionPropertiesOptions = {
  page: {
    size: { width: A4_SHORT, height: A4_LONG },
    margin: {
      top: millimetres(18),
      bottom: millimetres(15),
      left: millimetres(20),
      right: millimetres(20),
      header: millimetres(8),
      footer: millimetres(8),
    },
  },
};

/** An A4 page on its side, starting a new page. The library swaps the two measures itself. */
const LANDSCAPE: ISectionPropertiesOptions = {
  type: SectionType.NEXT_PAGE,
  page: {
    size: { width: A4_SHORT, height: A4_LONG, orientation: PageOrientation.LANDSCAPE },
    margin: {
      top: millimetres(15),
      bottom: millimetres(13),
      left: millimetres(12),
      right: millimetres(12),
      header: millimetres(7),
      footer: millimetres(7),
    },
  },
};

/** How pages of each kind look, and the width between their margins in twentieths of a point. */
export const PAGE_KINDS: Readonly<Record<PageKind, { readonly properties: ISectionPropertiesOptions; readonly width: number }>> = {
  upright: { properties: PORTRAIT, width: PORTRAIT_WIDTH },
  narrow: { properties: PORTRAIT_NARROW, width: PORTRAIT_WIDTH },
  'on its side': { properties: LANDSCAPE, width: LANDSCAPE_WIDTH },
};
