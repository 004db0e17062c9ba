import { datePhrases } from '../../days/deadlines/date-phrases.ts';
import type { PlainDate } from '../../days/plain-date.ts';
import { plainText } from '../../words/plain-text.ts';

/** What section rows stand for. */
export type SectionKind = 'workstream' | 'recommendation' | 'month';
export const SECTION_CHOICES = ['workstream', 'recommendation', 'month', 'leave out'] as const;

/** What the sections of a table most likely are: what most of them say. */
export function sectionKindOf(texts: readonly string[], today: PlainDate): SectionKind {
  const count = { workstream: 0, recommendation: 0, month: 0 };
  for (const text of texts) count[kindOfOne(text, today)] += 1;
  if (count.month > texts.length / 2) return 'month';
  return count.recommendation >= count.workstream && count.recommendation > 0 ? 'recommendation' : 'workstream';
}

const RECOMMENDATION = new RegExp(
  String.raw`^(?:r(?:ec(?:ommendation)?)?\.?\s?\d+|recommendations?|area for|afi|finding|to (?:ensure|improve|develop|` +
    String.raw`strengthen|make|establish|review|work|increase|reduce)|ensure|improve|strengthen|the quality)\b`,
  'i',
);
const LONG = 60;

function kindOfOne(text: string, today: PlainDate): SectionKind {
  if (sectionDay(text, today) !== undefined && !RECOMMENDATION.test(text)) return 'month';
  return RECOMMENDATION.test(text) || text.length > LONG ? 'recommendation' : 'workstream';
}

/** The first day that a section's words name with its year: "Actions from the meeting on 28 February 2027". */
export function sectionDay(text: string, today: PlainDate): PlainDate | undefined {
  const found = datePhrases(plainText(text), { today });
  const period = found[found.length - 1]?.period;
  return period === undefined || 'impossible' in period || period.isYearless === true || text.length > 120 ? undefined : period.first;
}

/** "R1: Develop …" as its ref and its words; '' for the ref where it has none. */
export function refAndText(text: string): { readonly ref: string; readonly text: string } {
  const found = new RegExp(
    String.raw`^((?:R|Rec(?:ommendation)?\s?|AFI\s?|Area for improvement\s|Finding\s|` +
      String.raw`No\.?\s?)?\d{1,3}(?:\.\d{1,3})*[a-z]?|[A-Z]{1,3}\d{1,3}(?:\.\d{1,3})*)\s*(?:[.:)–-]\s*|\s(?=[A-Z‘“"']))`,
  ).exec(text);
  if (found === null || found[0].length >= text.length) return { ref: '', text };
  return { ref: (found[1] as string).trim(), text: text.slice(found[0].length).trim() };
}
