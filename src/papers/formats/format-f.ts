import type { FormatDescription } from './format.ts';

/** Board highlight report: two sides of A4, in short tables that the template lays out. */
export const FORMAT_F: FormatDescription = {
  letter: 'F',
  name: 'Board highlight report',
  heading: 'Board highlight report',
  numbering: 'none',
  fields: [
    { key: 'board', label: 'Board:', otherwise: '{body.name}' },
    { key: 'subject', label: 'Subject:', otherwise: '{paper.title}' },
    { key: 'date', label: 'Date:', otherwise: '{meeting.date}' },
    { key: 'reportFrom', label: 'Report of:', otherwise: '{meeting.reportFrom}' },
    { key: 'asAt', label: 'As at:', otherwise: '{paper.asAt}' },
  ],
  implications: [],
  sections: [{ key: 'status', heading: 'Status now and last time', product: ['progress'] }],
  appendices: [],
};
