import type { StatusKeyRow } from '../../plan/model.ts';
import { pathParser } from '../document/path-parser.ts';
import type { BarPart, Block, Cell, DocumentTree, Trend } from './document-tree.ts';
import { FURNITURE } from './layout.ts';
import type { Layout, LayoutColumn, LayoutNode, LayoutTable } from './layout.ts';
import { statusByWords } from './status-by-words.ts';

/** What a layout is filled with. */
interface LayoutData {
  /** Every placeholder and list by name, as a Word template sees them. */
  readonly values: object;
  readonly statusKey: readonly StatusKeyRow[];
  /** Where there is progress to show, the parts of its bar. */
  readonly bar: readonly BarPart[];
  /** How far the plan was month by month. */
  readonly trend: Trend;
}

/** Values by name, the innermost first: what a loop's item does not know, those around it may. */
type Scopes = readonly unknown[];

/** The layout with its data: the same words, in the same order, as the Word file that is built from the layout. */
export function fillLayout({ pages }: Layout, data: LayoutData): DocumentTree {
  const scopes = [data.values];
  const filler = { ...data, statusOf: statusByWords(data.statusKey) };
  return {
    header: { left: filledWords(FURNITURE.header.left, scopes), right: filledWords(FURNITURE.header.right, scopes) },
    footer: { left: filledWords(FURNITURE.footer.left, scopes) },
    pages: pages.map(({ kind, nodes }) => ({ kind, blocks: withBulletsJoined(blocksOf(nodes, scopes, filler)) })),
  };
}

type Filler = LayoutData & { readonly statusOf: ReturnType<typeof statusByWords> };

function blocksOf(nodes: readonly LayoutNode[], scopes: Scopes, filler: Filler): readonly Block[] {
  return nodes.flatMap((node) => blocksOfNode(node, scopes, filler));
}

function blocksOfNode(node: LayoutNode, scopes: Scopes, filler: Filler): readonly Block[] {
  const fill = (words: string): string => filledWords(words, scopes);
  switch (node.kind) {
    case 'heading':
      return [{ kind: 'heading', level: node.level, text: fill(node.words), opensPage: node.opensPage }];
    case 'words':
      return [{ kind: 'words', text: fill(node.words), role: node.role }];
    case 'numbered':
      return [{ kind: 'numbered', number: fill(node.number), text: fill(node.words) }];
    case 'bullet':
      return [{ kind: 'bullets', items: [fill(node.words)] }];
    case 'form':
      return [{ kind: 'form', rows: node.rows.map(({ label, words }) => ({ label, text: fill(words) })) }];
    case 'table':
      return [filledTable(node, scopes, filler)];
    case 'progressBar':
      return filler.bar.length === 0 || isNothing(valueOf('progressBar', scopes)) ? [] : [{ kind: 'progressBar', parts: filler.bar }];
    case 'trend':
      return filler.trend.rows.length === 0 || isNothing(valueOf('trend', scopes)) ? [] : [{ kind: 'trend', ...filler.trend }];
    case 'each':
      return itemsOf(node.of, scopes).flatMap((inner) => blocksOf(node.nodes, inner, filler));
    case 'without':
      return isNothing(valueOf(node.of, scopes)) ? blocksOf(node.nodes, scopes, filler) : [];
  }
}

function filledTable({ list, columns, small }: LayoutTable, scopes: Scopes, filler: Filler): Block {
  const rows = list === undefined ? [scopes] : itemsOf(list, scopes);
  return {
    kind: 'table',
    columns: columns.map(({ heading, share }) => ({ heading: filledWords(heading, scopes), share })),
    rows: rows.map((row) => columns.map((column) => filledCell(column, row, filler))),
    small,
  };
}

function filledCell({ words, link }: LayoutColumn, scopes: Scopes, { statusOf }: Filler): Cell {
  const text = filledWords(words, scopes);
  const status = statusOf(text);
  const address = link === undefined ? undefined : valueOf(link, scopes);
  return { text, ...(status === undefined ? {} : { status }), ...(isNothing(address) ? {} : { link: String(address) }) };
}

/** The scopes of each item of a list, of an object, or of a value that holds; none where there is nothing. */
function itemsOf(name: string, scopes: Scopes): readonly Scopes[] {
  const value = valueOf(name, scopes);
  if (isNothing(value)) return [];
  if (Array.isArray(value)) return value.map((item: unknown) => [item, ...scopes]);
  return typeof value === 'object' ? [[value, ...scopes]] : [scopes];
}

function isNothing(value: unknown): boolean {
  return (
    value === undefined || value === null || value === '' || value === 0 || value === false || (Array.isArray(value) && value.length === 0)
  );
}

function valueOf(name: string, scopes: Scopes): unknown {
  const { get } = pathParser(name);
  return scopes.map(get).find((value) => value !== undefined && value !== null);
}

/** Words with their placeholders answered; what nothing answers stays readable, and a loop may stand in them. */
function filledWords(words: string, scopes: Scopes): string {
  return words.replace(/\{#([\w.]+)\}(.*?)\{\/\1\}|\{([\w.]+)\}/g, (whole, list: string | undefined, inner: string, name: string) => {
    if (list !== undefined)
      return itemsOf(list, scopes)
        .map((item) => filledWords(inner, item))
        .join('');
    const value = valueOf(name, scopes);
    return value === undefined ? whole : String(value);
  });
}

function withBulletsJoined(blocks: readonly Block[]): readonly Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const last = joined[joined.length - 1];
    if (block.kind === 'bullets' && last?.kind === 'bullets')
      joined[joined.length - 1] = { kind: 'bullets', items: [...last.items, ...block.items] };
    else joined.push(block);
  }
  return joined;
}
