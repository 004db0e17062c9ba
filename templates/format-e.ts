import { FORMAT_E } from '../src/papers/formats/format-e.ts';
import { clearances } from './parts/clearance.ts';
import { exemptPart } from './parts/exempt-part.ts';
import { template } from './parts/template.ts';
import { bullet, each, hanging, heading, without, words } from './parts/text.ts';
import { upright } from './parts/upright.ts';

/** E · Scrutiny minutes with lettered resolutions. */
export function formatE(): Promise<Uint8Array> {
  return template(FORMAT_E.name, [
    upright([
      words('Agenda item {meeting.item}'),
      heading(1, FORMAT_E.heading),
      ...each('purposes', words('{text}')),
      heading(2, 'Minutes:'),
      ...each('narrative', words('{text}')),
      ...without('hasNarrative', words('The minutes of this meeting have not been entered yet.')),
      heading(2, 'RESOLVED'),
      ...each('resolved', hanging('{number}', '{text}')),
      ...without('hasResolved', words('No resolution has been entered yet.')),
      heading(2, 'Supporting documents:'),
      ...each('supportingDocuments', bullet('{text}')),
      ...without('hasSupportingDocuments', words('None.')),
      ...clearances(2),
      ...exemptPart(),
    ]),
  ]);
}
