import { placeIn, problem } from '../plan/problem.ts';
import type { Problem } from '../plan/problem.ts';
import type { ThingName } from '../tabs/tabs.ts';

/** A tab that is asked for and is not there. */
export function missingTab(thing: ThingName): Problem {
  return problem(
    placeIn(thing),
    'tab-missing',
    'there is no such tab. Choose Set up ▸ Create or repair tabs, or give the tab its old name back.',
  );
}
