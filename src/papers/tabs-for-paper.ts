import type { Plan } from '../plan/model.ts';
import { FORMATS } from './formats/formats.ts';
import type { AppendixKey, SectionDescription } from './formats/format.ts';
import type { PaperInput } from './paper-source.ts';
import type { ParagraphKey } from './paragraphs/keys.ts';
import { isSwitchedOn } from './paragraphs/paragraphs.ts';
import { publicText } from './text/report-text.ts';

/** The tabs that say what a paper needs: they are read first. */
export const FIRST_TABS = ['Settings', 'Report text', 'Meetings', 'Bodies'] as const;

/** What every paper and its snapshot need besides. */
const ALWAYS = ['Action plan', 'Decisions', 'Risks', 'Measures', 'Acronyms', 'Clearances', 'Inspections'] as const;

const FOR_PARAGRAPH: Partial<Readonly<Record<ParagraphKey, readonly string[]>>> = {
  progress: ['Recommendations'],
  statutoryClock: ['Deadline rules', 'Versions'],
  money: ['Funding'],
  strengths: ['Strengths'],
  inspections: ['Recommendations'],
  judgements: ['Judgements'],
  workstreams: ['Workstreams'],
};
const FOR_APPENDIX: Readonly<Record<AppendixKey, readonly string[]>> = {
  judgements: ['Judgements'],
  regionalOutcomes: ['Regional outcomes'],
  actionPlan: [],
};

/**
 * The further tabs that a paper of a shipped format reads: each costs a round trip, so none is read for a paragraph that
 * is switched off or for words that officers wrote themselves.
 */
export function tabsForPaper({
  plan,
  format,
  body,
  meeting,
  switches,
}: Pick<PaperInput, 'format' | 'body' | 'meeting' | 'switches'> & { readonly plan: Plan }): readonly string[] {
  const description = FORMATS[format];
  const isWritten = ({ heading, reportText }: SectionDescription): boolean =>
    publicText(plan, reportText ?? heading, { body: body.ref, meeting: meeting.ref }).length > 0;
  const sections = [...description.implications, ...description.sections];
  const keys = [
    ...sections.flatMap((section) => [...section.product, ...(isWritten(section) ? [] : (section.fallback ?? []))]),
    ...description.fields.flatMap((field) => field.product ?? []),
  ].filter((key) => isSwitchedOn(key, { switches, plan }));
  const highlights = format === 'F' ? ['Funding'] : [];
  const namesAreas = plan.reportText.some((row) => /\{\s*counts\.(?:areas|recommendations)/.test(row.text)) ? ['Recommendations'] : [];
  const namesMore = plan.reportText.some((row) => /\{\s*(?:counts\.workstreams|money\.)/.test(row.text)) ? ['Workstreams', 'Funding'] : [];
  return [
    ...new Set([
      ...ALWAYS,
      ...keys.flatMap((key) => FOR_PARAGRAPH[key] ?? []),
      ...description.appendices.flatMap(({ key }) => FOR_APPENDIX[key]),
      ...highlights,
      ...namesAreas,
      ...namesMore,
    ]),
  ];
}
