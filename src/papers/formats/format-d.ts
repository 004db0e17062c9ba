import type { FormatDescription } from './format.ts';

/** Issue history and decision record, as Bury published it in 2016: each meeting on the issue, newest first. */
export const FORMAT_D: FormatDescription = {
  letter: 'D',
  name: 'Issue history and decision record',
  heading: '{paper.title}',
  numbering: 'none',
  fields: [],
  implications: [],
  sections: [],
  appendices: [],
};
