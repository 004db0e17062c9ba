import { COMPUTED } from './action-plan-computed.ts';
import {
  choice,
  choiceOr,
  code,
  dateColumn,
  deadlineCountedFrom,
  email,
  longText,
  money,
  percentWholeWhen,
  publication,
  refColumn,
  refsTo,
  refTo,
  statusChoice,
  text,
  yesNo,
} from './columns.ts';
import { CAUSES, CONFIDENCE, FUNDING_SOURCES, IMPACTS, PROGRESS } from './sets.ts';
import { FUNDING_WORDS, PROGRESS_WORDS } from './spellings.ts';
import { tab } from './tab-description.ts';

const MAIN = {
  action: longText('Action', 'What will be done, in one sentence that starts with a verb.', {
    required: true,
    whenBlank: { code: 'action-empty', words: 'the row has entries but says no action. Say what will be done, or clear the row.' },
    aliases: [
      'Actions',
      'Action required',
      'Actions required',
      'Action to be taken',
      'Task/Action',
      'Action name',
      'Action measure',
      'Task',
      'Planned remediation',
      'Management response',
    ],
  }),
  leadPost: text('Lead (post)', "The post that answers for this action, not a person's name.", {
    required: true,
    aliases: [
      'Lead',
      'Lead officer',
      'Lead officer(s)',
      'Lead officers',
      'Responsible person',
      'Responsible party',
      'Responsibility',
      'Owner',
      'Action owner',
      'Who?',
      'Point of contact',
      'Lead post',
    ],
  }),
  leadEmail: email('Lead e-mail', 'Where the weekly summary for this action goes.', {
    aliases: ['Lead officer e-mail', 'Owner e-mail', 'Email', 'E-mail address'],
  }),
  deadline: deadlineCountedFrom(
    'start',
    'Deadline',
    'The last day for finishing, such as 31/03/2027. "End of March 2027", "Q2 2026/27" and "following the next ' +
      'visit" are read too. To sort by it, sort by Working days left.',
    {
      required: true,
      aliases: [
        'Timescale',
        'Target date',
        'Due date',
        'Due',
        'When?',
        'Scheduled completion date',
        'Target resolution',
        'Milestones and date',
        'Completion date',
        'By when',
      ],
    },
  ),
  progress: choiceOr(
    'Not started',
    'Progress',
    PROGRESS,
    'How far the work is. Done means that it is finished; the check of it comes afterwards.',
    {
      spellings: PROGRESS_WORDS,
      required: true,
      aliases: ['Progress status', 'Stage'],
    },
  ),
  percent: percentWholeWhen(['progress', 'Done'], '%', 'How much of the work is done, 0 to 100.', {
    aliases: ['Percent', 'Percentage', '% complete', 'Percent complete', 'Per cent'],
  }),
  latestUpdate: longText('Latest update', 'What has happened since the last update. No names of children or families.', {
    aliases: ['Update', 'Progress update', 'Update on progress', 'Action taken', 'Comments', 'Latest progress', 'Resolution notes'],
  }),
  evidence: longText('Evidence', 'What shows that it is done: a link or the name of a document.', {
    width: 220,
    aliases: ['Evidence of completion', 'Assurance'],
  }),
} as const;

const planning = { foldedIn: 'Planning' } as const;
const delivery = { foldedIn: 'Delivery and check' } as const;
const later = { ...delivery, isLater: true } as const;
const cost = { foldedIn: 'Money and publication' } as const;
const override = { foldedIn: 'Override' } as const;

/** The first column of each group stays in sight: groups that touch would be one group. */
const FOLDED = {
  recommendations: refsTo(
    'recommendations',
    'Recommendation',
    'Ref of the recommendation that this action answers; several with commas between.',
    { aliases: ['Recommendations', 'Recommendation ref', 'Area for improvement'] },
  ),
  workstream: refTo('workstreams', 'Workstream', 'Ref or name of its workstream.', { ...planning, aliases: ['Work stream', 'Theme'] }),
  phase: code('Phase', 'The phase of the plan it belongs to.', planning),
  successMeasure: longText('Success measure', 'How we shall know that it has worked.', {
    ...planning,
    width: 220,
    aliases: ['Success criteria', 'Performance indicator', 'Expected outcome'],
  }),
  partners: text('Partners', 'Who else takes part.', { ...planning, aliases: ['Partner agencies'] }),
  start: dateColumn('Start', 'The day work is due to begin.', { ...planning, aliases: ['Start date'] }),
  confidence: choice('Confidence', CONFIDENCE, "The lead's own judgement. It can make the status worse, never better."),
  cause: choice('Cause', CAUSES, 'Why the action is Amber or Red.', delivery),
  pathToGreen: longText('Path to green', 'What will put it right: what, who and by when.', { ...delivery, width: 220 }),
  impact: choice('Impact', IMPACTS, 'Whether it has changed anything for children.', {
    ...delivery,
    aliases: ['Outcome', 'Outcomes / impact'],
  }),
  verifiedBy: text('Verified by', 'The post that checked it. Never the lead.', { ...delivery, aliases: ['Signed off by'] }),
  verifiedOn: dateColumn('Verified on', 'The day it was checked.', { ...delivery, aliases: ['Signed off on'] }),
  escalationReason: text('Escalation stopped because', 'A reason here stops the escalation of a Red action.', {
    ...delivery,
    width: 180,
  }),
  redatedBecause: text('Re-dated because', 'Why the deadline was moved.', { ...later, width: 180 }),
  redatingApprovedBy: text(
    'Re-dating approved by',
    'The post or body that agreed to it, or the ref of its decision. Never the lead alone.',
    later,
  ),
  approvedDeadline: dateColumn(
    'Approved deadline',
    'The deadline that was agreed. A move beyond it counts as slippage until it is agreed as well.',
    later,
  ),
  cost: money('Cost £', 'Pounds. 0 where it costs nothing.', { aliases: ['Cost'] }),
  funding: choice('Funding', FUNDING_SOURCES, 'Where the money comes from.', { ...cost, width: 150, spellings: FUNDING_WORDS }),
  equality: yesNo('No', 'Equality', 'Yes where the action bears on equality.', cost),
  isPublic: publication(
    'Public?',
    'Yes or empty: printed in public papers. No: exempt; add the Schedule 12A paragraph, as in "No, paragraph 2".',
    { ...cost, aliases: ['Public', 'Public or exempt'] },
  ),
  publicWording: longText(
    'Public wording',
    'For a public row: the words to print in place of the action. For an exempt row: why the public interest is in keeping it exempt.',
    { ...cost, width: 220 },
  ),
  overrideStatus: statusChoice(
    'Override status',
    'A status from the Status key that shall stand in place of the computed one. Needs a reason, a name and a last day.',
    { aliases: ['Override'] },
  ),
  overrideReason: longText('Override reason', 'Why the computed status is wrong.', { ...override, width: 200 }),
  overrideBy: text('Override by', 'The post that decided it.', override),
  overrideUntil: dateColumn('Override until', 'The last day the override counts.', override),
} as const;

export const ACTION_PLAN_TAB = tab({
  name: 'Action plan',
  purpose: 'Every action: who does what by when, how far it is, and the status that follows.',
  owner: 'officers',
  shown: 'day one',
  group: 'plan',
  frozenThrough: 'action',
  refPrefix: 'A',
  fields: {
    ref: refColumn("The action's own reference. Leave it empty: the product gives the next one and never uses one twice.", [
      'Action ID',
      'No.',
      'Number',
      'Action no',
      'Action ref',
      'Item',
      'Action number',
      '_id',
    ]),
    ...COMPUTED,
    ...MAIN,
    ...FOLDED,
  },
});
