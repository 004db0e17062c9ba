import type { ExemptItem } from '../paper.ts';
import type { PaperSource } from '../paper-source.ts';
import { exemptText } from '../text/report-text.ts';

/** Local Government Act 1972, Schedule 12A, Part 1 (as substituted by SI 2006/88): information exempt in England. */
const SCHEDULE_12A: Readonly<Record<number, string>> = {
  1: 'information relating to any individual',
  2: 'information which is likely to reveal the identity of an individual',
  3: 'information relating to the financial or business affairs of any particular person (including the authority)',
  4: 'information relating to consultations or negotiations on a labour relations matter',
  5: 'information to which a claim to legal professional privilege could be maintained',
  6: 'information which reveals that the authority proposes to give a notice or make an order or direction',
  7: 'information relating to action taken in connection with the prevention, investigation or prosecution of crime',
};

/** "Paragraph 3: information relating to …" */
function scheduleWords(paragraph: number | undefined): string {
  const words = paragraph === undefined ? undefined : SCHEDULE_12A[paragraph];
  return words === undefined ? 'Paragraph not stated' : `Paragraph ${paragraph}: ${words}`;
}

/** Exempt actions and exempt report text, for the exempt part alone. */
export function exemptItems(source: PaperSource): readonly ExemptItem[] {
  const actions = source.exemptActions.map((action): ExemptItem => ({
    ref: action.ref,
    text: [
      action.action,
      `Lead: ${action.leadPost || 'none'}. Status: ${source.keyOf(source.frozen(action.ref)?.status ?? 'check').label}.`,
      action.latestUpdate,
    ]
      .filter((part) => part !== '')
      .join('\n'),
    paragraph: scheduleWords(action.exemptParagraph),
    publicInterest: action.publicWording || 'Not stated',
    place: { of: 'actions', row: action.row, field: 'isPublic' },
  }));
  const texts = exemptText(source.plan, { body: source.body.ref, meeting: source.meeting.ref }).map((row): ExemptItem => ({
    ref: row.section,
    text: row.text,
    paragraph: scheduleWords(row.exemptParagraph),
    publicInterest: row.publicInterest || 'Not stated',
    place: { of: 'reportText', row: row.row, field: 'isPublic' },
  }));
  return [...actions, ...texts];
}
