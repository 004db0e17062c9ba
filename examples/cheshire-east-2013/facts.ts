import type { ExampleFacts } from '../example-facts.ts';

/**
 * Cheshire East Council, 2013: only facts of the published minutes of its scrutiny committee on the inspection of March
 * 2013, in our own words, with posts in place of names. The minutes do not date the meeting, nor the publication of the
 * report; those cells are empty.
 */
export const FACTS: ExampleFacts = {
  Settings: [
    { Setting: 'Council name', Value: 'Cheshire East Council' },
    { Setting: 'Plan name', Value: 'Single Improvement Plan for Children’s Services' },
  ],
  Inspections: [
    {
      Ref: 'I1',
      Inspection: 'Inspection of local authority arrangements for the protection of children',
      Framework: 'Child protection',
      'Fieldwork start': '11/03/2013',
      'Fieldwork end': '20/03/2013',
      Scope: 'Children in need and child protection along the child’s journey; not children in care.',
      'Deadline rules': 'Written statement of action, counted from publication',
    },
  ],
  Judgements: [
    { Inspection: 'I1', Strand: 'Effectiveness of help', Grade: 'Adequate' },
    { Inspection: 'I1', Strand: 'Quality of practice', Grade: 'Inadequate', 'Limiting?': 'Yes' },
    { Inspection: 'I1', Strand: 'Leadership and governance', Grade: 'Adequate' },
    { Inspection: 'I1', Strand: 'Overall effectiveness', Grade: 'Inadequate', 'Overall?': 'Yes' },
  ],
  Strengths: [{ Strength: 'Inspectors found no child at risk of significant harm at any point of the inspection.', Inspection: 'I1' }],
  Recommendations: [
    {
      Ref: 'R1',
      Recommendation: 'Remove the variation in the quality of social work practice',
      Inspection: 'I1',
      Strand: 'Quality of practice',
    },
  ],
  'Action plan': [
    {
      Ref: 'A1',
      Action: 'Put a robust action plan in place',
      'Lead (post)': 'Strategic Director',
      Deadline: 'following publication of the report',
      Progress: 'In progress',
      Recommendation: 'R1',
      'Latest update': 'Details were circulated at the meeting.',
    },
    {
      Ref: 'A2',
      Action: 'Establish an independently chaired improvement board to follow the review of practice with children in need',
      'Lead (post)': 'Strategic Director',
      Deadline: 'TBC',
      Progress: 'In progress',
      Recommendation: 'R1',
    },
    {
      Ref: 'A3',
      Action: 'Replace agency staff with enough permanent social workers',
      'Lead (post)': 'Strategic Director',
      Deadline: 'Ongoing',
      Progress: 'In progress',
      Recommendation: 'R1',
    },
  ],
  Bodies: [
    {
      Ref: 'B1',
      Body: 'Children and Families Scrutiny Committee',
      Kind: 'Scrutiny',
      Format: 'E',
      Powers: 'note, comment',
      Chair: 'Chairman of the Committee',
    },
    {
      Ref: 'B2',
      Body: 'Children and Families Policy Development Group',
      Kind: 'Board',
      Format: 'E',
      Powers: 'note, comment',
      Chair: 'Chairman of the Group',
    },
    {
      Ref: 'B3',
      Body: 'Improvement Board',
      Kind: 'Board',
      Format: 'F',
      Powers: 'note, comment',
      Chair: 'Independent chair',
      'Monitors?': 'Yes',
    },
  ],
  Meetings: [
    {
      Ref: 'M1',
      Body: 'B1',
      Title: 'Ofsted inspection',
      Inspection: 'I1',
      'Report from': 'Strategic Director',
      'Wards affected': 'All',
      Minutes:
        'To consider the report of the inspection of arrangements for the protection of children. To consider the ' +
        'Single Improvement Plan for Children’s Services.\n\nOfficers presented the inspection of 11 to 20 March ' +
        '2013. Effectiveness of help and leadership and governance were judged adequate, quality of practice inadequate, ' +
        'and so the overall judgement was inadequate. Officers set this in the context of a more rigorous inspection ' +
        'regime, and traced the variation in practice to high caseloads inherited four years earlier and to reliance ' +
        'on agency staff. An improvement board with an independent chair will be set up.',
    },
  ],
  Decisions: [
    {
      Ref: 'D1',
      Meeting: 'M1',
      Kind: 'Resolution',
      Number: '(a)',
      Decision: 'That the presentation be received',
      State: 'Met',
      Answer: 'Received at the meeting.',
    },
    {
      Ref: 'D2',
      Meeting: 'M1',
      Kind: 'Resolution',
      Number: '(b)',
      Decision:
        'That the Chairmen of the Committee and of the Policy Development Group meet to co-ordinate their work on ' +
        'this matter and to understand the role of the improvement board',
      'Owner (post)': 'Chairman of the Committee',
      State: 'Open',
    },
    {
      Ref: 'D3',
      Meeting: 'M1',
      Kind: 'Resolution',
      Number: '(c)',
      Decision:
        'That the Strategic Director be asked for first thoughts on where the Committee can add most to the scrutiny of child protection',
      'Owner (post)': 'Strategic Director',
      State: 'Open',
    },
    {
      Ref: 'D4',
      Meeting: 'M1',
      Kind: 'Resolution',
      Number: '(d)',
      Decision: 'That the annual safeguarding report come to the Committee in June 2013',
      'Owner (post)': 'Strategic Director',
      Due: 'in June 2013',
      State: 'Open',
    },
  ],
  Risks: [
    {
      Ref: 'K1',
      Risk: 'Reliance on agency staff keeps the quality of practice uneven',
      Mitigation: 'Permanent recruitment',
      'Owner (post)': 'Strategic Director',
      Likelihood: 4,
      Impact: 4,
      Actions: 'A3',
    },
  ],
};
