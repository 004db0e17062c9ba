import type { FormatDescription } from './format.ts';

/** Project-style report, as Bury's Overview and Scrutiny Committee took it in 2014. No implications, no recommendation. */
export const FORMAT_B: FormatDescription = {
  letter: 'B',
  name: 'Project-style report',
  heading: 'REPORT TO {body.addressee}',
  numbering: 'decimal',
  fields: [
    { key: 'subject', label: 'Title:', otherwise: '{paper.title}' },
    { key: 'date', label: 'Date of Meeting:', otherwise: '{meeting.dateWithWeekday}' },
    { key: 'contactOfficer', label: 'Project Lead Officer:', otherwise: '{meeting.contactOfficer}' },
    { key: 'reportFrom', label: 'Project Sponsor:', otherwise: '{meeting.reportFrom}' },
  ],
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
};
