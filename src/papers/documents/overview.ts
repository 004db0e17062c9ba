import type { PlainDate } from '../../days/plain-date.ts';
import type { OverviewSection, OverviewTable } from '../../plan/position/overview/section.ts';
import { each, heading, listOf, pages, words } from '../layout/layout.ts';
import type { Layout, LayoutNode } from '../layout/layout.ts';
import type { ShippedDocument } from './shipped-document.ts';

/** An upright page holds so many columns that can be read. */
const MOST_COLUMNS = 6;

/** A table of so many columns, the first the widest: `columns3` with `heading1`, and `cell1` in each of its rows. */
const tableOf = (count: number): LayoutNode =>
  each(
    `columns${count}`,
    listOf(
      Array.from({ length: count }, (_, at) => ({ heading: `{heading${at + 1}}`, words: `{cell${at + 1}}`, share: at === 0 ? 3 : 2 })),
    ),
    words('', 'small'),
  );

/** Where the plan stands, as a document: a heading, sentences and tables per section. */
export const OVERVIEW_LAYOUT: Layout = {
  pages: [
    pages(
      'upright',
      words('{title}', 'title'),
      words('{council.name}, as at {paper.asAt}.'),
      each(
        'sections',
        heading(1, '{name}'),
        each('tables', ...Array.from({ length: MOST_COLUMNS }, (_, at) => tableOf(at + 1))),
        each('sentences', words('{text}')),
      ),
    ),
  ],
};

interface OverviewDocumentRequest {
  readonly sections: readonly OverviewSection[];
  readonly council: string;
  readonly plan: string;
  readonly today: PlainDate;
}

export function overviewDocument({ sections, council, plan, today }: OverviewDocumentRequest): ShippedDocument {
  return {
    template: 'overview',
    title: `Overview: ${plan}`,
    council,
    date: today,
    values: {
      sections: sections.map(({ title, sentences, tables }) => ({
        name: title,
        tables: tables.flatMap(narrow).map(tableData),
        sentences: sentences.map((text) => ({ text })),
      })),
    },
  };
}

/** A table that is too wide as several, each with the first column again. */
function narrow({ headings, rows }: OverviewTable): readonly OverviewTable[] {
  if (headings.length <= MOST_COLUMNS) return [{ headings, rows }];
  const step = MOST_COLUMNS - 1;
  const cut = (cells: readonly string[], from: number): readonly string[] => [cells[0] ?? '', ...cells.slice(from, from + step)];
  return Array.from({ length: Math.ceil((headings.length - 1) / step) }, (_, part) => ({
    headings: cut(headings, 1 + part * step),
    rows: rows.map((cells) => cut(cells, 1 + part * step)),
  }));
}

function tableData({ headings, rows }: OverviewTable): object {
  const named = (name: string, texts: readonly string[]): object =>
    Object.fromEntries(headings.map((_, at) => [`${name}${at + 1}`, texts[at] ?? '']));
  return { [`columns${headings.length}`]: { ...named('heading', headings), rows: rows.map((cells) => named('cell', cells)) } };
}
