import Docxtemplater from 'docxtemplater';
import type { FileTypeConfig, Module } from 'docxtemplater';
import type { StatusKeyRow } from '../../plan/model.ts';
import type { DocumentProperties } from './document-properties.ts';
import { setProperties } from './document-properties.ts';
import { pathParser } from './path-parser.ts';
import { printable } from './printable.ts';
import { STATUS_CELL_TAGS, statusCells } from './status-cells.ts';
import type { DocxParts } from './zip.ts';
import { openZip, zipBytes } from './zip.ts';

/** What a Word file is made of: the clerk's or a shipped template, what fills it, and how it is described. */
interface RenderRequest {
  readonly template: Uint8Array | readonly number[];
  readonly data: object;
  readonly statusKey: readonly StatusKeyRow[];
  readonly properties: DocumentProperties;
  /** True where addresses of links are placeholders, as in the shipped documents that hold links. */
  readonly fieldsHoldPlaceholders?: true;
}

/** A finished Word file, and the very parts that were packed into it, so that checks need not unpack it again. */
export interface RenderedDocx {
  readonly bytes: Uint8Array;
  readonly parts: DocxParts;
}

/**
 * Fills a template: placeholders and loops with status colours, then title, language and date. The same request gives
 * the same bytes. A placeholder that nothing fills stays readable, so that the check before publication finds it. Throws
 * where the template cannot be read; `checkTemplate` says so in sentences beforehand.
 */
export function renderDocx({ template, data, statusKey, properties, fieldsHoldPlaceholders }: RenderRequest): RenderedDocx {
  const document = new Docxtemplater(openZip(template), {
    paragraphLoop: true,
    linebreaks: true,
    errorLogging: false,
    parser: pathParser,
    nullGetter: (part) => (part.module === undefined ? `{${part.value}}` : ''),
    fileTypeConfig: wordConfig(fieldsHoldPlaceholders ?? false),
    modules: [statusCells(statusKey), contentTypesAsTheyAre()],
  });
  const zip = document.render(printable(data)).getZip();
  setProperties(zip, properties);
  return { bytes: zipBytes(zip), parts: zip };
}

function wordConfig(withFields: boolean): FileTypeConfig {
  const word = Docxtemplater.FileTypeConfig.docx();
  return {
    ...word,
    tagsXmlTextArray: [...word.tagsXmlTextArray, ...(withFields ? ['w:instrText'] : [])],
    tagsXmlLexedArray: [...word.tagsXmlLexedArray, ...STATUS_CELL_TAGS],
  };
}

/** Nothing here adds a part, so docxtemplater need not write [Content_Types].xml anew. */
function contentTypesAsTheyAre(): Module {
  return { name: 'contentTypes', optionsTransformer: (options) => ({ ...options, xmlFileNames: [] }) };
}
