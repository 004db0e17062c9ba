import type { Trend, TrendRow } from '../layout/document-tree.ts';
import { escapeXml } from './xml.ts';

/** Between the margins of an upright A4 page, and of it the column that names the rows; in twentieths of a point. */
const WIDTH = 9636;
const NAMES = 1236;
/** What a cell's own margins take from it, left and right together. */
const MARGINS = 216;
/** Dark enough to be read without colour, and named by their rows. */
const INKS = { complete: '1F3A5F', red: '8A1C14' } as const;

const border = (side: string): string => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="8A99AB"/>`;
const BORDERS = `<w:tblBorders>${['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(border).join('')}</w:tblBorders>`;
const LOOK = '<w:tblLook w:val="06A0" w:firstRow="1" w:lastRow="0" w:firstColumn="1" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>';
const SHADE = '<w:shd w:val="clear" w:color="auto" w:fill="E8EDF3"/>';

/**
 * A small picture of the trend in WordprocessingML (`{@trend}`): a column for each day, with its numbers in words and
 * under them a bar as long as their share. A bar is a shaded paragraph, indented on the right: no drawing, no cell
 * without words.
 */
export function trendXml({ rows: days, redLabel }: Trend): string {
  if (days.length === 0) return '';
  const width = Math.floor((WIDTH - NAMES) / days.length);
  const grid = [NAMES, ...days.map(() => width)];
  const rowOf = (cells: readonly string[], properties = ''): string =>
    `<w:tr><w:trPr><w:cantSplit/>${properties}</w:trPr>${joined(cells.map((xml, at) => cell(xml, grid[at] as number)))}</w:tr>`;
  const barRow = (name: string, part: keyof typeof INKS): string => rowOf([bold(name), ...days.map((day) => bar(day, part, width))]);
  return (
    `<w:tbl><w:tblPr><w:tblW w:w="${grid.reduce((sum, each) => sum + each, 0)}" w:type="dxa"/>` +
    `${BORDERS}<w:tblLayout w:type="fixed"/>${LOOK}` +
    `</w:tblPr><w:tblGrid>${grid.map((each) => `<w:gridCol w:w="${each}"/>`).join('')}</w:tblGrid>` +
    rowOf(['As at', ...days.map(({ asAt }) => asAt)].map(bold), '<w:tblHeader/>') +
    `${barRow('Complete', 'complete')}${barRow(redLabel, 'red')}</w:tbl><w:p><w:pPr><w:keepNext/><w:spacing w:after="60"/></w:pPr></w:p>`
  );
}

const joined = (parts: readonly string[]): string => parts.join('');

/** Headings are bold, and shaded. */
function cell(content: string, width: number): string {
  const shading = content.includes('<w:b/>') ? SHADE : '';
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${shading}</w:tcPr>${content}</w:tc>`;
}

function words(text: string, properties = ''): string {
  return (
    `<w:p><w:pPr><w:keepNext/><w:spacing w:before="20" w:after="20"/></w:pPr><w:r><w:rPr>${properties}<w:sz w:val="18"/></w:rPr>` +
    `<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r></w:p>`
  );
}

const bold = (text: string): string => words(text, '<w:b/>');

/** The words, and under them a bar of the share; with nothing to draw, no bar. */
function bar(day: TrendRow, part: keyof typeof INKS, width: number): string {
  const { words: text, share } = day[part];
  if (share === 0) return words(text);
  const room = width - MARGINS;
  const drawn =
    `<w:p><w:pPr><w:keepNext/><w:shd w:val="clear" w:color="auto" w:fill="${INKS[part]}"/>` +
    `<w:spacing w:before="0" w:after="40" w:line="90" w:lineRule="exact"/>` +
    `<w:ind w:right="${room - Math.max(40, Math.round(room * share))}"/></w:pPr>` +
    '<w:r><w:rPr><w:sz w:val="6"/></w:rPr><w:t xml:space="preserve"> </w:t></w:r></w:p>';
  return words(text) + drawn;
}
