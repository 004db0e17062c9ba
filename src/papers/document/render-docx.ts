import Docxtemplater from 'docxtemplater';
import type { StatusKeyRow } from '../../plan/model.ts';
import type { DocumentProperties } from './document-properties.ts';
import { setProperties } from './document-properties.ts';
import { pathParser } from './path-parser.ts';
import { colourStatuses } from './status-colours.ts';
import type { DocxParts } from './zip.ts';
import { openZip, partsOf, zipBytes } from './zip.ts';

/** What a Word file is made of: the clerk's or a shipped template, what fills it, and how it is described. */
export interface RenderRequest {
  readonly template: Uint8Array | readonly number[];
  /** Text already free of characters that XML cannot hold. */
  readonly data: object;
  readonly statusKey: readonly StatusKeyRow[];
  readonly properties: DocumentProperties;
}

/** A finished Word file, and the very parts that were packed into it, so that checks need not unpack it again. */
export interface RenderedDocx {
  readonly bytes: Uint8Array;
  readonly parts: DocxParts;
}

/**
 * Fills a template: placeholders and loops, then status colours by their words, then title, language and date.
 * The same request gives the same bytes. A placeholder that nothing fills stays readable, so that the check before
 * publication finds it. Throws where the template cannot be read; `checkTemplate` says so in sentences beforehand.
 */
export function renderDocx({ template, data, statusKey, properties }: RenderRequest): RenderedDocx {
  const document = new Docxtemplater(openZip(template), {
    paragraphLoop: true,
    linebreaks: true,
    errorLogging: false,
    parser: pathParser,
    nullGetter: (part) => (part.module === undefined ? `{${part.value}}` : ''),
  });
  const zip = document.render(data).getZip();
  for (const name of Object.keys(zip.files).filter((part) => /^word\/(?:document|header\d*|footer\d*)\.xml$/.test(part))) {
    zip.file(name, colourStatuses(zip.file(name)?.asText() ?? '', statusKey));
  }
  setProperties(zip, properties);
  return { bytes: zipBytes(zip), parts: partsOf(zip) };
}
