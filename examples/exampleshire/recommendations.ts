/**
 * Exampleshire is fictional: no council, inspection, child or officer here exists. The recommendations and actions are
 * of the kind that published plans hold.
 */
interface ExampleAction {
  readonly text: string;
  readonly measure: string;
}

export interface ExampleRecommendation {
  readonly ref: string;
  readonly workstream: string;
  readonly paragraph: string;
  readonly strand: string;
  readonly text: string;
  readonly actions: readonly ExampleAction[];
}

const a = (text: string, measure: string): ExampleAction => ({ text, measure });

export const RECOMMENDATIONS: readonly ExampleRecommendation[] = [
  {
    ref: 'R1',
    workstream: 'W1',
    paragraph: '4',
    strand: 'Help and protection',
    text: 'The timeliness of decisions on contacts and referrals at the front door',
    actions: [
      a(
        'Set a one-working-day standard for decisions on every contact and report on it weekly',
        '95 of 100 contacts decided within one working day',
      ),
      a('Bring the out-of-hours team and the front door onto one contact record', 'One record used by both teams'),
      a('Agree a duty rota that covers sickness and leave at the front door', 'No shift below the agreed minimum in a quarter'),
      a('Feed back to referrers on the outcome of every referral', '90 of 100 referrers told within three working days'),
      a('Audit 30 front-door decisions each month and act on what is found', 'Eight in ten audited decisions good or better'),
    ],
  },
  {
    ref: 'R2',
    workstream: 'W1',
    paragraph: '6',
    strand: 'Help and protection',
    text: 'Partners’ understanding and use of the threshold document',
    actions: [
      a('Rewrite the threshold document with partners in plain English', 'Adopted by the safeguarding partnership'),
      a('Train schools, health visitors and police on the new thresholds', '400 practitioners trained'),
      a('Publish worked examples of need at each level', 'Examples on the partnership website'),
      a('Sample referrals that did not meet the threshold with each partner', 'Inappropriate referrals fall by a quarter'),
      a('Set up a professional advice line for referrers', 'Calls answered within five minutes'),
    ],
  },
  {
    ref: 'R3',
    workstream: 'W2',
    paragraph: '9',
    strand: 'Help and protection',
    text: 'The quality of assessments, including the voice of the child and family history',
    actions: [
      a('Launch one assessment template with a required chronology', 'Every new assessment on the template'),
      a('Coach every social worker in analysis with live assessments', 'All social workers coached once'),
      a('Record the child’s own words in every assessment', '90 of 100 audited assessments hold them'),
      a('Include fathers and wider family in assessments', '80 of 100 audited assessments do so'),
      a('Have team managers sign off assessments against a short standard', 'Every assessment signed off'),
    ],
  },
  {
    ref: 'R4',
    workstream: 'W2',
    paragraph: '11',
    strand: 'Help and protection',
    text: 'Plans for children in need that say what must change and by when',
    actions: [
      a('Introduce a plan format with outcomes, owners and dates', 'All child in need plans on the format'),
      a('Review every child in need plan open for more than nine months', 'All reviewed and a decision recorded'),
      a('Give families a copy of their plan in words they chose', '90 of 100 families have it'),
      a('Chair child in need reviews by someone other than the social worker', 'All reviews from the second onwards'),
      a('Agree stepping-down arrangements with family help', 'No closure without a named family contact'),
    ],
  },
  {
    ref: 'R5',
    workstream: 'W3',
    paragraph: '14',
    strand: 'Help and protection',
    text: 'Management oversight and challenge that prevents drift and delay',
    actions: [
      a('Set a standard for recorded management decisions at six points', 'Decisions present in 90 of 100 audits'),
      a('Give managers a weekly list of overdue visits, reviews and decisions', 'List used in every team meeting'),
      a('Hold a monthly drift-and-delay panel chaired by the service director', 'Panel held every month'),
      a('Track cases in pre-proceedings against 16 weeks', 'Nine in ten within 16 weeks'),
      a('Record how an escalation by the reviewing service was answered', 'Every escalation answered in ten working days'),
    ],
  },
  {
    ref: 'R6',
    workstream: 'W3',
    paragraph: '15',
    strand: 'Leadership',
    text: 'The frequency and quality of supervision',
    actions: [
      a('Adopt a supervision policy with a minimum of once every four weeks', '90 of 100 due supervisions held'),
      a('Train all managers in reflective supervision', 'All 64 managers trained'),
      a('Observe one supervision session of each manager', 'All managers observed once a year'),
      a('Survey staff on the supervision they receive', 'Eight in ten say it helps their practice'),
      a('Report supervision compliance to the improvement board', 'Reported every month'),
    ],
  },
  {
    ref: 'R7',
    workstream: 'W4',
    paragraph: '17',
    strand: 'Help and protection',
    text: 'The response to children who go missing, including return home interviews',
    actions: [
      a('Commission an independent return home interview service', 'Contract in place'),
      a('Offer every interview within 72 hours of return', '90 of 100 offered within 72 hours'),
      a('Share interview themes with police and schools each month', 'Themes shared every month'),
      a('Review children missing three times or more in 90 days', 'Every such child reviewed within a week'),
      a('Agree a missing protocol with neighbouring authorities', 'Protocol signed by all four'),
    ],
  },
  {
    ref: 'R8',
    workstream: 'W4',
    paragraph: '18',
    strand: 'Help and protection',
    text: 'The identification of and planning for children at risk of exploitation',
    actions: [
      a('Adopt one exploitation screening tool across agencies', 'Tool used in every referral with indicators'),
      a('Set up a weekly multi-agency exploitation meeting', 'Meeting held every week'),
      a('Map places of concern and agree disruption plans', 'Plan for each place on the map'),
      a('Train residential and fostering staff on exploitation', '200 staff and carers trained'),
      a('Consider a joint disruption operation at two addresses', 'Joint operation reviewed'),
    ],
  },
  {
    ref: 'R9',
    workstream: 'W5',
    paragraph: '22',
    strand: 'Children in care',
    text: 'Permanence planning from the earliest point',
    actions: [
      a('Hold a permanence planning meeting by the second review', 'All children by their second review'),
      a('Track early permanence placements each month', 'Tracker reviewed every month'),
      a('Complete life-story work before a child moves to permanence', 'Nine in ten children'),
      a('Agree long-term matching within eight weeks of the plan', 'Eight in ten matched in time'),
      a('Review special guardianship support plans every year', 'All plans reviewed'),
    ],
  },
  {
    ref: 'R10',
    workstream: 'W5',
    paragraph: '23',
    strand: 'Children in care',
    text: 'The sufficiency of local homes for children in care',
    actions: [
      a('Publish a sufficiency strategy for 2025 to 2028', 'Agreed by Cabinet'),
      a('Recruit 30 new fostering households', '30 households approved'),
      a('Open two small children’s homes in the county', 'Both homes registered'),
      a('Review every placement more than 20 miles away', 'All reviewed by a head of service'),
      a('End the use of unregistered placements', 'None in use'),
    ],
  },
  {
    ref: 'R11',
    workstream: 'W5',
    paragraph: '25',
    strand: 'Children in care',
    text: 'Timely health assessments and emotional wellbeing support for children in care',
    actions: [
      a('Clear the backlog of initial health assessments', 'None older than 20 working days'),
      a('Share consent and paperwork with health within two working days', '95 of 100 in time'),
      a('Commission an emotional wellbeing team for children in care', 'Team in place'),
      a('Score strengths and difficulties for every child each year', '90 of 100 children scored'),
      a('Report dental checks to the corporate parenting board', 'Reported every quarter'),
    ],
  },
  {
    ref: 'R12',
    workstream: 'W6',
    paragraph: '28',
    strand: 'Care leavers',
    text: 'Pathway plans that are ambitious and up to date',
    actions: [
      a('Redesign the pathway plan with care-experienced young people', 'New plan adopted'),
      a('Complete a pathway plan for every young person by 16 and a quarter', '95 of 100 in time'),
      a('Give every young person a named personal adviser at 16', 'All young people'),
      a('Audit 20 pathway plans a quarter with young people', 'Eight in ten good or better'),
      a('Hand every care leaver their health history', '90 of 100 young people'),
    ],
  },
  {
    ref: 'R13',
    workstream: 'W6',
    paragraph: '30',
    strand: 'Care leavers',
    text: 'Suitable accommodation and the local offer for care leavers',
    actions: [
      a('Agree a joint housing protocol with the district councils', 'Signed by all districts'),
      a('Publish the local offer in a form young people designed', 'Offer published'),
      a('End the use of bed and breakfast for care leavers', 'None in use for two quarters'),
      a('Ring-fence apprenticeships in the council and its partners', '15 apprenticeships a year'),
      a('Extend the rent guarantee scheme to 25', 'Scheme in place'),
    ],
  },
  {
    ref: 'R14',
    workstream: 'W7',
    paragraph: '33',
    strand: 'Leadership',
    text: 'Recruitment and retention of experienced social workers',
    actions: [
      a('Agree a recruitment and retention offer', 'Agreed by Cabinet'),
      a('Reduce agency social workers to one in eight posts', 'No more than one in eight'),
      a('Grow our own: 12 social work apprentices a year', '12 appointed each year'),
      a('Hold a stay interview with every social worker in their first year', 'All held'),
      a('Recruit permanently to all team manager posts', 'All posts filled'),
    ],
  },
  {
    ref: 'R15',
    workstream: 'W7',
    paragraph: '34',
    strand: 'Leadership',
    text: 'Manageable caseloads in every team',
    actions: [
      a('Set caseload limits by team and report breaches weekly', 'No caseload over the limit for four weeks'),
      a('Move two agency teams in to relieve the assessment service for six months', 'Teams in place and ended on time'),
      a('Give newly qualified social workers a protected caseload', 'All newly qualified social workers'),
      a('Move business support into each team', 'One post in each of 22 teams'),
      a('Review the structure of the assessment service', 'Review agreed by the director'),
    ],
  },
  {
    ref: 'R16',
    workstream: 'W8',
    paragraph: '36',
    strand: 'Leadership',
    text: 'A quality assurance framework that shows what difference is made',
    actions: [
      a('Adopt a quality assurance framework with moderated audits', 'Framework adopted'),
      a('Complete 40 audits a month with the social worker', '40 a month, all moderated'),
      a('Close the loop: check that audit actions were done', '90 of 100 actions done in time'),
      a('Ask families about the help they received after each closure', 'Response from one family in three'),
      a('Publish a learning bulletin each month', 'Bulletin sent every month'),
    ],
  },
  {
    ref: 'R17',
    workstream: 'W8',
    paragraph: '37',
    strand: 'Leadership',
    text: 'Accurate performance information for managers and leaders',
    actions: [
      a('Build a daily team dashboard from the case system', 'In use in every team'),
      a('Correct the ten data items that the inspectors found unreliable', 'All ten reconciled'),
      a('Give the improvement board one page of measures with targets', 'Page at every board'),
      a('Train managers to question and use the data', 'All managers trained'),
      a('Bring the annual return in without manual correction', 'Return submitted without manual correction'),
    ],
  },
  {
    ref: 'R18',
    workstream: 'W9',
    paragraph: '40',
    strand: 'Leadership',
    text: 'Corporate and partnership leadership of children’s services improvement',
    actions: [
      a('Set up an improvement board with an independent chair', 'Board meets monthly'),
      a('Report progress to scrutiny every quarter', 'Four reports a year'),
      a('Renew the corporate parenting strategy and pledge', 'Agreed by Council'),
      a('Agree the safeguarding partners’ scrutiny arrangements', 'Arrangements published'),
      a('Invite a peer challenge of progress', 'Peer challenge held and published'),
    ],
  },
];

export interface ExampleWorkstream {
  readonly ref: string;
  readonly name: string;
  readonly phase: string;
  readonly agency: string;
  readonly lead: string;
}

export const WORKSTREAMS: readonly ExampleWorkstream[] = [
  { ref: 'W1', name: 'Front door and thresholds', phase: 'Phase 1', agency: 'Exampleshire Council', lead: 'Head of Service, Front Door' },
  { ref: 'W2', name: 'Assessment and planning', phase: 'Phase 1', agency: 'Exampleshire Council', lead: 'Head of Service, Assessment' },
  { ref: 'W3', name: 'Management oversight', phase: 'Phase 1', agency: 'Exampleshire Council', lead: 'Principal Social Worker' },
  {
    ref: 'W4',
    name: 'Missing and exploited children',
    phase: 'Phase 1',
    agency: 'Exampleshire Police',
    lead: 'Detective Superintendent, Vulnerability',
  },
  { ref: 'W5', name: 'Permanence and homes', phase: 'Phase 2', agency: 'Exampleshire Council', lead: 'Head of Service, Children in Care' },
  { ref: 'W6', name: 'Care leavers', phase: 'Phase 2', agency: 'Exampleshire Council', lead: 'Head of Service, Leaving Care' },
  { ref: 'W7', name: 'Workforce', phase: 'Phase 2', agency: 'Exampleshire Council', lead: 'Head of Human Resources' },
  { ref: 'W8', name: 'Quality and performance', phase: 'Phase 2', agency: 'Exampleshire Council', lead: 'Head of Quality Assurance' },
  { ref: 'W9', name: 'Leadership and partnership', phase: 'Phase 2', agency: 'Exampleshire Integrated Care Board', lead: 'Chief Nurse' },
];

/** Posts that lead actions, by workstream; the first is the workstream's own lead. */
export const LEADS: Readonly<Record<string, readonly string[]>> = {
  W1: ['Head of Service, Front Door', 'Team Manager, Duty', 'Team Manager, Out of Hours'],
  W2: ['Head of Service, Assessment', 'Team Manager, Assessment North', 'Team Manager, Assessment South'],
  W3: ['Principal Social Worker', 'Head of Service, Reviewing', 'Team Manager, Court'],
  W4: ['Detective Superintendent, Vulnerability', 'Head of Service, Exploitation', 'Missing Co-ordinator'],
  W5: ['Head of Service, Children in Care', 'Head of Service, Fostering', 'Commissioning Manager', 'Designated Nurse, Children in Care'],
  W6: ['Head of Service, Leaving Care', 'Team Manager, Personal Advisers', 'Housing Options Manager'],
  W7: ['Head of Human Resources', 'Principal Social Worker', 'Business Support Manager'],
  W8: ['Head of Quality Assurance', 'Performance Manager', 'Audit Co-ordinator'],
  W9: ['Chief Nurse', 'Director of Children’s Services', 'Partnership Manager'],
};
