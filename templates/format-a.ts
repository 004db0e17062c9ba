import type { Paragraph, Table } from 'docx';
import { FORMAT_A } from '../src/papers/formats/format-a.ts';
import { actionPlanAppendix } from './parts/action-plan.ts';
import { clearances } from './parts/clearance.ts';
import { exemptPart } from './parts/exempt-part.ts';
import { PORTRAIT_WIDTH } from './parts/page.ts';
import { contact, list, sections } from './parts/sections.ts';
import { coverTable, gridTable } from './parts/tables.ts';
import { template } from './parts/template.ts';
import { each, heading, leadIn, words } from './parts/text.ts';
import { upright } from './parts/upright.ts';

/** A · Scrutiny report with cover table and tracking grid. */
export function formatA(): Promise<Uint8Array> {
  return template(FORMAT_A.name, [
    upright([
      heading(1, FORMAT_A.heading),
      words('Agenda Item {meeting.item}'),
      coverTable(FORMAT_A.fields, PORTRAIT_WIDTH),
      ...each<Paragraph | Table>('isClearance', ...trackingGrid()),
      ...clearances(2),
      ...sections(2),
      ...list(2, 'List of Background Papers:-', 'backgroundPapers'),
      ...contact(2, 'Contact Details:-'),
      ...exemptPart(),
    ]),
    actionPlanAppendix('{appendix.actionPlan}: Action plan'),
  ]);
}

/** The stops that a paper passes on its way, as Bury's form shows them. */
function trackingGrid(): (Paragraph | Table)[] {
  return [
    heading(2, 'TRACKING/PROCESS'),
    leadIn('DIRECTOR: {meeting.reportFrom}'),
    gridTable(
      [
        { label: 'Chief Executive/ Strategic Leadership Team', value: '{tracking.leadershipTeam}' },
        { label: 'Cabinet Member/Chair', value: '{tracking.cabinetMember}' },
        { label: 'Ward Members', value: '{tracking.wardMembers}' },
        { label: 'Partners', value: '{tracking.partners}' },
      ],
      PORTRAIT_WIDTH,
    ),
    leadIn(''),
    gridTable(
      [
        { label: 'Scrutiny Committee', value: '{tracking.scrutiny}' },
        { label: 'Committee', value: '{tracking.committee}' },
        { label: 'Council', value: '{tracking.council}' },
      ],
      PORTRAIT_WIDTH,
    ),
  ];
}
