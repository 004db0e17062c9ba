/** Where numbers stand along an axis, and the round numbers to write beside it. */
export interface Scale {
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly number[];
}

const STEPS = [1, 2, 2.5, 5, 10];

/** A scale that holds all the numbers and zero, with some five round steps. Counts are given whole steps. */
export function scaleOf(numbers: readonly number[], wantedSteps = 5): Scale {
  const low = Math.min(0, ...numbers);
  const high = Math.max(0, ...numbers);
  const span = high - low === 0 ? 1 : high - low;
  const size = 10 ** Math.floor(Math.log10(span / wantedSteps));
  const areWhole = numbers.every(Number.isInteger);
  const rough = size * (STEPS.find((step) => step * size >= span / wantedSteps) ?? 10);
  const step = areWhole ? Math.max(1, Math.round(rough)) : rough;
  const [first, last] = [Math.floor(low / step), Math.ceil((high === low ? low + 1 : high) / step)];
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => Number(((first + index) * step).toPrecision(12)));
  return { low: ticks[0] ?? 0, high: ticks[ticks.length - 1] ?? 1, ticks };
}

/** The share of the axis, 0 to 1, at which a number stands. */
export const shareOf = ({ low, high }: Scale, value: number): number => (value - low) / (high - low);
