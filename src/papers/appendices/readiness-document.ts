import { formatDate } from '../../days/plain-date.ts';
import type { PlainDate } from '../../days/plain-date.ts';
import type { IndexLine } from '../../plan/position/readiness.ts';
import { counted } from '../../words/words.ts';
import type { PlainBlock, PlainDocument } from './plain-docx.ts';

const SECTIONS: readonly IndexLine['section'][] = ['Plan', 'Documents and datasets', 'Evidence', 'Papers', 'Decisions'];
const OWNER: Readonly<Record<IndexLine['section'], string>> = {
  Plan: 'Council',
  'Documents and datasets': 'Owner',
  Evidence: 'Lead',
  Papers: 'Body',
  Decisions: 'Body',
};

export interface ReadinessDocumentRequest {
  readonly lines: readonly IndexLine[];
  readonly council: string;
  readonly plan: string;
  readonly today: PlainDate;
}

/** The index handed over when inspectors call: a table per section, every link named. */
export function readinessDocument({ lines, council, plan, today }: ReadinessDocumentRequest): PlainDocument {
  const blocks = SECTIONS.flatMap((section): PlainBlock[] => {
    const own = lines.filter((line) => line.section === section);
    const heading: PlainBlock = { kind: 'heading', text: `${section} (${own.length})` };
    if (own.length === 0) return [heading, { kind: 'paragraph', text: 'None.' }];
    return [heading, { kind: 'table', headings: ['What', OWNER[section], 'As at'], widths: [6, 3, 2], rows: own.map(cellsOf) }];
  });
  return {
    title: `Readiness index: ${plan}`,
    author: council,
    date: today,
    blocks: [
      {
        kind: 'paragraph',
        text: `${council}, as at ${formatDate(today)}: ${counted(lines.length, 'item')}. Titles, posts, dates and links only; no information about children.`,
      },
      ...blocks,
    ],
  };
}

/** The words themselves are the link, so that it says where it leads. */
function cellsOf({ section, what, owner, asAt, link }: IndexLine) {
  const hasNone = link === '' && section !== 'Decisions';
  return [
    { text: hasNone ? `${what} (no link)` : what, link },
    { text: owner },
    { text: asAt === undefined ? 'No date' : formatDate(asAt) },
  ];
}
