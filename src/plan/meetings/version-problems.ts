import { formatDate } from '../../days/plain-date.ts';
import type { ThingField } from '../../tabs/tabs.ts';
import type { PlanVersion } from '../model.ts';
import { problem } from '../problem.ts';
import type { Place, Problem } from '../problem.ts';

/** Versions that end before they begin or that are in force at the same time for one inspection. */
export function versionProblems(versions: readonly PlanVersion[]): Problem[] {
  return versions.flatMap((version, index) => {
    const at = (field: ThingField<'versions'>): Place => ({ of: 'versions', row: version.row, field });
    if (version.from !== undefined && version.to !== undefined && version.to < version.from) {
      return [
        problem(
          at('to'),
          'version-ends-before-start',
          `version "${version.version}" ends on ${formatDate(version.to)}, before it starts on ${formatDate(version.from)}. ` +
            `Correct one of the two dates.`,
        ),
      ];
    }
    return versions
      .slice(0, index)
      .filter((other) => overlaps(other, version))
      .map((other) =>
        problem(
          at('from'),
          'versions-overlap',
          `version "${version.version}" (from ${version.from === undefined ? 'the beginning' : formatDate(version.from)}) ` +
            `and version "${other.version}" (row ${other.row}) are in force at the same time. End one the day before the other starts.`,
        ),
      );
  });
}

function overlaps(one: PlanVersion, other: PlanVersion): boolean {
  if (one.from === undefined && one.to === undefined) return false;
  return (
    (one.from ?? '0') <= (other.to ?? '9') &&
    (other.from ?? '0') <= (one.to ?? '9') &&
    !(other.from === undefined && other.to === undefined)
  );
}
