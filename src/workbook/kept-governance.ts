import type { Plan } from '../plan/model.ts';

/**
 * What the weekly summaries need of the tabs that change seldom. A full refresh has read them already and keeps them
 * with the document, so that the run that mails on the same day need not read each again.
 */
export type KeptGovernance = Pick<Plan, 'people' | 'inspections' | 'deadlineRules' | 'meetings' | 'bodies' | 'decisions'>;

/** Together with everything else that is kept this stays far below the 500 kB that Google allows a document. */
const MOST_CHARACTERS = 120_000;

/** As ASCII text to keep; `undefined` where it would be too long. Long texts that no summary quotes are left out. */
export function packGovernance(plan: KeptGovernance): string | undefined {
  const { people, inspections, deadlineRules, meetings, bodies, decisions } = plan;
  const kept: KeptGovernance = {
    people,
    deadlineRules,
    bodies,
    inspections: inspections.map((inspection) => ({ ...inspection, scope: '' })),
    meetings: meetings.map((meeting) => ({ ...meeting, narrative: '', notes: '' })),
    decisions: decisions
      .filter(({ state }) => state === 'Open')
      .map((decision) => ({ ...decision, reason: '', optionsRejected: '', answer: '' })),
  };
  const text = JSON.stringify(kept).replace(/[^\x20-\x7e]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return text.length > MOST_CHARACTERS ? undefined : text;
}

/** What `packGovernance` kept; `undefined` where the text is not such. */
export function unpackGovernance(text: string): KeptGovernance | undefined {
  try {
    const kept = JSON.parse(text) as Record<keyof KeptGovernance, unknown>;
    const lists = [kept.people, kept.inspections, kept.deadlineRules, kept.meetings, kept.bodies, kept.decisions];
    return lists.every(Array.isArray) ? (kept as KeptGovernance) : undefined;
  } catch {
    return undefined;
  }
}
