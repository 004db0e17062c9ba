import type { FormatDescription } from './format.ts';

/** Executive report with continuous numbering, as Central Bedfordshire's Executive took it in 2012. */
export const FORMAT_C: FormatDescription = {
  letter: 'C',
  name: 'Executive report, continuous numbering',
  heading: '{paper.title}',
  numbering: 'continuous',
  fields: [
    { key: 'meeting', label: 'Meeting:', otherwise: '{body.name}' },
    { key: 'date', label: 'Date:', otherwise: '{meeting.date}' },
    { key: 'subject', label: 'Subject:', otherwise: '{paper.title}' },
    { key: 'reportFrom', label: 'Report of:', otherwise: '{meeting.reportFrom}' },
    { key: 'summary', label: 'Summary:', reportText: 'Summary', otherwise: '{paper.summary}' },
    { key: 'advisingOfficer', label: 'Advising Officer:', reportText: 'Advising Officer', otherwise: '{meeting.reportFrom}' },
    { key: 'contactOfficer', label: 'Contact Officer:', otherwise: '{meeting.contactOfficer}' },
    { key: 'publicOrExempt', label: 'Public/Exempt:', otherwise: '{paper.publicOrExempt}' },
    { key: 'wards', label: 'Wards Affected:', otherwise: '{meeting.wards}' },
    { key: 'functionOf', label: 'Function of:', reportText: 'Function of', otherwise: '{body.name}' },
    { key: 'keyDecision', label: 'Key Decision', reportText: 'Key Decision', otherwise: '{paper.keyDecision}' },
    {
      key: 'urgency',
      label: 'Reason for urgency/exemption from call-in (if appropriate)',
      reportText: 'Reason for urgency',
      otherwise: 'Not applicable',
    },
  ],
  implications: [
    { key: 'priorities', heading: 'Council Priorities', product: [], unnumbered: true },
    { key: 'financial', heading: 'Financial', product: ['money'] },
    { key: 'legal', heading: 'Legal', product: ['statutoryClock'] },
    { key: 'riskManagement', heading: 'Risk Management', product: ['risks'] },
    { key: 'staffing', heading: 'Staffing (including Trades Unions)', reportText: 'Staffing', product: [] },
    { key: 'equalities', heading: 'Equalities/Human Rights', product: ['equality'] },
    { key: 'publicHealth', heading: 'Public Health', product: [] },
    { key: 'communitySafety', heading: 'Community Safety', product: [] },
    { key: 'sustainability', heading: 'Sustainability', product: [] },
    { key: 'procurement', heading: 'Procurement', product: [] },
    { key: 'scrutiny', heading: 'Overview and Scrutiny', product: [] },
  ],
  sections: [
    { key: 'executiveSummary', heading: 'Executive Summary', product: ['progress'] },
    { key: 'background', heading: 'Background', product: [], fallback: ['inspections'] },
    { key: 'outcomes', heading: 'Inspection Outcomes', product: ['strengths'], fallback: ['judgements'] },
    {
      key: 'action',
      heading: 'Action to Support Improvement',
      product: ['sinceLastMet', 'whatYouAsked', 'exceptions', 'impact', 'monitoringBodies', 'planAttached'],
    },
  ],
  appendices: [
    { key: 'judgements', title: 'Summary of Inspection Judgements' },
    { key: 'regionalOutcomes', title: 'Summary of Inspection Outcomes in the Region' },
    { key: 'actionPlan', title: 'Action Plan' },
  ],
};
