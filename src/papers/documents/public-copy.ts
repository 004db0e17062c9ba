import type { DocxParts } from '../document/zip.ts';
import { treeHtml } from '../document/tree-html.ts';
import { fillLayout } from '../layout/fill-layout.ts';
import { PLAN_ON_A_PAGE_LAYOUT } from './plan-on-a-page.ts';
import { documentData, renderDocument } from './shipped-document.ts';
import type { ShippedDocument } from './shipped-document.ts';

/** A document for the public: a Word file, its parts, and the same words as a web page. */
interface PublicCopy {
  readonly bytes: Uint8Array;
  readonly parts: DocxParts;
  readonly html: string;
}

/** The plan on a page, twice the same: in Word, and as a page that needs nothing but a browser. */
export function publicCopy(document: ShippedDocument, template: Uint8Array): PublicCopy {
  const trend = { redLabel: '', rows: [] };
  const tree = fillLayout(PLAN_ON_A_PAGE_LAYOUT, { values: documentData(document), statusKey: [], bar: [], trend });
  return { ...renderDocument(document, template), html: treeHtml(tree, document.title) };
}
