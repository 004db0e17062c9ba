import type { Place } from '../plan/problem.ts';
import { formatDate } from '../days/plain-date.ts';
import type { Problem } from '../plan/problem.ts';
import { sentenceCase } from '../words/words.ts';
import { FORMATS } from './formats/formats.ts';
import type { FormatDescription } from './formats/format.ts';
import { exemptItems } from './lists/exempt-items.ts';
import { LISTS } from './placeholders/lists.ts';
import { paperValues, titleOf } from './placeholders/values.ts';
import { requestWords } from './placeholders/request-words.ts';
import type { MeetingRecord, Paper, PaperParagraph, PaperRow, PaperSection, PaperValues } from './paper.ts';
import type { PaperInput, PaperSource } from './paper-source.ts';
import { paperSource } from './paper-source.ts';
import { issueHistory, meetingRecord } from './record.ts';
import { coverField, draftSection, finishSection, numberSections } from './sections.ts';
import { letterOf } from './text/numbering.ts';
import { publicText } from './text/report-text.ts';
import { textTools } from './text/text-tools.ts';
import type { TextTools } from './text/text-tools.ts';

/** A paper, and a sentence for every word in it that could not be used as it stood. */
export interface PaperWritten {
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
  const hasPublicPart = input.copy !== 'exempt' || !input.meeting.isPublic;
  const drafts = hasPublicPart ? [...format.implications, ...format.sections].map((section) => draftSection(section, source)) : [];
  const numbered = numberSections(drafts, format.numbering);
  const values = { ...paperValues(source), ...references(format, numbered) };
  const tools = textTools(values, input.plan.acronyms);
  const heading = tools.finish(format.heading, { of: 'meetings', row: input.meeting.row, field: 'title' }, true);
  const fields = format.fields.map((field) => coverField(field, source, tools));
  const implications = numbered.slice(0, format.implications.length).map((section) => finishSection(section, tools));
  const recommendations = hasPublicPart ? recommendationsOf(format, source, tools) : [];
  const sections = numbered.slice(format.implications.length).map((section) => finishSection(section, tools));
  const paper: Paper = {
    ...headOf(source, heading, values),
    fields,
    implications,
    recommendations,
    reasonForRecommendation:
      sectionText('Reason for Recommendation', source, tools).join('\n') ||
      `So that the progress made against the ${input.plan.settings.planName} can be followed.`,
    sections,
    record: finishRecord(
      format.letter === 'D' ? issueHistory(source) : format.letter === 'E' ? [meetingRecord(input.meeting, source)] : [],
      tools,
    ),
    appendices: appendicesOf(format),
    exempt:
      input.copy === 'publication'
        ? []
        : exemptItems(source).map((item) => ({
            ...item,
            text: tools.finish(item.text, item.place, false),
            publicInterest: tools.finish(item.publicInterest, item.place, false),
          })),
    lists: listsOf(source, tools, hasPublicPart),
  };
  return { paper, problems: tools.problems };
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

/** The recommendations have numbers of their own: they take none from the running count. */
function recommendationsOf(format: FormatDescription, source: PaperSource, tools: TextTools): readonly PaperParagraph[] {
  const paper = { body: source.body.ref, meeting: source.meeting.ref };
  const officers = publicText(source.plan, 'Recommendation', paper);
  const written = officers.length > 0 ? officers : publicText(source.plan, 'Recommendations', paper);
  if (written.length > 0 || (format.letter !== 'C' && format.letter !== 'F')) {
    return written.map(({ text, place }, index) => ({
      id: `recommendation.${index + 1}`,
      number: `${index + 1}.`,
      text: tools.finish(text, place, true),
      bullets: [],
      place,
      byProduct: false,
    }));
  }
  const place: Place = { of: 'bodies', row: source.body.row, field: 'powers' };
  return [
    {
      id: 'recommendation.1',
      number: '1.',
      text: `${requestWords(source.body, source.plan.settings.planName)}.`,
      bullets: [],
      place,
      byProduct: true,
    },
  ];
}

function finishRecord(record: readonly MeetingRecord[], tools: TextTools): readonly MeetingRecord[] {
  const finish = (text: string, place: PaperParagraph['place']): string => tools.finish(text, place, false);
  const paragraphs = (list: readonly PaperParagraph[]): readonly PaperParagraph[] =>
    list.map((each) => ({ ...each, text: finish(each.text, each.place) }));
  return record.map((each) => ({
    ...each,
    heading: finish(each.heading, each.place),
    narrative: each.narrative.map((text) => finish(text, each.place)),
    delegated: paragraphs(each.delegated),
    agreed: paragraphs(each.agreed),
    resolved: paragraphs(each.resolved),
    reason: finish(each.reason, each.place),
    optionsRejected: finish(each.optionsRejected, each.place),
  }));
}

/** Lines of a named Report text section. */
function sectionText(section: string, source: PaperSource, tools: TextTools): readonly string[] {
  return publicText(source.plan, section, { body: source.body.ref, meeting: source.meeting.ref }).flatMap(({ text, bullets, place }) =>
    [text, ...bullets].filter((line) => line !== '').map((line) => tools.finish(line, place, true)),
  );
}

function listsOf(source: PaperSource, tools: TextTools, hasPublicPart: boolean): Paper['lists'] {
  const lines = (text: string): readonly string[] =>
    text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '');
  const asRows = (texts: readonly string[]): readonly PaperRow[] => texts.map((text) => ({ text }));
  const { settings } = source.plan;
  const made = LISTS.map(
    ({ name, rows }) =>
      [
        name,
        hasPublicPart || name === 'clearances' || name === 'statusKey' ? rows(source).map((row) => finishRow(row, name, tools)) : [],
      ] as const,
  );
  const purposes = sectionText('Purpose', source, tools);
  return {
    ...Object.fromEntries(made),
    backgroundPapers: asRows(
      backgroundPapers(
        [
          ...lines(settings.backgroundPapers),
          ...sectionText('Background papers', source, tools),
          ...sectionText('List of Background Papers', source, tools),
        ],
        source,
      ),
    ),
    contactDetails: asRows([...lines(settings.contactDetails), ...sectionText('Contact details', source, tools)]),
    purposes: asRows(purposes.length > 0 ? purposes : [`To consider the progress made against the ${settings.planName}.`]),
    supportingDocuments: asRows(sectionText('Supporting documents', source, tools)),
  };
}

/** What officers list, or else the inspection reports and the plan itself. */
function backgroundPapers(listed: readonly string[], { plan, asAt }: PaperSource): readonly string[] {
  if (listed.length > 0) return listed;
  const reports = plan.inspections.map(
    ({ name, reportPublished }) => `Report: ${name}${reportPublished === undefined ? '' : `, published ${formatDate(reportPublished)}`}`,
  );
  return [...reports, `${sentenceCase(plan.settings.planName)} as at ${formatDate(asAt)}`];
}

/** Officers' cells in tables: unfit characters out; braces and acronyms as typed. */
function finishRow(row: PaperRow, list: string, tools: TextTools): PaperRow {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      typeof value === 'string' ? tools.clean(value, { of: 'actions', part: `${list}: ${name}` }) : value,
    ]),
  );
}

/** Sections by name, for checks and tests. */
export function sectionNamed(paper: Paper, key: string): PaperSection | undefined {
  return [...paper.implications, ...paper.sections].find((section) => section.key === key);
}
