import { formatDate } from '../../days/plain-date.ts';
import type { PlainDate } from '../../days/plain-date.ts';
import { shortened } from '../../words/words.ts';
import { renderDocx } from '../document/render-docx.ts';
import type { RenderedDocx } from '../document/render-docx.ts';
import { printable } from '../document/printable.ts';

/** A document that is no committee paper: what fills its shipped template. */
export interface ShippedDocument {
  readonly template: 'overview' | 'readinessIndex' | 'proof' | 'planOnAPage';
  readonly title: string;
  readonly council: string;
  readonly date: PlainDate;
  /** Its own placeholders and lists; every string in them is printed as it stands. */
  readonly values: object;
}

/** The placeholders of a document, those of the pages' head and foot among them. */
export function documentData({ title, council, date, values }: Omit<ShippedDocument, 'template'>): object {
  const paper = { shortTitle: shortened(title, 70), asAt: formatDate(date), copyNotice: '' };
  return printable({ title, council: { name: council }, paper, ...values });
}

/** The document's Word file. The same data give the same bytes. */
export function writeDocument(document: ShippedDocument, template: Uint8Array): Uint8Array {
  return renderDocument(document, template).bytes;
}

/** The document's Word file with its parts, for checks. */
export function renderDocument(document: ShippedDocument, template: Uint8Array): RenderedDocx {
  const { title, council, date } = document;
  return renderDocx({
    template,
    data: documentData(document),
    statusKey: [],
    properties: { title, author: council, description: '', date },
    fieldsHoldPlaceholders: true,
  });
}

/** An address that opens a page and may stand in a HYPERLINK field; '' for anything else. */
export function fieldAddress(link: string): string {
  return /^https?:\/\/\S+$/i.test(link.trim()) ? link.trim().replace(/"/g, '%22').replace(/\\/g, '%5C') : '';
}
