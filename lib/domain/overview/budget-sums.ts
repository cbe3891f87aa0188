import type { BudgetStatus } from '../budget-status.ts';
import type { Currency } from '../currency.ts';
import { addMoney, type Money } from '../money.ts';
import type { PurchaseOrder } from '../purchase-order.ts';

/** A purchase order with what its budget has left. */
export interface BudgetNow {
  readonly purchaseOrder: PurchaseOrder;
  readonly status: BudgetStatus;
}

/** Budgets of one department or supplier taken together, in one currency. */
export interface BudgetSum extends Pick<BudgetStatus, 'amount' | 'spent' | 'committed' | 'held' | 'left'> {
  readonly currency: Currency;
  /** Empty: of purchase orders that name none. */
  readonly key: string;
  readonly purchaseOrders: number;
}

/** Budgets by what is left of them, the nearest to its end first. */
export function nearestToTheirEnd(budgets: readonly BudgetNow[]): readonly BudgetNow[] {
  return budgets.toSorted((a, b) => leftShare(a.status) - leftShare(b.status) || (a.purchaseOrder.numberKey < b.purchaseOrder.numberKey ? -1 : 1));
}

function leftShare({ left, amount }: BudgetStatus): number {
  return amount.amount > 0 ? left.amount / amount.amount : Math.sign(left.amount) * Infinity || 0;
}

/** Sums budgets by what `keyOf` says of their purchase orders, each currency by itself; the largest first. */
export function sumBudgets(budgets: readonly BudgetNow[], keyOf: (purchaseOrder: PurchaseOrder) => string): readonly BudgetSum[] {
  const sums = new Map<string, BudgetSum>();
  for (const { purchaseOrder, status } of budgets) {
    const { currency } = status.amount;
    const key = keyOf(purchaseOrder);
    const id = `${currency} ${key}`;
    const zero: Money = { amount: 0, currency };
    const sum = sums.get(id) ?? { currency, key, purchaseOrders: 0, amount: zero, spent: zero, committed: zero, held: zero, left: zero };
    sums.set(id, {
      currency, key, purchaseOrders: sum.purchaseOrders + 1,
      amount: addMoney(sum.amount, status.amount), spent: addMoney(sum.spent, status.spent), committed: addMoney(sum.committed, status.committed),
      held: addMoney(sum.held, status.held), left: addMoney(sum.left, status.left),
    });
  }
  return [...sums.values()].sort((a, b) => b.amount.amount - a.amount.amount || (a.key < b.key ? -1 : 1));
}
