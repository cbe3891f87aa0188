import type { Money } from '../money.ts';
import type { Tolerance } from './rules.ts';

/** Percent as whole millionths of one, so that 2.5 % is exact. */
const millionths = (percent: number): bigint => BigInt(Math.round(percent * 10_000));
const one = 1_000_000n;
const absolute = (value: bigint): bigint => (value < 0n ? -value : value);

/** True when a difference, in minor units of what was expected, may pass: none at all, or within every limit that is stated for its currency. More and less count alike. */
export function isTolerated(expected: Money, difference: number, { toleratedAmounts, toleratedPercent: percent }: Tolerance): boolean {
  if (difference === 0) return true;
  const limit = toleratedAmounts.find(({ currency }) => currency === expected.currency);
  if (limit === undefined && percent === null) return false;
  if (limit !== undefined && Math.abs(difference) > limit.amount) return false;
  return percent === null || absolute(BigInt(difference)) * one <= absolute(BigInt(expected.amount)) * millionths(percent);
}
