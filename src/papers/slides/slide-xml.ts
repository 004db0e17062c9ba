import { hex } from '../document/status-cells.ts';
import { escapeXml } from '../document/xml.ts';
import type { BarPart, Trend } from '../layout/document-tree.ts';
import type { Slide, SlidePicture } from './slides.ts';

const NAMES =
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ' +
  'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const TREE = '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>';
/** Where pictures stand, in English Metric Units: left, width, and the top of the lower half of a slide. */
const LEFT = 609_600;
const WIDTH = 10_972_800;
const TOP = 4_450_000;

/** A slide in PresentationML: title, lines with bullets, and its picture under them. */
export function slideXml({ title, lines, picture }: Slide): string {
  const body = lines.length === 0 ? '' : shape(3, 'Words', '<p:ph idx="1"/>', picture === undefined ? '' : UPPER, paragraphs(lines));
  return (
    `${HEAD}<p:sld ${NAMES}><p:cSld><p:spTree>${TREE}${shape(2, 'Title', '<p:ph type="title"/>', '', paragraphs([title]))}${body}` +
    `${picture === undefined ? '' : pictureXml(picture)}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>`
  );
}

/** What the speaker sees, in PresentationML. */
export function notesXml({ notes }: Slide): string {
  return (
    `${HEAD}<p:notes ${NAMES}><p:cSld><p:spTree>${TREE}` +
    '<p:sp><p:nvSpPr><p:cNvPr id="2" name="Slide"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr>' +
    '<p:nvPr><p:ph type="sldImg"/></p:nvPr></p:nvSpPr><p:spPr/></p:sp>' +
    `${shape(3, 'Notes', '<p:ph type="body" idx="1"/>', '', paragraphs(notes.split('\n')))}` +
    '</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:notes>'
  );
}

const UPPER = `<a:xfrm><a:off x="${LEFT}" y="1500000"/><a:ext cx="${WIDTH}" cy="2850000"/></a:xfrm>`;

function shape(id: number, name: string, place: string, position: string, text: string): string {
  return (
    `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${name}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>` +
    `<p:nvPr>${place}</p:nvPr></p:nvSpPr>` +
    `<p:spPr>${position}</p:spPr><p:txBody><a:bodyPr><a:normAutofit/></a:bodyPr><a:lstStyle/>${text}</p:txBody></p:sp>`
  );
}

function paragraphs(lines: readonly string[]): string {
  return lines.map((line) => `<a:p><a:r><a:rPr lang="en-GB"/><a:t>${escapeXml(line)}</a:t></a:r></a:p>`).join('');
}

function pictureXml(picture: SlidePicture): string {
  return picture.kind === 'bar' ? barXml(picture.parts, picture.altText) : trendXml(picture.trend, picture.altText);
}

/** No cell is narrower, so that its words fit. */
const NARROWEST = 1_150_000;

/** A table of one cell for each status, as wide as its share, with its label above its number: read in words, not by colour. */
function barXml(parts: readonly BarPart[], altText: string): string {
  const total = parts.reduce((sum, { count }) => sum + count, 0);
  const free = WIDTH - NARROWEST * parts.length;
  const widths = parts.map(({ count }) => NARROWEST + Math.floor((free * count) / total));
  const head = parts.map(({ status }) => cell(`${status.symbol} ${status.label}`.trim(), hex(status.textColour), hex(status.colour), true));
  const body = parts.map(({ words }) => cell(words, '1A1A1A', 'FFFFFF', false));
  const row = (cells: readonly string[]): string => `<a:tr h="520000">${cells.join('')}</a:tr>`;
  return (
    `<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="10" name="Actions by status" descr="${escapeXml(altText)}"/>` +
    '<p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr>' +
    `<p:xfrm><a:off x="${LEFT}" y="${TOP}"/><a:ext cx="${WIDTH}" cy="1040000"/></p:xfrm>` +
    '<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/table"><a:tbl><a:tblPr firstRow="1"/>' +
    `<a:tblGrid>${widths.map((width) => `<a:gridCol w="${width}"/>`).join('')}</a:tblGrid>${row(head)}${row(body)}</a:tbl>` +
    '</a:graphicData></a:graphic></p:graphicFrame>'
  );
}

const LINE = '<a:solidFill><a:srgbClr val="8A99AB"/></a:solidFill>';
const BORDERS = ['lnL', 'lnR', 'lnT', 'lnB'].map((side) => `<a:${side} w="9525">${LINE}</a:${side}>`).join('');

function cell(text: string, ink: string, fill: string, bold: boolean): string {
  return (
    '<a:tc><a:txBody><a:bodyPr/><a:lstStyle/><a:p><a:pPr algn="ctr"/>' +
    `<a:r>${run(1400, ink, bold)}<a:t>${escapeXml(text)}</a:t></a:r></a:p></a:txBody>` +
    `<a:tcPr marL="36000" marR="36000" anchor="ctr">${BORDERS}<a:solidFill><a:srgbClr val="${fill}"/></a:solidFill></a:tcPr></a:tc>`
  );
}

function run(size: number, ink: string, bold: boolean): string {
  return `<a:rPr lang="en-GB" sz="${size}" b="${bold ? 1 : 0}"><a:solidFill><a:srgbClr val="${ink}"/></a:solidFill></a:rPr>`;
}

const COLUMN_TOP = 1_700_000;
const COLUMN_ROOM = 2_900_000;
/** Of the words above and under a column. */
const WORDS_HEIGHT = 420_000;

/** A column for each day, as high as the share that was complete, with its numbers in words above and under it. */
function trendXml({ rows, redLabel }: Trend, altText: string): string {
  const step = Math.floor(WIDTH / rows.length);
  const floor = COLUMN_TOP + WORDS_HEIGHT + COLUMN_ROOM;
  const most = Math.max(...rows.map(({ complete }) => complete.share), 0.01);
  const columns = rows.map(({ asAt, complete, red }, at) => {
    const height = Math.max(20_000, Math.round((COLUMN_ROOM * complete.share) / most));
    const x = LEFT + at * step;
    const id = 20 + at * 4;
    return (
      drawn(id, { x: x + step / 4, y: floor - height, width: step / 2, height }) +
      label(id + 1, { x, y: floor - height - WORDS_HEIGHT, width: step }, `${complete.words} complete`, true) +
      label(id + 2, { x, y: floor, width: step }, asAt, true) +
      label(id + 3, { x, y: floor + WORDS_HEIGHT, width: step }, `${red.words} ${redLabel}`, false)
    );
  });
  return (
    `<p:grpSp><p:nvGrpSpPr><p:cNvPr id="10" name="Month by month" descr="${escapeXml(altText)}"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>` +
    `<p:grpSpPr><a:xfrm>${area('off', 'ext')}${area('chOff', 'chExt')}</a:xfrm></p:grpSpPr>${columns.join('')}</p:grpSp>`
  );
}

const area = (offset: string, extent: string): string =>
  `<a:${offset} x="${LEFT}" y="${COLUMN_TOP}"/><a:${extent} cx="${WIDTH}" cy="${COLUMN_ROOM + 3 * WORDS_HEIGHT}"/>`;

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height?: number;
}

const place = ({ x, y, width, height = WORDS_HEIGHT }: Box): string =>
  `<a:xfrm><a:off x="${Math.round(x)}" y="${Math.round(y)}"/><a:ext cx="${Math.round(width)}" cy="${Math.round(height)}"/></a:xfrm>` +
  '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>';

function drawn(id: number, box: Box): string {
  return (
    `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="Column ${id}"/><p:cNvSpPr/><p:nvPr/></p:nvSpPr>` +
    `<p:spPr>${place(box)}<a:solidFill><a:srgbClr val="1F3A5F"/></a:solidFill></p:spPr>` +
    '<p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:endParaRPr lang="en-GB"/></a:p></p:txBody></p:sp>'
  );
}

function label(id: number, box: Box, text: string, bold: boolean): string {
  return (
    `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="Label ${id}"/><p:cNvSpPr txBox="1"/><p:nvPr/></p:nvSpPr>` +
    `<p:spPr>${place(box)}<a:noFill/></p:spPr>` +
    '<p:txBody><a:bodyPr wrap="square" lIns="0" rIns="0" anchor="ctr"/><a:lstStyle/><a:p><a:pPr algn="ctr"/>' +
    `<a:r>${run(1400, '1A1A1A', bold)}<a:t>${escapeXml(text)}</a:t></a:r></a:p></p:txBody></p:sp>`
  );
}
