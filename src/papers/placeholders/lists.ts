import { riskMovements } from '../../plan/snapshots/risk-movement.ts';
import { measureReadings } from '../../plan/position/measures.ts';
import { rollUp, inWords, nOfN } from '../../plan/position/roll-up.ts';
import { actionRow, actionRows } from '../lists/action-rows.ts';
import { clearanceRows } from '../lists/clearance-rows.ts';
import { highlights } from '../lists/highlights.ts';
import { gradeRows, regionalRows } from '../lists/judgement-rows.ts';
import { statusRows } from '../lists/status-rows.ts';
import type { ListDescription } from './list-description.ts';
import { exceptionsOf } from '../paragraphs/exceptions.ts';
import { askedOf } from '../paragraphs/what-you-asked.ts';
import { formatDate } from '../../days/plain-date.ts';

const ACTION_FIELDS = {
  ref: "The action's reference.",
  action: 'The action, or its public wording.',
  recommendation: 'Refs of the recommendations it answers.',
  workstream: 'Its workstream.',
  phase: 'Its phase.',
  leadPost: "The lead's post.",
  lead: "The lead's post; in the clearance copy also who verified it.",
  partners: 'Partners.',
  start: 'Start.',
  deadline: 'The deadline.',
  deadlineWords: 'The deadline, and the original one where it moved.',
  originalDeadline: 'The original deadline.',
  status: 'The status; a table cell that holds nothing else takes its colour.',
  symbol: "The status's symbol.",
  why: 'Why it has this status.',
  countdown: 'The countdown.',
  direction: 'Better, Worse, Same or New since the last snapshot.',
  progress: 'Progress and per cent.',
  update: 'The latest update, shortened as Settings say.',
  whyAndUpdate: 'Why, then cause and path to green of an exception, then the latest update.',
  successMeasure: 'The success measure.',
  evidence: 'The evidence.',
  impact: 'The difference made.',
  cause: 'The cause of an exception.',
  pathToGreen: 'The path to green.',
  cost: 'The cost.',
  funding: 'How it is paid for.',
} as const;

/** The lists that are made from the plan alone; those of the paper's own text are in `PAPER_LISTS`. */
export const LISTS: readonly ListDescription[] = [
  {
    name: 'actions',
    help: "The public actions, in the plan's order.",
    fields: ACTION_FIELDS,
    rows: (source) => actionRows(source).map((row) => ({ ...row })),
  },
  {
    name: 'exceptions',
    help: 'Red, then Amber public actions.',
    fields: ACTION_FIELDS,
    rows: (source) => exceptionsOf(source).map((action) => ({ ...actionRow(action, source, action.workstream) })),
  },
  {
    name: 'statusKey',
    help: "What each status means, with how many actions have it now and had it in this body's last paper.",
    fields: {
      label: 'The status; its cell takes its colour.',
      symbol: 'Its symbol.',
      meaning: 'Its meaning.',
      count: 'How many now.',
      of: 'Out of how many.',
      now: '"3 of 18".',
      before: '"5 of 17" in the last paper.',
    },
    rows: (source) => statusRows(source).map((row) => ({ ...row })),
  },
  {
    name: 'workstreams',
    help: 'Each workstream with its counts.',
    fields: {
      name: 'Its name.',
      lead: "Its lead's post.",
      phase: 'Its phase.',
      complete: '"7 of 9".',
      summary: '"7 of 9 complete, 1 red".',
    },
    rows: (source) =>
      rollUp(source.plan, source.statuses, 'workstream').map(({ key, name, counts }) => {
        const workstream = source.plan.workstreams.find((each) => each.ref === key);
        return {
          name,
          lead: workstream?.leadPost ?? '',
          phase: workstream?.phase ?? '',
          complete: nOfN(counts.complete, counts.total),
          summary: inWords(counts, source.plan.statusKey),
        };
      }),
  },
  {
    name: 'recommendationsAnswered',
    help: 'Each recommendation of the inspectors with its counts.',
    fields: { ref: 'Its reference.', text: 'Its words.', summary: '"2 of 3 complete, 1 red".' },
    rows: (source) =>
      rollUp(source.plan, source.statuses, 'recommendation').map(({ key, name, counts }) => ({
        ref: key,
        text: name,
        summary: inWords(counts, source.plan.statusKey),
      })),
  },
  {
    name: 'judgements',
    help: 'The grades given, by inspection.',
    fields: {
      inspection: 'The inspection.',
      strand: 'The strand.',
      subJudgement: 'The part of it.',
      grade: 'The grade.',
      note: 'Whether it is the overall or a limiting judgement.',
    },
    rows: (source) => gradeRows(source).map((row) => ({ ...row })),
  },
  {
    name: 'regionalOutcomes',
    help: "How the region's authorities were judged.",
    fields: { strand: 'The strand.', grade: 'The grade.', count: '"2 of 5".', authorities: 'Which ones.' },
    rows: (source) => regionalRows(source).map((row) => ({ ...row })),
  },
  {
    name: 'clearances',
    help: 'Statements asked of officers for this paper.',
    fields: {
      officer: 'The officer.',
      requested: 'When it was asked for.',
      received: 'When it came.',
      state: 'Received, Awaited or Not asked.',
    },
    rows: (source) => clearanceRows(source).map((row) => ({ ...row })),
  },
  {
    name: 'decisions',
    help: 'What this body asked for or was promised at earlier meetings.',
    fields: {
      text: 'Its words.',
      state: 'Open, Met, Not met or Overtaken.',
      answer: 'The answer.',
      owner: 'The post that must see it done.',
      date: "The meeting's date.",
    },
    rows: (source) =>
      askedOf(source).map(({ decision, meeting }) => ({
        text: decision.text,
        state: decision.state,
        answer: decision.answer,
        owner: decision.ownerPost,
        date: meeting.date === undefined ? '' : formatDate(meeting.date),
      })),
  },
  {
    name: 'risks',
    help: 'The risks, highest score first.',
    fields: {
      ref: 'Its reference.',
      text: 'The risk.',
      mitigation: 'What is done about it.',
      owner: 'Its owner.',
      score: 'Likelihood × impact.',
      movement: '"Up from 9 to 12".',
    },
    rows: ({ plan, last }) =>
      [...riskMovements(plan, last)]
        .sort((one, other) => (other.score ?? 0) - (one.score ?? 0))
        .map(({ risk, score, words }) => ({
          ref: risk.ref,
          text: risk.text,
          mitigation: risk.mitigation,
          owner: risk.ownerPost,
          score: score ?? '',
          movement: words,
        })),
  },
  {
    name: 'measures',
    help: 'What shows the difference made.',
    fields: { ref: 'Its reference.', name: 'The measure.', sentence: 'Latest, baseline and target.' },
    rows: ({ plan }) => measureReadings(plan.measures).map(({ measure, sentence }) => ({ ref: measure.ref, name: measure.name, sentence })),
  },
  ...highlights,
];

/** The lists of the paper's own text, as the formats print it. */
export const PAPER_LISTS: readonly Omit<ListDescription, 'rows'>[] = [
  {
    name: 'sections',
    help: 'The sections of the format, in order. {#section.background}…{/section.background} gives one by name.',
    fields: {
      heading: 'The heading, with its number where the format numbers headings.',
      paragraphs: 'Loop: number, text, isNumbered, and the loop bullets with text.',
      hasProgressBar: 'Switch: the section that tells the progress.',
    },
  },
  {
    name: 'implications',
    help: 'Format C: the corporate implications, each with its paragraphs.',
    fields: { heading: 'Its heading.', paragraphs: 'As in sections.' },
  },
  {
    name: 'recommendations',
    help: 'What the body is asked to do, numbered by itself.',
    fields: { number: 'Its number.', text: 'Its words.' },
  },
  { name: 'backgroundPapers', help: 'Background papers, from Settings and Report text.', fields: { text: 'One of them.' } },
  { name: 'contactDetails', help: 'Contact details, from Settings and Report text.', fields: { text: 'One line.' } },
  { name: 'appendices', help: 'The appendices.', fields: { name: '"Appendix C".', title: 'Its title.' } },
  {
    name: 'exempt',
    help: 'The exempt part; empty in the publication copy.',
    fields: {
      ref: 'Reference or section.',
      text: 'The exempt words.',
      paragraph: 'The paragraph of Schedule 12A.',
      publicInterest: 'Why the public interest is in keeping it exempt.',
    },
  },
  {
    name: 'meetings',
    help: 'Format D: every meeting on the issue, newest first.',
    fields: {
      heading: '"Meeting: 31/08/2016 - Committee (Item 201)".',
      narrative: 'Loop: text.',
      agreed: 'Loop: number, text.',
      delegated: 'Loop: number, text.',
      resolved: 'Loop: number, text.',
      reason: 'Reason for the decision.',
      optionsRejected: 'Other options considered and rejected.',
      hasAgreed: 'Switch.',
      hasDelegated: 'Switch.',
    },
  },
  { name: 'purposes', help: 'Format E: what the item is for, "To consider …".', fields: { text: 'One line.' } },
  { name: 'narrative', help: 'Format E: the minutes of this meeting, paragraph by paragraph.', fields: { text: 'One paragraph.' } },
  { name: 'resolved', help: 'Format E: the resolutions, lettered.', fields: { number: '"(a)".', text: 'Its words.' } },
  { name: 'supportingDocuments', help: 'Format E: supporting documents.', fields: { text: 'One of them.' } },
];

/** Switches: what stands between `{#name}` and `{/name}` is printed where it is on, between `{^name}` and `{/name}` where it is off. */
export const SWITCHES: Readonly<Record<string, string>> = {
  hasActions: 'There are public actions.',
  hasJudgements: 'There are judgements.',
  hasRegionalOutcomes: 'There are regional outcomes.',
  hasExemptPart: 'The copy has an exempt part.',
  hasPublicPart: 'The copy has the public part.',
  hasResolved: 'The meeting resolved something.',
  hasMeetings: 'A meeting has considered the issue.',
  hasNarrative: 'The meeting has minutes.',
  hasSupportingDocuments: 'There are supporting documents.',
  hasBackgroundPapers: 'There are background papers.',
  hasDoneSince: 'Actions were completed since the last paper.',
  hasDueNext: 'Actions are due in the next eight weeks.',
  hasBriefExceptions: 'There are exceptions.',
  hasBriefRisks: 'There are risks.',
  hasMoneyLines: 'There is money to tell of.',
  hasMilestones: 'There are later meetings.',
};

/** Raw WordprocessingML, in a paragraph of its own. */
export const RAW: Readonly<Record<string, string>> = {
  progressBar: 'A table of one cell per status, as wide as its share, with "n of N" in words: {@progressBar}.',
};
