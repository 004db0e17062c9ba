import { progressBarXml } from './document/progress-bar.ts';
import { trendXml } from './document/trend.ts';
import type { BarPart } from './layout/document-tree.ts';
import type { MeetingRecord, Paper, PaperParagraph, PaperSection } from './paper.ts';

/** What a template sees: every placeholder and loop of docs/placeholders.md, with its text ready to print. */
export function templateData(paper: Paper): Readonly<Record<string, unknown>> {
  const bar = progressBarXml(progressBar(paper));
  const trend = trendXml(paper.trend);
  const last = paper.sections[paper.sections.length - 1];
  const section = (each: PaperSection): object => ({ ...sectionData(each, { bar, trend }), isClosing: each === last });
  const first = paper.record[0];
  return {
    ...paper.values,
    ...paper.lists,
    cover: Object.fromEntries(paper.fields.map((field) => [field.key, field.text])),
    heading: paper.heading,
    sections: paper.sections.map(section),
    section: Object.fromEntries([...paper.implications, ...paper.sections].map((each) => [each.key, section(each)])),
    implications: paper.implications.map(section),
    recommendations: paper.recommendations.map(paragraphData),
    reasonForRecommendation: paper.reasonForRecommendation,
    appendices: paper.appendices.map(({ name, title }) => ({ name, title })),
    exempt: paper.exempt.map(({ ref, text, paragraph, publicInterest }) => ({ ref, text, paragraph, publicInterest })),
    meetings: paper.record.map(recordData),
    narrative: (first?.narrative ?? []).map((text) => ({ text })),
    resolved: (first?.resolved ?? []).map(paragraphData),
    progressBar: bar,
    trend,
  };
}

/** The statuses that any action has, in the order of the key; those closed and not pursued are not counted. */
export function progressBar({ statusKey, lists }: Pick<Paper, 'statusKey' | 'lists'>): readonly BarPart[] {
  const rows = new Map(lists.statusKey.map((row) => [row['label'], row]));
  return statusKey
    .filter(({ code }) => code !== 'closed')
    .map((status) => ({ status, count: Number(rows.get(status.label)?.['count'] ?? 0), words: String(rows.get(status.label)?.['now']) }))
    .filter(({ count }) => count > 0);
}

/** The bar and the trend belong to the section that tells the progress. */
function sectionData({ heading, paragraphs }: PaperSection, { bar, trend }: { readonly bar: string; readonly trend: string }): object {
  const tellsProgress = paragraphs.some(({ id }) => id === 'progress');
  return {
    heading,
    paragraphs: paragraphs.map(paragraphData),
    progressBar: tellsProgress ? bar : '',
    trend: tellsProgress ? trend : '',
  };
}

function paragraphData({ number, text, bullets }: PaperParagraph): object {
  return { number, text, bullets: bullets.map((bullet) => ({ text: bullet })) };
}

function recordData({ heading, title, documents, narrative, agreed, delegated, resolved, reason, optionsRejected }: MeetingRecord): object {
  return {
    heading,
    title,
    documents: documents.map((text) => ({ text })),
    narrative: narrative.map((text) => ({ text })),
    agreed: agreed.map(paragraphData),
    delegated: delegated.map(paragraphData),
    resolved: resolved.map(paragraphData),
    reason: reason || 'Not recorded.',
    optionsRejected: optionsRejected || 'None recorded.',
  };
}
