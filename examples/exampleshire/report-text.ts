import type { ExampleRows } from '../example-workbook.ts';

const text = (body: string, section: string, words: string) => ({ Body: body, Section: section, Text: words });
const SCRUTINY = 'B1';
const CABINET = 'B3';
const PARENTING = 'B4';

/** Narrative that the fictional officers wrote; numbers in it come from the plan through placeholders. */
export const REPORT_TEXT: ExampleRows = [
  text(
    SCRUTINY,
    'SUMMARY',
    'This report tells the Committee what has been done since it last met, what is late and why, and what has ' +
      'changed for children. {counts.complete} of {counts.total} actions are complete as at {paper.asAt}.',
  ),
  text(
    SCRUTINY,
    'OPTIONS & RECOMMENDED OPTION',
    'The Committee is asked to note the progress made and to comment on the exceptions set out in section 2.',
  ),
  text(
    SCRUTINY,
    'Corporate Aims/Policy Framework',
    'Yes. The plan carries out the Council Plan’s priority that every child is safe and well.',
  ),
  text(SCRUTINY, 'Considered by Monitoring Officer', 'Sent to the Monitoring Officer on 13 April 2026.'),
  text(
    SCRUTINY,
    'BACKGROUND',
    'Inspectors visited Exampleshire in January and February 2025 under the ILACS framework and published their ' +
      'report on 17 March 2025. The overall judgement was that services require improvement to be good.',
  ),
  text(
    SCRUTINY,
    'BACKGROUND',
    'Cabinet approved the improvement plan on 13 May 2025. It answers each of the {counts.recommendations} ' +
      'recommendations and is delivered in nine workstreams over two phases.',
  ),
  text(
    SCRUTINY,
    'CONCLUSION',
    'The plan is moving, and most of it on time. The Committee’s challenge on the exceptions is asked for so that ' +
      'the last part of phase 1 is finished before the summer.',
  ),

  text(CABINET, 'Summary', 'The annual report on the improvement plan that Cabinet approved on 13 May 2025.'),
  text(CABINET, 'Recommendation', 'note the progress made in the first year of the plan.'),
  text(CABINET, 'Recommendation', 'agree the priorities for the second year as set out in this report.'),
  text(CABINET, 'Reason for Recommendation', 'So that the improvements for children are kept up.'),
  text(
    CABINET,
    'Council Priorities',
    'The report supports these priorities of the Council Plan:\n- Every child is safe and well.\n- A council that ' +
      'works well with its partners.',
  ),
  text(CABINET, 'Financial', 'The plan is delivered within the sums that Cabinet agreed on 13 May 2025.'),
  text(
    CABINET,
    'Legal',
    'The Council must publish a written statement of the action it proposes after such an inspection (Education ' +
      'and Inspections Act 2006, section 137).',
  ),
  text(CABINET, 'Staffing', 'The time-limited posts are listed under Financial. There are no other implications for staff.'),
  text(CABINET, 'Public Health', 'Health partners lead the actions on initial health assessments and emotional wellbeing.'),
  text(CABINET, 'Community Safety', 'The workstream on missing and exploited children is led by the police.'),
  text(CABINET, 'Sustainability', 'Not applicable.'),
  text(CABINET, 'Procurement', 'Contracts for return home interviews and wellbeing support follow the Council’s procedure rules.'),
  text(CABINET, 'Overview and Scrutiny', 'The Overview and Scrutiny Committee considers progress every quarter.'),
  text(CABINET, 'Executive Summary', 'One year on, {counts.complete} of {counts.total} actions are complete.'),
  text(CABINET, 'Background', 'Inspectors visited in January and February 2025. Their report was published on 17 March 2025.'),
  text(CABINET, 'Background', 'The plan was submitted on 20 June 2025, the last day that the law allows.'),

  text(
    PARENTING,
    'PROJECT DESCRIPTION',
    'In May 2025 the Board asked to see the part of the improvement plan that concerns children in care and care ' +
      'leavers at each of its meetings.',
  ),
  text(PARENTING, 'PROJECT DESCRIPTION', 'Two workstreams matter most to the Board: permanence and homes, and care leavers.'),
  text(PARENTING, 'ISSUES', 'Initial health assessments remain the Board’s first concern.'),
  text(PARENTING, 'CONCLUSION', 'The Board’s young representatives will be asked in the summer what has changed for them.'),
];
