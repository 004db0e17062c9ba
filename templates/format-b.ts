import { FORMAT_B } from '../src/papers/formats/format-b.ts';
import { actionPlanAppendix } from './parts/action-plan.ts';
import { clearances } from './parts/clearance.ts';
import { exemptPart } from './parts/exempt-part.ts';
import { PORTRAIT_WIDTH } from './parts/page.ts';
import { contact, sections } from './parts/sections.ts';
import { coverTable } from './parts/tables.ts';
import { template } from './parts/template.ts';
import { heading } from './parts/text.ts';
import { upright } from './parts/upright.ts';

/** B · Project-style report. */
export function formatB(): Promise<Uint8Array> {
  return template(FORMAT_B.name, [
    upright([
      heading(1, FORMAT_B.heading),
      coverTable(FORMAT_B.fields, PORTRAIT_WIDTH),
      ...sections(2),
      ...contact(2, 'Contact Details:-'),
      ...clearances(2),
      ...exemptPart(),
    ]),
    actionPlanAppendix('{appendix.actionPlan}: Action plan'),
  ]);
}
