import { FUNDING_SOURCES } from '../plan/model.ts';
import { choice, code, dateColumn, longText, money, number, refColumn, refTo, text, yesNo } from './columns.ts';
import type { TabDescription } from './tab-description.ts';

export const INSPECTIONS_TAB: TabDescription = {
  name: 'Inspections',
  purpose: 'The inspections that feed the plan; the statutory dates count from here.',
  owner: 'officers',
  shown: 'when used',
  group: 'evidence',
  refPrefix: 'I',
  frozenThrough: 'name',
  columns: [
    refColumn("The inspection's reference. Leave it empty for the next one."),
    text('name', 'Inspection', 'What it is called.', { required: true, width: 260, aliases: ['Name'] }),
    text('framework', 'Framework', 'SLAC, SIF, ILACS, JTAI, Area SEND, LGA peer review, thematic …', { width: 110 }),
    dateColumn('fieldworkStart', 'Fieldwork start', 'First day of fieldwork.', { aliases: ['Fieldwork from'] }),
    dateColumn('fieldworkEnd', 'Fieldwork end', 'Last day of fieldwork.', { aliases: ['Fieldwork to'] }),
    dateColumn('reportReceived', 'Report received', 'The day the council received the final report.', { aliases: ['Received'] }),
    dateColumn('reportPublished', 'Report published', 'The day the report was published.', { aliases: ['Published'] }),
    longText('scope', 'Scope', 'What was inspected.', { width: 260 }),
    dateColumn('statedDeadline', 'Stated deadline', 'The statutory date as the council states it; it stands beside the computed one.', {
      aliases: ['Statutory date'],
    }),
    longText('rules', 'Deadline rules', 'Names of the rules on the Deadline rules tab that apply, with commas between.', {
      width: 260,
      aliases: ['Rules'],
    }),
  ],
};

export const JUDGEMENTS_TAB: TabDescription = {
  name: 'Judgements',
  purpose: 'The grades of each inspection, strand by strand.',
  owner: 'officers',
  shown: 'when used',
  group: 'evidence',
  columns: [
    refTo('inspection', 'Inspection', 'Inspections', 'Ref of the inspection.', { required: true }),
    text('strand', 'Strand', 'The judgement area.', { required: true, width: 260, aliases: ['Judgement'] }),
    text('subJudgement', 'Sub-judgement', 'A graded part of the strand.', { width: 220 }),
    text('grade', 'Grade', "In the inspectorate's word.", { required: true }),
    yesNo('isOverall', 'Overall?', 'Yes for the overall grade.', { aliases: ['Overall'] }),
    yesNo('isLimiting', 'Limiting?', 'Yes where this grade caps the overall one.', { aliases: ['Limiting'] }),
  ],
};

export const REGIONAL_OUTCOMES_TAB: TabDescription = {
  name: 'Regional outcomes',
  purpose: 'Grades of other authorities, for the comparison with n of N.',
  owner: 'officers',
  shown: 'when used',
  group: 'evidence',
  columns: [
    refTo('inspection', 'Inspection', 'Inspections', 'Ref of the inspection it is compared with.', {}),
    text('authority', 'Authority', 'The other authority.', { required: true, width: 220 }),
    text('strand', 'Strand', 'The judgement area.', { width: 220 }),
    text('grade', 'Grade', "In the inspectorate's word.", { required: true }),
  ],
};

export const FUNDING_TAB: TabDescription = {
  name: 'Funding',
  purpose: 'Money for the plan and the time-limited posts it pays for.',
  owner: 'officers',
  shown: 'when used',
  group: 'evidence',
  refPrefix: 'F',
  frozenThrough: 'purpose',
  columns: [
    refColumn("The funding's reference. Leave it empty for the next one."),
    text('purpose', 'Purpose', 'What the money is for.', { required: true, width: 260, aliases: ['Funding for'] }),
    money('amount', 'Amount £', 'Pounds.', { aliases: ['Amount'] }),
    money('spent', 'Spent £', 'Pounds spent so far.', { aliases: ['Spent'] }),
    choice('source', 'Source', FUNDING_SOURCES, 'Where the money comes from.', { width: 160 }),
    code('financialYear', 'Financial year', 'April to March, such as 2026/27.', { width: 100, aliases: ['Year'] }),
    text('approvedBy', 'Approved by', 'Body or post, and the date.', { width: 180 }),
    text('posts', 'Posts', 'Time-limited posts it pays for.', { width: 220 }),
    dateColumn('postsStart', 'Posts start', 'First day of the posts.'),
    dateColumn('postsEnd', 'Posts end', 'Last day of the posts.'),
  ],
};

export const STRENGTHS_TAB: TabDescription = {
  name: 'Strengths',
  purpose: 'What the inspectors found to be good, for balance in papers.',
  owner: 'officers',
  shown: 'when used',
  group: 'evidence',
  columns: [
    longText('text', 'Strength', "In the inspectorate's words.", { required: true, width: 420, aliases: ['Text'] }),
    refTo('inspection', 'Inspection', 'Inspections', 'Ref of the inspection.'),
    code('paragraph', 'Paragraph', 'Where it stands in the inspection report.', { width: 90 }),
  ],
};

export const READINESS_TAB: TabDescription = {
  name: 'Readiness',
  purpose: 'Documents and data to hand over when inspectors call. No case content.',
  owner: 'officers',
  shown: 'when used',
  group: 'evidence',
  frozenThrough: 'item',
  columns: [
    text('item', 'Item', 'The document or data set.', { required: true, width: 280, aliases: ['Document'] }),
    text('ownerPost', 'Owner (post)', 'The post that keeps it.', { aliases: ['Owner'] }),
    text('link', 'Link', 'Where it is.', { width: 240 }),
    dateColumn('lastRefreshed', 'Last refreshed', 'The day it was last brought up to date.'),
    {
      ...number('refreshEveryDays', 'Refresh every (days)', 'Calendar days after which it must be brought up to date.'),
      holds: { kind: 'number', format: '0', min: 1, max: 3660 },
    },
  ],
};
