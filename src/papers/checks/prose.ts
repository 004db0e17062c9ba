import { placeOf } from '../../workbook/places.ts';
import type { Paper, PaperParagraph, Place } from '../paper.ts';

/** One stretch of words in a paper, and where it stands. */
export interface Prose {
  readonly text: string;
  readonly place: string;
  /** True where the product wrote it from the plan. */
  readonly byProduct: boolean;
}

/** "paragraph 2.3 (Report text, row 14, Text)" */
export function paragraphPlace({ number, place }: Pick<PaperParagraph, 'number' | 'place'>): string {
  return number === '' ? placeOf(place) : `paragraph ${number} (${placeOf(place)})`;
}

/** Every paragraph and cover field, in reading order; a paragraph's bullets belong to it. */
export function proseOf(paper: Paper): readonly Prose[] {
  const fields = paper.fields.map((field) => ({
    text: field.text,
    place: `${field.label.replace(/:$/, '')} (${placeOf(field.place)})`,
    byProduct: false,
  }));
  const paragraphs = (list: readonly PaperParagraph[]): readonly Prose[] =>
    list.map((each) => ({ text: [each.text, ...each.bullets].join('\n'), place: paragraphPlace(each), byProduct: each.byProduct }));
  const record = paper.record.flatMap((each) => [
    ...each.narrative.map((text) => ({ text, place: placeOf(each.place), byProduct: false })),
    ...paragraphs([...each.agreed, ...each.delegated, ...each.resolved]),
  ]);
  return [
    ...fields,
    ...paper.implications.flatMap((section) => paragraphs(section.paragraphs)),
    ...paragraphs(paper.recommendations),
    ...paper.sections.flatMap((section) => paragraphs(section.paragraphs)),
    ...unique(record),
  ];
}

/** Words of the tables that officers typed in the plan, by ref. */
export function tableProse(paper: Paper): readonly Prose[] {
  return paper.lists.actions
    .flatMap((row) =>
      ['action', 'update', 'pathToGreen', 'evidence', 'successMeasure'].map((name) => ({
        text: String(row[name] ?? ''),
        place: placeOf({ of: 'actions', part: `${String(row['ref'])}, ${name}` } satisfies Place),
        byProduct: false,
      })),
    )
    .filter(({ text }) => text !== '');
}

/** A decision of format E stands under "agreed" and "resolved" alike. */
function unique(prose: readonly Prose[]): readonly Prose[] {
  const seen = new Set<string>();
  return prose.filter(({ text, place }) => {
    const key = `${place.replace(/^paragraph \S+ /, '')}|${text}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** Sentences of a text: a stop ends one where a capital follows it. */
export function sentencesOf(text: string): readonly string[] {
  return text
    .split(/(?<=[.!?]["”’)]?)\s+(?=["“‘(]?[A-Z£])|\n+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}
