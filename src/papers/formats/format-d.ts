import { clearances, exemptPart } from '../layout/chapters.ts';
import { each, heading, numbered, pages, without, words } from '../layout/layout.ts';
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
        heading(1, HEADING),
        each(
          'meetings',
          heading(2, '{heading}'),
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
        clearances(),
        exemptPart(),
      ),
    ],
  },
};
