import { FORMATS } from '../formats/formats.ts';
import { LISTS, PAPER_LISTS, RAW, SWITCHES } from './lists.ts';
import { VALUES } from './values.ts';

/** The names that a tag may have, by where it stands. */
export interface KnownPlaceholders {
  /** At the top level: `meeting.date`, `actions`, `hasActions`. */
  readonly top: ReadonlySet<string>;
  /** In each loop: list name → field names. */
  readonly fields: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Fields of the loops that stand inside other loops. */
const INNER: Readonly<Record<string, readonly string[]>> = {
  paragraphs: ['number', 'text', 'isNumbered', 'bullets'],
  bullets: ['text'],
  narrative: ['text'],
  agreed: ['number', 'text', 'isNumbered', 'bullets'],
  delegated: ['number', 'text', 'isNumbered', 'bullets'],
  resolved: ['number', 'text', 'isNumbered', 'bullets'],
};

/** Every placeholder there is, as docs/placeholders.md lists them. */
export function knownPlaceholders(): KnownPlaceholders {
  const formats = Object.values(FORMATS);
  const sections = [...new Set(formats.flatMap(({ implications, sections: its }) => [...implications, ...its].map(({ key }) => key)))];
  const covers = [...new Set(formats.flatMap(({ fields }) => fields.map(({ key }) => key)))];
  const appendices = [...new Set(formats.flatMap(({ appendices: its }) => its.map(({ key }) => key)))];
  const lists = [...LISTS, ...PAPER_LISTS];
  const top = new Set([
    ...VALUES.map(({ path }) => path),
    ...lists.map(({ name }) => name),
    ...Object.keys(SWITCHES),
    ...Object.keys(RAW),
    ...covers.map((key) => `cover.${key}`),
    ...appendices.map((key) => `appendix.${key}`),
    ...sections.flatMap((key) => [`section.${key}`, `section.${key}.heading`, `section.${key}.paragraphs`]),
    'heading',
    'reasonForRecommendation',
  ]);
  const sectionFields = new Set(['heading', 'paragraphs', 'hasProgressBar']);
  const fields = new Map<string, ReadonlySet<string>>([
    ...lists.map(({ name, fields: its }) => [name, new Set(Object.keys(its))] as const),
    ...sections.flatMap(
      (key) =>
        [
          [`section.${key}`, sectionFields],
          [`section.${key}.paragraphs`, new Set(INNER['paragraphs'])],
        ] as const,
    ),
    ...Object.entries(INNER).map(
      ([name, its]) =>
        [
          name,
          new Set([
            ...its,
            ...(lists.find((list) => list.name === name) === undefined
              ? []
              : Object.keys(lists.find((list) => list.name === name)?.fields ?? {})),
          ]),
        ] as const,
    ),
  ]);
  return { top, fields };
}
