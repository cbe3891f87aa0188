import type { Order } from './order.ts';
import type { PlainDate } from './plain-date.ts';
import { receiptOf } from './progress.ts';
import { refundedAmount } from './refund.ts';

/**
 * Which orders a list shows. `withoutPurchaseOrder`: those nobody pays for yet, cancelled ones aside. `needsReview`: a
 * person is to say which checkout they came from. `waiting`: something has still to arrive. `late`: and was promised for
 * a day that is over. `returned`: something goes back or was refunded. `cancelled`.
 */
export const orderFilters = ['all', 'withoutPurchaseOrder', 'needsReview', 'waiting', 'late', 'returned', 'cancelled'] as const;
export type OrderFilter = (typeof orderFilters)[number];

/** What of an order says where it is. `isOver`: Amazon's words say that its first shipment arrived, or came back. */
export interface OrderCourse {
  readonly order: Order;
  readonly isOver: boolean;
}

/** True while something of an order has to arrive, as far as its pages were seen. */
export function isWaiting({ order, isOver }: OrderCourse): boolean {
  return !order.cancelled && !isOver && order.deliveredOn === null && receiptOf(order) !== 'all';
}

/** True when an order was promised for a day before `today` and has not arrived. */
export function isLate(course: OrderCourse, today: PlainDate): boolean {
  const { promisedOn } = course.order;
  return promisedOn !== null && promisedOn < today && isWaiting(course);
}

/** True when something of an order goes back, or was refunded. */
export function isReturned(order: Order): boolean {
  return order.returns.length > 0 || refundedAmount(order) > 0;
}
