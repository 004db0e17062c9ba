type Row = Readonly<Record<string, string>>;

const of = (section: string, ...paragraphs: readonly string[]): Row[] =>
  paragraphs.map((text) => ({ Body: 'B1', Section: section, Text: text }));

/**
 * What the report of August 2012 said, in our own words: as many paragraphs in each section as the published report, so
 * that its numbers come out the same: 1–12, 13–16, 17–19, 20–26, 27–33.
 */
export const REPORT_TEXT: readonly Row[] = [
  ...of(
    'Summary',
    'This report brings the action plan that answers the inspection of services for safeguarding and looked after children.',
  ),
  ...of('Advising Officer', 'Deputy Chief Executive/Director of Children’s Services'),
  ...of('Function of', 'Executive'),
  ...of('Key Decision', 'No'),
  ...of('Reason for urgency', 'Not applicable'),
  ...of(
    'Council Priorities',
    'To educate and protect children and young people and give them opportunities.',
    'To promote healthier ways of living.',
  ),
  ...of(
    'Financial',
    'The council and NHS Bedfordshire and Luton pay for the actions from existing resources; the Children’s ' +
      'Improvement Board pays for the regional programme of challenge and support.',
  ),
  ...of(
    'Legal',
    'Under the Children Act 2004 the inspectorate evaluates how local services together keep children safe, and ' +
      'judges the quality of services for looked after children and care leavers.',
    'Under the Education Act 1996 the council must promote high standards, fair access to education and the potential of every child.',
  ),
  ...of(
    'Risk Management',
    'The following risks have been identified:\n- actions are not delivered and children’s health and wellbeing ' +
      'suffer\n- statutory duties are not met\n- a further inspection goes badly\n- reputation is lost\n- corporate ' +
      'objectives are missed\n- partners do not work together',
    'Carrying out the action plan manages these risks.',
  ),
  ...of('Staffing', 'Changes to staffing, where needed, are part of carrying out the plan.'),
  ...of(
    'Equalities/Human Rights',
    'Equality and diversity were judged adequate for both services. A section of its own in the action plan acts ' +
      'on them, above all for looked after children, who are a vulnerable group.',
  ),
  ...of(
    'Public Health',
    'Inspectors found the health outcomes of looked after children poor, and what enables them to be healthy ' +
      'inadequate. Workstreams of their own act on health.',
  ),
  ...of('Community Safety', 'Not applicable'),
  ...of('Sustainability', 'Not applicable'),
  ...of('Procurement', 'Not applicable'),
  ...of('Overview and Scrutiny', 'The Children’s Services Overview and Scrutiny Committee has considered the plan and endorsed it fully.'),
  ...of('RECOMMENDATION', 'agree the action plan that follows the inspection of services for safeguarding and looked after children.'),
  ...of('Reason for Recommendation', 'So that children’s health and wellbeing improve.'),
  ...of(
    'Executive Summary',
    'The law asks the inspectorate to evaluate how local services keep children safe and to judge services for ' +
      'looked after children and care leavers.',
    'Inspectors were in Central Bedfordshire from 20 February to 2 March 2012; their report was published on 10 April 2012.',
    'Safeguarding services were judged good overall, with good capacity to improve. Services for looked after ' +
      'children were judged adequate overall.',
    'The action plan at Appendix C answers the report.',
  ),
  ...of(
    'Background',
    'Inspections of this kind rest on the Children Act 2004 and cover safeguarding together with looked after children.',
    'This one was carried out from 20 February to 2 March 2012 and reported on 10 April 2012.',
    'The council leads services for children and works with partners, other agencies and the private and voluntary ' +
      'sectors. Partners took part in writing the plan.',
  ),
  ...of(
    'Inspection Outcomes',
    'Safeguarding was judged good, and so was the capacity to improve it. Partnership working is good and well ' +
      'embedded, ambition is clear, and performance is managed across the partnership.',
    'In a very large majority of settings safeguarding was good or better, which is above similar areas and the nation.',
    'Leadership and management were judged good; safeguarding has the highest priority, and members and managers share that commitment.',
    'Services for looked after children were judged adequate, and so were capacity to improve, ambition and prioritisation.',
    'Opportunities to make a positive contribution were judged good, as were performance management and quality ' +
      'assurance. Strong leadership has brought some improvement.',
    'Health outcomes of looked after children were judged poor, and what enables them to be healthy inadequate. ' +
      'NHS Bedfordshire and Luton commissions those services and leads on improving them.',
    'Appendix A holds the main findings, Appendix B the outcomes in the region.',
  ),
  ...of(
    'Action to Support Improvement',
    'The plan was written with partners and has nine workstreams. Each has a lead who co-ordinates the work, ' +
      'monitors progress and reports performance.',
    'What must be put right quickly, within six months, is Phase 1: workstreams 1 to 4, to be complete by October 2012.',
    'Phase 2, workstreams 5 to 9, moves practice to good and outstanding and makes improvement last.',
    'The Deputy Chief Executive/Director of Children’s Services oversees the council’s workstreams, and the ' +
      'Director of Nursing and Quality those of NHS Bedfordshire and Luton.',
    'The Children’s Services Project Board follows delivery; the Children’s Trust Board and the shadow Health ' +
      'and Wellbeing Board receive reports as well.',
    'A further inspection is expected in the autumn of 2013, and the improvements are to be in place by then. A ' +
      'regional programme of peer support and challenge helps.',
    'The action plan is at Appendix C.',
  ),
  ...of('Background Papers', 'Inspection report on safeguarding and looked after children services, Central Bedfordshire, 2012'),
];
