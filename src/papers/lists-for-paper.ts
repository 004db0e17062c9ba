import type { ListName } from '../tabs/tabs.ts';
import type { Plan } from '../plan/model.ts';
import { FORMATS } from './formats/formats.ts';
import type { SectionDescription } from './formats/format.ts';
import { namesIn } from './layout/names-in-layout.ts';
import { LISTS } from './lists/plan-lists.ts';
import type { PaperInput } from './paper-source.ts';
import { isSwitchedOn, PARAGRAPHS } from './paragraphs/paragraphs.ts';
import { publicText } from './text/report-text.ts';

/** The lists that say what a paper needs: they are read first. */
export const FIRST_LISTS = ['settings', 'reportText', 'meetings', 'bodies'] as const;

type FirstPlan = Pick<Plan, (typeof FIRST_LISTS)[number]>;

/** What every paper and its snapshot need besides. */
const ALWAYS = ['actions', 'decisions', 'risks', 'measures', 'acronyms', 'clearances', 'inspections'] as const;

/**
 * The further lists that a paper of a shipped format reads: each costs a round trip, so none is read for a paragraph that
 * is switched off, for words that officers wrote themselves, or for a list that the format does not print.
 */
export function listsForPaper({
  plan,
  format,
  body,
  meeting,
  switches,
}: Pick<PaperInput, 'format' | 'body' | 'meeting' | 'switches'> & { readonly plan: FirstPlan }): readonly ListName[] {
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
  const namesAreas: ListName[] = plan.reportText.some((row) =>
    /\{\s*counts\.(?:areas|recommendations)|\b(?:areas|recommendations)\b/.test(row.text),
  )
    ? ['recommendations']
    : [];
  const namesMore: ListName[] = plan.reportText.some((row) => /\{\s*(?:counts\.workstreams|money\.)/.test(row.text))
    ? ['workstreams', 'funding']
    : [];
  return [
    ...new Set([
      ...ALWAYS,
      ...keys.flatMap((key) => PARAGRAPHS[key].lists ?? []),
      ...lists.flatMap(([, { needs }]) => needs ?? []),
      ...namesAreas,
      ...namesMore,
    ]),
  ];
}
