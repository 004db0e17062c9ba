import type { DocumentProperties } from '../document/document-properties.ts';
import { setProperties } from '../document/document-properties.ts';
import type { DocxParts } from '../document/zip.ts';
import { openZip, zipBytes } from '../document/zip.ts';
import { notesXml, slideXml } from './slide-xml.ts';
import type { Slide } from './slides.ts';

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPE = 'application/vnd.openxmlformats-officedocument.presentationml';

interface PptxRequest {
  /** The shipped presentation without slides. */
  readonly template: Uint8Array;
  readonly slides: readonly Slide[];
  readonly properties: DocumentProperties;
}

/** A finished presentation, and the parts that were packed into it. */
export interface RenderedPptx {
  readonly bytes: Uint8Array;
  readonly parts: DocxParts;
}

/** The slides in the shipped presentation, each with its notes; the same slides give the same bytes. */
export function writePptx({ template, slides, properties }: PptxRequest): RenderedPptx {
  const zip = openZip(template);
  const change = (name: string, from: string, to: string): void =>
    void zip.put(
      name,
      (zip.text(name) ?? '').replace(from, () => to),
    );
  slides.forEach((slide, index) => {
    const number = index + 1;
    zip.put(`ppt/slides/slide${number}.xml`, slideXml(slide));
    zip.put(
      `ppt/slides/_rels/slide${number}.xml.rels`,
      relations(['slideLayout', '../slideLayouts/slideLayout1.xml'], ['notesSlide', `../notesSlides/notesSlide${number}.xml`]),
    );
    zip.put(`ppt/notesSlides/notesSlide${number}.xml`, notesXml(slide));
    zip.put(
      `ppt/notesSlides/_rels/notesSlide${number}.xml.rels`,
      relations(['notesMaster', '../notesMasters/notesMaster1.xml'], ['slide', `../slides/slide${number}.xml`]),
    );
  });
  const numbers = slides.map((_, index) => index + 1);
  change('[Content_Types].xml', '</Types>', `${numbers.map(contentTypes).join('')}</Types>`);
  change(
    'ppt/presentation.xml',
    '<p:sldIdLst/>',
    `<p:sldIdLst>${numbers.map((at) => `<p:sldId id="${255 + at}" r:id="rIdS${at}"/>`).join('')}</p:sldIdLst>`,
  );
  change('ppt/_rels/presentation.xml.rels', '</Relationships>', `${numbers.map(slideRelation).join('')}</Relationships>`);
  setProperties(zip, properties);
  return { bytes: zipBytes(zip), parts: zip };
}

function relations(...all: readonly (readonly [type: string, target: string])[]): string {
  const each = all.map(([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${RELATIONS}/${type}" Target="${target}"/>`);
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${each.join('')}</Relationships>`
  );
}

function slideRelation(number: number): string {
  return `<Relationship Id="rIdS${number}" Type="${RELATIONS}/slide" Target="slides/slide${number}.xml"/>`;
}

function contentTypes(number: number): string {
  return (
    `<Override PartName="/ppt/slides/slide${number}.xml" ContentType="${TYPE}.slide+xml"/>` +
    `<Override PartName="/ppt/notesSlides/notesSlide${number}.xml" ContentType="${TYPE}.notesSlide+xml"/>`
  );
}
