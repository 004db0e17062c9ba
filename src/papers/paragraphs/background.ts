import { overallJudgements } from '../../plan/inspections/limiting-judgement.ts';
import { FORMATS } from '../formats/formats.ts';
import { phaseDeadlines } from '../../plan/deadlines/phase-deadlines.ts';
import type { Inspection, Judgement } from '../../plan/model.ts';
import { formatDate } from '../../days/plain-date.ts';
import type { PlainDate } from '../../days/plain-date.ts';
import { inWordsUpToNine, sentenceStart } from '../../words/number-words.ts';
import { counted, listed, sentenceCase } from '../../words/words.ts';
import type { ParagraphWriter } from './draft.ts';
import { shareIs, theBody } from './draft.ts';

/** When each inspection took place and was published. */
export const inspections: ParagraphWriter = ({ plan, counts }) => {
  if (plan.inspections.length === 0) return [];
  const answered =
    counts.areas === 0 || counts.total === 0
      ? ''
      : ` The plan answers ${inWords(counts.areas, 'area')} for improvement with ${counted(counts.total, 'action')}.`;
  const sentences = inspectionSentences(plan.inspections);
  return sentences.map((sentence, at) => ({ text: `${sentence}${at === sentences.length - 1 ? answered : ''}` }));
};

/** "four areas", "12 workstreams". */
const inWords = (count: number, one: string): string => `${inWordsUpToNine(count)} ${one}${count === 1 ? '' : 's'}`;

/** One for each inspection that has dates, and one for all that have none. */
function inspectionSentences(all: readonly Inspection[]): readonly string[] {
  const undated = all.filter(
    (each) => each.fieldworkStart === undefined && each.reportPublished === undefined && reportCame(each) === undefined,
  );
  const dated = all.filter((each) => !undated.includes(each)).map(inspectionSentence);
  if (undated.length === 0) return dated;
  const also = dated.length === 0 ? '' : ' as well';
  const source = undated.length === 1 ? `is ${also === '' ? 'the' : 'a'} source` : 'are sources';
  return [...dated, `${sentenceCase(listed(undated.map(nameOf)))} ${source} of this plan${also}.`];
}

/** A letter of findings stands for a report where it alone came. */
function reportCame({ reportReceived, letterReceived }: Inspection): readonly [string, PlainDate] | undefined {
  if (reportReceived !== undefined) return ['report', reportReceived];
  return letterReceived === undefined ? undefined : ['letter', letterReceived];
}

function nameOf({ name, framework }: Inspection): string {
  return framework === '' || name.includes(framework) ? name : `${name} (${framework})`;
}

/** "The inspection of children's services" where its name begins with what it was. */
function theInspection(name: string): string {
  const kind = /^(?:inspection|re-inspection|visit|focused visit|monitoring visit|review|assessment|survey)\b/i.exec(name)?.[0];
  return kind === undefined ? name : `The ${name.slice(0, 1).toLowerCase()}${name.slice(1)}`;
}

function inspectionSentence(inspection: Inspection): string {
  const { fieldworkStart, fieldworkEnd, reportPublished } = inspection;
  const came = reportCame(inspection);
  const when =
    fieldworkStart === undefined
      ? ''
      : fieldworkEnd === undefined
        ? ` began on ${formatDate(fieldworkStart)}`
        : ` took place between ${formatDate(fieldworkStart)} and ${formatDate(fieldworkEnd)}`;
  const report =
    reportPublished !== undefined
      ? `Its report was published on ${formatDate(reportPublished)}.`
      : came !== undefined
        ? `Its ${came[0]} was received on ${formatDate(came[1])}.`
        : '';
  const source = `${theInspection(nameOf(inspection))}${when === '' ? ' is the source of this plan' : when}.`;
  return [source, report].filter((part) => part !== '').join(' ');
}

/** The grades, by inspection, the overall one first; a limiting judgement is said to be one. */
export const judgements: ParagraphWriter = ({ plan }) =>
  plan.inspections.flatMap((inspection) => {
    const its = plan.judgements.filter((judgement) => judgement.inspection === inspection.ref);
    if (its.length === 0) return [];
    const ordered = [...its.filter((each) => each.isOverall), ...its.filter((each) => !each.isOverall)];
    const limited = overallJudgements(inspection, plan.judgements)
      // What does not fit together is for officers to mend, and no committee's to read.
      .filter(({ limitedBy, isBeyondLimit }) => limitedBy.length > 0 && !isBeyondLimit)
      .map(({ explanation }) => ` ${explanation}`);
    return [{ text: `${theInspection(inspection.name)} gave these grades: ${ordered.map(judgementWords).join('; ')}.${limited.join('')}` }];
  });

function judgementWords({ strand, subJudgement, grade, isLimiting }: Judgement): string {
  const what = [strand, subJudgement].filter((part) => part !== '').join(': ');
  return `${what}, ${grade.toLowerCase()}${isLimiting ? ' (a limiting judgement)' : ''}`;
}

/** How the plan is divided and led, by phase. */
export const workstreams: ParagraphWriter = ({ plan, asAt, calendar, inspectionsKnown }) => {
  const count = plan.workstreams.length;
  if (count === 0) return [];
  const phases = [...new Set(plan.workstreams.map((each) => each.phase).filter((phase) => phase !== ''))];
  const each = count === 1 ? 'It' : 'Each';
  const led = `${each} has a designated lead who co-ordinates its actions, monitors progress and reports performance.`;
  const ends = phaseDeadlines({ ...plan, inspections: inspectionsKnown }, asAt, calendar);
  const inPhases = phases.map((phase) => {
    const names = plan.workstreams.filter((each) => each.phase === phase).map((each) => each.name);
    const end = ends.find((each) => each.phase === phase)?.deadline;
    const by = end === undefined ? '' : ` and is to be complete by ${formatDate(end)}`;
    return `Phase ${phase.replace(/^phase\s*/i, '')} holds ${listed(names)}${by}.`;
  });
  return [
    {
      text: [`The plan ${count === 1 ? 'has' : 'is divided into'} ${inWords(count, 'workstream')}. ${led}`, ...inPhases].join(' '),
    },
  ];
};

/** Names the appendix by reference, so that it stays right when appendices come or go; nothing where officers name it. */
export const planAttached: ParagraphWriter = ({ plan, body, meeting }) => {
  const isNamed = plan.reportText.some(
    (row) =>
      /\bappendix\b/i.test(row.text) && (row.body === '' || row.body === body.ref) && (row.meeting === '' || row.meeting === meeting.ref),
  );
  return isNamed ? [] : [{ text: 'The action plan is attached at {appendix.actionPlan}.', hasReferences: true }];
};

/** One closing sentence: how far the plan is, and what this body is asked where the format asks. */
export const conclusion: ParagraphWriter = ({ counts, body, format, standing }) => {
  const far = `${sentenceStart(shareIs(counts.complete, counts.total, 'action', 'complete'))}.`;
  const asks = FORMATS[format].onlyReceives === true ? '' : `${sentenceCase(theBody(body.name))} is asked to {paper.request}.`;
  const text = [standing === 'not kept' ? '' : far, asks].filter((part) => part !== '').join(' ');
  return text === '' ? [] : [{ text, hasReferences: true }];
};
