import type { AskedVersion } from '../../src/tasks/versions/version-request.ts';
import type { ExampleFacts } from '../example-facts.ts';
import type { ExampleRows } from '../example-workbook.ts';

/**
 * Bury Council from 2012 to 2016: how one plan became the next, after its published scrutiny reports of June 2013 and
 * March 2014 and the minutes of July and August 2016. The papers say that the plan of 2012 answered eighteen areas and that
 * most of its actions were done by June 2013, but neither give the words of the areas nor say what became of each: those
 * here stand for them, so that the way can be walked.
 */
const AREAS = 18;
const POST = 'Assistant Director (Social Care and Safeguarding)';
const DONE_BY_2013 = 12;

const numbers = Array.from({ length: AREAS }, (_, at) => at + 1);
const isDone = (number: number): boolean => number <= DONE_BY_2013;

/** The plan of 2012, as it stood when the new guidance and the new framework came. */
export const FACTS: ExampleFacts = {
  Settings: [
    { Setting: 'Council name', Value: 'Bury Council' },
    { Setting: 'Plan name', Value: 'Children’s services action plan' },
  ],
  Inspections: [
    {
      Ref: 'I1',
      Inspection: 'Inspection of safeguarding and looked after children services',
      Framework: 'SLAC',
      'Report published': '13/06/2012',
      Scope: 'Ten days in April 2012.',
    },
  ],
  Versions: [{ Version: 'SLAC action plan', From: '13/06/2012', Inspection: 'I1', Note: 'Written to answer each of the eighteen areas.' }],
  Recommendations: numbers.map((number) => ({
    Ref: `R${number}`,
    Recommendation: `Area for improvement ${number} of the eighteen in the report of June 2012`,
    Inspection: 'I1',
  })),
  'Action plan': numbers.map((number) => ({
    Ref: `A${number}`,
    Action: `Carry out the work on area ${number} of the report`,
    'Lead (post)': POST,
    Deadline: number % 3 === 0 ? '31/12/2013' : '31/03/2013',
    Progress: isDone(number) ? 'Done' : 'In progress',
    Recommendation: `R${number}`,
    'Success measure': 'The area is met when it is inspected again',
    Evidence: isDone(number) ? 'Monitored by the senior management team' : '',
  })),
  Bodies: [
    { Ref: 'B1', Body: 'Overview and Scrutiny Committee', Kind: 'Scrutiny', Format: 'A', Powers: 'note, comment' },
    { Ref: 'B2', Body: 'Cabinet', Kind: 'Executive', Format: 'D', Powers: 'approve, agree' },
  ],
  Meetings: [
    { Ref: 'M1', Body: 'B1', Date: '11/06/2013', Title: 'Inspection (SLAC) action plan', Inspection: 'I1', 'Contact officer': POST },
    { Ref: 'M2', Body: 'B1', Date: '25/03/2014', Title: 'Safeguarding diagnostic and inspection update', 'Contact officer': POST },
    { Ref: 'M3', Body: 'B2', Date: '20/07/2016', Title: 'Action plan following the inspection', 'Contact officer': POST },
    { Ref: 'M4', Body: 'B1', Date: '31/08/2016', Title: 'Action plan following the inspection', 'Contact officer': POST },
  ],
};

const GUIDANCE = 'The guidance of April 2013 requires major revision of what had been done';
const PRACTICE = 'Inspections now look at social work practice and at outcomes for children';

/** What the paper of June 2013 asks of the plan that follows, in the order in which it is typed: R19 to R23. */
export const ASKED_IN_2013: ExampleRows = [
  { Ref: 'R19', Recommendation: 'Revise what the guidance of April 2013 changes in the work done so far', Inspection: 'I2' },
  { Ref: 'R20', Recommendation: 'Evaluate the plan for its effect on social work practice', Inspection: 'I2' },
  { Ref: 'R21', Recommendation: 'Evaluate the plan for its outcomes for children', Inspection: 'I2' },
  { Ref: 'R22', Recommendation: 'Complete the quality assurance and performance monitoring framework', Inspection: 'I2' },
  { Ref: 'R23', Recommendation: 'Be ready for the inspections of child protection and of adoption', Inspection: 'I2' },
];

export const FRAMEWORK_OF_2013: ExampleRows = [
  {
    Ref: 'I2',
    Inspection: 'Single inspection framework (preparation)',
    Framework: 'SIF',
    Scope: 'The framework in force from November 2013.',
  },
];

/** June 2013: "no longer fit for purpose". */
export const VERSION_OF_2013: AskedVersion = {
  closing: 'SLAC action plan',
  version: 'SIF draft action plan',
  from: '01/09/2013',
  inspection: 'I2',
  note: 'The plan of 2012 is no longer fit for purpose after the guidance of April 2013 and the revised inspection framework.',
  recommendations: numbers.map((number) => {
    const ref = `R${number}`;
    if (number <= 6) return { ref, became: 'Replaced', newRefs: ['R19'], reason: GUIDANCE };
    if (number <= 12) return { ref, became: 'Replaced', newRefs: ['R20', 'R21'], reason: PRACTICE };
    if (number <= 15)
      return { ref, became: 'Changed', newRefs: ['R22'], reason: 'The reviewed plan sits within the new monitoring framework' };
    if (number === 16)
      return { ref, became: 'Replaced', newRefs: ['R23'], reason: 'Both services await inspection under the new framework' };
    return { ref, became: 'Retired', reason: 'Met, and no longer asked for' };
  }),
  actions: numbers.map((number) => {
    const ref = `A${number}`;
    if (number === 13)
      return {
        ref,
        became: 'Split',
        parts: ['Complete the quality assurance framework', 'Complete the performance monitoring framework'],
        reason: 'The two parts have leads of their own',
      };
    if (number > 16) return { ref, became: 'Retired', reason: 'What it answered is met' };
    return { ref, became: 'Carried' };
  }),
};

/** What the inspection of early help and the peer diagnostic of early 2014 added: R24 to R27. */
export const ASKED_IN_2014: ExampleRows = [
  { Ref: 'R24', Recommendation: 'Raise the capacity of children’s social care', Inspection: 'I2' },
  { Ref: 'R25', Recommendation: 'Raise the capacity of early help', Inspection: 'I2' },
  { Ref: 'R26', Recommendation: 'Strengthen the services that support social care', Inspection: 'I2' },
  { Ref: 'R27', Recommendation: 'Improve challenge and scrutiny', Inspection: 'I2' },
];

export const INSPECTION_OF_2016: ExampleRows = [
  {
    Ref: 'I3',
    Inspection: 'Inspection of services for children in need of help and protection, children looked after and care leavers',
    Framework: 'SIF',
    'Fieldwork start': '22/02/2016',
    'Fieldwork end': '17/03/2016',
    'Report published': '16/05/2016',
    'Stated deadline': '23/08/2016',
  },
];

export const ASKED_IN_2016: ExampleRows = [
  { Ref: 'R28', Recommendation: 'Ensure that all services for children and young people are good or outstanding', Inspection: 'I3' },
];

/** July 2016: the plan that Cabinet approved. */
export const VERSION_OF_2016: AskedVersion = {
  closing: 'SIF draft action plan',
  version: 'Action plan 2016',
  from: '20/07/2016',
  inspection: 'I3',
  note: 'Written after the inspection of February and March 2016 and approved by Cabinet.',
  recommendations: [
    { ref: 'R19', became: 'Retired', reason: 'The revision is done and was inspected' },
    { ref: 'R20', became: 'Replaced', newRefs: ['R28'], reason: 'Practice was judged by the inspection' },
    { ref: 'R21', became: 'Replaced', newRefs: ['R28'], reason: 'Outcomes were judged by the inspection' },
    { ref: 'R22', became: 'Kept', reason: 'Performance data within 24 hours is still asked for' },
    { ref: 'R23', became: 'Retired', reason: 'The inspection has taken place' },
    { ref: 'R24', became: 'Kept', reason: 'Short-term posts are paid for from reserves' },
    { ref: 'R25', became: 'Changed', newText: 'Keep the capacity of early help under review', reason: 'Capacity was raised' },
    { ref: 'R26', became: 'Kept', reason: 'Business support is still under review' },
    { ref: 'R27', became: 'Kept', reason: 'Four bodies monitor the plan' },
  ],
  // A13, A17 and A18 were closed with the version before; A19 and A20 are the parts of A13.
  actions: [...numbers.filter((number) => number <= 16 && number !== 13), 19, 20].map((number) =>
    number <= 6 || number === 16
      ? { ref: `A${number}`, became: 'Retired', reason: 'What it answered is retired' }
      : { ref: `A${number}`, became: 'Carried' },
  ),
};
