import { unescapeXml } from '../document/xml.ts';
import type { DocxParts } from '../document/zip.ts';
import { contrastRatio, LEAST_CONTRAST } from '../../plan/status/contrast.ts';
import { found } from './check.ts';
import type { Found } from './check.ts';

/** What a screen reader or a black and white print would miss in a presentation: every slide's title, notes, pictures, colours. */
export function inaccessibleSlides(document: DocxParts): readonly Found[] {
  const names = document.names.filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name));
  const title = /<dc:title>([^<]*)<\/dc:title>/.exec(document.text('docProps/core.xml') ?? '')?.[1] ?? '';
  return [
    ...(title.trim() === '' ? [found('The presentation', 'has no title. Give the meeting a title on the Meetings tab.')] : []),
    ...names.flatMap((name, at) => faultsOfSlide(`Slide ${at + 1}`, name, document)),
  ];
}

function faultsOfSlide(place: string, name: string, document: DocxParts): readonly Found[] {
  const xml = document.text(name) ?? '';
  const notes = document.text(name.replace('slides/slide', 'notesSlides/notesSlide')) ?? '';
  const heading = /<p:ph type="title"\/>[\s\S]*?<\/p:sp>/.exec(xml)?.[0] ?? '';
  const pictures = xml.match(/<p:(?:nvGraphicFramePr|nvGrpSpPr|nvPicPr)><p:cNvPr id="(?!1")\d+"[^>]*>/g) ?? [];
  return [
    ...(textOf(heading) === '' ? [found(place, 'has no title.')] : []),
    ...(textOf(notes) === '' ? [found(place, 'has no notes for the speaker.')] : []),
    ...(/<a:rPr(?![^>]*lang="[a-z]{2}-[A-Z]{2}")/.test(xml) ? [found(place, 'has words in no language.')] : []),
    ...pictures.filter((picture) => !/descr="[^"]+"/.test(picture)).map(() => found(place, 'has a picture without alternative text.')),
    ...(/<a:tbl>/.test(xml) && !/<a:tblPr[^>]*firstRow="1"/.test(xml) ? [found(place, 'has a table without a header row.')] : []),
    ...cellsOf(xml).flatMap((cell) => faultOfCell(place, cell)),
    ...boxesOf(xml).flatMap((box) => faultOfBox(place, box)),
  ];
}

function faultOfCell(place: string, cell: string): readonly Found[] {
  const ink = /<a:rPr[^>]*><a:solidFill><a:srgbClr val="([0-9A-F]{6})"/i.exec(cell)?.[1] ?? '000000';
  const fill = /<\/a:lnB><a:solidFill><a:srgbClr val="([0-9A-F]{6})"/i.exec(cell)?.[1] ?? 'FFFFFF';
  if (textOf(cell) === '') return [found(place, `has a cell coloured #${fill} without a word. Write the status in it.`)];
  return contrastRatio(`#${ink}`, `#${fill}`) >= LEAST_CONTRAST ? [] : [found(place, `prints "${textOf(cell)}" with too little contrast.`)];
}

/** Words of a box on its own colour, or on the slide's white. */
function faultOfBox(place: string, box: string): readonly Found[] {
  const fill = /<p:spPr>(?:(?!<\/p:spPr>)[\s\S])*?<a:solidFill><a:srgbClr val="([0-9A-F]{6})"/i.exec(box)?.[1] ?? 'FFFFFF';
  return (box.match(/<a:r>[\s\S]*?<\/a:r>/g) ?? []).flatMap((run) => {
    const ink = /<a:solidFill><a:srgbClr val="([0-9A-F]{6})"/i.exec(run)?.[1];
    const isSeen = ink === undefined || textOf(run) === '' || contrastRatio(`#${ink}`, `#${fill}`) >= LEAST_CONTRAST;
    return isSeen ? [] : [found(place, `prints "${textOf(run)}" with too little contrast.`)];
  });
}

const boxesOf = (xml: string): readonly string[] => xml.match(/<p:sp>[\s\S]*?<\/p:sp>/g) ?? [];
const cellsOf = (xml: string): readonly string[] => xml.match(/<a:tc>[\s\S]*?<\/a:tc>/g) ?? [];

function textOf(xml: string): string {
  return unescapeXml((xml.match(/<a:t>[^<]*<\/a:t>/g) ?? []).map((each) => each.replace(/<[^>]*>/g, '')).join(' ')).trim();
}
