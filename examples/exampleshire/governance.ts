import type { ExampleRows } from '../example-workbook.ts';

const SCRUTINY = 'Children and Young People Overview and Scrutiny Committee';
const BOARD = 'Improvement Board';
const CABINET = 'Cabinet';
const PARENTING = 'Corporate Parenting Board';
const PARTNERSHIP = 'Safeguarding Children Partnership';
const POLICY = 'Children and Families Policy Panel';

export const BODIES: ExampleRows = [
  { Ref: 'B1', Body: SCRUTINY, Kind: 'Scrutiny', Format: 'A', Powers: 'note, comment, recommend', Chair: 'Chair of the Committee', 'How often': 'Quarterly', 'Monitors?': 'Yes', 'Next report due': '09/06/2026' },
  { Ref: 'B2', Body: BOARD, Kind: 'Board', Format: 'F', Powers: 'note, agree, comment', Chair: 'Independent Chair', 'How often': 'Monthly', 'Monitors?': 'Yes', 'Next report due': '28/04/2026' },
  { Ref: 'B3', Body: CABINET, Kind: 'Executive', Format: 'C', Powers: 'agree, approve, note', Chair: 'Leader of the Council', 'How often': 'Monthly', 'Monitors?': 'No', 'Next report due': '' },
  { Ref: 'B4', Body: PARENTING, Kind: 'Board', Format: 'B', Powers: 'note, comment, endorse', Chair: 'Cabinet Member, Children', 'How often': 'Every 8 weeks', 'Monitors?': 'Yes', 'Next report due': '20/05/2026' },
  { Ref: 'B5', Body: PARTNERSHIP, Kind: 'Partnership', Format: 'D', Powers: 'note, agree', Chair: 'Independent Scrutineer', 'How often': 'Quarterly', 'Monitors?': 'Yes', 'Next report due': '02/07/2026' },
  { Ref: 'B6', Body: POLICY, Kind: 'Council', Format: 'E', Powers: 'note, comment, recommend', Chair: 'Chair of the Panel', 'How often': 'Twice a year', 'Monitors?': 'No', 'Next report due': '' },
];

const officers = { 'Report from': 'Cabinet Member, Children', 'Contact officer': 'Head of Quality Assurance', 'Wards affected': 'All', Inspection: 'I1' };

export const MEETINGS: ExampleRows = [
  { Ref: 'M1', Body: 'B3', Date: '13/05/2025', Time: '14:00', Item: '9', Title: 'Post-inspection improvement plan', 'Type of decision': 'Executive (key decision)', ...officers,
    Minutes: 'The Cabinet Member, Children presented the plan written in response to the inspection. Members asked how progress would be shown and were told that an improvement board would meet monthly.' },
  { Ref: 'M2', Body: 'B1', Date: '10/06/2025', Time: '18:00', Item: '6', Title: 'Improvement plan: first report', 'Type of decision': 'Scrutiny', ...officers,
    Minutes: 'The Committee considered the plan and asked that later reports say which actions had been re-dated and why. An undertaking was given that they would.' },
  { Ref: 'M3', Body: 'B1', Date: '09/12/2025', Time: '18:00', Item: '7', Title: 'Improvement plan: progress', 'Type of decision': 'Scrutiny', ...officers,
    Minutes: 'Members noted progress and questioned the number of agency social workers.' },
  { Ref: 'M4', Body: 'B2', Date: '28/04/2026', Time: '10:00', Item: '3', Title: 'Highlight report', 'Type of decision': 'Board', ...officers },
  { Ref: 'M5', Body: 'B1', Date: '09/06/2026', Time: '18:00', Item: '6', Title: 'Improvement plan: progress', 'Type of decision': 'Scrutiny', ...officers },
  { Ref: 'M6', Body: 'B3', Date: '14/07/2026', Time: '14:00', Item: '11', Title: 'Improvement plan: annual report', 'Type of decision': 'Executive (non-key)', ...officers },
  { Ref: 'M7', Body: 'B4', Date: '20/05/2026', Time: '16:30', Item: '5', Title: 'Children in care and care leavers: progress', 'Type of decision': 'Board', ...officers },
  { Ref: 'M8', Body: 'B5', Date: '02/07/2026', Time: '09:30', Item: '4', Title: 'Post-inspection improvement plan', 'Type of decision': 'Partnership', ...officers },
  { Ref: 'M9', Body: 'B6', Date: '17/03/2026', Time: '17:00', Item: '8', Title: 'Improvement plan', 'Type of decision': 'Panel', ...officers,
    Minutes: 'The Panel received a presentation on the plan and discussed where it could add most.' },
  { Ref: 'M10', Body: 'B5', Date: '27/11/2025', Time: '09:30', Item: '4', Title: 'Post-inspection improvement plan', 'Type of decision': 'Partnership', ...officers,
    Minutes: 'Partners reviewed the workstreams they lead. Health reported on initial health assessments.' },
];

export const DECISIONS: ExampleRows = [
  { Ref: 'D1', Meeting: 'M1', Kind: 'Delegated decision', Number: '1', Decision: 'That the improvement plan be approved for submission to the inspectorate.', Reason: 'The Council must answer the report within 70 working days.', 'Other options': 'Not to approve the plan: the Council could not then meet its duty.', 'Owner (post)': 'Director of Children’s Services', 'Owner e-mail': 'director.of.childrens.services@exampleshire.example', Due: '24/06/2025', State: 'Met', Answer: 'Submitted on 20 June 2025.', 'Answered on': '10/06/2025' },
  { Ref: 'D2', Meeting: 'M1', Kind: 'Delegated decision', Number: '2', Decision: 'That £420,000 be drawn from reserves in 2025/26 for the work identified in the plan.', 'Owner (post)': 'S151 Officer', State: 'Met', Answer: 'Budget in place from July 2025.' },
  { Ref: 'D3', Meeting: 'M2', Kind: 'Agreed', Number: '1', Decision: 'That the progress made against the plan be noted.', State: 'Met', Answer: 'Noted.' },
  { Ref: 'D4', Meeting: 'M2', Kind: 'Undertaking', Number: '2', Decision: 'That later reports say which actions have been re-dated and why.', 'Owner (post)': 'Head of Quality Assurance', 'Owner e-mail': 'head.of.quality.assurance@exampleshire.example', Due: '09/12/2025', State: 'Met', Answer: 'Re-dated actions are listed in every report since December 2025.', 'Answered on': '09/12/2025' },
  { Ref: 'D5', Meeting: 'M3', Kind: 'Agreed', Number: '1', Decision: 'That the report be noted.', State: 'Met', Answer: 'Noted.' },
  { Ref: 'D6', Meeting: 'M3', Kind: 'Undertaking', Number: '2', Decision: 'That the number of agency social workers by team be reported to the next meeting.', 'Owner (post)': 'Head of Human Resources', 'Owner e-mail': 'head.of.human.resources@exampleshire.example', Due: '09/06/2026', State: 'Open', Answer: '' },
  { Ref: 'D7', Meeting: 'M3', Kind: 'Action requested', Number: '3', Decision: 'That members visit the front door before the summer.', 'Owner (post)': 'Head of Service, Front Door', 'Owner e-mail': 'head.of.service.front.door@exampleshire.example', Due: 'by the end of March 2026', State: 'Open', Answer: '' },
  { Ref: 'D8', Meeting: 'M10', Kind: 'Agreed', Number: '1', Decision: 'That each agency report its own actions to the partnership.', 'Owner (post)': 'Partnership Manager', 'Owner e-mail': 'partnership.manager@exampleshire.example', Due: 'Ongoing', State: 'Open' },
  { Ref: 'D9', Meeting: 'M9', Kind: 'Resolution', Number: '(a)', Decision: 'That the presentation be received.', State: 'Met', Answer: 'Received at the meeting.' },
  { Ref: 'D10', Meeting: 'M9', Kind: 'Resolution', Number: '(b)', Decision: 'That the Chair of the Panel meet the Chair of the Scrutiny Committee to co-ordinate their work.', 'Owner (post)': 'Democratic Services Manager', Due: '30/09/2026', State: 'Open' },
];

export const VERSIONS: ExampleRows = [
  { Version: '1', From: '13/05/2025', To: '', Inspection: 'I1', Path: 'M1', Submission: '20/06/2025', Note: 'First plan, as approved by Cabinet.' },
];

export const CLEARANCES: ExampleRows = [
  { Meeting: 'M5', Officer: 'S151 Officer', Requested: '13/04/2026', Received: '17/04/2026', Statement: 'The costs of the plan are within the budget agreed by Cabinet on 13 May 2025. No further draw on reserves is asked for.' },
  { Meeting: 'M5', Officer: 'Monitoring Officer', Requested: '13/04/2026', Received: '', Statement: '' },
  { Meeting: 'M5', Officer: 'Executive Director of Resources', Requested: '13/04/2026', Received: '16/04/2026', Statement: 'There are no further implications for staff or property beyond those in the plan.' },
];
