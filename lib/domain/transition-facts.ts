import type { Checkout } from './checkout.ts';
import { isPlaced } from './match-edges.ts';
import type { Order } from './order.ts';
import type { PurchaseOrder } from './purchase-order.ts';
import { isRefundedInFull } from './refund.ts';
import type { TransitionFacts } from './transitions.ts';

/** What of an order decides whether it is still open. */
type JudgedOrder = Pick<Order, 'cancelled'> & Partial<Pick<Order, 'key' | 'total' | 'refundTotal' | 'returns'>>;

/** What of a purchase order's orders and request decides where it may go. `holding`: the checkouts that hold some of its budget. */
export function transitionFacts(
  { request, keptOrders = [] }: Pick<PurchaseOrder, 'request' | 'keptOrders'>,
  orders: readonly JudgedOrder[],
  holding: readonly Checkout[],
): TransitionFacts {
  const open = orders.filter((order) => !order.cancelled && !isRefundedInFull(order) && !(order.key !== undefined && keptOrders.includes(order.key))).length;
  return {
    orders: orders.length,
    openOrders: open + holding.filter((checkout) => isPlaced(checkout) && checkout.orders.length === 0).length,
    openRequest: request !== null && request.answer === null,
    rejected: request?.answer?.kind === 'rejected',
  };
}
