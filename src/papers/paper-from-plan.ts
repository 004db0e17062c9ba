import type { Problem } from '../plan/problem.ts';
import { FORMATS } from './formats/formats.ts';
import type { FormatDescription } from './formats/format.ts';
import { exemptItems } from './lists/exempt-items.ts';
import { listsOf, sectionText } from './lists/lists-of-paper.ts';
import { finishRecord, RECORDS } from './meeting-record.ts';
import type { Paper, PaperValues } from './paper.ts';
import type { PaperInput, PaperSource } from './paper-source.ts';
import { hasPublicPart, paperSource } from './paper-source.ts';
import { paperValues, titleOf } from './placeholders/single-values.ts';
import { recommendationsOf } from './recommendations.ts';
import { coverField, draftSection, finishSection, numberSections } from './sections.ts';
import { letterOf } from './text/numbering.ts';
import { trendRows } from './lists/trend-rows.ts';
import { textFinisher } from './text/text-finisher.ts';

/** A paper, and a sentence for every word in it that could not be used as it stood. */
interface PaperWritten {
  readonly paper: Paper;
  readonly problems: readonly Problem[];
}

/**
 * The paper that a meeting takes, as data. Sections are drafted, then numbered, and only then are placeholders answered,
 * so that references to paragraphs and appendices are right whatever was switched on or off.
 */
export function paperFromPlan(input: PaperInput): PaperWritten {
  const source = paperSource(input);
  const format = FORMATS[input.format];
  const isWhole = hasPublicPart(input);
  const drafts = isWhole ? [...format.implications, ...format.sections].map((section) => draftSection(section, source)) : [];
  const numbered = numberSections(drafts, format.numbering);
  const values = { ...paperValues(source), ...references(format, numbered) };
  const finisher = textFinisher(values, input.plan.acronyms);
  const heading = finisher.title(format.heading, { of: 'meetings', row: input.meeting.row, field: 'title' });
  const fields = format.fields.map((field) => coverField(field, source, finisher));
  const implications = numbered.slice(0, format.implications.length).map((section) => finishSection(section, finisher));
  const recommendations = isWhole ? recommendationsOf(format, source, finisher) : [];
  const reasonForRecommendation =
    sectionText('Reason for Recommendation', source, finisher).join('\n') ||
    `So that the progress made against the ${input.plan.settings.planName} can be followed.`;
  const sections = numbered.slice(format.implications.length).map((section) => finishSection(section, finisher));
  const paper: Paper = {
    ...headOf(source, heading, values),
    fields,
    implications,
    recommendations,
    reasonForRecommendation,
    sections,
    record: finishRecord(format.record === undefined ? [] : RECORDS[format.record](source), format.record, finisher),
    appendices: appendicesOf(format),
    exempt:
      input.copy === 'publication'
        ? []
        : exemptItems(source).map((item) => ({
            ...item,
            text: finisher.finish(item.text, item.place, false),
            publicInterest: finisher.finish(item.publicInterest, item.place, false),
          })),
    lists: listsOf(source, finisher),
    trend: trendRows(source),
  };
  return { paper, problems: finisher.problems };
}

type Head =
  'format' | 'copy' | 'title' | 'heading' | 'council' | 'planName' | 'body' | 'meeting' | 'asAt' | 'snapshot' | 'statusKey' | 'values';

function headOf(source: PaperSource, heading: string, values: PaperValues): Pick<Paper, Head> {
  const { plan, body, meeting, snapshot, format, copy, asAt } = source;
  return {
    format,
    copy,
    heading,
    values,
    body,
    meeting,
    asAt,
    title: titleOf(source),
    council: plan.settings.councilName,
    planName: plan.settings.planName,
    snapshot: snapshot.id,
    statusKey: plan.statusKey,
  };
}

/** `{paragraph.progress}` and `{appendix.actionPlan}`: the numbers that this paper gives them. */
function references(format: FormatDescription, sections: ReturnType<typeof numberSections>): PaperValues {
  const paragraph: Record<string, string> = {};
  for (const { paragraphs, numbers } of sections)
    paragraphs.forEach(({ id }, index) => {
      paragraph[id.replace(/\./g, '')] = numbers[index] ?? '';
    });
  const appendix = Object.fromEntries(appendicesOf(format).map(({ key, name }) => [key, name]));
  return { paragraph, appendix };
}

function appendicesOf(format: FormatDescription): Paper['appendices'] {
  return format.appendices.map(({ key, title }, index) => ({ key, title, name: `Appendix ${letterOf(index)}` }));
}
