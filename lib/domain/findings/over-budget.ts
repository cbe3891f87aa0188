import type { Budget } from '../budget.ts';
import { currentPeriod } from '../budget-period.ts';
import { budgetStatus, type BudgetUse } from '../budget-status.ts';
import { inCurrency } from '../exchange-rate.ts';
import type { Link } from '../link.ts';
import type { PlainDate } from '../plain-date.ts';
import type { Found } from './finding.ts';
import type { PurchaseOrderRule } from './purchase-order-facts.ts';

/** More was ordered than the budget had, in each of its periods by itself. Names the order that went over it. */
export const overBudget: PurchaseOrderRule = ({ purchaseOrder: { budget }, links }) => {
  if (budget === null) return [];
  const placed = links.filter(({ placedOn, cancelled }) => placedOn !== null && !cancelled).toSorted((a, b) => ((a.placedOn ?? '') + a.orderKey < (b.placedOn ?? '') + b.orderKey ? -1 : 1));
  const periods = new Map(placed.flatMap(({ placedOn }) => {
    if (placedOn === null) return [];
    const span = currentPeriod(budget, placedOn);
    return [[`${span.from ?? ''}/${span.until ?? ''}`, placedOn] as const];
  }));
  const uses = placed.flatMap(usesOf);
  return [...periods].flatMap(([which, last]) => overIn(budget, placed, uses, which, last));
};

function overIn(budget: Budget, placed: readonly Link[], uses: readonly BudgetUse[], which: string, last: PlainDate): Found[] {
  const { amount, left, period } = budgetStatus(budget, { spent: uses, committed: [], held: [] }, last);
  if (left.amount >= 0) return [];
  let rest = amount.amount;
  const over = placed.filter(({ placedOn }) => placedOn !== null && (budget.period === 'once' || (placedOn >= (period.from ?? '') && placedOn <= (period.until ?? '9999')))).find((link) => {
    rest -= usesOf(link).reduce((sum, use) => sum + (inCurrency(use.amount, amount.currency, budget.rates)?.amount ?? 0), 0);
    return rest < 0;
  });
  const facts = { code: 'overBudget' as const, over: { ...left, amount: -left.amount }, budget: amount, from: period.from, until: period.until };
  return [{ facts, since: over?.placedOn ?? last, which, orderKeys: over === undefined ? [] : [over.orderKey] }];
}

function usesOf({ amounts, placedOn }: Link): BudgetUse[] {
  return amounts.map((amount) => ({ amount, day: placedOn }));
}
