import { randomOf, type Random } from '../../scripts/fuzz/random.ts';
import { chances, type Happening, type Profile } from './chances.ts';

/** Everything that is random in one journey. The same seed and profile give the same journey on every machine. */
export interface Dice extends Random {
  /** Whether something of the table happens now. What happened is remembered. */
  readonly happens: (what: Happening) => boolean;
  /** A whole number from `low` to `high`, both included. */
  readonly between: (low: number, high: number) => number;
  readonly shuffled: <T>(list: readonly T[]) => T[];
  readonly digits: (count: number) => string;
  /** What happened at least once. */
  readonly happened: ReadonlySet<Happening>;
}

/** The dice of one journey. */
export function diceOf(seed: number, profile: Profile): Dice {
  const random = randomOf(seed * 7919 + (profile === 'hostile' ? 1 : 0));
  const happened = new Set<Happening>();
  const between = (low: number, high: number): number => low + random.below(high - low + 1);
  return {
    ...random,
    between,
    happened,
    happens: (what) => {
      const does = random.below(1_000_000) < chances[what][profile] * 1_000_000;
      if (does) happened.add(what);
      return does;
    },
    shuffled: (list) => {
      const rest = [...list];
      return list.map(() => rest.splice(random.below(rest.length), 1)).flat();
    },
    digits: (count) => Array.from({ length: count }, () => random.below(10)).join(''),
  };
}
