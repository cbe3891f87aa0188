import type { Currency } from '../currency.ts';

/** A unit of money in a language: one of it, several of it, and whether "one" is feminine there. */
export interface UnitName {
  readonly one: string;
  readonly many: string;
  readonly isFeminine?: boolean;
}

/** A currency's unit and its hundredth; the yen has none. */
export interface CurrencyName {
  readonly unit: UnitName;
  readonly minor: UnitName | null;
}

/** How a language calls the currencies Amazon charges in. */
export type CurrencyNames = Readonly<Record<Currency, CurrencyName>>;
