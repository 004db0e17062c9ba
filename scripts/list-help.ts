import type { ListName } from '../src/papers/lists/list-names.ts';

const ACTION_FIELDS = {
  ref: "The action's reference.",
  action: 'The action, or its public wording.',
  recommendation: 'Refs of the recommendations it answers.',
  workstream: 'Its workstream.',
  phase: "Its phase, or its workstream's.",
  agency: 'The agency that answers for its workstream.',
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
};

/** What each loop holds, and what each of its fields prints. */
export const LIST_HELP: Readonly<Record<ListName, { readonly help: string; readonly fields: Readonly<Record<string, string>> }>> = {
  actions: {
    help: "The public actions, in the plan's order.",
    fields: ACTION_FIELDS,
  },
  exceptions: {
    help: 'Red, then Amber public actions.',
    fields: ACTION_FIELDS,
  },
  statusKey: {
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
  },
  workstreams: {
    help: 'Each workstream with its counts.',
    fields: {
      name: 'Its name.',
      lead: "Its lead's post.",
      phase: 'Its phase.',
      complete: '"7 of 9".',
      summary: '"7 of 9 complete, 1 red".',
    },
  },
  actionsByWorkstream: {
    help: 'The public actions in groups, one for each workstream and phase.',
    fields: {
      title: '"Front door, phase 1".',
      name: "The workstream's name.",
      phase: 'The phase.',
      agency: 'The agency that answers for it.',
      lead: "Its lead's post.",
      complete: '"5 of 12", exempt actions counted.',
      rows: 'Loop: as in actions.',
    },
  },
  recommendationsAnswered: {
    help: 'Each recommendation of the inspectors with its counts.',
    fields: { ref: 'Its reference.', text: 'Its words.', summary: '"2 of 3 complete, 1 red".' },
  },
  versionChanges: {
    help: 'Every recommendation of a version of the plan that ended, and what became of it.',
    fields: {
      version: 'The version that ended.',
      newVersion: 'The version that began.',
      ref: 'Its reference then.',
      text: 'Its words then.',
      became: 'Kept, Changed, Replaced or Retired.',
      newRefs: 'What stands for it now.',
      reason: 'Why.',
      sentence: 'All of it in one sentence.',
    },
  },
  judgements: {
    help: 'The grades given, by inspection.',
    fields: {
      inspection: 'The inspection.',
      strand: 'The strand.',
      subJudgement: 'The part of it.',
      grade: 'The grade.',
      note: 'Whether it is the overall or a limiting judgement.',
    },
  },
  gradesByInspection: {
    help: 'The grades given, an inspection at a time, the overall one first.',
    fields: { name: 'The inspection.', rows: 'Loop: judgement, grade.' },
  },
  regionalOutcomes: {
    help: "How the region's authorities were judged.",
    fields: { strand: 'The strand.', grade: 'The grade.', count: '"2 of 5".', authorities: 'Which ones.' },
  },
  clearances: {
    help: 'Statements asked of officers for this paper.',
    fields: {
      officer: 'The officer.',
      requested: 'When it was asked for.',
      received: 'When it came.',
      state: 'Received, Awaited or Not asked.',
    },
  },
  decisions: {
    help: 'What this body asked for or was promised at earlier meetings.',
    fields: {
      text: 'Its words.',
      state: 'Open, Met, Not met or Overtaken.',
      answer: 'The answer.',
      owner: 'The post that must see it done.',
      date: "The meeting's date.",
    },
  },
  risks: {
    help: 'The risks, highest score first.',
    fields: {
      ref: 'Its reference.',
      text: 'The risk.',
      mitigation: 'What is done about it.',
      owner: 'Its owner.',
      score: 'Likelihood × impact.',
      movement: '"Up from 9 to 12".',
    },
  },
  measures: {
    help: 'What shows the difference made.',
    fields: { ref: 'Its reference.', name: 'The measure.', sentence: 'Latest, baseline and target.' },
  },
  doneSince: {
    help: "Actions completed since this body's last paper, at most four.",
    fields: { ref: 'Its reference.', text: 'The action.', status: 'Its status.' },
  },
  dueNext: {
    help: 'Actions due in the next eight weeks, at most four.',
    fields: { ref: 'Its reference.', text: 'The action.', deadline: 'Its deadline.', status: 'Its status.' },
  },
  briefExceptions: {
    help: 'Exceptions with cause and path to green, at most four.',
    fields: { ref: 'Its reference.', text: 'The action.', status: 'Its status.', cause: 'Its cause.', pathToGreen: 'Its path to green.' },
  },
  exceptionGroups: {
    help: 'Exceptions with the same status, cause and path to green together, at most five groups.',
    fields: {
      status: 'Their status.',
      actions: 'Which: up to three in words, more by their references.',
      why: 'The cause, and the path to green.',
    },
  },
  briefRisks: {
    help: 'Risks with their movement, highest first, at most four.',
    fields: { text: 'The risk.', movement: 'How its score moved.' },
  },
  moneyLines: {
    help: 'Money by year and source, and time-limited posts, at most four.',
    fields: { text: 'One line.' },
  },
  milestones: {
    help: 'The next meetings that take a paper, at most four.',
    fields: { date: 'The date.', text: 'Which body.' },
  },
  sections: {
    help: 'The sections of the format, in order. {#section.background}…{/section.background} gives one by name.',
    fields: {
      heading: 'The heading, with its number where the format numbers headings.',
      paragraphs: 'Loop: number (empty where it carries none), text, and the loop bullets with text.',
      progressBar: 'In the section that tells the progress, as {@progressBar}; empty in the others.',
      trend: 'In the section that tells the progress, as {@trend}; empty in the others.',
      isClosing: 'Holds for the last section, which stays on the page of what follows it.',
    },
  },
  implications: {
    help: 'Format C: the corporate implications, each with its paragraphs.',
    fields: { heading: 'Its heading.', paragraphs: 'As in sections.' },
  },
  recommendations: {
    help: 'What the body is asked to do, numbered by itself.',
    fields: { number: 'Its number.', text: 'Its words.' },
  },
  backgroundPapers: {
    help: 'Background papers, from Settings and Report text.',
    fields: { text: 'One of them.' },
  },
  contactDetails: {
    help: 'Contact details, from Settings and Report text.',
    fields: { text: 'One line.' },
  },
  appendices: {
    help: 'The appendices.',
    fields: { name: '"Appendix C".', title: 'Its title.' },
  },
  exempt: {
    help: 'The exempt part; empty in the publication copy.',
    fields: {
      ref: 'Reference or section.',
      text: 'The exempt words.',
      paragraph: 'The paragraph of Schedule 12A.',
      publicInterest: 'Why the public interest is in keeping it exempt.',
    },
  },
  meetings: {
    help: 'Format D: every meeting on the issue, newest first.',
    fields: {
      heading: '"Meeting: 31/08/2016 - Committee (Item 201)".',
      narrative: 'Loop: text.',
      agreed: 'Loop: number, text.',
      delegated: 'Loop: number, text.',
      resolved: 'Loop: number, text.',
      reason: 'Reason for the decision.',
      title: "The item's number and the paper's title.",
      documents: 'Documents beside the paper, from the Report text section "Additional documents".',
      optionsRejected: 'Other options considered and rejected.',
    },
  },
  purposes: {
    help: 'Format E: what the item is for, "To consider …".',
    fields: { text: 'One line.' },
  },
  narrative: {
    help: 'Format E: the minutes of this meeting, paragraph by paragraph.',
    fields: { text: 'One paragraph.' },
  },
  resolved: {
    help: 'Format E: the resolutions, lettered.',
    fields: { number: '"(a)".', text: 'Its words.' },
  },
  supportingDocuments: {
    help: 'Format E: supporting documents.',
    fields: { text: 'One of them.' },
  },
};
