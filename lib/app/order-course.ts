import { statusKind } from '../amazon/status.ts';
import type { OrderCourse } from '../domain/order-filter.ts';
import type { Order } from '../domain/order.ts';

/** An order with what Amazon's words say of its first shipment. */
export function courseOf(order: Order): OrderCourse {
  const kind = order.status === null ? undefined : statusKind(order.status);
  return { order, isOver: kind === 'delivered' || kind === 'returned' || kind === 'refunded' };
}
