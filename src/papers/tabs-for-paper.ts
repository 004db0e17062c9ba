import type { Plan } from '../plan/model.ts';
import { FORMATS } from './formats/formats.ts';
import type { SectionDescription } from './formats/format.ts';
import { namesIn } from './layout/names-in-layout.ts';
import { LISTS } from './lists/plan-lists.ts';
import type { PaperInput } from './paper-source.ts';
import { isSwitchedOn, PARAGRAPHS } from './paragraphs/paragraphs.ts';
import { publicText } from './text/report-text.ts';

/** The tabs that say what a paper needs: they are read first. */
export const FIRST_TABS = ['Settings', 'Report text', 'Meetings', 'Bodies'] as const;

/** What every paper and its snapshot need besides. */
const ALWAYS = ['Action plan', 'Decisions', 'Risks', 'Measures', 'Acronyms', 'Clearances', 'Inspections'] as const;

/**
 * The further tabs that a paper of a shipped format reads: each costs a round trip, so none is read for a paragraph that
 * is switched off, for words that officers wrote themselves, or for a list that the format does not print.
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
  const printed = namesIn(description.layout);
  const lists = Object.entries(LISTS).filter(([name]) => printed.has(name));
  const namesAreas = plan.reportText.some((row) => /\{\s*counts\.(?:areas|recommendations)/.test(row.text)) ? ['Recommendations'] : [];
  const namesMore = plan.reportText.some((row) => /\{\s*(?:counts\.workstreams|money\.)/.test(row.text)) ? ['Workstreams', 'Funding'] : [];
  return [
    ...new Set([
      ...ALWAYS,
      ...keys.flatMap((key) => PARAGRAPHS[key].tabs ?? []),
      ...lists.flatMap(([, { tabs }]) => tabs ?? []),
      ...namesAreas,
      ...namesMore,
    ]),
  ];
}
