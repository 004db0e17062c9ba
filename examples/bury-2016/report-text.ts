type Row = Readonly<Record<string, string>>;

const of = (meeting: string, section: string, ...paragraphs: readonly string[]): Row[] =>
  paragraphs.map((text) => ({ Body: 'B1', Section: section, Text: text, Meeting: meeting }));

/** What the scrutiny reports of June 2013 and August 2016 said, in our own words, by section of the format. */
export const REPORT_TEXT: readonly Row[] = [
  ...of('M1', 'SUMMARY', 'This report brings the inspection report of 13 June 2012 and the action plan that answers it.'),
  ...of(
    'M1',
    'OPTIONS & RECOMMENDED OPTION',
    'The Committee is asked to note and comment on progress against the action plan, above all on safeguarding, ' +
      'and to note that the plan will be reviewed against the guidance of 2013 and the revised inspection framework.',
  ),
  ...of(
    'M1',
    'Corporate Aims/Policy Framework',
    'Yes. The Children and Young People’s Plan is part of the Policy Framework, and the action plan agrees with it.',
  ),
  ...of('M1', 'Equality/Diversity implications', 'No'),
  ...of(
    'M1',
    'BACKGROUND',
    'Inspectors spent ten days in Bury in April 2012 looking at safeguarding and at services for looked after ' +
      'children. They judged both services adequate overall, with some good and some outstanding features; capacity ' +
      'to improve was adequate for safeguarding and good for looked after children.',
    'The action plan answers each of the eighteen areas for improvement. Services for looked after children will ' +
      'be inspected again within three years, and probably within twelve months.',
  ),
  ...of(
    'M1',
    'ISSUES',
    'Bury is one of few authorities in the region still to be inspected in the present round of child protection ' +
      'inspections. Adoption services, last inspected in 2009, are due as well.',
    'The action plan was written for the inspection of 2012, and inspectors will draw on it when they judge child protection and adoption.',
    'The Children’s Services Senior Management Team has followed the plan regularly since May 2012.',
    'New national guidance of April 2013 and the framework that begins in September 2013 call for a thorough ' +
      'review of the plan, with more weight on its impact on practice and on outcomes for children.',
    'The reviewed plan will be part of a quality assurance and performance framework due in August 2013, and will ' +
      'come to this Committee when it is complete.',
  ),
  ...of(
    'M1',
    'CONCLUSION',
    'The inspection was a useful expert view of services for some of the most vulnerable children in the borough. ' +
      'The plan that answered it no longer fits its purpose and will be reviewed and refreshed.',
  ),
  ...of(
    'M4',
    'SUMMARY',
    'This report brings the action plan that answers the inspection of 22 February to 17 March 2016, as approved ' +
      'by Cabinet on 20 July 2016.',
  ),
  ...of(
    'M4',
    'OPTIONS & RECOMMENDED OPTION',
    'The Committee is asked to note and comment on the action plan and on how it will be monitored.',
  ),
  ...of('M4', 'Corporate Aims/Policy Framework', 'Yes. The action plan agrees with the Policy Framework.'),
  ...of(
    'M4',
    'Statement by the S151 Officer',
    'Cabinet approved £195,000 from reserves in 2016/17. Most other actions are cost-neutral and met from existing resources.',
  ),
  ...of('M4', 'Statement by Executive Director of Resources', 'Not applicable'),
  ...of('M4', 'Equality/Diversity implications', 'No specific issues of equality and diversity have been identified.'),
  ...of('M4', 'Considered by Monitoring Officer', 'Yes'),
  ...of(
    'M4',
    'BACKGROUND',
    'The inspection took place between 22 February and 17 March 2016 and found that children and young people in Bury are safe.',
    'The action plan takes in the inspectorate’s recommendations, so that every service becomes good or outstanding.',
  ),
  ...of(
    'M4',
    'ISSUES',
    'Additional short-term posts of six months are paid from reserves.',
    'Recruitment to some posts remains hard; the post of Strategic Lead for Quality Assessment and Performance has been filled.',
  ),
  ...of(
    'M4',
    'CONCLUSION',
    'The plan will be monitored by Cabinet, the Corporate Parenting Board, the Safeguarding Children Overview ' +
      'Project Group and the Local Safeguarding Board.',
  ),
];
