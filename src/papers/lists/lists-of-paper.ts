import { formatDate } from '../../days/plain-date.ts';
import { sentenceCase } from '../../words/words.ts';
import type { Paper, PaperRow } from '../paper.ts';
import { purposesIn } from '../meeting-record.ts';
import { hasPublicPart } from '../paper-source.ts';
import type { PaperSource } from '../paper-source.ts';
import { publicText } from '../text/report-text.ts';
import type { TextFinisher } from '../text/text-finisher.ts';
import type { PlanListName } from './list-names.ts';
import { LISTS } from './plan-lists.ts';

/** Lines of a named Report text section. */
export function sectionText(section: string, source: PaperSource, finisher: TextFinisher): readonly string[] {
  return publicText(source.plan, section, { body: source.body.ref, meeting: source.meeting.ref }).flatMap(({ text, bullets, place }) =>
    [text, ...bullets].filter((line) => line !== '').map((line) => finisher.finish(line, place, true)),
  );
}

/** Every list of the paper; in the exempt part alone, those that are no part of the public paper. */
export function listsOf(source: PaperSource, finisher: TextFinisher): Paper['lists'] {
  const lines = (text: string): readonly string[] =>
    text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '');
  const asRows = (texts: readonly string[]): readonly PaperRow[] => texts.map((text) => ({ text }));
  const { settings } = source.plan;
  const made = Object.entries(LISTS).map(([name, { rows, isOfEveryCopy }]) => [
    name,
    hasPublicPart(source) || isOfEveryCopy === true ? rows(source).map((row) => finishRow(row, name, finisher)) : [],
  ]);
  const typed = sectionText('Purpose', source, finisher);
  const inMinutes = purposesIn(source.meeting.narrative).purposes;
  const purposes =
    typed.length > 0
      ? typed
      : inMinutes.map((text) => finisher.clean(text, { of: 'meetings', row: source.meeting.row, field: 'narrative' }));
  return {
    ...(Object.fromEntries(made) as Record<PlanListName, readonly PaperRow[]>),
    backgroundPapers: asRows(
      backgroundPapers(
        [
          ...lines(settings.backgroundPapers),
          ...sectionText('Background papers', source, finisher),
          ...sectionText('List of Background Papers', source, finisher),
        ],
        source,
      ),
    ),
    contactDetails: asRows([...lines(settings.contactDetails), ...sectionText('Contact details', source, finisher)]),
    purposes: asRows(purposes.length > 0 ? purposes : [`To consider the progress made against the ${settings.planName}.`]),
    supportingDocuments: asRows(sectionText('Supporting documents', source, finisher)),
  };
}

/** What officers list, or else the inspection reports and the plan itself. */
function backgroundPapers(listed: readonly string[], { plan, asAt, reported, standing }: PaperSource): readonly string[] {
  if (listed.length > 0) return listed;
  const published = plan.inspections.filter(({ ref }) => reported.has(ref));
  const reports = published.map(
    ({ name, reportPublished }) => `Report: ${name}${reportPublished === undefined ? '' : `, published ${formatDate(reportPublished)}`}`,
  );
  const name = sentenceCase(plan.settings.planName);
  return [...reports, standing === 'not kept' ? name : `${name} as at ${formatDate(asAt)}`];
}

/** Officers' cells in tables: unfit characters out; braces and acronyms as typed. */
function finishRow(row: PaperRow, list: string, finisher: TextFinisher): PaperRow {
  const finish = (value: PaperRow[string], name: string): PaperRow[string] => {
    if (typeof value === 'string') return finisher.clean(value, { of: 'actions', part: `${list}: ${name}` });
    return typeof value === 'object' ? value.map((inner) => finishRow(inner, list, finisher)) : value;
  };
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, finish(value, name)]));
}
