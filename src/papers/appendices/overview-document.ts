import type { OverviewSection } from '../../plan/position/overview.ts';
import { formatDate } from '../../days/plain-date.ts';
import type { PlainDate } from '../../days/plain-date.ts';
import type { PlainBlock, PlainDocument } from './plain-docx.ts';

export interface OverviewDocumentRequest {
  readonly sections: readonly OverviewSection[];
  readonly council: string;
  readonly plan: string;
  readonly today: PlainDate;
}

/** The overview as a document: a heading, sentences and tables per section. The first column is the widest. */
export function overviewDocument({ sections, council, plan, today }: OverviewDocumentRequest): PlainDocument {
  const blocks = sections.flatMap(({ title, sentences, tables }): PlainBlock[] => [
    { kind: 'heading', text: title },
    ...tables.map(({ headings, rows }): PlainBlock => ({
      kind: 'table',
      headings,
      widths: headings.map((_, index) => (index === 0 ? 3 : 2)),
      rows: rows.map((cells) => cells.map((text) => ({ text }))),
    })),
    ...sentences.map((text): PlainBlock => ({ kind: 'paragraph', text })),
  ]);
  return {
    title: `Overview: ${plan}`,
    author: council,
    date: today,
    blocks: [{ kind: 'paragraph', text: `${council}, as at ${formatDate(today)}.` }, ...blocks],
  };
}
