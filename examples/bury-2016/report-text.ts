type Row = Readonly<Record<string, string>>;

const of = (meeting: string, section: string, ...paragraphs: readonly string[]): Row[] =>
  paragraphs.map((text) => ({ Body: 'B1', Section: section, Text: text, Meeting: meeting }));

/** What the scrutiny reports of June 2013, March 2014 and August 2016 said, in our own words, by section of the format. */
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
    'No specific issues of equality and diversity have been identified.',
  ),
  ...of(
    'M1',
    'CONCLUSION',
    'The inspection was a useful expert view of services for some of the most vulnerable children in the borough. ' +
      'The plan that answered it no longer fits its purpose and will be reviewed and refreshed.',
  ),
  ...of(
    'M2',
    'PROJECT DESCRIPTION',
    'The Committee saw a draft action plan against the draft single inspection framework in September 2013.',
    'The framework was first published in October 2013, came into use on 19 November 2013 and was published in ' +
      'its final form on 3 December 2013.',
    'It covers children in need of help and protection, children looked after and care leavers, with fostering ' +
      'and adoption, and reviews the Local Safeguarding Children Board.',
    'Inspections come at a day’s notice and last four working weeks. They look at documents, data, case files ' +
      'and decisions along the child’s journey, and speak with practitioners, children and families.',
    'There are four grades: outstanding, good, requires improvement and inadequate. “Requires improvement” is new.',
    'The framework is meant to raise the standard of social work for vulnerable children and families and to improve what becomes of them.',
    'Children’s Services support whatever brings about such improvement.',
    'A first tranche of authorities was inspected from 19 November 2013 and a second from 13 January 2014; two ' +
      'more have followed, and all will be inspected over three years.',
    'Of the first 5 authorities 2 were judged good, 2 to require improvement and 1 inadequate. The reports of ' +
      'the second tranche are still to come.',
    'Authorities that have been inspected say that the framework asks more than those before it and that nothing ' +
      'should be taken for granted from earlier judgements.',
    'In January and February 2014 Bury had a thematic inspection of early help at short notice and a planned ' +
      'safeguarding diagnostic by the Local Government Association. They found:\n- striking improvement in safeguarding ' +
      'since the inspection of 2012\n- better assessment of need and risk\n- better outcomes where social care and ' +
      'early help took part\n- thresholds that are appropriate, understood and applied consistently\n- a multi-agency ' +
      'safeguarding hub second to none\n- strong leadership and exceptional staff',
    'They also named areas for improvement: capacity in social care and early help, the services that support ' +
      'social care, and challenge and scrutiny. The findings on early help are part of a national report without judgements on Bury.',
    'Social care evaluates itself against new information all the time. Progress against the draft plan of September 2013 is attached.',
  ),
  ...of(
    'M2',
    'ISSUES',
    'Judgements weigh on an authority’s reputation and on its power to recruit and keep social workers. Posts of ' +
      'social work manager have become hard to fill.',
    'The Secretary of State may intervene where an authority fails in its duties to children. Authorities judged ' +
      'inadequate are inspected in full again within 12 to 18 months.',
    'The capacity and skill of business support need review, so that the data set which inspectors ask for within 24 hours can be kept.',
    'Managers will be stretched between an inspection of four weeks and a safe service meanwhile.',
    'Inspectors look for help that answers to age, disability, ethnicity, faith, gender, language and sexual orientation.',
    'Every audit looks at whether the service does well by equality and diversity.',
  ),
  ...of(
    'M2',
    'CONCLUSION',
    'Outside assessment bears out that the draft plan has gone well, which is to be commended; the present ' +
      'inspections ask more than those before them.',
    'Planning for inspection goes on across the council and answers to what is learned.',
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
