import { minorDigits } from '../domain/currency.ts';
import type { Money } from '../domain/money.ts';

/** An amount as a plain decimal number in major units: `-5.00` for USD, `1200` for JPY. A point, no grouping, no currency, in every language. */
export function toDecimal(money: Money): string {
  const digits = minorDigits[money.currency];
  const sign = money.amount < 0 ? '-' : '';
  const units = String(Math.abs(money.amount)).padStart(digits + 1, '0');
  return digits === 0 ? `${sign}${units}` : `${sign}${units.slice(0, -digits)}.${units.slice(-digits)}`;
}
