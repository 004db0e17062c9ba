import type { ExampleFacts } from '../example-facts.ts';
import { REPORT_TEXT } from './report-text.ts';

const DIRECTOR = 'Deputy Chief Executive/Director of Children’s Services';
const PHASE_1 = [1, 2, 3, 4];
const WORKSTREAMS = [1, 2, 3, 4, 5, 6, 7, 8, 9];

/** The published report has the officers' paragraphs alone, numbered 1 to 33, so the product adds none of its own. */
const AS_PUBLISHED = [
  'progress',
  'since this body last met',
  'what you asked for',
  'exceptions',
  'statutory clock',
  'money',
  'risks',
  'equality',
  'monitoring bodies',
  'strengths',
  'difference made',
].map((paragraph) => ({ Setting: `Write: ${paragraph}`, Value: 'No' }));

/**
 * Central Bedfordshire Council, 2012: only facts of the published report to its Executive, in our own words, with posts
 * in place of names. The report does not name the workstreams or their actions, so each workstream stands as one action.
 */
export const FACTS: ExampleFacts = {
  Settings: [
    { Setting: 'Council name', Value: 'Central Bedfordshire Council' },
    { Setting: 'Plan name', Value: 'Safeguarding and Looked After Children Post Inspection Action Plan' },
    { Setting: 'Director (post)', Value: DIRECTOR },
    ...AS_PUBLISHED,
  ],
  Inspections: [
    {
      Ref: 'I1',
      Inspection: 'Inspection of safeguarding and looked after children services',
      Framework: 'SLAC',
      'Fieldwork start': '20/02/2012',
      'Fieldwork end': '02/03/2012',
      'Report published': '10/04/2012',
      Scope: 'Safeguarding services; services for looked after children and care leavers.',
      'Deadline rules': 'Improvement within six months, from publication; Improvement within six months, from the end of fieldwork',
    },
  ],
  Judgements: [
    { Inspection: 'I1', Strand: 'Safeguarding services', 'Sub-judgement': 'Overall effectiveness', Grade: 'Good', 'Overall?': 'Yes' },
    { Inspection: 'I1', Strand: 'Safeguarding services', 'Sub-judgement': 'Capacity for improvement', Grade: 'Good' },
    { Inspection: 'I1', Strand: 'Safeguarding services', 'Sub-judgement': 'Leadership and management', Grade: 'Good' },
    { Inspection: 'I1', Strand: 'Safeguarding services', 'Sub-judgement': 'Partnership working', Grade: 'Good' },
    { Inspection: 'I1', Strand: 'Safeguarding services', 'Sub-judgement': 'Equality and diversity', Grade: 'Adequate' },
    {
      Inspection: 'I1',
      Strand: 'Services for looked after children',
      'Sub-judgement': 'Overall effectiveness',
      Grade: 'Adequate',
      'Overall?': 'Yes',
    },
    { Inspection: 'I1', Strand: 'Services for looked after children', 'Sub-judgement': 'Capacity for improvement', Grade: 'Adequate' },
    { Inspection: 'I1', Strand: 'Services for looked after children', 'Sub-judgement': 'Ambition and prioritisation', Grade: 'Adequate' },
    { Inspection: 'I1', Strand: 'Services for looked after children', 'Sub-judgement': 'Making a positive contribution', Grade: 'Good' },
    {
      Inspection: 'I1',
      Strand: 'Services for looked after children',
      'Sub-judgement': 'Performance management and quality assurance',
      Grade: 'Good',
    },
    { Inspection: 'I1', Strand: 'Services for looked after children', 'Sub-judgement': 'Being healthy', Grade: 'Inadequate' },
    { Inspection: 'I1', Strand: 'Services for looked after children', 'Sub-judgement': 'Equality and diversity', Grade: 'Adequate' },
  ],
  Strengths: [
    { Strength: 'Partnership working is good and well embedded.', Inspection: 'I1' },
    {
      Strength: 'Safeguarding was good or better in a very large majority of settings, above similar areas and the nation.',
      Inspection: 'I1',
    },
  ],
  Recommendations: [
    {
      Ref: 'R1',
      Recommendation: 'Address the issues that must be completed within six months of the inspection',
      Inspection: 'I1',
      Strand: 'Both services',
    },
    {
      Ref: 'R2',
      Recommendation: 'Improve the health outcomes of looked after children',
      Inspection: 'I1',
      Strand: 'Services for looked after children',
    },
    { Ref: 'R3', Recommendation: 'Improve equality and diversity', Inspection: 'I1', Strand: 'Both services' },
    {
      Ref: 'R4',
      Recommendation: 'Move practice to good and outstanding, and make improvement last',
      Inspection: 'I1',
      Strand: 'Both services',
    },
  ],
  Workstreams: WORKSTREAMS.map((n) => ({ Ref: `W${n}`, Workstream: `Workstream ${n}`, Phase: PHASE_1.includes(n) ? '1' : '2' })),
  'Action plan': [
    ...WORKSTREAMS.map((n) => ({
      Ref: `A${n}`,
      Action: `Complete the actions of workstream ${n}`,
      'Lead (post)': DIRECTOR,
      Deadline: PHASE_1.includes(n) ? 'by October 2012' : 'Autumn 2013',
      Progress: 'In progress',
      Recommendation: PHASE_1.includes(n) ? 'R1' : 'R4',
      Workstream: `W${n}`,
      Phase: PHASE_1.includes(n) ? '1' : '2',
      'Success measure': 'Required improvements in place before the next inspection',
      Funding: 'Within existing resources',
    })),
    {
      Ref: 'A10',
      Action: 'Carry out the health-related workstreams for looked after children',
      'Lead (post)': 'Director of Nursing and Quality, NHS Bedfordshire and Luton',
      Deadline: 'Autumn 2013',
      Progress: 'In progress',
      Recommendation: 'R2',
      'Success measure': 'Better health and wellbeing of looked after children',
      Partners: 'NHS Bedfordshire and Luton',
      Funding: 'Other body',
    },
    {
      Ref: 'A11',
      Action: 'Carry out the equality and diversity section of the plan',
      'Lead (post)': DIRECTOR,
      Deadline: 'Autumn 2013',
      Progress: 'In progress',
      Recommendation: 'R3',
      'Success measure': 'Equality and diversity judged better than adequate',
      Equality: 'Yes',
      Funding: 'Within existing resources',
    },
    {
      Ref: 'A12',
      Action: 'Take part in the regional programme of peer support and challenge',
      'Lead (post)': DIRECTOR,
      Deadline: 'Autumn 2013',
      Progress: 'In progress',
      Recommendation: 'R4',
      'Success measure': 'Action leads to lasting improvement',
      Partners: 'Eastern Region',
      Funding: 'Grant',
    },
  ],
  Bodies: [
    { Ref: 'B1', Body: 'Executive', Kind: 'Executive', Format: 'C', Powers: 'agree, approve' },
    {
      Ref: 'B2',
      Body: 'Children’s Services Overview and Scrutiny Committee',
      Kind: 'Scrutiny',
      Format: 'A',
      Powers: 'note, comment, endorse',
    },
    {
      Ref: 'B3',
      Body: 'Children’s Services Project Board',
      Kind: 'Board',
      Format: 'F',
      Chair: DIRECTOR,
      Powers: 'note, comment',
      'Monitors?': 'Yes',
    },
    { Ref: 'B4', Body: 'Children’s Trust Board', Kind: 'Partnership', Format: 'F', Powers: 'note, comment', 'Monitors?': 'Yes' },
    { Ref: 'B5', Body: 'Shadow Health and Wellbeing Board', Kind: 'Partnership', Format: 'F', Powers: 'note, comment', 'Monitors?': 'Yes' },
  ],
  Meetings: [
    {
      Ref: 'M1',
      Body: 'B1',
      Date: '21/08/2012',
      Title: 'Safeguarding and Looked After Children Post Inspection Action Plan',
      Inspection: 'I1',
      'Type of decision': 'Executive (non-key decision)',
      'Report from': 'Executive Member for Children’s Services',
      'Contact officer': 'Health and Special Projects Co-ordinator',
      'Wards affected': 'All',
    },
  ],
  Risks: [
    {
      Ref: 'K1',
      Risk: 'Actions are not delivered and children’s health and wellbeing suffer',
      Mitigation: 'The action plan',
      'Owner (post)': DIRECTOR,
      Likelihood: 2,
      Impact: 5,
    },
    {
      Ref: 'K2',
      Risk: 'Statutory responsibilities are not met',
      Mitigation: 'The action plan',
      'Owner (post)': DIRECTOR,
      Likelihood: 2,
      Impact: 5,
    },
    {
      Ref: 'K3',
      Risk: 'A further inspection goes badly',
      Mitigation: 'The action plan and the regional programme',
      'Owner (post)': DIRECTOR,
      Likelihood: 2,
      Impact: 4,
    },
    { Ref: 'K4', Risk: 'The council loses reputation', Mitigation: 'The action plan', 'Owner (post)': DIRECTOR, Likelihood: 2, Impact: 3 },
    {
      Ref: 'K5',
      Risk: 'Corporate objectives are missed',
      Mitigation: 'The action plan',
      'Owner (post)': DIRECTOR,
      Likelihood: 2,
      Impact: 3,
    },
    {
      Ref: 'K6',
      Risk: 'Partners do not work together effectively',
      Mitigation: 'The action plan',
      'Owner (post)': DIRECTOR,
      Likelihood: 2,
      Impact: 4,
    },
  ],
  Versions: [{ Version: 'Post-inspection action plan 2012', From: '21/08/2012', Inspection: 'I1', Path: 'M1' }],
  'Report text': REPORT_TEXT,
};
