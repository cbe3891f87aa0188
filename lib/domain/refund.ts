import type { Money } from './money.ts';
import type { Order } from './order.ts';

/** What decides how much of an order came back. */
export type Refundable = Pick<Order, 'total' | 'refundTotal' | 'returns'>;

/**
 * How much of an order was refunded, in minor units of its total: what its details page sums up, or what its returns add
 * up to when that is more. Never more than the total, and nothing in another currency: that is a finding, not a sum.
 */
export function refundedAmount({ total, refundTotal, returns }: Refundable): number {
  if (total === null) return 0;
  const inItsCurrency = (money: Money | null): number => (money?.currency === total.currency ? Math.max(0, money.amount) : 0);
  const byItem = returns.reduce((sum, { refund }) => sum + inItsCurrency(refund), 0);
  return Math.min(Math.max(0, total.amount), Math.max(inItsCurrency(refundTotal), byItem));
}

/** True when all that an order cost came back. */
export function isRefundedInFull({ total = null, refundTotal = null, returns = [] }: Partial<Refundable>): boolean {
  return total !== null && total.amount > 0 && refundedAmount({ total, refundTotal, returns }) >= total.amount;
}
