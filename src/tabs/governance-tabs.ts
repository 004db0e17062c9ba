import { BODY_KINDS, DECISION_KINDS, DECISION_STATES } from '../plan/model.ts';
import { choice, code, dateColumn, deadlineColumn, email, longText, refColumn, refTo, refsTo, text, yesNo } from './columns.ts';
import type { TabDescription } from './tab-description.ts';

export const MEETINGS_TAB: TabDescription = {
  name: 'Meetings',
  purpose: 'Every meeting that takes a paper: the dates are worked back from it.',
  owner: 'officers',
  shown: 'day one',
  group: 'governance',
  refPrefix: 'M',
  frozenThrough: 'date',
  columns: [
    refColumn("The meeting's reference. Leave it empty for the next one.", ['Meeting ref']),
    refTo('body', 'Body', 'Bodies', 'Ref or name of the committee or board.', {
      required: true,
      width: 200,
      aliases: ['Committee', 'Board', 'Meeting of', 'Meeting'],
    }),
    dateColumn('date', 'Date', 'The day of the meeting.', { required: true, aliases: ['Date of meeting', 'Meeting date'] }),
    code('time', 'Time', 'When it begins, such as 18:00.', { width: 65 }),
    code('item', 'Item', 'Agenda item number.', { width: 60, aliases: ['Item number', 'Agenda item'] }),
    text('title', 'Title', 'The title of the paper.', { width: 260, aliases: ['Subject', 'Report title'] }),
    refTo('inspection', 'Inspection', 'Inspections', 'Ref of the inspection whose statutory date this meeting serves.'),
    text('decisionType', 'Type of decision', 'Council, Executive (key decision), Executive (non-key) …', { aliases: ['Decision type'] }),
    text('reportFrom', 'Report from', 'The post that reports.', { aliases: ['Report of'] }),
    text('contactOfficer', 'Contact officer', 'The post that answers questions.'),
    text('wards', 'Wards affected', 'All, or their names.', { aliases: ['Wards'] }),
    yesNo('isPublic', 'Public?', 'No where the whole paper is exempt. Empty means Yes.', { aliases: ['Public'] }),
    longText('narrative', 'Minutes', "What happened, in the clerk's words.", { aliases: ['Narrative', 'Minute'] }),
    longText('notes', 'Notes', 'Anything else. Not printed.', { width: 220 }),
  ],
};

export const DECISIONS_TAB: TabDescription = {
  name: 'Decisions',
  purpose: 'What was decided, asked for and promised, and whether it was done.',
  owner: 'officers',
  shown: 'day one',
  group: 'governance',
  refPrefix: 'D',
  frozenThrough: 'number',
  columns: [
    refColumn("The decision's reference. Leave it empty for the next one.", ['Decision ref']),
    refTo('meeting', 'Meeting', 'Meetings', 'Ref of the meeting.', { required: true }),
    choice('kind', 'Kind', DECISION_KINDS, 'Undertaking: a promise made at the meeting.', { width: 140, aliases: ['Type'] }),
    code('number', 'Number', 'Its number or letter in the minutes.', { width: 75, aliases: ['Letter'] }),
    longText('text', 'Decision', 'In the words of the minutes, beginning "That".', { required: true, aliases: ['Text', 'Resolution'] }),
    longText('reason', 'Reason', 'The reason for the decision.', { width: 220 }),
    longText('optionsRejected', 'Other options', 'Other options considered and rejected.', {
      width: 220,
      aliases: ['Options rejected', 'Other options considered and rejected'],
    }),
    text('ownerPost', 'Owner (post)', 'The post that must see it done.', { aliases: ['Owner', 'Lead'] }),
    email('ownerEmail', 'Owner e-mail', 'Where reminders go.', { aliases: ['Email'] }),
    deadlineColumn('due', 'Due', 'The day it is due, or the words of the minutes.', { aliases: ['Due date', 'Deadline', 'By when'] }),
    choice('state', 'State', DECISION_STATES, 'Open until it is met. Empty means Open.', { width: 100, aliases: ['Status'] }),
    longText('answer', 'Answer', 'What was done, as it will be reported back.', { aliases: ['Response'] }),
    dateColumn('answeredOn', 'Answered on', 'The day the body was told.', {}),
  ],
};

export const BODIES_TAB: TabDescription = {
  name: 'Bodies',
  purpose: 'The committees and boards, the format each one wants and what it may do.',
  owner: 'officers',
  shown: 'when used',
  group: 'governance',
  refPrefix: 'B',
  frozenThrough: 'name',
  columns: [
    refColumn("The body's reference. Leave it empty for the next one."),
    text('name', 'Body', 'Its full name.', { required: true, width: 260, aliases: ['Name', 'Committee', 'Board'] }),
    choice('kind', 'Kind', BODY_KINDS, 'Scrutiny notes and comments; an Executive agrees or approves.', { aliases: ['Type'] }),
    text('format', 'Format', 'A to F, or the name of a template of its own.', { width: 90, aliases: ['Report format'] }),
    text('powers', 'Powers', 'What it may be asked to do: note, comment, agree, approve, endorse, recommend; commas between.', {
      width: 180,
    }),
    text('chair', 'Chair', 'The post or office of the chair.'),
    text('frequency', 'How often', 'Monthly, every 6 weeks …', { aliases: ['Frequency'] }),
    yesNo('monitors', 'Monitors?', 'Yes where it follows the plan between meetings.', { aliases: ['Monitors'] }),
    dateColumn('nextReportDue', 'Next report due', 'The day its next report is due.'),
  ],
};

export const CLEARANCES_TAB: TabDescription = {
  name: 'Clearances',
  purpose: 'Statements asked of officers for a paper. Silence is never clearance.',
  owner: 'officers',
  shown: 'when used',
  group: 'governance',
  columns: [
    refTo('meeting', 'Meeting', 'Meetings', 'Ref of the meeting whose paper it is for.', { required: true }),
    text('officer', 'Officer', 'S151 Officer, Monitoring Officer …', { required: true, width: 220 }),
    dateColumn('requested', 'Requested', 'The day it was asked for.'),
    dateColumn('received', 'Received', 'The day it came.'),
    longText('statement', 'Statement', "The officer's words."),
  ],
};

export const VERSIONS_TAB: TabDescription = {
  name: 'Versions',
  purpose: 'Versions of the plan and the meetings each one passes through on its way to the inspectorate.',
  owner: 'officers',
  shown: 'when used',
  group: 'governance',
  frozenThrough: 'version',
  columns: [
    code('version', 'Version', 'Its name or number.', { required: true }),
    dateColumn('from', 'From', 'First day it was in force.'),
    dateColumn('to', 'To', 'Last day. Empty while it is in force.'),
    refTo('inspection', 'Inspection', 'Inspections', 'Ref of the inspection it answers.'),
    refsTo('path', 'Path', 'Meetings', 'Refs of the meetings it passes, in order, with commas between.', {
      aliases: ['Governance path', 'Meetings'],
    }),
    dateColumn('submission', 'Submission', 'The day it goes, or went, to the inspectorate.', { aliases: ['Submitted'] }),
    longText('note', 'Note', 'Why this version was made.', { aliases: ['Notes'] }),
  ],
};
