import type { PlainDate } from '../../days/plain-date.ts';
import { addTo } from '../../words/groups.ts';

/** A Templates cell holds at most this many characters; Google's own limit is 50,000. */
const MOST_CHARACTERS_PER_CELL = 45_000;

/** One row of the Templates tab. A template takes as many rows as its base64 text needs cells. */
export interface TemplateRow {
  readonly name: string;
  readonly version: number;
  /** "2 of 5" */
  readonly part: string;
  readonly when: PlainDate;
  readonly by: string;
  readonly data: string;
}

interface StoredTemplate {
  readonly name: string;
  readonly version: number;
  readonly base64: string;
}

/** The rows that keep a template, as its next version. Earlier versions stay, so that old papers can be written again. */
export function templateRows(
  template: { readonly name: string; readonly base64: string; readonly when: PlainDate; readonly by: string },
  stored: readonly Pick<TemplateRow, 'name' | 'version'>[],
): readonly TemplateRow[] {
  const { name, base64, when, by } = template;
  const version = 1 + Math.max(0, ...stored.filter((row) => sameTemplate(row.name, name)).map((row) => row.version));
  const parts = Math.max(1, Math.ceil(base64.length / MOST_CHARACTERS_PER_CELL));
  return Array.from({ length: parts }, (_, index) => ({
    name,
    version,
    when,
    by,
    part: `${index + 1} of ${parts}`,
    data: base64.slice(index * MOST_CHARACTERS_PER_CELL, (index + 1) * MOST_CHARACTERS_PER_CELL),
  }));
}

/** The newest whole version of each template; a version with a part missing is passed over for the one before it. */
export function readTemplates(rows: readonly Omit<TemplateRow, 'when' | 'by'>[]): readonly StoredTemplate[] {
  const versions = new Map<string, Omit<TemplateRow, 'when' | 'by'>[]>();
  for (const row of rows) {
    const key = `${row.name.trim().toLowerCase()}|${row.version}`;
    addTo(versions, key, row);
  }
  const whole = [...versions.values()].flatMap((its) => joined(its));
  return whole.filter((template) => !whole.some((other) => sameTemplate(other.name, template.name) && other.version > template.version));
}

function joined(rows: readonly Omit<TemplateRow, 'when' | 'by'>[]): readonly StoredTemplate[] {
  const first = rows[0] as Omit<TemplateRow, 'when' | 'by'>;
  const parts = Number(/ of (\d+)$/.exec(first.part)?.[1] ?? 0);
  const inOrder = Array.from({ length: parts }, (_, index) => rows.find((row) => row.part === `${index + 1} of ${parts}`)?.data);
  if (parts === 0 || inOrder.includes(undefined)) return [];
  return [{ name: first.name, version: first.version, base64: inOrder.join('') }];
}

/** Templates are named by officers: case and outer spaces do not tell two apart. */
export function sameTemplate(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}
