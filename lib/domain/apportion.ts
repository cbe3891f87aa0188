/** One claimant of a sum. `key` settles ties, so that the answer does not depend on the order of the claimants. */
export interface Claimant {
  readonly key: string;
  /** How much of the sum it should get, against the others' weights. Never negative. */
  readonly weight: bigint;
}

/**
 * Divides a whole sum by weights, in whole units that add up to it: everybody gets the part rounded down, and what is left
 * goes, one by one, to those with the largest remainders; of two alike, to the one whose key comes first. Nobody without
 * a weight gets anything, unless nobody has one: then all count the same. Exact for any size (no floating point).
 */
export function apportion(sum: number, claimants: readonly Claimant[]): readonly number[] {
  if (claimants.length === 0) return [];
  const weighed = claimants.reduce((total, { weight }) => total + weight, 0n);
  if (weighed === 0n) return apportion(sum, claimants.map(({ key }) => ({ key, weight: 1n })));
  const shares = claimants.map(({ key, weight }, index) => {
    const exact = BigInt(sum) * weight;
    return { index, key, floor: exact / weighed, remainder: exact % weighed };
  });
  const left = sum - Number(shares.reduce((total, { floor }) => total + floor, 0n));
  const first = new Set(shares.toSorted((a, b) => compare(b.remainder, a.remainder) || compare(a.key, b.key))
    .slice(0, left).map(({ index }) => index));
  return shares.map(({ index, floor }) => Number(floor) + (first.has(index) ? 1 : 0));
}

function compare<T extends bigint | string>(a: T, b: T): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
