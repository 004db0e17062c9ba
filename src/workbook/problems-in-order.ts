import type { Problem } from '../plan/problem.ts';
import { TAB_OF, THING_NAMES } from '../tabs/tabs.ts';

const ORDER = new Map(THING_NAMES.map((thing, index) => [thing, { index, fields: TAB_OF[thing].columns.map(({ key }) => key) }]));

/** Problems of a whole tab come first, then row by row and column by column. */
export function problemsInOrder(problems: readonly Problem[]): readonly Problem[] {
  const placeOf = ({ of, row = 0, field }: Problem): readonly number[] => {
    const known = ORDER.get(of);
    return [known?.index ?? 0, row, known?.fields.indexOf(field ?? '') ?? -1];
  };
  return problems
    .map((each) => ({ each, place: placeOf(each) }))
    .sort((one, other) => {
      const part = one.place.findIndex((number, index) => number !== other.place[index]);
      return (one.place[part] ?? 0) - (other.place[part] ?? 0);
    })
    .map(({ each }) => each);
}
