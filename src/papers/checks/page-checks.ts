import { findPersonalData, personalDataSentence, publicLinesOf } from '../../plan/personal-data/personal-data.ts';
import type { Plan } from '../../plan/model.ts';
import type { DocxParts } from '../document/zip.ts';
import { wordsOf } from '../document/xml.ts';
import type { Finding, Found } from './check.ts';
import { found, sentenceOf } from './check.ts';
import { contrastRatio, LEAST_CONTRAST, readColour } from '../../plan/status/contrast.ts';
import { faintWords, picturesWithoutWords } from './contrast-in-document.ts';
import { headlessTables, missingProperties, skippedHeadings, wordlessColours } from './document-structure.ts';
import { exemptWordsIn } from './exempt-words.ts';

/** A document for the public, as a Word file and as a web page. */
interface PublicDocument {
  readonly plan: Plan;
  readonly parts: DocxParts;
  readonly html: string;
}

/** Everything that is looked for in a document for the public; each finding stops it. */
export const PAGE_CHECKS: readonly { readonly name: string; readonly find: (document: PublicDocument) => readonly Found[] }[] = [
  { name: 'Personal data', find: personalDataIn },
  { name: 'Exempt words', find: ({ parts, plan }) => exemptWordsIn(parts, plan) },
  { name: 'Heading level skipped', find: ({ parts }) => skippedHeadings(parts) },
  { name: 'Table without header', find: ({ parts }) => headlessTables(parts) },
  { name: 'Title or language missing', find: ({ parts }) => missingProperties(parts) },
  { name: 'Colour without word', find: ({ parts }) => wordlessColours(parts) },
  { name: 'Contrast too low', find: ({ parts }) => faintWords(parts) },
  { name: 'Picture without words', find: ({ parts }) => picturesWithoutWords(parts) },
  { name: 'Web page that not everybody can read', find: ({ html }) => inaccessiblePage(html) },
];

export function checkPublicDocument(document: PublicDocument): readonly Finding[] {
  return PAGE_CHECKS.flatMap(({ name, find }) =>
    find(document).map((each): Finding => ({ check: name, severity: 'error', place: each.place, message: sentenceOf(each) })),
  );
}

function personalDataIn({ parts, plan }: PublicDocument): readonly Found[] {
  const lines = publicLinesOf(plan.settings.publicTelephoneLines);
  const paragraphs = (parts.text('word/document.xml') ?? '').match(/<w:p[ >][\s\S]*?<\/w:p>/g) ?? [];
  return paragraphs.flatMap((paragraph) =>
    findPersonalData(wordsOf(paragraph), lines).map((each) => found('Public wording on the Action plan tab', personalDataSentence(each))),
  );
}

/** What a browser or a screen reader would miss: language, title, headings in order, header cells. */
function inaccessiblePage(html: string): readonly Found[] {
  const levels = (html.match(/<h[1-6]>/g) ?? []).map((tag) => Number(tag[2]));
  const skips = levels.some((level, at) => level > (levels[at - 1] ?? 0) + 1);
  const tables = html.match(/<table>[\s\S]*?<\/table>/g) ?? [];
  return [
    ...(/<html lang="en-GB">/.test(html) ? [] : [found('The page', 'names no language.')]),
    ...(/<title>[^<]+<\/title>/.test(html) ? [] : [found('The page', 'has no title.')]),
    ...(levels[0] === 1 && !skips ? [] : [found('The page', 'has headings that skip a level.')]),
    ...(tables.every((table) => /<th scope="/.test(table)) ? [] : [found('The page', 'has a table without header cells.')]),
    ...faintRules(html),
    ...(/<img(?![^>]*alt=)/.test(html) ? [found('The page', 'has a picture without alternative text.')] : []),
  ];
}

/** Rules of the page's style whose ink is too near to their ground; what a rule does not say it has from the body. */
function faintRules(html: string): readonly Found[] {
  const style = /<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? '';
  const rules = (style.match(/[^{}]+\{[^{}]*\}/g) ?? [])
    .map((rule) => rule.split(/[{}]/))
    .map(([of = '', says = '']) => ({
      of: of.trim(),
      ink: /(?:^|;)color:(#\w+)/.exec(says)?.[1],
      ground: /(?:^|;)background(?:-color)?:(#\w+)/.exec(says)?.[1],
    }));
  const body = rules.find(({ of }) => of === 'body');
  return rules.flatMap(({ of, ink, ground }) => {
    const [own, behind] = [readColour(ink ?? body?.ink ?? '#000'), readColour(ground ?? body?.ground ?? '#fff')];
    const isSeen = own === undefined || behind === undefined || contrastRatio(own, behind) >= LEAST_CONTRAST;
    return isSeen ? [] : [found('The page', `prints ${of} in ${own} on ${behind}, which is too little contrast.`)];
  });
}
