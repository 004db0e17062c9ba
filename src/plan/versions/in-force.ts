import type { Plan, PlanVersion, Recommendation } from '../model.ts';
import type { PlainDate } from '../../days/plain-date.ts';

/** True for a recommendation that has not ended with an earlier version of the plan. */
export function isInForce({ endedWith }: Pick<Recommendation, 'endedWith'>): boolean {
  return endedWith === '';
}

/** The version that is in force on a day: of those that have begun and not ended the one that began last. */
export function versionInForce(versions: readonly PlanVersion[], today: PlainDate): PlanVersion | undefined {
  return versions
    .filter(({ from, to }) => (from === undefined || from <= today) && (to === undefined || to >= today))
    .reduce<PlanVersion | undefined>(
      (latest, each) => (latest === undefined || (each.from ?? '') >= (latest.from ?? '') ? each : latest),
      undefined,
    );
}

/** Recommendations as they were on an earlier day: one that ended with a version that still ran then had not ended. */
export function recommendationsOn(
  day: PlainDate,
  { recommendations, versions }: Pick<Plan, 'recommendations' | 'versions'>,
): readonly Recommendation[] {
  const ended = new Map(versions.map(({ version, to }) => [version, to]));
  return recommendations.map((each) => {
    const to = ended.get(each.endedWith);
    return isInForce(each) || (to !== undefined && to < day) ? each : { ...each, endedWith: '' };
  });
}
