import { overallJudgements } from '../../plan/inspections/limiting-judgement.ts';
import type { Inspection, Judgement } from '../../plan/model.ts';
import { formatDate } from '../../days/plain-date.ts';
import { counted, countedOfThe, listed, sentenceCase } from '../../words/words.ts';
import type { ParagraphWriter } from './draft.ts';
import { isAre, theBody } from './draft.ts';

/** When each inspection took place and was published. */
export const inspections: ParagraphWriter = ({ plan, counts }) => {
  if (plan.inspections.length === 0) return [];
  const answered =
    counts.areas === 0 ? '' : ` The plan answers ${counted(counts.areas, 'area')} for improvement with ${counted(counts.total, 'action')}.`;
  return plan.inspections.map((inspection, at) => ({
    text: `${inspectionSentence(inspection)}${at === plan.inspections.length - 1 ? answered : ''}`,
  }));
};

function inspectionSentence({ name, framework, fieldworkStart, fieldworkEnd, reportReceived, reportPublished }: Inspection): string {
  const what = framework === '' || name.includes(framework) ? name : `${name} (${framework})`;
  const when =
    fieldworkStart === undefined
      ? ''
      : fieldworkEnd === undefined
        ? ` began on ${formatDate(fieldworkStart)}`
        : ` took place between ${formatDate(fieldworkStart)} and ${formatDate(fieldworkEnd)}`;
  const report =
    reportPublished !== undefined
      ? `Its report was published on ${formatDate(reportPublished)}.`
      : reportReceived !== undefined
        ? `Its report was received on ${formatDate(reportReceived)}.`
        : '';
  return `${[`${what}${when === '' ? ' is the source of this plan' : when}.`, report].filter((part) => part !== '').join(' ')}`;
}

/** The grades, by inspection, the overall one first; a limiting judgement is said to be one. */
export const judgements: ParagraphWriter = ({ plan }) =>
  plan.inspections.flatMap((inspection) => {
    const its = plan.judgements.filter((judgement) => judgement.inspection === inspection.ref);
    if (its.length === 0) return [];
    const ordered = [...its.filter((each) => each.isOverall), ...its.filter((each) => !each.isOverall)];
    const limited = overallJudgements(inspection, plan.judgements)
      .filter(({ limitedBy }) => limitedBy.length > 0)
      .map(({ explanation }) => ` ${explanation}`);
    return [{ text: `${inspection.name} gave these grades: ${ordered.map(judgementWords).join('; ')}.${limited.join('')}` }];
  });

function judgementWords({ strand, subJudgement, grade, isLimiting }: Judgement): string {
  const what = [strand, subJudgement].filter((part) => part !== '').join(': ');
  return `${what}, ${grade.toLowerCase()}${isLimiting ? ' (a limiting judgement)' : ''}`;
}

/** How the plan is divided and led, by phase. */
export const workstreams: ParagraphWriter = ({ plan }) => {
  if (plan.workstreams.length === 0) return [];
  const phases = [...new Set(plan.workstreams.map((each) => each.phase).filter((phase) => phase !== ''))];
  const led = 'Each has a designated lead who co-ordinates its actions, monitors progress and reports performance.';
  const inPhases = phases.map((phase) => {
    const names = plan.workstreams.filter((each) => each.phase === phase).map((each) => each.name);
    return `Phase ${phase.replace(/^phase\s*/i, '')} holds ${listed(names)}.`;
  });
  return [{ text: [`The plan is divided into ${counted(plan.workstreams.length, 'workstream')}. ${led}`, ...inPhases].join(' ') }];
};

/** Names the appendix by reference, so that it stays right when appendices come or go; nothing where officers name it. */
export const planAttached: ParagraphWriter = ({ plan, body, meeting }) => {
  const isNamed = plan.reportText.some(
    (row) =>
      /\bappendix\b/i.test(row.text) && (row.body === '' || row.body === body.ref) && (row.meeting === '' || row.meeting === meeting.ref),
  );
  return isNamed ? [] : [{ text: 'The action plan is attached at {appendix.actionPlan}.', hasReferences: true }];
};

/** One closing sentence: how far the plan is, and what this body is asked. */
export const conclusion: ParagraphWriter = ({ counts, body }) => [
  {
    text:
      `${sentenceCase(countedOfThe(counts.complete, counts.total, 'action'))} ${isAre(counts.complete)} complete. ` +
      `${theBody(body.name).replace(/^t/, 'T')} is asked to {paper.request}.`,
    hasReferences: true,
  },
];
