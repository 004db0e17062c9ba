import {
  choice,
  choiceOr,
  choices,
  code,
  dateColumn,
  deadlineColumn,
  email,
  longText,
  refColumn,
  refsTo,
  refTo,
  text,
  yesNo,
} from './columns.ts';
import { BECAME, BODY_KINDS, DECISION_KINDS, DECISION_STATES, POWERS, VERSIONED } from './sets.ts';
import { DECISION_KIND_WORDS, DECISION_STATE_WORDS } from './spellings.ts';
import { tab } from './tab-description.ts';

export const MEETINGS_TAB = tab({
  name: 'Meetings',
  purpose: 'Every meeting that takes a paper: the dates are worked back from it.',
  owner: 'officers',
  shown: 'day one',
  group: 'governance',
  refPrefix: 'M',
  frozenThrough: 'date',
  fields: {
    ref: refColumn("The meeting's reference. Leave it empty for the next one.", ['Meeting ref']),
    body: refTo('bodies', 'Body', 'Ref or name of the committee or board.', {
      required: true,
      width: 200,
      aliases: ['Committee', 'Board', 'Meeting of', 'Meeting'],
    }),
    date: dateColumn('Date', 'The day of the meeting.', { required: true, aliases: ['Date of meeting', 'Meeting date'] }),
    time: code('Time', 'When it begins, such as 18:00.', { width: 65 }),
    item: code('Item', 'Agenda item number.', { width: 60, aliases: ['Item number', 'Agenda item'] }),
    title: text('Title', 'The title of the paper.', { width: 260, aliases: ['Subject', 'Report title'] }),
    inspections: refsTo(
      'inspections',
      'Inspection',
      'Ref of the inspection whose statutory date this meeting serves, and that its paper is about; of several, with commas between.',
      { aliases: ['Inspections'] },
    ),
    decisionType: text('Type of decision', 'Council, Executive (key decision), Executive (non-key) …', { aliases: ['Decision type'] }),
    reportFrom: text('Report from', 'The post that reports.', { aliases: ['Report of'] }),
    contactOfficer: text('Contact officer', 'The post that answers questions.'),
    wards: text('Wards affected', 'All, or their names.', { aliases: ['Wards'] }),
    isPublic: yesNo('Yes', 'Public?', 'No where the whole paper is exempt. Empty means Yes.', { whenUnclear: 'No', aliases: ['Public'] }),
    narrative: longText('Minutes', "What happened, in the clerk's words.", { aliases: ['Narrative', 'Minute'] }),
    notes: longText('Notes', 'Anything else. Not printed.', { width: 220 }),
  },
});

export const DECISIONS_TAB = tab({
  name: 'Decisions',
  purpose: 'What was decided, asked for and promised, and whether it was done.',
  owner: 'officers',
  shown: 'day one',
  group: 'governance',
  refPrefix: 'D',
  frozenThrough: 'number',
  fields: {
    ref: refColumn("The decision's reference. Leave it empty for the next one.", ['Decision ref']),
    meeting: refTo('meetings', 'Meeting', 'Ref of the meeting.', { required: true }),
    kind: choice('Kind', DECISION_KINDS, 'Undertaking: a promise made at the meeting.', {
      spellings: DECISION_KIND_WORDS,
      width: 140,
      aliases: ['Type'],
    }),
    number: code('Number', 'Its number or letter in the minutes.', { width: 75, aliases: ['Letter'] }),
    text: longText('Decision', 'In the words of the minutes, beginning "That".', { required: true, aliases: ['Text', 'Resolution'] }),
    reason: longText('Reason', 'The reason for the decision.', { width: 220 }),
    optionsRejected: longText('Other options', 'Other options considered and rejected.', {
      width: 220,
      aliases: ['Options rejected', 'Other options considered and rejected'],
    }),
    ownerPost: text('Owner (post)', 'The post that must see it done.', { aliases: ['Owner', 'Lead'] }),
    ownerEmail: email('Owner e-mail', 'Where reminders go.', { aliases: ['Email'] }),
    due: deadlineColumn('Due', 'The day it is due, or the words of the minutes.', { aliases: ['Due date', 'Deadline', 'By when'] }),
    state: choiceOr('Open', 'State', DECISION_STATES, 'Open until it is met. Empty means Open.', {
      spellings: DECISION_STATE_WORDS,
      width: 100,
      aliases: ['Status'],
    }),
    answer: longText('Answer', 'What was done, as it will be reported back.', { aliases: ['Response'] }),
    answeredOn: dateColumn('Answered on', 'The day the body was told.', {}),
  },
});

export const BODIES_TAB = tab({
  name: 'Bodies',
  purpose: 'The committees and boards, the format each one wants and what it may do.',
  owner: 'officers',
  shown: 'when used',
  group: 'governance',
  refPrefix: 'B',
  frozenThrough: 'name',
  fields: {
    ref: refColumn("The body's reference. Leave it empty for the next one."),
    name: text('Body', 'Its full name.', { required: true, width: 260, aliases: ['Name', 'Committee', 'Board'] }),
    kind: choice('Kind', BODY_KINDS, 'Scrutiny notes and comments; an Executive agrees or approves.', { aliases: ['Type'] }),
    format: text('Format', 'A to F, or the name of a template of its own.', { width: 90, aliases: ['Report format'] }),
    powers: choices('Powers', POWERS, 'What it may be asked to do: note, comment, agree, approve, endorse, recommend; commas between.', {
      width: 145,
    }),
    chair: text('Chair', 'The post or office of the chair.'),
    frequency: text('How often', 'Monthly, every 6 weeks …', { aliases: ['Frequency'] }),
    monitors: yesNo('No', 'Monitors?', 'Yes where it follows the plan between meetings.', { aliases: ['Monitors'] }),
    nextReportDue: dateColumn('Next report due', 'The day its next report is due.'),
  },
});

export const CLEARANCES_TAB = tab({
  name: 'Clearances',
  purpose: 'Statements asked of officers for a paper. Silence is never clearance.',
  owner: 'officers',
  shown: 'when used',
  group: 'governance',
  fields: {
    meeting: refTo('meetings', 'Meeting', 'Ref of the meeting whose paper it is for.', { required: true }),
    officer: text('Officer', 'S151 Officer, Monitoring Officer …', { required: true, width: 220 }),
    requested: dateColumn('Requested', 'The day it was asked for.'),
    received: dateColumn('Received', 'The day it came.'),
    statement: longText('Statement', "The officer's words."),
  },
});

export const VERSIONS_TAB = tab({
  name: 'Versions',
  purpose: 'Versions of the plan and the meetings each one passes through on its way to the inspectorate.',
  owner: 'officers',
  shown: 'when used',
  group: 'governance',
  frozenThrough: 'version',
  fields: {
    version: code('Version', 'Its name or number.', { required: true }),
    from: dateColumn('From', 'First day it was in force.'),
    to: dateColumn('To', 'Last day. Empty while it is in force.'),
    inspection: refTo('inspections', 'Inspection', 'Ref of the inspection it answers.'),
    path: refsTo('meetings', 'Path', 'Refs of the meetings it passes, in order, with commas between.', {
      aliases: ['Governance path', 'Meetings'],
    }),
    submission: dateColumn('Submission', 'The day it goes, or went, to the inspectorate.', { aliases: ['Submitted'] }),
    note: longText('Note', 'Why this version was made.', { aliases: ['Notes'] }),
  },
});

export const VERSION_CHANGES_TAB = tab({
  name: 'Version changes',
  purpose: 'What became of every recommendation and action when the plan began a new version.',
  owner: 'officers',
  shown: 'when used',
  group: 'governance',
  fields: {
    version: code('Version', 'The version that ended.', { required: true, width: 110 }),
    kind: choice('Kind', VERSIONED, 'A recommendation or an action.', { width: 110 }),
    ref: code('Old ref', 'Its ref in the version that ended.', { required: true, width: 200 }),
    words: longText('As it stood', 'Its words when the version ended.', { width: 290 }),
    became: choice('Became', BECAME, 'Recommendations are kept, changed, replaced or retired; actions carried, split or retired.', {
      width: 110,
    }),
    newRefs: code('New refs', 'What stands for it in the new version, with commas between.', { width: 110 }),
    reason: longText('Reason', 'Why.'),
    newVersion: code('New version', 'The version that began.', { width: 110 }),
    status: text('Status then', 'The status of an action when the version ended.', { width: 110 }),
    originalDeadline: dateColumn('Original deadline', 'The first deadline of an action.', { width: 110 }),
    deadline: code('Deadline then', 'The deadline of an action when the version ended, as typed.', { width: 110 }),
  },
});
