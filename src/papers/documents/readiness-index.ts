import { formatDate } from '../../days/plain-date.ts';
import type { PlainDate } from '../../days/plain-date.ts';
import type { IndexLine } from '../../plan/position/readiness.ts';
import { counted } from '../../words/words.ts';
import { each, heading, listOf, pages, without, words } from '../layout/layout.ts';
import type { Layout } from '../layout/layout.ts';
import { fieldAddress } from './shipped-document.ts';
import type { ShippedDocument } from './shipped-document.ts';

/** The index handed over when inspectors call: a table per section, every link named. */
export const READINESS_LAYOUT: Layout = {
  pages: [
    pages(
      'upright',
      words('{title}', 'title'),
      words('{opening}'),
      each(
        'sections',
        heading(1, '{name} ({count})'),
        each(
          'rows.any',
          listOf([
            { heading: 'What', words: '{what}', share: 6, link: 'link' },
            { heading: '{ownerHeading}', words: '{owner}', share: 3 },
            { heading: 'As at', words: '{asAt}', share: 2 },
          ]),
        ),
        without('rows', words('None.')),
      ),
    ),
  ],
};

/** What the second column is headed, by section. */
const OWNERS: Readonly<Record<IndexLine['section'], string>> = {
  Plan: 'Council',
  'Documents and datasets': 'Owner',
  Evidence: 'Lead',
  Papers: 'Body',
  Decisions: 'Body',
};

interface ReadinessDocumentRequest {
  readonly lines: readonly IndexLine[];
  readonly council: string;
  readonly plan: string;
  readonly today: PlainDate;
}

export function readinessDocument({ lines, council, plan, today }: ReadinessDocumentRequest): ShippedDocument {
  const sections = Object.entries(OWNERS).map(([name, ownerHeading]) => {
    const rows = lines.filter(({ section }) => section === name).map(rowOf);
    return { name, ownerHeading, count: rows.length, rows };
  });
  const opening =
    `${council}, as at ${formatDate(today)}: ${counted(lines.length, 'item')}. ` +
    'Titles, posts, dates and links only; no information about children.';
  return { template: 'readinessIndex', title: `Readiness index: ${plan}`, council, date: today, values: { opening, sections } };
}

/** The words themselves are the link, so that it says where it leads. */
function rowOf({ section, what, owner, asAt, link }: IndexLine): object {
  const hasNone = link === '' && section !== 'Decisions';
  return {
    what: hasNone ? `${what} (no link)` : what,
    link: fieldAddress(link),
    owner,
    asAt: asAt === undefined ? 'No date' : formatDate(asAt),
  };
}
