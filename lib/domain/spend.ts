import { sumByCurrency, type Money } from './money.ts';
import type { Order } from './order.ts';
import { refundedAmount, type Refundable } from './refund.ts';

/** What an order costs in the end: its total without what was refunded; nothing when it was cancelled or shows no total. */
export function spendOf(order: Pick<Order, 'cancelled'> & Refundable): readonly Money[] {
  const { cancelled, total } = order;
  return cancelled || total === null ? [] : [{ ...total, amount: Math.max(0, total.amount) - refundedAmount(order) }];
}

/** `spend` with one order's part exchanged. Sorted by currency, without amounts of zero: the same orders always give the same spend. */
export function replaceSpend(spend: readonly Money[], before: readonly Money[], after: readonly Money[]): readonly Money[] {
  const negated = before.map(({ amount, currency }) => ({ amount: -amount, currency }));
  return sumByCurrency([...spend, ...negated, ...after])
    .filter(({ amount }) => amount !== 0)
    .sort((a, b) => (a.currency < b.currency ? -1 : 1));
}
