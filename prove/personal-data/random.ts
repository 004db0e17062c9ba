/** Numbers that look random and are the same again for the same seed (mulberry32, public domain). */
export interface Random {
  /** A whole number from `low` to `high`, both included. */
  readonly whole: (low: number, high: number) => number;
  readonly one: <T>(of: readonly T[]) => T;
  /** That many figures, as text. */
  readonly figures: (count: number) => string;
}

export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const whole = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  return {
    whole,
    one: (of) => of[whole(0, of.length - 1)] as (typeof of)[number],
    figures: (count) => Array.from({ length: count }, () => whole(0, 9)).join(''),
  };
}
