import { actionPlanAppendix, bulletsUnder, clearances, contact, exemptPart, sections } from '../layout/chapters.ts';
import { cover, each, heading, pages, table, words } from '../layout/layout.ts';
import type { LayoutNode } from '../layout/layout.ts';
import type { FieldDescription, FormatDescription } from './format.ts';

const HEADING = 'Scrutiny Report';

const FIELDS: readonly FieldDescription[] = [
  { key: 'decisionOf', label: 'DECISION OF:', otherwise: '{body.name}' },
  { key: 'date', label: 'DATE:', otherwise: '{meeting.date}' },
  { key: 'subject', label: 'SUBJECT:', otherwise: '{paper.title}' },
  { key: 'reportFrom', label: 'REPORT FROM:', otherwise: '{meeting.reportFrom}' },
  { key: 'contactOfficer', label: 'CONTACT OFFICER:', otherwise: '{meeting.contactOfficer}' },
  { key: 'typeOfDecision', label: 'TYPE OF DECISION:', otherwise: '{meeting.decisionType}' },
  { key: 'freedomOfInformation', label: 'FREEDOM OF INFORMATION/STATUS:', otherwise: '{paper.publicStatus}' },
  { key: 'summary', label: 'SUMMARY:', reportText: 'SUMMARY', otherwise: '{paper.summary}' },
  {
    key: 'options',
    label: 'OPTIONS & RECOMMENDED OPTION',
    reportText: 'OPTIONS & RECOMMENDED OPTION',
    otherwise: 'The {body.name} is asked to {paper.request}.',
  },
  { key: 'implications', label: 'IMPLICATIONS:', otherwise: '', isBanner: true },
  {
    key: 'corporateAims',
    label: 'Corporate Aims/Policy Framework:',
    reportText: 'Corporate Aims/Policy Framework',
    asks: 'Do the proposals accord with the Policy Framework?',
    otherwise: '',
    isImplication: true,
  },
  {
    key: 'financial',
    label: 'Statement by the S151 Officer: Financial Implications and Risk Considerations:',
    reportText: 'Statement by the S151 Officer',
    statementOf: 'S151 Officer',
    otherwise: '',
    product: ['money'],
    isImplication: true,
  },
  {
    key: 'resources',
    label: 'Statement by Executive Director of Resources:',
    reportText: 'Statement by Executive Director of Resources',
    statementOf: 'Executive Director of Resources',
    otherwise: '',
    isImplication: true,
  },
  {
    key: 'equality',
    label: 'Equality/Diversity implications:',
    reportText: 'Equality/Diversity implications',
    otherwise: '',
    product: ['equality'],
    isImplication: true,
  },
  {
    key: 'monitoringOfficer',
    label: 'Considered by Monitoring Officer:',
    reportText: 'Considered by Monitoring Officer',
    statementOf: 'Monitoring Officer',
    otherwise: '',
    isImplication: true,
  },
  { key: 'wards', label: 'Wards Affected:', otherwise: '{meeting.wards}' },
];

/** The stops that a paper passes on its way, as Bury's form shows them. */
const TRACKING_GRID: readonly LayoutNode[] = [
  heading(2, 'TRACKING/PROCESS'),
  words('DIRECTOR: {director.post}', 'leadIn'),
  table(undefined, [
    ['Chief Executive/ Strategic Leadership Team', '{tracking.leadershipTeam}', 1],
    ['Cabinet Member/Chair', '{tracking.cabinetMember}', 1],
    ['Ward Members', '{tracking.wardMembers}', 1],
    ['Partners', '{tracking.partners}', 1],
  ]),
  words('', 'leadIn'),
  table(undefined, [
    ['Scrutiny Committee', '{tracking.scrutiny}', 1],
    ['Committee', '{tracking.committee}', 1],
    ['Council', '{tracking.council}', 1],
  ]),
];

/** Scrutiny report with cover table, as Bury's Overview and Scrutiny Committee took it in 2013. */
export const FORMAT_A: FormatDescription = {
  letter: 'A',
  name: 'Scrutiny report with cover table',
  heading: HEADING,
  numbering: 'decimal',
  fields: FIELDS,
  implications: [],
  sections: [
    { key: 'background', heading: 'BACKGROUND', product: [], fallback: ['inspections', 'judgements', 'workstreams'] },
    {
      key: 'issues',
      heading: 'ISSUES',
      product: [
        'progress',
        'sinceLastMet',
        'versions',
        'whatYouAsked',
        'exceptions',
        'impact',
        'risks',
        'statutoryClock',
        'strengths',
        'monitoringBodies',
        'planAttached',
      ],
    },
    { key: 'conclusion', heading: 'CONCLUSION', product: [], fallback: ['conclusion'] },
  ],
  appendices: [{ key: 'actionPlan', title: 'Action plan' }],
  knownBy: [],
  layout: {
    pages: [
      pages(
        'upright',
        heading(1, HEADING),
        words('Agenda Item {meeting.item}'),
        cover(FIELDS),
        each('isClearance', ...TRACKING_GRID),
        clearances(),
        sections(2),
        ...bulletsUnder(2, 'List of Background Papers:-', 'backgroundPapers'),
        ...contact(2, 'Contact Details:-'),
        exemptPart(),
      ),
      actionPlanAppendix('{appendix.actionPlan}: Action plan'),
    ],
  },
};
