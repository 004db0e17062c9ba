import type { ExampleRows } from '../example-workbook.ts';
import { LEADS, RECOMMENDATIONS, WORKSTREAMS } from './recommendations.ts';
import { emailOf } from './timeline.ts';

export const INSPECTIONS: ExampleRows = [
  {
    Ref: 'I1',
    Inspection: 'Inspection of local authority children’s services',
    Framework: 'ILACS',
    'Fieldwork start': '27/01/2025',
    'Fieldwork end': '07/02/2025',
    'Report received': '10/03/2025',
    'Report published': '17/03/2025',
    Scope: 'Help and protection, children in care, care leavers, leadership',
    'Stated deadline': '20/06/2025',
    'Deadline rules': 'Publish the inspection report, Written statement of action',
  },
  {
    Ref: 'I2',
    Inspection: 'Focused visit to the front door',
    Framework: 'ILACS',
    'Fieldwork start': '14/10/2025',
    'Fieldwork end': '15/10/2025',
    'Report received': '10/11/2025',
    'Report published': '18/11/2025',
    Scope: 'Contacts, referrals and thresholds',
    'Deadline rules': 'Publish the inspection report',
  },
  {
    Ref: 'I3',
    Inspection: 'Peer challenge',
    Framework: 'LGA peer review',
    'Fieldwork start': '',
    'Fieldwork end': '',
    'Report received': '',
    'Report published': '',
    Scope: 'Progress of the improvement plan',
  },
];

export const JUDGEMENTS: ExampleRows = [
  { Inspection: 'I1', Strand: 'Overall effectiveness', Grade: 'Requires improvement', 'Overall?': 'Yes' },
  { Inspection: 'I1', Strand: 'Help and protection', Grade: 'Requires improvement' },
  { Inspection: 'I1', Strand: 'Children in care', Grade: 'Requires improvement' },
  { Inspection: 'I1', Strand: 'Care leavers', Grade: 'Good' },
  { Inspection: 'I1', Strand: 'Impact of leaders on social work practice', Grade: 'Requires improvement' },
];

const region = (authority: string, grade: string) => ({
  Inspection: 'I1',
  Authority: authority,
  Strand: 'Overall effectiveness',
  Grade: grade,
});
export const REGIONAL_OUTCOMES: ExampleRows = [
  region('North Fictionshire', 'Good'),
  region('South Fictionshire', 'Requires improvement'),
  region('Sampleton', 'Good'),
  region('Specimen Bay', 'Outstanding'),
  region('Mockchester', 'Inadequate'),
  region('Placeholder', 'Requires improvement'),
];

export const RECOMMENDATION_ROWS: ExampleRows = RECOMMENDATIONS.map(({ ref, text, paragraph, strand }) => ({
  Ref: ref,
  Recommendation: text,
  Inspection: 'I1',
  Paragraph: paragraph,
  Strand: strand,
}));

export const WORKSTREAM_ROWS: ExampleRows = WORKSTREAMS.map(({ ref, name, phase, agency, lead }) => ({
  Ref: ref,
  Workstream: name,
  'Lead (post)': lead,
  'Lead e-mail': emailOf(lead),
  'Accountable agency': agency,
  Phase: phase,
}));

const leads = [...new Set(Object.values(LEADS).flat())];
const isWorkstreamLead = (post: string): boolean => WORKSTREAMS.some(({ lead }) => lead === post);
const leadPerson = (post: string) => ({
  Post: post,
  'E-mail': emailOf(post),
  'Manager (post)': 'Director of Children’s Services',
  Roles: isWorkstreamLead(post) ? 'Action lead, Workstream lead' : 'Action lead',
});

export const PEOPLE: ExampleRows = [
  {
    Post: 'Director of Children’s Services',
    'E-mail': emailOf('Director of Children’s Services'),
    'Manager (post)': '',
    Roles: 'Director',
  },
  {
    Post: 'Plan Co-ordinator',
    'E-mail': emailOf('Plan Co-ordinator'),
    'Manager (post)': 'Director of Children’s Services',
    Roles: 'Administrator',
  },
  { Post: 'Democratic Services Manager', 'E-mail': emailOf('Democratic Services Manager'), 'Manager (post)': '', Roles: 'Committee clerk' },
  ...leads.filter((post) => post !== 'Director of Children’s Services').map(leadPerson),
];

export const MEASURES: ExampleRows = [
  {
    Ref: 'P1',
    Measure: 'Contacts decided within one working day',
    Unit: 'n of N',
    Baseline: '712 of 1,040',
    Target: '95 in 100',
    Latest: '958 of 1,015',
    'Latest date': '31/03/2026',
    Actions: 'A1, A2',
  },
  {
    Ref: 'P2',
    Measure: 'Assessments judged good or better at audit',
    Unit: 'n of N',
    Baseline: '11 of 40',
    Target: '80 in 100',
    Latest: '27 of 40',
    'Latest date': '31/03/2026',
    Actions: 'A11, A12',
  },
  {
    Ref: 'P3',
    Measure: 'Supervision held when due',
    Unit: 'n of N',
    Baseline: '301 of 480',
    Target: '90 in 100',
    Latest: '421 of 468',
    'Latest date': '31/03/2026',
    Actions: 'A26',
  },
  {
    Ref: 'P4',
    Measure: 'Return home interviews offered within 72 hours',
    Unit: 'n of N',
    Baseline: '44 of 96',
    Target: '90 in 100',
    Latest: '71 of 88',
    'Latest date': '28/02/2026',
    Actions: 'A32',
  },
  {
    Ref: 'P5',
    Measure: 'Initial health assessments within 20 working days',
    Unit: 'n of N',
    Baseline: '19 of 52',
    Target: '90 in 100',
    Latest: '23 of 49',
    'Latest date': '31/03/2026',
    Actions: 'A51, A52',
  },
  {
    Ref: 'P6',
    Measure: 'Social work posts held by agency staff',
    Unit: 'n of N',
    Baseline: '61 of 240',
    Target: '1 in 8',
    Latest: '44 of 244',
    'Latest date': '31/03/2026',
    Actions: 'A67',
  },
];

export const RISKS: ExampleRows = [
  {
    Ref: 'K1',
    Risk: 'Social workers leave faster than they are recruited, so caseloads rise',
    Mitigation: 'Recruitment and retention offer; apprentices; stay interviews',
    'Owner (post)': 'Head of Human Resources',
    Likelihood: 4,
    Impact: 4,
    Actions: 'A66, A67, A71',
  },
  {
    Ref: 'K2',
    Risk: 'Too few local homes, so children live far from family and school',
    Mitigation: 'Sufficiency strategy; fostering recruitment; two small homes',
    'Owner (post)': 'Commissioning Manager',
    Likelihood: 4,
    Impact: 3,
    Actions: 'A46, A47, A48',
  },
  {
    Ref: 'K3',
    Risk: 'Partners cannot staff the exploitation meeting',
    Mitigation: 'Agreed deputies; escalation to the partnership',
    'Owner (post)': 'Detective Superintendent, Vulnerability',
    Likelihood: 2,
    Impact: 4,
    Actions: 'A37',
  },
  {
    Ref: 'K4',
    Risk: 'The new case system is late, so managers lack daily information',
    Mitigation: 'Interim weekly lists',
    'Owner (post)': 'Performance Manager',
    Likelihood: 3,
    Impact: 3,
    Actions: 'A81',
  },
];

export const FUNDING: ExampleRows = [
  {
    Ref: 'F1',
    Purpose: 'Two assessment teams for six months',
    'Amount £': 260000,
    'Spent £': 205000,
    Source: 'Reserves',
    'Financial year': '2025/26',
    'Approved by': 'Cabinet, 13 May 2025',
    Posts: 'Two agency teams (12 social workers)',
    'Posts start': '01/11/2025',
    'Posts end': '30/04/2026',
  },
  {
    Ref: 'F2',
    Purpose: 'Audit and coaching',
    'Amount £': 160000,
    'Spent £': 92000,
    Source: 'Reserves',
    'Financial year': '2025/26',
    'Approved by': 'Cabinet, 13 May 2025',
    Posts: 'Three practice coaches',
    'Posts start': '01/09/2025',
    'Posts end': '31/08/2026',
  },
  {
    Ref: 'F3',
    Purpose: 'Emotional wellbeing team',
    'Amount £': 180000,
    'Spent £': 0,
    Source: 'Other body',
    'Financial year': '2026/27',
    'Approved by': 'Exampleshire Integrated Care Board',
  },
];

export const STRENGTHS: ExampleRows = [
  { Strength: 'Personal advisers know their young people well and stay in touch.', Inspection: 'I1', Paragraph: '27' },
  { Strength: 'Disabled children receive well co-ordinated help.', Inspection: 'I1', Paragraph: '12' },
  { Strength: 'Leaders know the service and do not minimise what must change.', Inspection: 'I1', Paragraph: '32' },
];

export const READINESS: ExampleRows = [
  {
    Item: 'Self-evaluation',
    'Owner (post)': 'Head of Quality Assurance',
    Link: 'https://records.exampleshire.example/self-evaluation',
    'Last refreshed': '30/03/2026',
    'Refresh every (days)': 90,
  },
  {
    Item: 'Performance report, last six months',
    'Owner (post)': 'Performance Manager',
    Link: 'https://records.exampleshire.example/performance',
    'Last refreshed': '07/04/2026',
    'Refresh every (days)': 31,
  },
  {
    Item: 'Audit programme and findings',
    'Owner (post)': 'Audit Co-ordinator',
    Link: 'https://records.exampleshire.example/audits',
    'Last refreshed': '12/01/2026',
    'Refresh every (days)': 31,
  },
  {
    Item: 'Social work structure chart',
    'Owner (post)': 'Business Support Manager',
    Link: 'https://records.exampleshire.example/structure',
    'Last refreshed': '02/03/2026',
    'Refresh every (days)': 60,
  },
];

export const ACRONYMS: ExampleRows = [
  { Acronym: 'ILACS', Meaning: 'Inspection of Local Authority Children’s Services' },
  { Acronym: 'LGA', Meaning: 'Local Government Association' },
];
