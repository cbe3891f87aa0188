import type { Checkout } from './checkout.ts';
import { isPlaced } from './match-edges.ts';
import type { Order } from './order.ts';
import { receiptOf } from './progress.ts';
import type { PurchaseOrder } from './purchase-order.ts';
import type { TransitionFacts } from './transitions.ts';

/** What of a purchase order's orders and request decides where it may go. `holding`: the checkouts that hold some of its budget. */
export function transitionFacts(
  { request }: Pick<PurchaseOrder, 'request'>,
  orders: readonly Pick<Order, 'cancelled' | 'lines' | 'receipts' | 'deliveredOn'>[],
  holding: readonly Checkout[],
): TransitionFacts {
  const open = orders.filter((order) => !order.cancelled && receiptOf(order) !== 'all').length;
  return {
    orders: orders.length,
    openOrders: open + holding.filter((checkout) => isPlaced(checkout) && checkout.orders.length === 0).length,
    openRequest: request !== null && request.answer === null,
    rejected: request?.answer?.kind === 'rejected',
  };
}
