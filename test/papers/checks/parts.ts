import type { DocxParts } from '../../../src/papers/document/zip.ts';

/** The parts of a document by name, as text. */
export const partsOf = (parts: Readonly<Record<string, string>>): DocxParts => ({ names: Object.keys(parts), text: (name) => parts[name] });

/** A Word file of this body, with these styles; both are what stands inside. */
export const bodyOf = (body: string, styles = '', more: Readonly<Record<string, string>> = {}): DocxParts =>
  partsOf({ 'word/document.xml': `<w:body>${body}</w:body>`, 'word/styles.xml': styles, ...more });

/** A run, a paragraph, a cell, a row and a table, with their properties. */
export const run = (words: string, properties = ''): string =>
  `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${words}</w:t></w:r>`;
export const paragraph = (runs: string, properties = ''): string =>
  `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${runs}</w:p>`;
export const cell = (content: string, properties = ''): string =>
  `<w:tc>${properties === '' ? '' : `<w:tcPr>${properties}</w:tcPr>`}${content}</w:tc>`;
export const row = (cells: string, properties = ''): string =>
  `<w:tr>${properties === '' ? '' : `<w:trPr>${properties}</w:trPr>`}${cells}</w:tr>`;
export const table = (rows: string, properties = ''): string => `<w:tbl><w:tblPr>${properties}</w:tblPr>${rows}</w:tbl>`;
