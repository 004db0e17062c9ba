import { choice, code, dateColumn, longText, money, names, refColumn, refTo, text, wholeNumber, yesNo } from './columns.ts';
import { FUNDING_SOURCES } from './sets.ts';
import { FUNDING_WORDS } from './spellings.ts';
import { tab } from './tab-description.ts';

export const INSPECTIONS_TAB = tab({
  name: 'Inspections',
  purpose: 'The inspections that feed the plan; the statutory dates count from here.',
  owner: 'officers',
  shown: 'when used',
  group: 'evidence',
  refPrefix: 'I',
  frozenThrough: 'name',
  fields: {
    ref: refColumn("The inspection's reference. Leave it empty for the next one."),
    name: text('Inspection', 'What it is called.', { required: true, width: 260, aliases: ['Name'] }),
    framework: text('Framework', 'SLAC, SIF, ILACS, JTAI, Area SEND, LGA peer review, thematic …', { width: 110 }),
    fieldworkStart: dateColumn('Fieldwork start', 'First day of fieldwork.', { aliases: ['Fieldwork from'] }),
    fieldworkEnd: dateColumn('Fieldwork end', 'Last day of fieldwork.', { aliases: ['Fieldwork to'] }),
    letterReceived: dateColumn('Letter received', 'The day the council received a letter of findings, where one came.', {
      aliases: ['Letter'],
    }),
    reportReceived: dateColumn('Report received', 'The day the council received the final report.', { aliases: ['Received'] }),
    reportPublished: dateColumn('Report published', 'The day the report was published.', { aliases: ['Published'] }),
    scope: longText('Scope', 'What was inspected.', { width: 260 }),
    statedDeadline: dateColumn('Stated deadline', 'The statutory date as the council states it; it stands beside the computed one.', {
      aliases: ['Statutory date'],
    }),
    rules: names('Deadline rules', 'Names of the rules on the Deadline rules tab that apply, with commas between.', {
      aliases: ['Rules'],
    }),
  },
});

export const JUDGEMENTS_TAB = tab({
  name: 'Judgements',
  purpose: 'The grades of each inspection, strand by strand.',
  owner: 'officers',
  shown: 'when used',
  group: 'evidence',
  fields: {
    inspection: refTo('inspections', 'Inspection', 'Ref of the inspection.', { required: true }),
    strand: text('Strand', 'The judgement area.', { required: true, width: 260, aliases: ['Judgement'] }),
    subJudgement: text('Sub-judgement', 'A graded part of the strand.', { width: 220 }),
    grade: text('Grade', "In the inspectorate's word.", { required: true }),
    isOverall: yesNo('No', 'Overall?', 'Yes for the overall grade.', { aliases: ['Overall'] }),
    isLimiting: yesNo('No', 'Limiting?', 'Yes where this grade caps the overall one.', { aliases: ['Limiting'] }),
  },
});

export const REGIONAL_OUTCOMES_TAB = tab({
  name: 'Regional outcomes',
  purpose: 'Grades of other authorities, for the comparison with n of N.',
  owner: 'officers',
  shown: 'when used',
  group: 'evidence',
  fields: {
    inspection: refTo('inspections', 'Inspection', 'Ref of the inspection it is compared with.', {}),
    authority: text('Authority', 'The other authority.', { required: true, width: 220 }),
    strand: text('Strand', 'The judgement area.', { width: 220 }),
    grade: text('Grade', "In the inspectorate's word.", { required: true }),
  },
});

export const FUNDING_TAB = tab({
  name: 'Funding',
  purpose: 'Money for the plan and the time-limited posts it pays for.',
  owner: 'officers',
  shown: 'when used',
  group: 'evidence',
  refPrefix: 'F',
  frozenThrough: 'purpose',
  fields: {
    ref: refColumn("The funding's reference. Leave it empty for the next one."),
    purpose: text('Purpose', 'What the money is for.', { required: true, width: 260, aliases: ['Funding for'] }),
    amount: money('Amount £', 'Pounds.', { aliases: ['Amount'] }),
    spent: money('Spent £', 'Pounds spent so far.', { aliases: ['Spent'] }),
    source: choice('Source', FUNDING_SOURCES, 'Where the money comes from.', { width: 160, spellings: FUNDING_WORDS }),
    financialYear: code('Financial year', 'April to March, such as 2026/27.', { width: 100, aliases: ['Year'] }),
    approvedBy: text('Approved by', 'Body or post, and the date.', { width: 180 }),
    posts: text('Posts', 'Time-limited posts it pays for.', { width: 220 }),
    postsStart: dateColumn('Posts start', 'First day of the posts.'),
    postsEnd: dateColumn('Posts end', 'Last day of the posts.'),
  },
});

export const STRENGTHS_TAB = tab({
  name: 'Strengths',
  purpose: 'What the inspectors found to be good, for balance in papers.',
  owner: 'officers',
  shown: 'when used',
  group: 'evidence',
  fields: {
    text: longText('Strength', "In the inspectorate's words.", { required: true, width: 290, aliases: ['Text'] }),
    inspection: refTo('inspections', 'Inspection', 'Ref of the inspection.'),
    paragraph: code('Paragraph', 'Where it stands in the inspection report.', { width: 90 }),
  },
});

export const READINESS_TAB = tab({
  name: 'Readiness',
  purpose: 'Documents and data to hand over when inspectors call. No case content.',
  owner: 'officers',
  shown: 'when used',
  group: 'evidence',
  frozenThrough: 'item',
  fields: {
    item: text('Item', 'The document or data set.', { required: true, width: 280, aliases: ['Document'] }),
    ownerPost: text('Owner (post)', 'The post that keeps it.', { aliases: ['Owner'] }),
    link: text('Link', 'Where it is.', { width: 240 }),
    lastRefreshed: dateColumn('Last refreshed', 'The day it was last brought up to date.'),
    refreshEveryDays: wholeNumber(
      { min: 1, max: 3660 },
      'Refresh every (days)',
      'Calendar days after which it must be brought up to date.',
    ),
  },
});
