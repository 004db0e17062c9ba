import { exemptPart } from '../layout/chapters.ts';
import { bullet, each, heading, numbered, pages, without, words } from '../layout/layout.ts';
import type { FormatDescription } from './format.ts';

const HEADING = '{paper.title}';

/** Issue history and decision record, as Bury published it in 2016: each meeting on the issue, newest first. */
export const FORMAT_D: FormatDescription = {
  letter: 'D',
  name: 'Issue history and decision record',
  heading: HEADING,
  numbering: 'none',
  fields: [],
  implications: [],
  sections: [],
  appendices: [],
  record: 'every meeting on the issue',
  knownBy: ['meetings'],
  layout: {
    pages: [
      pages(
        'upright',
        words('Issue - meetings', 'leadIn'),
        heading(1, HEADING),
        each(
          'meetings',
          heading(2, '{heading}'),
          heading(3, '{title}'),
          words('Additional documents:', 'leadIn'),
          each('documents', bullet()),
          words('Minutes:', 'leadIn'),
          each('narrative', words('{text}')),
          each('agreed.any', heading(3, 'It was agreed:'), each('agreed', numbered())),
          each(
            'delegated.any',
            heading(3, 'Delegated decision:'),
            each('delegated', numbered()),
            heading(3, 'Reason for the decision:'),
            words('{reason}'),
            heading(3, 'Other options considered and rejected:'),
            words('{optionsRejected}'),
          ),
        ),
        without('meetings', words('No meeting has considered this yet.')),
        exemptPart(),
      ),
    ],
  },
};
