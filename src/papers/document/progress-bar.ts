import type { StatusKeyRow } from '../../plan/model.ts';
import type { BarPart } from '../layout/document-tree.ts';
import { hex } from './status-cells.ts';
import { escapeXml } from './xml.ts';

/** Between the margins of an upright A4 page, in twentieths of a point. */
const WIDTH = 9636;
/** No cell is narrower, so that its words fit. */
const NARROWEST = 1050;

/**
 * A bar of table cells, each as wide as its share of the actions, under its status in words with "n of N" below, on one
 * page with what follows: WordprocessingML for a paragraph of its own (`{@progressBar}`). Without parts, nothing.
 */
export function progressBarXml(parts: readonly BarPart[]): string {
  if (parts.length === 0) return '';
  const widths = barWidths(parts.map(({ count }) => count));
  const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('');
  const head = parts.map(({ status }, at) => cell(status.label, widths[at] as number, status)).join('');
  const body = parts.map(({ words }, at) => cell(words, widths[at] as number)).join('');
  return (
    `<w:tbl><w:tblPr><w:tblW w:w="${WIDTH}" w:type="dxa"/>${BORDERS}<w:tblLayout w:type="fixed"/>${LOOK}</w:tblPr>` +
    `<w:tblGrid>${grid}</w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${head}</w:tr>` +
    `<w:tr><w:trPr><w:cantSplit/></w:trPr>${body}</w:tr></w:tbl><w:p><w:pPr><w:keepNext/><w:spacing w:after="60"/></w:pPr></w:p>`
  );
}

const LOOK = '<w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>';
const border = (side: string): string => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="8A99AB"/>`;
const BORDERS = `<w:tblBorders>${['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(border).join('')}</w:tblBorders>`;

/** In proportion, none under the narrowest, together the whole width. */
export function barWidths(counts: readonly number[]): readonly number[] {
  const total = counts.reduce((sum, count) => sum + count, 0);
  const free = WIDTH - NARROWEST * counts.length;
  const widths = counts.map((count) => NARROWEST + Math.floor((free * count) / total));
  const rest = WIDTH - widths.reduce((sum, width) => sum + width, 0);
  return widths.map((width, at) => (at === widths.length - 1 ? width + rest : width));
}

/** A cell with words in it; the head cell of a status has its colours. */
function cell(words: string, width: number, status?: StatusKeyRow): string {
  const isHead = status !== undefined;
  const shading = isHead ? `<w:shd w:val="clear" w:color="auto" w:fill="${hex(status.colour)}"/>` : '';
  const run = isHead ? `<w:b/><w:color w:val="${hex(status.textColour)}"/>` : '';
  const paragraph = `<w:keepNext/><w:spacing w:before="30" w:after="30"/><w:jc w:val="center"/>`;
  return (
    `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${shading}</w:tcPr><w:p><w:pPr>${paragraph}</w:pPr>` +
    `<w:r><w:rPr>${run}<w:sz w:val="18"/></w:rPr><w:t xml:space="preserve">${escapeXml(words)}</w:t></w:r></w:p></w:tc>`
  );
}
