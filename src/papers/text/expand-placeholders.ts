import { nearestName } from '../../words/nearest-name.ts';
import type { Problem } from '../../plan/problem.ts';
import { problem } from '../../plan/problem.ts';
import type { PaperValue, PaperValues, Place } from '../paper.ts';

/** `{counts.complete}`: a name in braces, its steps separated by points. */
const PLACEHOLDER = /\{\s*([A-Za-z]\w*(?:\.\w+)*)\s*\}/g;

/** What a text became, and a sentence for each placeholder that nothing answers. */
interface ExpandedText {
  readonly text: string;
  readonly problems: readonly Problem[];
}

/** Replaces each placeholder in officers' words by the plan's own value; an unknown one stays as it is and is named. */
export function expandPlaceholders(text: string, values: PaperValues, place: Place): ExpandedText {
  const problems: Problem[] = [];
  const expanded = text.replace(PLACEHOLDER, (whole, path: string) => {
    const value = valueAt(values, path);
    if (value !== undefined) return String(value);
    problems.push(unknownPlaceholder(path, pathsOf(values), place));
    return whole;
  });
  return { text: expanded, problems };
}

/** A sentence for a placeholder that does not exist, with the nearest that does. */
function unknownPlaceholder(path: string, known: readonly string[], place: Place): Problem {
  const nearest = nearestName(path, known);
  const advice = nearest === undefined ? 'docs/placeholders.md lists those there are.' : `Did you mean {${nearest}}?`;
  return problem(place, 'placeholder-unknown', `{${path}} is not a placeholder. ${advice}`);
}

/** The names of all values, such as `meeting.date`. */
function pathsOf(values: PaperValues, prefix = ''): readonly string[] {
  return Object.entries(values).flatMap(([name, value]) =>
    typeof value === 'object' ? pathsOf(value, `${prefix}${name}.`) : [`${prefix}${name}`],
  );
}

function valueAt(values: PaperValues, path: string): PaperValue | undefined {
  let scope: PaperValue | PaperValues | undefined = values;
  for (const step of path.split('.')) {
    if (typeof scope !== 'object' || !Object.prototype.hasOwnProperty.call(scope, step)) return undefined;
    scope = scope[step];
  }
  return typeof scope === 'object' ? undefined : scope;
}
