import { progressBarXml } from './document/progress-bar.ts';
import type { MeetingRecord, Paper, PaperParagraph, PaperSection } from './paper.ts';

/** What a template sees: every placeholder, loop and switch of docs/placeholders.md, with its text ready to print. */
export function templateData(paper: Paper): Record<string, unknown> {
  const first = paper.record[0];
  const hasPublicPart = paper.copy !== 'exempt' || !paper.meeting.isPublic;
  const has = (list: string): boolean => (paper.lists[list] ?? []).length > 0;
  const sections = paper.sections.map(sectionData);
  return {
    ...paper.values,
    ...paper.lists,
    cover: Object.fromEntries(paper.fields.map((field) => [field.key, field.text])),
    heading: paper.heading,
    sections,
    section: Object.fromEntries([...paper.implications, ...paper.sections].map((section) => [section.key, sectionData(section)])),
    implications: paper.implications.map(sectionData),
    recommendations: paper.recommendations.map(paragraphData),
    reasonForRecommendation: paper.reasonForRecommendation,
    appendices: paper.appendices.map(({ name, title }) => ({ name, title })),
    exempt: paper.exempt.map(({ ref, text, paragraph, publicInterest }) => ({ ref, text, paragraph, publicInterest })),
    meetings: paper.record.map(recordData),
    narrative: (first?.narrative ?? []).map((text) => ({ text })),
    resolved: (first?.resolved ?? []).map(paragraphData),
    hasActions: has('actions'),
    hasJudgements: has('judgements'),
    hasRegionalOutcomes: has('regionalOutcomes'),
    hasSupportingDocuments: has('supportingDocuments'),
    hasBackgroundPapers: has('backgroundPapers'),
    hasDoneSince: has('doneSince'),
    hasDueNext: has('dueNext'),
    hasBriefExceptions: has('briefExceptions'),
    hasBriefRisks: has('briefRisks'),
    hasMoneyLines: has('moneyLines'),
    hasMilestones: has('milestones'),
    hasExemptPart: paper.exempt.length > 0,
    hasPublicPart,
    hasResolved: (first?.resolved ?? []).length > 0,
    hasMeetings: first !== undefined,
    hasNarrative: (first?.narrative ?? []).length > 0,
    progressBar: progressBarXml(paper),
  };
}

function sectionData(section: PaperSection): object {
  return {
    heading: section.heading,
    paragraphs: section.paragraphs.map(paragraphData),
    hasProgressBar: section.paragraphs.some((paragraph) => paragraph.id === 'progress'),
  };
}

function paragraphData({ number, text, bullets }: PaperParagraph): object {
  return { number, text, isNumbered: number !== '', bullets: bullets.map((bullet) => ({ text: bullet })) };
}

function recordData({ heading, narrative, agreed, delegated, resolved, reason, optionsRejected }: MeetingRecord): object {
  return {
    heading,
    narrative: narrative.map((text) => ({ text })),
    agreed: agreed.map(paragraphData),
    delegated: delegated.map(paragraphData),
    resolved: resolved.map(paragraphData),
    reason: reason || 'Not recorded.',
    optionsRejected: optionsRejected || 'None recorded.',
    hasAgreed: agreed.length > 0,
    hasDelegated: delegated.length > 0,
  };
}
