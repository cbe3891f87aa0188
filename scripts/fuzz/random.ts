/** Random numbers from a seed: the same seed gives the same run on every machine. */
export interface Random {
  /** A whole number from 0 to below `limit`. */
  readonly below: (limit: number) => number;
  /** One of a list that is not empty. Throws a `RangeError` on an empty one. */
  readonly oneOf: <T>(list: readonly T[]) => T;
}

/** A generator of its own for each case, so that one case can be repeated alone (mulberry32). */
export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    below,
    oneOf: (list) => {
      const chosen = list[below(list.length)];
      if (chosen === undefined) throw new RangeError('Cannot choose from an empty list');
      return chosen;
    },
  };
}
