import { counted } from '../../words/words.ts';
import { NUMBER_IN_WORDS, numberOfWords } from '../../words/number-words.ts';
import type { Finding } from './sections.ts';
import type { SectionKind } from './headings.ts';

/** A number of findings that the report itself gives, beside the number of rows found. */
export interface StatedCount {
  /** "eighteen areas for improvement", as the report words it. */
  readonly words: string;
  readonly stated: number;
  readonly found: number;
  readonly agrees: boolean;
}

const NOUNS: readonly (readonly [string, readonly SectionKind[]])[] = [
  ['areas? (?:for|of|requiring) (?:immediate )?priority actions?|priority actions?', ['Priority action']],
  ['areas? of significant (?:weakness(?:es)?|concern)|significant weaknesses', ['Significant weakness']],
  ['causes? (?:of|for) concern', ['Cause of concern']],
  ['areas? (?:for|of|that require|requiring) (?:further )?improvement|areas? to improve|improvements', ['Area for improvement']],
  ['areas? (?:for|of) (?:further )?development', ['Area for development']],
  ['recommendations?', ['Recommendation']],
  ['(?:areas? of )?strengths?', ['Strength']],
];
const BEFORE = '(?:(?:main|key|further|other|separate|specific|formal|urgent|overall) ){0,2}';
/** Said of another inspection, or of some only: "two of the five areas for improvement identified in 2018". */
const OF_ANOTHER = /\b(?:previous|last|earlier|progress|since|remain|closed|discharged|of the|in (?:our )?20\d\d)\b/i;

/** The counts that a report's sentences state, each compared with the rows found. */
export function statedCounts(paragraphs: readonly string[], findings: readonly Finding[]): StatedCount[] {
  const counts = new Map<string, StatedCount>();
  const sentences = paragraphs
    .flatMap((paragraph) => paragraph.split(/(?<=[.!?:])\s+(?=[A-Z])/))
    .filter((sentence) => !OF_ANOTHER.test(sentence));
  for (const sentence of sentences) {
    for (const [noun, kinds] of NOUNS) {
      const pattern = new RegExp(`(?<![\\w.,/-])${NUMBER_IN_WORDS} ${BEFORE}(?:${noun})\\b`, 'gi');
      for (let match = pattern.exec(sentence); match !== null; match = pattern.exec(sentence)) {
        const stated = numberOfWords(match[1] ?? '');
        if (stated === undefined || stated === 0) continue;
        const found = foundOf(stated, kinds, findings);
        counts.set(match[0].toLowerCase(), { words: match[0], stated, found, agrees: stated === found });
      }
    }
  }
  return [...counts.values()];
}

/** All rows of the kinds, or, where the count is of one board's or one theme's, the rows of that one. */
function foundOf(stated: number, kinds: readonly SectionKind[], findings: readonly Finding[]): number {
  const all = findings.filter((finding) => kinds.includes(finding.kind));
  const strands = [...new Set(all.map(({ strand }) => strand))].map((strand) => all.filter((finding) => finding.strand === strand).length);
  return all.length !== stated && strands.includes(stated) ? stated : all.length;
}

/** The report says eighteen, seventeen were found: what to look for. */
export function countRemark({ words, found }: StatedCount): string {
  return `The report speaks of ${words}; ${counted(found, 'row was', 'rows were')} found. Compare them with the report before adding them.`;
}
