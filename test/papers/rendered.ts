import mammoth from 'mammoth';
import { buildTemplates } from '../../templates/build-templates.ts';
import type { ShippedLayout } from '../../src/papers/documents/shipped-layouts.ts';
import { openZip } from '../../src/papers/document/zip.ts';
import { wordsOf } from '../../src/papers/document/xml.ts';
import type { Paper, PaperSection } from '../../src/papers/paper.ts';
import type { PaperInput } from '../../src/papers/paper-source.ts';
import type { PaperDocument } from '../../src/papers/write-paper-document.ts';
import { writePaperDocument } from '../../src/papers/write-paper-document.ts';

let templates: Promise<Record<ShippedLayout, Uint8Array>> | undefined;

/** The shipped templates, built once per test file. */
export function shippedTemplates(): Promise<Record<ShippedLayout, Uint8Array>> {
  templates ??= buildTemplates();
  return templates;
}

export async function rendered(input: PaperInput): Promise<PaperDocument> {
  return writePaperDocument(input, (await shippedTemplates())[input.format]);
}

/** The words of every paragraph of the body, tables included, in order; empty ones left out. */
export function paragraphWords(bytes: Uint8Array, part = 'word/document.xml'): string[] {
  const xml = openZip(bytes).text(part) ?? '';
  return (xml.match(/<w:p[ >](?:(?!<w:p[ >])[\s\S])*?<\/w:p>/g) ?? [])
    .map((paragraph) => wordsOf(paragraph).trim())
    .filter((words) => words !== '');
}

/** The body as semantic HTML, read by an independent library. */
export async function asHtml(bytes: Uint8Array): Promise<string> {
  return (await mammoth.convertToHtml({ buffer: Buffer.from(bytes) })).value;
}

/** "h2 1.0 BACKGROUND" for each real heading, in order. */
export async function headings(bytes: Uint8Array): Promise<string[]> {
  return [...(await asHtml(bytes)).matchAll(/<(h[1-6])>(.*?)<\/\1>/g)].map(
    (match) => `${match[1]} ${unescaped((match[2] as string).replace(/<[^>]*>/g, ''))}`,
  );
}

/** The first cell of each row of the first tables that have no header row: the labels of a cover. */
export async function labels(bytes: Uint8Array, tables: number): Promise<string[]> {
  const html = await asHtml(bytes);
  const covers = [...html.matchAll(/<table>(.*?)<\/table>/gs)]
    .map((match) => match[1] as string)
    .filter((table) => !table.includes('<thead>'))
    .slice(0, tables);
  return covers.flatMap((table) =>
    [...table.matchAll(/<tr>(.*?)<\/tr>/gs)].map((row) =>
      unescaped((/<td>(.*?)<\/td>/s.exec(row[1] as string)?.[1] ?? '').replace(/<[^>]*>/g, '')),
    ),
  );
}

/** The numbers that paragraphs carry at their start. */
export function numbersIn(words: readonly string[]): string[] {
  return words.map((each) => /^(\d+(?:\.\d+)*\.?|\([a-z]\))\s/.exec(each)?.[1]).filter((number): number is string => number !== undefined);
}

function unescaped(text: string): string {
  return text
    .replace(/&amp;/g, '&')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"');
}

/** A section of the paper, by its key. */
export function sectionNamed(paper: Paper, key: string): PaperSection | undefined {
  return [...paper.implications, ...paper.sections].find((section) => section.key === key);
}
