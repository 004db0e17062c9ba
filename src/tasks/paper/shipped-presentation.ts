import { shippedFiles } from 'virtual:shipped-files';
import { shippedTemplate } from '../../papers/templates/shipped-files.ts';

/** The presentation that the product makes its slides in: the bytes of a .pptx file. */
export function shippedPresentation(): Uint8Array {
  return shippedTemplate(shippedFiles(), 'presentation');
}
