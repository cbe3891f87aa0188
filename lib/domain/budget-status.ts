import type { Budget } from './budget.ts';
import { currentPeriod, isWithin, periodIndex, type DaySpan } from './budget-period.ts';
import type { Currency } from './currency.ts';
import { inCurrency } from './exchange-rate.ts';
import type { Money } from './money.ts';
import type { PlainDate } from './plain-date.ts';

/** Money that counts against a budget on a day. `day`: null while the page that shows it was not seen; it then counts as of today. */
export interface BudgetUse {
  readonly amount: Money;
  readonly day: PlainDate | null;
}

/** Everything that was, is about to be, or may be spent on one purchase order. */
export interface BudgetUses {
  /** Of linked orders, refunds taken off: a refund counts on the day of its order. */
  readonly spent: readonly BudgetUse[];
  /** Of checkouts that were placed, without what is linked of them already. */
  readonly committed: readonly BudgetUse[];
  /** Of checkouts that other tabs have open. */
  readonly held: readonly BudgetUse[];
  /** How many orders, linked or still to be seen, cost nobody knows how much; absent: none. */
  readonly uncosted?: number;
}

/** What a budget has left today. All amounts are in its own currency. */
export interface BudgetStatus {
  /** What may be spent in the period, with what earlier ones left when that rolls over. */
  readonly amount: Money;
  readonly spent: Money;
  readonly committed: Money;
  readonly held: Money;
  /** `amount` − `spent` − `committed`; below zero when more was spent than there was. What is held is not taken off. */
  readonly left: Money;
  /** The days the amount is meant for. */
  readonly period: DaySpan;
  /** False before the budget's first and after its last day. */
  readonly isOpen: boolean;
  /** No more is left than the budget's own warning says. */
  readonly low: boolean;
  /** Currencies in which something of the period was spent, committed or held that no stated rate converts. None of it is counted. */
  readonly otherCurrencies: readonly Currency[];
  /** Orders that are not in any of these figures, because no page has shown what they cost. */
  readonly uncosted: number;
}

/** True when `left` is no more than the budget's warning share of `amount`. */
export function isLow({ warnAtPercent }: Pick<Budget, 'warnAtPercent'>, left: Money, amount: Money): boolean {
  return warnAtPercent !== null && BigInt(left.amount) * 100n <= BigInt(amount.amount) * BigInt(warnAtPercent);
}

const highest = BigInt(Number.MAX_SAFE_INTEGER);
/** Sums are exact at any size; one that no amount of money could hold is the highest there is. */
const toMoney = (sum: bigint, currency: Currency): Money =>
  ({ amount: Number(sum > highest ? highest : sum < -highest ? -highest : sum), currency });

/** The sum of the uses that are within `span`, and of those on no known day. */
function sumOf(uses: readonly BudgetUse[], { amount: { currency }, rates }: Budget, counts: (day: PlainDate) => boolean, today: PlainDate): bigint {
  return uses.reduce((sum, { amount, day }) => {
    const converted = inCurrency(amount, currency, rates);
    return converted === null || !counts(day ?? today) ? sum : sum + BigInt(converted.amount);
  }, 0n);
}

/**
 * What the periods before today's left unspent, each on top of what it had from those before it. A period that was
 * overspent leaves nothing and takes nothing from the next. Without a first day there is nothing to count from: zero.
 */
function carriedOver(budget: Budget, uses: readonly BudgetUse[], today: PlainDate): bigint {
  const { period, from, rollover, amount } = budget;
  if (period === 'once' || !rollover || from === null || from > today) return 0n;
  const spent = new Map<number, BudgetUse[]>();
  for (const use of uses) {
    const day = use.day ?? today;
    if (day < from) continue;
    const index = periodIndex(period, day);
    spent.set(index, [...(spent.get(index) ?? []), use]);
  }
  const current = periodIndex(period, today);
  const each = BigInt(amount.amount);
  let carried = 0n;
  let next = periodIndex(period, from);
  for (const index of [...spent.keys()].filter((index) => index < current).sort((a, b) => a - b)) {
    // Between two periods with orders nothing was spent: each leaves all it had.
    carried += each * BigInt(index - next + 1) - sumOf(spent.get(index) ?? [], budget, () => true, today);
    if (carried < 0n) carried = 0n;
    next = index + 1;
  }
  return carried + each * BigInt(current - next);
}

/**
 * What a budget has left on `today`: its amount − linked orders + their refunds − checkouts placed and not yet linked.
 * A budget for `once` counts everything; a period's counts what is of its own days. Money in another currency counts at
 * the stated rate or, without one, not at all: it is then named in `otherCurrencies`.
 */
export function budgetStatus(budget: Budget, uses: BudgetUses, today: PlainDate): BudgetStatus {
  const { currency } = budget.amount;
  const period = currentPeriod(budget, today);
  const counts = (day: PlainDate): boolean => budget.period === 'once' || isWithin(day, period);
  const used = [...uses.spent, ...uses.committed];
  const available = BigInt(budget.amount.amount) + carriedOver(budget, used, today);
  const spent = sumOf(uses.spent, budget, counts, today);
  const committed = sumOf(uses.committed, budget, counts, today);
  const amount = toMoney(available, currency);
  const left = toMoney(available - spent - committed, currency);
  const foreign = [...used, ...uses.held].filter(({ day }) => counts(day ?? today)).map((use) => use.amount)
    .filter((money) => inCurrency(money, currency, budget.rates) === null).map((money) => money.currency);
  return {
    amount, left, period,
    spent: toMoney(spent, currency),
    committed: toMoney(committed, currency),
    held: toMoney(sumOf(uses.held, budget, counts, today), currency),
    isOpen: isWithin(today, budget),
    low: isLow(budget, left, amount),
    otherCurrencies: [...new Set(foreign)].sort(),
    uncosted: uses.uncosted ?? 0,
  };
}
