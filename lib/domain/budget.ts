import type { Currency } from './currency.ts';
import type { Money } from './money.ts';
import type { PlainDate } from './plain-date.ts';

/** How often a budget begins anew. `once`: never. Weeks begin on Monday (ISO 8601). */
export const budgetPeriods = ['once', 'week', 'month', 'quarter', 'year'] as const;
export type BudgetPeriod = (typeof budgetPeriods)[number];

/** What one unit of a foreign currency is worth in the budget's, as somebody stated it. Never fetched, never guessed. */
export interface ExchangeRate {
  readonly currency: Currency;
  /** Plain decimal such as `1.0842`: units of the budget's currency for one unit of `currency`. */
  readonly rate: string;
  readonly statedOn: PlainDate;
}

/** How much may be spent on a purchase order. */
export interface Budget {
  /** Above zero. Per period, or in all when the period is `once`. */
  readonly amount: Money;
  readonly period: BudgetPeriod;
  /** What a period left unspent is added to the next. */
  readonly rollover: boolean;
  /** First and last day, inclusive; null: open on that side. A period's budget with rollover counts from `from`. */
  readonly from: PlainDate | null;
  readonly until: PlainDate | null;
  /** Funds are low when no more than this many percent (1–99) are left; null: never said. */
  readonly warnAtPercent: number | null;
  readonly rates: readonly ExchangeRate[];
}
