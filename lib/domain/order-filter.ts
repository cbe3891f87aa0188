import type { Order } from './order.ts';
import type { PlainDate } from './plain-date.ts';
import { receiptOf, type Receivable } from './progress.ts';
import { isRefundedInFull, refundedAmount } from './refund.ts';

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

/** True while something of an order has to arrive, as far as its shipments, receipts and refunds tell. */
export function isExpected(order: Receivable & Pick<Order, 'cancelled'>): boolean {
  if (order.cancelled || order.deliveredOn !== null) return false;
  const receipt = receiptOf(order);
  return receipt === 'none' || receipt === 'part';
}

/** True while something of an order has to arrive, as far as its pages were seen. */
export function isWaiting({ order, isOver }: OrderCourse): boolean {
  return !isOver && isExpected(order);
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

/**
 * Where an order stands, in one word: the first of these that is true. `delivered`: Amazon says so of its first shipment,
 * and nothing is known of the others. `placed`: nothing more was seen.
 */
export const orderStandings = ['cancelled', 'refunded', 'returning', 'received', 'partlyReceived', 'late', 'delivered', 'onTheWay', 'placed'] as const;
export type OrderStanding = (typeof orderStandings)[number];

/** Where an order stands on `today`. */
export function standingOf(course: OrderCourse, today: PlainDate): OrderStanding {
  const { order, isOver } = course;
  if (order.cancelled) return 'cancelled';
  const receipt = receiptOf(order);
  if (isRefundedInFull(order) || receipt === 'refunded') return 'refunded';
  if (isReturned(order)) return 'returning';
  if (receipt !== 'none') return receipt === 'all' ? 'received' : 'partlyReceived';
  if (isLate(course, today)) return 'late';
  if (isOver) return 'delivered';
  return order.promisedOn !== null || order.shipments.length > 0 ? 'onTheWay' : 'placed';
}
