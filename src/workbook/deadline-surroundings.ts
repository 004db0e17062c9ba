import type { DeadlineContext } from '../days/deadlines/read-deadline.ts';
import type { Inspection } from '../plan/model.ts';

/**
 * "Within 3 months" counts from the publication of the latest report; a day without a year is read from the plan's
 * beginning, the earliest publication.
 */
export function deadlineSurroundings(inspections: readonly Inspection[]): Pick<DeadlineContext, 'planStart' | 'anchor'> {
  const published = inspections.flatMap(({ reportPublished }) => reportPublished ?? []).sort();
  const [planStart] = published;
  const latest = published[published.length - 1];
  if (planStart === undefined || latest === undefined) return {};
  return { planStart, anchor: { name: 'publication of the report', date: latest } };
}
