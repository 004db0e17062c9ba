import { FORMATS } from '../formats/formats.ts';
import { ACTION_FIELDS, LISTS } from '../lists/plan-lists.ts';
import { PAPER_LISTS } from '../lists/paper-lists.ts';
import { VALUES } from './single-values.ts';

/** The names that a tag may have, by where it stands. */
export interface KnownPlaceholders {
  /** At the top level: `meeting.date`, `actions`, `actions.any`. */
  readonly top: ReadonlySet<string>;
  /** In each loop: list name → field names. */
  readonly fields: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Raw WordprocessingML, in a paragraph of its own. */
export const RAW: Readonly<Record<string, string>> = {
  progressBar: 'A table of one cell per status, as wide as its share, with "n of N" in words: {@progressBar}.',
  trend: 'A small picture of the last months as a table: complete and red actions, in words and as bars: {@trend}.',
};

const PARAGRAPH_FIELDS = ['number', 'text', 'bullets'];

/** Fields of the loops that stand inside other loops. */
const INNER: Readonly<Record<string, readonly string[]>> = {
  paragraphs: PARAGRAPH_FIELDS,
  bullets: ['text'],
  narrative: ['text'],
  documents: ['text'],
  /** Of a list by groups: its actions, or its grades. */
  rows: [...ACTION_FIELDS, 'judgement', 'grade'],
  agreed: PARAGRAPH_FIELDS,
  delegated: PARAGRAPH_FIELDS,
  resolved: PARAGRAPH_FIELDS,
};

/** A list's name, and what asks whether it holds anything. */
const withAny = (name: string): readonly string[] => [name, `${name}.any`];

/** Every placeholder there is, as docs/placeholders.md lists them. */
export function knownPlaceholders(): KnownPlaceholders {
  const formats = Object.values(FORMATS);
  const keysOf = (keys: readonly string[]): readonly string[] => [...new Set(keys)];
  const sections = keysOf(formats.flatMap(({ implications, sections: its }) => [...implications, ...its].map(({ key }) => key)));
  const covers = keysOf(formats.flatMap(({ fields }) => fields.map(({ key }) => key)));
  const appendices = keysOf(formats.flatMap(({ appendices: its }) => its.map(({ key }) => key)));
  const lists = Object.entries({ ...LISTS, ...PAPER_LISTS }).map(([name, { fields }]) => [name, fields] as const);
  const ofParagraphs = new Set(PARAGRAPH_FIELDS);
  return {
    top: new Set([
      ...Object.keys(VALUES),
      ...lists.flatMap(([name]) => withAny(name)),
      ...Object.keys(RAW),
      ...covers.map((key) => `cover.${key}`),
      ...appendices.map((key) => `appendix.${key}`),
      ...sections.flatMap((key) => [`section.${key}`, `section.${key}.heading`, ...withAny(`section.${key}.paragraphs`)]),
      'heading',
      'reasonForRecommendation',
    ]),
    fields: new Map([
      ...lists.map(([name, fields]) => [name, withInner(fields)] as const),
      ...sections.map((key) => [`section.${key}`, withInner(PAPER_LISTS.sections.fields)] as const),
      ...sections.map((key) => [`section.${key}.paragraphs`, ofParagraphs] as const),
      ...Object.entries(INNER).map(
        ([name, its]) => [name, withInner([...its, ...(lists.find(([list]) => list === name)?.[1] ?? [])])] as const,
      ),
    ]),
  };
}

/** Fields, and for those that are loops of their own what asks whether they hold anything. */
function withInner(fields: readonly string[]): ReadonlySet<string> {
  return new Set(fields.flatMap((field) => (INNER[field] === undefined ? [field] : withAny(field))));
}
