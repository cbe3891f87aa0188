import { sumByCurrency, type Money } from './money.ts';
import type { Order } from './order.ts';

/** What an order adds to the spend of its purchase order: its total; nothing when it was cancelled or shows none. */
export function spendOf({ cancelled, total }: Pick<Order, 'cancelled' | 'total'>): readonly Money[] {
  return cancelled || total === null ? [] : [total];
}

/** `spend` with one order's part exchanged. Sorted by currency, without amounts of zero: the same orders always give the same spend. */
export function replaceSpend(spend: readonly Money[], before: readonly Money[], after: readonly Money[]): readonly Money[] {
  const negated = before.map(({ amount, currency }) => ({ amount: -amount, currency }));
  return sumByCurrency([...spend, ...negated, ...after])
    .filter(({ amount }) => amount !== 0)
    .sort((a, b) => (a.currency < b.currency ? -1 : 1));
}
