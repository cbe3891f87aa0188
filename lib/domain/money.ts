import type { Currency } from './currency.ts';

/** An amount of money: whole minor units (cents; yen for JPY), may be negative, and its currency. */
export interface Money {
  readonly amount: number;
  readonly currency: Currency;
}

/** Adds amounts of one currency. Throws a `RangeError` when the currencies differ: that is a bug, never a user's mistake. */
export function addMoney(left: Money, right: Money): Money {
  if (left.currency !== right.currency) {
    throw new RangeError(`Cannot add ${right.currency} to ${left.currency}`);
  }
  return { amount: left.amount + right.amount, currency: left.currency };
}

/** Sums amounts per currency, in order of first appearance. Currencies never mix. */
export function sumByCurrency(amounts: readonly Money[]): Money[] {
  const sums = new Map<Currency, Money>();
  for (const money of amounts) {
    const sum = sums.get(money.currency);
    sums.set(money.currency, sum === undefined ? money : addMoney(sum, money));
  }
  return [...sums.values()];
}
