import { shippedFiles } from 'virtual:shipped-files';
import { writeDocument } from '../papers/documents/shipped-document.ts';
import type { ShippedDocument } from '../papers/documents/shipped-document.ts';
import { shippedTemplate } from '../papers/templates/shipped-files.ts';

/** The Word file of a document, from the template that ships for it. */
export function shippedDocument(document: ShippedDocument): Uint8Array {
  return writeDocument(document, shippedTemplate(shippedFiles(), document.template));
}
