import { exemptPart } from '../layout/chapters.ts';
import { bullet, each, heading, numbered, pages, without, words } from '../layout/layout.ts';
import type { FormatDescription } from './format.ts';

const HEADING = '{paper.title}';

/** Scrutiny minutes, as Cheshire East published them in 2013: purpose, narrative, lettered resolutions. */
export const FORMAT_E: FormatDescription = {
  letter: 'E',
  name: 'Scrutiny minutes',
  heading: HEADING,
  numbering: 'none',
  fields: [],
  implications: [],
  sections: [],
  appendices: [],
  record: 'this meeting',
  knownBy: ['resolved', 'purposes'],
  layout: {
    pages: [
      pages(
        'upright',
        each('meeting.itemNumber', words('Agenda item {meeting.itemNumber}')),
        without('meeting.itemNumber', words('Agenda item')),
        heading(1, HEADING),
        each('purposes', words('{text}')),
        heading(2, 'Minutes:'),
        each('narrative', words('{text}')),
        without('narrative', words('The minutes of this meeting have not been entered yet.')),
        heading(2, 'RESOLVED'),
        each('resolved', numbered()),
        without('resolved', words('No resolution has been entered yet.')),
        heading(2, 'Supporting documents:'),
        each('supportingDocuments', bullet()),
        without('supportingDocuments', words('None.')),
        exemptPart(),
      ),
    ],
  },
};
