import type { FormatDescription } from './format.ts';

/** Scrutiny minutes, as Cheshire East published them in 2013: purpose, narrative, lettered resolutions. */
export const FORMAT_E: FormatDescription = {
  letter: 'E',
  name: 'Scrutiny minutes',
  heading: '{paper.title}',
  numbering: 'none',
  fields: [],
  implications: [],
  sections: [],
  appendices: [],
};
