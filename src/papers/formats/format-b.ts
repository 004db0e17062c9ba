import { actionPlanAppendix, clearances, contact, exemptPart, sectionsBeforeContact } from '../layout/chapters.ts';
import { cover, heading, pages } from '../layout/layout.ts';
import type { FieldDescription, FormatDescription } from './format.ts';

const HEADING = 'REPORT TO {body.addressee}';

const FIELDS: readonly FieldDescription[] = [
  { key: 'subject', label: 'Title:', otherwise: '{paper.title}' },
  { key: 'date', label: 'Date of Meeting:', otherwise: '{meeting.dateWithWeekday}' },
  { key: 'contactOfficer', label: 'Project Lead Officer:', otherwise: '{meeting.contactOfficer}' },
  { key: 'reportFrom', label: 'Project Sponsor:', otherwise: '{meeting.reportFrom}' },
];

/** Project-style report, as Bury's Overview and Scrutiny Committee took it in 2014. No implications, no recommendation. */
export const FORMAT_B: FormatDescription = {
  letter: 'B',
  name: 'Project-style report',
  heading: HEADING,
  numbering: 'decimal',
  fields: FIELDS,
  implications: [],
  sections: [
    {
      key: 'description',
      heading: 'PROJECT DESCRIPTION',
      product: [],
      fallback: ['inspections', 'judgements', 'workstreams'],
      opensUnnumbered: true,
    },
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
        'money',
        'risks',
        'equality',
        'statutoryClock',
        'strengths',
        'monitoringBodies',
        'planAttached',
      ],
    },
    { key: 'conclusion', heading: 'CONCLUSION', product: [], fallback: ['conclusion'] },
  ],
  appendices: [{ key: 'actionPlan', title: 'Action plan' }],
  onlyReceives: true,
  knownBy: [],
  layout: {
    pages: [
      pages(
        'upright',
        heading(1, HEADING),
        cover(FIELDS),
        sectionsBeforeContact(2),
        ...contact(2, 'Contact Details:-'),
        clearances(),
        exemptPart(),
      ),
      actionPlanAppendix('{appendix.actionPlan}: Action plan'),
    ],
  },
};
