import {
  actionPlanAppendix,
  actionsByWorkstream,
  bulletsUnder,
  clearances,
  exemptPart,
  listOr,
  paragraphs,
  sections,
} from '../layout/chapters.ts';
import { cover, each, heading, numbered, pages, table, without, words } from '../layout/layout.ts';
import type { LayoutNode } from '../layout/layout.ts';
import type { FieldDescription, FormatDescription } from './format.ts';

const HEADING = '{paper.title}';

const FIELDS: readonly FieldDescription[] = [
  { key: 'meeting', label: 'Meeting:', otherwise: '{body.name}' },
  { key: 'date', label: 'Date:', otherwise: '{meeting.date}' },
  { key: 'subject', label: 'Subject:', otherwise: '{paper.title}' },
  { key: 'reportFrom', label: 'Report of:', otherwise: '{meeting.reportFrom}' },
  { key: 'summary', label: 'Summary:', reportText: 'Summary', otherwise: '{paper.summary}' },
  { key: 'advisingOfficer', label: 'Advising Officer:', reportText: 'Advising Officer', otherwise: '{director.post}' },
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
];

/** How many lines stand in the upper of the two cover tables: Meeting to Summary. */
const UPPER = 5;

const INSPECTION_OUTCOMES: readonly LayoutNode[] = [
  heading(1, '{appendix.judgements} – Summary of Inspection Judgements', { opensPage: true }),
  each(
    'gradesByInspection',
    heading(2, '{name}'),
    table('rows', [
      ['Judgement', '{judgement}', 64],
      ['Grade', '{grade}', 36],
    ]),
  ),
  without('gradesByInspection', words('The plan holds no judgements.')),
  heading(1, '{appendix.regionalOutcomes} – Summary of Inspection Outcomes in the Region'),
  ...listOr(
    'regionalOutcomes',
    table('regionalOutcomes', [
      ['Strand', '{strand}', 26],
      ['Grade', '{grade}', 22],
      ['Authorities', '{count}', 14],
      ['Which', '{authorities}', 38],
    ]),
    'The plan holds no outcomes of other authorities.',
  ),
];

/** Executive report with continuous numbering, as Central Bedfordshire's Executive took it in 2012. */
export const FORMAT_C: FormatDescription = {
  letter: 'C',
  name: 'Executive report, continuous numbering',
  heading: HEADING,
  numbering: 'continuous',
  fields: FIELDS,
  implications: [
    {
      key: 'priorities',
      heading: 'Council Priorities',
      product: [],
      unnumbered: true,
      listedUnder: 'The report supports these priorities of the council:',
    },
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
      product: ['sinceLastMet', 'versions', 'whatYouAsked', 'exceptions', 'impact', 'monitoringBodies', 'planAttached'],
    },
  ],
  appendices: [
    { key: 'judgements', title: 'Summary of Inspection Judgements' },
    { key: 'regionalOutcomes', title: 'Summary of Inspection Outcomes in the Region' },
    { key: 'actionPlan', title: 'Action Plan' },
  ],
  asksByItself: true,
  knownBy: ['implications'],
  layout: {
    pages: [
      pages(
        'upright',
        heading(1, HEADING),
        cover(FIELDS.slice(0, UPPER)),
        words('', 'small'),
        cover(FIELDS.slice(UPPER)),
        heading(2, 'CORPORATE IMPLICATIONS'),
        each('implications', heading(3, '{heading}:'), paragraphs()),
        heading(2, 'RECOMMENDATION:'),
        words('The {body.name} is asked to:', 'leadIn'),
        each('recommendations', numbered()),
        words('Reason for Recommendation: {reasonForRecommendation}'),
        sections(2),
        heading(2, 'Appendices:'),
        each('appendices', words('{name} – {title}')),
        ...bulletsUnder(2, 'Background Papers: (open to public inspection)', 'backgroundPapers'),
        clearances(),
        exemptPart(),
        ...INSPECTION_OUTCOMES,
      ),
      actionPlanAppendix('{appendix.actionPlan} – Action Plan', actionsByWorkstream()),
    ],
  },
};
