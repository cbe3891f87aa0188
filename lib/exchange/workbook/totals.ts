import { isCurrency, type Currency } from '../../domain/currency.ts';
import type { Sheet } from './sheet.ts';

/** What the columns of a sheet sum up to in one currency, in whole minor units, by the column's key. */
export interface CurrencyTotals {
  readonly currency: Currency;
  readonly sums: ReadonlyMap<string, number>;
}

/** Sums the columns of a sheet row by row, each currency for itself. A column nothing is known of has no sum: that would be a zero nobody stated. */
export class Totals {
  readonly #keys: ReadonlySet<string>;
  readonly #sums = new Map<Currency, Map<string, number>>();

  constructor({ totals }: Pick<Sheet<unknown>, 'totals'>) {
    this.#keys = new Set(totals);
  }

  /** Adds a row's value of a column, in plain decimals of its currency. */
  add(key: string, value: string, currency: string): void {
    if (!this.#keys.has(key) || !isCurrency(currency)) return;
    const sums = this.#sums.get(currency) ?? new Map<string, number>();
    this.#sums.set(currency, sums);
    if (value !== '') sums.set(key, (sums.get(key) ?? 0) + Number(value.replace('.', '')));
  }

  /** The sums so far, the currencies in the order of their codes. */
  all(): readonly CurrencyTotals[] {
    return [...this.#sums].sort(([a], [b]) => (a < b ? -1 : 1)).map(([currency, sums]) => ({ currency, sums }));
  }
}
