import { ZipArchive, zipBytes } from '../src/papers/document/zip.ts';

/** English Metric Units; there are 914,400 to an inch. A slide of 16 : 9 is 13⅓ inches wide. */
const WIDTH = 12_192_000;
const HEIGHT = 6_858_000;
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const NAMES =
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ' +
  'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPES = 'application/vnd.openxmlformats-officedocument';
/** The same ink and accent as the papers': dark enough on white for 4.5 : 1 many times over. */
const INK = '1A1A1A';
const ACCENT = '1F3A5F';

/**
 * All of a presentation but its slides: master, layout, notes master and themes. Text alone, so that it ships with the
 * Word templates in one archive; the slides and their notes are added when a presentation is written.
 */
export function presentationTemplate(): Uint8Array {
  const zip = new ZipArchive();
  for (const [name, text] of Object.entries(PARTS)) zip.put(name, HEAD + text);
  return zipBytes(zip);
}

const override = (part: string, type: string): string => `<Override PartName="/${part}" ContentType="${TYPES}.${type}+xml"/>`;
const relation = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`;
const relations = (...all: readonly string[]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join('')}</Relationships>`;
const box = (x: number, y: number, width: number, height: number): string =>
  `<a:xfrm><a:off x="${x}" y="${y}"/><a:ext cx="${width}" cy="${height}"/></a:xfrm>`;
const TREE = '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>';
const WHITE = '<p:bg><p:bgPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>';
const COLOUR_MAP =
  '<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" ' +
  'accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>';

const placeholder = (id: number, name: string, type: string, shape: string): string =>
  `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${name}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>` +
  `<p:nvPr><p:ph ${type}/></p:nvPr></p:nvSpPr>` +
  `<p:spPr>${shape}</p:spPr><p:txBody><a:bodyPr><a:normAutofit/></a:bodyPr><a:lstStyle/>` +
  '<a:p><a:r><a:rPr lang="en-GB"/><a:t>Words</a:t></a:r></a:p></p:txBody></p:sp>';

const TITLE_BOX = `${box(609_600, 381_000, WIDTH - 1_219_200, 1_000_000)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>`;
const BODY_BOX = `${box(609_600, 1_500_000, WIDTH - 1_219_200, HEIGHT - 2_000_000)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>`;

const textStyle = (size: number, colour: string, bold: boolean): string =>
  `<a:defRPr lang="en-GB" sz="${size}" b="${bold ? 1 : 0}"><a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>` +
  '<a:latin typeface="Arial"/><a:cs typeface="Arial"/></a:defRPr>';

const MASTER =
  `<p:sldMaster ${NAMES}><p:cSld>${WHITE}<p:spTree>${TREE}${placeholder(2, 'Title', 'type="title"', TITLE_BOX)}` +
  `${placeholder(3, 'Body', 'type="body" idx="1"', BODY_BOX)}</p:spTree></p:cSld>${COLOUR_MAP}` +
  '<p:sldLayoutIdLst><p:sldLayoutId id="2147483649" r:id="rId1"/></p:sldLayoutIdLst><p:txStyles>' +
  `<p:titleStyle><a:lvl1pPr algn="l"><a:spcBef><a:spcPts val="0"/></a:spcBef><a:buNone/>` +
  `${textStyle(3200, ACCENT, true)}</a:lvl1pPr></p:titleStyle>` +
  '<p:bodyStyle><a:lvl1pPr marL="342900" indent="-342900" algn="l"><a:spcBef><a:spcPts val="900"/></a:spcBef>' +
  `<a:buFont typeface="Arial"/><a:buChar char="•"/>${textStyle(2000, INK, false)}</a:lvl1pPr></p:bodyStyle>` +
  `<p:otherStyle><a:lvl1pPr algn="l">${textStyle(1800, INK, false)}</a:lvl1pPr></p:otherStyle></p:txStyles></p:sldMaster>`;

const LAYOUT =
  `<p:sldLayout ${NAMES} type="obj" preserve="1"><p:cSld name="Title and words"><p:spTree>${TREE}` +
  `${placeholder(2, 'Title', 'type="title"', '')}${placeholder(3, 'Words', 'idx="1"', '')}</p:spTree></p:cSld>` +
  '<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>';

const NOTES_BOX = `${box(685_800, 4_400_550, 5_486_400, 3_600_450)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>`;
const NOTES_MASTER =
  `<p:notesMaster ${NAMES}><p:cSld>${WHITE}<p:spTree>${TREE}` +
  '<p:sp><p:nvSpPr><p:cNvPr id="2" name="Slide"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr>' +
  `<p:nvPr><p:ph type="sldImg" idx="2"/></p:nvPr></p:nvSpPr><p:spPr>${box(685_800, 1_143_000, 5_486_400, 3_086_100)}` +
  '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:sp>' +
  `${placeholder(3, 'Notes', 'type="body" sz="quarter" idx="3"', NOTES_BOX)}` +
  `</p:spTree></p:cSld>${COLOUR_MAP}<p:notesStyle><a:lvl1pPr>${textStyle(1200, INK, false)}</a:lvl1pPr></p:notesStyle></p:notesMaster>`;

const colour = (name: string, value: string): string => `<a:${name}><a:srgbClr val="${value}"/></a:${name}>`;
const ACCENTS = [ACCENT, '1D7044', '8A1C14', '5B2C83', '1F4E9E', '595959'].map((value, at) => colour(`accent${at + 1}`, value)).join('');
const FILL = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
const thrice = (text: string): string => text + text + text;
const FONT = '<a:latin typeface="Arial"/><a:ea typeface=""/><a:cs typeface="Arial"/>';

const THEME =
  '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Plan"><a:themeElements>' +
  `<a:clrScheme name="Plan">${colour('dk1', INK)}${colour('lt1', 'FFFFFF')}${colour('dk2', ACCENT)}${colour('lt2', 'E8EDF3')}${ACCENTS}` +
  `${colour('hlink', '1F4E9E')}${colour('folHlink', '5B2C83')}</a:clrScheme>` +
  `<a:fontScheme name="Plan"><a:majorFont>${FONT}</a:majorFont><a:minorFont>${FONT}</a:minorFont></a:fontScheme>` +
  `<a:fmtScheme name="Plan"><a:fillStyleLst>${thrice(FILL)}</a:fillStyleLst>` +
  `<a:lnStyleLst>${thrice(`<a:ln w="9525">${FILL}<a:prstDash val="solid"/></a:ln>`)}</a:lnStyleLst>` +
  `<a:effectStyleLst>${thrice('<a:effectStyle><a:effectLst/></a:effectStyle>')}</a:effectStyleLst>` +
  `<a:bgFillStyleLst>${thrice(FILL)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`;

const PARTS: Readonly<Record<string, string>> = {
  '[Content_Types].xml':
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    override('ppt/presentation.xml', 'presentationml.presentation.main') +
    override('ppt/slideMasters/slideMaster1.xml', 'presentationml.slideMaster') +
    override('ppt/slideLayouts/slideLayout1.xml', 'presentationml.slideLayout') +
    override('ppt/notesMasters/notesMaster1.xml', 'presentationml.notesMaster') +
    override('ppt/theme/theme1.xml', 'theme') +
    override('ppt/theme/theme2.xml', 'theme') +
    '</Types>',
  '_rels/.rels': relations(relation('rId1', 'officeDocument', 'ppt/presentation.xml')),
  'ppt/presentation.xml':
    `<p:presentation ${NAMES}><p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/></p:sldMasterIdLst>` +
    '<p:notesMasterIdLst><p:notesMasterId r:id="rId2"/></p:notesMasterIdLst><p:sldIdLst/>' +
    `<p:sldSz cx="${WIDTH}" cy="${HEIGHT}"/><p:notesSz cx="${HEIGHT}" cy="9144000"/></p:presentation>`,
  'ppt/_rels/presentation.xml.rels': relations(
    relation('rId1', 'slideMaster', 'slideMasters/slideMaster1.xml'),
    relation('rId2', 'notesMaster', 'notesMasters/notesMaster1.xml'),
    relation('rId3', 'theme', 'theme/theme1.xml'),
  ),
  'ppt/slideMasters/slideMaster1.xml': MASTER,
  'ppt/slideMasters/_rels/slideMaster1.xml.rels': relations(
    relation('rId1', 'slideLayout', '../slideLayouts/slideLayout1.xml'),
    relation('rId2', 'theme', '../theme/theme1.xml'),
  ),
  'ppt/slideLayouts/slideLayout1.xml': LAYOUT,
  'ppt/slideLayouts/_rels/slideLayout1.xml.rels': relations(relation('rId1', 'slideMaster', '../slideMasters/slideMaster1.xml')),
  'ppt/notesMasters/notesMaster1.xml': NOTES_MASTER,
  'ppt/notesMasters/_rels/notesMaster1.xml.rels': relations(relation('rId1', 'theme', '../theme/theme2.xml')),
  'ppt/theme/theme1.xml': THEME,
  'ppt/theme/theme2.xml': THEME,
};
