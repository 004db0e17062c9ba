/** Columns from `first` to `last` (indexes from 0) that take one value. */
export interface Paint {
  readonly first: number;
  readonly last: number;
  readonly value: number;
}

/**
 * The fewest strokes that turn `present` into `wanted`, where a stroke gives neighbouring columns one value and a later
 * stroke may cover a part of an earlier one. Setting the widths of a tab is one call a stroke.
 */
export function paintRuns(present: readonly number[], wanted: readonly number[]): Paint[] {
  const strokes = strokesWithin(wanted);
  const best: { readonly cost: number; readonly from: number }[] = [{ cost: 0, from: 0 }];
  for (let end = 1; end <= wanted.length; end += 1) {
    let choice = present[end - 1] === wanted[end - 1] ? { cost: best[end - 1]?.cost ?? 0, from: end } : { cost: Infinity, from: end };
    for (let from = 0; from < end; from += 1) {
      const cost = (best[from]?.cost ?? 0) + strokes.count(from, end - 1);
      if (cost < choice.cost) choice = { cost, from };
    }
    best.push(choice);
  }
  const paints: Paint[] = [];
  for (let end = wanted.length; end > 0;) {
    const from = best[end]?.from ?? end;
    if (from < end) paints.push(...strokes.of(from, end - 1));
    end = from < end ? from : end - 1;
  }
  return paints;
}

/** Strokes for every stretch of a row of values, by the usual interval recurrence: the first value's stroke may reach on. */
function strokesWithin(values: readonly number[]): { count: (i: number, j: number) => number; of: (i: number, j: number) => Paint[] } {
  const counts: number[][] = values.map(() => []);
  const splits: number[][] = values.map(() => []);
  const count = (i: number, j: number): number => (i > j ? 0 : (counts[i]?.[j] ?? 0));
  for (let i = values.length - 1; i >= 0; i -= 1)
    for (let j = i; j < values.length; j += 1) {
      let least = 1 + count(i + 1, j);
      let split = i;
      for (let k = i + 1; k <= j; k += 1) {
        if (values[k] !== values[i]) continue;
        const cost = count(i + 1, k - 1) + count(k, j);
        if (cost < least) [least, split] = [cost, k];
      }
      (counts[i] as number[])[j] = least;
      (splits[i] as number[])[j] = split;
    }
  const of = (i: number, j: number): Paint[] => {
    if (i > j) return [];
    const first = values[i] ?? 0;
    // The first value's stroke reaches to its last partner; what lies between is painted over it.
    const inner: Paint[] = [];
    let last = i;
    for (let next = splits[i]?.[j] ?? i; next !== last; next = splits[last]?.[j] ?? last) {
      inner.push(...of(last + 1, next - 1));
      last = next;
    }
    return [{ first: i, last, value: first }, ...inner, ...of(last + 1, j)];
  };
  return { count, of };
}
