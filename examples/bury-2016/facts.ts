import type { ExampleFacts } from '../example-facts.ts';
import { REPORT_TEXT } from './report-text.ts';

/**
 * Bury Council, 2012 to 2016: only facts of its published scrutiny reports of June 2013 and March 2014 and of the
 * published minutes of July and August 2016, in our own words, with posts in place of names. Where a document is
 * silent (grades of 2016, the dates of the short-term posts), the cell is empty.
 */
export const FACTS: ExampleFacts = {
  Settings: [
    { Setting: 'Council name', Value: 'Bury Council' },
    { Setting: 'Plan name', Value: 'Children’s services action plan' },
  ],
  Inspections: [
    { Ref: 'I1', Inspection: 'Inspection of safeguarding and looked after children services', Framework: 'SLAC', 'Report published': '13/06/2012', Scope: 'Ten days in April 2012: safeguarding services and services for looked after children.', 'Deadline rules': 'Re-inspection: latest, within three years' },
    { Ref: 'I2', Inspection: 'Early help thematic inspection', Framework: 'Thematic', Scope: 'January and February 2014; feeds a national report without published judgements on the council.' },
    { Ref: 'I3', Inspection: 'Local Government Association safeguarding diagnostic', Framework: 'LGA peer review', Scope: 'January and February 2014.' },
    { Ref: 'I4', Inspection: 'Inspection of services for children in need of help and protection, children looked after and care leavers', Framework: 'SIF', 'Fieldwork start': '22/02/2016', 'Fieldwork end': '17/03/2016', 'Report published': '16/05/2016', Scope: 'With a review of the effectiveness of the Local Safeguarding Children Board.', 'Stated deadline': '23/08/2016', 'Deadline rules': 'Written statement of action, counted from publication' },
  ],
  Judgements: [
    { Inspection: 'I1', Strand: 'Safeguarding services', 'Sub-judgement': 'Overall effectiveness', Grade: 'Adequate', 'Overall?': 'Yes' },
    { Inspection: 'I1', Strand: 'Safeguarding services', 'Sub-judgement': 'Capacity for improvement', Grade: 'Adequate' },
    { Inspection: 'I1', Strand: 'Services for looked after children', 'Sub-judgement': 'Overall effectiveness', Grade: 'Adequate', 'Overall?': 'Yes' },
    { Inspection: 'I1', Strand: 'Services for looked after children', 'Sub-judgement': 'Capacity for improvement', Grade: 'Good' },
  ],
  'Regional outcomes': [
    { Inspection: 'I4', Authority: 'First authorities under the framework (1)', Strand: 'Overall effectiveness', Grade: 'Good' },
    { Inspection: 'I4', Authority: 'First authorities under the framework (2)', Strand: 'Overall effectiveness', Grade: 'Good' },
    { Inspection: 'I4', Authority: 'First authorities under the framework (3)', Strand: 'Overall effectiveness', Grade: 'Requires improvement' },
    { Inspection: 'I4', Authority: 'First authorities under the framework (4)', Strand: 'Overall effectiveness', Grade: 'Requires improvement' },
    { Inspection: 'I4', Authority: 'First authorities under the framework (5)', Strand: 'Overall effectiveness', Grade: 'Inadequate' },
  ],
  Strengths: [
    { Strength: 'Safeguarding services had improved strikingly since the inspection of 2012.', Inspection: 'I3' },
    { Strength: 'Thresholds for social care were appropriate, understood and applied consistently.', Inspection: 'I3' },
    { Strength: 'The multi-agency safeguarding hub was second to none.', Inspection: 'I3' },
    { Strength: 'Children and young people in Bury were found to be safe.', Inspection: 'I4' },
  ],
  Recommendations: [
    { Ref: 'R1', Recommendation: 'Raise the capacity of children’s social care', Inspection: 'I3', Strand: 'Capacity' },
    { Ref: 'R2', Recommendation: 'Raise the capacity of early help', Inspection: 'I2', Strand: 'Capacity' },
    { Ref: 'R3', Recommendation: 'Strengthen the services that support social care: administration, information technology, workforce development and human resources', Inspection: 'I3', Strand: 'Infrastructure' },
    { Ref: 'R4', Recommendation: 'Improve challenge and scrutiny', Inspection: 'I3', Strand: 'Leadership' },
    { Ref: 'R5', Recommendation: 'Ensure that all services for children and young people are good or outstanding', Inspection: 'I4', Strand: 'Whole service' },
  ],
  'Action plan': [
    { Ref: 'A1', Action: 'Send the action plan to the inspectorate', 'Lead (post)': 'Assistant Director (Social Care and Safeguarding)', Deadline: '23/08/2016', Progress: 'In progress', Recommendation: 'R5', 'Success measure': 'Received by the inspectorate on or before the statutory date', Funding: 'Cost-neutral', 'Latest update': 'Approved by Cabinet on 20 July 2016.', 'Start': '16/05/2016' },
    { Ref: 'A2', Action: 'Fill the post of Strategic Lead for Quality Assessment and Performance', 'Lead (post)': 'Assistant Director (Social Care and Safeguarding)', Deadline: '31/08/2016', Progress: 'Done', '%': 100, Recommendation: 'R1', 'Success measure': 'Post filled', Funding: 'Within existing resources', 'Latest update': 'Filled, as told to the Committee on 31 August 2016.', Evidence: 'Overview and Scrutiny Committee, 31 August 2016, item 201' },
    { Ref: 'A3', Action: 'Provide additional short-term posts for six months', 'Lead (post)': 'Assistant Director (Social Care and Safeguarding)', Deadline: 'by the end of 2016/17', Progress: 'In progress', Recommendation: 'R1', 'Success measure': 'Posts provided within the sum approved', 'Cost £': 195000, Funding: 'Reserves', 'Latest update': 'Cabinet approved £195,000 from reserves in 2016/17.' },
    { Ref: 'A4', Action: 'State in every update to the Committee which actions are cost-neutral and met from existing resources', 'Lead (post)': 'Assistant Director (Social Care and Safeguarding)', Deadline: 'Ongoing', Progress: 'In progress', Recommendation: 'R4', 'Success measure': 'Each update states it', Funding: 'Cost-neutral' },
    { Ref: 'A5', Action: 'Submit an update on the action plan to Overview and Scrutiny', 'Lead (post)': 'Assistant Director (Social Care and Safeguarding)', Deadline: 'early in 2017', Progress: 'Not started', Recommendation: 'R4', 'Success measure': 'Update received by the Committee', Funding: 'Cost-neutral' },
    { Ref: 'A6', Action: 'Review capacity and skill in business support so that performance data can be given within 24 hours of a call', 'Lead (post)': 'Executive Director of Children’s Services', Deadline: 'following the announcement of the inspection', Progress: 'In progress', Recommendation: 'R3', 'Success measure': 'Complete data set ready within 24 hours', Funding: 'Within existing resources' },
  ],
  Bodies: [
    { Ref: 'B1', Body: 'Overview and Scrutiny Committee', Kind: 'Scrutiny', Format: 'A', Powers: 'note, comment', Chair: 'Chair of the Committee' },
    { Ref: 'B2', Body: 'Cabinet', Kind: 'Executive', Format: 'D', Powers: 'approve, agree', 'Monitors?': 'Yes' },
    { Ref: 'B3', Body: 'Corporate Parenting Board', Kind: 'Board', Format: 'F', Powers: 'note, comment', 'Monitors?': 'Yes' },
    { Ref: 'B4', Body: 'Safeguarding Children Overview Project Group', Kind: 'Board', Format: 'F', Powers: 'note, comment', 'Monitors?': 'Yes' },
    { Ref: 'B5', Body: 'Local Safeguarding Board', Kind: 'Partnership', Format: 'F', Powers: 'note, comment', 'Monitors?': 'Yes' },
  ],
  Meetings: [
    { Ref: 'M1', Body: 'B1', Date: '11/06/2013', Title: 'Ofsted inspection (SLAC) action plan', Inspection: 'I1', 'Type of decision': 'Cabinet (non-key decision)', 'Report from': 'Cabinet Member for Children and Families', 'Contact officer': 'Assistant Director (Social Care and Safeguarding)', 'Wards affected': 'All' },
    { Ref: 'M2', Body: 'B1', Date: '25/03/2014', Title: 'Safeguarding diagnostic and inspection update', Inspection: 'I3', 'Report from': 'Executive Director of Children’s Services', 'Contact officer': 'Assistant Director (Social Care and Safeguarding)', 'Wards affected': 'All' },
    { Ref: 'M3', Body: 'B2', Date: '20/07/2016', Item: '154', Title: 'Action plan following the inspection of children’s services', Inspection: 'I4', 'Type of decision': 'Delegated decision', 'Report from': 'Cabinet Member (Children and Families)', 'Contact officer': 'Assistant Director (Social Care and Safeguarding)', 'Wards affected': 'All', Minutes: 'The Cabinet Member presented the action plan written after the inspection of 22 February to 17 March 2016, which found that children and young people in Bury are safe. The plan takes in the inspectorate’s recommendations. It asks for £195,000 from reserves in 2016/17 for additional short-term posts of six months.' },
    { Ref: 'M4', Body: 'B1', Date: '31/08/2016', Item: '201', Title: 'Action plan following the inspection of children’s services', Inspection: 'I4', 'Report from': 'Cabinet Member (Children and Families)', 'Contact officer': 'Assistant Director (Social Care and Safeguarding)', 'Wards affected': 'All', Minutes: 'The Cabinet Member presented the action plan, for which Cabinet had approved £195,000 from reserves on 20 July 2016. The Assistant Director told the Committee that a key post had been filled and that temporary posts were managed economically. Asked by the Chair about cost, the Assistant Director said that most actions were cost-neutral and met from existing resources, and undertook to make this explicit in future updates.' },
  ],
  Decisions: [
    { Ref: 'D1', Meeting: 'M3', Kind: 'Delegated decision', Number: '1', Decision: 'That the action plan written in response to the inspection report be approved', Reason: 'The plan is due within 70 working days of publication of the report, by 23 August 2016.', 'Other options': 'Rejecting the plan in whole or in part: the council could not then meet the inspectorate’s requirement.', State: 'Met', Answer: 'Plan approved.', 'Answered on': '20/07/2016' },
    { Ref: 'D2', Meeting: 'M3', Kind: 'Delegated decision', Number: '2', Decision: 'That £195,000 from reserves be allocated to the work of the action plan in 2016/17', Reason: 'The plan is due within 70 working days of publication of the report, by 23 August 2016.', 'Other options': 'Rejecting the plan in whole or in part: the council could not then meet the inspectorate’s requirement.', State: 'Met', Answer: 'Sum allocated.', 'Answered on': '20/07/2016' },
    { Ref: 'D3', Meeting: 'M4', Kind: 'Undertaking', Decision: 'To make explicit in future updates to the Committee which actions are cost-neutral and met from existing resources', 'Owner (post)': 'Assistant Director (Social Care and Safeguarding)', Due: 'with the next update', State: 'Open' },
    { Ref: 'D4', Meeting: 'M4', Kind: 'Agreed', Number: '1', Decision: 'That the Committee notes that Cabinet, the Corporate Parenting Board, the Safeguarding Children Overview Project Group and the Local Safeguarding Board will monitor the plan regularly', State: 'Met', Answer: 'The four bodies monitor the plan.', 'Answered on': '31/08/2016' },
    { Ref: 'D5', Meeting: 'M4', Kind: 'Agreed', Number: '2', Decision: 'That an update be submitted to the Committee early in 2017, following a further visit from the inspectorate', 'Owner (post)': 'Assistant Director (Social Care and Safeguarding)', Due: 'early in 2017', State: 'Open' },
  ],
  Funding: [
    { Ref: 'F1', Purpose: 'Work of the action plan, with additional short-term posts', 'Amount £': 195000, Source: 'Reserves', 'Financial year': '2016/17', 'Approved by': 'Cabinet, 20 July 2016, item 154', Posts: 'Additional short-term posts (six months)' },
  ],
  Risks: [
    { Ref: 'K1', Risk: 'Social work management posts are hard to fill, which weakens services and outcomes', Mitigation: 'Key post filled; temporary posts managed economically', 'Owner (post)': 'Assistant Director (Social Care and Safeguarding)', Likelihood: 3, Impact: 4, Actions: 'A2, A3' },
    { Ref: 'K2', Risk: 'Government intervenes after an inadequate judgement, at a cost in money and reputation', Mitigation: 'Action plan approved and monitored by four bodies', 'Owner (post)': 'Executive Director of Children’s Services', Likelihood: 2, Impact: 5, Actions: 'A1' },
  ],
  Versions: [
    { Version: 'SLAC action plan', Inspection: 'I1', Path: 'M1', Note: 'Found no longer fit for purpose after the guidance of April 2013; to be reviewed and refreshed.' },
    { Version: 'SIF draft action plan', Inspection: 'I3', Path: 'M2', Note: 'Shown to scrutiny in September 2013; progress reported in March 2014.' },
    { Version: 'Action plan 2016', From: '20/07/2016', Inspection: 'I4', Path: 'M3, M4', Note: 'Cabinet on 20 July; scrutiny on 31 August, after the statutory date.' },
  ],
  Readiness: [
    { Item: 'Key strategic documents', 'Owner (post)': 'Executive Director of Children’s Services', 'Refresh every (days)': 90 },
    { Item: 'Inspection data set', 'Owner (post)': 'Strategic Lead for Quality Assessment and Performance', 'Refresh every (days)': 30 },
    { Item: 'Self-evaluation', 'Owner (post)': 'Assistant Director (Social Care and Safeguarding)', 'Refresh every (days)': 90 },
  ],
  Acronyms: [
    { Acronym: 'SLAC', Meaning: 'safeguarding and looked after children' },
    { Acronym: 'SIF', Meaning: 'single inspection framework' },
    { Acronym: 'LGA', Meaning: 'Local Government Association' },
  ],
  'Report text': REPORT_TEXT,
};
