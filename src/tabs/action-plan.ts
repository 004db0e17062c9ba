import { CAUSES, CONFIDENCE, FUNDING_SOURCES, IMPACTS, PROGRESS } from '../plan/model.ts';
import {
  choice,
  code,
  dateColumn,
  deadlineColumn,
  email,
  longText,
  money,
  number,
  percent,
  refColumn,
  refTo,
  refsTo,
  status,
  text,
  yesNo,
} from './columns.ts';
import type { ColumnDescription, TabDescription } from './tab-description.ts';

const computed = { computed: true } as const;
const folded = { computed: true, foldedIn: 'Dates and slip' } as const;

/** Written by the product in one block beside the ref. */
const COMPUTED: readonly ColumnDescription[] = [
  status(
    'status',
    'Status',
    'Worked out from the dates, the progress and the checks. The Status key says what each status means. To change it, use the override columns.',
    { ...computed, aliases: ['RAG', 'RAG status', 'RAG rating'] },
  ),
  text('countdown', 'Countdown', 'Working days to the deadline, or what the action waits for.', { ...computed, width: 150 }),
  longText('why', 'Why', 'The rule that gave the status, with its numbers.', { ...computed, width: 260 }),
  number('workingDaysLeft', 'Working days left', 'Working days from today to the deadline. Below 0 where the deadline has passed.', folded),
  longText(
    'escalation',
    'Escalation',
    'For a Red: with whom it is, since when, and when it goes to the next. An update, or a reason in "Escalation stopped because", stops it.',
    { ...folded, width: 220 },
  ),
  dateColumn(
    'redSince',
    'Red since',
    'The day it turned Red. The weeks of the escalation count from here, or from the last update after it.',
    folded,
  ),
  text('direction', 'Direction', 'Better, Worse, Same or New, against the last weekly snapshot before today.', { ...folded, width: 80 }),
  dateColumn('originalDeadline', 'Original deadline', 'The first deadline this action had. Kept when the deadline is moved.', folded),
  number('slipDays', 'Slip (days)', 'Calendar days from the original deadline to the present one.', folded),
  number('timesRedated', 'Times re-dated', 'How often the deadline was moved.', folded),
  dateColumn('lastUpdated', 'Last updated', 'The day somebody last changed this row.', folded),
  dateColumn('lastDeadline', 'Deadline last seen', 'Kept by the product to notice that a deadline was moved.', folded),
  text('weeklyStatuses', 'Last weekly statuses', 'Kept by the product to tell the direction.', folded),
  text(
    'rowMark',
    'Row mark',
    'Kept by the product to notice changes that were made while no one was looking, such as a paste from elsewhere.',
    folded,
  ),
];

const MAIN: readonly ColumnDescription[] = [
  longText('action', 'Action', 'What will be done, in one sentence that starts with a verb.', {
    required: true,
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
  text('leadPost', 'Lead (post)', "The post that answers for this action, not a person's name.", {
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
  email('leadEmail', 'Lead e-mail', 'Where the weekly summary for this action goes.', {
    aliases: ['Lead officer e-mail', 'Owner e-mail', 'Email', 'E-mail address'],
  }),
  deadlineColumn(
    'deadline',
    'Deadline',
    'The last day for finishing, such as 31/03/2027. "End of March 2027", "Q2 2026/27" and "following the next visit" are read too. To sort by it, sort by Working days left.',
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
  choice('progress', 'Progress', PROGRESS, 'How far the work is. Done means that it is finished; the check of it comes afterwards.', {
    required: true,
    aliases: ['Progress status', 'Stage'],
  }),
  percent('percent', '%', 'How much of the work is done, 0 to 100.', {
    aliases: ['Percent', 'Percentage', '% complete', 'Percent complete', 'Per cent'],
  }),
  longText('latestUpdate', 'Latest update', 'What has happened since the last update. No names of children or families.', {
    aliases: ['Update', 'Progress update', 'Update on progress', 'Action taken', 'Comments', 'Latest progress', 'Resolution notes'],
  }),
  longText('evidence', 'Evidence', 'What shows that it is done: a link or the name of a document.', {
    width: 220,
    aliases: ['Evidence of completion', 'Assurance'],
  }),
];

const planning = { foldedIn: 'Planning' } as const;
const delivery = { foldedIn: 'Delivery and check' } as const;
const cost = { foldedIn: 'Money and publication' } as const;
const override = { foldedIn: 'Override' } as const;

/** The first column of each group stays in sight: groups that touch would be one group. */
const FOLDED: readonly ColumnDescription[] = [
  refsTo(
    'recommendations',
    'Recommendation',
    'Recommendations',
    'Ref of the recommendation that this action answers; several with commas between.',
    { aliases: ['Recommendations', 'Recommendation ref', 'Area for improvement'] },
  ),
  refTo('workstream', 'Workstream', 'Workstreams', 'Ref or name of its workstream.', { ...planning, aliases: ['Work stream', 'Theme'] }),
  code('phase', 'Phase', 'The phase of the plan it belongs to.', planning),
  longText('successMeasure', 'Success measure', 'How we shall know that it has worked.', {
    ...planning,
    width: 220,
    aliases: ['Success criteria', 'Performance indicator', 'Expected outcome'],
  }),
  text('partners', 'Partners', 'Who else takes part.', { ...planning, aliases: ['Partner agencies'] }),
  dateColumn('start', 'Start', 'The day work is due to begin.', { ...planning, aliases: ['Start date'] }),
  choice('confidence', 'Confidence', CONFIDENCE, "The lead's own judgement. It can make the status worse, never better."),
  choice('cause', 'Cause', CAUSES, 'Why the action is Amber or Red.', delivery),
  longText('pathToGreen', 'Path to green', 'What will put it right: what, who and by when.', { ...delivery, width: 220 }),
  choice('impact', 'Impact', IMPACTS, 'Whether it has changed anything for children.', {
    ...delivery,
    aliases: ['Outcome', 'Outcomes / impact'],
  }),
  text('verifiedBy', 'Verified by', 'The post that checked it. Never the lead.', { ...delivery, aliases: ['Signed off by'] }),
  dateColumn('verifiedOn', 'Verified on', 'The day it was checked.', { ...delivery, aliases: ['Signed off on'] }),
  text('escalationReason', 'Escalation stopped because', 'A reason here stops the escalation of a Red action.', {
    ...delivery,
    width: 180,
  }),
  money('cost', 'Cost £', 'Pounds. 0 where it costs nothing.', { aliases: ['Cost'] }),
  choice('funding', 'Funding', FUNDING_SOURCES, 'Where the money comes from.', { ...cost, width: 150 }),
  yesNo('equality', 'Equality', 'Yes where the action bears on equality.', cost),
  text(
    'isPublic',
    'Public?',
    'Yes or empty: printed in public papers. No: exempt; add the Schedule 12A paragraph, as in "No, paragraph 2".',
    { ...cost, width: 100, aliases: ['Public', 'Public or exempt'] },
  ),
  longText(
    'publicWording',
    'Public wording',
    'For a public row: the words to print in place of the action. For an exempt row: why the public interest is in keeping it exempt.',
    { ...cost, width: 220 },
  ),
  text(
    'overrideStatus',
    'Override status',
    'A status from the Status key that shall stand in place of the computed one. Needs a reason, a name and a last day.',
    { aliases: ['Override'] },
  ),
  longText('overrideReason', 'Override reason', 'Why the computed status is wrong.', { ...override, width: 200 }),
  text('overrideBy', 'Override by', 'The post that decided it.', override),
  dateColumn('overrideUntil', 'Override until', 'The last day the override counts.', override),
];

export const ACTION_PLAN_TAB: TabDescription = {
  name: 'Action plan',
  purpose: 'Every action: who does what by when, how far it is, and the status that follows.',
  owner: 'officers',
  shown: 'day one',
  group: 'plan',
  frozenThrough: 'action',
  refPrefix: 'A',
  columns: [
    refColumn("The action's own reference. Leave it empty: the product gives the next one and never uses one twice.", [
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
  ],
};
