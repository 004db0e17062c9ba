import type { StatusKeyRow } from '../../plan/model.ts';
import type { Paper, PaperRow } from '../paper.ts';
import { escapeXml } from './xml.ts';

/** Between the margins of an upright A4 page, in twentieths of a point. */
const WIDTH = 9636;
/** No cell is narrower, so that its words fit. */
const NARROWEST = 1050;

/**
 * A bar of table cells, each as wide as its share of the actions, under its status in words with "n of N" below:
 * WordprocessingML for a paragraph of its own. Statuses that no action has are left out; without actions, nothing.
 */
export function progressBarXml(paper: Pick<Paper, 'statusKey' | 'lists'>): string {
  const cells = paper.statusKey
    .map((key) => ({ key, row: rowOf(paper, key) }))
    .filter(({ key, row }) => key.code !== 'closed' && Number(row?.['count'] ?? 0) > 0)
    .map(({ key, row }) => ({ key, count: Number(row?.['count']), words: String(row?.['now']) }));
  if (cells.length === 0) return '';
  const widths = barWidths(cells.map(({ count }) => count));
  const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('');
  const head = cells.map(({ key }, at) => cell(key.label, widths[at] as number, true)).join('');
  const body = cells.map(({ words }, at) => cell(words, widths[at] as number, false)).join('');
  return (
    `<w:tbl><w:tblPr><w:tblW w:w="${WIDTH}" w:type="dxa"/>${BORDERS}<w:tblLayout w:type="fixed"/><w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/></w:tblPr>` +
    `<w:tblGrid>${grid}</w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${head}</w:tr><w:tr><w:trPr><w:cantSplit/></w:trPr>${body}</w:tr></w:tbl>` +
    '<w:p><w:pPr><w:spacing w:after="60"/></w:pPr></w:p>'
  );
}

const BORDERS = `<w:tblBorders>${['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="8A99AB"/>`).join('')}</w:tblBorders>`;

function rowOf(paper: Pick<Paper, 'lists'>, key: StatusKeyRow): PaperRow | undefined {
  return (paper.lists['statusKey'] ?? []).find((row) => row['label'] === key.label);
}

/** In proportion, none under the narrowest, together the whole width. */
export function barWidths(counts: readonly number[]): readonly number[] {
  const total = counts.reduce((sum, count) => sum + count, 0);
  const free = WIDTH - NARROWEST * counts.length;
  const widths = counts.map((count) => NARROWEST + Math.floor((free * count) / total));
  const rest = WIDTH - widths.reduce((sum, width) => sum + width, 0);
  return widths.map((width, at) => (at === widths.length - 1 ? width + rest : width));
}

function cell(words: string, width: number, isHeader: boolean): string {
  const bold = isHeader ? '<w:b/>' : '';
  return (
    `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr><w:p><w:pPr>${isHeader ? '<w:keepNext/>' : ''}<w:spacing w:before="30" w:after="30"/><w:jc w:val="center"/></w:pPr>` +
    `<w:r><w:rPr>${bold}<w:sz w:val="18"/></w:rPr><w:t xml:space="preserve">${escapeXml(words)}</w:t></w:r></w:p></w:tc>`
  );
}
