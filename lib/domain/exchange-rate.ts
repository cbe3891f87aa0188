import { minorDigits, type Currency } from './currency.ts';
import type { ExchangeRate } from './budget.ts';
import type { Money } from './money.ts';

/** Whole number division, halves away from zero: what is charged and what is refunded stay each other's opposite. */
function divideRounded(dividend: bigint, divisor: bigint): bigint {
  const half = divisor / 2n;
  return dividend < 0n ? (dividend - half) / divisor : (dividend + half) / divisor;
}

/** A plain decimal as a whole number and how many of its digits stand after the mark: `1.0842` is 10842 and 4. */
function parseDecimal(text: string): { readonly digits: bigint; readonly places: number } {
  const [whole = '', fraction = ''] = text.split('.');
  return { digits: BigInt(whole + fraction), places: fraction.length };
}

/**
 * `money` in another currency, by the first rate stated for its own: exact, then rounded once to whole minor units,
 * halves away from zero. Null when no rate is stated, since nobody knows what it is worth then.
 */
export function inCurrency(money: Money, currency: Currency, rates: readonly ExchangeRate[]): Money | null {
  if (money.currency === currency) return money;
  const stated = rates.find((rate) => rate.currency === money.currency);
  if (stated === undefined) return null;
  const { digits, places } = parseDecimal(stated.rate);
  const dividend = BigInt(money.amount) * digits * 10n ** BigInt(minorDigits[currency]);
  const divisor = 10n ** BigInt(places + minorDigits[money.currency]);
  return { amount: Number(divideRounded(dividend, divisor)), currency };
}
