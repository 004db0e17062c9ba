import { FORMAT_D } from '../src/papers/formats/format-d.ts';
import { clearances } from './parts/clearance.ts';
import { exemptPart } from './parts/exempt-part.ts';
import { template } from './parts/template.ts';
import { each, hanging, heading, without, words } from './parts/text.ts';
import { upright } from './parts/upright.ts';

/** D · Issue history and decision record: each meeting on the issue, newest first. */
export function formatD(): Promise<Uint8Array> {
  return template(FORMAT_D.name, [
    upright([
      heading(1, FORMAT_D.heading),
      ...each(
        'meetings',
        heading(2, '{heading}'),
        ...each('narrative', words('{text}')),
        ...each('hasAgreed', heading(3, 'It was agreed:'), ...each('agreed', hanging('{number}', '{text}'))),
        ...each(
          'hasDelegated',
          heading(3, 'Delegated decision:'),
          ...each('delegated', hanging('{number}', '{text}')),
          heading(3, 'Reason for the decision:'),
          words('{reason}'),
          heading(3, 'Other options considered and rejected:'),
          words('{optionsRejected}'),
        ),
      ),
      ...without('hasMeetings', words('No meeting has considered this yet.')),
      ...clearances(2),
      ...exemptPart(),
    ]),
  ]);
}
