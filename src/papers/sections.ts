import type { Place } from '../plan/problem.ts';
import type { FieldDescription, FormatDescription, SectionDescription } from './formats/format.ts';
import { clearanceOf, receivedWords } from './lists/clearance-rows.ts';
import type { PaperField, PaperParagraph, PaperSection } from './paper.ts';
import type { PaperSource } from './paper-source.ts';
import type { ParagraphKey } from './paragraphs/keys.ts';
import { written } from './paragraphs/paragraphs.ts';
import type { TextFinisher } from './text/text-finisher.ts';
import { numbered } from './text/numbering.ts';
import { publicText } from './text/report-text.ts';

/** A paragraph before it has its number. `expands` says whether placeholders in it are the officers' or the product's own. */
interface Drafted extends Omit<PaperParagraph, 'number'> {
  readonly expands: boolean;
}

interface DraftedSection {
  readonly description: SectionDescription;
  readonly paragraphs: readonly Drafted[];
}

/** What an unanswered implication prints, so that nobody takes silence for an answer. */
const TO_BE_COMPLETED = 'To be completed.';

/** The officers' words of a section, then the product's. */
export function draftSection(description: SectionDescription, source: PaperSource): DraftedSection {
  const { key, heading, reportText } = description;
  const officers = publicText(source.plan, reportText ?? heading, { body: source.body.ref, meeting: source.meeting.ref }).map(
    (paragraph, index): Drafted => ({ ...paragraph, id: `${key}.${index + 1}`, byProduct: false, expands: true }),
  );
  const words = description.listedUnder === undefined ? officers : asOneList(officers, description.listedUnder);
  const fallback = officers.length === 0 ? (description.fallback ?? []) : [];
  return { description, paragraphs: [...words, ...[...fallback, ...description.product].flatMap((each) => drafted(each, source))] };
}

/** Rows without lists of their own are one list: under the first where it leads in, or else under the format's words. */
function asOneList(officers: readonly Drafted[], leadIn: string): readonly Drafted[] {
  const [first, ...others] = officers;
  if (first === undefined || others.length === 0 || officers.some(({ bullets }) => bullets.length > 0)) return officers;
  const leads = first.text.endsWith(':');
  return [{ ...first, text: leads ? first.text : leadIn, bullets: (leads ? others : officers).map(({ text }) => text) }];
}

function drafted(key: ParagraphKey, source: PaperSource): readonly Drafted[] {
  return written(key, source).map(({ text, bullets, hasReferences }, index) => ({
    id: index === 0 ? key : `${key}.${index + 1}`,
    text,
    bullets: bullets ?? [],
    place: { of: 'reportText', part: `written by the product: ${key}` },
    byProduct: true,
    expands: hasReferences ?? false,
  }));
}

/** The sections with their numbers, in the format's scheme; implications come first and share a running count. */
export function numberSections(
  sections: readonly DraftedSection[],
  numbering: FormatDescription['numbering'],
): readonly (DraftedSection & { readonly heading: string; readonly numbers: readonly string[] })[] {
  const numbers = numbered(
    sections.map(({ description, paragraphs }) => ({
      heading: description.heading,
      count: Math.max(paragraphs.length, 1),
      opensUnnumbered: description.opensUnnumbered ?? false,
      unnumbered: description.unnumbered ?? false,
    })),
    numbering,
  );
  return sections.map((section, index) => ({ ...section, ...(numbers[index] as { heading: string; numbers: readonly string[] }) }));
}

/** A section as it is printed: placeholders answered, acronyms expanded, unfit characters taken out. */
export function finishSection(
  { description, heading, paragraphs, numbers }: ReturnType<typeof numberSections>[number],
  finisher: TextFinisher,
): PaperSection {
  const isBlank = paragraphs.length === 0;
  const place: Place = { of: 'reportText', part: description.reportText ?? description.heading };
  const shown: readonly Drafted[] = isBlank
    ? [{ id: description.key, text: TO_BE_COMPLETED, bullets: [], place, byProduct: true, expands: false }]
    : paragraphs;
  return {
    key: description.key,
    heading,
    isBlank,
    paragraphs: shown.map(({ id, text, bullets, place: at, byProduct, expands }, index) => ({
      id,
      number: numbers[index] ?? '',
      text: finisher.finish(text, at, expands),
      bullets: bullets.map((bullet) => finisher.finish(bullet, at, expands)),
      place: at,
      byProduct,
    })),
  };
}

/**
 * One line of the cover: the statement of the Clearances tab, or else the officers' words; the product's; or what the format
 * says otherwise.
 */
export function coverField(field: FieldDescription, source: PaperSource, finisher: TextFinisher): PaperField {
  const place: Place = { of: 'reportText', part: field.reportText ?? field.label };
  const clearance = field.statementOf === undefined ? undefined : clearanceOf(field.statementOf, source);
  const hasStatement = clearance?.received !== undefined && clearance.statement !== '';
  const officers =
    field.reportText === undefined || hasStatement
      ? []
      : publicText(source.plan, field.reportText, { body: source.body.ref, meeting: source.meeting.ref });
  const own = (field.product ?? [])
    .flatMap((key) => written(key, source))
    .map((draft) => [draft.text, ...(draft.bullets ?? []).map((bullet) => `• ${bullet}`)].join('\n'));
  const words = [
    ...(clearance === undefined || (officers.length > 0 && !hasStatement)
      ? []
      : [finisher.finish(receivedWords(clearance), { of: 'clearances', row: clearance.row, field: 'statement' }, false)]),
    ...officers.map((paragraph) =>
      finisher.finish(
        [paragraph.text, ...paragraph.bullets.map((bullet) => `• ${bullet}`)].filter((line) => line !== '').join('\n'),
        paragraph.place,
        true,
      ),
    ),
    ...own.map((text) => finisher.finish(text, place, false)),
  ];
  const otherwise = words.length === 0 && field.otherwise !== '' ? [finisher.finish(field.otherwise, place, true)] : [];
  const answer = [...words, ...otherwise].filter((text) => text !== '').join('\n');
  const isBlank = answer === '' && field.isBanner !== true;
  const isImplication = field.isImplication ?? false;
  const shown = isBlank && isImplication ? TO_BE_COMPLETED : answer;
  return {
    key: field.key,
    label: field.label,
    text: [field.asks ?? '', shown].filter((text) => text !== '').join(' '),
    place,
    isImplication,
    isBlank,
    isBanner: field.isBanner ?? false,
  };
}
