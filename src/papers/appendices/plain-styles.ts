const paragraphStyle = (id: string, name: string, paragraph: string, run: string, basedOn = 'Normal'): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="${basedOn}"/><w:qFormat/><w:pPr>${paragraph}</w:pPr><w:rPr>${run}</w:rPr></w:style>`;

const border = (side: string): string => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="7A8490"/>`;
const BORDERS = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(border).join('');

/** Styles of plain documents: Arial 11, one title, one level of heading, tables with lines. Sizes in half points. */
export const STYLES =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">' +
  '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial" w:eastAsia="Arial"/><w:sz w:val="22"/><w:lang w:val="en-GB"/></w:rPr></w:rPrDefault></w:docDefaults>' +
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/><w:pPr><w:spacing w:after="120" w:line="264" w:lineRule="auto"/></w:pPr></w:style>' +
  '<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/><w:rPr><w:color w:val="0B4F9E"/><w:u w:val="single"/></w:rPr></w:style>' +
  paragraphStyle('Title', 'Title', '<w:spacing w:after="200"/>', '<w:b/><w:sz w:val="36"/>') +
  paragraphStyle(
    'Heading1',
    'heading 1',
    '<w:keepNext/><w:spacing w:before="240" w:after="120"/><w:outlineLvl w:val="0"/>',
    '<w:b/><w:sz w:val="26"/>',
  ) +
  paragraphStyle('TableHeading', 'Table heading', '<w:spacing w:before="40" w:after="40"/>', '<w:b/><w:sz w:val="20"/>') +
  paragraphStyle('TableText', 'Table text', '<w:spacing w:before="40" w:after="40"/>', '<w:sz w:val="20"/>') +
  paragraphStyle('Footer', 'footer', '<w:jc w:val="right"/>', '<w:sz w:val="18"/>') +
  `<w:style w:type="table" w:styleId="PlainTable"><w:name w:val="Plain table"/><w:tblPr><w:tblBorders>${BORDERS}</w:tblBorders><w:tblCellMar><w:left w:w="85" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>` +
  '</w:styles>';
